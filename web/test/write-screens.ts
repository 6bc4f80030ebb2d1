/**
 * `npm run pictures`: every page of the running product, by night and day on a phone, and on a tablet and a desk, into `pictures/` (not
 * kept in git) with one sheet a set; three of them into `docs/pictures` for the README. Build first. Sets named on the command line, or all.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { open, serve } from "./served.ts";
import { everywhere, example, fromTheStart, newcomer, type Each } from "./walks.ts";

const root = new URL("../../", import.meta.url);
const folder = new URL("pictures/", root);

const sets = [
  { name: "night", width: 390, height: 844, colorScheme: "dark", locale: "en-GB" },
  { name: "day", width: 390, height: 844, colorScheme: "light", locale: "en-GB" },
  { name: "night-es", width: 390, height: 844, colorScheme: "dark", locale: "es-ES" },
  { name: "tablet", width: 820, height: 1180, colorScheme: "light", locale: "en-GB" },
  { name: "desk", width: 1440, height: 900, colorScheme: "light", locale: "en-GB" },
] as const;
/** Kept for the README. */
const kept = ["today", "player", "emergency"] as const;

const only = process.argv.slice(2);
const wanted = sets.filter(({ name }) => only.length === 0 || only.includes(name));
const { url, server } = await serve();
const browser = await open();
for (const { name: set, width, height, ...options } of wanted) {
  const into = new URL(`${set}/`, folder);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const names: string[] = [];
  const shots = (page: Page): Each => async (name) => {
    // She is looked at in the middle of a breath out, not while she gets ready.
    if (name === "player") await page.waitForSelector(".ring.out", { timeout: 60_000 });
    await page.waitForTimeout(name === "player" ? 1_500 : 200);
    await page.screenshot({ path: new URL(`${name}.png`, into).pathname });
    names.push(name);
  };
  const first = await newcomer(browser, url, { viewport: { width, height }, ...options });
  await fromTheStart(first.page, set === "night-es" ? "es" : "en", shots(first.page));
  await first.context.close();
  const living = await example(browser, url, { viewport: { width, height }, ...options });
  await everywhere(living.page, shots(living.page));
  const sheet = await living.context.newPage();
  await sheet.setViewportSize({ width: 1600, height: 900 });
  await sheet.setContent(`<body style="margin:8px;display:flex;flex-wrap:wrap;gap:8px;background:#888">${names.map((name) =>
    `<img height="420" src="data:image/png;base64,${readFileSync(new URL(`${name}.png`, into)).toString("base64")}">`).join("")}</body>`);
  await sheet.screenshot({ path: new URL(`sheet-${set}.png`, folder).pathname, fullPage: true });
  await living.context.close();
}
await browser.close();
server.close();
if (wanted.some(({ name }) => name === "night")) for (const page of kept) copyFileSync(new URL(`night/${page}.png`, folder), new URL(`docs/pictures/${page}.png`, root));
writeFileSync(new URL("README.txt", folder), "Made by npm run pictures from the running product; look at the sheets.\n");
