/** What she prints, read from the PDF: her session, her block, the letter; vectors, fonts of their own, a code that another decoder reads. */
import AxeBuilder from "@axe-core/playwright";
import { content, countries, messagesOf, speechOf, type Language } from "@lullaback/content";
import type { Browser, Page } from "@playwright/test";
import decode from "jsqr";
import { describe, expect, test } from "vitest";
import { publicAddress } from "../src/mother/print/code.tsx";
import { pictureOf, sheetsOf, type Sheet } from "./pdf.ts";
import { answerAll, eventsOf } from "./served.ts";
import { browser, url } from "./site.ts";

interface Issued { readonly steps: readonly { readonly exercise: string; readonly version: string; readonly repeats: number; readonly rounds: number }[]; readonly block: { readonly exercises: readonly string[] } }
const birth = new Date(Date.now() - 50 * 86_400_000).toISOString().slice(0, 10);
const formats = [["A4", [210, 297]], ["Letter", [216, 279]]] as const;
const speaking = (language: Language) => speechOf(language, messagesOf(language), messagesOf("en"));
const unlocked = async (over: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB", ...over });
  // Nothing is printed in a test: the paper is taken as a PDF instead.
  await context.addInitScript("window.print = () => { window.printed = (window.printed ?? 0) + 1; };");
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.waitForSelector("h1");
  return page;
};
const example = async (language: Language): Promise<Page> => {
  const page = await unlocked({ locale: language === "es" ? "es-ES" : "en-GB" });
  await page.locator(".choice").nth(2).click();
  await page.waitForSelector(".moves li");
  return page;
};
const turn = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((to) => { location.hash = to; }, hash);
  await page.waitForFunction((to) => location.hash === to, `#${hash}`);
};
const toPaper = async (page: Page, minutes = 10, place = "floor", which = 0): Promise<void> => {
  await turn(page, `/today?minutes=${minutes}&place=${place}`);
  await page.waitForSelector(".chip[aria-pressed=true]");
  await turn(page, "/print");
  await page.waitForSelector(".code .dark");
  await page.locator(".screen-only .chip").nth(which).click();
};
const pdfOf = (page: Page, format: string): Promise<Buffer> => page.pdf({ preferCSSPageSize: true, tagged: true, format });
/** Where a line breaks is the printer's business. */
const bare = (text: string): string => text.replaceAll(/\s/g, "");
const missing = (sheets: readonly Sheet[], words: readonly string[]): readonly string[] => {
  const all = bare(sheets.map(({ text }) => text).join(""));
  return words.filter((text) => !all.includes(bare(text)));
};
/** What was printed is kept as planned. */
const lastPlan = async (page: Page): Promise<Issued> => {
  const plans = async () => (await eventsOf(page, "lulla-demo")).filter(({ type, at }) => type === "PlanIssued" && Date.now() - Date.parse(String(at)) < 60_000);
  await expect.poll(async () => (await plans()).length).toBe(1);
  return (await plans())[0] as unknown as Issued;
};
const movesIn = (language: Language, { steps }: Pick<Issued, "steps">): readonly string[] => {
  const { say, amount } = speaking(language);
  return steps.flatMap(({ exercise, version }) => {
    const { phases } = content.exercises.find(({ id }) => id === exercise)!.versions.find(({ id }) => id === version)!;
    const key = `${exercise}.${version}`;
    return [say(`${exercise}.name`), say(`${key}.name`), say(`${key}.setup`), say(`${exercise}.stop`), ...phases.map(({ id, seconds }) => `${say(`${key}.${id}`)} (${amount(seconds, "second")})`)];
  });
};

