/** What the page on privacy says is what the product does: each sentence that can be tried is tried here, over a whole use of it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Server } from "node:http";
import { content } from "@lullaback/content";
import { en } from "@lullaback/content/text/en";
import { es } from "@lullaback/content/text/es";
import type { Browser, Page, Request } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, serve } from "./served.ts";
import { everywhere, example, fromTheStart, goTo, newcomer } from "./walks.ts";

let browser: Browser;
let server: Server;
let url: string;
beforeAll(async () => {
  ({ url, server } = await serve());
  browser = await open();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

interface Sent { readonly wrong: string[]; readonly asked: Set<string> }
/** Every request of a page: to its own host, without a body, without a query, for a file of the build. */
const watch = (page: Page): Sent => {
  const wrong: string[] = [];
  const asked = new Set<string>();
  const files = new Set(["", ...readdirSync(new URL("../dist/", import.meta.url), { recursive: true, encoding: "utf8" })]);
  page.on("request", (request: Request) => {
    if (request.url().startsWith(`blob:${url}`)) return;
    const { origin, pathname, search } = new URL(request.url());
    const name = pathname.slice(1);
    asked.add(name);
    if (`${origin}/` !== url || request.method() !== "GET" || request.postData() !== null || search !== "" || !files.has(name)) wrong.push(`${request.method()} ${request.url()}`);
  });
  page.on("websocket", (socket) => wrong.push(`socket ${socket.url()}`));
  return { wrong, asked };
};

/** All that the browser holds of the page. */
const held = (page: Page) => page.evaluate(async () => ({
  stores: (await indexedDB.databases()).map(({ name }) => name).sort(),
  local: Object.keys(localStorage).sort(), device: JSON.parse(localStorage.getItem("lulla") ?? "{}") as Record<string, unknown>,
  session: Object.keys(sessionStorage), cookies: document.cookie,
}));
const everyRecord = (page: Page, name: string) => page.evaluate((store) => new Promise<string>((resolve) => {
  const asked = indexedDB.open(store);
  asked.onsuccess = () => {
    const reading = asked.result.transaction(["events", "draft"]);
    const [events, draft] = ["events", "draft"].map((of) => reading.objectStore(of).getAll());
    reading.oncomplete = () => resolve(JSON.stringify([events?.result, draft?.result]));
  };
}), name);

test("leaves: over every page, from the first tap to an emergency and through a session, only files of the build are asked for", async () => {
  const first = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
  const page = await first.newPage();
  page.setDefaultTimeout(10_000);
  const { wrong, asked } = watch(page);
  await page.goto(url);
  await page.waitForSelector(".choice");
  await fromTheStart(page, "en", async () => undefined);
  expect(wrong).toEqual([]);
  expect(asked).toContain("recall.json");
  expect(asked).toContain("host.json");
  const { stores, local, device, session, cookies } = await held(page);
  expect({ stores, local, session, cookies }).toEqual({ stores: ["lulla"], local: ["lulla"], session: [], cookies: "" });
  // Beside the journal: what the page says of it, and nothing else.
  const said = ["language", "country", "voice", "chime", "vibration", "skin", "hair", "moodAsked", "saved", "who", "begun", "recall", "host"];
  expect(Object.keys(device).filter((key) => !said.includes(key))).toEqual([]);
  await first.close();

  const { context, page: lived } = await example(browser, url, { locale: "en-GB" });
  const later = watch(lived);
  await everywhere(lived, async () => undefined);
  expect(later.wrong).toEqual([]);
  await context.close();
}, 180_000);

test("never: what is told of mood and safety is in no store while she is on the page, nor after", async () => {
  const { context, page } = await example(browser, url, { locale: "en-GB" });
  const never = [...content.findings, ...content.modifiers].filter((item) => item.neverStored === true).map(({ id }) => id as string)
    .concat(content.questions.filter((question) => "neverStored" in question).map(({ id }) => id));
  expect(never).toEqual(expect.arrayContaining(["f.self-harm", "f.unsafe-now", "f.phq2", "mod.infect"]));
  await page.locator(".top .door").click();
  await page.getByRole("button", { name: "I feel very low", exact: true }).click();
  for (let n = 0; n < 2; n++) {
    await page.locator(".choice").last().click();
    await page.waitForTimeout(150);
  }
  for (const tick of await page.locator(".tick").all()) await tick.click();
  expect(await page.locator(".tick[aria-pressed=true]").count()).toBeGreaterThan(2);
  const during = `${await everyRecord(page, "lulla-demo")}${JSON.stringify(await held(page))}`;
  await page.locator(".actions .main").click();
  await page.waitForTimeout(300);
  const kept = `${during}${await everyRecord(page, "lulla-demo")}${JSON.stringify(await held(page))}`;
  // That it was asked is kept of one; no answer is.
  for (const id of never) expect(kept, id).not.toContain(`"${id}":`);
  expect(kept).not.toMatch(/rf\.(mood|self-harm|mind-E|unsafe|intrusive)/);
  await context.close();
}, 60_000);

test("away: deleting leaves no entry and no memory of the device; the files of the app stay, as it says", async () => {
  const { context, page } = await newcomer(browser, url, { locale: "en-GB" });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.locator(".choice").first().click();
  await page.locator(".choice").first().click();
  await goTo(page, "later");
  await page.locator("input").first().fill("Climbing stairs");
  await page.getByRole("button", { name: "Keep" }).click();
  await page.waitForTimeout(300);
  expect(await everyRecord(page, "lulla")).toContain("Climbing stairs");
  await goTo(page, "settings");
  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.getByRole("button", { name: "Delete all of it now" }).click();
  await page.getByRole("button", { name: "For me" }).waitFor();
  expect(await everyRecord(page, "lulla")).toBe("[[],[]]");
  expect((await held(page)).local).toEqual([]);
  expect((await page.evaluate(() => caches.keys())).length).toBeGreaterThan(0);
  await context.close();
}, 60_000);

test("no account, no name, no day of birth: nothing in the questions asks for them", () => {
  expect(content.questions.map(({ id }) => id as string).filter((id) => /name|mail|birth|born|address|phone/.test(id))).toEqual([]);
});

test("the notice in docs says each sentence of the page, and the page says all of it in both languages", async () => {
  const notice = readFileSync(join(new URL("../../docs/safety/", import.meta.url).pathname, "privacy-notice.md"), "utf8").replace(/\s+/g, " ");
  const sentences = Object.entries(en).filter(([key]) => key.startsWith("web.privacy") && !key.startsWith("web.privacy-runs"));
  expect(sentences.filter(([, text]) => !notice.includes(text)).map(([key]) => key)).toEqual([]);
  for (const [locale, words] of [["en-GB", en], ["es-ES", es]] as const) {
    const { context, page } = await example(browser, url, { locale });
    await goTo(page, "settings");
    await page.locator("main a[href='#/privacy']").click();
    await page.waitForURL(/#\/privacy$/);
    await page.locator("main", { hasText: words["web.privacy-here"] }).waitFor();
    const text = await page.locator("main").innerText();
    expect(sentences.filter(([key]) => !text.includes((words as Readonly<Record<string, string>>)[key] as string)).map(([key]) => key), locale).toEqual([]);
    await context.close();
  }
}, 60_000);
