/** `npm run edition`: stamps the day on content that changed, and adds its new ids to those ever issued (content/issued.json). */
import { readFileSync, writeFileSync } from "node:fs";
import { content, edition } from "@lullaback/content";
import { issuedIds } from "./issued.ts";

const at = (path: string): URL => new URL(`../../content/${path}`, import.meta.url);
if (edition.digest !== content.digest) {
  const source = readFileSync(at("src/edition.ts"), "utf8");
  writeFileSync(at("src/edition.ts"), source.replace(edition.date, new Date().toISOString().slice(0, 10)).replace(edition.digest, content.digest));
}
const before = JSON.parse(readFileSync(at("issued.json"), "utf8")) as readonly string[];
writeFileSync(at("issued.json"), `${JSON.stringify([...new Set([...before, ...issuedIds(content)])].sort(), null, 1)}\n`);
