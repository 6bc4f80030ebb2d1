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
  /** Of the comparison: women who stay to the last day, the same under each policy. */
  readonly stays?: true;
}

/** Of each world, how many stay to the last day under each policy: one in fifty, at least 10. */
export const comparedOf = (mothers: number): number => Math.min(Math.floor(mothers / 2), Math.max(10, Math.floor(mothers / 100)));

export const partsOf = ({ mothers }: Asked): readonly Part[] => (["load", "natural"] as const).flatMap((world) => {
  const [from, to] = world === "load" ? [0, Math.ceil(mothers / 2)] : [Math.ceil(mothers / 2), mothers];
  return [
    ...cut({ world, policy: "ours", from, to }, 25),
    ...(["ours", "weekly", "ladder"] as const).flatMap((policy) => cut({ world, policy, from, to: from + comparedOf(mothers), stays: true }, 5)),
  ];
});

const cut = ({ from, to, ...part }: Part, most: number): readonly Part[] =>
  Array.from({ length: Math.ceil((to - from) / most) }, (_, n) => ({ ...part, from: from + n * most, to: Math.min(to, from + (n + 1) * most) }));

export const livePart = (part: Part, { days, seed }: Asked): Tally => {
  const tally = emptyTally();
  const setting = { seed, days, world: worlds[part.world], policy: policies[part.policy], ...(part.stays && { stays: part.stays }) };
  for (let mother = part.from; mother < part.to; mother++) live(mother, setting, tally);
  return tally;
};
