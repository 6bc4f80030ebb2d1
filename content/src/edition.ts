/** Made by `npm run edition`: the day the tables last changed, and what they then were. */
export const edition = { date: "2026-11-25", digest: "sha256-139feaea53ed7f285232f4bcc4d492da749b947f9492e72cb39d40a02a8decf1" } as const;
