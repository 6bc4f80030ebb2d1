/** A failing life as a story under `scenarios/`: its journal up to the moment of the failing plan, and the check that was broken (scenarios/README.md). */
import { mkdirSync, writeFileSync } from "node:fs";
import { lineOf } from "./command.ts";
import { momentOf } from "./living.ts";
import type { Life } from "./life.ts";

export interface Scenario {
  readonly "story.md": string;
  readonly "events.jsonl": string;
  readonly "expect.json": string;
}

/** Every plan of a story is held to all promises; the check names the moment, and the rule that was broken there. `from`: the seed, or where else it came from. */
export const scenarioOf = (life: Life, from: string): Scenario => {
  const { broken, commands, world } = life;
  if (broken === undefined) throw new Error("a life that breaks nothing is no scenario");
  const { looked } = broken;
  const here = looked?.here ?? { minutes: 10, place: "floor" as const };
  const at = looked === undefined ? momentOf(world) : (looked.here.at ?? momentOf(world));
  // The failing plan itself is made again, not told.
  const events = world.events.filter(({ type, at: told }) => told !== at || (type !== "PlanIssued" && type !== "DoseDecided"));
  const others = new Set(commands.flatMap((command) => (command.do === "update" ? [command.to] : [])));
  const check = { at, minutes: here.minutes, place: here.place, ...("holding" in here && here.holding === true && { holding: true }), notes: broken.rule };
  return {
    "events.jsonl": events.map((event) => `${JSON.stringify(event)}\n`).join(""),
    "expect.json": `[\n  ${JSON.stringify(check)}\n]\n`,
    "story.md": [
      `# ${broken.rule}`, "",
      "**Who.** A random life, made as short as it can be.", "",
      "**She tells.**", "", ...commands.map((command) => `- \`${lineOf(command)}\``), "",
      `**What must happen, and why.** ${broken.rule}, as SPEC says. When this was found (${from}), the last plan broke it: \`${broken.seen.split("\n", 1)[0]}\`.`, "",
      ...(looked === undefined ? ["It broke between plans, where no plan shows it: the check needs something of its own that does."] : []),
      ...(others.size > 0 ? [`Other editions of the content came up in it (${[...others].join(", ")}); here all of it is asked of today's.`, ""] : []),
    ].join("\n"),
  };
};

/** Writes it into `folder`, which is made. */
export const writeScenario = (folder: URL, scenario: Scenario): void => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(scenario)) writeFileSync(new URL(name, folder), text);
};
