/** A folder of built files on a free port of this machine, zipped once and beforehand, as a host would. */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json",
};

export const serveFolder = async (folder: string): Promise<{ readonly url: string; readonly close: () => void }> => {
  const files = new Map(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length), { type: types[extname(path)] ?? "application/octet-stream", body: gzipSync(readFileSync(path), { level: 9 }) }] as const;
  }));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://x");
    const file = files.get(pathname === "/" ? "/index.html" : pathname);
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": file.type, "content-encoding": "gzip", "content-length": file.body.length }).end(file.body);
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/`, close: () => { server.close(); server.closeAllConnections(); } };
};
