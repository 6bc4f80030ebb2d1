/**
 * Facts worked out from what she noted, never asked (screening.md §3 "Derived"). One without `when` is measured by the
 * engine by name (engine/SPEC.md): d.moved (new site at the start), d.rise3 (in a session +3, a new site or a leg symptom,
 * or not settled in 24 h), d.flat6w (six weeks, no real change), d.seen-pain (seen lately, no worse since).
 */
import { any, atLeast, type Condition } from "../model/condition.ts";
import type { Evidence } from "../model/evidence.ts";
import type { DerivedId } from "./ids.ts";

export interface Derived extends Evidence {
  readonly id: DerivedId;
  readonly when?: Condition;
}

export const derived: readonly Derived[] = [
  { id: "d.pain7", when: atLeast("pain-worst-24h", "li.pain-severe"), grade: "J", sources: [] },
  { id: "d.jump3", when: atLeast("pain-start-rise", "li.start-jump"), grade: "J", sources: [] },
  { id: "d.moved", grade: "J", sources: [] },
  { id: "d.rise3", grade: "J", sources: [] },
  { id: "d.up-am2", when: atLeast("mornings-still-up", "li.mornings-up"), grade: "J", sources: [] },
  { id: "d.worse2w", when: atLeast("pain-week-rise", "li.week-rise"), grade: "J", sources: [] },
  { id: "d.flat6w", grade: "B", sources: ["S42", "S43"] },
  { id: "d.bleed2", when: atLeast("bleed-ups-in-week", "li.bleed-ups"), grade: "J", sources: [] },
  {
    // A limit from her own team replaces these two, within their bounds; never those of d.bp160. Not measured is "no", shown as not measured.
    id: "d.bp140", when: any(atLeast("systolic", "li.bp-high-sys"), atLeast("diastolic", "li.bp-high-dia")),
    grade: "A", sources: ["K38"], judgement: "a limit from her own team",
  },
  {
    id: "d.bp160", when: any(atLeast("systolic", "li.bp-severe-sys"), atLeast("diastolic", "li.bp-severe-dia")),
    grade: "A", sources: ["K38"],
  },
  { id: "d.seen-pain", grade: "J", sources: [] },
];
