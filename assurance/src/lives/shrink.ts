/** The shortest life that still breaks the same promise: commands left out, many at once and then one by one, then what is left said more simply. */
import type { Command } from "./command.ts";
import { inOrder, liveThrough, type Life } from "./life.ts";
import type { Asked, World } from "./living.ts";

/** Lives a failing life again with less and less in it, at most `most` times. What is left breaks the same rule at its last command. */
export const shrink = (failed: Life, asked: Asked, most = 1500): Life => {
  // What is held only now and then has to be held always, to be seen in a short life.
  const thorough = /\[(JO|PD7|NN|RL|BL5|BL6|DL|LE)|stays/.test(failed.broken?.rule ?? "");
  let best = failed;
  /** The worlds before each command of the best life so far, as far as they were seen: a candidate lives on from where it begins to differ. */
  let worlds: readonly World[] = [];
  let lived = 0;
  /** Takes a shorter or simpler life if it breaks the same promise. */
  const better = (commands: readonly Command[]): boolean => {
    if (lived >= most) return false;
    lived += 1;
    const differs = commands.findIndex((command, at) => command !== best.commands[at]);
    const same = Math.min(differs < 0 ? commands.length : differs, worlds.length - 1);
    const from = worlds[same];
    const seen: World[] = [];
    const rest = from === undefined ? commands : commands.slice(same);
    const life = liveThrough(inOrder(rest), { asked, thorough, ...(from !== undefined && { from }), seen: (world) => void seen.push(world) });
    if (life.broken?.rule !== failed.broken?.rule) return false;
    worlds = [...worlds.slice(0, commands.length - rest.length), ...seen];
    best = { ...life, commands: [...commands.slice(0, commands.length - rest.length), ...life.commands] };
    return true;
  };
  const size = () => JSON.stringify(best.commands).length;
  let before: number;
  do {
    before = size();
    leaveOut(() => best.commands, better);
    saySimpler(() => best.commands, better);
  } while (size() < before);
  return best;
};

/** Halves, quarters, eighths, … and single commands, from the end. */
const leaveOut = (commands: () => readonly Command[], better: (shorter: readonly Command[]) => boolean): void => {
  for (let size = Math.ceil(commands().length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = commands().length - size; from >= 0; from = Math.min(from, commands().length) - size) {
      better(commands().toSpliced(from, size));
    }
  }
};

const saySimpler = (commands: () => readonly Command[], better: (simpler: readonly Command[]) => boolean): void => {
  for (let at = 0; at < commands().length; at++) {
    for (let went = true; went;) {
      const now = commands()[at];
      went = now !== undefined && simpler(now).some((one) => better(commands().with(at, one)));
    }
  }
};

/** Ways to say a command with one thing less in it. */
const simpler = (command: Command): readonly Command[] => {
  switch (command.do) {
    case "pass": return command.days > 1 ? [{ ...command, days: 1 }, { ...command, days: Math.ceil(command.days / 2) }, { ...command, days: command.days - 1 }].filter(({ days }) => days < command.days) : [];
    case "screen": return [...without(command, ["unsaid"]), ...without(command.answers, Object.keys(command.answers)).map((answers) => ({ ...command, answers }))];
    case "session": return [...without(command, ["steps", "end", "effort", "signs"]), ...without(command.steps ?? {}, Object.keys(command.steps ?? {})).map((steps) => ({ ...command, steps }))];
    case "tell": return without(command.says, ["until", "only", "nightPain", "sleepWorse", "doming", "diagnosis"]).map((says) => ({ ...command, says }));
    case "look": return without(command, ["holding"]);
    default: return [];
  }
};

const without = <T extends object>(of: T, keys: readonly string[]): readonly T[] =>
  keys.filter((key) => key in of).map((key) => Object.fromEntries(Object.entries(of).filter(([known]) => known !== key)) as T);
