/** `lullaback questions`: every question, in order, with when it is asked. */
import type { Speech } from "@lullaback/content";
import { questionsOut } from "../answers-out.ts";
import type { Page } from "../page.ts";

export const questions = (speech: Speech): { readonly json: unknown; readonly page: Page } => {
  const all = questionsOut(speech);
  const page: string[] = [];
  let group = "";
  for (const question of all) {
    if (question.group !== group) {
      group = question.group;
      page.push("", `# ${speech.maybe(`group.${group}.title`) ?? speech.maybe(`group.${group}-items.title`) ?? group}`);
    }
    page.push(`${question.id}  ${question.text}`, `    ${question.kind}${question.values === undefined ? "" : `: ${question.values.join(", ")}`}; ${question.askedWhen}`);
  }
  return { json: all, page: page.slice(1) };
};
