/**
 * A policy: how a dose goes on from what she told. It sees her history and the engine's own decisions, and nothing of the
 * world: no type here leads to a body, a woman or a red flag. `policy-sees-no-truth.test` holds that.
 */
import type { Day } from "@lullaback/base";
import type { Content } from "@lullaback/content";
import type { DoseDecision, History } from "@lullaback/engine";

/** All a policy may know. */
export interface Told {
  readonly content: Content;
  readonly history: History;
  readonly day: Day;
  /** What the engine decided of the sessions that are due; what is off because it hurt, and a gap, stay as the engine says. */
  readonly decisions: readonly DoseDecision[];
}

export interface Policy {
  readonly id: "ours" | "weekly" | "ladder";
  readonly name: string;
  /** The decisions to record in their stead; nothing: the engine's own stand. */
  readonly decide?: (told: Told) => readonly DoseDecision[];
}

/** A rung up, down or none from where she stands, inside the move's ladder, without any memory of what failed. */
export const stepBy = ({ content }: Told, { retryOn: _, ...decision }: DoseDecision, steps: -1 | 0 | 1): DoseDecision => {
  const top = (content.exercises.find(({ id }) => id === decision.exercise)?.ladder.length ?? 1) - 1;
  const to = Math.min(top, Math.max(0, decision.from + steps));
  return { ...decision, to, wait: content.limits["li.wait-first"].value, change: to > decision.from ? "up" : to < decision.from ? "down" : "hold" };
};

/** What is about safety and the calendar, not about the dose: no policy may change it. */
export const isFixed = ({ change, session }: DoseDecision): boolean => change === "off" || session === "gap";
