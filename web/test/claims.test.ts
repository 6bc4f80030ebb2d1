/** Every claim is told where it matters, in one plain sentence with how sure it is: found by going there. */
import { content, messagesOf } from "@lullaback/content";
import type { Page } from "@playwright/test";
import { expect, test } from "vitest";
import { browser, url } from "./site.ts";
import { begin, example, goTo, pause } from "./walks.ts";

const words: Readonly<Record<string, string>> = messagesOf("en");
const sentence = (id: string, certainty: string): string => `${words[id]} ${words[`web.sure-${certainty}`]}`;
const all = content.claims.map((claim) => ({ ...claim, said: sentence(claim.id, claim.certainty) }));
const told = async (page: Page): Promise<ReadonlySet<string>> => {
  const here = await page.locator(".claims summary, .part summary").allTextContents();
  const plain = here.map((text) => text.replace(/\s+/g, " ").trim());
  return new Set(all.filter(({ said }) => plain.includes(said)).map(({ id }) => id as string));
};
/** Claims of a place that fit the example: a mother with her baby, three weeks into the programme. */
const due = (place: string) => all.filter(({ at, when, id }) => (at as readonly string[]).includes(place) && (when === undefined || when === "s.birth" || id === "claim.half-affected")).map(({ id }) => id as string);

test("on each page, each relief card and each thing that waits, the claims that belong there, with their grade", async () => {
  const { page, context } = await example(browser, url, { locale: "en-GB" });
  for (const [route, place] of [["plan", "plan"], ["later", "later"], ["progress", "progress"], ["found", "found"]] as const) {
    await goTo(page, route);
    const here = await told(page);
    expect(due(place).filter((id) => !here.has(id)), route).toEqual([]);
  }
  await goTo(page, "relief");
  const beside = await told(page);
  const shut = await page.locator(".page > .hint").allTextContents();
  const openCards = content.relief.filter(({ id }) => !shut.join().includes(words[`${id}.name`] as string));
  expect(openCards.length).toBeGreaterThan(6);
  expect(openCards.flatMap(({ id }) => due(id)).filter((id) => !beside.has(id))).toEqual([]);
  await goTo(page, "learn");
  const learnt = await told(page);
  expect(content.notNow.flatMap(({ id }) => due(id)).filter((id) => !learnt.has(id))).toEqual([]);
  expect(all.filter(({ when }) => when === undefined || when === "s.birth").map(({ id }) => id as string).filter((id) => !learnt.has(id)), "all on one page").toEqual([]);
  await begin(page);
  await pause(page);
  await page.getByRole("button", { name: "This hurts" }).click();
  await page.locator(".claims summary").first().waitFor();
  const stopped = await told(page);
  expect(due("paused")).not.toEqual([]);
  expect(due("paused").filter((id) => !stopped.has(id))).toEqual([]);
  await context.close();
});

test("with each move of today, what is known of it", async () => {
  const { page, context } = await example(browser, url, { locale: "en-GB" });
  const names = await page.locator(".moves .move b").allInnerTexts();
  let claimed = 0;
  for (const name of names) {
    const id = content.exercises.find((exercise) => words[`${exercise.id}.name`] === name)?.id ?? "";
    const move = page.locator(".moves li", { hasText: name }).first();
    await move.locator("summary").first().click();
    const here = (await move.locator(".claims summary").allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());
    claimed += due(id).length;
    expect(due(id).filter((claim) => !here.includes(all.find((known) => known.id === claim)?.said ?? "")), name).toEqual([]);
  }
  expect(claimed).toBeGreaterThan(0);
  await context.close();
});
