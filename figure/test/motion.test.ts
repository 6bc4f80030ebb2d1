/** Sixty times a second, for every script: she touches what she touches, keeps her bones, moves as people move, and stays above the mat. */
import { at, bendOf, endOf, spineOf, type Skeleton } from "@lullaback/figure";
import { describe, expect, test } from "vitest";
import { bones, skull } from "../src/body.ts";
import { dot, from, direction, length, turned, type Point, type Turn } from "../src/space.ts";
import { limbNames } from "../src/stance.ts";
import { shown, versions } from "./every-script.ts";

const rate = 60;
const mm = 0.001;
const degrees = (radians: number): number => (radians * 180) / Math.PI;
const apart = (a: Turn, b: Turn): number => degrees(2 * Math.acos(Math.min(1, Math.abs(a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]))));
const between = (a: Point, b: Point): number => degrees(Math.acos(Math.max(-1, Math.min(1, dot(a, b)))));

test("[FS1] every version of every move in content is shown, and nothing else is", () => {
  expect(shown.map(({ of }) => of).toSorted()).toEqual(versions.map(([of]) => of).toSorted());
});

test("[FH3] an ear sinks towards her right shoulder by the neck alone: the chest stays", () => {
  const compiled = shown.find(({ of }) => of === "ex.neck-release.sitting")?.compiled;
  if (compiled === undefined) throw new Error("no such move");
  const [before, tilted] = ["back", "tilt"].map((phase) => at(compiled, endOf(compiled, phase) - 0.01).skeleton) as [Skeleton, Skeleton];
  expect(tilted.skull[2] - before.skull[2]).toBeGreaterThan(0.04);
  expect(length(from(tilted.nodes[10] as Point, before.nodes[10] as Point))).toBeLessThan(mm);
});

