/** `lullaback screen FILE`: what was found, how soon she should be seen, what exercise that leaves. */
import type { Speech } from "@lullaback/content";
import type { Day } from "@lullaback/base";
import { countryOf, screenOut, whomToCall } from "../answers-out.ts";
import type { Case } from "../input.ts";
import type { Page } from "../page.ts";
import type { ScreenOut } from "../shapes.ts";

export const screen = (speech: Speech, given: Case): { readonly json: ScreenOut; readonly page: Page } => {
  const json = screenOut(speech, given);
  return { json, page: screenPage(speech, given, json) };
};

export const screenPage = (speech: Speech, given: Case, out: ScreenOut): Page => {
  const asks = out.complete && out.disposition === "routine" && out.waiting.length > 0 && out.exercise === "breathing-only";
  const title = speech.say(`disposition.${asks ? "ask" : (out.disposition ?? "none")}`);
  // The most urgent alone: a calmer line beside it could be read out in its place. All of them are in --json.
  const shown = out.findings.filter((finding) => finding.disposition === out.disposition);
  const open = out.missing.length;
  return [
    `# ${out.complete || out.disposition === "emergency" || out.disposition === null ? title : speech.say("at-least", { what: title })}`,
    ...(out.disposition === null ? [] : [doNow(speech, given, out)]),
    "",
    ...shown.flatMap((finding) => [
      `• ${finding.because}`,
      ...(finding.say === "" ? [] : [`  ${speech.say("say.on-the-phone")}: “${finding.say}”`]),
      ...(finding.wait === undefined ? [] : [`  ${finding.wait}`]),
    ]),
    ...(shown.length > 0 ? [""] : []),
    speech.say(`exercise.${out.exercise}`),
    ...(out.disposition === "emergency" || out.disposition === "same-day" ? [] : [out.safetyNet]),
    ...(out.ignored === undefined ? [] : ["", speech.say("ignored", { list: speech.list(out.ignored.map((id) => speech.say(`${id}.ask`))) })]),
    ...(open > 0 ? ["", `${speech.say("reason.QU3")} (${out.missing.slice(0, 8).join(", ")}${open > 8 ? ", …" : ""})`] : []),
    ...(out.assumedNo === undefined ? [] : ["", speech.say("assumed", { count: out.assumedNo.length })]),
  ];
};

/** What to do now, with whom to call where she is. */
export const doNow = (speech: Speech, given: Case, out: Pick<ScreenOut, "disposition" | "reviewBy">): string => {
  const facts = {
    number: countryOf(given.country).emergency.number, who: (by: Speech) => whomToCall(by, given),
    until: (by: Speech) => by.date((out.reviewBy ?? given.day) as Day),
  };
  return speech.say(`do.${out.disposition ?? "routine"}`, facts);
};
