/** Each state she may be in, from the first tap to her plan and Today: the words that must be there, and those that must not. */
import type { BrowserContext, Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { eventsOf, goOn } from "./served.ts";
import { browser, url } from "./site.ts";

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const state = "Which of these is true now?";
const baby = "If you want to say: where is your baby now?";
const pregnant = (weeks: number, scanned = "Yes") => ({
  [state]: "I am pregnant", "How many full weeks are you?": `${weeks}`, "How many babies are you carrying?": "One", "Has a scan shown that the pregnancy is in the womb?": scanned,
});
const ended = { [state]: "My pregnancy ended in some other way", "Did you have an operation for it?": "No" };

interface Woman {
  readonly who?: string;
  readonly birth?: string;
  readonly answers?: Readonly<Record<string, string>>;
  /** Words on a page that must be there. */
  readonly says: Readonly<Record<string, readonly string[]>>;
  /** Words that stand on no page of hers; of some, only on these. */
  readonly never: RegExp;
}

const women: Readonly<Record<string, Woman>> = {
  "pregnant, first third": {
    answers: pregnant(9, "No"), never: /baby moves|week 16|Back pain after birth|on my arm|Sands/,
    says: { plan: ["You are 9 weeks pregnant, in the first three months.", "the roller stays off", "It is early.", "Being active while pregnant"], today: ["Your moves for today", "in the first three months"] },
  },
  "pregnant, second third": {
    answers: pregnant(22), never: /baby moves|It is early|on my arm|Back pain after birth/,
    says: { plan: ["You are 22 weeks pregnant, in the middle months.", "From week 16, you do not lie flat on your back in a move.", "pain comes in waves"], today: ["Your moves for today", "in the middle months"] },
  },
  "pregnant, last third": {
    answers: pregnant(34), never: /It is early|on my arm|Back pain after birth/,
    says: { plan: ["in the last three months", "From week 16, you do not lie on your front.", "Call at once if the baby moves less", "Brisk walking"], today: ["Your moves for today", "in the last three months"], relief: ["28"] },
  },
  "a baby in hospital": {
    birth: ago(12), answers: { [baby]: "In hospital" }, never: /\bbab(y|ies)\b|nursing|feeds?\b|weeks pregnant|Sands/i,
    says: { plan: ["In the first weeks, time on your back is kept short."], today: ["Your moves for today"] },
  },
  "a loss": {
    birth: ago(30), answers: { [baby]: "My baby died" }, never: /\bbab(y|ies)\b|nursing|feeds?\b|newborn|mother(?!s)/i,
    says: { plan: ["We are sorry.", "Sands: 0808 164 3332"], today: ["Your moves for today"] },
  },
  "a pregnancy that ended": {
    birth: ago(10), answers: { ...ended, "Full weeks then, if you know": "9" }, never: /\bbab(y|ies)\b|after birth|after a birth|nursing|feeds?\b|We are sorry|mother(?!s)/i,
    says: { plan: ["Your body still needs care, and so do you.", "Miscarriage Association"], today: ["Your moves for today"] },
  },
  "pregnant again": {
    birth: ago(400), answers: { ...pregnant(22), [state]: "I am pregnant again, within two years", [baby]: "With me" }, never: /It is early/,
    says: { plan: ["in the middle months", "From week 16"], today: ["Your moves for today", "Baby on my arm"] },
  },
  "under 16": {
    birth: ago(50), answers: { "How old are you?": "Under 16" }, never: /Samaritans/,
    says: { plan: ["You are under 16. A midwife or doctor should say yes first.", "Childline: 0800 1111"], today: ["Someone's word first", "A midwife or doctor should say yes first", "Deep belly breath"] },
  },
  "16 or 17": {
    birth: ago(50), answers: { "How old are you?": "16 or 17" }, never: /You are under 16/,
    says: { plan: ["At your age you can talk to them about all of it.", "Childline: 0800 1111"], today: ["Your moves for today"] },
  },
  "over two years": {
    answers: { [state]: "It was more than two years ago" }, never: /Start: |Your moves for today|after birth|on my arm|Hip rolls wait/,
    says: { plan: ["This is not made for you right now"], found: ["This is not made for you right now"], today: ["This is not made for you right now", "A doctor or physio can help with your back.", "Call at once if you get a fever"] },
  },
  "never pregnant": {
    answers: { [state]: "I have not been pregnant" }, never: /Start: |Your moves for today|after birth|on my arm/,
    says: { plan: ["This is not made for you right now"], today: ["This is not made for you right now"] },
  },
  "with a helper beside her": {
    who: "I am helping her, and she is here", birth: ago(50), never: /weeks pregnant/,
    says: { today: ["Your moves for today"] },
  },
};

const begin = async (who = "For me"): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.waitForSelector("h1");
  await page.getByRole("button", { name: who, exact: true }).click();
  await page.getByRole("button", { name: "United Kingdom", exact: true }).click();
  return { context, page };
};
const textOf = async (page: Page, route: string): Promise<string> => {
  // The page before is marked, so that it is not read for the next one.
  await page.evaluate((to) => {
    if (location.hash === `#/${to}`) return;
    document.querySelector("h1")?.setAttribute("data-before", "");
    location.hash = `/${to}`;
  }, route);
  await page.waitForFunction((to) => location.hash === `#/${to}` && document.querySelector("h1:not([data-before])") !== null, route);
  // What is folded away is said too; titles of papers are not hers.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const sources of document.querySelectorAll(".sources")) sources.remove();
  });
  return page.locator("#app main").innerText();
};

describe.each(Object.entries(women))("[CN2][CN3][CT3] %s", (_, { who, birth, answers, says, never }) => {
  test("from the first tap to Today, the words fit", async () => {
    const { context, page } = await begin(who);
    if (who !== undefined) expect(await page.locator("main").innerText()).toContain("The word “you” means her.");
    await goOn(page, birth ?? ago(50), [], answers);
    const wrong: string[] = [];
    for (const route of ["found", "plan", "today", "relief", "learn", "progress", "later", "seen"]) {
      const text = await textOf(page, route);
      for (const words of says[route] ?? []) if (!text.includes(words)) wrong.push(`${route} does not say: ${words}`);
      const bad = new RegExp(`.{0,30}(?:${never.source}).{0,30}`, never.flags).exec(text);
      if (bad !== null) wrong.push(`${route} says: ${bad[0]}`);
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
});

test("[JO14] what has changed is told from the settings: a birth ends the pregnancy, all questions come once more, and the words follow", async () => {
  const { context, page } = await begin();
  await goOn(page, "", [], pregnant(34));
  expect(await textOf(page, "settings")).toContain("Something has changed");
  // What is told within one second has no order; nobody gives birth as fast as this.
  await page.waitForTimeout(1_100);
  await page.getByRole("link", { name: "Begin" }).click();
  await page.getByRole("heading", { name: state }).waitFor();
  await goOn(page, ago(1), [], { [baby]: "With me" });
  expect(await page.locator("h1").innerText()).not.toBe("Some questions first");
  const events = await eventsOf(page);
  expect(events.filter(({ type }) => type === "PregnancyTold" || type === "PregnancyEnded").map(({ type }) => type)).toEqual(["PregnancyTold", "PregnancyEnded"]);
  expect(events.filter(({ type }) => type === "ScreenAnswered").map(({ cadence }) => cadence)).toEqual(["full", "full"]);
  const plan = await textOf(page, "plan");
  expect(plan).not.toContain("pregnant, in the");
  expect(plan).toContain("In the first weeks, time on your back is kept short.");
  await context.close();
});