describe.each(["en", "es"] as const)("today's session, %s", (language) => {
  test.each(formats)("on one page of %s: moves, doses, cues, stop signs, whom to call, unreviewed; vectors, and fonts of its own", async (format, size) => {
    const page = await example(language);
    await toPaper(page);
    const { say } = speaking(language);
    await page.getByRole("button", { name: say("web.print"), exact: true }).click();
    expect(await page.evaluate("window.printed")).toBe(1);
    const issued = await lastPlan(page);
    expect(issued.steps.length).toBeGreaterThanOrEqual(3);
    const sheets = await sheetsOf(await pdfOf(page, format));
    expect(sheets.map((sheet) => sheet.size)).toEqual([size]);
    const doses = issued.steps.flatMap(({ repeats, rounds }) => [repeats === 1 ? say("paper.once") : say("plan.repeats", { repeats }), ...(rounds > 1 ? [say("plan.rounds", { rounds })] : [])]);
    const everywhere = countries.find(({ code }) => code === "ZZ")!;
    expect(missing(sheets, [
      say("web.demo"), say("kind.session"), say("place.floor"), say("paper.first"), ...movesIn(language, issued), ...doses, say("paper.stop-told"), say("app.honest"),
      say("paper.call-told", { number: everywhere.emergency.number, who: say(everywhere.doctor) }), ...(language === "en" ? [say("safety-net")] : []),
    ])).toEqual([]);
    expect(sheets.reduce((sum, { images }) => sum + images, 0)).toBe(0);
    expect(sheets[0]!.paths).toBeGreaterThan(issued.steps.length * 20);
    expect(sheets.flatMap(({ fonts }) => fonts).filter(({ embedded }) => !embedded)).toEqual([]);
    expect(sheets[0]!.fonts.length).toBeGreaterThan(1);
    expect([...sheets[0]!.roles]).toEqual(expect.arrayContaining(["H2", "H3", "L", "LI", "P"]));
    await page.context().close();
  }, 60_000);
});

test.each([3, 15, 20])("a session of %i minutes fits one page, in every place, on either paper", async (minutes) => {
  const page = await example("en");
  const long: string[] = [];
  for (const place of content.places) {
    await toPaper(page, minutes, place);
    const moves = await page.locator(".move-sheet").count();
    // Moves nobody drew yet take the room of those that are drawn.
    await page.evaluate(() => { for (const phase of document.querySelectorAll(".phases li:not(:has(.drawn))")) phase.prepend(Object.assign(document.createElement("div"), { className: "drawn" })); });
    for (const [format] of formats) {
      const sheets = await sheetsOf(await pdfOf(page, format));
      if (sheets.length !== 1) long.push(`${place}, ${format}: ${moves} moves on ${sheets.length}`);
    }
  }
  expect(long).toEqual([]);
  await page.context().close();
}, 120_000);

test("her block: each of its moves once, until when, at most so much; session and block together begin a page each", async () => {
  const page = await example("en");
  await toPaper(page, 10, "floor", 1);
  const { say } = speaking("en");
  await page.getByRole("button", { name: "Print", exact: true }).click();
  const { block } = await lastPlan(page);
  for (const [format] of formats) {
    const sheets = await sheetsOf(await pdfOf(page, format));
    expect(sheets.length).toBe(1);
    expect(missing(sheets, [say("paper.block-title"), say("paper.block-told"), "up to 3 rounds", ...block.exercises.map((exercise) => say(`${exercise}.name`))])).toEqual([]);
    expect(sheets[0]!.images).toBe(0);
  }
  expect(await page.locator(".move-sheet h3").count()).toBe(block.exercises.length);
  await page.locator(".screen-only .chip").nth(2).click();
  const both = await sheetsOf(await pdfOf(page, "A4"));
  expect(both.map(({ text }) => [text.includes(say("kind.session")), text.includes(say("paper.block-title"))])).toEqual([[true, false], [false, true]]);
  await page.context().close();
}, 60_000);

test("a block of six moves of a woman who has just begun fits one page", async () => {
  const page = await unlocked();
  await answerAll(page, birth);
  await toPaper(page, 20, "chair", 1);
  expect(await page.locator(".move-sheet").count()).toBe(6);
  for (const [format] of formats) expect((await sheetsOf(await pdfOf(page, format))).length).toBe(1);
  await page.context().close();
}, 60_000);

test("the code on paper is read by another decoder, says the address and nothing else, and opens these minutes and this place", async () => {
  const page = await example("en");
  await toPaper(page, 5, "chair");
  const pdf = await pdfOf(page, "A4");
  const { data, width, height } = await pictureOf(browser, pdf, 1, 200);
  const read = decode(data, width, height)?.data;
  expect(read).toBe(`${url}#/today?minutes=5&place=chair`);
  await toPaper(page, 10, "floor");
  const other = await page.context().newPage();
  await other.goto(read!);
  await other.waitForSelector(".moves li");
  expect(await other.locator(".row .chip[aria-pressed=true]").allInnerTexts()).toEqual(expect.arrayContaining(["5", "on a chair"]));
  expect(publicAddress("#/today", { protocol: "file:", origin: "null", pathname: "/a/index.html" })).toBeUndefined();
  expect(publicAddress("#/today", { protocol: "https:", origin: "https://a.example", pathname: "/b/" })).toBe("https://a.example/b/#/today");
  // A strange address changes nothing.
  await turn(other, "/today?minutes=999&place=roof");
  expect(await other.locator(".row .chip[aria-pressed=true]").allInnerTexts()).toEqual(expect.arrayContaining(["5", "on a chair"]));
  await page.context().close();
}, 60_000);

