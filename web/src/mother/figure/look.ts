/** How she is drawn on this page, now: by night, by day, or with strong contrast; and how her body is just now. */
import { paletteOf, type Look, type ThemeName } from "@lullaback/figure";
import { computed, signal } from "@preact/signals";

const asked = (query: string) => {
  const list = matchMedia(query);
  const value = signal(list.matches);
  list.addEventListener("change", () => { value.value = list.matches; });
  return value;
};

const light = asked("(prefers-color-scheme: light)");
const strong = asked("(prefers-contrast: more)");
const forced = asked("(forced-colors: active)");
/** No moving pictures: she steps from one key pose to the next. */
export const calm = asked("(prefers-reduced-motion: reduce)");

const theme = computed<ThemeName>(() => (strong.value || forced.value ? "contrast" : light.value ? "day" : "night"));

export const look = computed<Look>(() => ({ theme: theme.value, palette: paletteOf("warm", "brown"), shape: "later-postpartum" }));
