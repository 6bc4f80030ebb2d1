/** What came out, as numbers a program can read. Nothing here is a time or a machine: the same seed, the same report. */
import { content } from "@lullaback/content";
import type { Assumption } from "./assumption.ts";
import { habits } from "./behaviour.ts";
import { fitOf, type Fit } from "./fit.ts";
import { worlds, type Asked, type Part } from "./parts.ts";
import { policies } from "./policies.ts";
import type { Policy } from "./policy.ts";
import { redFlags, type RedFlag } from "./red-flags.ts";
import { merged, type FlagCount, type Tally } from "./tally.ts";
import { births } from "./who.ts";
import { naturalCourse } from "./woman.ts";
import { common, type World } from "./world.ts";

export const notice = "A simulation of invented women. It is no evidence of any effect, and says nothing of real women.";

export interface Report {
  readonly notice: typeof notice;
  readonly asked: Asked;
  readonly contentDigest: string;
  readonly fit: readonly {
    readonly id: string; readonly what: string; readonly low: number; readonly high: number; readonly grade: string; readonly sources: readonly string[];
    readonly seen: Fit["seen"]; readonly met: boolean;
  }[];
  /** Pain on the first day of those who come. Evidence 1.3 suggests 4.5, deviation 2, an inference. */
  readonly painAtEntry: { readonly mean: number; readonly deviation: number };
  readonly use: {
    readonly plans: number;
    /** Share of women still there after 4, 12, 26 and 52 weeks; null beyond the days asked for. */
    readonly there: readonly { readonly weeks: number; readonly share: number | null }[];
    readonly left: Readonly<Record<string, number>>;
    readonly sessionsPerWeek: number;
  };
  /** Per 1,000 plans. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly rules: readonly { readonly rule: string; readonly per1000: number }[];
  readonly triage: {
    readonly wellScreens: number;
    readonly per1000: { readonly emergency: number; readonly sameDay: number; readonly withinDays: number };
    readonly most: { readonly emergency: number; readonly sameDay: number };
    readonly met: boolean;
    readonly rules: readonly { readonly rule: string; readonly times: number }[];
  };
  readonly redFlags: readonly {
    readonly id: string; readonly expected: string; readonly rate: string | null; readonly grade: string; readonly sources: readonly string[];
    readonly planted: number; readonly sent: number;
    /** Days from its beginning to the first day she was sent on: median and longest; null when none was. */
    readonly medianDays: number | null; readonly mostDays: number | null;
    readonly notThere: number; readonly notAsked: number; readonly notTold: number; readonly missed: number;
  }[];
  readonly dose: readonly Dose[];
  readonly assumptions: readonly Assumption[];
  readonly broken: { readonly count: number; readonly first: readonly string[] };
}

export interface Dose {
  readonly world: World["id"];
  readonly policy: Policy["id"];
  readonly women: number;
  /** Years of all of them together; these women stay to the last day. */
  readonly years: number;
  /** The rest is for one year. */
  readonly flares: number;
  readonly flaresAfterSession: number;
  readonly daysAbove5: number;
  readonly up: number;
  readonly down: number;
  readonly off: number;
  /** Mean rung reached, over the moves she did, on her last day. */
  readonly rung: number;
  readonly sessionsPerWeek: number;
}

/** At most so many well women sent on, per 1,000 well screens (screening.md §5, judged). */
const mostSent = { emergency: 2, sameDay: 20 };
const fitWomen = 4_000;

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
const per = (part: number, of: number, by: number, digits = 1): number => (of === 0 ? 0 : rounded((part / of) * by, digits));

