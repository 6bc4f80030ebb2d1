/**
 * What shows each item of the founding programme really ran: reads the report of a whole run of the tests, and names every `shownBy`
 * that no passed test answers to. `tsx assurance/src/founding-shown.ts <report>`; ends with 1 when one is missing.
 */
import { readFileSync } from "node:fs";
import { founding } from "@lullaback/content/founding";

interface Report {
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] }[];
}

/** Items whose `shownBy` was not seen to pass, each as `<id>: <shownBy>`. */
export const notShown = (report: Report): readonly string[] => {
  const passed = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === "passed").map(({ fullName }) => ({ file: name, name: fullName })));
  const isShown = (by: string): boolean => {
    const story = /^scenarios\/([a-z0-9-]+)$/.exec(by)?.[1];
    if (story !== undefined) return passed.some(({ file, name }) => file.endsWith("scenarios/scenarios.test.ts") && name.startsWith(`${story} `));
    const cut = by.indexOf(": ");
    return passed.some(({ file, name }) => file.endsWith(by.slice(0, cut)) && name.includes(by.slice(cut + 2)));
  };
  return founding.flatMap(({ id, shownBy }) => shownBy.filter((by) => !isShown(by)).map((by) => `${id}: ${by}`));
};

const [, , path] = process.argv;
if (path !== undefined && process.argv[1]?.endsWith("founding-shown.ts") === true) {
  const missing = notShown(JSON.parse(readFileSync(path, "utf8")) as Report);
  if (missing.length > 0) console.error(`Not shown by a test that ran:\n${missing.join("\n")}`);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
