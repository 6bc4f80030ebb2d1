/** A newer version comes while she moves: nothing reloads, the session goes on, and it is offered to her afterwards. */
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerAll, eventsOf, open, serve } from "./served.ts";

const web = new URL("../", import.meta.url).pathname;
const first = `${web}dist/`;
const second = `${join(mkdtempSync(join(tmpdir(), "lulla-second-")), "dist")}/`;

let browser: Browser;
let server: Server;
let url: string;
/** What the host has now. */
let hosted = first;
beforeAll(async () => {
  // The same sources but for one comment in the page: the smallest change there is.
  await build({ configFile: `${web}vite.config.ts`, root: web, logLevel: "error", build: { outDir: second }, plugins: [{ name: "changed", transformIndexHtml: (html) => html.replace("</head>", "<!--2--></head>") }] });
  ({ url, server } = await serve("127.0.0.1", false, () => hosted));
  browser = await open();
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(join(second, ".."), { recursive: true, force: true });
});

const birth = new Date(Date.now() - 50 * 86_400_000).toISOString().slice(0, 10);
const caches = (page: Page) => page.evaluate(() => globalThis.caches.keys());
const seconds = async (page: Page) => Number(await page.locator(".player progress").getAttribute("value"));

test("a newer version never reloads a session, is refused while one runs, and is taken when she wants", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await answerAll(page, birth);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const [before] = await caches(page);
  await page.getByRole("button", { name: "Start: 10 minutes" }).click();
  await page.waitForSelector(".ring");
  await page.evaluate(() => { (globalThis as { stayed?: true }).stayed = true; });
  const began = await seconds(page);

  hosted = second;
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const waits = () => (registration?.waiting ?? null) !== null;
    while (!waits()) await new Promise((resolve) => { setTimeout(resolve, 50); });
  });
  await page.waitForTimeout(2_200);
  expect(await page.evaluate(() => (globalThis as { stayed?: true }).stayed)).toBe(true);
  expect(await seconds(page)).toBeGreaterThanOrEqual(began + 2);
  expect((await caches(page)).length).toBe(2);

  const other = await context.newPage();
  await other.goto(`${url}#/settings`);
  await other.getByRole("button", { name: "Use it now" }).click();
  await other.getByText("Your moves are running in a tab").waitFor();
  expect(await page.evaluate(() => (globalThis as { stayed?: true }).stayed)).toBe(true);
  await other.close();

  await page.locator(".hold > .button").click();
  await page.getByRole("button", { name: "Enough for today" }).click();
  await page.getByRole("button", { name: "Keep" }).click();
  await page.getByRole("link", { name: "Today" }).click();
  await page.getByText("A new version is ready.").waitFor();
  const reloaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Use it now" }).click();
  await reloaded;
  await page.waitForSelector(".moves li");
  expect(await page.content()).toContain("<!--2-->");
  const after = await caches(page);
  expect(after.length).toBe(1);
  expect(after).not.toContain(before);
  expect((await eventsOf(page)).filter(({ type }) => type === "SessionEnded").length).toBe(1);
  expect(await page.getByText("A new version is ready.").count()).toBe(0);
  await context.close();
}, 90_000);

test("a newer version that waited is taken by the next start, before anything is under her hands", async () => {
  hosted = first;
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
  hosted = second;
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const waits = () => (registration?.waiting ?? null) !== null;
    while (!waits()) await new Promise((resolve) => { setTimeout(resolve, 50); });
  });
  expect(await page.content()).not.toContain("<!--2-->");
  await page.reload();
  await page.waitForFunction(() => document.documentElement.outerHTML.includes("<!--2-->"));
  await context.close();
}, 60_000);
