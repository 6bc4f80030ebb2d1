/** What tests and benchmarks of other rooms may use: examples as women, the plain second planner, and the parts it is compared with. */
export * from "./make.ts";
export { planPlainly } from "./second-planner.ts";
export { assess } from "../src/assess.ts";
export { planBlock, mostMoves } from "../src/block.ts";
export { candidates, type Candidate } from "../src/candidates.ts";
export { lookedAt } from "../src/plan-day.ts";
export { select, type Selected, type SelectInput } from "../src/select.ts";
export { brokenRules } from "./session-rules.ts";
export { asSure, dispositionRank } from "../src/screen.ts";
