/**
 * Every complete profile without a stop or a wait has a session at every place, for all minutes. For each place two moves, a release and a
 * deep core, of which some way is open to every such woman (the provers say so); and of these two, in whatever ways the rest of her
 * answers and her level leave, the exact builder makes a session at every length and cap. More moves only add to what it may choose from.
 */
import type { Content, Exercise, Place, Version } from "@lullaback/content";
import { doseOptions, mostMoves, type Candidate } from "@lullaback/engine";
import { select } from "@lullaback/engine/testing";
import type { Proof } from "../proof.ts";
import { offered, unflagged } from "../tiers.ts";

/** The two moves of a place: whose floor a session stands on. */
export interface Kit {
  readonly place: Place;
  readonly holding: boolean;
  readonly release: string;
  readonly core: string;
}

export const sessionForAll = (proof: Proof): readonly Kit[] => {
  const { model } = proof;
  const { content, space, forbidden } = model;
  // Who may not go down to the floor at all has her session where she may (PD6); that is asked of the engine below.
  const floor = forbidden.get("floor") ?? [];
  const moves = unflagged(model);
  const onFloor = space.all(moves, ...floor.map(({ when }) => space.not(when)));
  const isOpen = new Map<string, boolean>();
  const openToAll = (exercise: Exercise, version: Version, place: Place): boolean => {
    const key = `${exercise.id}.${version.id}${place === "floor" ? " on the floor" : ""}`;
    let open = isOpen.get(key);
    if (open === undefined) isOpen.set(key, (open = proof.find(`${key} is shut`, space.all(place === "floor" ? onFloor : moves, space.not(offered(model, version)))) === undefined));
    return open;
  };
  for (const { rule, when } of floor) {
    const her = proof.find(`${rule}: not to the floor`, space.all(moves, when));
    if (her === undefined) continue;
    for (const { minutes } of content.sessionLengths) {
      if ((proof.planOf(her, { place: "floor", minutes }).session?.steps.length ?? 0) < 2) proof.fails(rule, `forbids the floor, and who chose it has no session of ${minutes} minutes elsewhere`, her);
    }
  }
  return content.places.flatMap((place) => [false, true].flatMap((holding) => {
    const here = (exercise: Exercise) => exercise.versions.filter((version) => isPossibleHere(content, version, place, holding));
    const steady = (role: Exercise["role"]) => content.exercises.filter((exercise) => exercise.role === role && here(exercise).some((version) => openToAll(exercise, version, place)));
    for (const release of steady("release")) {
      for (const core of steady("deep-core")) {
        if (alwaysFits(content, place, ways(content, release, here(release)), ways(content, core, here(core)))) return [{ place, holding, release: release.id, core: core.id }];
      }
    }
    proof.fails(`${place}${holding ? ", a baby on her arm" : ""}`, "has no release and deep core that every woman without a stop or a wait may do here at all lengths");
    return [];
  }));
};

const isPossibleHere = (content: Content, { places, needs = [], offByDefault, phases, throughout }: Version, place: Place, holding: boolean): boolean =>
  places.includes(place) && offByDefault !== true && needs.every((thing) => content.alwaysAtHand.includes(thing)) &&
  !(holding && (throughout.includes("both-hands") || phases.some(({ asks = [] }) => asks.includes("both-hands"))));

/** Every rung of a move that may be done here, whole, halved, cut, and under the cap on standing. */
const ways = (content: Content, exercise: Exercise, versions: readonly Version[]): readonly Candidate[] =>
  exercise.ladder.flatMap((rung, index) => versions.filter(({ id }) => id === rung.version).flatMap((version) =>
    [false, true].flatMap((half) => [false, true].flatMap((cut) => [undefined, content.limits["li.standing-run"].value].map((standingRun) => ({
      exercise, version, rung: index, role: exercise.role, region: 0 as const, fresh: 0, options: doseOptions(content, exercise, version, rung, { half, cut, standingRun }),
    }))))));

const alwaysFits = (content: Content, place: Place, releases: readonly Candidate[], cores: readonly Candidate[]): boolean =>
  releases.every((release) => cores.every((core) => [Infinity, undefined].every((free) => content.sessionLengths.every(({ minutes }) =>
    (select(content, {
      able: [release, core], block: [], minutes, place, mostMoves: mostMoves(content, minutes),
      supineRun: free ?? content.limits["li.supine-run"].value, supineTotal: free ?? content.limits["li.supine-total"].value,
    })?.steps.length ?? 0) >= 2))));

