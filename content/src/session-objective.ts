/**
 * What makes one session, or one block, better than another: weighed in this order, the first difference decides (SE5, BL3).
 * Changing the order here changes every plan; each line says why it stands where it stands.
 */
export const sessionObjective = [
  { id: "block", better: "more", why: "moves of her block: she learns them, and good days on a move can add up" },
  { id: "known", better: "fewer", why: "moves from outside her block: something new each day is work" },
  { id: "region", better: "more", why: "moves that serve where it hurts" },
  { id: "changes", better: "fewer", why: "changes of position: getting up and down hurts" },
  { id: "fresh", better: "more", why: "days since she last did the move, so that releases vary" },
  { id: "reach", better: "more", why: "seconds up to the share that is to be filled: when it cannot be filled, as near as can be" },
  { id: "whole", better: "more", why: "1 when every move keeps its full repeats, so that a dose is a dose; 0 when one had to be cut to fit" },
  { id: "even", better: "more", why: "less the seconds between the longest and the shortest move, when whole: no move is a token" },
  { id: "fill", better: "more", why: "seconds used of the minutes she has" },
] as const satisfies readonly { readonly id: string; readonly better: "more" | "fewer"; readonly why: string }[];

export const blockObjective = [
  { id: "roles", better: "more", why: "release, deep core, strength and alignment each have a move" },
  { id: "places", better: "more", why: "the block can be done where she is, most days" },
  { id: "region", better: "more", why: "moves that serve where it hurts" },
  { id: "kept", better: "more", why: "a few known moves carry over from the last block" },
  { id: "fresh", better: "more", why: "the others are ones she has not done for longest" },
] as const satisfies readonly { readonly id: string; readonly better: "more" | "fewer"; readonly why: string }[];

/** Session phases in the order they are led; founding D1: release comes first. */
export const sessionPhases = ["release", "deep-core", "strength", "alignment"] as const;
export type SessionPhase = (typeof sessionPhases)[number];

/** Minutes she may choose from, longest first, and how many moves each holds at most. */
export const sessionLengths = [
  { minutes: 20, moves: "li.moves-20" },
  { minutes: 15, moves: "li.moves-15" },
  { minutes: 10, moves: "li.moves-10" },
  { minutes: 5, moves: "li.moves-5" },
  { minutes: 3, moves: "li.moves-3" },
] as const;
