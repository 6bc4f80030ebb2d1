/** Her day beside the moves: whom each card is shown, in what order, and what is said of where a baby lies. */
import { describe, expect, test } from "vitest";
import type { Place } from "@lullaback/content";
import { assess, lifeCards, notesBefore, planDay, tellsSleep, type Answer, type Here, type History, type Person } from "../src/index.ts";
import { calmWoman, content, personOf, today, withScreen } from "./make.ts";

const woman = (state: string, over: Partial<Person> = {}): History => calmWoman(today, state, { person: { ...personOf(state), ...over } });
const withBaby = (state = "pp=10w") => woman(state, { baby: "with-me" });
const told = (history: History, answers: Record<string, Answer> = {}, regions: readonly ["low" | "neck" | "knee" | "buttock"] = ["low"]): History =>
  withScreen(history, today, { answers, regions });
const shown = (history: History) => lifeCards(content, history, today, assess(content, history, today, history.screens.at(-1), "full"));
const ids = (list: ReturnType<typeof shown>["cards"]) => list.map(({ card }) => card.id as string);
const ofBabies = content.life.filter(({ baby }) => baby === true).map(({ id }) => id as string);
const ofAll = ["life.carry", "life.bed", "life.desk", "life.sink", "life.floor"];

describe("cards of her day", () => {
  test("[DL1] an emergency shows none; a same-day row, with moves shut to breathing, leaves them", () => {
    expect(shown(told(withBaby(), { "f.bleed-pad": "yes" }))).toEqual({ cards: [], onAsking: [] });
    const sameDay = told(withBaby(), { "f.wound-red": "yes" });
    expect(assess(content, sameDay, today, sameDay.screens.at(-1), "full")).toMatchObject({ disposition: "same-day", exercise: "breathing-only" });
    expect(ids(shown(sameDay).cards)).toHaveLength(content.life.length);
  });

  test("[DL2] with a baby with her, all", () => {
    expect(ids(shown(withBaby()).cards).sort()).toEqual(content.life.map(({ id }) => id as string).sort());
    expect(shown(withBaby()).onAsking).toEqual([]);
  });

  test.each([
    ["a baby that died", woman("pp=10w", { baby: "loss" })],
    ["a baby that is not with her", woman("pp=10w", { baby: "not-with-me" })],
    ["nothing said of it", woman("pp=10w")],
    ["an early end", woman("pp=8w, endgw=12")],
    ["pregnant again after a baby died", woman("gw=20, pp=11m", { baby: "loss" })],
  ])("[DL2] after %s no card speaks of one, asked or not", (_, history) => {
    const { cards, onAsking } = shown(history);
    expect(ids(cards).sort()).toEqual([...ofAll].sort());
    expect(onAsking).toEqual([]);
  });

  test.each([["pregnant", woman("gw=30")], ["her baby in hospital", woman("pp=3w", { baby: "in-hospital" })]])("[DL2] %s: when she asks", (_, history) => {
    const { cards, onAsking } = shown(history);
    expect(ids(cards).sort()).toEqual([...ofAll].sort());
    expect(ids(onAsking).sort()).toEqual([...ofBabies].sort());
  });

  test("[DL3] what answers her pain comes first", () => {
    expect(ids(shown(told(withBaby(), {}, ["low"])).cards)[0]).toBe("life.lift");
    expect(ids(shown(told(withBaby(), {}, ["neck"])).cards).slice(0, 3)).toEqual(["life.feeding", "life.desk", "life.night"]);
    // What may have a part counts for more than where it hurts: the floor answers a weak core, the bed is only kind to a buttock.
    const buttock = ids(shown(told(withBaby(), {}, ["buttock"])).cards);
    expect(buttock.slice(0, 4)).toEqual(["life.lift", "life.carry", "life.floor", "life.bed"]);
    // No contributor speaks of a knee: where it hurts is all there is to go by, then content's order.
    expect(ids(shown(told(withBaby(), {}, ["knee"])).cards).slice(0, 2)).toEqual(["life.floor", "life.lift"]);
  });

  test("[DL4] while lifting is forbidden, what lifts says that someone else should; the rest does not", () => {
    const first = (history: History) => shown(history).cards.filter(({ othersFirst }) => othersFirst).map(({ card }) => card.id).sort();
    expect(first(withBaby())).toEqual([]);
    expect(first(told(withBaby(), { "f.wound-red": "yes" }))).toEqual(["life.bath", "life.car-seat", "life.cot", "life.lift", "life.toddler"]);
  });
});

describe("where a baby lies", () => {
  const notes = (history: History, place: Place, over: Partial<Here> = {}) => {
    const here = { minutes: 10, place, ...over };
    return notesBefore(content, history, here, planDay(content, history, today, here));
  };

  test("[DL5] on the floor and on the bed, with empty arms, and only where a baby is with her", () => {
    expect(content.places.filter((place) => notes(withBaby(), place).includes("note.beside"))).toEqual(["bed", "floor"]);
    expect(notes(withBaby(), "bed", { holding: true })).not.toContain("note.beside");
    for (const history of [woman("pp=10w"), woman("pp=10w", { baby: "loss" }), woman("gw=20")]) expect(notes(history, "floor")).toEqual([]);
  });

  test("[DL6] a rest day's lying moves, and the cards that lie, say how a baby sleeps; a session does not", () => {
    const asked = (history: History): History => ({ ...history, standing: { ...history.standing, "cl.heart": "yes" } });
    expect(planDay(content, asked(withBaby()), today, { minutes: 10, place: "bed" })).toMatchObject({ kind: "ask-first", session: { steps: [{ position: "side-lying" }] } });
    expect(notes(asked(withBaby()), "bed")).toEqual(["note.beside", "note.sleep"]);
    expect(notes(asked(withBaby()), "bed", { holding: true })).toEqual(["note.sleep"]);
    expect(notes(asked(withBaby()), "chair")).toEqual([]);
    expect(notes(withBaby(), "bed")).toEqual(["note.beside"]);
    expect(notes(asked(woman("pp=10w", { baby: "loss" })), "bed")).toEqual([]);
    const lying = [...content.life, ...content.relief].filter((card) => tellsSleep(withBaby(), card)).map(({ id }) => id);
    expect(lying).toEqual(["life.feeding", "life.night", "relief.rest-positions"]);
    expect([...content.life, ...content.relief].filter((card) => tellsSleep(woman("pp=10w"), card))).toEqual([]);
  });
});
