/** When it is not a session she needs: told whom, kept open until she was seen, taken back in time, printed; mood kept nowhere. */
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "vitest";
import { answerAll, eventsOf, goOn, titled } from "./served.ts";
import { browser, url } from "./site.ts";

const birth = new Date(Date.now() - 50 * 86_400_000).toISOString().slice(0, 10);
const told = async (yes: readonly string[]): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(url);
  await page.waitForSelector("h1");
  await answerAll(page, birth, yes);
  return { context, page };
};
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const calf = "Is one leg more swollen, hot or red than the other?";

test("same-day: whom, what to say, and open until someone who may has seen her", async () => {
  const { context, page } = await told([calf]);
  await titled(page, "Call today and be seen today");
  await page.locator("blockquote").filter({ hasText: "My pregnancy ended 7 weeks ago." }).first().waitFor();
  expect(await page.locator(".line a").first().getAttribute("href")).toBe("tel:111");
  await page.goto(`${url}#/today`);
  await titled(page, "Call today and be seen today");
  await press(page, "I have been seen, or I called");
  await press(page, "Tell who saw you");
  await press(page, "Keep");
  await page.getByRole("alert").filter({ hasText: "Please choose what was said." }).first().waitFor();
  await page.getByLabel("Nothing bad was found; carry on").check();
  await press(page, "Keep");
  await page.getByRole("alert").filter({ hasText: "Please say who it was" }).first().waitFor();
  await page.getByLabel("A physio").check();
  await press(page, "Keep");
  await page.locator(".lead").filter({ hasText: "a doctor or midwife must see you" }).first().waitFor();
  await press(page, "Back");
  // What is told within one second has no order; nobody is seen twice as fast as this.
  await page.waitForTimeout(1_100);
  await page.getByRole("button", { name: "Tell who saw you" }).click();
  await page.getByLabel("Nothing bad was found; carry on").check();
  await page.getByLabel("A doctor").check();
  await page.getByLabel("Name", { exact: true }).fill("Dr Example");
  await press(page, "Keep");
  await titled(page, "Kept");
  await press(page, "Go on");
  await titled(page, "Some questions first");
  const seen = (await eventsOf(page)).filter(({ type }) => type === "SeenTold");
  // Told within one second, neither comes first.
  expect(seen.map(({ row, who, outcome, inPerson }) => ({ row, who, outcome, inPerson })).toSorted((a, b) => (String(a.who) < String(b.who) ? -1 : 1))).toEqual([
    { row: "rf.clot", who: "physician", outcome: "nothing-serious", inPerson: true }, { row: "rf.clot", who: "physiotherapist", outcome: "nothing-serious", inPerson: true },
  ]);
  await context.close();
});

const breathless = "Are you short of breath when you sit still?";
const tomorrow = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.clock.setFixedTime(Date.now() + 86_400_000);
  await page.goto(url);
  await page.waitForURL(/#\/today$/);
  await page.waitForSelector("h1");
  return page;
};

test("[WB1] an emergency in the middle of the questions is kept at once: she closes the page, and tomorrow it is open", async () => {
  const { context, page } = await told([breathless]);
  await page.getByRole("heading", { name: "Get help now" }).waitFor();
  await expect.poll(async () => (await eventsOf(page)).filter(({ type }) => type === "ScreenAnswered").length).toBe(1);
  const [screen] = (await eventsOf(page)).filter(({ type }) => type === "ScreenAnswered");
  expect(screen).toMatchObject({ cadence: "daily", answers: { "f.breath-rest": "yes" }, rows: [{ rule: "rf.breath", disposition: "emergency" }] });
  await page.goto(`${url}#/safety`);
  await page.reload();
  await page.getByRole("heading", { name: "Get help now" }).waitFor();
  expect((await eventsOf(page)).filter(({ type }) => type === "ScreenAnswered").length).toBe(1);
  await page.close();
  const next = await tomorrow(context);
  expect(await next.locator(".alarm-page h1").innerText()).toBe("Get help now");
  expect(await next.getByRole("button", { name: "That was a slip" }).count()).toBe(0);
  await press(next, "I have been seen, or I called");
  await press(next, "Tell who saw you");
  await next.getByLabel("Nothing bad was found; carry on").check();
  await next.getByLabel("A doctor").check();
  await press(next, "Keep");
  await press(next, "Go on");
  await titled(next, "Some questions first");
  await context.close();
});