export const reportOf = (asked: Asked, parts: readonly Part[], tallies: readonly Tally[]): Report => {
  const of = (keep: (part: Part) => boolean): Tally => merged(tallies.filter((_, index) => keep(parts[index] as Part)));
  const programme = of(({ stays }) => stays === undefined);
  const all = of(() => true);
  const { days } = programme;
  const mean = days.painAtEntry / 10 / programme.mothers;
  return {
    notice, asked, contentDigest: content.digest,
    fit: fitOf(asked.seed, fitWomen).map(({ anchor: { id, what, low, high, grade, sources }, seen, met }) => ({ id, what, low, high, grade, sources, seen, met })),
    painAtEntry: { mean: rounded(mean, 1), deviation: rounded(Math.sqrt(Math.max(0, days.painSquares / 100 / programme.mothers - mean ** 2)), 1) },
    use: {
      plans: all.plans, sessionsPerWeek: per(days.sessions, days.there, 7), left: sorted(programme.left),
      there: [4, 12, 26, 52].map((weeks) => ({ weeks, share: weeks * 7 < asked.days ? per(programme.there[weeks] ?? 0, programme.mothers, 1, 3) : null })),
    },
    kinds: Object.fromEntries(Object.entries(sorted(programme.kinds)).map(([kind, times]) => [kind, per(times, programme.plans, 1000)])),
    rules: Object.entries(sorted(programme.rules)).map(([rule, times]) => ({ rule, per1000: per(times, programme.plans, 1000) })),
    triage: triageOf(programme),
    redFlags: redFlags.map((flag) => flagOf(flag, programme.flags[flag.id], all.flags[flag.id]?.missed ?? 0)),
    dose: (["load", "natural"] as const).flatMap((world) => Object.values(policies).map(({ id }) =>
      doseOf(world, id, of((part) => part.world === world && part.policy === id && part.stays === true)))),
    assumptions: [naturalCourse, births, habits].flatMap(({ list }) => list).concat(common, worlds.load.assumptions, worlds.natural.assumptions),
    broken: { count: all.broken, first: all.brokenFirst },
  };
};

/** Most first; equals by name. */
const sorted = (counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));

const triageOf = ({ wellScreens, wellDispositions, wellRules }: Tally): Report["triage"] => {
  const share = (disposition: string) => per(wellDispositions[disposition] ?? 0, wellScreens, 1000);
  const per1000 = { emergency: share("emergency"), sameDay: share("same-day"), withinDays: share("within-days") };
  return {
    wellScreens, per1000, most: mostSent, met: per1000.emergency <= mostSent.emergency && per1000.sameDay <= mostSent.sameDay,
    rules: Object.entries(sorted(wellRules)).map(([rule, times]) => ({ rule, times })),
  };
};

/** `missed` is of every plan there was, the compared ones too; the rest is of each woman once. */
const flagOf = ({ id, expected, rate, grade, sources }: RedFlag, counted: FlagCount | undefined, missed: number): Report["redFlags"][number] => {
  const { planted = 0, sent = {}, notThere = 0, notAsked = 0, notTold = 0 } = counted ?? {};
  const days = Object.entries(sent).map(([day, times]) => ({ day: Number(day), times })).toSorted((a, b) => a.day - b.day);
  const total = days.reduce((sum, { times }) => sum + times, 0);
  let half = Math.ceil(total / 2);
  const median = days.find(({ times }) => (half -= times) <= 0)?.day;
  return { id, expected, rate: rate ?? null, grade, sources, planted, sent: total, medianDays: median ?? null, mostDays: days.at(-1)?.day ?? null, notThere, notAsked, notTold, missed };
};

const doseOf = (world: World["id"], policy: Policy["id"], { mothers, days, changes }: Tally): Dose => {
  const aYear = (times: number | undefined) => per(times ?? 0, days.there, 365);
  return {
    world, policy, women: mothers, years: rounded(days.there / 365, 1),
    flares: aYear(days.flares + days.flaresAfterLoad), flaresAfterSession: per(days.flaresAfterLoad, days.there, 365, 2), daysAbove5: aYear(days.abovePain5),
    up: aYear(changes["up"]), down: aYear(changes["down"]), off: aYear(changes["off"]),
    rung: per(days.rungs, days.moves, 1, 2), sessionsPerWeek: per(days.sessions, days.there, 7),
  };
};

