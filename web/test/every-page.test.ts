/** Every page, in both languages, by night and by day, with three weeks of an invented woman behind it: nobody is shut out. */
import type { Server } from "node:http";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { open, serve } from "./served.ts";

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

const routes = ["today", "plan", "progress", "relief", "learn", "settings", "later", "seen", "letter", "found", "correct", "safety"] as const;

/** The example, opened as she would open it: it has every page and touches nothing of hers. */
const example = async (options: Parameters<Browser["newContext"]>[0]): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.locator(".choice").nth(2).click();
  await page.waitForURL(/#\/today$/);
  await page.waitForSelector(".moves li");
  return { context, page };
};

/** Goes to each page in turn, pages without an address included, and does `each` there. */
const everywhere = async (page: Page, each: (name: string) => Promise<void>): Promise<void> => {
  for (const route of routes) {
    await page.evaluate((to) => { location.hash = `/${to}`; }, route);
    await page.waitForFunction((to) => location.hash === `#/${to}` && document.querySelector("h1") !== null, route);
    await page.waitForTimeout(60);
    await each(route);
  }
  for (const [name, nth] of [["unsafe", 0], ["mood", 1]] as const) {
    await page.locator(".top .door").click();
    if (nth === 0) await each("help");
    await page.locator(".stack .button").nth(nth).click();
    await each(name);
    await page.evaluate(() => { location.hash = "/plan"; });
    await page.evaluate(() => { location.hash = "/today"; });
  }
  await page.waitForSelector(".moves li");
  await page.locator(".actions .button.main").click();
  await page.waitForSelector(".ring");
  await each("player");
  await page.locator(".hold > .button").click();
  await page.waitForSelector(".about-move");
  await each("paused");
  await page.locator(".actions .button").last().click();
  await page.waitForSelector(".steps");
  await each("after");
  await page.locator(".actions .button.main").click();
  await page.waitForTimeout(60);
  await each("kept");
};

const small = (page: Page) => page.evaluate(() => [...document.querySelectorAll<HTMLElement>("button, a[href], select, input, textarea, summary")]
  .filter((element) => element.checkVisibility() && !element.classList.contains("sr") && element.closest("p:not(.links)") === null && !(element instanceof HTMLInputElement && element.type === "radio"))
  .map((element) => ({ box: element.getBoundingClientRect(), name: `${element.tagName} ${element.className} ${element.textContent?.slice(0, 30)}` }))
  .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5)).map(({ name, box }) => `${name} ${Math.round(box.width)}x${Math.round(box.height)}`));

describe.each([["en", "en-GB"], ["es", "es-ES"]] as const)("%s", (language, locale) => {
  test.each(["dark", "light"] as const)("%s: no accessibility finding, one heading, its language, a title that says nothing", async (colorScheme) => {
    const { context, page } = await example({ colorScheme, locale });
    const found: string[] = [];
    // So tall that nothing lies half under what stays at the bottom: she would scroll.
    await everywhere(page, async (name) => {
      await page.setViewportSize({ width: 390, height: name === "learn" ? 14_000 : 6_000 });
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`));
      const { titles, title, lang } = await page.evaluate(() => ({ titles: document.querySelectorAll("h1").length, title: document.title, lang: document.documentElement.lang }));
      if (titles !== 1 || title !== "Lulla" || lang !== language) found.push(`${name}: ${titles} headings, title ${title}, language ${lang}`);
    });
    expect(found).toEqual([]);
    await context.close();
  }, 240_000);
});

test("targets are at least 44 pixels, and nothing scrolls sideways at 320 pixels or with text twice as large", async () => {
  const { context, page } = await example({ viewport: { width: 320, height: 700 } });
  const found: string[] = [];
  await everywhere(page, async (name) => {
    found.push(...(await small(page)).map((element) => `${name}: ${element}`));
    for (const size of ["", "200%"]) {
      const wide = await page.evaluate((to) => {
        document.documentElement.style.fontSize = to;
        const { scrollWidth, clientWidth } = document.documentElement;
        document.documentElement.style.fontSize = "";
        return scrollWidth - clientWidth;
      }, size);
      if (wide > 0) found.push(`${name}: ${wide} pixels too wide at text ${size === "" ? "100%" : size}`);
    }
  });
  expect(found).toEqual([]);
  await context.close();
});

test("what a screen reader finds on each page", async () => {
  const { context, page } = await example({ locale: "en-GB" });
  await page.clock.install();
  await everywhere(page, async (name) => {
    const snapshot = (await page.locator("#app").ariaSnapshot()).replace(/\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g, "DAY")
      .replace(/\d{2}-\d{2}:/g, "DAY:").replace(/\d+:\d{2}/g, "TIME").replace(/Content [0-9a-f]{8}/g, "Content DIGEST");
    await expect(snapshot).toMatchFileSnapshot(`__snapshots__/${name}.aria.yml`);
  });
  await context.close();
});

test("reduced motion moves nothing; forced colours still show what is chosen", async () => {
  const { context, page } = await example({ reducedMotion: "reduce", forcedColors: "active" });
  const chosen = await page.locator(".chip[aria-pressed=true]").first().evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(chosen).toBe("solid");
  await page.locator(".actions .button.main").click();
  await page.waitForSelector(".ring");
  expect(await page.evaluate(() => document.getAnimations().filter((animation) => animation.playState === "running").length)).toBe(0);
  await context.close();
});

test("the example is in a store of its own, and leaving it deletes it", async () => {
  const { context, page } = await example({});
  await page.getByRole("button", { name: "Leave the example" }).click();
  await page.getByRole("button", { name: "For me" }).waitFor();
  const kept = await page.evaluate(async () => {
    const count = (name: string) => new Promise<number>((resolve, reject) => {
      const asked = indexedDB.open(name);
      asked.addEventListener("error", () => reject(asked.error));
      asked.addEventListener("success", () => {
        const all = asked.result.transaction("events").objectStore("events").count();
        all.addEventListener("success", () => resolve(all.result));
      });
    });
    return { hers: await count("lulla"), example: await count("lulla-demo") };
  });
  expect(kept).toEqual({ hers: 0, example: 0 });
  await context.close();
});
