/** A move made smaller, swapped, or a session closed while it runs (SPEC SE19–SE21): over many women, nothing ever gets larger. */
import { describe, expect, test } from "vitest";
import { close, easier, planDay, swap, type Here, type Step } from "../src/index.ts";
import { versionReasons } from "../src/candidates.ts";
import { assess } from "../src/index.ts";
import { calmWoman, content, today, withLimits, withScreen } from "./make.ts";

const women = ["pp=5d", "pp=3w", "pp=10w", "pp=8w, cs", "pp=9m", "gw=10", "gw=20", "gw=34"];
const runs = women.flatMap((state) => content.places.flatMap((place) => [5, 10, 20].map((minutes) => {
  const history = calmWoman(today, state);
  const here: Here = { minutes, place };
  return { state, history, here, plan: planDay(content, history, today, here) };
}))).filter(({ plan }) => plan.session !== null);
const steps = runs.flatMap((run) => (run.plan.session?.steps ?? []).map((step) => ({ ...run, step })));
const rungOf = (step: Step) => content.exercises.find(({ id }) => id === step.exercise)?.ladder[step.rung];

describe("while it runs", () => {
  test("[SE19] easier is smaller, possible here, no longer and no more on the back, until nothing smaller is left", () => {
    expect(steps.length).toBeGreaterThan(200);
    for (const { history, here, step: first } of steps) {
      let step: Step | undefined = first;
      for (let asked = 0; step !== undefined; asked++) {
        expect(asked).toBeLessThan(60);
        const next: Step | undefined = easier(content, history, today, here, step);
        if (next !== undefined) {
          expect(next.exercise).toBe(step.exercise);
          expect(next.seconds).toBeLessThanOrEqual(step.seconds);
          expect(next.demands.supine ?? 0).toBeLessThanOrEqual(step.demands.supine ?? 0);
          const fewer = next.repeats * next.rounds < step.repeats * step.rounds;
          expect(next.rung < step.rung || (next.rung === step.rung && fewer)).toBe(true);
          const assessment = assess(content, history, today, history.screens[0], "full");
          const exercise = content.exercises.find(({ id }) => id === next.exercise);
          const version = exercise?.versions.find(({ id }) => id === next.version);
          if (exercise === undefined || version === undefined) throw new Error(next.version);
          // What the plan itself chose above her reach (SE4) may stay; a version it moves to must be possible.
          if (next.version !== step.version) expect(versionReasons(content, history, today, here, assessment, exercise, version)).toEqual([]);
          if (next.rung !== step.rung) expect(rungOf(next)?.version).toBe(next.version);
        }
        step = next;
      }
    }
  });

  test("[SE20] a swap has the same role and level, is no longer, is able today, and is new to the session", () => {
    let swapped = 0;
    for (const { history, here, plan, step } of steps) {
      const avoid = plan.session?.steps.map(({ exercise }) => exercise) ?? [];
      const other = swap(content, history, today, here, step, avoid);
      if (other === undefined) continue;
      swapped += 1;
      expect(avoid).not.toContain(other.exercise);
      expect(other.phase).toBe(step.phase);
      expect(content.levelOf[other.position]).toBe(content.levelOf[step.position]);
      expect(other.seconds).toBeLessThanOrEqual(step.seconds);
      expect(other.demands.supine ?? 0).toBeLessThanOrEqual(step.demands.supine ?? 0);
      for (const demand of Object.keys(other.demands)) expect(plan.forbidden.has(demand as never)).toBe(false);
    }
    expect(swapped).toBeGreaterThan(20);
  });

  test("[SE20] a move that hurt is never what she is given instead", () => {
    const { history, here, step, plan } = steps.find(({ history, here, step, plan }) =>
      swap(content, history, today, here, step, plan.session?.steps.map(({ exercise }) => exercise) ?? []) !== undefined)!;
    const avoid = plan.session?.steps.map(({ exercise }) => exercise) ?? [];
    const first = swap(content, history, today, here, step, avoid);
    const second = swap(content, history, today, here, step, [...avoid, first?.exercise ?? ""]);
    expect(second?.exercise).not.toBe(first?.exercise);
  });

  test("[SE21] a close is one quiet move inside its time, at every place; li.close-seconds binds", () => {
    for (const { history, here } of runs) {
      const step = close(content, history, today, here);
      expect(content.exercises.find(({ id }) => id === step?.exercise)?.quiet).toBe(true);
      expect(step?.seconds).toBeLessThanOrEqual(content.limits["li.close-seconds"].value);
    }
    const { history, here } = runs[0]!;
    const whole = close(content, history, today, here)!;
    for (const [most, fits] of [[whole.seconds - 1, false], [whole.seconds, true], [whole.seconds + 1, true]] as const) {
      expect((close(withLimits({ "li.close-seconds": most }), history, today, here)?.seconds ?? 0) === whole.seconds).toBe(fits);
    }
  });

  test("[SE21] nothing at all while everything is shut", () => {
    const shut = withScreen(calmWoman(today, "pp=10w", { screens: [] }), today, { answers: { "f.breath-rest": "yes" } });
    expect(close(content, shut, today, { minutes: 10, place: "floor" })).toBeUndefined();
  });
});
