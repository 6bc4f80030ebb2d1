import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { schemas } from "./schemas.ts";

test.each([...schemas()])("%s is what the shapes say now (npm run schemas)", (name, text) => {
  expect(readFileSync(new URL(`../schemas/${name}`, import.meta.url), "utf8")).toBe(text);
});
