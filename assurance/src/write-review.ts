/** Writes content/review.md from the tables: `npm run review`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { content } from "@lullaback/content";
import { reviewSheet } from "./review-sheet.ts";

writeFileSync(fileURLToPath(new URL("../../content/review.md", import.meta.url)), reviewSheet(content));
