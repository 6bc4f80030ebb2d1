import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, runnerImport, type Plugin } from "vite";

/**
 * Writes `sw.js`: every file of the build, kept on the device under the digest of them all. A new version waits until
 * all pages of the old one are closed, so that an update never reloads a session.
 */
const offline = (): Plugin => {
  let shared = "";
  return {
    name: "offline",
    apply: "build",
    configResolved({ publicDir }) { shared = publicDir; },
    // Last: what others take out of the bundle must not be asked for.
    generateBundle: { order: "post", handler(_options, bundle) {
      const digest = createHash("sha256");
      // Bytes, not text: of a picture read as text most changes would be lost.
      for (const [name, file] of Object.entries(bundle)) digest.update(name).update("code" in file ? file.code : file.source);
      for (const name of readdirSync(shared)) digest.update(name).update(readFileSync(join(shared, name)));
      const cache = `lulla-${digest.digest("hex").slice(0, 16)}`;
      // What the host says is looked up anew at each start.
      const files = [...new Set([...Object.keys(bundle), ...readdirSync(shared), "index.html"])].filter((name) => name !== "recall.json" && name !== "host.json");
      this.emitFile({
        type: "asset", fileName: "sw.js",
        source: `const cache = ${JSON.stringify(cache)};
const files = ${JSON.stringify(["./", ...files.map((name) => `./${name}`)])};
addEventListener("install", (event) => event.waitUntil(caches.open(cache).then((kept) => kept.addAll(files))));
addEventListener("message", (event) => { if (event.data === "take-over") void skipWaiting(); });
addEventListener("activate", (event) => event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith("lulla-") && name !== cache).map((name) => caches.delete(name)))).then(() => clients.claim())));
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  const wanted = request.mode === "navigate" ? "./" : request;
  event.respondWith(caches.open(cache).then((kept) => kept.match(wanted, { ignoreSearch: true })).then((found) => found ?? fetch(request)));
});
`,
      });
    } },
  };
};

/** Writes `recall.json`, which is looked up anew at each online start and never kept for offline. */
const recalls = (content: Built): Plugin => ({
  name: "recalls",
  apply: "build",
  generateBundle() {
    const { recall: { oldest, withdrawn }, edition } = content;
    this.emitFile({ type: "asset", fileName: "recall.json", source: JSON.stringify({ edition: edition.date, oldest, withdrawn: withdrawn.map(({ id }) => id) }) });
  },
});

/** The content this build carries, read once. */
interface Built {
  readonly content: { readonly digest: string };
  readonly recall: { readonly oldest: string; readonly withdrawn: readonly { readonly id: string }[] };
  readonly edition: { readonly date: string };
}
const built = (await runnerImport<Built>(fileURLToPath(new URL("../content/src/index.ts", import.meta.url)))).module;

export default defineConfig({
  // Relative, so that `dist` can be hosted under any path.
  base: "./",
  plugins: [recalls(built), offline()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  define: { "globalThis.contentDigest": JSON.stringify(built.content.digest) },
  build: { target: "es2022", modulePreload: { polyfill: false } },
});
