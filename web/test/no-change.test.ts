/** Six weeks without real change: she is told so, whom to see, and what to take along (founding B3, rf.flat). */
import { content } from "@lullaback/content";
import { expect, test } from "vitest";
import { goOn } from "./served.ts";
import { browser, url } from "./site.ts";
import { newcomer } from "./walks.ts";

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
/** Seven weeks of a journal, one screen and one session every third day, the worst pain always five. */
const journal = (): string => {
  const findings = Object.fromEntries(content.findings.filter((finding) => finding.neverStored !== true && finding.group !== "mood").map(({ id }) => [id, "no"]));
  const event = (day: string, hour: string, type: string, fields: object, v = 1) => ({ id: `${type.slice(0, 4)}-${day}`, v, type, at: `${day}T${hour}:00:00+00:00`, day, ...fields });
  const days = Array.from({ length: 17 }, (_, index) => daysAgo(50 - index * 3));
  const first = days[0] as string;
  return [
    event(first, "08", "ProfileTold", { for: "me", ageGroup: "18-44", country: "GB" }),
    event(first, "09", "PregnancyEnded", { how: "birth", on: daysAgo(200), weeks: 40, mode: "vaginal", operation: "none", tear: "none-to-2", needle: "none", bloodLoss: "no" }),
    event(first, "09", "BabyTold", { baby: "with-me" }), event(first, "09", "MilkTold", { milk: "none" }),
    event(first, "09", "HistoryTold", { answers: Object.fromEntries([...content.modifiers.filter((item) => item.neverStored !== true), ...content.clearances.filter(({ asked }) => asked)].map(({ id }) => [id, "no"])) }),
    ...days.flatMap((day) => [
      event(day, "10", "ScreenAnswered", { cadence: "full", answers: findings, asked: ["mod.infect"], regions: ["low"], painNow: 4, painWorst24h: 5, rows: [], content: content.digest }),
      event(day, "11", "SessionEnded", { startPain: 4, endPain: 4, seconds: 600, ended: "done", steps: [{ exercise: "ex.breathing", version: "sitting", rung: 4, repeats: 4, pain: 4 }] }),
    ]),
  ].map((line) => JSON.stringify(line)).join("\n");
};

test("her screen finds it, today says it beside her moves, and the letter has it with her numbers", async () => {
  const { page, context } = await newcomer(browser, url, { locale: "en-GB" });
  await page.evaluate(() => { location.hash = "/settings"; });
  await page.locator("input[type=file]").setInputFiles({ name: "lulla.jsonl", mimeType: "text/plain", buffer: Buffer.from(journal()) });
  await page.getByText("Brought back").waitFor();
  await page.evaluate(() => { location.hash = "/today"; });
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  const scale = (label: string, value: number) => page.getByRole("group", { name: label }).getByRole("button", { name: `${value}`, exact: true }).click();
  await scale("How bad is the pain now, from 0 to 10?", 4);
  await scale("How bad was it at its worst since this time yesterday, from 0 to 10?", 5);
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await goOn(page, "");
  await page.evaluate(() => { location.hash = "/today"; });
  const card = page.locator(".card", { has: page.getByRole("heading", { name: "To be seen for" }) });
  await card.getByText("six weeks", { exact: false }).first().waitFor();
  await card.getByText("went from 5 to 5").waitFor();
  expect(await page.locator(".moves li").count()).toBeGreaterThan(1);
  await card.getByRole("link", { name: "A letter to show or print" }).click();
  await page.getByText("rf.flat").waitFor();
  expect(await page.locator(".sheet").innerText()).toContain(": 5");
  await context.close();
});
