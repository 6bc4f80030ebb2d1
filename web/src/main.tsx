/** The composition root: the first page at once, then the store and all other pages, then the service worker. */
import { render } from "preact";
import { App } from "./shell/app.tsx";
import { cutOff, house } from "./shell/house.ts";
import { device } from "./store/device.ts";
import "./store/install.ts";
import { register } from "./store/update.ts";
import "./style.css";

document.documentElement.lang = device.value.language;
const root = document.getElementById("app");
if (root !== null) render(<App />, root);

try {
  const rooms = await import("./house.ts");
  await rooms.open();
  house.value = rooms;
} catch {
  cutOff.value = true;
}
if (import.meta.env.PROD) void register();
