/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-d6549a9e55a1a8bb0edf2c33dfcf3f8e0f688aff6767f746adc4e87e3b90fa2a" } as const;
