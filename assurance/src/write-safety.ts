/** Writes the pages of docs/safety/ that are made from tables: `npm run safety`. */
import { writeFileSync } from "node:fs";
import { content } from "@lullaback/content";
import { hazardLog } from "./safety/hazard-log.ts";
import { signOffPage } from "./safety/sign-off-page.ts";

const into = (name: string) => new URL(`../../docs/safety/${name}`, import.meta.url);
writeFileSync(into("hazard-log.md"), hazardLog());
writeFileSync(into("sign-off.md"), signOffPage(content));
