/** The proof: `verify` runs it, `pageOf` writes it down. */
export { pageOf } from "./page.ts";
export { verify, type Property, type Verdict } from "./verify.ts";
