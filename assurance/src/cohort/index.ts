/** The virtual cohort: `simulate` lives it, `pageOf` writes it down. */
export { pageOf } from "./page.ts";
export { simulate } from "./simulate.ts";
export type { Asked } from "./parts.ts";
export type { Report } from "./report.ts";
