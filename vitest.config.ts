import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["*/src/**/*.test.ts", "*/test/**/*.test.ts", "scenarios/*.test.ts"],
    testTimeout: 60_000,
    // A browser under load can be looked at a moment too early; by hand that is red, a machine of its own looks once more and says so.
    retry: process.env["CI"] === undefined ? 0 : 1,
    pool: "threads",
  },
});
