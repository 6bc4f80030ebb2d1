/** Her home screen: the icon in every size that is asked for, the same discreet ring, and a new version whenever a picture changes. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, expect, test } from "vitest";

const web = new URL("../", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "lulla-icons-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Width and height as the file itself says. */
const sizeOf = (file: string): string => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
};

test("the manifest and the page name pictures that are there, as large as they say", () => {
  const manifest = JSON.parse(readFileSync(`${web}dist/manifest.webmanifest`, "utf8")) as { readonly name: string; readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string; readonly purpose: string }[] };
  expect(manifest.name).toBe("Lulla");
  for (const { src, sizes, type } of manifest.icons) {
    if (type === "image/png") expect(sizeOf(`${web}dist/${src}`), src).toBe(sizes);
    else expect(existsSync(`${web}dist/${src}`), src).toBe(true);
  }
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(["any any", "192x192 any", "512x512 any", "512x512 maskable"]);
  const touch = /rel="apple-touch-icon" href="([^"]+)"/.exec(readFileSync(`${web}dist/index.html`, "utf8"))?.[1] ?? "";
  expect(sizeOf(`${web}dist/${touch}`)).toBe("180x180");
});

test("one changed byte of a picture, or of the page, is a new version", async () => {
  const shared = join(folder, "public");
  cpSync(`${web}public`, shared, { recursive: true });
  const version = async (name: string, comment = ""): Promise<string> => {
    const outDir = join(folder, name);
    await build({ configFile: `${web}vite.config.ts`, root: web, publicDir: shared, logLevel: "error", build: { outDir }, plugins: [{ name: "changed", transformIndexHtml: (html) => `${html}${comment}` }] });
    return /lulla-[0-9a-f]+/.exec(readFileSync(join(outDir, "sw.js"), "utf8"))?.[0] ?? "";
  };
  const first = await version("first");
  expect(await version("again")).toBe(first);
  expect(await version("page", "<!---->")).not.toBe(first);
  const picture = readFileSync(join(shared, "icon-192.png"));
  // No text begins with such a byte: read as text, both would be the same unknown sign.
  picture[0] = 0x8a;
  writeFileSync(join(shared, "icon-192.png"), picture);
  expect(await version("picture")).not.toBe(first);
}, 60_000);