describe.each(shown)("$of", ({ compiled }) => {
  const frames = Array.from({ length: Math.ceil(compiled.seconds * rate) }, (_, frame) => ({ second: frame / rate, ...at(compiled, frame / rate) }));
  const each = (wrong: (frame: (typeof frames)[number]) => readonly (readonly [string, number])[]): Readonly<Record<string, string>> => {
    const worst = new Map<string, { readonly second: number; readonly by: number }>();
    for (const frame of frames) {
      for (const [what, by] of wrong(frame)) {
        if ((worst.get(what)?.by ?? 0) < by) worst.set(what, { second: frame.second, by });
      }
    }
    return Object.fromEntries([...worst].map(([what, { second, by }]) => [what, `by ${by.toFixed(4)} at ${second.toFixed(2)} s`]));
  };
  const over = (what: string, value: number, most: number): readonly (readonly [string, number])[] => (value > most ? [[what, value - most]] : []);

  test("[FH1] hands, feet, elbows, knees and back stay where they were put, within 2 mm", () => {
    expect(each(({ stance, skeleton }) => {
      const { support } = stance;
      const knees: Point = [0, 1, 2].map((axis) => ((skeleton.limbs.legR.joint[axis] as number) + (skeleton.limbs.legL.joint[axis] as number)) / 2) as unknown as Point;
      return [
        ...limbNames.flatMap((name) => {
          const { placed } = stance.limbs[name];
          const { end, joint } = skeleton.limbs[name];
          return placed === undefined ? [] : [
            ...over(name, length(from(end, placed.at)), 2 * mm),
            ...placed.joint === undefined || name.startsWith("leg") ? [] : over(`${name} elbow`, length(from(joint, placed.joint)), 2 * mm),
          ];
        }),
        ..."node" in support ? over("back", length(from(skeleton.nodes[support.node] as Point, support.at)), 2 * mm) : [],
        ..."knees" in support ? over("knees", Math.hypot(knees[0] - support.knees[0], knees[1] - support.knees[1]), 2 * mm) : [],
      ];
    })).toEqual({});
  });

  test("[FH6] arms she leans on are long, and the shoulders over them move with the trunk", () => {
    expect(each(({ stance, skeleton }) => (["armR", "armL"] as const).flatMap((name) => {
      const { placed } = stance.limbs[name];
      if (placed?.press !== true) return [];
      // The two arms share one trunk, so each is long within a hand's play of the other.
      return over(`${name} bent`, bendOf(skeleton.limbs[name]), 40);
    }))).toEqual({});
  });

  test("[FH2] no bone grows or shrinks", () => {
    expect(each(({ skeleton }) => [
      ...limbNames.flatMap((name) => {
        const { root, joint, end } = skeleton.limbs[name];
        const [upper, lower] = name.startsWith("leg") ? [bones.thigh, bones.shank] : [bones.upperArm, bones.foreArm];
        return [...over(`${name} upper`, Math.abs(length(from(root, joint)) - upper), 0.1 * mm), ...over(`${name} lower`, Math.abs(length(from(joint, end)) - lower), 0.1 * mm)];
      }),
      ...bones.spine.flatMap((long, bone) => over(`bone ${bone}`, Math.abs(length(from(skeleton.nodes[bone] as Point, skeleton.nodes[bone + 1] as Point)) - long), 0.1 * mm)),
    ])).toEqual({});
  });

  test("[FH3] no joint leaves the range of a human one", () => {
    const hipBend = ({ pelvis }: Skeleton, thigh: Point): number => {
      const [ahead, down] = [turned(pelvis, [1, 0, 0]), turned(pelvis, [0, -1, 0])];
      return degrees(Math.atan2(dot(thigh, ahead), dot(thigh, down)));
    };
    expect(each(({ skeleton }) => {
      const { rounded, turned: twisted } = spineOf(skeleton);
      const chest = skeleton.spine[10] as Turn;
      return [
        ...(["legR", "legL"] as const).flatMap((name) => {
          const chain = skeleton.limbs[name];
          const hip = hipBend(skeleton, direction(from(chain.root, chain.joint)));
          // A thigh that goes well out to the side passes the belly and bends farther.
          const wide = Math.abs(chain.joint[2] - chain.root[2]) > 0.1;
          return [...over(`${name} knee`, bendOf(chain), 152), ...over(`${name} hip bent`, hip, wide ? 145 : 135), ...over(`${name} hip back`, -hip, 25)];
        }),
        ...(["armR", "armL"] as const).flatMap((name) => [
          ...over(`${name} elbow`, bendOf(skeleton.limbs[name]), 148),
          ...over(`${name} wrist`, between(direction(from(skeleton.limbs[name].joint, skeleton.limbs[name].end)), skeleton.limbs[name].toes), 92),
        ]),
        ...over("back rounded", rounded, 85), ...over("back arched", -rounded, 45), ...over("chest turned", twisted, 55),
        ...over("neck", apart(chest, skeleton.head), 75),
      ];
    })).toEqual({});
  });

  test("[FH4] [FS3] nothing moves faster than people do, and a repeat runs into the next without a jump", () => {
    const faster: string[] = [];
    for (const [index, now] of frames.entries()) {
      const next = frames[(index + 1) % frames.length] as (typeof frames)[number];
      for (const [bone, turn] of now.skeleton.spine.entries()) if (apart(turn, next.skeleton.spine[bone] as Turn) > 2.2) faster.push(`bone ${bone} at ${now.second}`);
      for (const name of limbNames) {
        for (const point of ["joint", "end"] as const) {
          if (length(from(now.skeleton.limbs[name][point], next.skeleton.limbs[name][point])) * rate > 1.6) faster.push(`${name} ${point} at ${now.second.toFixed(2)}`);
        }
      }
      if (length(from(now.skeleton.skull, next.skeleton.skull)) * rate > 1.2) faster.push(`head at ${now.second}`);
      if (Math.abs(now.breath - next.breath) > 0.06 || Math.abs(now.pelvicFloor - next.pelvicFloor) > 0.12) faster.push(`breath at ${now.second.toFixed(2)}`);
    }
    expect(faster.slice(0, 5)).toEqual([]);
  });

  test("[FH5] nothing is below the mat", () => {
    expect(each(({ skeleton }) => [
      ...over("head", skull.deep + 0.001 - skeleton.skull[1], 0),
      ...limbNames.flatMap((name) => {
        const { joint, end, toes } = skeleton.limbs[name];
        return [...over(`${name} joint`, 0.03 - joint[1], 0), ...over(`${name} end`, 0.02 - end[1], 0), ...over(`${name} tip`, -0.002 - (end[1] + toes[1] * (name.startsWith("leg") ? 0.13 : bones.hand)), 0)];
      }),
      ...skeleton.nodes.flatMap((node, index) => over(`node ${index}`, 0.035 - node[1], 0)),
      ...over("hip", 0.08 - skeleton.hip[1], 0),
    ])).toEqual({});
  });
});
