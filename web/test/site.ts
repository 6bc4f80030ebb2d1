/** The built page, served to all tests of a file. */
import type { Server } from "node:http";
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll } from "vitest";
import { open, serve } from "./served.ts";

/** Serves the page and opens a browser before the tests of the file that calls it, and closes both after them; its fields stand once they run. */
export const site = (...how: Parameters<typeof serve>): { readonly url: string; readonly browser: Browser } => {
  const here = {} as { url: string; browser: Browser; server: Server };
  beforeAll(async () => { Object.assign(here, await serve(...how), { browser: await open() }); });
  afterAll(async () => {
    await here.browser.close();
    here.server.close();
  });
  return here;
};
