/** A theme and a palette, made into the colours of one drawing. */
import { themes, type Palette, type Theme, type ThemeName } from "./theme.ts";

export type Ink = Required<Pick<Theme, "skin" | "skinShade" | "hair" | "hairShade" | "face">> & Omit<Theme, "ink"> & {
  readonly cheek: string;
  /** Colour of outlines, where this theme has them, and how thick. */
  readonly outline: string | undefined; readonly line: number | undefined;
};

export const inkOf = (name: ThemeName, palette: Palette): Ink => {
  const { ink, ...theme }: Theme = themes[name];
  return { ...palette, ...theme, cheek: ink === undefined ? palette.cheek : "none", outline: ink, line: ink === undefined ? undefined : 5 };
};

/** From colour to colour: `u` 0 is the first. */
export const blended = (a: string, b: string, u: number): string => u <= 0 ? a : u >= 1 ? b
  : `#${[1, 3, 5].map((i) => Math.round(Number(`0x${a.slice(i, i + 2)}`) * (1 - u) + Number(`0x${b.slice(i, i + 2)}`) * u).toString(16).padStart(2, "0")).join("")}`;
