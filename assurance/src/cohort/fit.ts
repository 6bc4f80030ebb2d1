/** Whether women who do nothing fare as published: each world without any programme, beside the anchors. */
import { anchors, type Anchor } from "./anchors.ts";
import { worlds } from "./parts.ts";
import { womanOf } from "./woman.ts";
import { bodyOf, type World } from "./world.ts";

export interface Fit {
  readonly anchor: Anchor;
  readonly seen: { readonly [world in World["id"]]: number };
  readonly met: boolean;
}

/** A flare is over within this many days, so a day hangs on no earlier ones. */
const lookBack = 9;

/** Shares of all women, whether they would come or not; `women` of them. */
export const fitOf = (seed: number, women: number, of: { readonly [id in World["id"]]: World } = worlds): readonly Fit[] => {
  const shares = (world: World): ReadonlyMap<string, number> => {
    const found = new Map(anchors.map(({ id }) => [id, 0]));
    for (let mother = 0; mother < women; mother++) {
      for (const day of new Set(anchors.map((anchor) => anchor.day))) {
        const body = bodyOf(womanOf(seed, mother));
        for (let on = Math.max(0, day - lookBack); on <= day; on++) world.wake(body, on);
        for (const { id, day: of, from } of anchors) if (of === day && Math.round(body.pain) >= from) found.set(id, (found.get(id) ?? 0) + 1);
      }
    }
    return found;
  };
  const [load, natural] = [shares(of.load), shares(of.natural)];
  const round = (n: number | undefined) => Math.round(((n ?? 0) / women) * 1000) / 1000;
  return anchors.map((anchor) => {
    const seen = { load: round(load.get(anchor.id)), natural: round(natural.get(anchor.id)) };
    return { anchor, seen, met: [seen.load, seen.natural].every((share) => share >= anchor.low && share <= anchor.high) };
  });
};
