/** A theme and a palette, made into the colours of one drawing. */
import type { Part } from "./part.ts";
import { themes, type Palette, type Theme, type ThemeName } from "./theme.ts";

export type Ink = Required<Pick<Theme, "skin" | "skinShade" | "hair" | "hairShade" | "face">> & Omit<Theme, "ink"> & {
  readonly cheek: string;
  /** Whether this theme draws outlines round everything. */
  readonly lined: boolean;
  /** The edge of a shape: the theme's outline, else a thin one in this colour, else none. */
  readonly edge: (color?: string) => Pick<Part, "stroke" | "width">;
};

export const inkOf = (name: ThemeName, palette: Palette): Ink => {
  const { ink, ...theme }: Theme = themes[name];
  return {
    ...palette, ...theme, cheek: ink === undefined ? palette.cheek : "none", lined: ink !== undefined,
    edge: (color) => ({ stroke: ink ?? color, width: ink !== undefined ? 5 : color !== undefined ? 2.5 : undefined }),
  };
};

/** From colour to colour: `u` 0 is the first. */
export const blended = (a: string, b: string, u: number): string => u <= 0 ? a : u >= 1 ? b
  : `#${[1, 3, 5].map((i) => Math.round(Number(`0x${a.slice(i, i + 2)}`) * (1 - u) + Number(`0x${b.slice(i, i + 2)}`) * u).toString(16).padStart(2, "0")).join("")}`;
