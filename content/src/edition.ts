/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-c89e3b39b01cd467c3a2093f43967e21cb13775ae1efe061538cc8245c4ba507" } as const;
