/** Two walks over all pages, the same in every language: the example's, with three weeks behind it, and one from the first tap to an emergency. */
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { en } from "@lullaback/content/text/en";
import { es } from "@lullaback/content/text/es";
import { arrived } from "./served.ts";

type Words = Readonly<Record<string, string>>;
export type Each = (name: string) => Promise<void>;
type Options = Parameters<Browser["newContext"]>[0];

const routes = ["today", "plan", "progress", "relief", "life", "learn", "settings", "later", "modify", "way-back", "seen", "letter", "found", "correct", "safety", "print", "afterwards", "privacy"] as const;

const opened = async (browser: Browser, url: string, options: Options): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.waitForSelector(".choice");
  return { context, page };
};

/** The example, opened as she would open it: it has every page and touches nothing of hers. */
export const example = async (browser: Browser, url: string, options: Options): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
  const { context, page } = await opened(browser, url, options);
  await page.locator(".choice").nth(2).click();
  await page.waitForURL(/#\/today$/);
  await page.waitForSelector(".moves li");
  return { context, page };
};

/** A phone that has never been here. */
export const newcomer = opened;

const heading = (page: Page): Promise<string> => page.locator("h1").innerText();
/** Does `what`, and waits for the page that follows. */
const onward = async (page: Page, what: () => Promise<void>): Promise<void> => {
  const before = await heading(page);
  await what();
  await page.waitForFunction((text) => { const now = document.querySelector("h1"); return now !== null && now.innerText !== text; }, before);
  await arrived(page);
};
const main = (page: Page) => page.locator(".actions .main");
const choose = (page: Page, nth: number) => onward(page, () => page.locator(".choice").nth(nth).click());
export const goTo = async (page: Page, route: string): Promise<void> => {
  await page.evaluate((to) => { location.hash = `/${to}`; }, route);
  await page.waitForFunction((to) => location.hash === `#/${to}` && document.querySelector("h1") !== null, route);
  await page.waitForTimeout(60);
};

/** Begins today's session. */
export const begin = async (page: Page): Promise<void> => {
  await goTo(page, "today");
  await page.waitForSelector(".moves li");
  await main(page).click();
  await page.waitForSelector(".ring");
};
export const pause = async (page: Page): Promise<void> => {
  await page.locator(".hold > .button").click();
  await page.waitForSelector(".about-move");
};

/** The example's pages in turn, pages without an address included. */
export const everywhere = async (page: Page, each: Each): Promise<void> => {
  for (const route of routes) {
    await goTo(page, route);
    // The other walk has a page of that name: being seen.
    await each(route === "way-back" ? "activities" : route);
    if (route !== "life") continue;
    await page.locator(".actions .pair .button").first().click();
    await each("life-partner");
  }
  await goTo(page, "harm");
  await each("harm");
  await onward(page, () => page.locator(".actions .soft").click());
  await main(page).click();
  await page.waitForSelector(".wrong");
  await each("harm-tell");
  await goTo(page, "settings");
  await onward(page, () => page.locator(".stack .button.plain").last().click());
  await each("delete");
  for (const [name, nth] of [["unsafe", 0], ["mood", 1]] as const) {
    await goTo(page, "plan");
    await page.locator(".top .door").click();
    if (nth === 0) await each("help");
    await page.locator(".stack .button").nth(nth).click();
    await each(name);
  }
  await page.locator(".choice").first().click();
  await onward(page, () => page.locator(".choice").first().click());
  await each("mood-more");
  await onward(page, () => main(page).click());
  await each("mood-after");

  await begin(page);
  await each("player");
  await pause(page);
  await each("paused");
  await page.locator(".actions .button").last().click();
  await page.waitForSelector(".steps");
  await each("after");
  await main(page).click();
  await page.waitForSelector(".steps", { state: "detached" });
  await each("kept");

  await begin(page);
  await pause(page);
  await page.locator(".about-move .button.plain").first().click();
  await page.waitForSelector(".about-move", { state: "detached" });
  await each("hurt");
  await main(page).click();
  await pause(page);
  await page.locator(".about-move .button.plain").last().click();
  await page.waitForSelector(".net");
  await each("worse");
  await main(page).click();
  await page.waitForSelector(".steps");
  await main(page).click();
  await page.waitForSelector(".steps", { state: "detached" });
  await each("kept-heed");
  await page.locator('main a[href="#/harm"]').click();
  await page.waitForURL(/#\/harm$/);
  await onward(page, () => page.locator(".actions .soft").click());
  for (const nth of [1, 5, 8]) await page.locator(".option").nth(nth).click();
  await onward(page, () => main(page).click());
  await each("harm-kept");
};

/** From the first tap: who she is, a same-day finding, the way back, a slip, the next screen, an emergency. */
export const fromTheStart = async (page: Page, language: "en" | "es", each: Each): Promise<void> => {
  const words: Words = language === "en" ? en : es;
  /** A page of questions, with what is true of her: a tick's words are followed by the English while they are a draft. */
  const answer = (yes: string) => onward(page, async () => {
    const mine = page.locator(".tick").filter({ hasText: words[yes] as string });
    if ((await mine.count()) > 0) await mine.click();
    await main(page).click();
  });
  await each("welcome");
  await choose(page, 0);
  await each("country");
  await choose(page, 0);
  await each("about");
  await choose(page, 2);
  await choose(page, 1);
  await each("about-day");
  await page.locator("input[type=date]").fill(new Date(Date.now() - 50 * 86_400_000).toISOString().slice(0, 10));
  await onward(page, () => main(page).click());
  for (let n = 0; n < 5; n++) await choose(page, 0);
  await page.locator(".body-map .chip").nth(4).click();
  await each("body-map");
  await onward(page, () => main(page).click());
  await each("about-pain");
  await onward(page, () => page.locator(".steps button").nth(4).click());
  await each("questions");
  await page.locator(".unsure").first().click();
  await onward(page, () => main(page).click());
  await each("clarify");
  await choose(page, 1);
  while (page.url().endsWith("#/safety")) await answer("f.leg-swell-one.ask");
  await each("health");
  while (page.url().endsWith("#/health")) await answer("f.leg-swell-one.ask");
  await each("same-day");
  await goTo(page, "seen");
  await each("way-back");
  await onward(page, () => page.locator(".card .button").first().click());
  await page.locator(".option").first().click();
  await main(page).click();
  await page.waitForSelector(".wrong");
  await each("seen-form");
  await goTo(page, "correct");
  await each("slip");
  await choose(page, 0);
  await each("slip-sure");
  await onward(page, () => main(page).click());
  await each("taken-back");
  await goTo(page, "seen");
  await onward(page, () => page.locator(".card .button").first().click());
  await page.locator(".option").first().click();
  await each("word-form");
  await goTo(page, "today");
  await goTo(page, "safety");
  await page.waitForSelector(".steps");
  for (const nth of [0, 1]) await page.locator(".steps").nth(nth).locator("button").nth(3).click();
  await each("before");
  await onward(page, () => main(page).click());
  while ((await page.locator(".alarm-page").count()) === 0) await answer("f.breath-rest.ask");
  await page.waitForURL(/#\/found$/);
  await each("emergency");
};
