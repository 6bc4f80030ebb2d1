/** The drawn woman in the player: one clock for figure, ring and words; her other side; reduced motion; a look before she gets down. */
import type { BrowserContextOptions, Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { browser, url } from "./site.ts";

/** The example, at today's page, with a clock of our own. */
const today = async (over: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...over });
  const page = await context.newPage();
  await page.clock.install({ time: new Date("2026-11-20T09:00:00Z") });
  await page.goto(url);
  await page.getByRole("button", { name: "I am just trying it" }).click();
  await page.getByRole("button", { name: /^Start/ }).waitFor();
  return page;
};

interface Frame { readonly top: string; readonly air: number; readonly mirrored: boolean; readonly cue: string; readonly breath: string; readonly parts: number }
const frame = (page: Page): Promise<Frame> => page.evaluate(() => ({
  top: document.querySelector(".player [data-part=top]")?.getAttribute("d") ?? "",
  air: Number(/scale\(([\d.]+)\)/.exec(document.querySelector<HTMLElement>(".ring")?.style.transform ?? "")?.[1] ?? NaN),
  mirrored: document.querySelector(".player .figure g")?.hasAttribute("transform") === true,
  cue: document.querySelector(".cue")?.textContent ?? "",
  breath: ["in", "out"].find((breath) => document.querySelector(`.ring.phase.${breath}`) !== null) ?? "",
  parts: document.querySelectorAll(".player .figure path").length,
}));
/** Lets the page's clock run until this breath is led. */
const until = async (page: Page, breath: "in" | "out"): Promise<void> => {
  for (let n = 0; n < 400; n++) {
    if ((await frame(page)).breath === breath) return;
    await page.clock.runFor(250);
  }
  throw new Error(`no breath ${breath}`);
};

describe("in the player", () => {
  test("[FI1] she moves, the ring is as full as she is, and both stop at once when she pauses", async () => {
    const page = await today();
    await page.getByRole("button", { name: /^Start/ }).click();
    await page.waitForSelector(".ring");
    const setup = await frame(page);
    await page.clock.runFor(1_500);
    expect((await frame(page)).top, "a look at the move while she gets ready").not.toBe(setup.top);
    expect(setup.parts).toBeGreaterThan(20);
    await until(page, "in");
    await page.clock.runFor(500);
    const early = await frame(page);
    await page.clock.runFor(2_500);
    const late = await frame(page);
    expect(late.cue).toBe(early.cue);
    expect(late.air).toBeGreaterThan(early.air + 0.1);
    expect(late.top).not.toBe(early.top);
    await page.getByRole("button", { name: "Baby woke up" }).click();
    await page.getByRole("heading", { name: "Paused" }).waitFor();
    await page.clock.runFor(5_000);
    await page.getByRole("button", { name: "Go on" }).click();
    await page.waitForSelector(".ring");
    // Her first frame comes with the page's own clock, which stands still until it is told to run.
    await page.clock.runFor(50);
    expect(await frame(page)).toMatchObject({ cue: late.cue });
    expect(Math.abs((await frame(page)).air - late.air), "no time passed while she was away").toBeLessThan(0.08);
    await page.context().close();
  });

  test("[FW3] the other side is her other side, and the words say so", async () => {
    const page = await today();
    await page.getByRole("button", { name: /^Start/ }).click();
    await page.waitForSelector(".ring");
    await until(page, "out");
    // On to the first move that has two sides.
    for (let n = 0; n < 4 && (await page.getByText("this side").count()) === 0; n++) {
      await page.getByRole("button", { name: "Skip" }).click();
      await until(page, "out");
    }
    expect(await frame(page)).toMatchObject({ mirrored: false });
    await page.getByText("this side").waitFor();
    for (let n = 0; n < 60 && !(await frame(page)).mirrored; n++) await page.clock.runFor(2_000);
    await page.getByText("the other side").waitFor();
    expect(await frame(page)).toMatchObject({ mirrored: true });
    await page.context().close();
  });

  test("[FW4] with reduced motion she stands in the pose a phase leads to, and steps to the next", async () => {
    const page = await today({ reducedMotion: "reduce" });
    await page.getByRole("button", { name: /^Start/ }).click();
    await page.waitForSelector(".ring");
    await until(page, "in");
    const early = await frame(page);
    await page.clock.runFor(1_500);
    expect(await frame(page)).toMatchObject({ cue: early.cue, top: early.top });
    await until(page, "out");
    expect((await frame(page)).top).not.toBe(early.top);
    await page.context().close();
  });
});

test("[FW4] each move of today has its picture; a look at it moves while it is open", async () => {
  const page = await today();
  const moves = await page.locator(".moves > li").count();
  expect(moves).toBeGreaterThan(1);
  expect(await page.locator(".moves .drawn g path").count()).toBeGreaterThan(20 * moves);
  await page.getByText("Look at it first").first().click();
  const top = () => page.locator(".moves .figure [data-part=top]").getAttribute("d");
  const before = await top();
  await page.clock.runFor(2_000);
  expect(await top()).not.toBe(before);
  await page.getByText("Look at it first").first().click();
  await page.locator(".moves .figure").waitFor({ state: "detached" });
  await page.context().close();
});
