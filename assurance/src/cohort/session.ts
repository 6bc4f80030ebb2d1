/** She moves: her body answers as her world says, and she tells some of it. */
import type { Day } from "@lullaback/base";
import { content } from "@lullaback/content";
import type { Plan, SessionRecord, StepRecord } from "@lullaback/engine";
import { at } from "./at.ts";
import { habits } from "./behaviour.ts";
import { stream, within } from "./chance.ts";
import type { Life } from "./life.ts";
import type { Tally } from "./tally.ts";
import { loadOf } from "./world.ts";

const { of } = habits;
const quiet = new Set<string>(content.exercises.flatMap((exercise) => ("quiet" in exercise && exercise.quiet ? [exercise.id] : [])));

export const moves = (life: Life, n: number, day: Day, plan: Plan, tally: Tally): void => {
  const { body, setting, entry } = life;
  const chance = stream(setting.seed, life.mother, n, "session");
  const steps = plan.session?.steps ?? [];
  const felt = setting.world.move(body, steps.filter(({ exercise }) => !quiet.has(exercise)).map(loadOf), entry + n);
  tally.days.sessions += 1;
  if (felt.flared) tally.days.flaresAfterLoad += 1;
  const most = Math.max(0, ...felt.rises);
  const start = within(Math.round(body.pain), 0, 10);
  let loaded = 0;
  const done = steps.map(({ exercise, version, rung }): StepRecord => {
    const rise = quiet.has(exercise) ? 0 : (felt.rises[loaded++] ?? 0);
    const [tells, presses] = [chance(), chance()];
    return {
      exercise, version, rung, ...(tells < of["tells.move"] && { pain: within(Math.round(body.pain + rise), 0, 10) }),
      ...(rise >= 3 && presses < of["presses.hurt"] && { hurt: true as const }),
    };
  });
  const [ends, effort] = [chance(), chance()];
  const session: SessionRecord = {
    id: `session-${n}`, at: at(day, "10:00"), day, startPain: start, endPain: within(Math.round(body.pain + most * 0.6), 0, 10), steps: done, signs: [],
    ended: most >= 3 && ends < 0.5 ? "worse" : ends < 0.85 ? "done" : ends < 0.95 ? "enough" : "interrupted",
    ...(effort < 0.8 && { effort: within(Math.round(11 + most * 1.5), 6, 20) }),
  };
  life.history = { ...life.history, sessions: [...life.history.sessions, session] };
  life.lastSession = { n, day, start: body.pain, rise: most, flared: felt.flared };
};
