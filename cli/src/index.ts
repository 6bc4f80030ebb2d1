export * as shapes from "./shapes.ts";
export { historyOf, readCase, type Case } from "./input.ts";
export { planOut, questionsOut, screenOut } from "./answers-out.ts";
