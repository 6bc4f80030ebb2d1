/** Whom she calls, how she begins on the phone, and what would change the advice (SPEC CT). */
import type { Day } from "@lullaback/base";
import type { Content } from "@lullaback/content";
import { evaluate } from "./evaluate.ts";
import type { History } from "./history.ts";
import { factsSoFar } from "./interview.ts";
import { daysSinceEnd, gestationWeeks } from "./person.ts";

/** Her maternity unit while the body is still in its weeks, later her doctor (CT1). */
export const whomToCall = (content: Content, history: History, day: Day): "maternity" | "doctor" => {
  const days = daysSinceEnd(history.person, day);
  const inItsWeeks = days !== undefined && days <= content.limits["li.mat-days"].value;
  return inItsWeeks || gestationWeeks(content, history.person, day) !== undefined ? "maternity" : "doctor";
};

/** What every phone card starts with, as far as she told it (CT2): weeks pregnant, days since an end, a needle in the back then. */
export interface PhoneStart {
  readonly weeks?: number;
  readonly days?: number;
  readonly needle: boolean;
}

export const phoneStart = (content: Content, history: History, day: Day): PhoneStart => {
  const weeks = gestationWeeks(content, history.person, day);
  const days = daysSinceEnd(history.person, day);
  const needle = history.person.end?.needle;
  return {
    ...(weeks !== undefined && { weeks }), ...(days !== undefined && { days }),
    needle: days !== undefined && needle !== undefined && needle !== "none",
  };
};

/** Text keys of what would change the advice in her state and weeks (CT3). */
export const safetyNets = (content: Content, history: History, day: Day): readonly string[] => {
  const facts = factsSoFar(content, history, day, undefined);
  return content.safetyNets.filter(({ when }) => when === undefined || evaluate(when, facts, content.limits) === 1).map(({ key }) => key);
};
