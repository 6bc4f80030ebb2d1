/**
 * How soon the page is there, on a cheap phone: "ready" of the first usable page, and a start with no network. Beside it, in the
 * same run and from the same server, an empty page and the same first page in React.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { build } from "vite";
import { serveFolder } from "../serve.ts";
import { median, type Line } from "./line.ts";
import { newPhone, openBrowser, ready, slowPage } from "./slow-phone.ts";

const root = new URL("../../../", import.meta.url).pathname;
const rounds = Number(process.env["ROUNDS"] ?? 7);
/** What the issue of the page asks for, in milliseconds. */
const most = { ready: 1_200, offline: 700 };

const pages = {
  ours: { from: "web", shown: ".choice" },
  empty: { from: "assurance/yardsticks/empty", shown: "h1" },
  react: { from: "assurance/yardsticks/react", shown: ".choice" },
} as const;
type Name = keyof typeof pages;
const names = Object.keys(pages) as readonly Name[];

/** Built as it is shipped: the same settings, icons and service worker for all; a yardstick is one file. */
const built = async (name: Name, into: string): Promise<string> => {
  const outDir = join(into, name);
  await build({
    configFile: `${root}web/vite.config.ts`, root: `${root}${pages[name].from}`, publicDir: `${root}web/public`, logLevel: "error",
    build: { outDir, emptyOutDir: true, ...(name !== "ours" && { rolldownOptions: { output: { codeSplitting: false } } }) },
  });
  return outDir;
};

interface Times { readonly ready: number; readonly offline: number; /** Offline, with three weeks behind her: her moves of today. */ readonly today?: number }

/** On a phone that has never been here, then once more with no network. */
const visit = async (browser: Browser, name: Name, url: string): Promise<Times> => {
  const phone = await newPhone(browser);
  const { shown } = pages[name];
  const first = await slowPage(phone, "slow 4G");
  const firstReady = await ready(first, url, shown);
  await first.close();
  const again = await phone.newPage();
  await again.goto(url);
  await again.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
  await again.close();
  const cut = await slowPage(phone, "none");
  const offline = await ready(cut, url, shown);
  await cut.close();
  if (name !== "ours") {
    await phone.close();
    return { ready: firstReady, offline };
  }
  await phone.setOffline(false);
  const living = await phone.newPage();
  await living.goto(url);
  await living.locator(".choice").nth(2).click();
  await living.waitForSelector(".moves li");
  await living.close();
  const today = await ready(await slowPage(phone, "none"), url, ".moves li");
  await phone.close();
  return { ready: firstReady, offline, today };
};

export const page = async (): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), "lulla-bench-"));
  const sites = await Promise.all(names.map(async (name) => ({ name, site: await serveFolder(await built(name, folder)) })));
  const browser = await openBrowser();
  const times: Record<Name, Times[]> = { ours: [], empty: [], react: [] };
  try {
    for (let round = 0; round < rounds; round++) for (const { name, site } of sites) times[name].push(await visit(browser, name, site.url));
  } finally {
    await browser.close();
    for (const { site } of sites) site.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const of = (name: Name, what: "ready" | "offline") => median(times[name].map((time) => time[what]));
  const beside = [["empty", "an empty page"], ["react", "the same page in React"]] as const;
  return [
    ...beside.map(([name, words]) => ({ name: "first page ready, 4x slower, slow 4G", ours: of("ours", "ready"), most: most.ready, beside: { name: words, ms: of(name, "ready") } })),
    ...beside.map(([name, words]) => ({ name: "first page ready, 4x slower, offline", ours: of("ours", "offline"), most: most.offline, beside: { name: words, ms: of(name, "offline") } })),
    { name: "today's moves ready, 4x slower, offline", ours: median(times.ours.map(({ today }) => today ?? Number.NaN)), most: most.offline },
  ];
};
