/** Examples and pictures for tests and reports; not part of what ships. */
export { answerExamples, ruleExamples, type RuleExamples } from "./screening/examples.ts";
export { benignPictures, type BenignPicture } from "./screening/benign.ts";
