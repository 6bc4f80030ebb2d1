// Builds the command line: one small program, and beside it what only `verify` and `simulate` load. Always from scratch, so it never serves what is stale.
import { rmSync } from "node:fs";
import { build } from "esbuild";

rmSync("cli/dist", { recursive: true, force: true });
await build({
  entryPoints: { lullaback: "cli/src/main.ts", "cohort-worker": "assurance/src/cohort/worker.ts", "cohort-full": "assurance/src/cohort-full.ts" }, outdir: "cli/dist", outExtension: { ".js": ".mjs" },
  bundle: true, splitting: true, external: ["logic-solver"], platform: "node", format: "esm", target: "node20", legalComments: "inline", logLevel: "warning",
});
