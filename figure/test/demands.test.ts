/** What the figure does is what content says the move asks of a body: nothing more is shown, and what is promised is seen. */
import { demandSeconds } from "@lullaback/figure";
import type { Demand } from "@lullaback/content";
import { describe, expect, test } from "vitest";
import { shown } from "./every-script.ts";

/** Demands that say the same of a spine with a load or on the back. */
const stronger: Partial<Record<Demand, readonly Demand[]>> = { "spinal-flexion": ["loaded-spinal-flexion", "supine-flexion"], rotation: ["end-range"] };
/** Demands whose geometry can be seen at once; where they are declared, they are there. */
const plain: readonly Demand[] = ["supine", "side-lying", "hands-and-knees", "overhead", "supine-bridge"];

describe.each(shown)("$of", ({ version, compiled }) => {
  const seconds = demandSeconds(compiled);

  test("[FD1] nothing is shown that content does not declare for those seconds", () => {
    const undeclared = version.phases.flatMap((phase) => {
      const declared = new Set<Demand>([...version.throughout, ...phase.asks ?? []]);
      // A phase begins where the one before it ended, so what that one asks may still be seen at its start.
      const before = version.phases[(version.phases.indexOf(phase) + version.phases.length - 1) % version.phases.length];
      const fading = new Set<Demand>(before?.asks ?? []);
      return [...(seconds.get(phase.id) ?? [])].filter(([demand, long]) =>
        ![demand, ...stronger[demand] ?? []].some((name) => declared.has(name) || (fading.has(name) && long < phase.seconds * 0.8)) && long > 0.35,
      ).map(([demand, long]) => `${phase.id}: ${demand} for ${long.toFixed(1)} s`);
    });
    expect(undeclared).toEqual([]);
  });

  test("[FD2] what content declares throughout is seen throughout", () => {
    const missing = version.phases.flatMap((phase) => plain.filter((demand) => {
      const long = seconds.get(phase.id)?.get(demand) ?? 0;
      const needed = (version.throughout as readonly Demand[]).includes(demand) && demand !== "supine-bridge" ? phase.seconds * 0.95 : phase.asks?.includes(demand) === true ? 0.5 : 0;
      return long < needed;
    }).map((demand) => `${phase.id}: ${demand}`));
    expect(missing).toEqual([]);
  });

  test("[FD2] a way that content calls lithotomy-like is so somewhere, though a leg or her hips may move", () => {
    const long = [...seconds.values()].reduce((sum, phase) => sum + (phase.get("lithotomy-like") ?? 0), 0);
    expect(long > 0.5).toBe((version.throughout as readonly Demand[]).includes("lithotomy-like"));
  });
});
