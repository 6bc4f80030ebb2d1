/** Which page she is on: the address after `#`, so that back works and nothing of it leaves the device. */
import { signal } from "@preact/signals";

export const routes = [
  "welcome", "about", "later", "safety", "health", "found", "correct", "seen", "letter", "plan", "today", "player", "after",
  "progress", "relief", "learn", "settings",
] as const;
export type Route = (typeof routes)[number];

const read = (): Route => routes.find((name) => `#/${name}` === location.hash) ?? "welcome";

export const route = signal<Route>(read());

/** The page behind the door: it has no address, so that it leaves no trace (screening.md §11). */
export const door = signal<"closed" | "help" | "unsafe" | "low">("closed");

addEventListener("hashchange", () => {
  route.value = read();
  door.value = "closed";
  scrollTo(0, 0);
});

export const go = (to: Route): void => {
  location.hash = `/${to}`;
};

/** Goes there without a way back to the page before, which is not drawn once more. */
export const goInstead = (to: Route): void => {
  location.replace(`#/${to}`);
  route.value = to;
};

/** Leaves at once for a blank page that the back button does not undo. */
export const leave = (): void => location.replace("about:blank");