test("[CO4] an emergency taken back in the middle: she goes on from there, nothing is told twice, and nothing of it is open", async () => {
  const { context, page } = await told([breathless]);
  await press(page, "That was a slip");
  await press(page, breathless);
  await press(page, "It is not true of me");
  await page.getByRole("heading", { name: "Taken back" }).waitFor();
  await press(page, "Next");
  await page.getByRole("heading", { name: "Taken back" }).waitFor({ state: "detached" });
  expect(new URL(page.url()).hash).toBe("#/safety");
  const asked = await page.locator(".ticks").innerText();
  expect(asked).not.toContain("temperature");
  // Two screens told within one second have no order; nobody answers the rest as fast as this.
  await page.waitForTimeout(1_100);
  await goOn(page, birth);
  await titled(page, "Your plan");
  const events = await eventsOf(page);
  const screens = events.filter(({ type }) => type === "ScreenAnswered");
  expect(screens.map(({ cadence, answers }) => [cadence, answers["f.breath-rest"]])).toEqual([["daily", "yes"], ["full", "no"]]);
  expect(screens[1]?.["rows"]).toEqual([]);
  expect(events.filter(({ type }) => type === "ScreenCorrected").length).toBe(1);
  expect(screens[1]?.["painWorst24h"]).toBe(4);
  await page.goto(`${url}#/seen`);
  await page.waitForSelector(".card.waits");
  expect(await page.locator(".card.emergency").count()).toBe(0);
  await context.close();
});

test("[QU5] in the first days blood pressure is asked with the signs it belongs to: free to leave out, wrong numbers told and not lost, a severe one an emergency at once", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  const first = await context.newPage();
  first.setDefaultTimeout(8_000);
  await first.goto(url);
  await first.waitForSelector("h1");
  await answerAll(first, new Date(Date.now() - 9 * 86_400_000).toISOString().slice(0, 10));
  expect((await eventsOf(first)).filter(({ type }) => type === "ScreenAnswered").map((event) => event["systolic"]), "left out, it is not told").toEqual([undefined]);
  await first.close();
  const page = await tomorrow(context);
  await press(page, "Begin");
  await page.locator("fieldset.scale").nth(0).getByRole("button", { name: "2", exact: true }).click();
  await page.locator("fieldset.scale").nth(1).getByRole("button", { name: "3", exact: true }).click();
  await press(page, "Next");
  const top = page.getByLabel("If you measured your blood pressure today: what was the top number?");
  const bottom = page.getByLabel("And the bottom number?");
  await top.fill("90");
  await bottom.fill("170");
  await press(page, "Next");
  expect((await page.getByRole("alert").allInnerTexts()).join(" ")).toContain("from 30 to 160");
  await bottom.fill("115");
  await page.getByRole("alert").filter({ hasText: "The top number is the larger of the two." }).first().waitFor();
  expect(await top.inputValue()).toBe("90");
  await top.fill("170");
  await press(page, "Next");
  await titled(page, "Get help now");
  expect((await eventsOf(page)).at(-1)).toMatchObject({ type: "ScreenAnswered", systolic: 170, diastolic: 115 });
  await context.close();
});

test("[WB1] questions left in the middle: what they had found is open tomorrow, and all else is asked anew", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(url);
  await page.waitForSelector("h1");
  const began = new Date().toISOString().slice(0, 10);
  await Promise.race([answerAll(page, birth, [calf]).catch(() => undefined), page.waitForFunction(() => document.querySelector("h1")?.textContent === "Back and bones")]);
  await page.close();
  const next = await tomorrow(context);
  await titled(next, "Call today and be seen today");
  const [screen, ...others] = (await eventsOf(next)).filter(({ type }) => type === "ScreenAnswered");
  expect([screen?.["cadence"], screen?.["at"], others]).toEqual(["daily", expect.stringMatching(`^${began}`), []]);
  await next.evaluate(() => { location.hash = "/safety"; });
  await next.getByRole("heading", { name: "How is it today?" }).waitFor();
  await context.close();
});

