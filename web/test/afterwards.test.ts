/** Afterwards: two sessions a week, pain that comes back, the checks after a birth, months on, a next time, in a real browser. */
import type { Day, Moment } from "@lullaback/base";
import type { BrowserContext, Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { eased, lifeOf, linesOf, type Life } from "./long-life.ts";
import { arrived, eventsOf, goOn } from "./served.ts";
import { browser, url } from "./site.ts";

const today = "2026-11-22" as Day;
const weeks = 14;
/** A phone with her journal brought back, on its last day. */
const living = async (life: Partial<Life> = {}): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB", timezoneId: "UTC" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.clock.setFixedTime(new Date(`${today}T15:00:00Z`));
  await page.goto(`${url}#/settings`);
  await arrived(page);
  const events = lifeOf({ today, now: `${today}T14:30:00+00:00` as Moment, weeks, since: 30, worst: eased(weeks), ...life });
  await page.locator("input[type=file]").setInputFiles({ name: "hers.jsonl", mimeType: "text/plain", buffer: Buffer.from(linesOf(events)) });
  await page.getByText("Brought back").waitFor();
  await page.evaluate(() => localStorage.setItem("lulla", JSON.stringify({ ...JSON.parse(localStorage.getItem("lulla") ?? "{}"), country: "GB", who: "me", begun: true, moodAsked: "2026-11-22" })));
  await page.goto(`${url}#/today`);
  await page.reload();
  await arrived(page);
  return { context, page };
};
const turn = async (page: Page, to: string): Promise<void> => {
  await page.evaluate((route) => { location.hash = `/${route}`; }, to);
  await page.waitForFunction((route) => location.hash === `#/${route}`, to);
  await arrived(page);
  await page.waitForTimeout(60);
};
const title = (page: Page) => page.locator("h1").innerText();
/** The next tap is some minutes later: events of one second have no order of their own (JO2). */
const later = (page: Page, minutes: number) => page.clock.setFixedTime(new Date(Date.parse(`${today}T15:00:00Z`) + minutes * 60_000));
const scale = (page: Page, label: string, value: number) => page.getByRole("group", { name: label }).getByRole("button", { name: `${value}`, exact: true }).click();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const last = async (page: Page, type: string) => (await eventsOf(page)).findLast((event) => event.type === type);

describe("[KU] keeping it up", () => {
  test("[KU1][KU2][KU3] offered after fourteen weeks, yes in one tap; the day after a session is not needed, and hers to do all the same", async () => {
    const { context, page } = await living();
    await page.locator('[data-offer="keeping-up"]').waitFor();
    expect(await page.locator("[data-offer]").count()).toBe(1);
    await press(page, "Two a week");
    await page.getByRole("heading", { level: 1, name: "Not needed today" }).waitFor();
    expect(await last(page, "KeepingUpTold")).toMatchObject({ v: 2, keeping: true });
    expect(await page.locator("main").innerText()).toContain("Two short sessions a week keep up what you have. The next is due on");
    expect(await page.locator('[data-offer="keeping-up"]').count()).toBe(0);
    await press(page, "Start");
    await page.waitForSelector(".ring");
    expect(await last(page, "PlanIssued")).toMatchObject({ kind: "rest" });
    await context.close();
  });

  test("[KU1] a no is kept, and nothing is asked again; she may choose it later from the page, and go back to every day", async () => {
    const { context, page } = await living();
    await press(page, "Not now");
    await page.locator('[data-offer="keeping-up"]').waitFor({ state: "detached" });
    expect(await title(page)).toBe("Your moves for today");
    await turn(page, "progress");
    await page.getByRole("link", { name: "Afterwards" }).click();
    await later(page, 5);
    await press(page, "Two a week");
    await page.getByText("No move is due before").waitFor();
    await later(page, 6);
    await press(page, "Every day again");
    await page.getByText("Any day counts, and more is fine.").waitFor();
    await turn(page, "today");
    expect(await title(page)).toBe("Your moves for today");
    await context.close();
  });

  test("[KU3] before any question is answered she is told that the day is not needed", async () => {
    const { context, page } = await living({ unasked: true, told: { 20: [{ v: 2, type: "KeepingUpTold", keeping: true }] } });
    expect(await page.locator("main").innerText()).toContain("Two short sessions a week keep up what you have.");
    await context.close();
  });

  test("[KU4][KU5][KU6] pain is back: all the questions, then about half, one step lower, said without blame", async () => {
    const { context, page } = await living({ told: { 20: [{ v: 2, type: "KeepingUpTold", keeping: true }] } });
    await turn(page, "afterwards");
    await press(page, "My pain is back");
    expect(await last(page, "FlareTold")).toMatchObject({ v: 2 });
    await page.getByText("It is time for all the questions.").waitFor();
    await later(page, 5);
    await press(page, "Begin");
    await scale(page, "How bad is the pain now, from 0 to 10?", 3);
    await scale(page, "How bad was it at its worst since this time yesterday, from 0 to 10?", 4);
    await press(page, "Next");
    await goOn(page, "");
    await turn(page, "today");
    const text = await page.locator("main").innerText();
    expect(text).toContain("A flare is common. It does not mean that something is damaged.");
    expect(text).toContain("starts one step lower");
    expect(await title(page)).toBe("Your moves for today");
    await context.close();
  });
});

