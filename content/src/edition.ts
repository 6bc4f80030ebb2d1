/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-931fc8c19dde161a9ebb5ce832e5fcd96527b79668903b81f660901f09c19336" } as const;
