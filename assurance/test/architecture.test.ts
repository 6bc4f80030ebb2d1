/** Who may import whom (DESIGN's table), and that the pure rooms have no clock, no randomness and no platform. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = new URL("../../", import.meta.url).pathname;

/** Room → rooms it may import; `types` only as types. */
const mayImport: Readonly<Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>> = {
  base: { values: [] },
  content: { values: ["base"] },
  engine: { values: ["base"], types: ["content"] },
  figure: { values: ["base"], types: ["content"] },
  journal: { values: ["base"], types: ["content", "engine"] },
  cli: { values: ["base", "content", "engine", "journal", "assurance"] },
  web: { values: ["base", "content", "engine", "figure", "journal"] },
  assurance: { values: ["base", "content", "engine", "figure", "journal"] },
};
const pure = ["base", "content", "engine", "figure", "journal"];
/** Packages from outside that a room's product code may use; each has its line in docs/decisions. */
const packages: Readonly<Record<string, readonly string[]>> = { content: ["@noble/hashes"], journal: ["valibot"], cli: ["valibot", "node:"], web: ["preact", "@preact/signals", "idb", "lean-qr"] };

const sourcesOf = (room: string): readonly string[] => {
  const walk = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".test.ts") ? [join(folder, entry.name)] : []);
  return walk(join(root, room, "src"));
};

interface Import { readonly from: string; readonly typeOnly: boolean }

const importsOf = (text: string): readonly Import[] =>
  [...text.matchAll(/(?:^(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?|\bawait import\()"([^"]+)"/gms)].map((match) => {
    const names = /\{([^}]*)\}/s.exec(match[0])?.[1]?.split(",").map((name) => name.trim()).filter((name) => name !== "") ?? [];
    return { from: match[2] as string, typeOnly: match[1] !== undefined || (names.length > 0 && names.every((name) => name.startsWith("type "))) };
  });

describe("rooms", () => {
  test.each(Object.keys(mayImport))("%s imports only what it may", (room) => {
    const { values, types = [] } = mayImport[room] as (typeof mayImport)[string];
    const wrong: string[] = [];
    for (const file of sourcesOf(room)) {
      for (const { from, typeOnly } of importsOf(readFileSync(file, "utf8"))) {
        const other = /^@lullaback\/([a-z]+)(?:\/(?:text\/[a-z]+|cohort|proof))?$/.exec(from)?.[1];
        const leaves = from.startsWith(".") && !join(file, "..", from).startsWith(join(root, room, "src"));
        const allowed = other !== undefined ? values.includes(other) || (typeOnly && types.includes(other))
          : from.startsWith(".") ? !leaves
          : room === "assurance" || (packages[room] ?? []).some((name) => from === name || from.startsWith(name));
        if (!allowed) wrong.push(`${file.slice(root.length)}: ${from}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(pure)("%s reads no clock and draws no chance", (room) => {
    const wrong = sourcesOf(room).filter((file) => /\bnew Date\b|\bDate\.|Math\.random|performance\.now|crypto\.getRandomValues/.test(readFileSync(file, "utf8")));
    expect(wrong).toEqual([]);
  });

  test("a forbidden import would be seen", () => {
    expect(importsOf('import { fold } from "@lullaback/journal";\nimport type { A } from "@lullaback/engine";\nimport { type B } from "./b.ts";\nexport { c } from "./c.ts";\nconst d = await import("./d.ts");'))
      .toEqual([
        { from: "@lullaback/journal", typeOnly: false }, { from: "@lullaback/engine", typeOnly: true },
        { from: "./b.ts", typeOnly: true }, { from: "./c.ts", typeOnly: false }, { from: "./d.ts", typeOnly: false },
      ]);
  });

  test("package manifests name the rooms they use and no others", () => {
    for (const [room, { values, types = [] }] of Object.entries(mayImport)) {
      const manifest = JSON.parse(readFileSync(join(root, room, "package.json"), "utf8")) as { dependencies?: Record<string, string> };
      const named = Object.keys(manifest.dependencies ?? {}).flatMap((name) => /^@lullaback\/(.+)$/.exec(name)?.[1] ?? []);
      expect(named.toSorted(), room).toEqual([...values, ...types].toSorted());
    }
  });
});
