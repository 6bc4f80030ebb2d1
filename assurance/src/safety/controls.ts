/** Whether a control named in the hazard log is there: an id of content, a numbered rule that a test quotes, an item of the founding programme, a story, a test, a page. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { content, messagesOf } from "@lullaback/content";
import { founding } from "@lullaback/content/founding";

const root = new URL("../../../", import.meta.url).pathname;
const read = (file: string): string | undefined => (existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined);

/** Every id of content, and every text by its key. */
const known = new Set<string>([
  ...[
    content.rules, content.findings, content.modifiers, content.windows, content.derived, content.precautions, content.clearances, content.standingLimits,
    content.exercises, content.relief, content.life, content.careNotes, content.notNow, content.claims,
  ].flatMap((table) => table.map(({ id }: { readonly id: string }) => id)),
  ...Object.keys(content.limits), ...Object.keys(messagesOf("en")),
]);
const items = new Set<string>(founding.map(({ id }) => id));

const numbered = ["engine/SPEC.md", "journal/FORMAT.md", "figure/SPEC.md"].flatMap((file) => [...(read(file) ?? "").matchAll(/\*\*([A-Z]{2}\d+)\*\*/g)].map(([, id]) => id as string));

const testFiles = ["assurance/src/lives", "assurance/test", "cli/test", "content/test", "engine/test", "figure/test", "journal/test", "scenarios", "web/test"]
  .flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith(".test.ts")).map((name) => `${folder}/${name}`));
/** The names of the tests and groups of a file, as they are written. */
const namesIn = (file: string): readonly string[] =>
  [...(read(file) ?? "").matchAll(/(?:\b(?:test|it|describe)(?:\.[a-z]+)*|\))\(\s*(["`])((?:\\.|(?!\1)[^\\])*)\1/gi)].map(([, , name]) => (name as string).replaceAll('\\"', '"'));
const quoted = new Set(testFiles.flatMap((file) => [...(read(file) ?? "").matchAll(/\[([A-Z]{2}\d+)[^\]]*\]/g)].map(([, id]) => id as string)));

/** Why a control cannot be what it says; nothing when it is there. */
export const wrongWith = (control: string): string | undefined => {
  if (/^[A-Z]{2}\d+$/.test(control)) return !numbered.includes(control) ? "no such rule" : quoted.has(control) ? undefined : "no test quotes it";
  if (/^[A-H]\d{1,2}$/.test(control)) return items.has(control) ? undefined : "no such item of the founding programme";
  const story = /^scenarios\/([a-z0-9-]+)$/.exec(control)?.[1];
  if (story !== undefined) return existsSync(join(root, "scenarios", story, "story.md")) ? undefined : "no such story";
  const [file, words] = [control.slice(0, Math.max(0, control.indexOf(": "))), control.slice(control.indexOf(": ") + 2)];
  if (file.endsWith(".test.ts")) return !testFiles.includes(file) ? "no such test file" : words.trim() !== "" && namesIn(file).some((name) => name.includes(words)) ? undefined : "no such test in it";
  if (file.endsWith(".md")) return read(file) === undefined ? "no such page" : (read(file) ?? "").replace(/\s+/g, " ").includes(words) && words.trim() !== "" ? undefined : "the page does not say so";
  return known.has(control) ? undefined : "no such id";
};
