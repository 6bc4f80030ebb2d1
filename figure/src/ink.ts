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
