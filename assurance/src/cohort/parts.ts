/** How the lives are parted among workers, and one part lived. A part names world and policy by id, so that it can be sent. */
import { live } from "./life.ts";
import { policies } from "./policies.ts";
import type { Policy } from "./policy.ts";
import { emptyTally, type Tally } from "./tally.ts";
import { loadWorld } from "./world-load.ts";
import { naturalWorld } from "./world-natural.ts";
import type { World } from "./world.ts";

export const worlds = { load: loadWorld, natural: naturalWorld } as const;

/** What was asked for: so many women, the first half of them in world A and the others in B. */
export interface Asked {
  readonly mothers: number;
  readonly days: number;
  readonly seed: number;
}

export interface Part {
  readonly world: World["id"];
  readonly policy: Policy["id"];
  readonly from: number;
  readonly to: number;
}

/** Of each world, how many live under the other policies as well: one in ten, at least 25. */
export const comparedOf = (mothers: number): number => Math.min(Math.floor(mothers / 2), Math.max(25, Math.floor(mothers / 20)));

/** Whether a part belongs to the comparison. */
export const isCompared = ({ world, to }: Part, { mothers }: Asked): boolean => to <= (world === "load" ? 0 : Math.ceil(mothers / 2)) + comparedOf(mothers);

const most = 25;

export const partsOf = ({ mothers }: Asked): readonly Part[] => {
  const compared = comparedOf(mothers);
  const cut = (world: World["id"], policy: Policy["id"], from: number, to: number): readonly Part[] =>
    Array.from({ length: Math.ceil((to - from) / most) }, (_, n) => ({ world, policy, from: from + n * most, to: Math.min(to, from + (n + 1) * most) }));
  return (["load", "natural"] as const).flatMap((world) => {
    const [from, to] = world === "load" ? [0, Math.ceil(mothers / 2)] : [Math.ceil(mothers / 2), mothers];
    return [
      ...cut(world, "ours", from, from + compared), ...cut(world, "ours", from + compared, to),
      ...cut(world, "weekly", from, from + compared), ...cut(world, "ladder", from, from + compared),
    ];
  });
};

export const livePart = (part: Part, { days, seed }: Asked): Tally => {
  const tally = emptyTally();
  const setting = { seed, days, world: worlds[part.world], policy: policies[part.policy] };
  for (let mother = part.from; mother < part.to; mother++) live(mother, setting, tally);
  return tally;
};
