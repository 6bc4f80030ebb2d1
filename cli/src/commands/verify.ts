/** `lullaback verify`: the proof over the whole answer space; loaded only when it is asked for. */
import { content } from "@lullaback/content";
import type { Verdict } from "@lullaback/assurance/proof";
import type { Page } from "../page.ts";

export const verify = async (says: (what: string) => void): Promise<{ readonly json: Verdict; readonly page: Page }> => {
  const proof = await import("@lullaback/assurance/proof");
  const json = proof.verify(content, { says });
  return { json, page: proof.pageOf(json) };
};
