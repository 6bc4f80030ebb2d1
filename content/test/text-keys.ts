/** Which text each entry of content must have, by the convention its table states. */
import { content } from "../src/index.ts";
import { places, positions } from "../src/model/place.ts";
import { professionals } from "../src/model/professional.ts";
import { dispositions, exerciseLevels } from "../src/model/disposition.ts";
import { roles } from "../src/model/exercise.ts";
import { groups } from "../src/model/rule.ts";
import { demandTests, impactSigns, impactTests } from "../src/not-now.ts";

/** `mood` has two pages of that name: the daily group and the two PHQ-2 items. */
const titleOf: Readonly<Record<string, string>> = { mood: "mood-items" };

export const neededKeys = (): readonly string[] => [
  ...groups.map((group) => `group.${group}.title`),
  ...[...new Set(content.questions.map(({ group }) => titleOf[group] ?? group)), "history", "whose-word"].map((group) => `group.${group}.title`),
  ...content.questions.flatMap(({ id, values }) => [`${id}.ask`, ...(values ?? []).map((value) => `${id}.${value}`)]),
  ...["yes", "no", "not-sure", "rather-not-say"].map((answer) => `answer.${answer}`),
  ...content.findings.map(({ id }) => `${id}.ask`),
  ...content.modifiers.map(({ id }) => `${id}.ask`),
  ...content.rules.flatMap(({ id, waiting, disposition }) => [
    `${id}.short`, `${id}.because`, `${id}.clinician`, ...(waiting === true ? [`${id}.wait`] : []), ...(disposition === "routine" ? [] : [`${id}.say`]),
  ]),
  ...content.precautions.flatMap(({ id }) => [`${id}.because`, `${id}.clinician`]),
  ...content.standingLimits.map(({ id }) => `${id}.because`),
  ...content.clearances.flatMap(({ id, asked }) => [
    ...(asked ? [`${id}.ask`] : []), `${id}.because`, `${id}.stays`, `${id}.clinician`, `${id}.letter`,
  ]),
  ...content.exercises.flatMap(({ id, versions }) => [
    ...["name", "why", "stop", "fault"].map((part) => `${id}.${part}`),
    ...versions.flatMap((version) => [
      `${id}.${version.id}.name`, `${id}.${version.id}.setup`,
      ...version.phases.flatMap((phase) => {
        const key = `${id}.${version.id}.${phase.id}`;
        return phase.pelvicFloor === "lift" ? [key, `${key}.let-go`] : [key];
      }),
    ]),
  ]),
  ...content.relief.flatMap(({ id, minutes }) => ["name", "how", "not-when", "told", ...(minutes === undefined ? [] : ["over"])].map((part) => `${id}.${part}`)),
  ...content.life.flatMap(({ id }) => ["name", "do", "partner", "not-when", "told"].map((part) => `${id}.${part}`)),
  ...content.careNotes.map(({ id }) => id),
  ...content.notNow.flatMap(({ id, steps }) => [...["name", "why", "back"].map((part) => `${id}.${part}`), ...steps]),
  ...[...impactTests, ...demandTests].flatMap(({ id }) => [id, `${id}.how`]), ...impactSigns,
  ...content.claims.flatMap(({ id }) => [id, `${id}.says`, `${id}.evidence`, `${id}.product`]),
  ...content.contributors.flatMap(({ claim }) => [`${claim}.part`, `${claim}.changes`]),
  ...content.countries.flatMap(({ name, maternity, doctor, healthLine, mentalHealth, youth, violence, loss }) => [
    name, maternity, doctor, ...[healthLine, ...mentalHealth, ...youth, ...violence, ...loss].flatMap((line) => line?.hours ?? []),
  ]),
  ...dispositions.flatMap((disposition) => [`disposition.${disposition}`, `do.${disposition}`]),
  "do.unseen", ...content.safetyNets.map(({ key }) => key),
  ...exerciseLevels.map((level) => `exercise.${level}`),
  ...["session", "rest", "screen-first", "ask-first", "stop"].map((kind) => `kind.${kind}`),
  ...professionals.map((who) => `whose.${who}`),
  ...places.map((place) => `place.${place}`),
  ...positions.map((position) => `position.${position}`),
  ...roles.map((role) => `phase.${role}`),
  ...["in", "out", "free"].map((breath) => `breath.${breath}`),
  ...content.outcomes.map(({ id }) => `said.${id}`),
  ...content.diagnoses.map(({ id }) => `diagnosis.${id}`),
  ...["unknown-field", "missing", "wrong-value", "not-json", "too-large", "unknown-question", "not-kept"].map((problem) => `issue.${problem}`),
];

/** May be there or not: said once after "not sure". */
export const optionalKeys = (): readonly string[] =>
  [...content.findings, ...content.modifiers, ...content.clearances.filter(({ asked }) => asked)].map(({ id }) => `${id}.clarify`);
