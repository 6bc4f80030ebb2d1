/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-74f93dd8d9e7ced48ac9564205b5cf0bf1205d66cf393a47da9344cac8c1b694" } as const;
