/** What Today may offer beside her moves: at most one at a time, the first of these that is due. */
export const offers = ["check", "keeping-up", "long-pain", "week"] as const;
export type OfferId = (typeof offers)[number];
