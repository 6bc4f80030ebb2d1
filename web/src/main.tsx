/** The composition root: the real store, the page, the service worker. */
import { render } from "preact";
import { App } from "./app.tsx";
import { start } from "./store/app.ts";
import { openStore } from "./store/journal-store.ts";
import "./style.css";

await start(await openStore("lulla"));
const root = document.getElementById("app");
if (root !== null) render(<App />, root);
if ("serviceWorker" in navigator && import.meta.env.PROD) void navigator.serviceWorker.register("./sw.js");
