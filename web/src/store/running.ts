/** The session that runs: kept every second, so that a killed tab or an empty battery loses at most one; recorded exactly once. */
import { computed, signal } from "@preact/signals";
import { dayOf, instant, type Moment } from "@lullaback/base";
import { content } from "@lullaback/content";
import type { Here, Sign, Step } from "@lullaback/engine";
import type { Event } from "@lullaback/journal";
import { add, keepRunning, keptRunning, stamp } from "./app.ts";
import { newId, now, today } from "./clock.ts";

type Done = Extract<Event, { type: "SessionEnded" }>["steps"][number];

export interface Running {
  /** Of the event it becomes: told twice, it counts once. */
  readonly id: string;
  readonly began: Moment;
  readonly here: Here;
  readonly steps: readonly Step[];
  /** Second on the line of cues, and seconds she really moved. */
  readonly second: number;
  readonly worked: number;
  /** Repeats done of each step she reached, by its place; hurt or skipped where she said so. */
  readonly done: Readonly<Record<number, { readonly repeats: number; readonly mark?: "hurt" | "skipped" }>>;
  /** Moves that another took the place of. */
  readonly left: readonly Done[];
  readonly ended?: "done" | "enough" | "worse";
}

export const running = signal<Running | undefined>(undefined);

export const keep = (next: Running | undefined): void => {
  running.value = next;
  void keepRunning(next);
};

export const begin = (steps: readonly Step[], here: Here): void =>
  keep({ id: newId(), began: now(), here, steps, second: 0, worked: 0, done: {}, left: [] });

/** She has begun, not ended, and it is still the same sitting. */
export const unfinished = computed(() => running.value !== undefined && running.value.ended === undefined && running.value.worked > 0);

/** What the session came to, in the words of the journal. */
const stepsOf = ({ steps, done, left }: Running): readonly Done[] => [
  ...left,
  ...steps.map(({ exercise, version, rung }, index) => {
    const mine = done[index];
    return {
      exercise, version, rung, repeats: mine?.repeats ?? 0,
      ...(mine?.mark === "hurt" && { hurt: true as const }), ...((mine?.mark === "skipped" || (mine?.repeats ?? 0) === 0) && mine?.mark !== "hurt" && { skipped: true as const }),
    };
  }),
];

/** Records it, with what she told of it. */
export const record = async (told: { readonly startPain?: number; readonly endPain?: number; readonly effort?: number; readonly signs?: readonly Sign[] } = {}): Promise<void> => {
  const session = running.value;
  if (session === undefined) return;
  running.value = undefined;
  const event = stamp("SessionEnded", {
    seconds: Math.round(session.worked), ended: session.ended ?? "interrupted", steps: [...stepsOf(session)],
    ...(told.startPain !== undefined && { startPain: told.startPain }), ...(told.endPain !== undefined && { endPain: told.endPain }),
    ...(told.effort !== undefined && { effort: told.effort }), ...(told.signs !== undefined && told.signs.length > 0 && { signs: [...told.signs] }),
  }, session.began);
  await add([{ ...event, id: session.id, day: dayOf(session.began) }]);
  await keepRunning(undefined);
};

/** Takes up what was kept; a sitting that is over is recorded as far as it went, or forgotten when nothing was done. */
export const takeUp = async (): Promise<void> => {
  const kept = await keptRunning();
  if (typeof kept !== "object" || kept === null || !("began" in kept)) return;
  running.value = kept as Running;
  const { began, worked } = running.value;
  const over = dayOf(began) !== today() || instant(now()) - instant(began) > content.limits["li.screen-hours"].value * 3600;
  if (!over) return;
  if (worked < 1) keep(undefined);
  else await record();
};
