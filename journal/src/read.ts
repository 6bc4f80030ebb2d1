/** Reads events from outside: JSON lines, one event a line (FORMAT §Lines). Nothing inside checks again. */
import * as v from "valibot";
import { err, ok, type Result } from "@lullaback/base";
import { dayFitsMoment } from "./events/envelope.ts";
import { eventShape, newestVersion, type Event } from "./events/index.ts";
import { fieldName } from "./field-name.ts";
import { notKeptIn } from "./not-kept.ts";

/** One thing wrong with what was given: where, what is wrong, and what would be right. Never the value itself. */
export interface Issue {
  readonly field: string;
  readonly problem: "unknown-field" | "missing" | "wrong-value" | "not-json" | "too-large" | "unknown-question" | "not-kept";
  readonly expected: string;
}

/** `future`: written by a newer app; kept as it is, shown as "update the app". */
export type ReadEvent = { readonly kind: "event"; readonly event: Event } | { readonly kind: "future" };

export const readEvent = (json: unknown, field: string): Result<ReadEvent, readonly Issue[]> => {
  if (isFuture(json)) return ok({ kind: "future" });
  const inherited = inheritedKeys(json);
  if (inherited.length > 0) return err(inherited.map((path) => ({ field: `${field}.${path}`, problem: "unknown-field", expected: "no such field" })));
  const parsed = v.safeParse(eventShape, json, { abortPipeEarly: true });
  if (!parsed.success) {
    return err(parsed.issues.slice(0, 20).map((issue) => {
      const at = (path: string | null) => (path === null ? field : `${field}.${fieldName(path)}`);
      const path = v.getDotPath(issue);
      if (issue.expected === "never") return { field: at(path), problem: "unknown-field", expected: "no such field" };
      if (issue.received === "undefined") return { field: at(path), problem: "missing", expected: "this field, which is always there" };
      return { field: at(path), problem: "wrong-value", expected: rightOne(issue) };
    }));
  }
  if (!dayFitsMoment(parsed.output)) {
    return err([{ field: `${field}.day`, problem: "wrong-value", expected: "the day of `at`, which begins at 04:00 local time" }]);
  }
  const kept = notKeptIn(parsed.output);
  if (kept.length > 0) {
    return err(kept.map((part) => ({ field: `${field}.${part}`, problem: "not-kept", expected: "nothing: this acts on the screen and is never written down" })));
  }
  const ahead = daysAhead(parsed.output);
  if (ahead.length > 0) return err(ahead.map((part) => ({ field: `${field}.${part}`, problem: "wrong-value", expected: "a day not after the day it was told" })));
  return ok({ kind: "event", event: parsed.output });
};

/** Keys such as `__proto__` or `toString`, at any depth: every object has them unsaid, so the shapes would not see them. */
const inheritedKeys = (json: unknown): readonly string[] => {
  const found: string[] = [];
  const open: { readonly path: string; readonly value: unknown }[] = [{ path: "", value: json }];
  for (let next = open.pop(); next !== undefined && found.length < 20; next = open.pop()) {
    const { path, value } = next;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const here = fieldName(path === "" ? key : `${path}.${key}`);
      if (key in Object.prototype || key === "prototype") found.push(here);
      else open.push({ path: here, value: inner });
    }
  }
  return found;
};

/** What would be right, in words that never repeat what was given. */
const rightOne = (issue: { readonly type: string; readonly expected: string | null; readonly message: string }): string => {
  if (issue.type === "check" || issue.type === "regex") return issue.message;
  if (issue.type === "integer") return "a whole number";
  if (issue.type === "finite") return "a number";
  return issue.expected ?? "another value";
};

/** Fields that tell of the past but lie after the calendar date at which they were told. */
const daysAhead = (event: Event): readonly string[] => {
  const date = event.at.slice(0, 10);
  const past: Readonly<Record<string, string | undefined>> =
    event.type === "PregnancyEnded" ? { on: event.on, needleOn: event.needleOn }
      : event.type === "SeenTold" || event.type === "WordGiven" || event.type === "ModificationTold" ? { on: event.on }
        : event.type === "MorningTold" ? { of: event.of }
          : event.type === "ScreenAnswered" ? { painSeenOn: event.painSeenOn }
            : event.type === "PlanIssued" ? { "block.since": event.block?.since }
              : {};
  return Object.entries(past).filter(([, day]) => day !== undefined && day > date).map(([name]) => name);
};

const isFuture = (json: unknown): boolean => {
  if (typeof json !== "object" || json === null || !("type" in json) || !("v" in json)) return false;
  const { type, v: version } = json;
  if (typeof type !== "string" || typeof version !== "number" || !Number.isInteger(version) || version < 1) return false;
  const known: number | undefined = Object.hasOwn(newestVersion, type) ? newestVersion[type as keyof typeof newestVersion] : undefined;
  return known === undefined ? /^[A-Z][A-Za-z]{2,40}$/.test(type) && version > 1 : version > known;
};

/** A whole journal: blank lines are passed over; every line that is wrong is named, and none is dropped in silence. */
export const readJournal = (text: string): Result<{ readonly events: readonly Event[]; readonly future: number }, readonly Issue[]> => {
  const events: Event[] = [];
  const issues: Issue[] = [];
  let future = 0;
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "" || issues.length > 20) return;
    const field = `line ${index + 1}`;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      issues.push({ field, problem: "not-json", expected: "one event as JSON" });
      return;
    }
    const read = readEvent(json, field);
    if (!read.ok) issues.push(...read.error);
    else if (read.value.kind === "future") future += 1;
    else events.push(read.value.event);
  });
  return issues.length > 0 ? err(issues) : ok({ events, future });
};