test("after a loss nothing on it speaks of a baby, and nothing on it is about her", async () => {
  const page = await unlocked();
  await answerAll(page, birth, [], { "If you want to say: where is your baby now?": "My baby died" });
  for (const which of [0, 1]) {
    await toPaper(page, 10, "floor", which);
    const words = (await sheetsOf(await pdfOf(page, "A4"))).map(({ text }) => text).join(" ");
    expect(words).toContain("999");
    expect(words).not.toContain("This is an example");
    expect(words).not.toMatch(/bab(y|ies)|birth|born|nurs|feed|pregnan|child\b|loss|\bpain was|mood/i);
  }
  await page.context().close();
}, 60_000);

test("nothing to print: she is told why and where to go, by keyboard too", async () => {
  const page = await unlocked();
  await page.goto(`${url}#/print`);
  await page.getByText("There is nothing to print just now.").waitFor();
  expect(await page.getByRole("button", { name: "Print", exact: true }).count()).toBe(0);
  expect((await page.locator("main p").allInnerTexts()).length).toBeGreaterThan(1);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#\/today$/);
  await page.context().close();
});

test("the preview in forced colours, by keyboard, is the paper: black on white where it is drawn", async () => {
  const page = await unlocked({ forcedColors: "active", colorScheme: "dark" });
  await page.locator(".choice").nth(2).click();
  await page.waitForSelector(".moves li");
  await toPaper(page);
  const ground = await page.locator(".drawn, .code svg").evaluateAll((pictures) => [...new Set(pictures.map((picture) => getComputedStyle(picture).backgroundColor))]);
  expect(ground).toEqual(["rgb(255, 255, 255)"]);
  await page.locator(".screen-only .chip").first().focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Your moves for these weeks" }).waitFor();
  // Forced colours are the system's, which the finder of contrasts does not know.
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).disableRules(["color-contrast"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual([]);
  await page.context().close();
});

describe("the letter", () => {
  test.each(formats)("on one page of %s, with boxes to tick and fonts of its own", async (format, size) => {
    const page = await unlocked();
    const { say } = speaking("en");
    await answerAll(page, birth, [say("cl.bp.ask")]);
    await turn(page, "/letter");
    await page.waitForSelector(".sheet");
    const asked = await page.locator(".sheet .box").count();
    expect(asked).toBeGreaterThan(2);
    const sheets = await sheetsOf(await pdfOf(page, format));
    expect(sheets.map((sheet) => sheet.size)).toEqual([size]);
    expect(missing(sheets, [say("letter.title"), say("letter.unreviewed"), say("cl.bp.letter"), say("letter.box-yes").replace(/^\[ \] /, ""), say("letter.box-no").replace(/^\[ \] /, ""), say("letter.sign"), say("letter.private")])).toEqual([]);
    expect(sheets[0]!.paths).toBeGreaterThanOrEqual(asked);
    expect(sheets[0]!.images).toBe(0);
    expect(sheets[0]!.fonts.every(({ embedded }) => embedded)).toBe(true);
    await page.context().close();
  }, 60_000);
});

test("how she looks: chosen by keyboard, seen at once, kept on the device", async () => {
  const page = await example("en");
  await turn(page, "/settings");
  const still = page.locator(".looks .drawn");
  const before = await still.innerHTML();
  const warm = page.getByRole("radio", { name: "Warm" });
  expect(await warm.isChecked()).toBe(true);
  await warm.focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("radio", { name: "Tan" }).isChecked()).toBe(true);
  expect(await still.innerHTML()).not.toBe(before);
  await page.getByRole("group", { name: "Hair" }).getByText("Grey").click();
  await page.reload();
  await page.waitForSelector(".looks .drawn");
  expect([await page.getByRole("radio", { name: "Tan" }).isChecked(), await page.getByRole("radio", { name: "Grey" }).isChecked()]).toEqual([true, true]);
  expect(await page.getByRole("radio").count()).toBe(10);
  const low = await page.locator(".swatch").evaluateAll((swatches) => swatches.filter((swatch) => swatch.getBoundingClientRect().height < 44).length);
  expect(low).toBe(0);
  await page.context().close();
});
