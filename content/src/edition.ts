/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-f0570068d70c487178c7146ee778cfb697d4f972e716550a16ef4b7bc8904dbf" } as const;
