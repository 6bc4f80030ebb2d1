import { expect, test } from "vitest";
import { assumptions, overPictures, overPopulation } from "../src/triage.ts";

test("ordinary pictures, once clarified, send nobody on the same day", () => {
  const { emergency, sameDay, screens } = overPictures();
  expect({ emergency, sameDay, screens }).toEqual({ emergency: 0, sameDay: 0, screens: 26 });
});

test("well daily screens of a generated population stay under the targets of screening.md §5", () => {
  const { per1000 } = overPopulation(4_000, 7);
  expect(per1000.sameDay).toBeLessThanOrEqual(20);
  expect(per1000.emergency).toBeLessThanOrEqual(2);
});

test("the count is the same by seed, and sees over-triage where there is some: clarifiers that never work break the target", () => {
  expect(overPopulation(500, 7)).toEqual(overPopulation(500, 7));
  expect(overPopulation(1_000, 7, { ...assumptions, staysYes: 1 }).per1000.sameDay).toBeGreaterThan(20);
});
