// `npm start`: installs what is missing, builds the page in her hand and serves it on a printed address. PORT is where it
// looks first; the next free one is taken. HOST=0.0.0.0 serves the local network, over plain http: docs/operating.md.
import { install, run } from "./install.mjs";

install();
run("npx", ["--no-install", "vite", "build", "web", "--logLevel", "warn"]);
run("npx", ["--no-install", "vite", "preview", "web", "--port", process.env.PORT ?? "4300", ...(process.env.HOST === undefined ? [] : ["--host", process.env.HOST])]);
