/** How it goes: what she is asked now and then, what is drawn and said of it, and what she may take back. */
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "vitest";
import { eventsOf, goOn } from "./served.ts";
import { browser, url } from "./site.ts";

/** The example, some days on: three weeks of moves behind her. */
const example = async (daysOn: number): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(url);
  await page.getByRole("button", { name: "I am just trying it" }).click();
  await page.waitForSelector(".moves li");
  await page.clock.setFixedTime(Date.now() + daysOn * 86_400_000);
  await page.reload();
  await page.waitForSelector("h1");
  return { context, page };
};
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const scale = (page: Page, label: string, value: number) => page.getByRole("group", { name: label }).getByRole("button", { name: `${value}`, exact: true }).click();

test("[OU6][OU7] usual pain and the whole are asked when they are due, one tap each and free to skip, and shown as a sentence and a table", async () => {
  const { context, page } = await example(22);
  await press(page, "Begin");
  await scale(page, "How bad is the pain now, from 0 to 10?", 2);
  await scale(page, "How bad was it at its worst since this time yesterday, from 0 to 10?", 3);
  await scale(page, "How bad is it most of the time, from 0 to 10?", 1);
  await press(page, "Much better");
  await press(page, "Next");
  await goOn(page, "");
  const events = await eventsOf(page, "lulla-demo");
  expect(events.findLast(({ type }) => type === "ChangeRated")?.["score"]).toBe(6);
  expect(events.findLast(({ type }) => type === "ScreenAnswered")?.["painUsual"]).toBe(1);
  await page.evaluate(() => { location.hash = "/progress"; });
  await page.getByText("Your usual pain went from 5 to 1. That is a real change for the better.").waitFor();
  const whole = page.locator("section", { has: page.getByRole("heading", { name: "On the whole" }) });
  expect(await whole.innerText()).toMatch(/you said of the whole: Much better\./);
  await whole.locator("summary").click();
  expect(await whole.locator("tbody tr").allInnerTexts()).toEqual([expect.stringContaining("A little better"), expect.stringContaining("Much better")]);
  await page.evaluate(() => { location.hash = "/safety"; });
  await page.getByRole("heading", { name: "How is it today?" }).waitFor();
  expect(await page.getByRole("group").count()).toBe(2);
  await context.close();
});

test("[BL5] a swap of moves is said with its why, and taken back in one tap: the move is in her plan again, and only once", async () => {
  const { context, page } = await example(0);
  await page.evaluate(() => { location.hash = "/progress"; });
  const card = page.locator(".card", { hasText: "came in the place of" }).filter({ has: page.getByRole("button") }).first();
  const [, came, went] = /(?:\d{4})\s*(.+) came in the place of (.+?)\. Some moves/.exec(await card.innerText()) ?? [];
  await card.getByRole("button", { name: `Bring back: ${went}` }).click();
  await page.locator(".card", { hasText: `${came} came in the place of ${went}.` }).getByText("You took this back.").waitFor();
  expect(await page.getByRole("button", { name: `Bring back: ${went}` }).count()).toBe(0);
  const undone = (await eventsOf(page, "lulla-demo")).filter(({ type }) => type === "SwapUndone");
  expect(undone).toMatchObject([{ v: 2, went: expect.stringMatching(/^ex\./) }]);
  await page.evaluate(() => { location.hash = "/today"; });
  await page.getByRole("button", { name: "20 minutes" }).click();
  const moves = await page.locator(".moves b").allInnerTexts();
  expect(moves).not.toContain(came);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.waitForSelector(".ring");
  const plan = (await eventsOf(page, "lulla-demo")).findLast(({ type }) => type === "PlanIssued");
  expect(plan?.["block"]).toMatchObject({ exercises: expect.arrayContaining([undone[0]?.["went"]]) as string[] });
  await context.close();
});
