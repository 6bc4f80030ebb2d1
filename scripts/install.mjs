// Installs what package-lock.json names, when it is not there yet or has changed since: after a `git pull` too.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.lullaback-installed";

export const install = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old. Lullaback needs Node 20.19 or newer.`);
    process.exit(1);
  }
  const wanted = createHash("sha256").update(readFileSync("package-lock.json")).update(process.version).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing what is missing …");
  run("npm", ["ci", "--include=dev", "--no-fund", "--no-audit", "--loglevel=error"]);
  writeFileSync(stamp, wanted);
};

/** Runs a program to its end; ends this one with its code when it fails. */
export const run = (program, args, options = {}) => {
  const { status } = spawnSync(program, args, { stdio: "inherit", ...options });
  if (status !== 0) process.exit(status ?? 1);
};
