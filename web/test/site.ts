/** The built page served and a browser open for all tests of the file that imports this, closed after them; both stand once tests run. */
import type { Server } from "node:http";
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll } from "vitest";
import { open, serve } from "./served.ts";

export let browser: Browser;
export let url: string;
let server: Server;

beforeAll(async () => {
  ({ url, server } = await serve());
  browser = await open();
});
afterAll(async () => {
  await browser.close();
  server.close();
});
