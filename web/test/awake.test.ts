/** The screen stays on while she is led, and only then. */
import type { Page } from "@playwright/test";
import { expect, test } from "vitest";
import { answerAll } from "./served.ts";
import { browser, url } from "./site.ts";

const birth = new Date(Date.now() - 50 * 86_400_000).toISOString().slice(0, 10);
type Watched = { readonly locks: readonly { readonly released: boolean }[] };
/** How many of the browser's own locks are held. */
const held = (page: Page, wanted: number) => page.waitForFunction((count) => (globalThis as unknown as Watched).locks.filter(({ released }) => !released).length === count, wanted);
const turn = (page: Page, to: "hidden" | "visible") => page.evaluate((state) => {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}, to);

test("the screen stays on while she is led, not while paused, and again when she comes back and goes on", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, permissions: ["screen-wake-lock"] });
  // The real locks, looked at.
  await context.addInitScript(`globalThis.locks = []; const ask = WakeLock.prototype.request;
    WakeLock.prototype.request = function (...of) { return ask.apply(this, of).then((lock) => { locks.push(lock); return lock; }); };`);
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(url);
  await answerAll(page, birth);
  await held(page, 0);
  await page.getByRole("button", { name: "Start: 10 minutes" }).click();
  await page.waitForSelector(".ring");
  await held(page, 1);
  await page.locator(".hold > .button").click();
  await held(page, 0);
  await page.getByRole("button", { name: "Go on" }).click();
  await held(page, 1);
  await turn(page, "hidden");
  await held(page, 0);
  await turn(page, "visible");
  await page.getByRole("heading", { name: "Paused" }).waitFor();
  await page.getByRole("button", { name: "Go on" }).click();
  await held(page, 1);
  await page.locator(".hold > .button").click();
  await page.getByRole("button", { name: "Enough for today" }).click();
  await page.getByRole("heading", { name: "How was it?" }).waitFor();
  await held(page, 0);
  expect(await page.evaluate(() => (globalThis as unknown as Watched).locks.length)).toBe(3);
  await context.close();
});
