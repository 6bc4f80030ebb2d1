// `npm start`: install what is missing, build, and run the main job: intake, screen, today's session, at the terminal.
import { install, run } from "./install.mjs";

install();
run(process.execPath, ["scripts/build.mjs"]);
run(process.execPath, ["cli/bin/lullaback.mjs", "start"]);
