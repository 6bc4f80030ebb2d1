/** What the proof would call a fault and is meant to be so, each with its reason; listed in every report. One that waives nothing is a fault itself. */

export interface Waiver {
  readonly property: string;
  readonly about: string;
  readonly because: string;
}

export const waivers: readonly Waiver[] = [
  {
    property: "rules-live", about: "sl.first-trimester-light-headed",
    because: "fainting stops the day (rf.heart); the limit binds once somebody has seen to that row and she moves again on the same answers",
  },
  { property: "rules-live", about: "prec.clot", because: "the rows that bring it shut all moves while they hold; it binds in the weeks after them (AS5), which a first day does not have" },
  {
    property: "rules-live", about: "cl.blood-thinner",
    because: "sl.roller-not-with keeps roller and deep pressure away while she takes blood thinners, whatever anybody says: the stricter of screening.md sections 8 and 10; the clearance says whom to ask once treatment has ended",
  },
];
