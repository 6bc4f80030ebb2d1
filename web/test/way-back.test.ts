/** The way back to activities in a real browser: what waits and until when, word, tests, a step, a leak; the one-leg test in two taps. */
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "vitest";
import { answerAll, eventsOf, titled } from "./served.ts";
import { browser, url } from "./site.ts";

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const woman = async (days: number): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(url);
  await page.waitForSelector("h1");
  await answerAll(page, ago(days));
  return { context, page };
};
const wayBack = async (page: Page) => {
  await page.evaluate(() => { location.hash = "/way-back"; });
  await titled(page, "Back to activities");
};
const activity = (page: Page, name: string) => page.locator(".way-back details").filter({ hasText: name }).first();
const running = async (page: Page) => {
  const found = activity(page, "Running and jogging");
  if (!(await found.evaluate((element: HTMLDetailsElement) => element.open))) await found.locator("summary").click();
  return found;
};
const doctorSaysYes = async (page: Page) => {
  await (await running(page)).getByRole("button", { name: "Tell the word that came" }).click();
  await titled(page, "Tell what was said");
  await page.locator(".option").first().click();
  await page.getByLabel("Name", { exact: true }).fill("Dr A");
  await page.locator("fieldset.pick").nth(1).locator(".option").first().click();
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await titled(page, "Kept");
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await titled(page, "Back to activities");
};
/** As if she had walked half an hour nine days ago. */
const walkedBefore = (page: Page) => page.evaluate((day) => new Promise<void>((resolve, reject) => {
  const asked = indexedDB.open("lulla");
  asked.addEventListener("success", () => {
    const told = asked.result.transaction("events", "readwrite");
    told.objectStore("events").put({ id: "walked-before", v: 2, type: "ActivityStepped", at: `${day}T12:00:00+00:00`, day, activity: "na.run", step: 1, went: "fine" });
    told.addEventListener("complete", () => resolve());
    told.addEventListener("error", () => reject(told.error));
  });
}), ago(9));

test("week 8: walking first; running waits for its week, and no test is dared", async () => {
  const { context, page } = await woman(56);
  await wayBack(page);
  expect(await page.locator(".lead").innerText()).toBe("Easy walking is open to you every day. It never waits.");
  const run = await running(page);
  await run.getByText("It can begin from").first().waitFor();
  await run.getByText("It needs a yes from your doctor.").waitFor();
  await run.getByText("Please do not try them before.").waitFor();
  expect(await run.getByRole("button", { name: "Clean", exact: true }).count()).toBe(0);
  await run.getByRole("button", { name: "It was fine" }).click();
  await run.getByText("Told: step 2 was fine.").waitFor();
  await run.getByText("Its week has not come yet.").first().waitFor();
  await run.getByRole("button", { name: "Take this back" }).click();
  await run.getByText("Told: step 2 was fine.").waitFor({ state: "detached" });
  await context.close();
}, 90_000);

test("week 14: word, tests and a walk open the first short jogs; a leak leads back down and to a physio", async () => {
  const { context, page } = await woman(98);
  await walkedBefore(page);
  await page.reload();
  await wayBack(page);
  await doctorSaysYes(page);
  const run = await running(page);
  await run.getByText("A yes from your doctor is told.").waitFor();
  const clean = run.getByRole("button", { name: "Clean", exact: true });
  expect(await clean.count()).toBe(14);
  for (let n = 0; n < 14; n++) {
    await clean.nth(n).click();
    await run.getByText("Clean, on").nth(n).waitFor();
  }
  await run.getByText("Step 3: I did it").waitFor();
  await run.getByRole("button", { name: "It hurt or leaked" }).click();
  await run.getByRole("button", { name: "Keep", exact: true }).click();
  await run.getByRole("alert").filter({ hasText: "Please choose what you felt." }).waitFor();
  await run.getByRole("button", { name: "You leak pee or stool" }).click();
  await run.getByRole("button", { name: "Keep", exact: true }).click();
  await run.getByText("Please tell a pelvic health physio before you go up.").waitFor();
  expect(await run.locator(".ladder [aria-current=step]").innerText()).toContain("Walk for 30 minutes");
  expect(await run.getByText("Clean, on").count()).toBe(0);
  expect((await eventsOf(page)).find(({ type, step }) => type === "ActivityStepped" && step === 2)).toMatchObject({ v: 2, went: "sign", signs: ["na.sign.leak"] });
  await context.close();
}, 120_000);

test("the one-leg test is two taps from her plan, and a sign keeps it shut", async () => {
  const { context, page } = await woman(98);
  await page.evaluate(() => { location.hash = "/plan"; });
  const card = page.locator("section.card").filter({ hasText: "One short test opens more moves" });
  await card.getByRole("link").click();
  await titled(page, "Back to activities");
  await card.getByRole("button", { name: "Clean", exact: true }).click();
  await card.getByText("Clean, on").waitFor();
  await page.evaluate(() => { location.hash = "/today"; });
  await page.waitForSelector(".moves li");
  expect(await card.count()).toBe(0);
  await wayBack(page);
  await card.getByRole("button", { name: "I felt something" }).click();
  await card.getByRole("button", { name: "Your pelvis or low back hurts" }).click();
  await card.getByRole("button", { name: "Keep", exact: true }).click();
  await card.getByText("With a sign, on").waitFor();
  expect((await eventsOf(page)).filter(({ type }) => type === "TestDone").map(({ result }) => result)).toEqual(["clean", "with-sign"]);
  await context.close();
}, 90_000);
