/**
 * A world: how an invented body answers to days and to load. It is one of three parts that do not know one another: the
 * world holds the hidden truth, behaviour decides what she does and tells, a policy doses from what was told.
 */
import type { Demand } from "@lullaback/content";
import type { Step } from "@lullaback/engine";
import type { Assumption } from "./assumption.ts";
import { between, stream } from "./chance.ts";
import { painByItself, painWithNoise, type Woman } from "./woman.ts";

/** What goes on in her, hidden. Changed in place from day to day. */
export interface Body {
  readonly woman: Woman;
  /** Today's pain, 0 to 10, not rounded. */
  pain: number;
  /** Points on top, and days they still last; none when 0. */
  flare: { points: number; days: number };
  /** Days in a flare that a session brought. */
  afterLoad: boolean;
  /** How easily her back takes offence, in points of every day's pain. */
  sensitised: number;
  sessions: number;
  /** The load each move can take; a move she never did is not in it. */
  readonly tolerance: Map<string, number>;
}

/** One move as it was done, and how much it asks of a body: what the ladder's order is about, in minutes of easy work. */
export interface Done {
  readonly exercise: string;
  readonly load: number;
}

const heavy: readonly Demand[] = ["loaded-strength", "loaded-spinal-flexion", "external-load", "impact", "single-leg", "abdominal-wall-load", "supine-bridge", "deep-squat"];
const heavyWeight = 1;
const otherWeight = 0.15;

/** Minutes of a step, and again as many of what is heavy in it, a little of every other demand. */
export const loadOf = ({ exercise, seconds, demands }: Pick<Step, "exercise" | "seconds" | "demands">): Done => ({
  exercise,
  load: Object.entries(demands).reduce((sum, [demand, of]) => sum + of * (heavy.includes(demand as Demand) ? heavyWeight : otherWeight), seconds) / 60,
});

/** What one session did to her. */
export interface Felt {
  /** Points above the start, for each move. */
  readonly rises: readonly number[];
  /** It brought a flare. */
  readonly flared: boolean;
}

export interface World {
  readonly id: "load" | "natural";
  readonly name: string;
  readonly assumptions: readonly Assumption[];
  /** A night passes: today's pain stands in `body.pain` afterwards. */
  readonly wake: (body: Body, daysSinceBirth: number) => void;
  /** She does these moves today. */
  readonly move: (body: Body, done: readonly Done[], daysSinceBirth: number) => Felt;
}

export const bodyOf = (woman: Woman): Body => ({ woman, pain: 0, flare: { points: 0, days: 0 }, afterLoad: false, sensitised: 0, sessions: 0, tolerance: new Map() });

/** What a world says of itself; the rest is the same in all. */
export interface Laws {
  /** Chance of a flare out of nothing, a day, where pain is still there. */
  readonly flareADay: (body: Body) => number;
  /** Share of her own pain that training has taken away. */
  readonly relief: (body: Body) => number;
  /** How a day changes the body, beyond its flare. */
  readonly rest: (body: Body) => void;
  /** Points a move rises by, for so much load above what it can take. */
  readonly rise: (over: number) => number;
  /** Chance that a session with so much above in all brings a flare. */
  readonly flareAfter: (body: Body, over: number) => number;
  /** What doing a move does to it. */
  readonly learn: (body: Body, done: Done, tolerance: number, over: number) => void;
}

const flarePoints = [2, 4] as const;
const flareDays = [3, 7] as const;
const noiseInMove = 0.5;

export const worldOf = (id: World["id"], name: string, assumptions: readonly Assumption[], laws: Laws): World => ({
  id, name, assumptions,
  wake: (body, days) => {
    const { woman } = body;
    const chance = stream(woman.seed, woman.mother, days, "wake");
    const own = painByItself(woman, days) * (1 - laws.relief(body));
    // Drawn every day, so that a day's draws never hang on what happened before it.
    const [starts, points, long] = [chance(), between(chance, ...flarePoints), Math.round(between(chance, ...flareDays))];
    laws.rest(body);
    if (body.flare.days > 0) body.flare.days -= 1;
    else body.afterLoad = false;
    if (own >= 0.5 && body.flare.days === 0 && starts < laws.flareADay(body)) {
      body.flare = { points, days: long };
      body.afterLoad = false;
    }
    body.pain = Math.min(10, painWithNoise(own, chance) + (body.flare.days > 0 ? body.flare.points : 0) + body.sensitised);
  },
  move: (body, done, days) => {
    const { woman } = body;
    const chance = stream(woman.seed, woman.mother, days, "body");
    const [starts, points, long] = [chance(), between(chance, ...flarePoints), Math.round(between(chance, ...flareDays))];
    let all = 0;
    const rises = done.map((move) => {
      const tolerance = body.tolerance.get(move.exercise) ?? firstTolerance(woman, move.exercise);
      const over = Math.max(0, move.load - tolerance);
      all += over;
      laws.learn(body, move, tolerance, over);
      return laws.rise(over) + (over > 0 || body.pain >= 0.5 ? (chance() * 2 - 1) * noiseInMove : 0);
    });
    body.sessions += 1;
    const flared = all > 0 && starts < laws.flareAfter(body, all);
    if (flared) {
      body.flare = { points, days: long };
      body.afterLoad = true;
    }
    return { rises, flared };
  },
});

/** Every move of hers can take something else: her strength, and up to 1.5 either way. */
const firstTolerance = (woman: Woman, exercise: string): number => {
  let hash = 0;
  for (let i = 0; i < exercise.length; i++) hash = (Math.imul(hash, 31) + exercise.charCodeAt(i)) | 0;
  return woman.strength + between(stream(woman.seed ^ hash, woman.mother, 0, "body"), -1.5, 1.5);
};

/** What is the same in every world, for the report. */
export const common: readonly Assumption[] = [
  { id: "load.heavy", value: heavyWeight, unit: "minutes a minute", grade: "J", sources: [], why: `load is minutes of work, and this much more for each heavy demand in it: ${heavy.join(", ")}` },
  { id: "load.other", value: otherWeight, unit: "minutes a minute", grade: "J", sources: [], why: "and for each other demand" },
  { id: "flare.points", value: flarePoints[1], unit: "points", grade: "J", sources: [], why: `a flare adds ${flarePoints.join(" to ")} points` },
  { id: "flare.days", value: flareDays[1], unit: "days", grade: "J", sources: [], why: `and lasts ${flareDays.join(" to ")} days` },
  { id: "move.noise", value: noiseInMove, unit: "points", grade: "J", sources: [], why: "either way, in every move" },
];
