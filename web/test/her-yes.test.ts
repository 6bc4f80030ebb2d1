/** Something at the birth still haunts her: what waits for her own yes is told gently, kept out, given and taken back (engine AS11). */
import type { Page } from "@playwright/test";
import { content, namesFloor } from "@lullaback/content";
import { en } from "@lullaback/content/text/en";
import { expect, test } from "vitest";
import { answerAll, eventsOf, titled } from "./served.ts";
import { browser, url } from "./site.ts";

const birth = new Date(Date.now() - 100 * 86_400_000).toISOString().slice(0, 10);
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const closed = new Set<string>(content.exercises.flatMap(({ id, versions }) => versions.filter(({ throughout }) => throughout.includes("lithotomy-like")).map((version) => en[`${id}.${version.id}.setup` as keyof typeof en])));
/** How to begin each move of today, and each cue of its paper. */
const led = async (page: Page): Promise<readonly string[]> => {
  await page.goto(`${url}#/print`);
  await page.waitForSelector(".move-sheet");
  return page.locator(".move-sheet .setup, .move-sheet .phases p").allTextContents();
};

test("[AS11] asked once, nothing set beforehand; her moves leave it out until her yes in the settings, and again when she takes it back", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(url);
  await page.waitForSelector("h1");
  await answerAll(page, birth, [en["cl.birth-trauma.ask"]], { [en["web.her-yes"]]: "Next" });
  expect((await eventsOf(page)).filter(({ type }) => type === "HerYesTold")).toEqual([]);

  const before = await led(page);
  expect(before.length).toBeGreaterThan(4);
  expect(before.filter((text) => namesFloor(text) || closed.has(text))).toEqual([]);

  await page.goto(`${url}#/settings`);
  await titled(page, "Settings");
  for (const to of ["touch", "floor-words", "lithotomy-like"] as const) expect(await page.getByRole("button", { name: en[`yes.${to}`] }).getAttribute("aria-pressed")).toBe("false");
  await press(page, en["yes.floor-words"]);
  await page.locator('.tick[aria-pressed="true"]').waitFor();
  expect((await led(page)).filter(namesFloor).length).toBeGreaterThan(0);

  // What is told within one second has no order.
  await page.waitForTimeout(1_100);
  await page.goto(`${url}#/settings`);
  await press(page, en["yes.floor-words"]);
  await page.waitForFunction(() => document.querySelector('.tick[aria-pressed="true"]') === null);
  expect((await led(page)).filter(namesFloor)).toEqual([]);
  expect((await eventsOf(page)).filter(({ type }) => type === "HerYesTold").map(({ to, given }) => [to, given])).toEqual([["floor-words", true], ["floor-words", false]]);
  await context.close();
});

test("[AS11] her yes on the page that asks counts, and she who has nothing of the kind is not asked", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(url);
  await page.waitForSelector("h1");
  const asked = answerAll(page, birth, [en["cl.birth-trauma.ask"]]);
  await titled(page, en["web.her-yes"]);
  await page.locator(".lead").filter({ hasText: en["cl.birth-trauma.because"] }).waitFor();
  await press(page, en["yes.lithotomy-like"]);
  await page.locator('.tick[aria-pressed="true"]').waitFor();
  await press(page, "Next");
  await asked;
  expect((await eventsOf(page)).filter(({ type }) => type === "HerYesTold").map(({ to, given }) => [to, given])).toEqual([["lithotomy-like", true]]);
  await context.close();

  const other = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const calm = await other.newPage();
  calm.setDefaultTimeout(8_000);
  await calm.goto(url);
  await calm.waitForSelector("h1");
  await answerAll(calm, birth);
  await calm.goto(`${url}#/settings`);
  await titled(calm, "Settings");
  expect(await calm.getByRole("heading", { name: en["web.her-yes"] }).count()).toBe(0);
  await other.close();
});
