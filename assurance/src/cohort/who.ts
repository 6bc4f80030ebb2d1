/** Who she is to the programme, and which serious thing was planted in her, if any. The first is told, the second hidden. */
import { addDays, day, type Day } from "@lullaback/base";
import type { Person } from "@lullaback/engine";
import { assume } from "./assumption.ts";
import { between, pick, stream } from "./chance.ts";
import { redFlags, type RedFlag } from "./red-flags.ts";

export const births = assume({
  "birth.caesarean": [0.25, "share", "of births"],
  "birth.assisted": [0.1, "share", "of births"],
  "birth.needle": [0.35, "share", "of births that are no caesarean; a caesarean has one"],
  "birth.deep-tear": [0.02, "share", "of births that are no caesarean"],
  "birth.milk": [0.7, "share", "feeds or expresses"],
  "planted": [0.1, "share of women", "have one serious thing each, of all kinds alike; far more than in life"],
  "planted.lasts": [14, "days", "until it is found elsewhere, if the programme does not find it"],
});
const { of } = births;

/** Everybody opens it first on this day of the calendar. */
export const firstDay: Day = day("2026-01-05");

export interface Planted {
  readonly flag: RedFlag;
  /** Days after the birth. */
  readonly onset: number;
}

export const whoOf = (seed: number, mother: number, entry: number): { readonly person: Person; readonly planted?: Planted } => {
  const chance = stream(seed, mother, 0, "red-flag");
  const mode = pick(chance, [["caesarean", of["birth.caesarean"]], ["forceps-vacuum", of["birth.assisted"]], ["vaginal", 1 - of["birth.caesarean"] - of["birth.assisted"]]] as const);
  const [needle, tear, milk, has, which, when] = [chance(), chance(), chance(), chance(), chance(), chance()];
  const possible = redFlags.filter(({ to }) => to >= entry);
  const flag = has < of.planted ? possible[Math.floor(which * possible.length)] : undefined;
  const hasNeedle = mode === "caesarean" || flag?.needle === true || needle < of["birth.needle"];
  const from = Math.max(flag?.from ?? 0, entry - 2);
  return {
    person: {
      ageGroup: "18-44", situation: "gave-birth", milk: milk < of["birth.milk"] ? "feeding" : "none", baby: "with-me",
      end: {
        on: addDays(firstDay, -entry), weeks: 40, mode, tear: mode !== "caesarean" && tear < of["birth.deep-tear"] ? "3-4" : "none-to-2",
        needle: mode === "caesarean" ? "spinal" : hasNeedle ? "epidural" : "none", ...(hasNeedle && { needleOn: addDays(firstDay, -entry) }), bloodLoss: "no",
      },
    },
    ...(flag !== undefined && { planted: { flag, onset: Math.floor(between(() => when, from, Math.max(from, flag.to) + 1)) } }),
  };
};
export const lasts = of["planted.lasts"];
