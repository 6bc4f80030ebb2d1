/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-0f40f8333582b13fa78af1c20c51ea688b4ba8f8efe5d662cbbac250a2126313" } as const;
