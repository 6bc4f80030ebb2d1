/** Whether she moves smoothly on a cheap phone: milliseconds from frame to frame in the player, and the work of one frame; beside it the same page paused. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import type { BrowserContext, Page } from "@playwright/test";
import { build } from "vite";
import { serveFolder } from "../serve.ts";
import { at, type Line } from "./line.ts";
import { newPhone, openBrowser, slowPage } from "./slow-phone.ts";

const root = new URL("../../../", import.meta.url).pathname;
const seconds = 6;
/** Sixty frames a second. */
const most = 1000 / 60 + 0.5;

interface Frames { readonly between: readonly number[]; readonly work: number }

/** Watches the frames of a page for a while. */
const watch = async (phone: BrowserContext, page: Page): Promise<Frames> => {
  const devtools = await phone.newCDPSession(page);
  await devtools.send("Performance.enable");
  const busy = async (): Promise<number> => (await devtools.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  const before = await busy();
  const between = await page.evaluate<number[]>(`new Promise((resolve) => {
    const ends = performance.now() + ${seconds * 1000};
    const between = [];
    let last;
    const frame = (now) => {
      if (last !== undefined) between.push(now - last);
      last = now;
      if (now < ends) requestAnimationFrame(frame); else resolve(between);
    };
    requestAnimationFrame(frame);
  })`);
  return { between: between.toSorted((a, b) => a - b), work: ((await busy()) - before) * 1000 / between.length };
};

export const figure = async (): Promise<readonly Line[]> => {
  const folder = mkdtempSync(`${tmpdir()}/lullaback-`);
  await build({ configFile: `${root}web/vite.config.ts`, root: `${root}web`, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  const site = await serveFolder(folder);
  const browser = await openBrowser();
  try {
    const phone = await newPhone(browser);
    const page = await slowPage(phone, "slow 4G");
    await page.goto(site.url);
    await page.locator(".choice").nth(2).click();
    await page.locator(".actions .button.main").click();
    await page.waitForSelector(".player [data-part=top]");
    // Past the way in, to where she moves with the breath.
    await page.waitForSelector(".ring.phase", { timeout: 60_000 });
    const moving = await watch(phone, page);
    await page.locator(".hold > .button").click();
    await page.waitForSelector(".about-move");
    const paused = await watch(phone, page);
    return [
      { name: "the figure moving, 4x slower, frame to frame, median", ours: at(moving.between, 0.5), most, beside: { name: "the same page paused", ms: at(paused.between, 0.5) } },
      { name: "the figure moving, 4x slower, frame to frame, p95", ours: at(moving.between, 0.95), beside: { name: "the same page paused", ms: at(paused.between, 0.95) } },
      { name: "the figure moving, 4x slower, work of a frame", ours: moving.work, most, beside: { name: "the same page paused", ms: paused.work } },
    ];
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
