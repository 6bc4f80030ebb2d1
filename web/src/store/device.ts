/** What this device remembers apart from her journal: language, country, how she likes to be led. Nothing of her health. */
import { signal } from "@preact/signals";
import type { Day } from "@lullaback/base";
import { languages, type Language } from "@lullaback/content";
import type { Hair, Skin } from "@lullaback/figure";
import type { Host } from "./host.ts";

export interface Device {
  readonly language: Language;
  /** ISO 3166-1 alpha-2 as she chose it; never inferred. */
  readonly country?: string;
  readonly who?: "me" | "helping" | "trying";
  /** A journal was begun here; if none is found later, the browser has removed it. */
  readonly begun?: true;
  readonly voice: boolean;
  readonly chime: boolean;
  readonly vibration: boolean;
  /** How the woman who shows the moves looks; warm and brown unless she chose. */
  readonly skin?: Skin;
  readonly hair?: Hair;
  /** The last day the mood questions were offered; their answers are kept nowhere (screening.md §11). */
  readonly moodAsked?: Day;
  readonly saved?: Day;
  /** Who runs this page for her, as its host says. */
  readonly host?: Host | undefined;
  /** What its host said last of this content, and when. */
  readonly recall?: { readonly looked: Day; readonly edition: Day; readonly oldest: Day; readonly withdrawn: readonly string[] };
}

const key = "lulla";

const spoken = (): Language => languages.find((language) => language !== "en-XA" && navigator.languages.some((tag) => tag.toLowerCase().split("-")[0] === language)) ?? "en";

const read = (): Device => {
  const silent: Device = { language: spoken(), voice: false, chime: false, vibration: false };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...silent, ...kept } : silent;
  } catch {
    return silent;
  }
};

export const device = signal<Device>(read());

/** She has begun here, a journal or the example: the first page is not for her. */
export const returning = (): boolean => device.value.begun === true || device.value.who === "trying";

export const remember = (change: Partial<Device>): void => {
  device.value = { ...device.value, ...change };
  try {
    localStorage.setItem(key, JSON.stringify(device.value));
  } catch {
    // Refused storage: it holds until the page closes; her settings say so.
  }
};

/** Forgets all but the language. */
export const forgetDevice = (): void => {
  const { language } = device.value;
  device.value = { language, voice: false, chime: false, vibration: false };
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
};
