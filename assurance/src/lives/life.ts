/** A life lived step by step with every promise held; it ends well, or at the first promise that is broken. */
import type { Plan } from "@lullaback/engine";
import { shiftDays } from "@lullaback/engine/testing";
import { sfc32 } from "../random.ts";
import { kindOf, type Command } from "./command.ts";
import { live, product, unborn, type Asked, type Looked, type World } from "./living.ts";
import { brokenBy, gather, type Broken } from "./promises.ts";
import { beside } from "./promises/beside.ts";
import { anyOrder, between, pastStays, readAgain } from "./promises/journal.ts";
import type { Must } from "./promises/promise.ts";

/** What came up, and how often: `screen`, `plan stop`, `rule DO1`, … */
export type Tally = Map<string, number>;

export interface Life {
  readonly commands: readonly Command[];
  /** Commands that did something. */
  readonly steps: number;
  readonly world: World;
  readonly broken?: Broken & { readonly looked?: Looked };
}

/** What comes next in a world; nothing ends the life. */
export type Next = (world: World) => Command | undefined;

export const inOrder = (commands: readonly Command[]): Next => {
  let at = 0;
  return () => commands[at++];
};

export interface Living {
  readonly asked?: Asked;
  /** Counts what came up. */
  readonly tally?: Tally;
  /** Where to live on from; the beginning unless said. */
  readonly from?: World;
  /** What is dear (shuffled events, plans made twice) is held at every step; otherwise only now and then. */
  readonly thorough?: boolean;
  /** Gets the world before each command. */
  readonly seen?: (world: World) => void;
}

/** Lives on until nothing comes next or a promise is broken. */
export const liveThrough = (next: Next, { asked = product, tally = new Map(), from = unborn(asked), thorough = false, seen: show }: Living = {}): Life => {
  const count = (what: string) => void tally.set(what, (tally.get(what) ?? 0) + 1);
  const commands: Command[] = [];
  const pick = sfc32(20260615);
  let world = from;
  let steps = 0;
  let marked = world;
  const isTime = (every: number) => thorough || steps % every === 0;
  for (let command = next(world); command !== undefined; command = next(world)) {
    commands.push(command);
    show?.(world);
    let looked: Looked | undefined;
    try {
      const before = world;
      const lived = live(asked, before, command);
      ({ world, looked } = lived);
      if (lived.idle) { count("idle"); continue; }
      steps += 1;
      count(kindOf(command));
      if (command.do === "session" && Object.values(command.steps ?? {}).some(({ hurt }) => hurt === true)) count("this hurts");
      if (looked !== undefined) countPlan(looked.plan, count);
      const seen = looked;
      const broken = gather((must) => {
        between(before, command, lived.world, must);
        if (isTime(25)) {
          anyOrder(asked, lived.world, pick, must);
          readAgain(lived.world, must);
          pastStays(marked, lived.world, must);
          marked = lived.world;
        }
        if (seen !== undefined && isTime(12)) {
          sameAgain(asked, seen, isTime(48), must);
          beside(seen, must);
        }
      });
      const all = [...broken, ...(seen === undefined ? [] : brokenBy(seen))];
      if (all[0] !== undefined) return { commands, steps, world, broken: { ...all[0], ...(seen !== undefined && { looked: seen }) } };
    } catch (error) {
      return { commands, steps, world, broken: { rule: "[PD1] it threw", seen: error instanceof Error ? (error.stack ?? error.message) : String(error), ...(looked !== undefined && { looked }) } };
    }
  }
  return { commands, steps, world };
};

const countPlan = (plan: Plan, count: (what: string) => void): void => {
  count(`plan ${plan.kind}`);
  count(`level ${plan.exercise}`);
  for (const { change } of plan.decisions) count(`dose ${change}`);
  for (const rule of new Set([...plan.reasons, ...plan.decisions, ...plan.excluded.flatMap(({ reasons }) => reasons), ...(plan.session?.steps ?? []).flatMap(({ reasons }) => reasons)].map((reason) => reason.rule))) count(`rule ${rule}`);
};

const plain = (plan: Plan): string => JSON.stringify({ ...plan, forbidden: [...plan.forbidden] });

/** PD7: bit for bit from a copy, and, when asked, all days together shifted by ten years. */
const sameAgain = (asked: Asked, { content, history, day, here, plan }: Looked, shifted: boolean, must: Must): void => {
  const copy = JSON.parse(JSON.stringify(history)) as typeof history;
  must(plain(asked.planDay(content, copy, day, here)) === plain(plan), "[PD7] the same again", plan.kind);
  if (!shifted) return;
  const moved = shiftDays({ history, day, here }, 3653);
  must(plain(asked.planDay(content, moved.history, moved.day, moved.here)) === plain({ ...shiftDays({ ...plan, forbidden: [] }, 3653), forbidden: plan.forbidden }), "[PD7] shifted along", plan.kind);
};

