/** Her day in cards, the one beside her, where a baby lies, and the timers of the relief cards, in a real browser. */
import { content, messagesOf } from "@lullaback/content";
import type { BrowserContext, Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { arrived, goOn } from "./served.ts";
import { browser, url } from "./site.ts";

const words: Readonly<Record<string, string>> = messagesOf("en");
const said = (key: string): string => words[key] as string;
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const baby = "If you want to say: where is your baby now?";
const ended = { "Which of these is true now?": "My pregnancy ended in some other way", "Did you have an operation for it?": "No", "Full weeks then, if you know": "9" };
const aboutOne = /\b(bab(y|ies)|toddlers?|feed(s|ing)?|cots?|napp(y|ies)|prams?|bottles?|newborn)\b/i;

/** A phone of her own, answered from the first tap. */
const begun = async (answers: Readonly<Record<string, string>> = {}, { birth = ago(50), before = "", yes = [] as readonly string[] } = {}): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
  if (before !== "") await context.addInitScript(before);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.waitForSelector("h1");
  await page.getByRole("button", { name: "For me", exact: true }).click();
  await page.getByRole("button", { name: "United Kingdom", exact: true }).click();
  await goOn(page, birth, yes, answers);
  return { context, page };
};
const turn = async (page: Page, to: string): Promise<void> => {
  await page.evaluate((route) => { location.hash = `/${route}`; }, to);
  await page.waitForFunction((route) => location.hash === `#/${route}`, to);
  await arrived(page);
  await page.waitForTimeout(60);
};
const names = (page: Page) => page.locator(".life h2").allInnerTexts();
const nameOf = (id: string) => said(`${id}.name`);
const notes = (page: Page) => page.locator("[data-note]").evaluateAll((found) => found.map((note) => (note as HTMLElement).dataset["note"]));

describe("[DL2] her day", () => {
  test("with a baby with her: every card, reached from Today and from relief, what answers her pain first, moving while it is in sight", async () => {
    const { context, page } = await begun();
    await turn(page, "relief");
    await page.locator('a[href="#/life"]').click();
    await page.waitForSelector(".life li");
    const all = await names(page);
    expect([...all].sort()).toEqual(content.life.map(({ id }) => nameOf(id)).sort());
    // She said low back.
    expect(all[0]).toBe(nameOf("life.lift"));
    await turn(page, "today");
    expect(await page.locator('main a[href="#/life"]').count()).toBe(1);
    await turn(page, "life");
    const cot = page.locator('[id="life.cot"]');
    await cot.locator(".shown").scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById("life.cot")?.querySelector(".shown")?.scrollIntoView({ block: "center" }));
    await cot.locator(".figure path").first().waitFor();
    // Only what is in the middle of the screen moves.
    expect(await page.locator(".life .figure").count()).toBeLessThanOrEqual(2);
    const sleeping = await page.locator(".life li:has([data-note='note.sleep'])").evaluateAll((cards) => cards.map(({ id }) => id).sort());
    expect(sleeping).toEqual(["life.feeding", "life.night"]);
    await context.close();
  });

  test.each([
    ["after a loss", { [baby]: "My baby died" }, 30], ["after a pregnancy ended", ended, 10],
    ["where a baby is not with her", { [baby]: "Not with me" }, 40],
  ])("%s no word of one stands on her day, on relief or on Today, hers or her partner's, shared or asked for", async (_, answers, days) => {
    const { context, page } = await begun(answers, { birth: ago(days), before: "globalThis.shared = []; navigator.share = (what) => { shared.push(what.text); return Promise.resolve(); };" });
    await turn(page, "life");
    expect((await names(page)).sort()).toEqual(["life.carry", "life.bed", "life.desk", "life.sink", "life.floor"].map(nameOf).sort());
    const texts = [await page.locator("#app").innerText()];
    await page.getByRole("button", { name: "For the one beside me" }).click();
    texts.push(await page.locator("#app").innerText());
    await page.getByRole("button", { name: "Share as text" }).click();
    texts.push(...await page.evaluate(() => (globalThis as unknown as { shared: string[] }).shared));
    expect(texts).toHaveLength(3);
    for (const route of ["relief", "today"]) {
      await turn(page, route);
      await page.evaluate(() => { for (const details of document.querySelectorAll("details")) details.open = true; });
      texts.push(await page.locator("#app").innerText());
      expect(await notes(page)).toEqual([]);
    }
    for (const text of texts) expect(aboutOne.exec(text)?.[0]).toBeUndefined();
    await turn(page, "life");
    expect(await page.getByRole("button", { name: "Show the cards for later too" }).count()).toBe(0);
    await context.close();
  });

  test("in hospital: nothing of a baby until she asks; then all", async () => {
    const { context, page } = await begun({ [baby]: "In hospital" }, { birth: ago(12) });
    await turn(page, "life");
    expect(aboutOne.exec(await page.locator("#app").innerText())?.[0]).toBeUndefined();
    await page.getByRole("button", { name: "Show the cards for later too" }).click();
    expect(await names(page)).toHaveLength(content.life.length);
    await context.close();
  });
});

