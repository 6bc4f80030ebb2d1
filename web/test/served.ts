/** The built page, served and opened in a real browser. */
import { createServer, type Server } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "@playwright/test";

const dist = new URL("../dist/", import.meta.url).pathname;
const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json" };

/** Serves `dist`, or what `folder` says at the time, on a free port of `host`; zipped where a test counts bytes. */
export const serve = (host = "127.0.0.1", zipped = false, folder = () => dist): Promise<{ readonly url: string; readonly server: Server }> => new Promise((resolve) => {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://x").pathname;
    const file = join(folder(), name === "/" ? "index.html" : name);
    if (!file.startsWith(folder()) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const head = { "content-type": types[extname(file)] ?? "application/octet-stream", ...(zipped && { "content-encoding": "gzip" }) };
    response.writeHead(200, head).end(zipped ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file));
  });
  server.listen(0, host, () => {
    const address = server.address();
    resolve({ url: `http://${host}:${typeof address === "object" && address !== null ? address.port : 0}/`, server });
  });
});

export const open = (): Promise<Browser> => chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
});

/** A routine mother, seven weeks after a birth, from the first tap to her plan; returns the taps it took. */
export const answerAll = async (page: Page, birth: string, yes: readonly string[] = [], other: Readonly<Record<string, string>> = {}): Promise<number> => {
  await page.getByRole("button", { name: "For me", exact: true }).click();
  await page.getByRole("button", { name: "United Kingdom", exact: true }).click();
  return 2 + await goOn(page, birth, yes, other);
};

/** The same from wherever she is in it. */
export const goOn = async (page: Page, birth: string, yes: readonly string[] = [], other: Readonly<Record<string, string>> = {}): Promise<number> => {
  let taps = 0;
  const tap = async (name: string) => {
    taps += 1;
    await page.getByRole("button", { name, exact: true }).first().click();
  };
  const answers: Readonly<Record<string, string>> = {
    "How old are you?": "18 to 44", "Which of these is true now?": "I gave birth in the last two years", "How was the birth?": "Through the vagina",
    "Did you tear, or were you cut?": "No, or a small tear", "If you want to say: where is your baby now?": "With me", "Where does it hurt?": "Low back", ...other,
  };
  for (let n = 0; n < 60; n++) {
    const title = await page.locator("h1").innerText();
    const hash = new URL(page.url()).hash;
    if (["#/found", "#/today", "#/plan"].includes(hash) || (await page.locator(".alarm-page").count()) > 0) return taps;
    const known = answers[title];
    if ((await page.locator("main input[type=number]").count()) > 0 && known !== undefined) { await page.locator("main input[type=number]").fill(known); taps += 1; await tap("Next"); }
    else if (title === "Where does it hurt?") { await tap("Low back"); await tap("Next"); }
    else if (known !== undefined) await tap(known);
    else if (title.startsWith("On what day was the birth")) {
      await page.locator("input[type=date]").fill(birth);
      const weeks = other["Full weeks then, if you know"];
      if (weeks !== undefined) await page.locator("main input[type=number]").fill(weeks);
      taps += 2;
      await tap("Next");
    }
    else if (title.startsWith("Did you have a needle")) await tap("No");
    else if (title.startsWith("Are you feeding")) await tap("Yes, feeding");
    else if (title.startsWith("How bad was it")) await tap("4");
    else {
      const here = await page.getByRole("button").allInnerTexts();
      const mine = yes.find((words) => here.includes(words));
      if (mine !== undefined) { await tap(mine); await tap("Next"); } else if (here.includes("None of these")) await tap("None of these");
    }
    await page.waitForFunction((before) => (document.querySelector("h1")?.textContent ?? before) !== before, title, { timeout: 5_000 }).catch(() => undefined);
  }
  throw new Error("the questions do not end");
};

type Kept = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string; readonly answers: Readonly<Record<string, string>> };

/** Her journal as it lies on the device, in the order it was told. */
export const eventsOf = (page: Page, store = "lulla"): Promise<readonly Kept[]> => page.evaluate((name) => new Promise<readonly Kept[]>((resolve) => {
  const asked = indexedDB.open(name);
  asked.onsuccess = () => {
    const all = asked.result.transaction("events").objectStore("events").getAll();
    all.onsuccess = () => resolve((all.result as (Kept & { at: string })[]).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)));
  };
}), store);

/** Waits until a page of this title stands. */
export const titled = (page: Page, title: string): Promise<void> => page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
