/** What stands beside the session: which relief cards are open, and which activities wait for now (SPEC RL, NN). */
import type { Day } from "@lullaback/base";
import type { Claim, Condition, Content, Contributor, NotNow, ReliefCard } from "@lullaback/content";
import type { Assessment } from "./assess.ts";
import { evaluate } from "./evaluate.ts";
import type { History, WordRecord } from "./history.ts";
import { factsSoFar } from "./interview.ts";
import { lastFor } from "./lookup.ts";
import { wordStands } from "./way-back.ts";

export interface Relief {
  readonly card: ReliefCard;
  readonly open: boolean;
}

/** Every card, in content's order, open or shut (RL1–RL3). */
export const reliefCards = (content: Content, assessment: Assessment): readonly Relief[] =>
  content.relief.map((card) => ({
    card,
    open: assessment.exercise !== "blocked" && (assessment.exercise !== "breathing-only" || card.openWhenQuiet) &&
      !card.notWhen.some((condition) => mayHold(content, assessment, condition)),
  }));

/** Activities that wait for her now: their time has come to wait, and no word has opened them (NN1). */
export const notNow = (content: Content, history: History, day: Day, assessment: Assessment): readonly NotNow[] =>
  content.notNow.filter((item) =>
    (item.when === "always" || mayHold(content, assessment, item.when)) &&
    wordOnActivity(content, history, day, item) === undefined);

/** The word that opens an activity: on itself, or on the clearance that asks for the same (NN4). */
export const wordOnActivity = (content: Content, history: History, day: Day, item: NotNow): WordRecord | undefined =>
  wordStands(content, history, day, item.id, [item.needs]) ??
  (item.clearance === undefined ? undefined : wordStands(content, history, day, item.clearance, [item.needs]));

/** Claims that fit her, in content's order: what speaks of a baby only where one is with her, of birth or pregnancy only where there was or is one (CN2). */
export const claimsFor = (content: Content, history: History, day: Day): readonly Claim[] => {
  const facts = factsSoFar(content, history, day, undefined);
  const atHome = history.person.baby === "with-me";
  return content.claims.filter(({ notAfterLoss, when }) => (atHome || notAfterLoss !== true) && (when === undefined || evaluate(when, facts, content.limits) === 1));
};

/** What may have a part in her pain, in content's order (CN1), of the claims that fit her. */
export const contributorsOf = (content: Content, history: History, day: Day): readonly Contributor[] => {
  const facts = factsSoFar(content, history, day, history.screens.findLast((screen) => screen.day <= day && screen.regions !== undefined));
  const fit = new Set<string>(claimsFor(content, history, day).map(({ id }) => id));
  return content.contributors.filter(({ claim, when, parts }) => fit.has(claim) &&
    (parts.some((part) => history.standing[`part.${part}`] === "yes") || (when !== undefined && evaluate(when, facts, content.limits) === 1)));
};

/** Moves that what has a part points to, each with the first claim that does (CN4). */
export const pointedTo = (content: Content, history: History, day: Day): ReadonlyMap<string, string> => lastPointed(history, [content, day], () => {
  const found = new Map<string, string>();
  for (const { claim, points } of contributorsOf(content, history, day)) for (const exercise of points) if (!found.has(exercise)) found.set(exercise, claim);
  return found;
});
const lastPointed = lastFor<ReadonlyMap<string, string>>();

/** Standing limits of her weeks that hold now, for her to read (CN3). */
export const limitsNow = (content: Content, history: History, day: Day): readonly string[] => {
  const facts = factsSoFar(content, history, day, undefined);
  return content.standingLimits.filter(({ told, when }) => told === true && when !== "always" && evaluate(when, facts, content.limits) === 1).map(({ id }) => id);
};

/** True or unknown of anyone she could be. */
const mayHold = (content: Content, assessment: Assessment, condition: Condition): boolean =>
  assessment.facts.some((facts) => evaluate(condition, facts, content.limits) !== -1);
