/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-a592be813b648d82e4d3cd717315024ecbd9b76895ad2e4c01b9d3b06fddcf6d" } as const;
