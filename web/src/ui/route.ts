/** Which page she is on: the address after `#`, so that back works and nothing of it leaves the device. */
import { signal } from "@preact/signals";

export const routes = [
  "welcome", "about", "later", "safety", "health", "found", "correct", "seen", "letter", "way-back", "plan", "today", "player", "after",
  "progress", "relief", "life", "learn", "settings", "print", "modify", "afterwards", "harm", "privacy",
] as const;
export type Route = (typeof routes)[number];

const read = (): Route => routes.find((name) => `#/${name}` === location.hash.split("?")[0]) ?? "welcome";
const readAsked = (): URLSearchParams => new URLSearchParams(location.hash.split("?")[1] ?? "");

export const route = signal<Route>(read());
/** What an address printed on paper asks for, behind its `?`; see `today.tsx`. */
export const asked = signal(readAsked());

/** The page behind the door: it has no address, so that it leaves no trace (screening.md §11). */
export const door = signal<"closed" | "help" | "unsafe" | "low">("closed");

addEventListener("hashchange", () => {
  route.value = read();
  asked.value = readAsked();
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
