/** A move is taken back, a rule is put right, and nobody is online for months: what an old page does at its next online start. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { content, messagesOf } from "@lullaback/content";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { open, serve } from "./served.ts";
import { example } from "./walks.ts";

const folder = `${mkdtempSync(join(tmpdir(), "lulla-recall-"))}/`;
const file = join(folder, "recall.json");
let browser: Browser;
let server: Server;
let url: string;
let written: string;
let page: Page;
let context: BrowserContext;
beforeAll(async () => {
  cpSync(new URL("../dist/", import.meta.url).pathname, folder, { recursive: true });
  written = readFileSync(file, "utf8");
  ({ url, server } = await serve("127.0.0.1", false, () => folder));
  browser = await open();
});
afterEach(async () => {
  writeFileSync(file, written);
  await context.close();
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
const host = (change: object) => writeFileSync(file, JSON.stringify({ ...JSON.parse(written) as object, ...change }));
const again = async () => {
  const asked = page.waitForResponse((response) => response.url().endsWith("recall.json"), { timeout: 5_000 }).catch(() => undefined);
  await page.reload();
  await page.waitForSelector("h1");
  await asked;
  await page.waitForTimeout(150);
};
const moves = () => page.locator(".moves .move b").allInnerTexts();

test("[RC1] a move that was taken back is gone at the next online start, stays gone offline, and the old journal still reads", async () => {
  ({ page, context } = await example(browser, url, { locale: "en-GB" }));
  const [name] = await moves() as [string, ...string[]];
  const words: Readonly<Record<string, string>> = messagesOf("en");
  const id = content.exercises.find((exercise) => words[`${exercise.id}.name`] === name)?.id;
  expect(id).toBeDefined();
  host({ withdrawn: [id] });
  await again();
  expect(await moves()).not.toContain(name);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await again();
  expect(await moves()).not.toContain(name);
  expect(await moves()).not.toEqual([]);
  await page.evaluate(() => { location.hash = "/progress"; });
  await page.getByText(name).first().waitFor({ state: "attached" });
});

test("[RC1] taken back while a session waits: she goes on with the next move", async () => {
  ({ page, context } = await example(browser, url, { locale: "en-GB" }));
  const [first] = await moves();
  await page.getByRole("button", { name: "Start" }).click();
  await page.waitForSelector(".ring");
  const name = await page.locator(".player h1").innerText();
  expect(name).toBe(first);
  await page.waitForTimeout(1_200);
  const id = await page.evaluate(() => new Promise<string>((resolve) => {
    const asked = indexedDB.open("lulla-demo");
    asked.onsuccess = () => {
      const kept = asked.result.transaction("events").objectStore("events").getAll();
      kept.onsuccess = () => resolve((kept.result as { type: string; at: string; steps: { exercise: string }[] }[]).filter(({ type }) => type === "PlanIssued").toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.steps[0]?.exercise ?? "");
    };
  }));
  host({ withdrawn: [id] });
  await again();
  await page.getByRole("button", { name: "Go on" }).first().click();
  await page.waitForFunction((gone) => { const now = document.querySelector("h1")?.textContent; return now !== undefined && now !== null && now !== gone; }, name);
});

test("[RC2] an edition before the oldest that may plan leads breathing alone, and says to take the new version", async () => {
  ({ page, context } = await example(browser, url, { locale: "en-GB" }));
  host({ oldest: "2099-01-01" });
  await again();
  await page.getByText("A rule in this app was put right since.").waitFor();
  expect(await moves()).toHaveLength(1);
});

test("[RC3] months without a network: it says of which day it is; what is not a recall changes nothing", async () => {
  ({ page, context } = await example(browser, url, { locale: "en-GB" }));
  const before = await moves();
  writeFileSync(file, "<html>a captive portal</html>");
  await again();
  expect(await moves()).toEqual(before);
  expect(await page.getByText("was last looked up on").count()).toBe(0);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.clock.setFixedTime(Date.now() + 70 * 86_400_000);
  await again();
  await page.getByText("was last looked up on").waitFor();
});
