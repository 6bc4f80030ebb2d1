/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-739524b7223694d61746585800ed7ac8e23c351788fbc058a143af5370d2891d" } as const;
