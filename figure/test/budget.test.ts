/** What she costs to bring along: bytes of the engine, bytes of a script, paths on a page. */
import { gzipSync } from "node:zlib";
import { draw, paletteOf, scripts } from "@lullaback/figure";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { shown } from "./every-script.ts";

const zipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

test("[FW5] what the player brings along is at most 12 kB zipped, scripts apart", async () => {
  const { outputFiles: [file] } = await build({
    stdin: { contents: 'export { at, compile, endOf } from "./compile.ts"; export { boxOf, draw, partsOf } from "./draw.ts"; export { paletteOf, themes } from "./theme.ts";', resolveDir: new URL("../src", import.meta.url).pathname, loader: "ts" },
    bundle: true, minify: true, format: "esm", write: false,
  });
  const bytes = zipped(file?.contents ?? new Uint8Array());
  console.log(`figure: ${bytes} bytes zipped`);
  expect(bytes).toBeGreaterThan(3_000);
  expect(bytes).toBeLessThanOrEqual(12_000);
});

test("[FW5] a script is at most 0.6 kB zipped, the posture it shares with others apart", () => {
  const heavy = [...scripts.values()].map((script) => [script.of, zipped(JSON.stringify({ ...script, posture: undefined }))] as const).filter(([, bytes]) => bytes > 600);
  expect(scripts.size).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});

test("[FW5] a picture is at most 90 paths and 40 kB of text", () => {
  const look = { theme: "night", palette: paletteOf("warm", "brown"), shape: "third-trimester" } as const;
  const heavy = shown.map(({ of, compiled }) => {
    const { parts } = draw(compiled, compiled.seconds / 3, look);
    return [of, parts.length, parts.reduce((sum, { d }) => sum + d.length, 0)] as const;
  }).filter(([, paths, text]) => paths > 90 || text > 40_000);
  expect(heavy).toEqual([]);
});
