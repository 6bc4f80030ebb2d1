/** Cues before her yes to words on the pelvic floor: none names it, and nothing else of a cue is lost (engine AS11). */
import { describe, expect, test } from "vitest";
import { content, cueOf, messagesOf, namesFloor, type Exercise } from "../src/index.ts";

const allAbout = (exercise: Exercise): boolean => exercise.versions.some(({ throughout }) => throughout.includes("pelvic-floor-attention"));
const others = (content.exercises as readonly Exercise[]).filter((exercise) => !allAbout(exercise));

describe.each(["en", "es"] as const)("in %s", (language) => {
  const words: Readonly<Record<string, string>> = messagesOf(language);
  const say = (key: string): string => { const text = words[key]; if (text === undefined) throw new Error(key); return text; };
  const cues = others.flatMap((exercise) => exercise.versions.flatMap((version) => version.phases.map((phase) => {
    const led = (pelvicFloor: "lift" | "let-go" | "unsaid") => cueOf(say, { exercise: exercise.id, version: version.id, pelvicFloor }, phase);
    return { of: `${exercise.id}.${version.id}.${phase.id}`, lift: led("lift"), letGo: led("let-go"), unsaid: led("unsaid") };
  })));

  test("[AS11] no cue names the pelvic floor, and each still begins with its first sentence", () => {
    expect(cues.filter(({ lift }) => namesFloor(lift)).length).toBeGreaterThan(100);
    expect(cues.filter(({ unsaid }) => namesFloor(unsaid)).map(({ of }) => of)).toEqual([]);
    expect(cues.filter(({ lift, unsaid }) => unsaid.split(".")[0] !== lift.split(".")[0]).map(({ of }) => of)).toEqual([]);
  });
  test("[AS11] a sentence that names it says nothing else: what she does beside it is a sentence of its own", () => {
    const joined = [...cues.map(({ lift }) => lift), ...cues.map(({ letGo }) => letGo)].flatMap((text) => text.split(/(?<=\.)\s/)).filter((sentence) => namesFloor(sentence) && /,|pélvico y /.test(sentence));
    expect(joined).toEqual([]);
  });
  test("[AS11] a cue without such words stays as it is", () => {
    const plain = cues.filter(({ lift }) => !namesFloor(lift));
    expect(plain.filter(({ lift, unsaid }) => lift !== unsaid).map(({ of }) => of)).toEqual([]);
    expect(plain.length).toBeGreaterThan(100);
  });
  test("[AS11] what else is told of these moves names it nowhere", () => {
    const told = others.flatMap(({ id, versions }) => [...["name", "why", "stop", "fault"].map((part) => `${id}.${part}`), ...versions.flatMap((version) => [`${id}.${version.id}.name`, `${id}.${version.id}.setup`])]);
    expect(told.filter((key) => namesFloor(say(key)))).toEqual([]);
  });
});
