/** What waits for her own yes: touch, words on the pelvic floor, lithotomy-like ways (SPEC AS11). */
import { describe, expect, test } from "vitest";
import type { Answer, History } from "../src/index.ts";
import { assess, herYeses, planDay } from "../src/index.ts";
import { candidates } from "../src/candidates.ts";
import { at, calmWoman, content, today } from "./make.ts";

const told = (answer: Answer, herYes: readonly string[] = [], state = "pp=60w"): History => {
  const calm = calmWoman(today, state);
  return { ...calm, standing: { ...calm.standing, "cl.birth-trauma": answer }, ...(herYes.length > 0 && { herYes }) };
};
const judged = (of: History) => assess(content, of, today, of.screens.at(-1), "full");
const rulesAgainst = (of: History, demand: Parameters<ReturnType<typeof judged>["forbidden"]["get"]>[0]) => (judged(of).forbidden.get(demand) ?? []).map(({ rule }) => rule);
const places = ["bed", "chair", "standing", "floor"] as const;
const able = (of: History) => places.flatMap((place) => candidates(content, of, today, { minutes: 10, place }, judged(of)).able);
const steps = (of: History) => places.flatMap((place) => planDay(content, of, today, { minutes: 20, place }).session?.steps ?? []);
const opens = [
  ["touch", ["glute-pressure", "perineal-pressure", "scar-touch"]],
  ["floor-words", ["pelvic-floor-lift", "pelvic-floor-attention"]],
  ["lithotomy-like", ["lithotomy-like"]],
] as const;

describe("[AS11] what waits for her own yes", () => {
  for (const answer of ["yes", "not-sure", "rather-not-say"] as const) test(`[AS11] ${answer}: all three wait, and there is a session in every place`, () => {
    expect(herYeses(content, told(answer), today)).toEqual(opens.map(([to]) => ({ to, given: false })));
    for (const [to, demands] of opens) for (const demand of demands) expect(rulesAgainst(told(answer), demand)).toContain(`sl.${to}`);
    for (const place of places) expect(planDay(content, told(answer), today, { minutes: 10, place })).toMatchObject({ kind: "session" });
  });
  for (const state of ["pp=3d", "pp=3d, cs", "pp=5w, cs", "pp=10w", "gw=12", "gw=34", "pp=10d, endgw=10"]) test(`[AS11] [PD1] ${state}: there is a session in every place all the same`, () => {
    for (const place of places) expect([place, planDay(content, told("yes", [], state), today, { minutes: 10, place }).kind]).toEqual([place, "session"]);
  });
  test("[AS11] no, or not answered yet: nothing of the kind is asked of her", () => {
    expect(herYeses(content, told("no"), today)).toEqual([]);
    const { "cl.birth-trauma": _, ...standing } = told("no").standing;
    expect(herYeses(content, { ...told("no"), standing }, today)).toEqual([]);
  });
  for (const [to, demands] of opens) test(`[AS11] her yes to ${to} opens that alone; taken back, it waits again`, () => {
    const before = told("yes");
    const after = told("yes", [to]);
    for (const [other, asks] of opens) for (const demand of asks) expect(rulesAgainst(after, demand).includes(`sl.${other}`)).toBe(other !== to);
    expect(herYeses(content, after, today).filter(({ given }) => given)).toEqual([{ to, given: true }]);
    const { herYes: _, ...back } = after;
    for (const demand of demands) expect(rulesAgainst(back, demand)).toEqual(rulesAgainst(before, demand));
  });
  test("[AS11] nobody's word stands for it", () => {
    const word = { ...told("yes"), words: [{ at: at(today, 12), day: today, for: "cl.birth-trauma", who: "physician" as const }] };
    expect(rulesAgainst(word, "scar-touch")).toContain("sl.touch");
  });
  test("[AS11] until then no step lies back with both knees up, presses or touches, or is all about the pelvic floor", () => {
    const closed = new Set<string>(opens.flatMap(([, demands]) => demands));
    const ways = able(told("yes"));
    expect(ways.length).toBeGreaterThan(40);
    expect(ways.filter(({ version }) => version.throughout.some((demand) => closed.has(demand))).map(({ exercise, version }) => `${exercise.id}.${version.id}`)).toEqual([]);
    expect(able(told("yes", ["touch", "floor-words", "lithotomy-like"])).map(({ exercise, version }) => `${exercise.id}.${version.id}`)).toEqual(able(told("no")).map(({ exercise, version }) => `${exercise.id}.${version.id}`));
  });
  test("[AS11] until then the pelvic floor is neither led nor spoken of in any step; with her yes it is as ever", () => {
    const unsaid = steps(told("yes", ["touch", "lithotomy-like"]));
    expect(new Set(unsaid.map(({ pelvicFloor }) => pelvicFloor))).toEqual(new Set(["unsaid"]));
    expect(unsaid.flatMap(({ demands, reasons }) => [...Object.keys(demands), ...reasons.map(({ rule }) => rule)]).filter((id) => id === "pelvic-floor-lift" || id === "SE9")).toEqual([]);
    expect(new Set(steps(told("yes", ["floor-words"])).map(({ pelvicFloor }) => pelvicFloor))).toEqual(new Set(["lift", "easy"]));
  });
});
