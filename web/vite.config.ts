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
      const files = [...new Set([...Object.keys(bundle), ...readdirSync(shared), "index.html"])];
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

/** The digest of the content this build carries, worked out once. */
const contentDigest = async (): Promise<string> =>
  (await runnerImport<{ readonly content: { readonly digest: string } }>(fileURLToPath(new URL("../content/src/index.ts", import.meta.url)))).module.content.digest;

export default defineConfig(async () => ({
  // Relative, so that `dist` can be hosted under any path.
  base: "./",
  plugins: [offline()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  define: { "globalThis.contentDigest": JSON.stringify(await contentDigest()) },
  build: { target: "es2022", modulePreload: { polyfill: false } },
}));
