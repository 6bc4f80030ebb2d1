/** The composition root: the first page at once, then the words, the store and all other pages, then the service worker. */
import { render } from "preact";
import { App } from "./shell/app.tsx";
import { cutOff, house } from "./shell/house.ts";
import { device, returning } from "./store/device.ts";
import "./store/install.ts";
import { register } from "./store/update.ts";
import { allWords } from "./ui/speech.ts";
import "./style.css";

document.documentElement.lang = device.value.language;
const root = document.getElementById("app");
if (root !== null) render(<App />, root);

/** Not awaited at the top of this file: then the first page could not be one file, for the house stands on it and each would wait for the other. */
const follow = async (): Promise<void> => {
  // The first page is drawn before anything heavy begins; who has been here before waits for her day alone.
  if (!returning()) await new Promise<void>((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
  try {
    const [rooms] = await Promise.all([import("./house.ts"), allWords()]);
    await rooms.open();
    house.value = rooms;
    void rooms.lookUp();
  } catch {
    cutOff.value = true;
  }
  if (import.meta.env.PROD) await register();
};
void follow();
