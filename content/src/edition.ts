/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-68513d609f855744ae19a3985402f2952d5642f5d8b71b596f549681146b4821" } as const;
