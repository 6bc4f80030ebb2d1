/** Whom to see and how soon, and what exercise that leaves. Ordered low to high / closed to open. */
export const dispositions = ["routine", "within-days", "same-day", "emergency"] as const;
export type Disposition = (typeof dispositions)[number];

export const exerciseLevels = ["blocked", "breathing-only", "limited", "allowed"] as const;
export type ExerciseLevel = (typeof exerciseLevels)[number];
