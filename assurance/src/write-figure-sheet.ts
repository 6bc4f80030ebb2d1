/**
 * `npm run figure:sheet`: every version of every move at the start and the end of its phases, one row each, into `pictures/figure/`
 * (not kept in git). `npm run figure:sheet -- cat-cow squat` draws only those exercises; `--theme print` another theme.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { content } from "@lullaback/content";
import { en } from "@lullaback/content/text/en";
import { compile, draw, endOf, paletteOf, scripts, svg, type Shape, type ThemeName } from "@lullaback/figure";
import { chromium } from "@playwright/test";

const root = new URL("../../", import.meta.url);
const folder = new URL("pictures/figure/", root);
const args = process.argv.slice(2);
const option = (name: string, otherwise: string): string => args[args.indexOf(`--${name}`) + 1] ?? otherwise;
const theme = (args.includes("--theme") ? option("theme", "night") : "night") as ThemeName;
const shape = (args.includes("--shape") ? option("shape", "later-postpartum") : "later-postpartum") as Shape;
const wanted = args.filter((arg, index) => !arg.startsWith("--") && !(args[index - 1] ?? "").startsWith("--"));
const text = en as Readonly<Record<string, string>>;
const ground: Readonly<Record<ThemeName, string>> = { night: "#1b1722", day: "#faf5ee", contrast: "#ffffff", print: "#ffffff" };

const look = { theme, palette: paletteOf("warm", "brown"), shape };
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
for (const exercise of content.exercises.filter(({ id }) => wanted.length === 0 || wanted.includes(id.slice(3)))) {
  const rows = exercise.versions.flatMap((version) => {
    const of = `${exercise.id}.${version.id}`;
    const script = scripts.get(of);
    if (script === undefined) return [`<h2>${of}: no script</h2>`];
    const compiled = compile(script, version);
    const stills = version.phases.flatMap((phase) => {
      const end = endOf(compiled, phase.id);
      return [{ at: end - phase.seconds / 2, note: "…" }, { at: end - 0.01, note: text[`${of}.${phase.id}`] ?? phase.id }];
    });
    return [`<h2>${of}</h2><div class="row">${stills.map(({ at, note }) => `<figure>${svg(draw(compiled, at, look))}<figcaption>${note}</figcaption></figure>`).join("")}</div>`];
  });
  const page = await browser.newPage({ viewport: { width: 1560, height: 400 } });
  await page.setContent(`<style>body{margin:12px;background:${ground[theme]};color:${theme === "night" ? "#eee" : "#222"};font:13px system-ui}h2{font-size:14px;margin:10px 0 4px}.row{display:flex;gap:8px}figure{margin:0;flex:1;max-width:300px}svg{width:100%;height:230px;display:block}</style>${rows.join("")}`);
  await page.screenshot({ path: new URL(`${exercise.id.slice(3)}${theme === "night" ? "" : `-${theme}`}.png`, folder).pathname, fullPage: true });
  await page.close();
}
await browser.close();
writeFileSync(new URL("README.txt", folder), "Each row: is this the move the words describe, could she hurt herself copying it, would she like this woman?\n");
