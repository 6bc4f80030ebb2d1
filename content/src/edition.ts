/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-7b9aec29374df23c46ed3a3c18724632e6ab9b363b4db44e361642dab791a82b" } as const;
