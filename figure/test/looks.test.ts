/** Every body, skin, hair, light and thing can be drawn, and each is its own. */
import { at, boxOf, compile, draw, hairNames, paletteOf, partsOf, shapeNames, skinNames, svg, themes, type Look, type Prop, type Script, type ThemeName } from "@lullaback/figure";
import { describe, expect, test } from "vitest";
import { shown } from "./every-script.ts";
import { postures } from "../src/scripts/postures.ts";

const standing = { id: "in", breath: "in", pelvicFloor: "lift", seconds: 4 } as const;
const still: Script = { of: "ex.test.still", posture: postures.standing, phases: { in: {} } };
const look: Look = { theme: "night", palette: paletteOf("warm", "brown"), shape: "later-postpartum" };
const once = (over: Partial<Look>, script: Script = still): string => svg(draw(compile(script, { phases: [standing] }), 2, { ...look, ...over }));

test("[FW1] bodies, palettes and themes all differ", () => {
  const pictures = [
    ...shapeNames.map((shape) => once({ shape })), ...(Object.keys(themes) as ThemeName[]).slice(1).map((theme) => once({ theme })),
    ...skinNames.flatMap((skin) => hairNames.map((hair) => once({ palette: paletteOf(skin, hair) }))).slice(1),
  ];
  expect(new Set(pictures).size).toBe(pictures.length - pictures.filter((picture) => picture === once({})).length + 1);
});

test("[FW1] a belly grows from trimester to trimester, and is smaller after", () => {
  const front = (shape: Look["shape"]): number => Math.max(...[...(partsOf(compile(still, { phases: [standing] }), at(compile(still, { phases: [standing] }), 0), { ...look, shape }).find(({ key }) => key === "top")?.d ?? "").matchAll(/(-?\d+) -?\d+/g)].map(([, x]) => Number(x)));
  const [first, second, third, early, later] = (["first-trimester", "second-trimester", "third-trimester", "early-postpartum", "later-postpartum"] as const).map(front) as [number, number, number, number, number];
  expect(second).toBeGreaterThan(first + 20);
  expect(third).toBeGreaterThan(second + 40);
  expect(early).toBeLessThan(second);
  expect(later).toBeLessThan(early);
});

test("[FI1] [FI2] the belly is fuller at the end of a breath in; the pelvic floor higher when it lifts", () => {
  const twoPhases = [standing, { ...standing, id: "out", breath: "out", pelvicFloor: "easy" }] as const;
  const breathing: Script = { ...still, phases: { in: {}, out: {} } };
  const compiled = compile(breathing, { phases: twoPhases });
  const front = (seconds: number): number => Math.max(...[...(partsOf(compiled, at(compiled, seconds), look).find(({ key }) => key === "top")?.d ?? "").matchAll(/(-?\d+) -?\d+/g)].map(([, x]) => Number(x)));
  expect(front(3.9)).toBeGreaterThan(front(0.05) + 5);
  expect(at(compiled, 3.9).breath).toBeCloseTo(1);
  expect(at(compiled, 7.9).breath).toBeCloseTo(0);
  const letGo = compile(breathing, { phases: twoPhases }, { letGo: true });
  expect(at(compiled, 3.9).pelvicFloor).toBeCloseTo(1);
  expect(at(letGo, 3.9).pelvicFloor).toBeCloseTo(-1);
});

test("[FI2] a hidden pelvic floor is not drawn, and all else is", () => {
  const compiled = compile(still, { phases: [standing] });
  const keys = (over: Partial<Look>) => partsOf(compiled, at(compiled, 2), { ...look, ...over }).map(({ key }) => key);
  expect(keys({})).toContain("pelvic-floor");
  expect(keys({ floorHidden: true })).toEqual(keys({}).filter((key) => key !== "pelvic-floor"));
});

test("[FI3] where the tail leads, each bone sets out after the one before it, and the last still arrives", () => {
  const peel: Script = { of: "ex.test.peel", posture: postures["lying-back"], phases: { in: { leads: "tail", lean: 124, lumbar: 6, thoracic: 26, flat: 0.6 }, out: { leads: "head" } } };
  const compiled = compile(peel, { phases: [standing, { ...standing, id: "out", breath: "out" }] });
  const half = (bone: number): number => {
    const angle = (second: number): number => { const [x, , z, w] = at(compiled, second).stance.spine[bone] as readonly [number, number, number, number]; return Math.atan2(z, w) + x; };
    const [from, to] = [angle(0), angle(3.999)];
    for (let second = 0; second < 4; second += 0.02) if (Math.abs(angle(second) - from) >= Math.abs(to - from) / 2) return second;
    return Infinity;
  };
  const times = [0, 3, 6, 9].map(half);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect((times[3] as number) - (times[0] as number)).toBeGreaterThan(0.8);
  const alight = (second: number): number => { const { moving } = at(compiled, second); return moving.indexOf(Math.max(...moving)); };
  expect(alight(3)).toBeGreaterThan(alight(1));
});

describe("[FW1] things", () => {
  test.each(["chair", "table", "wall", "bed", "pillow", "towel", "roller", "ball", "cot", "baby", "bag"] as const)("%s", (is) => {
    const prop: Prop = { is, at: [0.4, 0.3, 0] };
    const picture = once({}, { ...still, props: [prop] });
    expect(picture.length).toBeGreaterThan(once({}).length + 50);
    expect(picture).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test("[FW2] no drawing has a hole in its numbers, and she is inside her picture at every second", () => {
  const outside: string[] = [];
  for (const { of, compiled } of shown) {
    const [x, y, width, height] = boxOf(compiled);
    for (let second = 0; second < compiled.seconds; second += 0.5) {
      const parts = partsOf(compiled, at(compiled, second), { ...look, shape: "third-trimester" });
      expect(parts.map(({ d }) => d).join(""), of).not.toMatch(/NaN|Infinity|undefined/);
      for (const { key, d } of parts) {
        if (!/^(top|hips|bun|hair|face|arm|leg)/.test(key)) continue;
        for (const [, px, py] of d.replaceAll(/a[^MLCZ]*/g, "").matchAll(/(?:[MLC ])(-?\d+) (-?\d+)/g)) {
          if (Number(px) < x || Number(px) > x + width || Number(py) < y || Number(py) > y + height) outside.push(`${of} ${key} at ${second}`);
        }
      }
    }
  }
  expect([...new Set(outside)].slice(0, 10)).toEqual([]);
});

test("[FS2] a script that names what content does not have, or leaves a phase out, is refused by name", () => {
  expect(() => compile({ ...still, phases: { in: {}, fly: {} } }, { phases: [standing] })).toThrow("ex.test.still: content has no phase fly");
  expect(() => compile({ ...still, phases: {} }, { phases: [standing] })).toThrow("ex.test.still: no pose for phase in");
});
