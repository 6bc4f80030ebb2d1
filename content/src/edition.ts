/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-9b380f539456d3f1e7e08c54af59ed102ab3c7e9605515005995a5935eb8c97b" } as const;
