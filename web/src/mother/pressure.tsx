/** Her blood pressure, where the screen asks for it: two numbers, free to leave out, on the page of the signs they belong to. */
import { content } from "@lullaback/content";
import { askedQuestions, factsSoFar, type Cadence } from "@lullaback/engine";
import type { Drafted } from "../store/app.ts";
import { Field } from "../ui/form.tsx";
import { speech } from "../ui/speech.ts";

/** The page of the screen it stands on. */
export const pressureGroup = "head-and-whole-body";

export type Numbers = Readonly<Record<string, string>>;

export const pressureAsked = ({ history, day, record }: Drafted, cadence: Cadence) =>
  askedQuestions(content, factsSoFar(content, history, day, record), ["pressure"], cadence).filter(({ id }) => record === undefined || !(id.slice(3) in record));

/** What is wrong with a number, in words; nothing where it is right or left out. */
const wrongWith = (numbers: Numbers, { id, min = 0, max = 0 }: { readonly id: string; readonly min?: number; readonly max?: number }): string | undefined => {
  const typed = numbers[id]?.trim() ?? "";
  if (typed === "") return undefined;
  if (!/^\d+$/.test(typed) || Number(typed) < min || Number(typed) > max) return speech.value.say("web.wrong-number", { min, max });
  return id === "bp.diastolic" && numbers["bp.systolic"] !== undefined && Number(typed) >= Number(numbers["bp.systolic"]) && numbers["bp.systolic"].trim() !== "" ? speech.value.say("web.wrong-pressure") : undefined;
};

type Asked = ReturnType<typeof pressureAsked>;
export const pressureRight = (asked: Asked, numbers: Numbers): boolean => asked.every((question) => wrongWith(numbers, question) === undefined);
export const pressureTold = (asked: Asked, numbers: Numbers): Readonly<Record<string, number>> =>
  Object.fromEntries(asked.flatMap(({ id }) => ((numbers[id]?.trim() ?? "") === "" ? [] : [[id, Number(numbers[id])]])));

export const Pressure = ({ asked, numbers, checked, onChange }: {
  readonly asked: Asked; readonly numbers: Numbers;
  /** Whether she has tried to go on: before that nothing is called wrong. */
  readonly checked: boolean; readonly onChange: (numbers: Numbers) => void;
}) => {
  const { say } = speech.value;
  if (asked.length === 0) return null;
  return (
    <section class="card" aria-label={say("web.pressure")}>
      {asked.map((question) => (
        <Field key={question.id} label={say(`${question.id}.ask`)} type="number" min={`${question.min}`} max={`${question.max}`} value={numbers[question.id] ?? ""}
          wrong={checked ? wrongWith(numbers, question) : undefined} onInput={(value) => onChange({ ...numbers, [question.id]: value })} />
      ))}
      <p class="hint">{say("web.pressure-hint")}</p>
    </section>
  );
};
