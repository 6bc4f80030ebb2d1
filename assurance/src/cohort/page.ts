/** The report as a page to read: what it is first, then how far to trust it, then what it found. */
import type { Report } from "./report.ts";
import { policies } from "./policies.ts";
import { worlds } from "./parts.ts";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const column = (text: string | number, width: number): string => String(text).padStart(width);

/** Lines; `# ` begins a heading. */
export const pageOf = (report: Report): readonly string[] => {
  const { asked, painAtEntry, use, triage, broken } = report;
  const named = (text: string, width = 25) => text.padEnd(width);
  return [
    report.notice,
    `${asked.mothers} women, half of them in either of two worlds, ${asked.days} days, seed ${asked.seed}; ${use.plans} plans by the engine as it is.`,
    "", "# How well women who do nothing fare as published",
    `${named("share of all women", 29)}published       A       B`,
    ...report.fit.map(({ what, low, high, seen, met, grade, sources }) =>
      `${named(what.replace(/ \(.*/, ""), 29)}${column(`${Math.round(low * 100)}-${Math.round(high * 100)} %`, 9)}${column(percent(seen.load), 8)}${column(percent(seen.natural), 8)}  ${named(met ? "met" : "NOT met", 8)}[${sources.join(", ")}; ${grade}]`),
    `Pain on the first day of those who come: ${painAtEntry.mean}, deviation ${painAtEntry.deviation} (suggested: 4.5 and 2, an inference of evidence 1.3).`,
    "", "# Serious things, planted",
    "Days from its beginning to the day she was sent on; and, last, how often one that was told in full was missed.",
    `${named("", 16)}planted  sent median  most absent unasked untold  MISSED`,
    ...report.redFlags.map((flag) => `${named(flag.id, 16)}${[[flag.planted, 7], [flag.sent, 6], [flag.medianDays ?? "-", 7], [flag.mostDays ?? "-", 6], [flag.notThere, 7], [flag.notAsked, 8], [flag.notTold, 7], [flag.missed, 8]].map(([value, width]) => column(value as number, width as number)).join("")}`),
    `In life: ${report.redFlags.map(({ id, rate, sources, grade }) => `${id} ${rate === null ? "no rate in the evidence" : `${rate} [${sources.join(", ")}; ${grade}]`}`).join("; ")}.`,
    "Absent: she did not open it while it lasted. Unasked: only the weekly screen or the mood page asks it. Untold: asked, and not said in full.",
    "", "# Women with nothing planted who were sent on, per 1,000 screens",
    `emergency ${triage.per1000.emergency} (at most ${triage.most.emergency}), same day ${triage.per1000.sameDay} (at most ${triage.most.sameDay}), within days ${triage.per1000.withinDays}; of ${triage.wellScreens} screens: ${triage.met ? "met" : "NOT met"}.`,
    ...(triage.rules.length === 0 ? [] : [`Most often by ${triage.rules.slice(0, 6).map(({ rule, times }) => `${rule} ${times}`).join(", ")}.`]),
    "", "# The dose, for one year of women who stay",
    `${named("")}flares  load days>5     up  down   off  rung weekly`,
    ...report.dose.flatMap((dose, index) => [
      ...(index % 3 === 0 ? [`${worlds[dose.world].name}: ${dose.women} women, the same three times`] : []),
      `${named(policies[dose.policy].name.replace(" (the engine)", " *"))}${[[dose.flares, 6], [dose.flaresAfterSession, 6], [dose.daysAbove5, 7], [dose.up, 7], [dose.down, 6], [dose.off, 6], [dose.rung, 6], [dose.sessionsPerWeek, 7]].map(([value, width]) => column(value as number, width as number)).join("")}`,
    ]),
    "* the engine. Load: flares that a session brought. Days>5: days with pain above 5. Weekly: sessions a week. Screening, what is off because it hurt, and the choice of moves are the engine's in all three.",
    "", "# How it is used",
    `Still there: ${use.there.flatMap(({ weeks, share }) => (share === null ? [] : [`${percent(share)} after ${weeks} weeks`])).join(", ")}. Sessions a week: ${use.sessionsPerWeek}. Left: ${Object.entries(use.left).map(([why, times]) => `${why} ${times}`).join(", ")}.`,
    `Of 1,000 plans: ${Object.entries(report.kinds).map(([kind, times]) => `${kind} ${times}`).join(", ")}.`,
    "", "# Rules that had a say, in so many of 1,000 plans (the first 40; all in --json)",
    report.rules.slice(0, 40).map(({ rule, per1000 }) => `${rule} ${per1000}`).join(", "),
    "", "# What it stands on",
    ...report.assumptions.map(({ id, value, unit, grade, sources, why }) => `• ${id}: ${value} ${unit} (${sources.length === 0 ? "invented" : sources.join(", ")}; ${grade}). ${why[0]?.toUpperCase()}${why.slice(1)}.`),
    "", broken.count === 0 ? "Every plan kept the rules of the SPEC." : `BROKEN: ${broken.count} times. ${broken.first.join(" | ")}`,
  ];
};
