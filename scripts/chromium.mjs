// Finds a Chromium for the browser tests, or installs the system's where that is possible; else says the one line to type.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

export const chromium = () => {
  const found = () => places.find((path) => path !== undefined && existsSync(path));
  if (found() === undefined && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium for the browser tests …");
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env: environment });
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { stdio: ["ignore", "ignore", "inherit"], env: environment });
  }
  const path = found();
  if (path === undefined) {
    console.error("The browser tests need Chromium. Install it (apt-get install chromium), or set CHROMIUM_PATH to one.");
    process.exit(1);
  }
  return path;
};
