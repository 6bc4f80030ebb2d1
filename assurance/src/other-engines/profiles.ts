/** Women to compare engines on: every example of screening.md, ordinary pictures told yes and not sure, and random ones. Deterministic. */
import { content, type DerivedId, type Region } from "@lullaback/content";
import { answerExamples, benignPictures, ruleExamples } from "@lullaback/content/testing";
import type { Answer, Person, ScreenInput } from "@lullaback/engine";
import { allNo, parseExample, personOf, today, type Example } from "@lullaback/engine/testing";
import { sfc32 } from "../random.ts";
import type { Profile } from "./profile.ts";

const screenOf = (example: Omit<Example, "softened">): ScreenInput => ({ ...example, cadence: "full", intake: true });

const withAnswers = (example: Example, ids: readonly string[], answer: Answer): Example =>
  ({ ...example, answers: { ...example.answers, ...Object.fromEntries(ids.map((id) => [id, answer])) } });

const written = (): readonly Profile[] => [
  ...ruleExamples.flatMap(({ trips, nearMisses }) => [...trips, ...nearMisses.map(({ given }) => given)])
    .map((line) => ({ name: line, input: screenOf(parseExample(line)) })),
  // Each thing that trips a row, not sure of it.
  ...ruleExamples.flatMap(({ trips }) => trips).flatMap((line) => {
    const example = parseExample(line);
    return Object.keys(example.answers).filter((id) => example.answers[id] === "yes").map((id) => ({ name: `${line}, not sure of ${id}`, input: screenOf(withAnswers(example, [id], "not-sure")) }));
  }),
  ...benignPictures.flatMap(({ given }) => {
    const example = parseExample(given);
    return (["no", "not-sure", "yes"] as const).map((answer) => ({ name: `${given}, softened as ${answer}`, input: screenOf(withAnswers(example, example.softened, answer)) }));
  }),
  ...answerExamples.map(({ given, notSure, unanswered }) => {
    const example = withAnswers(parseExample(given), notSure, "not-sure");
    const left = Object.entries(example.answers).filter(([id, answer]) => (unanswered === "the rest" ? answer !== "no" : !unanswered.some((open) => open === id)));
    return { name: `${given}, not sure ${notSure.join()}, open ${String(unanswered)}`, input: screenOf({ ...example, answers: Object.fromEntries(left) }) };
  }),
];

const states = ["gw=7", "gw=10", "gw=14", "gw=18", "gw=22", "gw=25", "gw=30", "gw=38", "pp=2d", "pp=4d, cs", "pp=4d, nx=4d", "pp=2w", "pp=20d, nx=20d", "pp=3w, cs", "pp=5w, nx=5w",
  "pp=7w, nx=7w", "pp=10w", "pp=4m", "pp=160d", "pp=9m", "pp=14m", "pp=30m", "pp=5d, endgw=9", "pp=3w, endgw=18", "gw=9, pp=5m"] as const;
const measures = ["d.jump3", "d.moved", "d.rise3", "d.up-am2", "d.worse2w", "d.flat6w", "d.bleed2", "d.seen-pain"] as const satisfies readonly DerivedId[];
const spots: readonly Region[] = ["low", "mid", "upper", "pelvis-front"];

/** A woman in some state, with few or many answers that are not "no". */
const random = (seed: number): Profile => {
  const chance = sfc32(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const base = personOf(pick(states));
  const person: Person = {
    ...base, ageGroup: pick(["16-17", "18-44", "45-plus"] as const),
    ...(base.pregnancy !== undefined && { pregnancy: { ...base.pregnancy, placeScanned: pick(["yes", "no"] as const), babies: pick([1, 2, 3] as const) } }),
    ...(base.milk !== undefined && { milk: pick(["feeding", "none"] as const) }),
    ...(base.end !== undefined && { end: { ...base.end, bloodLoss: pick(["yes", "no", "not-sure"] as const) } }),
  };
  const answers = allNo();
  const items = [...content.findings, ...content.modifiers].map(({ id }) => id as string);
  const many = pick([1, 2, 4, 8, 30]);
  for (let n = 0; n < many; n++) {
    const id = pick(items);
    const said = pick(["yes", "yes", "not-sure", "not-sure", "rather-not-say", null] as const);
    if (said === null) delete answers[id];
    else answers[id] = said;
  }
  return {
    name: `random ${seed}`,
    input: {
      person, day: today, answers, cadence: "full", intake: true, regions: spots.filter(() => chance() < 0.3),
      measured: {
        facts: Object.fromEntries(measures.filter(() => chance() < 0.1).map((id) => [id, true])),
        quantities: {
          "pain-worst-24h": Math.floor(chance() * 11), systolic: pick([110, 139, 140, 159, 160]), diastolic: pick([70, 89, 90, 110]),
          ...(chance() < 0.3 && { "phq2-score": Math.floor(chance() * 7) }), ...(chance() < 0.3 && { "pain-start-rise": Math.floor(chance() * 5) }),
          ...(chance() < 0.3 && { "mornings-still-up": Math.floor(chance() * 4), "pain-week-rise": chance() * 3, "bleed-ups-in-week": Math.floor(chance() * 4) }),
        },
      },
    },
  };
};

/** All written ones and `count` random ones. */
export const profiles = (count: number): readonly Profile[] => [...written(), ...Array.from({ length: count }, (_, seed) => random(seed))];
