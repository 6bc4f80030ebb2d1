// `npm test`: all its own set-up, then everything: types, purity, lint, build, every test. Ends with one line of counts.
import { readFileSync, rmSync } from "node:fs";
import { spawn, spawnSync } from "node:child_process";
import { setPriority } from "node:os";
import { chromium } from "./chromium.mjs";
import { install, run } from "./install.mjs";

install();
const npx = (...args) => run("npx", ["--no-install", ...args]);
npx("tsc", "-p", "tsconfig.json");
npx("tsc", "-p", "tsconfig.pure.json");
npx("tsc", "-p", "web/tsconfig.json");
npx("tsc", "-p", "web/test/tsconfig.json");
npx("oxlint", "--quiet");
run(process.execPath, ["scripts/build.mjs"]);
npx("vite", "build", "web", "--logLevel", "error");
process.env.CHROMIUM_PATH = chromium();

// Browsers mostly wait, so ten thousand invented women live their year meanwhile, on what time is left.
const cohort = spawn(process.execPath, ["cli/dist/cohort-full.mjs"], { stdio: ["ignore", "pipe", "inherit"] });
setPriority(cohort.pid, 19);
let page = "";
cohort.stdout.on("data", (text) => { page += text; });
const lived = new Promise((done) => cohort.on("close", done));

const report = "test-results/report.json";
rmSync(report, { force: true });
const vitest = spawn("npx", ["--no-install", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], { stdio: "inherit" });
const status = await new Promise((done) => vitest.on("close", done));
const strayed = (await lived) !== 0;
console.log(page.trimEnd());
const { numPassedTests, numFailedTests, numTotalTests, success } = JSON.parse(readFileSync(report, "utf8"));
// A file that does not even load fails without a failed test in it.
const unshown = spawnSync("npx", ["--no-install", "tsx", "assurance/src/founding-shown.ts", report], { stdio: "inherit" }).status !== 0;
const failed = Math.max(numFailedTests, success ? 0 : 1) + (unshown ? 1 : 0) + (strayed ? 1 : 0);
const skipped = numTotalTests - numPassedTests - numFailedTests;
console.log(`${numPassedTests + (strayed ? 0 : 1)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(status === 0 && success && !unshown && !strayed ? 0 : 1);
