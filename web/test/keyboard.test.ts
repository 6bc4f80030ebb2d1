/** The whole way with the keyboard alone: what has the focus is seen, a new page begins at its heading, and Escape twice leaves. */
import type { Page } from "@playwright/test";
import { expect, test } from "vitest";
import { arrived } from "./served.ts";
import { browser, url } from "./site.ts";

interface Stop { readonly name: string; readonly heading: boolean; readonly wrong: string | undefined }

/** What has the focus now, and what is wrong with how it is seen. */
const stop = (page: Page): Promise<Stop> => page.evaluate(() => {
  const element = document.activeElement as HTMLElement;
  const label = element.closest("label");
  const name = (element.getAttribute("aria-label") ?? (element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? (label?.querySelector("span") ?? label ?? document.querySelector(`label[for="${element.id}"]`))?.textContent : element.textContent) ?? "").trim();
  if (element === document.body || element.matches("h1")) return { name, heading: element.matches("h1"), wrong: undefined };
  // What is drawn in its place, where it is itself too small to see.
  const drawn = element.classList.contains("sr") || element.matches("[type=radio]") ? (label ?? element) : element;
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
  const box = drawn.getBoundingClientRect();
  // WCAG 2.4.11: some of it is not covered by what stays at the edges.
  const inSight = [0.1, 0.5, 0.9].some((across) => [0.1, 0.5, 0.9].some((down) => {
    const at = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
    return at !== null && (drawn.contains(at) || at.contains(drawn) && at.matches("label, li, fieldset"));
  }));
  return { name, heading: false, wrong: outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2 ? "no ring" : inSight ? undefined : "covered" };
});

const walker = async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: "dark", locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const wrong = new Set<string>();
  let stops = 0;
  const look = async () => {
    const here = await stop(page);
    stops += 1;
    if (here.wrong !== undefined) wrong.add(`${new URL(page.url()).hash} ${here.name}: ${here.wrong}`);
    return here;
  };
  /** Tab until what is named has the focus. */
  const to = async (name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab") => {
    for (let n = 0; n < 90; n++) {
      await page.keyboard.press(key);
      const here = await look();
      if (typeof name === "string" ? here.name === name : name.test(here.name)) return;
    }
    throw new Error(`no way to ${String(name)} with ${key} on ${page.url()}`);
  };
  /** The page with this heading is there, and the focus is on it. */
  const at = async (heading: string | RegExp) => {
    await page.getByRole("heading", { level: 1, name: heading }).waitFor().catch(async () => { throw new Error(`not at ${String(heading)} but at ${await page.locator("h1").innerText()}, focus on ${(await stop(page)).name}`); });
    await page.waitForFunction(() => document.activeElement?.tagName === "H1").catch(async () => { throw new Error(`${String(heading)} has not the focus: ${(await stop(page)).name}`); });
  };
  const press = async (name: string | RegExp, key: "Enter" | "Space" = "Enter") => {
    await to(name);
    await page.keyboard.press(key);
  };
  return { context, page, to, at, press, wrong, stops: () => stops };
};

test("with the keyboard alone from the first tap to the settings: each stop is seen, each page begins at its heading", async () => {
  const { context, page, to, at, press, wrong, stops } = await walker();
  await page.goto(url);
  await at("Ten good minutes for your back");
  await press("For me", "Space");
  await at(/^Which country are you in/);
  await press("United Kingdom");
  const born = new Date(Date.now() - 50 * 86_400_000);
  const answers: Readonly<Record<string, string>> = {
    "How old are you?": "18 to 44", "Which of these is true now?": "I gave birth in the last two years", "How was the birth?": "Through the vagina",
    "Did you tear, or were you cut?": "No, or a small tear", "If you want to say: where is your baby now?": "With me",
  };
  let heading = "";
  for (let n = 0; n < 40; n++) {
    await page.waitForFunction((before) => (document.querySelector("h1")?.textContent ?? before) !== before, heading);
    await arrived(page);
    heading = await page.locator("h1").innerText();
    await at(heading);
    if (heading === "Your plan") break;
    const answer = answers[heading];
    if (answer !== undefined) await press(answer, n % 2 === 0 ? "Enter" : "Space");
    else if (heading.startsWith("On what day was the birth")) {
      await to(/day/i);
      await page.keyboard.type(`${String(born.getUTCDate()).padStart(2, "0")}${String(born.getUTCMonth() + 1).padStart(2, "0")}${born.getUTCFullYear()}`);
      await press("Next");
    } else if (heading.startsWith("Did you have a needle")) await press("No");
    else if (heading.startsWith("Are you feeding")) await press("Yes, feeding");
    else if (heading === "Where does it hurt?") {
      await press("Low back", "Space");
      await press("Next");
    } else if (heading.startsWith("How bad was it")) await press("4");
    else await press("None of these");
  }
  expect(heading).toBe("Your plan");

  await press("Other minutes, or another place");
  await at("Your moves for today");
  await press("5 minutes", "Space");
  expect((await stop(page)).name).toBe("5 minutes");
  await press("Start");
  await page.waitForSelector(".player");
  const firstMove = await page.locator("h1").innerText();
  await at(firstMove);
  await press("Baby woke up", "Space");
  await at("Paused");
  await press("Go on");
  await at(firstMove);
  await press("Baby woke up");
  await at("Paused");
  await press("Enough for today");
  await at("How was it?");
  await press("3");
  await press("Keep");
  await at(/it is kept/);
  await press("Progress");
  await at("How it goes");
  await press("Settings");
  await at("Settings");
  await to("Language");
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.documentElement.lang === "es");
  await page.keyboard.press("ArrowUp");
  await page.waitForFunction(() => document.documentElement.lang === "en");
  await to("Bring back a backup");
  await to("Language", "Shift+Tab");
  await to("Leave", "Shift+Tab");
  await to("I do not feel safe, or I feel very low", "Shift+Tab");
  await page.keyboard.press("Enter");
  await at("Help");
  await press("I feel very low");
  await at("How you feel");
  await press("Not at all");
  await at("How you feel");
  expect(await page.locator(".lead").innerText()).toContain("down");
  await press("I would rather not say");
  await at("Settings");
  await press("The way back");
  await at("The way back");
  await press("Tell what was said");
  await at("Tell what was said");
  await to("Yes, I may");
  await page.keyboard.press("ArrowDown");
  expect((await stop(page))).toEqual({ name: "Yes, with limits", heading: false });
  expect(await page.getByLabel("Yes, with limits").isChecked()).toBe(true);
  await press("Back");
  await at("The way back");
  console.log(`${stops()} stops of the focus`);
  expect([...wrong]).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.waitForURL("about:blank");
  await context.close();
}, 180_000);
