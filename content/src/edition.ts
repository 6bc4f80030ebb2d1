/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-159571c9d0d2df87e25895b4c39189c22b315923323e8cc99b65164151538aca" } as const;
