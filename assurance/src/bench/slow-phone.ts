/** A cheap phone on a poor network: Chromium at a quarter of its speed, on slow 4G. What is measured on a phone is measured on this one. */
import { chromium, type Browser, type BrowserContext, type Page } from "@playwright/test";

/** 150 ms there and back, 1.6 Mb/s down and 0.75 Mb/s up. The browser's own throttle: it counts no connection being set up. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const slowedBy = 4;

export const openBrowser = (): Promise<Browser> => chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
});

export const newPhone = (browser: Browser): Promise<BrowserContext> => browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });

/** A page of that phone, slowed before it goes anywhere. */
export const slowPage = async (phone: BrowserContext, network: "slow 4G" | "none"): Promise<Page> => {
  await phone.setOffline(network === "none");
  const page = await phone.newPage();
  const devtools = await phone.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowedBy });
  if (network === "slow 4G") {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", slow4G);
  }
  return page;
};

/** Milliseconds from leaving for `url` until the first frame in which `selector` is drawn. */
export const ready = async (page: Page, url: string, selector: string): Promise<number> => {
  await page.addInitScript(`globalThis.shown = new Promise((resolve, reject) => { setTimeout(reject, 30_000, new Error("never drawn")); new MutationObserver((_, watching) => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) return;
    watching.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  }).observe(document, { subtree: true, childList: true }); });`);
  await page.goto(url, { waitUntil: "commit" });
  return page.evaluate<number>("shown");
};
