/** The one timer of a relief card: it goes on wherever she goes in the app, and after the page was closed and opened again. */
import { computed, signal } from "@preact/signals";
import { device } from "../store/device.ts";
import { chime, shake, wake } from "./player/speaker.ts";

export interface Timer {
  readonly card: string;
  /** Milliseconds since 1970; the phone's clock goes on while the page sleeps. */
  readonly until: number;
  /** She has been told that it is over. */
  readonly rung?: true;
}

const key = "lulla-timer";
/** Past this, in milliseconds, nobody needs to be told any more. */
const stale = 3_600_000;

const read = (): Timer | undefined => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    if (typeof kept !== "object" || kept === null || !("until" in kept) || typeof kept.until !== "number" || !("card" in kept)) return undefined;
    return Date.now() - kept.until > stale ? undefined : kept as Timer;
  } catch {
    return undefined;
  }
};

export const timer = signal<Timer | undefined>(read());
const clock = signal(Date.now());

/** Whole seconds left; 0 when it is over, nothing when none runs. */
export const secondsLeft = computed(() => (timer.value === undefined ? undefined : Math.max(0, Math.ceil((timer.value.until - clock.value) / 1000))));

const set = (next: Timer | undefined): void => {
  timer.value = next;
  clock.value = Date.now();
  try {
    if (next === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // Refused storage: it runs until the page closes.
  }
};

/** Starts it for a card; one that ran is let go. A tap is what lets the phone ring later. */
export const startTimer = (card: string, minutes: number): void => {
  if (device.value.chime) wake();
  set({ card, until: Date.now() + minutes * 60_000 });
};

export const stopTimer = (): void => set(undefined);

// Looked at four times a second, and at once when she comes back to the page.
const look = (): void => {
  const now = timer.value;
  if (now === undefined || now.rung === true) return;
  clock.value = Date.now();
  if (Date.now() < now.until) return;
  set({ ...now, rung: true });
  if (device.value.chime) chime("free");
  if (device.value.vibration) shake("out");
};
setInterval(look, 250);
document.addEventListener("visibilitychange", look);
