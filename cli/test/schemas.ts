/** JSON Schemas of every shape that goes in or comes out, made from the shapes that check them. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { eventShape } from "@lullaback/journal";
import { shapes } from "../src/index.ts";

/** File name → schema text, as committed in `cli/schemas/`. */
export const schemas = (): ReadonlyMap<string, string> => {
  const made: readonly (readonly [string, Parameters<typeof toJsonSchema>[0]])[] = [
    ["answers", shapes.answersShape], ["questions", shapes.questionsShape], ["screen", shapes.screenShape],
    ["plan", shapes.planShape], ["explain", shapes.explainShape], ["relief", shapes.reliefShape], ["issues", shapes.issuesShape], ["simulate", shapes.simulateShape], ["verify", shapes.verifyShape], ["event", eventShape],
  ];
  return new Map(made.map(([name, shape]) =>
    // Checks and transforms (a day that exists) have no JSON Schema; the pattern beside each is what can be said.
    [`${name}.schema.json`, `${JSON.stringify(toJsonSchema(shape, { errorMode: "ignore", typeMode: "input" }), null, 2)}\n`] as const));
};
