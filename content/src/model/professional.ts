/** Whose word counts for what (screening.md §7, §8). */
export const professionals = ["physician", "midwife", "physiotherapist", "other"] as const;
/** `physician`: hospital or ambulance doctor, obstetrician, anaesthetist, GP. `other`: trainer, doula, family, advice line, herself. */
export type Professional = (typeof professionals)[number];
