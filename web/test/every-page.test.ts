/** Every page, in both languages, by night and by day, with three weeks of an invented woman behind it: nobody is shut out. */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { browser, url } from "./site.ts";
import { everywhere, example, fromTheStart, newcomer, type Each } from "./walks.ts";

const small = (page: Page) => page.evaluate(() => [...document.querySelectorAll<HTMLElement>("button, a[href], select, input, textarea, summary")]
  .filter((element) => element.checkVisibility() && !element.classList.contains("sr") && element.closest("p:not(.links)") === null && !(element instanceof HTMLInputElement && element.type === "radio"))
  .map((element) => ({ box: element.getBoundingClientRect(), name: `${element.tagName} ${element.className} ${element.textContent?.slice(0, 30)}` }))
  .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5)).map(({ name, box }) => `${name} ${Math.round(box.width)}x${Math.round(box.height)}`));

/** Both walks, each in a browser of its own with the same wishes. */
const walks = async (options: Parameters<Browser["newContext"]>[0], language: "en" | "es", each: (page: Page) => Each): Promise<void> => {
  const started = await newcomer(browser, url, options);
  await fromTheStart(started.page, language, each(started.page));
  await started.context.close();
  const lived = await example(browser, url, options);
  await everywhere(lived.page, each(lived.page));
  await lived.context.close();
};

describe.each([["en", "en-GB"], ["es", "es-ES"]] as const)("%s", (language, locale) => {
  test.each(["dark", "light"] as const)("%s: no accessibility finding, one heading, its language, a title that says nothing", async (colorScheme) => {
    const found: string[] = [];
    const seen: string[] = [];
    await walks({ colorScheme, locale }, language, (page) => async (name) => {
      seen.push(name);
      // So tall that nothing lies half under what stays at the bottom: she would scroll.
      await page.setViewportSize({ width: 390, height: name === "learn" ? 14_000 : 6_000 });
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`));
      const { titles, title, lang } = await page.evaluate(() => ({ titles: document.querySelectorAll("h1").length, title: document.title, lang: document.documentElement.lang }));
      if (titles !== 1 || title !== "Lulla" || lang !== language) found.push(`${name}: ${titles} headings, title ${title}, language ${lang}`);
      await page.setViewportSize({ width: 390, height: 844 });
    });
    expect(found).toEqual([]);
    expect(new Set(seen).size).toBe(seen.length);
    console.log(`${seen.length} pages: ${seen.join(", ")}`);
  }, 240_000);
});

test("targets are at least 44 pixels, and nothing scrolls sideways at 320 pixels or with text twice as large", async () => {
  const found: string[] = [];
  await walks({ viewport: { width: 320, height: 700 }, locale: "en-GB" }, "en", (page) => async (name) => {
    found.push(...(await small(page)).map((element) => `${name}: ${element}`));
    for (const size of ["", "200%"]) {
      const wide = await page.evaluate((to) => {
        document.documentElement.style.fontSize = to;
        const { scrollWidth, clientWidth } = document.documentElement;
        const widest = [...document.querySelectorAll("#app *")].findLast((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
        document.documentElement.style.fontSize = "";
        return scrollWidth > clientWidth ? `${scrollWidth - clientWidth} pixels too wide, ${widest?.tagName} ${widest?.textContent?.slice(0, 30)}` : undefined;
      }, size);
      if (wide !== undefined) found.push(`${name}: ${wide} at text ${size === "" ? "100%" : size}`);
    }
  });
  expect(found).toEqual([]);
}, 120_000);

test("what a screen reader finds on each page", async () => {
  await walks({ locale: "en-GB" }, "en", (page) => async (name) => {
    const snapshot = (await page.locator("#app").ariaSnapshot()).replace(/\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g, "DAY")
      .replace(/\d{4}-\d{2}-\d{2}/g, "DAY").replace(/\d{2}-\d{2}:/g, "DAY:").replace(/\d+:\d{2}/g, "TIME").replace(/knows: [0-9a-f]{8}/g, "knows: DIGEST");
    await expect(snapshot).toMatchFileSnapshot(`__snapshots__/${name}.aria.yml`);
  });
}, 120_000);

test("reduced motion moves nothing; forced colours still show what is chosen", async () => {
  const found: string[] = [];
  await walks({ reducedMotion: "reduce", forcedColors: "active", locale: "en-GB" }, "en", (page) => async (name) => {
    found.push(...(await page.evaluate(() => {
      const moving = document.getAnimations().filter((animation) => animation.playState === "running").length;
      const unseen = [...document.querySelectorAll("[aria-pressed=true]")].filter((element) => getComputedStyle(element).outlineStyle !== "solid").map((element) => `${element.textContent} does not look chosen`);
      const zone = (name: string) => { const found = document.querySelector(name); return found === null ? undefined : getComputedStyle(found); };
      const [plain, chosen] = [zone(".zone:not(.chosen)"), zone(".zone.chosen")];
      const same = plain !== undefined && chosen !== undefined && plain.fill === chosen.fill && plain.strokeWidth === chosen.strokeWidth;
      return [...(moving > 0 ? [`${moving} things move`] : []), ...unseen, ...(same ? ["the chosen part of her body looks like the others"] : [])];
    })).map((what) => `${name}: ${what}`));
  });
  expect(found).toEqual([]);
}, 120_000);

test("the example is in a store of its own, and leaving it deletes it", async () => {
  const { context, page } = await example(browser, url, {});
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
