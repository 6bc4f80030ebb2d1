/** All pages behind the first, once they are here. */
import { signal } from "@preact/signals";

export const house = signal<typeof import("../house.ts") | undefined>(undefined);
/** They could not be fetched: no network yet, and nothing kept from before. */
export const cutOff = signal(false);
