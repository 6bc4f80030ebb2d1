/** A move that hurt her, told outside a session (SPEC HM). */
import { describe, expect, test } from "vitest";
import { canBringBack, harmReport, harmUnlooked, planDay, stageInCoarse, type HarmRecord, type Here, type History } from "../src/index.ts";
import { addDays, at, calmWoman, content, history, personOf, today, withScreen } from "./make.ts";
import { live, move, onRung, standing } from "./dose-life.ts";

const here: Here = { minutes: 10, place: "chair" };
const on = (days: number) => addDays(today, days);
const harm = (day: number, over: Partial<HarmRecord> = {}): HarmRecord =>
  ({ id: "harm-1", at: at(on(day), 10), day: on(day), exercise: move.id, began: "after", content: content.digest, ...over });
const told = (before: History, ...harms: readonly HarmRecord[]): History => ({ ...before, harms });
const morning = (of: number, over: { readonly stillUp?: boolean } = {}) => ({ of: on(of), stillUp: false, nightPain: false, sleepWorse: false, ...over });

describe("a move she told of as having hurt her", () => {
  test("[HM1] is off from that day, and not before it", () => {
    const after = told(onRung(4), harm(2));
    expect(standing(after, 1).off).toBe(false);
    for (const day of [2, 3, 200]) expect(standing(after, day)).toMatchObject({ off: true, needsWord: false });
    expect(standing(told(onRung(4), harm(2, { exercise: "ex.breathing" })), 3).off).toBe(false);
  });
  test("[HM1] stays off however well other days go, and comes back by her word after a settled morning, one rung smaller", () => {
    const lived = live([{ day: 3, exercise: "ex.breathing" }], { before: told(onRung(4), harm(2)) }).history;
    expect(standing(lived, 60).off).toBe(true);
    const back = { ...lived, broughtBack: [{ exercise: move.id, day: on(5) }] };
    expect(standing(back, 6)).toMatchObject({ off: false, level: 3, cut: true });
    expect(standing({ ...back, mornings: [morning(1)] }, 6).off).toBe(true);
    expect(standing({ ...back, mornings: [morning(3, { stillUp: true })] }, 6).off).toBe(true);
  });
  test("[HM1] waits for a morning after it before she may bring it back, and told again is off again", () => {
    const after = told(onRung(4), harm(2));
    expect(canBringBack({ ...after, mornings: [morning(1)] }, move.id)).toBe("after-a-morning");
    expect(canBringBack({ ...after, mornings: [morning(2)] }, move.id)).toBe("now");
    const both = { ...after, sessions: live([{ day: 0, hurt: true }], { before: onRung(4) }).history.sessions };
    expect(canBringBack({ ...both, mornings: [morning(0)] }, move.id)).toBe("after-a-morning");
    expect(canBringBack({ ...both, mornings: [morning(2)] }, move.id)).toBe("now");
    const again = { ...told(onRung(4), harm(2), harm(8, { id: "harm-2" })), mornings: [morning(2)], broughtBack: [{ exercise: move.id, day: on(4) }] };
    expect(standing(again, 7).off).toBe(false);
    expect(standing(again, 8)).toMatchObject({ off: true, needsWord: false });
  });
  test("[HM1] it is in no session, and its reason is that it hurt", () => {
    const calm = calmWoman(today);
    const first = planDay(content, calm, today, here).session!.steps[0]!;
    const after = withScreen({ ...calm, harms: [harm(0, { exercise: first.exercise, at: at(today, 8) })] }, today, { at: at(today, 9) });
    const plan = planDay(content, after, today, here);
    expect(plan.kind).toBe("session");
    expect(plan.session!.steps.map(({ exercise }) => exercise)).not.toContain(first.exercise);
    expect(plan.excluded.find(({ exercise, version }) => exercise === first.exercise && version === "")?.reasons).toMatchObject([{ rule: "DO1" }]);
  });
  test("[HM2] a full screen comes first, until one was answered after it; a daily one is not enough", () => {
    const calm = calmWoman(today);
    const after = { ...calm, harms: [harm(0)] };
    expect(planDay(content, after, today, here)).toMatchObject({ kind: "screen-first", screen: { cadence: "full" }, reasons: [{ rule: "CO2" }] });
    expect(harmUnlooked(withScreen(after, today, { at: at(today, 11), cadence: "daily" }), today)).toBe(true);
    expect(planDay(content, withScreen(after, today, { at: at(today, 11) }), today, here).kind).toBe("session");
    expect(harmUnlooked({ ...calm, harms: [harm(1)] }, today)).toBe(false);
  });
});

describe("[HM3] the report", () => {
  test("names the move, its way and dose, and how it hurt; no day, no moment, no id of hers, and not whether she keeps it to herself", () => {
    const one = harm(0, { version: "seated", rung: 1, repeats: 6, lasted: "days", care: "seen", words: "A stab.", private: true });
    const report = harmReport(content, history({ person: personOf("pp=9w, cs") }), one);
    expect(report).toEqual({ exercise: move.id, version: "seated", rung: 1, repeats: 6, began: "after", lasted: "days", care: "seen", words: "A stab.", content: content.digest, stage: "weeks-6-12" });
    expect(JSON.stringify({ ...report, content: "" })).not.toMatch(/\d{4}-\d{2}|caesarean|harm-1/);
  });
  test("her stage at each cut: on it, and the day after", () => {
    const after = (days: number) => stageInCoarse(content, personOf(`pp=${days}d`), today);
    expect([0, 42, 43, 84, 85, 364, 365].map(after)).toEqual(["weeks-0-6", "weeks-0-6", "weeks-6-12", "weeks-6-12", "months-3-12", "months-3-12", "year-2"]);
    const weeks = (gw: number) => stageInCoarse(content, personOf(`gw=${gw}`), today);
    expect([5, 13, 14, 27, 28, 40].map(weeks)).toEqual(["pregnant-1", "pregnant-1", "pregnant-2", "pregnant-2", "pregnant-3", "pregnant-3"]);
    expect(stageInCoarse(content, { situation: "pregnant" }, today)).toBe("pregnant");
    expect(stageInCoarse(content, {}, today)).toBe("not-told");
    // A birth and another end are told apart nowhere in it.
    expect(stageInCoarse(content, personOf("pp=9d, endgw=9"), today)).toBe(after(9));
  });
});