describe("[CK] checks after a birth", () => {
  const young: Partial<Life> = { weeks: 3, since: 7, worst: () => 4 };
  test("[CK1][CK2][CK4] offered on Today with what to ask and a letter; done brings the pelvic floor's, and no ends it", async () => {
    const { context, page } = await living(young);
    const offer = page.locator('[data-offer="check"]');
    expect(await offer.innerText()).toContain("You need not wait for it to move.");
    await offer.locator("summary").click();
    expect(await offer.locator("li").count()).toBe(6);
    expect(await offer.getByRole("link").getAttribute("href")).toBe("#/letter");
    await press(page, "It is done");
    await offer.getByText("A check of your pelvic floor can help").waitFor();
    expect(await last(page, "CheckTold")).toMatchObject({ v: 2, check: "six-week", answer: "done" });
    await press(page, "No, thanks");
    await offer.waitFor({ state: "detached" });
    expect(await title(page)).toBe("Your moves for today");
    await context.close();
  });
  test("[CK1] after a loss it is offered in words that fit", async () => {
    const { context, page } = await living({ ...young, baby: "loss" });
    expect(await page.locator('[data-offer="check"]').innerText()).not.toMatch(/\bbab(y|ies)\b/i);
    await turn(page, "afterwards");
    expect(await page.locator("main").innerText()).not.toMatch(/\bbab(y|ies)\b|nursing|newborn/i);
    await context.close();
  });
});

describe("[WK] how her week was", () => {
  const settled: Partial<Life> = { weeks: 8, since: 20, worst: (ago) => (ago > 35 ? 6 : 3) };
  const told = { 14: [{ v: 2, type: "WeekTold", sleep: "worse", leak: "none", heaviness: "none", doming: "often" }] };
  const checked = { 30: [{ v: 2, type: "CheckTold", check: "six-week", answer: "done" }, { v: 2, type: "CheckTold", check: "pelvic-floor", answer: "done" }] };
  test("[WK1][WK2] offered on Today, told in a few taps, and shown as a sentence, a drawing and a table", async () => {
    const { context, page } = await living({ ...settled, told: { ...told, ...checked } });
    await page.locator('[data-offer="week"]').getByRole("button", { name: "Tell" }).click();
    await arrived(page);
    const pick = (question: string, word: string) => page.getByRole("group", { name: question }).getByRole("radio", { name: word, exact: true }).check();
    await pick("How did you sleep, next to your usual?", "better");
    await pick("Did your belly bulge along the middle?", "a little");
    await press(page, "Keep");
    expect(await last(page, "WeekTold")).toMatchObject({ v: 2, sleep: "better", doming: "little" });
    await page.getByText("A bulge along the belly: from often to a little. That is less.").waitFor();
    const section = page.locator("section", { has: page.getByRole("heading", { name: "How your week was" }) });
    expect(await section.innerText()).toContain("Sleep: from worse to better.");
    expect(await section.locator("svg[role=img]").count()).toBe(2);
    await section.locator("summary").first().click();
    expect(await section.locator("tbody").first().locator("tr").count()).toBe(2);
    await turn(page, "today");
    expect(await title(page)).toBe("Your moves for today");
    await context.close();
  });
  test("[WK1] skipped in one tap, and not asked again", async () => {
    const { context, page } = await living({ ...settled, told: checked });
    await press(page, "Not now");
    await page.locator("[data-offer]").waitFor({ state: "detached" });
    await context.close();
  });
  test("[WK3] leaking that is new: said without blame, and all the questions come first", async () => {
    const { context, page } = await living({ ...settled, told: { ...told, ...checked } });
    await turn(page, "progress");
    await page.getByRole("group", { name: "Did you leak pee, poo or wind?" }).getByRole("radio", { name: "a little", exact: true }).check();
    await press(page, "Keep");
    await page.locator('[data-week="rise"]').getByRole("link", { name: "Something is new" }).waitFor();
    await turn(page, "today");
    await page.getByText("It is time for all the questions.").waitFor();
    await context.close();
  });
});

test("[KU7] six months on and still sore: one card on Today, and what to do differently on the page", async () => {
  const { context, page } = await living({ worst: (ago) => (ago > 60 ? 8 : 4) });
  await page.locator('[data-offer="long-pain"]').getByRole("link").click();
  await page.getByRole("heading", { name: "Six months on, or a year" }).waitFor();
  const text = await page.locator("main").innerText();
  expect(text).toContain("You did nothing wrong.");
  expect(text).toContain("See a physio.");
  expect(text).toContain("it is not too late for help");
  await context.close();
});

test("[KU8] for a next time: what did her good most often, and what changes", async () => {
  const { context, page } = await living();
  await turn(page, "afterwards");
  const card = page.locator(".card", { has: page.getByRole("heading", { name: "For a next time" }) });
  expect(await card.locator("li").count()).toBe(5);
  expect(await card.innerText()).toContain("From week 16");
  await context.close();
});
