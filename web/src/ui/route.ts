/** Which page she is on: the address after `#`, so that back works and nothing of it leaves the device. */
import { signal } from "@preact/signals";

export type Route = "welcome" | "about" | "safety" | "health" | "found" | "today" | "player" | "after" | "progress" | "relief" | "help" | "settings";
const routes: readonly Route[] = ["welcome", "about", "safety", "health", "found", "today", "player", "after", "progress", "relief", "help", "settings"];

const read = (): Route => routes.find((name) => `#/${name}` === location.hash) ?? "welcome";

export const route = signal<Route>(read());
addEventListener("hashchange", () => {
  route.value = read();
  scrollTo(0, 0);
});

export const go = (to: Route): void => {
  location.hash = `/${to}`;
};
