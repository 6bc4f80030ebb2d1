/** Where she is, how she lies or stands, and where it hurts. */
export const places = ["bed", "chair", "standing", "floor"] as const;
export type Place = (typeof places)[number];
/** Where a session is made when none can be made where she is (PD6): the steadiest first. */
export const elsewhere: readonly Place[] = ["chair", "standing", "bed", "floor"];

/**
 * Positions a version is done in. `height` orders them from standing down to lying for the counting of
 * changes; two positions with the same level need no getting up or down.
 */
export const positions = [
  "standing", "sitting", "kneeling", "hands-and-knees", "side-lying", "lying-back", "lying-front",
] as const;
export type Position = (typeof positions)[number];

/** Getting between two levels is a "change of level" (screening.md §10). */
export const levelOf: Readonly<Record<Position, 0 | 1 | 2>> = {
  standing: 0, sitting: 1, kneeling: 2, "hands-and-knees": 2, "side-lying": 2, "lying-back": 2, "lying-front": 2,
};

export const regions = [
  "neck", "shoulders", "upper", "mid", "low", "sacrum", "buttock", "pelvis-front", "hip", "leg", "knee",
] as const;
export type Region = (typeof regions)[number];

export const equipment = ["wall", "table", "pillow", "towel", "ball", "roller"] as const;
export type Equipment = (typeof equipment)[number];

/** How she is when she begins at a place. The floor is reached from standing. */
export const startPosition: Readonly<Record<Place, Position>> = { bed: "side-lying", chair: "sitting", standing: "standing", floor: "standing" };

export const alwaysAtHand: readonly Equipment[] = ["wall", "table", "pillow", "towel"];