test("[DL2] a phone that knows nothing of her: no word of a baby, and the way to the questions", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${url}#/life`);
  await page.waitForSelector(".life li");
  expect(await names(page)).toHaveLength(5);
  expect(aboutOne.exec(await page.locator("#app").innerText())?.[0]).toBeUndefined();
  await page.getByRole("button", { name: said("web.check-first"), exact: true }).click();
  await page.waitForURL(/#\/about$/);
  await context.close();
});

test("[DL1] [DL4] an emergency stands in place of the cards; a same-day finding leaves them, and asks for someone else to lift", async () => {
  const sameDay = await begun({}, { yes: [said("f.wound-red.ask")] });
  await turn(sameDay.page, "life");
  expect(await sameDay.page.locator('[id="life.lift"] .first').innerText()).toBe(said("web.life-others"));
  expect(await sameDay.page.locator('[id="life.desk"] .first').count()).toBe(0);
  await sameDay.context.close();
  const now = await begun({}, { yes: [said("f.breath-rest.ask")] });
  await turn(now.page, "life");
  expect(await now.page.locator(".alarm-page").count()).toBe(1);
  expect(await now.page.locator(".life").count()).toBe(0);
  await now.context.close();
});

test("the one beside her: every card turns, is shared as text and comes out on paper, with nothing told by her on it", async () => {
  const { context, page } = await begun({}, { before: "globalThis.shared = []; navigator.share = (what) => { shared.push(what); return Promise.resolve(); };" });
  await turn(page, "life");
  expect(await page.locator("main").innerText()).toContain(said("life.cot.do"));
  const partner = page.getByRole("button", { name: "For the one beside me" });
  await partner.click();
  expect(await partner.getAttribute("aria-pressed")).toBe("true");
  const text = await page.locator("main").innerText();
  for (const { id } of content.life) {
    expect(text).toContain(said(`${id}.partner`));
    expect(text).not.toContain(said(`${id}.do`));
  }
  await page.getByRole("button", { name: "Share as text" }).click();
  const [shared] = await page.evaluate(() => (globalThis as unknown as { shared: { text: string; title: string; url?: string }[] }).shared);
  expect(Object.keys(shared ?? {}).sort()).toEqual(["text", "title"]);
  for (const { id } of content.life) expect(shared?.text).toContain(said(`${id}.partner`));
  expect(shared?.text).toContain(said("note.sleep"));
  expect(shared?.text).not.toMatch(/\d{4}|low back/i);
  await page.emulateMedia({ media: "print" });
  const seen = await page.locator("#app").innerText();
  expect(seen).toContain(said("life.bath.partner"));
  expect(seen).not.toContain("Share as text");
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: null });
  await partner.click();
  expect(await page.locator("main").innerText()).toContain(said("life.cot.do"));
  await context.close();
});

test("a card is read aloud where the phone has a voice of its own, stops with a second tap, and falls silent with the page", async () => {
  const voice = `globalThis.said = []; globalThis.hushed = 0;
    const own = { lang: "en-GB", localService: true, name: "v", default: true, voiceURI: "v" };
    Object.defineProperty(window, "speechSynthesis", { value: { getVoices: () => [own], addEventListener() {}, cancel() { hushed += 1; }, speak(words) { said.push(words.text); globalThis.last = words; } } });
    window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };`;
  const { context, page } = await begun({}, { before: voice });
  await turn(page, "life");
  const card = page.locator('[id="life.pram"]');
  await card.getByRole("button", { name: /^Read aloud/ }).click();
  expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([`${said("life.pram.name")}. ${said("life.pram.do")}`]);
  await card.getByRole("button", { name: /^Stop reading/ }).click();
  await card.getByRole("button", { name: /^Read aloud/ }).click();
  // It was said to its end.
  await page.evaluate(() => { (globalThis as unknown as { last: EventTarget }).last.dispatchEvent(new Event("end")); });
  await card.getByRole("button", { name: /^Read aloud/ }).click();
  const before = await page.evaluate(() => (globalThis as unknown as { hushed: number }).hushed);
  await turn(page, "today");
  expect(await page.evaluate(() => (globalThis as unknown as { hushed: number }).hushed)).toBeGreaterThan(before);
  await context.close();
});

