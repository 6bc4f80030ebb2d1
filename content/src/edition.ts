/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-57ac2c7197cbd3980b81ddcf490ef20288bc514a5cbd44298f36ab73c16f7dd3" } as const;
