/** How long after a screen an answer can be taken back. */
import { content } from "@lullaback/content";
import type { Moment } from "@lullaback/base";
import { expect, test } from "vitest";
import { fold } from "../src/fold.ts";
import type { Event } from "../src/events/index.ts";

test("[CO4] [li.slip-minutes] below / at / above: a slip counts inside its time and changes nothing after it", () => {
  const minutes = content.limits["li.slip-minutes"].value;
  const at = (minute: number, second: number): Moment => `2026-11-22T09:${String(minute).padStart(2, "0")}:${String(second).padStart(2, "0")}+00:00` as Moment;
  const shared = { v: 1, day: "2026-11-22", content: `sha256-${"0".repeat(64)}` };
  const screen = { ...shared, id: "scr-1", type: "ScreenAnswered", at: at(0, 0), cadence: "daily", answers: { "f.fever": "yes" }, rows: [] } as unknown as Event;
  const slip = (when: Moment) => ({ ...shared, id: "slip-1", type: "ScreenCorrected", at: when, screen: "scr-1", answers: { "f.fever": "no" }, confirmed: true, rows: [] }) as unknown as Event;
  const answer = (when: Moment) => fold([screen, slip(when)], { slipSeconds: minutes * 60 }).screens[0]?.answers["f.fever"];
  expect([answer(at(minutes - 1, 59)), answer(at(minutes, 0)), answer(at(minutes, 1))]).toEqual(["no", "no", "yes"]);
});
