/** The composition root: the first page at once, then the store and all other pages, then the service worker. */
import { render } from "preact";
import { App, cutOff, house } from "./shell/app.tsx";
import { device } from "./store/device.ts";
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
if ("serviceWorker" in navigator && import.meta.env.PROD) void navigator.serviceWorker.register("./sw.js");