test("[DL5] before the floor or the bed she is told where her baby lies; not on a chair, and not with it on her arm", async () => {
  const { context, page } = await begun();
  await turn(page, "today");
  const at: Record<string, readonly (string | undefined)[]> = {};
  for (const place of content.places) {
    await page.getByRole("button", { name: said(`place.${place}`), exact: true }).click();
    await page.waitForSelector(".moves li");
    at[place] = await notes(page);
  }
  expect(at).toEqual({ bed: ["note.beside"], chair: [], standing: [], floor: ["note.beside"] });
  expect(await page.locator("[data-note]").innerText()).toBe(said("note.beside"));
  await page.getByRole("button", { name: said("web.holding"), exact: true }).click();
  expect(await notes(page)).toEqual([]);
  await turn(page, "relief");
  expect(await notes(page)).toEqual(["note.sleep"]);
  await context.close();
});

describe("relief timers", () => {
  const heat = (page: Page) => page.locator(".card").filter({ has: page.getByRole("heading", { name: said("relief.heat.name"), exact: true }) });
  /** Her phone's clock, put on by so many minutes. */
  const later = (page: Page, minutes: number) => page.evaluate((by) => { const now = Date.now; Date.now = () => now() + by * 60_000; }, minutes);

  test("[F1] when not is read before it is started; it goes on on every page and after a reload, says itself when over, and is gone when seen", async () => {
    const { context, page } = await begun({}, { before: "globalThis.shaken = []; Object.defineProperty(navigator, 'vibrate', { value: (how) => { shaken.push(how); return true; } });" });
    await turn(page, "today");
    await page.getByRole("button", { name: said("web.led-vibration"), exact: true }).click();
    await turn(page, "relief");
    const card = heat(page);
    await expect.poll(() => card.getByText(said("relief.heat.not-when")).isVisible()).toBe(true);
    expect(await card.locator(".timer button").allInnerTexts()).toEqual(["Start 15 minutes", "Start 20 minutes"]);
    await card.getByRole("button", { name: "Start 20 minutes" }).click();
    await card.getByRole("timer").getByText(/^(20:00|19:5\d)$/).waitFor();
    await turn(page, "learn");
    const line = page.locator(".timer-line");
    await line.getByText(/^19:\d\d$/).waitFor();
    await page.reload();
    await page.locator(".timer-line").getByText(/^19:\d\d$/).waitFor();
    await turn(page, "relief");
    await heat(page).getByRole("timer").waitFor();
    await turn(page, "progress");
    expect(await page.evaluate(() => (globalThis as unknown as { shaken: unknown[] }).shaken)).toEqual([]);
    await later(page, 20);
    await page.getByRole("alert").getByText(said("relief.heat.over")).waitFor();
    // In sight wherever she has scrolled to.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect((await page.locator(".timer-line").boundingBox())?.y).toBeGreaterThanOrEqual(0);
    // Once, not at each look.
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => (globalThis as unknown as { shaken: unknown[] }).shaken)).toHaveLength(1);
    await page.getByRole("button", { name: said("web.timer-seen"), exact: true }).click();
    expect(await page.locator(".timer-line").count()).toBe(0);
    await page.reload();
    await arrived(page);
    expect(await page.locator(".timer-line").count()).toBe(0);
    await context.close();
  });

  test("she is told while she is led; stopped, it is forgotten; deleted with all else", async () => {
    const { context, page } = await begun();
    await turn(page, "relief");
    await heat(page).getByRole("button", { name: "Start 15 minutes" }).click();
    await heat(page).getByRole("button", { name: said("web.timer-stop"), exact: true }).click();
    expect(await heat(page).locator(".timer button").count()).toBe(2);
    await heat(page).getByRole("button", { name: "Start 15 minutes" }).click();
    await turn(page, "today");
    await page.locator(".actions .main").click();
    await page.waitForSelector(".ring");
    expect(await page.locator(".timer-line").count()).toBe(0);
    await later(page, 15);
    await page.getByRole("alert").getByText(said("relief.heat.over")).waitFor();
    // The largest button is still in sight.
    expect(await page.locator(".hold > .button").boundingBox().then((box) => (box?.y ?? 9_999) + (box?.height ?? 0))).toBeLessThanOrEqual(844);
    // Under a second nothing was begun.
    await page.waitForTimeout(1_500);
    await page.getByRole("button", { name: "Baby woke up" }).click();
    // Paused, relief is one tap away, and her moves wait.
    await page.locator('main a[href="#/relief"]').click();
    await heat(page).waitFor();
    await turn(page, "today");
    await page.getByRole("heading", { name: said("web.unfinished") }).waitFor();
    await turn(page, "settings");
    await page.getByRole("button", { name: said("web.delete"), exact: true }).click();
    await page.getByRole("button", { name: said("web.delete-now"), exact: true }).click();
    await page.waitForURL(/#\/welcome$/);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("timer")))).toEqual([]);
    await context.close();
  });
});
