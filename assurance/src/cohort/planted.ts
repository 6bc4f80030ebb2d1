/** What becomes of a serious thing that was planted: told and sent on, not told, not asked, not there; never told and missed. */
import type { Disposition } from "@lullaback/content";
import type { Plan } from "@lullaback/engine";
import type { Life } from "./life.ts";
import { breaks, count, emptyFlag, type FlagCount, type Tally } from "./tally.ts";
import { lasts, type Planted } from "./who.ts";

/** Whether she has on day `n` what was planted in her, and nobody found it yet. */
export const hasFlag = ({ planted, flagOver, entry }: Life, n: number): boolean =>
  planted !== undefined && !flagOver && entry + n >= planted.onset && entry + n < planted.onset + lasts;

const rank: Readonly<Record<Disposition, number>> = { routine: 0, "within-days": 1, "same-day": 2, emergency: 3 };
/** See someone now, or today. */
export const isUrgent = (disposition: Disposition): boolean => rank[disposition] >= rank["same-day"];

/** Told in full means sent on today, always; that is the one thing this whole programme is for. */
export const judgeFlag = (life: Life, n: number, told: boolean, plan: Plan, tally: Tally): void => {
  const { planted, entry } = life;
  if (planted === undefined) return;
  const sent = plan.disposition !== null && rank[plan.disposition] >= rank[planted.flag.expected] && (!isUrgent(planted.flag.expected) || plan.kind === "stop");
  if (told && !sent) {
    flagCount(tally, planted).missed += 1;
    breaks(tally, `woman ${life.mother}: told ${planted.flag.id}, and the plan was ${plan.kind} ${plan.disposition}`);
  }
  if (sent) life.flagSent ??= entry + n - planted.onset;
};

const flagCount = (tally: Tally, { flag }: Planted): FlagCount => (tally.flags[flag.id] ??= emptyFlag());

/** How it went with what was planted, at the end of her life here. */
export const countFlag = ({ planted, flagSent, flagAsked, flagOpened }: Life, tally: Tally): void => {
  if (planted === undefined) return;
  const counted = flagCount(tally, planted);
  counted.planted += 1;
  if (flagSent !== undefined) count(counted.sent, String(flagSent));
  else if (!flagOpened) counted.notThere += 1;
  else if (flagAsked) counted.notTold += 1;
  else counted.notAsked += 1;
};
