#!/usr/bin/env node
// Runs the built program; says what to do when it is not built yet.
import { existsSync } from "node:fs";

const built = new URL("../dist/lullaback.mjs", import.meta.url);
if (!existsSync(built)) {
  process.stderr.write("lullaback is not built yet. Run: npm start  (or: npm run build)\n");
  process.exit(2);
}
await import(built.href);
