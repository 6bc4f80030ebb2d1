/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-eb5d711779441d95d14440821779b891df412a9d071cfaf4495ae1a9c5846611" } as const;
