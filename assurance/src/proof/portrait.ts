/** One profile as a person: what a reader needs to see why a promise fails for her. */
import { say } from "@lullaback/content";
import type { Model } from "./model.ts";

/** A few lines of plain English; only what is not an ordinary no. */
export const portrait = (model: Model, values: readonly number[]): string => {
  const { profile } = model;
  const read = profile.read(values);
  const { say: words } = say("en");
  const situation = String(read("situation"));
  const pregnant = situation === "pregnant" || situation === "pregnant-again";
  const ended = situation === "gave-birth" || situation === "pregnancy-ended" || situation === "pregnant-again";
  const days = read("days-since-end");
  const mode = read("mode") ?? (read("operation") === undefined ? undefined : `operation ${String(read("operation"))}`);
  const who = [
    `age ${String(read("age"))}`, situation.replaceAll("-", " "),
    ...(pregnant ? [`${String(read("gestation-weeks"))} weeks pregnant`, ...(read("babies") === 1 ? [] : [`${String(read("babies"))} babies`]), ...(read("scanned") === "yes" ? [] : ["place not seen on a scan"])] : []),
    ...(ended ? [`${String(days)} days after the end`, `at ${String(read("weeks-at-end"))} weeks or more`, ...(mode === undefined ? [] : [String(mode)]), ...(read("tear") === undefined || read("mode") === undefined ? [] : [`tear ${String(read("tear"))}`]),
      ...(read("needle") === "none" ? [] : [`needle in the back ${String(read("days-since-needle"))} days ago`]), ...(read("blood-loss") === "no" ? [] : [`much blood lost: ${String(read("blood-loss"))}`]), ...(read("milk") === "none" ? [] : ["gives milk"])] : []),
  ].join(", ");
  const said = (answer: string | undefined) => profile.variables.filter(({ name }) => /^(f|mod|cl)\./.test(name) && read(name) === answer).map(({ name }) => `${words(`${name}.ask`)} (${name})`);
  const measured = profile.variables.filter(({ name, values: all }) => !/^(f|mod|cl)\./.test(name) && (all.includes(undefined) || /^[dr]\./.test(name)) && !["mode", "operation", "tear"].includes(name) && read(name) !== undefined && read(name) !== "no" && read(name) !== 0)
    .map(({ name }) => (read(name) === "yes" ? name : `${name} ${String(read(name))}`));
  const missing = said(undefined);
  const line = (label: string, parts: readonly string[]) => (parts.length === 0 ? [] : [`  ${label}: ${parts.join("; ")}`]);
  return [
    `  ${who}`, ...line("yes", said("yes")), ...line("not sure", said("not-sure")), ...line("rather not say", said("rather-not-say")), ...line("measured", measured),
    ...(missing.length === 0 ? [] : [missing.length > 6 ? `  not answered: ${missing.length} questions` : `  not answered: ${missing.join("; ")}`]),
  ].join("\n");
};
