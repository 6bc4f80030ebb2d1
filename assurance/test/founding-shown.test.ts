/** The check that what shows a founding item really ran: a report without a test, or with one that failed, is named. */
import { founding } from "@lullaback/content/founding";
import { expect, test } from "vitest";
import { notShown } from "../src/founding-shown.ts";

const reportOf = (leave: string | undefined, status = "passed") => ({
  testResults: founding.flatMap(({ shownBy }) => shownBy).map((by) => {
    const story = by.startsWith("scenarios/");
    const cut = by.indexOf(": ");
    return {
      name: story ? "/x/scenarios/scenarios.test.ts" : `/x/${by.slice(0, cut)}`,
      assertionResults: by === leave && status === "passed" ? [] : [{ fullName: story ? `${by.slice(10)} has a story` : by.slice(cut + 2), status: by === leave ? status : "passed" }],
    };
  }),
});
const some = founding[0]?.shownBy[0] as string;

test("all run and passed: nothing is missing", () => expect(notShown(reportOf(undefined))).toEqual([]));
test("one that did not run, or failed, or was skipped, is named with its item", () => {
  for (const status of ["passed", "failed", "skipped"]) expect(notShown(reportOf(some, status))).toContain(`A1: ${some}`);
});
