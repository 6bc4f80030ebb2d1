/** Words of the page in her hand: being seen: emergency, the way back, the letter, mood. */
export const careText = {
} as const;
