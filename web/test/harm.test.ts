/** A move hurt her: the questions come first, what she tells is kept, and the report goes nowhere but by her own hand. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { content } from "@lullaback/content";
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerAll, eventsOf, open, serve } from "./served.ts";
import { begin, example, goTo, pause } from "./walks.ts";

const folder = `${mkdtempSync(join(tmpdir(), "lulla-harm-"))}/`;
const hostFile = join(folder, "host.json");
let browser: Browser;
let server: Server;
let url: string;
beforeAll(async () => {
  cpSync(new URL("../dist/", import.meta.url).pathname, folder, { recursive: true });
  ({ url, server } = await serve("127.0.0.1", false, () => folder));
  browser = await open();
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const choose = (page: Page, name: string) => page.getByText(name, { exact: true }).click();
const report = (page: Page) => page.getByRole("article", { name: "A move hurt me" }).innerText();

/** From "This hurts" in a session to the report. */
const tellFromSession = async (page: Page): Promise<string> => {
  await begin(page);
  await page.waitForTimeout(1_200);
  await pause(page);
  const name = await page.locator(".about-move h2").innerText();
  await press(page, "This hurts");
  await page.getByRole("link", { name: "Tell that a move hurt you" }).click();
  await page.getByRole("heading", { name: "First, how are you now?" }).waitFor();
  await press(page, "Tell of the move");
  await choose(page, "After it, that day");
  await choose(page, "It still hurts");
  await choose(page, "I called someone");
  await page.getByLabel("What it was like, in your words (free to skip)").fill("A stab, low on the left.");
  await press(page, "Keep");
  await page.getByRole("heading", { name: "Kept, and the move is off" }).waitFor();
  return name;
};

