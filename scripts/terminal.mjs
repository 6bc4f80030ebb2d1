// `npm run terminal`: the same programme at the terminal: intake, screen, today's session.
import { install, run } from "./install.mjs";

install();
run(process.execPath, ["scripts/build.mjs"]);
run(process.execPath, ["cli/bin/lullaback.mjs", "start"]);
