/** What the host says of this content: moves that were taken back, and whether it is too old to plan. Looked up at each start and whenever she comes back; without a network what was said last holds. */
import { parseDay, type Day } from "@lullaback/base";
import { content, edition } from "@lullaback/content";
import { isLongAgo } from "@lullaback/engine";
import { computed } from "@preact/signals";
import { today } from "./clock.ts";
import { device, remember } from "./device.ts";

const isDay = (value: unknown): value is Day => typeof value === "string" && parseDay(value).ok;

/** What was read, if it is what it should be; anything else changes nothing. */
const read = (json: unknown): Omit<NonNullable<typeof device.value.recall>, "looked"> | undefined => {
  if (typeof json !== "object" || json === null || !("edition" in json && "oldest" in json && "withdrawn" in json)) return undefined;
  const { edition: newest, oldest, withdrawn } = json;
  const ids = Array.isArray(withdrawn) && withdrawn.every((id): id is string => typeof id === "string" && /^ex\.[a-z0-9.-]{1,80}$/.test(id)) ? withdrawn : undefined;
  return isDay(newest) && isDay(oldest) && ids !== undefined ? { edition: newest, oldest, withdrawn: ids } : undefined;
};

const patience = 8_000;

/** Asks the host once; a host that does not answer, or answers something else, changes nothing. */
export const lookUp = async (): Promise<void> => {
  try {
    const response = await fetch("./recall.json", { cache: "no-store", credentials: "omit", signal: AbortSignal.timeout(patience) });
    const found = response.ok ? read(await response.json()) : undefined;
    if (found !== undefined) remember({ recall: { ...found, looked: today() } });
  } catch {
    // Offline: what was said last holds.
  }
};
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") void lookUp(); });

/** What the engine is told of it (RC1, RC2). */
export const recalled = computed(() => ({
  withdrawn: device.value.recall?.withdrawn ?? [],
  outdated: edition.date < (device.value.recall?.oldest ?? edition.date),
}));

/** When this content was last known to be good, if that is long ago (RC3): the day it was looked up, else its own. */
export const longAgo = (): Day | undefined => {
  const looked = device.value.recall?.looked ?? (edition.date as Day);
  return isLongAgo(content, looked, today()) ? looked : undefined;
};