test("from \"This hurts\" to the report: the move is off, the session ends, all questions come before the next, and nothing of it is sent", async () => {
  const { context, page } = await example(browser, url, { locale: "en-GB", colorScheme: "dark" });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const name = await tellFromSession(page);
  const told = (await eventsOf(page, "lulla-demo")).filter(({ type }) => type === "HarmTold");
  expect(told).toEqual([expect.objectContaining({ v: 2, began: "after", lasted: "still", care: "phoned", words: "A stab, low on the left.", content: content.digest, repeats: expect.any(Number) })]);
  const { exercise, version, day } = told[0] as unknown as { readonly exercise: string; readonly version: string; readonly day: string };

  const whole = await report(page);
  for (const line of [name, `${exercise}.${version}`, "It still hurts.", "I called someone about it.", "Stage: ", "A stab, low on the left.", content.digest.slice(7, 23), "No name and no day are in it"]) expect(whole).toContain(line);
  expect(whole).not.toContain(day);
  expect(whole).not.toMatch(/\b20\d\d\b|January|November|caesarean|birth/i);
  await press(page, "My weeks, roughly");
  await press(page, "My own words");
  await page.getByLabel("Your name or how to reach you (free to skip)").fill("Ana");
  const less = await report(page);
  expect(less).not.toMatch(/Stage:|A stab|No name/);
  expect(less).toContain("From: Ana");
  await press(page, "Copy it");
  await page.getByText("Copied.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${exercise}.${version}`);
  expect(copied).not.toMatch(/Stage:|A stab/);
  const [file] = await Promise.all([page.waitForEvent("download"), press(page, "Save it as a file")]);
  expect(file.suggestedFilename()).toBe("lulla.txt");
  // Nothing but the page's own files, and none of them named for where she is.
  const own = new RegExp(`^GET ${url}(assets/[\\w.-]+|recall\\.json|host\\.json|sw\\.js|icon\\.svg|)$`);
  expect(asked.filter((request) => !own.test(request) && !request.startsWith(`GET blob:${url}`))).toEqual([]);

  await press(page, "Tell how it was");
  await press(page, "Keep");
  await goTo(page, "today");
  await page.getByRole("heading", { name: "Some questions first" }).waitFor();
  await page.getByText("It is time for all the questions.").waitFor();
  await goTo(page, "progress");
  await page.locator("section", { has: page.getByRole("heading", { name: "Moves that are off" }) }).getByText(name, { exact: true }).waitFor();
  await goTo(page, "letter");
  await page.getByText("Moves she says hurt her").waitFor();
  await page.locator(".sheet li", { hasText: "A stab, low on the left." }).waitFor();
  await goTo(page, "harm");
  await page.getByRole("button", { name: new RegExp(`^${name}, `) }).click();
  await page.getByRole("article", { name: "A move hurt me" }).waitFor();
  await context.close();
}, 60_000);

test("kept to herself, it is in the letter only where she adds it; on paper there is the report and nothing else", async () => {
  const { context, page } = await example(browser, url, { locale: "en-GB", colorScheme: "light" });
  await goTo(page, "harm");
  await press(page, "Tell of the move");
  await press(page, "Keep");
  await page.getByText("Please choose the move.").waitFor();
  await page.getByText("Please say when it hurt.").waitFor();
  await page.getByLabel("Which move?").selectOption({ index: 1 });
  await choose(page, "The next morning");
  await press(page, "Keep this out of my letters");
  await press(page, "Keep");
  await page.getByRole("heading", { name: "Kept, and the move is off" }).waitFor();
  await page.emulateMedia({ media: "print" });
  const seen = await page.locator("#app").evaluate((app) => (app as HTMLElement).innerText);
  expect(seen).toContain("It hurt the next morning.");
  expect(seen).not.toMatch(/Copy it|What goes in|Where it can go|Keep|Settings/);
  await page.emulateMedia({ media: "screen" });
  await goTo(page, "letter");
  expect(await page.getByText("Moves she says hurt her").count()).toBe(0);
  await page.locator("details summary").first().click();
  await page.getByRole("button", { name: /^A move hurt me: / }).click();
  await page.getByText("Moves she says hurt her").waitFor();
  await context.close();
}, 60_000);

test("who runs it is named where the host says so; junk names nobody, and a host that takes its name away is forgotten", async () => {
  const { context, page } = await example(browser, url, { locale: "en-GB" });
  const runs = async (json: string) => {
    writeFileSync(hostFile, json);
    const asked = page.waitForResponse((response) => response.url().endsWith("host.json"));
    await page.reload();
    await asked;
    await page.waitForTimeout(200);
    await goTo(page, "privacy");
    return page.locator("section.card", { hasText: "Who runs it for you" }).innerText();
  };
  const named = await runs(JSON.stringify({ name: "The Lake Clinic", email: "safe@lake.example", phone: "+41 00 000 00 00", page: "https://lake.example/harm", other: "no" }));
  expect(named).toContain("The Lake Clinic");
  expect(await page.locator("main a[href^='mailto:']").getAttribute("href")).toBe("mailto:safe@lake.example");
  expect(await page.locator("main a[href='https://lake.example/harm']").getAttribute("rel")).toContain("noreferrer");
  await goTo(page, "harm");
  await tellQuickly(page);
  await page.getByText("The Lake Clinic runs this app for you, and wants to hear of it.").waitFor();
  // The file gone, what was said last holds.
  rmSync(hostFile);
  await page.reload();
  await page.waitForTimeout(200);
  await goTo(page, "privacy");
  await page.getByText("The Lake Clinic").waitFor();
  for (const junk of ["{}", "[]", "<html>", JSON.stringify({ name: "X".repeat(300), email: "a@b.c" }), JSON.stringify({ name: "A place" }), JSON.stringify({ name: "A place", email: "a@b?body=x", page: "javascript:alert(1)", phone: "999;x" })]) {
    const said = await runs(junk);
    if (junk !== "<html>") expect(said, junk).toContain("Nobody is named here.");
  }
  writeFileSync(hostFile, "{}");
  await context.close();
}, 90_000);

const tellQuickly = async (page: Page) => {
  await press(page, "Tell of the move");
  await page.getByLabel("Which move?").selectOption({ index: 1 });
  await choose(page, "While I did it");
  await press(page, "Keep");
};

test("an emergency that is open comes before anything is asked of a move", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.waitForSelector(".choice");
  await answerAll(page, new Date(Date.now() - 50 * 86_400_000).toISOString().slice(0, 10), ["Are you short of breath when you sit still?"]);
  await goTo(page, "harm");
  expect(await page.locator(".alarm-page h1").innerText()).toBe("Get help now");
  expect(await page.locator("a.call").getAttribute("href")).toBe("tel:999");
  expect(await page.getByRole("button", { name: "Tell of the move" }).count()).toBe(0);
  await context.close();
}, 60_000);

test("by keyboard alone, in Spanish by day: told, kept, and no accessibility finding on any of its pages", async () => {
  const { context, page } = await example(browser, url, { locale: "es-ES", colorScheme: "light" });
  const check = async (name: string) => {
    await page.setViewportSize({ width: 390, height: 4_000 });
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
    expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
  };
  const to = async (name: string) => {
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press("Tab");
      const here = await page.evaluate(() => { const at = document.activeElement; return at instanceof HTMLInputElement ? at.closest("label")?.textContent : at instanceof HTMLSelectElement ? document.querySelector(`label[for="${at.id}"]`)?.textContent : at?.textContent; });
      if (here?.trim() === name) return;
    }
    throw new Error(`no way to ${name}`);
  };
  await goTo(page, "harm");
  await check("first");
  await to("Contar lo del movimiento");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Un movimiento me hizo daño" }).waitFor();
  await to("¿Qué movimiento?");
  await page.keyboard.press("ArrowDown");
  await to("Mientras lo hacía");
  await page.keyboard.press("Space");
  await check("tell");
  await to("Guardar");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Guardado, y el movimiento está apartado" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  expect(await page.locator(".lead").innerText()).toContain("If the pain is strong");
  await check("kept");
  await goTo(page, "privacy");
  await check("privacy");
  expect((await eventsOf(page, "lulla-demo")).filter(({ type }) => type === "HarmTold")).toHaveLength(1);
  await context.close();
}, 60_000);
