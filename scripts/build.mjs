// Builds the command line, one file. Always from scratch, so it never serves what is stale.
import { build } from "esbuild";

await build({
  entryPoints: ["cli/src/main.ts"], outfile: "cli/dist/lullaback.mjs", bundle: true, platform: "node", format: "esm",
  target: "node20", legalComments: "inline", logLevel: "warning",
});
