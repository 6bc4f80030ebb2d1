/** Key stills: as text they are the same on every machine; drawn by a browser they look the same. Both are looked at when they change. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { compile, draw, endOf, paletteOf, svg, type Look } from "@lullaback/figure";
import { chromium } from "@playwright/test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { shown } from "./every-script.ts";

const night: Look = { theme: "night", palette: paletteOf("warm", "brown"), shape: "later-postpartum" };
const kept: readonly (readonly [name: string, of: string, phase: string, look: Look])[] = [
  ["cat-cow-round", "ex.cat-cow.hands-and-knees", "round", night],
  ["hip-roll-up", "ex.hip-roll.full", "up", { ...night, theme: "day", palette: paletteOf("deep", "black"), shape: "early-postpartum" }],
  ["childs-pose", "ex.arching-and-rounding.child", "stay", { ...night, theme: "contrast" }],
  ["open-book", "ex.open-book.side", "stay", night],
  ["open-book-other-side", "ex.open-book.side", "stay", { ...night, mirrored: true }],
  ["seated-third-trimester", "ex.overhead-reach.sitting", "reach", { ...night, theme: "day", palette: paletteOf("fair", "red"), shape: "third-trimester" }],
  ["lifting-on-paper", "ex.lifting.table", "hold", { ...night, theme: "print" }],
];

const pictureOf = (of: string, phase: string, look: Look): string => {
  const { compiled } = shown.find((item) => item.of === of) ?? (() => { throw new Error(`nothing shows ${of}`); })();
  return svg(draw(compiled, endOf(compiled, phase) - 0.001, look), of);
};

test.each(kept)("[FW1] %s is the same drawing", async (name, of, phase, look) => {
  await expect(pictureOf(of, phase, look)).toMatchFileSnapshot(`stills/${name}.svg`);
});

test("[FS3] the same second gives the same drawing, in whatever order it is asked for", () => {
  for (const { compiled } of shown.slice(0, 8)) {
    const later = svg(draw(compiled, 7.3, night));
    draw(compiled, 1.1, night);
    expect(svg(draw(compiled, 7.3, night))).toBe(later);
    expect(svg(draw(compile(compiled.script, { phases: compiled.phases }), 7.3, night))).toBe(later);
  }
});

describe("in a browser", () => {
  test("[FW1] the stills look as they did when somebody looked at them", async () => {
    const folder = new URL("goldens/", import.meta.url);
    mkdirSync(folder, { recursive: true });
    const browser = await chromium.launch({ executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
    const page = await browser.newPage({ viewport: { width: 480, height: 360 } });
    const changed: string[] = [];
    for (const [name, of, phase, look] of kept.slice(0, 5)) {
      await page.setContent(`<style>body{margin:0;background:#888}svg{width:480px;height:360px;display:block}</style>${pictureOf(of, phase, look)}`);
      const seen = PNG.sync.read(await page.screenshot());
      const file = new URL(`${name}.png`, folder);
      if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(file, PNG.sync.write(seen));
      expect(existsSync(file), `no golden ${name}: UPDATE_GOLDENS=1 makes it`).toBe(true);
      const golden = PNG.sync.read(readFileSync(file));
      const differing = pixelmatch(golden.data, seen.data, undefined, seen.width, seen.height, { threshold: 0.2 });
      // A newer browser smooths edges a little differently; a moved limb is thousands of points.
      if (differing > seen.width * seen.height * 0.002) changed.push(`${name}: ${differing} points`);
    }
    await browser.close();
    expect(changed).toEqual([]);
  });
});
