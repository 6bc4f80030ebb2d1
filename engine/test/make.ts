/**
 * Builders the tests share: one woman from one line of screening.md, a history, an answered screen, a session.
 * Everything is made new at each call; the calendar starts at `today` and no clock is read.
 */
import { addDays, daysBetween, day as dayOfText, type Day, type Moment } from "@lullaback/base";
import { content, type Content, type DerivedId, type Region } from "@lullaback/content";
import {
  emptyHistory, screen, screenOf, type Answer, type Cadence, type History, type Person, type ScreenInput,
  type ScreenRecord, type ScreenResult, type SessionRecord, type StepRecord,
} from "../src/index.ts";

export { content };
export type Measured = ScreenInput["measured"];

/** The day most tests happen on. */
export const today: Day = dayOfText("2026-06-15");

/** A moment of a day, by the hour (and minute) of her clock, at offset zero. */
export const at = (day: Day, hour = 9, minute = 0): Moment =>
  `${day}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00+00:00` as Moment;

/** Days in "6d", "5w", "9m": a month is 30.4375 days, rounded down. */
export const daysIn = (span: string): number => {
  const match = /^(\d+)([dwm])$/.exec(span);
  if (match === null) throw new Error(`not a span of time: ${span}`);
  return Math.floor(Number(match[1]) * { d: 1, w: 7, m: 30.4375 }[match[2] as "d" | "w" | "m"]);
};

/** Findings, modifiers and clearances, all answered no. */
export const allNo = (from: Content = content): Record<string, Answer> =>
  Object.fromEntries([...from.findings, ...from.modifiers, ...from.clearances].map(({ id }) => [id, "no" as const]));

export interface Example {
  readonly person: Person;
  readonly day: Day;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly regions: readonly Region[];
  readonly measured: Measured;
  /** Items written `~x`: tapped, then turned to no by the clarifier. */
  readonly softened: readonly string[];
}

/** Who she is, from `gw=24`, `pp=6d, nx=6d, cs`, `pp=8w, endgw=30`, `gw=9, pp=5m` (pregnant again). */
export const personOf = (state: string, day: Day = today): Person => {
  const told = new Map<string, string>(state.split(",").map((part) => part.trim().split("=")).map(([key = "", value = ""]) => [key, value]));
  const [gw, pp, nx, endgw] = ["gw", "pp", "nx", "endgw"].map((key) => told.get(key));
  for (const key of told.keys()) if (!["gw", "pp", "nx", "endgw", "cs"].includes(key)) throw new Error(`not a state: ${key}`);
  if (gw === undefined && pp === undefined) throw new Error(`neither pregnant nor after: ${state}`);
  const cs = told.has("cs");
  const weeks = endgw === undefined ? 40 : Number(endgw);
  const born = weeks >= content.limits["li.end-as-birth"].value;
  return {
    ageGroup: "18-44",
    situation: gw !== undefined ? (pp === undefined ? "pregnant" : "pregnant-again") : born ? "gave-birth" : "pregnancy-ended",
    ...(gw !== undefined && { pregnancy: { weeks: Number(gw), toldOn: day, babies: 1, placeScanned: Number(gw) >= 12 ? "yes" : "no" } }),
    ...(pp !== undefined && {
      milk: "feeding",
      end: {
        on: addDays(day, -daysIn(pp)), weeks, bloodLoss: "no",
        ...(born ? { mode: cs ? "caesarean" : "vaginal", tear: "none-to-2" } : { operation: cs ? "belly" : "none" }),
        ...(nx === undefined ? { needle: "none" } : { needle: "epidural", needleOn: addDays(day, -daysIn(nx)) }),
      },
    }),
  };
};

/** One line of screening.md, `state; findings`, read exactly: everything not written is answered no. */
export const parseExample = (line: string, day: Day = today): Example => {
  const [state = "", findings = ""] = line.split(";");
  const answers = allNo();
  const facts: { [key in DerivedId]?: boolean } = {};
  const regions: Region[] = [];
  const softened: string[] = [];
  for (const word of findings.split(",").map((part) => part.trim()).filter((part) => part !== "")) {
    const bare = word.replace(/^~/, "");
    if (bare.startsWith("d.")) facts[bare as DerivedId] = true;
    else if (bare.startsWith("r.")) regions.push(bare.slice(2) as Region);
    else {
      const id = /^(mod|cl)\./.test(bare) ? bare : `f.${bare}`;
      if (answers[id] === undefined) throw new Error(`not an item: ${word}`);
      if (word === bare) answers[id] = "yes";
      else softened.push(id);
    }
  }
  const worst = facts["d.pain7"] === true ? content.limits["li.pain-severe"].value : 0;
  return { person: personOf(state, day), day, answers, regions, softened, measured: { quantities: { "pain-worst-24h": worst }, facts } };
};

