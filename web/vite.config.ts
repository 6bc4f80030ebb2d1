import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

/**
 * Writes `sw.js`: every file of the build, kept on the device under the digest of them all. A new version waits until
 * all pages of the old one are closed, so that an update never reloads a session.
 */
const offline = (): Plugin => ({
  name: "offline",
  apply: "build",
  // Last: what others take out of the bundle must not be asked for.
  generateBundle: { order: "post", handler(_options, bundle) {
    const files = [...Object.keys(bundle), ...readdirSync(new URL("./public", import.meta.url)), "index.html"].filter((name, index, all) => all.indexOf(name) === index);
    const source = Object.values(bundle).map((file) => ("code" in file ? file.code : String(file.source))).join("") +
      readdirSync(new URL("./public", import.meta.url)).map((name) => readFileSync(new URL(`./public/${name}`, import.meta.url), "utf8")).join("");
    const cache = `lulla-${createHash("sha256").update(source).digest("hex").slice(0, 16)}`;
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
});

export default defineConfig({
  // Relative, so that `dist` can be hosted under any path.
  base: "./",
  plugins: [offline()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { target: "es2022", modulePreload: { polyfill: false } },
});
