// `npm run check`, the quick gate: types, purity, lint, architecture, schemas and review sheet fresh. No long tests.
import { install, run } from "./install.mjs";

install();
const npx = (...args) => run("npx", ["--no-install", ...args]);
npx("tsc", "-p", "tsconfig.json");
npx("tsc", "-p", "tsconfig.pure.json");
npx("tsc", "-p", "web/tsconfig.json");
npx("tsc", "-p", "web/test/tsconfig.json");
npx("oxlint", "--quiet");
// Lives of invented women take a while: `npm test` has them.
npx("vitest", "run", "assurance/test", "content/test", "cli/test/schemas.test.ts", "--exclude", "assurance/test/cohort.test.ts");
