/** `npm run schemas`: writes `cli/schemas/` anew. */
import { mkdirSync, writeFileSync } from "node:fs";
import { schemas } from "./schemas.ts";

const folder = new URL("../schemas/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemas()) writeFileSync(new URL(name, folder), text);
