/**
 * `npm run pictures`: every page of the running product, by night and day on a phone, and on a tablet and a desk, into
 * `pictures/` (not kept in git) with one sheet a set; three of them into `docs/pictures` for the README. Build first.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { chromium, type Page } from "@playwright/test";

const root = new URL("../../", import.meta.url);
const folder = new URL("pictures/", root);
const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json" };

const sets = [
  { name: "night", width: 390, height: 844, colorScheme: "dark", locale: "en-GB" },
  { name: "day", width: 390, height: 844, colorScheme: "light", locale: "en-GB" },
  { name: "night-es", width: 390, height: 844, colorScheme: "dark", locale: "es-ES" },
  { name: "tablet", width: 820, height: 1180, colorScheme: "light", locale: "en-GB" },
  { name: "desk", width: 1440, height: 900, colorScheme: "light", locale: "en-GB" },
] as const;
const routes = ["today", "plan", "progress", "relief", "learn", "settings", "later", "seen", "letter", "found", "safety", "print"] as const;
/** Kept for the README: set, page, file. */
const kept = [["night", "today", "today"], ["night", "player", "player"], ["night", "emergency", "emergency"]] as const;

const server = createServer((request, response) => {
  const name = new URL(request.url ?? "/", "http://x").pathname;
  try {
    response.writeHead(200, { "content-type": types[extname(name)] ?? "text/html" }).end(readFileSync(new URL(`web/dist${name === "/" ? "/index.html" : name}`, root)));
  } catch {
    response.writeHead(404).end();
  }
});

const go = async (page: Page, route: string): Promise<void> => {
  await page.evaluate(`location.hash = "/${route}"`);
  await page.waitForTimeout(250);
};

/** All pages of a set, from the first tap on; the example has three weeks behind it. */
const walk = async (page: Page, shot: (name: string) => Promise<void>): Promise<void> => {
  await shot("welcome");
  await page.locator(".choice").nth(0).click();
  await shot("country");
  await page.locator(".choice").nth(0).click();
  for (const nth of [2, 1]) {
    await page.waitForTimeout(150);
    await page.locator(".choice").nth(nth).click();
  }
  await shot("about");
  await page.locator("input[type=date]").fill(new Date(Date.now() - 50 * 86_400_000).toISOString().slice(0, 10));
  await page.locator(".actions .main").click();
  for (const nth of [0, 0, 0, 0, 0]) {
    await page.waitForTimeout(150);
    await page.locator(".choice").nth(nth).click();
  }
  await page.waitForSelector(".body-map");
  await page.locator(".names .chip").nth(4).click();
  await shot("body");
  await page.locator(".actions .main").click();
  await page.locator(".steps button").nth(4).click();
  await page.waitForTimeout(250);
  await shot("questions");
  await page.locator(".actions .main").click();
  await page.waitForTimeout(250);
  // The first question about breath is one that cannot wait.
  await page.locator(".tick").first().click();
  await page.locator(".actions .main").click();
  await page.waitForSelector(".alarm-page");
  await shot("emergency");

  await page.evaluate(`localStorage.setItem("lulla", JSON.stringify({ ...JSON.parse(localStorage.getItem("lulla") ?? "{}"), who: "trying" })); location.hash = "/today"`);
  await page.reload();
  await page.waitForSelector(".moves li");
  for (const route of routes) {
    await go(page, route);
    await shot(route);
  }
  await page.locator(".top .door").click();
  await shot("help");
  await go(page, "plan");
  await go(page, "today");
  await page.locator(".actions .main").click();
  await page.waitForSelector(".ring.out", { timeout: 60_000 });
  await page.waitForTimeout(1500);
  await shot("player");
  await page.locator(".hold > .button").click();
  await shot("paused");
  await page.locator(".actions .button").last().click();
  await shot("after");
};

rmSync(folder, { recursive: true, force: true });
await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
const address = server.address();
const url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/`;
const browser = await chromium.launch({ executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
/** Named on the command line, or all of them. */
const only = process.argv.slice(2);
for (const { name: set, width, height, ...options } of sets) {
  if (only.length > 0 && !only.includes(set)) continue;
  mkdirSync(new URL(`${set}/`, folder), { recursive: true });
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector(".choice");
  await page.waitForTimeout(800);
  const names: string[] = [];
  await walk(page, async (name) => {
    await page.waitForTimeout(150);
    await page.screenshot({ path: new URL(`${set}/${name}.png`, folder).pathname });
    names.push(name);
  });
  const sheet = await context.newPage();
  await sheet.setViewportSize({ width: 1600, height: 900 });
  await sheet.setContent(`<body style="margin:8px;display:flex;flex-wrap:wrap;gap:8px;background:#888">${names.map((name) =>
    `<img height="420" src="data:image/png;base64,${readFileSync(new URL(`${set}/${name}.png`, folder)).toString("base64")}">`).join("")}</body>`);
  await sheet.screenshot({ path: new URL(`sheet-${set}.png`, folder).pathname, fullPage: true });
  await context.close();
}
await browser.close();
server.close();
for (const [set, page, file] of kept.filter(([set]) => only.length === 0 || only.includes(set))) copyFileSync(new URL(`${set}/${page}.png`, folder), new URL(`docs/pictures/${file}.png`, root));
writeFileSync(new URL("README.txt", folder), "Made by npm run pictures from the running product; look at the sheets.\n");