test("[QU4] fever on a later day asks again what is never kept, that alone, and keeps it nowhere", async () => {
  const { context, page } = await told([]);
  await page.close();
  const next = await tomorrow(context);
  await press(next, "Begin");
  for (const nth of [0, 1]) await next.locator("fieldset").nth(nth).getByRole("button", { name: "2", exact: true }).click();
  await press(next, "Next");
  await goOn(next, birth, ["Since yesterday, was your temperature 38.0 °C (100.4 °F) or more?"]);
  await titled(next, "Book to be seen soon");
  const screen = (await eventsOf(next)).findLast(({ type }) => type === "ScreenAnswered");
  expect([screen?.["cadence"], screen?.["asked"], screen?.answers["mod.infect"]]).toEqual(["daily", ["mod.infect"], undefined]);
  await next.evaluate(() => { location.hash = "/today"; });
  await next.waitForURL(/#\/today$/);
  await expect.poll(() => next.locator("h1").innerText()).not.toBe("Some questions first");
  await context.close();
});

test("a slip after the screen is taken back in words within its minutes, both kept; later only being seen helps", async () => {
  const { context, page } = await told([calf]);
  await page.getByRole("link", { name: "That was a slip" }).click();
  await press(page, calf);
  await press(page, "It is not true of me");
  await page.getByRole("heading", { name: "Taken back" }).waitFor();
  await page.locator(".net").filter({ hasText: "Call at once" }).first().waitFor();
  await press(page, "Next");
  await titled(page, "You can care for this yourself");
  const [screen] = (await eventsOf(page)).filter(({ type }) => type === "ScreenAnswered");
  const [corrected] = (await eventsOf(page)).filter(({ type }) => type === "ScreenCorrected");
  expect(screen?.answers["f.leg-swell-one"]).toBe("yes");
  expect(corrected).toMatchObject({ screen: screen?.id, answers: { "f.leg-swell-one": "no" }, confirmed: true });
  await context.close();

  const late = await told([calf]);
  await late.page.clock.setFixedTime(Date.now() + 11 * 60_000);
  await late.page.goto(`${url}#/correct`);
  await late.page.getByRole("heading", { name: "It is too late to take it back here" }).waitFor();
  await late.context.close();
});

test("[WB10] a word is kept with who and when; with limits it opens just what it named, and the rest keeps waiting", async () => {
  const { context, page } = await told([]);
  await page.goto(`${url}#/seen`);
  await press(page, "Tell what was said");
  await page.getByLabel("Yes, with limits").check();
  await page.getByLabel("A doctor").check();
  await page.getByLabel("Name", { exact: true }).fill("Dr Example");
  await press(page, "Keep");
  await page.getByRole("alert").filter({ hasText: "Please choose at least one" }).first().waitFor();
  expect((await eventsOf(page)).some(({ type }) => type === "WordGiven")).toBe(false);
  await press(page, "Low hip rolls");
  await press(page, "Keep");
  await page.locator(".lead").filter({ hasText: "What they named opens today" }).first().waitFor();
  expect((await eventsOf(page)).find(({ type }) => type === "WordGiven")).toMatchObject({ v: 2, for: "cl.hip-roll", who: "physician", name: "Dr Example", how: "in-person", only: ["ex.hip-roll.low"] });
  await press(page, "Next");
  await page.locator(".card.waits").filter({ hasText: "Open by a word with limits: Hip rolls (Low hip rolls)." }).first().waitFor();
  const before = await page.locator(".card.waits").count();
  // Of two words told within one second neither is the later one.
  await page.waitForTimeout(1_100);
  await press(page, "Tell what was said");
  await page.getByRole("button", { name: "Keep" }).waitFor();
  await page.getByLabel("Yes, I may").check();
  await page.getByLabel("A doctor").check();
  await press(page, "Keep");
  await page.getByRole("alert").filter({ hasText: "A word without a name opens nothing" }).first().waitFor();
  await page.getByLabel("Name", { exact: true }).fill("Dr Example");
  await press(page, "Keep");
  await press(page, "Next");
  await expect.poll(() => page.locator(".card.waits").count()).toBe(before - 1);
  await context.close();
});

test("[WB2] one visit closes several rows, each if they may; [WB11] no answer gives the next number, and after its hours it says to go", async () => {
  const { context, page } = await told([calf, "Since yesterday, was your temperature 38.0 °C (100.4 °F) or more?"]);
  await page.goto(`${url}#/seen`);
  await page.waitForSelector(".card.same-day");
  const open = await page.locator("main > .cards > .card:not(.waits)").count();
  expect(open).toBeGreaterThan(1);
  await press(page, "Tell who saw you");
  await page.getByLabel("I was not seen, or got no answer").check();
  await press(page, "Keep");
  await page.locator(".lead").filter({ hasText: "If no one has seen you in 4 hours" }).first().waitFor();
  expect(await page.locator(".line a").first().getAttribute("href")).toBe("tel:111");
  expect(await page.locator("a.call").getAttribute("href")).toBe("tel:999");
  await press(page, "Today");
  await page.getByRole("heading", { name: "Call today and be seen today" }).waitFor();
  expect(await page.getByText("No one has seen you for").count()).toBe(0);
  await page.clock.setFixedTime(Date.now() + 4 * 3_600_000 + 60_000);
  await page.reload();
  await page.getByText("No one has seen you for 4 hours. Go to the hospital now, or call 999.").waitFor();
  await page.goto(`${url}#/seen`);
  await press(page, "Tell who saw you");
  await page.getByLabel("Nothing bad was found; carry on").check();
  await page.getByLabel("A doctor").check();
  await page.locator("fieldset.only .tick").first().click();
  await press(page, "Keep");
  await page.getByRole("heading", { name: "Kept", exact: true }).waitFor();
  const seen = (await eventsOf(page)).filter(({ type, outcome }) => type === "SeenTold" && outcome === "nothing-serious");
  expect(seen.length).toBe(2);
  expect(new Set(seen.map(({ row }) => row)).size).toBe(2);
  await press(page, "Go on");
  await titled(page, "Some questions first");
  await page.goto(`${url}#/seen`);
  await page.waitForSelector(".card.waits");
  expect(await page.locator("main > .cards > .card:not(.waits)").count()).toBe(open - 2);
  await context.close();
});

test("the letter is one or two pages of paper, and leaves private answers out until she adds them", async () => {
  const { context, page } = await told(["Is the feeling you have in sex newly gone?"]);
  await page.goto(`${url}#/letter`);
  await page.waitForSelector(".sheet");
  expect(await page.locator(".sheet").innerText()).not.toContain("rf.bladder");
  await page.locator("summary").first().click();
  await page.locator(".tick").first().click();
  await page.locator(".sheet").filter({ hasText: "rf.bladder" }).first().waitFor();
  const paper = await page.pdf({ format: "A4" });
  expect([1, 2]).toContain(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length);
  await context.close();
});

test("mood answers act on the screen and are kept nowhere", async () => {
  const { context, page } = await told([]);
  const before = JSON.stringify(await eventsOf(page));
  await page.locator(".top .door").click();
  await press(page, "I feel very low");
  await press(page, "Nearly every day");
  await press(page, "Nearly every day");
  await press(page, "Do you have thoughts of hurting yourself, or of not being here?");
  await press(page, "Do you have a plan, or might you act on it?");
  await press(page, "Next");
  await page.getByRole("heading", { name: "You should not be alone with this" }).waitFor();
  expect(await page.locator("a.call").getAttribute("href")).toBe("tel:999");
  expect(page.url()).not.toMatch(/mood|low|harm/);
  const kept = await page.evaluate(async () => {
    const drafts = await new Promise<unknown>((resolve) => {
      const asked = indexedDB.open("lulla");
      asked.onsuccess = () => {
        const all = asked.result.transaction("draft").objectStore("draft").getAll();
        all.onsuccess = () => resolve(all.result);
      };
    });
    return JSON.stringify([drafts, { ...localStorage }, { ...sessionStorage }]);
  });
  expect(kept).not.toMatch(/self-harm|self-plan|phq|nearly/);
  expect(JSON.stringify(await eventsOf(page))).toBe(before);
  await page.reload();
  await page.waitForSelector("h1");
  expect(await page.locator("h1").innerText()).not.toContain("alone");
  await context.close();
});

test("after a loss no page speaks of a baby, and the lines for loss are there", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector("h1");
  await answerAll(page, birth, [], { "If you want to say: where is your baby now?": "My baby died" });
  const said: string[] = [];
  for (const route of ["plan", "today", "relief", "learn", "settings", "later", "seen", "progress"]) {
    await page.evaluate((to) => { location.hash = `/${to}`; }, route);
    await page.waitForTimeout(80);
    const text = await page.locator("#app").innerText();
    if (/\b(baby|babies|nursing|newborn|infant)\b/i.test(text)) said.push(`${route}: ${/.{20}\b(baby|babies|nursing|newborn|infant)\b.{20}/i.exec(text)?.[0]}`);
    if (route === "plan") expect(text).toContain("Sands");
  }
  expect(said).toEqual([]);
  await page.evaluate(() => { location.hash = "/today"; });
  await page.locator(".actions .button.main").click();
  await page.getByRole("button", { name: "I have to stop" }).waitFor();
  await context.close();
});
