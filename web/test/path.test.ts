/** Her whole way in a real browser: from the first tap to the first movement, and back the next time. */
import type { Browser } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { content } from "@lullaback/content";
import { answerAll, eventsOf, titled } from "./served.ts";
import { browser, url } from "./site.ts";

const birth = new Date(Date.now() - 50 * 86_400_000).toISOString().slice(0, 10);
const fresh = async (over: Parameters<Browser["newContext"]>[0] = {}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: "dark", ...over });
  const page = await context.newPage();
  const outside: string[] = [];
  page.on("request", (request) => { if (!request.url().startsWith(url) && !request.url().startsWith("blob:")) outside.push(request.url()); });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => { if (message.type() === "error") errors.push(message.text()); });
  await page.goto(url);
  await page.waitForSelector("h1");
  return { context, page, outside, errors };
};

describe("the path", () => {
  test("from the first tap to the first movement, kept through a killed tab, with nothing from outside and no error", async () => {
    const { context, page, outside, errors } = await fresh();
    const began = Date.now();
    const taps = await answerAll(page, birth);
    await titled(page, "Your plan");
    await page.getByRole("button", { name: "Start: 10 minutes" }).click();
    await page.waitForSelector(".ring");
    console.log(`taps to the first movement: ${taps + 1}, in ${Math.round((Date.now() - began) / 1000)} s of a quick hand`);
    expect(taps + 1).toBeLessThanOrEqual(25);
    await page.waitForTimeout(3_500);
    await page.reload();
    await page.getByRole("heading", { name: "Paused" }).waitFor();
    await page.getByRole("button", { name: "Enough for today" }).click();
    await page.locator("fieldset").nth(0).getByRole("button", { name: "3", exact: true }).click();
    await page.locator("fieldset").nth(1).getByRole("button", { name: "3", exact: true }).click();
    await page.getByRole("button", { name: "Keep" }).click();
    await page.getByRole("button", { name: "Progress" }).click();
    await page.getByText("Sessions so far: 1").waitFor();
    await page.goto(`${url}#/welcome`);
    await page.reload();
    await page.waitForURL(/#\/today$/);
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("the next morning asks how it was, then only the daily questions, and plans again", async () => {
    const { context, page } = await fresh();
    await page.clock.install({ time: new Date() });
    await answerAll(page, birth);
    await page.clock.setFixedTime(new Date(Date.now() + 86_400_000));
    await page.goto(`${url}#/today`);
    await page.reload();
    await page.getByRole("button", { name: "Begin" }).click();
    await page.locator("fieldset").nth(0).getByRole("button", { name: "2", exact: true }).click();
    await page.locator("fieldset").nth(1).getByRole("button", { name: "3", exact: true }).click();
    await page.getByRole("button", { name: "Next" }).click();
    let groups = 0;
    while (!["#/found", "#/today"].includes(new URL(page.url()).hash) && groups < 12) {
      const title = await page.locator("h1").innerText();
      if (["#/found", "#/today"].includes(new URL(page.url()).hash)) break;
      await page.getByRole("button", { name: "None of these", exact: true }).click();
      groups += 1;
      await page.waitForFunction((before) => (document.querySelector("h1")?.textContent ?? before) !== before, title, { timeout: 5_000 }).catch(() => undefined);
    }
    // Seven weeks after: at most seven taps on a well day (screening.md §6).
    expect(groups).toBeLessThanOrEqual(7);
    await page.waitForURL(/#\/today$/);
    await page.waitForSelector(".moves li");
    expect(await page.locator(".moves li").count()).toBeGreaterThanOrEqual(3);
    await context.close();
  });

  test("a red flag shows at once whom to call; a slip is taken back in two taps", async () => {
    const { context, page } = await fresh();
    await answerAll(page, birth, ["Are you short of breath when you sit still?"]);
    expect(await page.locator(".alarm-page h1").innerText()).toBe("Get help now");
    expect(await page.evaluate(() => scrollY), "the heading is in sight").toBe(0);
    expect(await page.locator("a.call").getAttribute("href")).toBe("tel:999");
    expect(await page.locator("blockquote").innerText()).toContain("My pregnancy ended 7 weeks ago.");
    await page.getByRole("button", { name: "That was a slip" }).click();
    await page.getByRole("button", { name: "Are you short of breath when you sit still?", exact: true }).click();
    await page.getByRole("button", { name: "It is not true of me" }).click();
    expect(await page.locator(".alarm-page").count()).toBe(0);
    await context.close();
  });

  test("works with the network cut and the server's answers gone", async () => {
    const { context, page } = await fresh();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await context.setOffline(true);
    await page.reload();
    await page.getByRole("button", { name: "For me" }).waitFor();
    await context.close();
  });

  test("Escape twice leaves at once", async () => {
    const { context, page } = await fresh();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.waitForURL("about:blank");
    await context.close();
  });

  test("what is recorded carries the digest of the content it was built from", async () => {
    const { context, page } = await fresh();
    await answerAll(page, birth);
    expect((await eventsOf(page)).filter(({ type }) => type === "ScreenAnswered").map((event) => event["content"])).toEqual([content.digest]);
    await context.close();
  });

  test("a backup comes back on another device", async () => {
    const { context, page } = await fresh();
    await answerAll(page, birth);
    await page.goto(`${url}#/settings`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save a backup file" }).click()]);
    const other = await fresh();
    await other.page.goto(`${url}#/settings`);
    await other.page.locator("input[type=file]").setInputFiles(await download.path());
    await other.page.getByText("Brought back").waitFor();
    await other.page.goto(`${url}#/welcome`);
    await other.page.waitForURL(/#\/today$/);
    await Promise.all([context.close(), other.context.close()]);
  });
});
