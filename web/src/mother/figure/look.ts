/** How she is drawn on this page, now: by night, by day, or with strong contrast; and how her body is just now. */
import { content } from "@lullaback/content";
import { herYeses } from "@lullaback/engine";
import { hairNames, paletteOf, skinNames, type Hair, type Look, type Skin, type ThemeName } from "@lullaback/figure";
import { computed, signal } from "@preact/signals";
import { history } from "../../store/app.ts";
import { today } from "../../store/clock.ts";
import { device } from "../../store/device.ts";
import { shapeOf } from "./shape.ts";

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

/** What she chose in her settings; a name from a newer version is not known here. */
export const skin = computed<Skin>(() => skinNames.find((name) => name === device.value.skin) ?? "warm");
export const hair = computed<Hair>(() => hairNames.find((name) => name === device.value.hair) ?? "brown");

/** Her pelvic floor is not drawn either while words on it wait for her yes (AS11). */
export const floorHidden = computed<boolean>(() => herYeses(content, history.value, today()).some(({ to, given }) => to === "floor-words" && !given));

export const look = computed<Look>(() =>
  ({ theme: theme.value, palette: paletteOf(skin.value, hair.value), shape: shapeOf(history.value, today()), floorHidden: floorHidden.value }));