/** The full screen of one example; `over` changes what was answered. */
export const screenExample = (line: string | Example, over: Partial<ScreenInput> = {}, from: Content = content): ScreenResult =>
  screen(from, { ...(typeof line === "string" ? parseExample(line) : line), cadence: "full", intake: true, ...over });

/** What an example's screen finds, by rule. */
export const rowsOf = (result: ScreenResult): readonly string[] => result.rows.map(({ rule }) => rule);

/** The content with some limits at other values. */
export const withLimits = (values: Readonly<Record<string, number>>, from: Content = content): Content => ({
  ...from,
  limits: {
    ...from.limits,
    ...Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { ...from.limits[id as keyof Content["limits"]], value }])),
  } as Content["limits"],
});

/** A history, empty but for what is said. */
export const history = (over: Partial<History> = {}): History => ({ ...emptyHistory, ...over });

export interface TellScreen extends Partial<Omit<ScreenRecord, "rows">> {
  readonly cadence?: Cadence;
}

/** A screen answered on `day`: every finding "no" but those told, with the rows the engine finds, stamped. */
export const answeredScreen = (before: History, day: Day, told: TellScreen = {}, from: Content = content): ScreenRecord => {
  const { answers = {}, ...rest } = told;
  const record: ScreenRecord = {
    id: `screen-${before.screens.length + 1}-${day}`, at: at(day), day, cadence: "full", painNow: 2, painWorst24h: 2,
    regions: ["low"], slips: [], askedUnkept: ["mod.infect"], rows: [],
    answers: { ...Object.fromEntries(from.findings.map(({ id }) => [id, "no" as const])), ...answers }, ...rest,
  };
  const rows = screenOf(from, { ...before, screens: [...before.screens, record] }, day, record, record.cadence).rows;
  return { ...record, rows: rows.map(({ certain: _, ...row }) => row) };
};

/** The history after one more screen. */
export const withScreen = (before: History, day: Day, told: TellScreen = {}, from: Content = content): History =>
  ({ ...before, screens: [...before.screens, answeredScreen(before, day, told, from)] });

/** One step done without trouble, unless said. */
export const step = (over: Partial<StepRecord> = {}): StepRecord =>
  ({ exercise: "ex.breathing", version: "side", rung: 0, pain: 2, ...over });

/** A session that went well, at ten o'clock of its day, unless said. */
export const session = (over: Partial<SessionRecord> = {}): SessionRecord => {
  const day = over.day ?? today;
  return { id: `session-${day}`, at: at(day, 10), day, startPain: 2, endPain: 2, steps: [step()], signs: [], ended: "done", ...over };
};

/** Modifiers and clearances that may be kept, all no. */
export const standingNo = (from: Content = content): Record<string, Answer> =>
  Object.fromEntries([...from.modifiers.filter((modifier) => modifier.neverStored !== true), ...from.clearances].map(({ id }) => [id, "no" as const]));

/** A complete, routine history with a full screen on `day`: planning that day gives a session. Ten weeks after birth unless said. */
export const calmWoman = (day: Day = today, state = "pp=10w", over: Partial<History> = {}): History =>
  withScreen(history({ person: personOf(state, day), standing: standingNo(), ...over }), day);

/** Every item moved so many days later; for tests that a plan follows the calendar. */
export const shiftDays = <T>(value: T, days: number): T => {
  const shift = (part: unknown): unknown => {
    if (typeof part === "string" && /^\d{4}-\d{2}-\d{2}(T|$)/.test(part)) return `${addDays(part.slice(0, 10) as Day, days)}${part.slice(10)}`;
    if (Array.isArray(part)) return part.map(shift);
    if (part !== null && typeof part === "object") return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, shift(inner)]));
    return part;
  };
  return shift(value) as T;
};

export { addDays, daysBetween };
