/** What the host says of this content: moves that were taken back, and whether it is too old to plan. Looked up at each start and whenever she comes back; without a network what was said last holds. */
import { parseDay, type Day } from "@lullaback/base";
import { content, edition } from "@lullaback/content";
import { isLongAgo } from "@lullaback/engine";
import { computed } from "@preact/signals";
import { today } from "./clock.ts";
import { device, remember } from "./device.ts";
import { readHost, rememberHost } from "./host.ts";

const isDay = (value: unknown): value is Day => typeof value === "string" && parseDay(value).ok;

/** What was read, if it is what it should be; anything else changes nothing. */
const read = (json: unknown): Omit<NonNullable<typeof device.value.recall>, "looked"> | undefined => {
  if (typeof json !== "object" || json === null || !("edition" in json && "oldest" in json && "withdrawn" in json)) return undefined;
  const { edition: newest, oldest, withdrawn } = json;
  const ids = Array.isArray(withdrawn) && withdrawn.every((id): id is string => typeof id === "string" && /^ex\.[a-z0-9.-]{1,80}$/.test(id)) ? withdrawn : undefined;
  return isDay(newest) && isDay(oldest) && ids !== undefined ? { edition: newest, oldest, withdrawn: ids } : undefined;
};

const patience = 8_000;

/** What the host has under this name now; nothing when it does not answer. */
const ask = async (name: string): Promise<unknown> => {
  try {
    const response = await fetch(`./${name}`, { cache: "no-store", credentials: "omit", signal: AbortSignal.timeout(patience) });
    return response.ok ? await response.json() as unknown : undefined;
  } catch {
    // Offline: what was said last holds.
    return undefined;
  }
};

/** Asks the host once; a host that does not answer, or answers something else, changes nothing. Both files at each start: which page she is on shows in no request. */
export const lookUp = async (): Promise<void> => {
  const [told, runs] = await Promise.all([ask("recall.json"), ask("host.json")]);
  const found = read(told);
  if (found !== undefined) remember({ recall: { ...found, looked: today() } });
  if (runs !== undefined) rememberHost(readHost(runs));
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
