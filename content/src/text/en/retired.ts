/** Names that stay readable: of what was retired (retired.ts), and of a move no edition here knows. */
export const retiredText = {
  "retired.move": "A move of another version",
} as const;
