// `npm run web`: builds the page in her hand and serves it here. The next free port is taken when the first is not free.
import { install, run } from "./install.mjs";

install();
run("npx", ["--no-install", "vite", "build", "web", "--logLevel", "warn"]);
run("npx", ["--no-install", "vite", "preview", "web", "--port", process.env.PORT ?? "4300"]);
