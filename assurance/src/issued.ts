/** Every id of content that a journal may name: none of them is ever used for something else, or forgotten. */
import type { Content } from "@lullaback/content";

export const issuedIds = (content: Content): readonly string[] => [
  ...[content.rules, content.precautions, content.clearances, content.findings, content.modifiers, content.standingLimits, content.relief, content.notNow, content.claims, content.questions]
    .flatMap((table) => table.map(({ id }) => id as string)),
  ...content.exercises.flatMap(({ id, versions }) => [id, ...versions.map((version) => `${id}.${version.id}`)]),
];
