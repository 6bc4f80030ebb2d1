/** C6: ordinary walking is gated by nothing; brisk walking and every form of impact wait for a word. */
import { expect, test } from "vitest";
import { content, type Version } from "../src/index.ts";

const versionsOf = (id: string): readonly Version[] => content.exercises.find((exercise) => exercise.id === id)?.versions ?? [];
const asks = ({ throughout, phases }: Version): readonly string[] => [...throughout, ...phases.flatMap((phase) => phase.asks ?? [])];
const waitsFor = (id: string): unknown => content.clearances.find((clearance) => clearance.id === id)?.waits;

test("[C6] only the brisk walk asks anything of her, and that waits by cl.brisk-walk", () => {
  expect(versionsOf("ex.walking").filter((version) => asks(version).length > 0).map(({ id }) => id)).toEqual(["brisk"]);
  expect(asks(versionsOf("ex.walking").find(({ id }) => id === "brisk") as Version)).toEqual(["brisk-walk"]);
  expect(waitsFor("cl.brisk-walk")).toEqual(["brisk-walk"]);
});

test("[C6] [G8] every version of ex.impact has impact throughout, which waits by cl.run and for the tests", () => {
  const versions = versionsOf("ex.impact");
  expect(versions.length).toBeGreaterThan(3);
  expect(versions.filter(({ throughout }) => !throughout.includes("impact")).map(({ id }) => id)).toEqual([]);
  expect(waitsFor("cl.run")).toEqual(["impact"]);
  expect(content.earliestUse.find(({ demand }) => demand === "impact")?.tests?.length).toBeGreaterThan(0);
});

test("[C6] no other move asks impact or a brisk walk", () => {
  const others = content.exercises.filter(({ id }) => id !== "ex.walking" && id !== "ex.impact").flatMap(({ id, versions }) =>
    versions.filter((version) => asks(version).some((demand) => demand === "impact" || demand === "brisk-walk")).map((version) => `${id}.${version.id}`));
  expect(others).toEqual([]);
});
