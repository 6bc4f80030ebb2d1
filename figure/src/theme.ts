/** What she is drawn with. A theme gives the room and the clothes, a palette her skin and hair. */

export interface Theme {
  readonly top: string; readonly topShade: string; readonly leggings: string; readonly leggingsShade: string;
  readonly mat: string; readonly matEdge: string; readonly shadow: string; readonly prop: string; readonly propShade: string; readonly wall: string;
  readonly cloth: string; readonly clothShade: string;
  readonly bead: string; readonly glow: string; readonly floor: string;
  /** Where set, everything has this outline: paper and high contrast. */
  readonly ink?: string;
  /** Where set, her colours give way to these. */
  readonly skin?: string; readonly skinShade?: string; readonly hair?: string; readonly hairShade?: string; readonly face?: string;
}

export const themes = {
  night: {
    top: "#f0a48f", topShade: "#d98c79", leggings: "#6d80c2", leggingsShade: "#55659f", mat: "#2f4d52", matEdge: "#3d6468", shadow: "#16232a",
    prop: "#8fb8a0", propShade: "#6f9a83", wall: "#2c2536", cloth: "#cfc4dd", clothShade: "#a99dbb", bead: "#fff1d8", glow: "#ffc94d", floor: "#ff86ab",
  },
  day: {
    top: "#e58a73", topShade: "#c9705b", leggings: "#5a6eb4", leggingsShade: "#475894", mat: "#bcd5cf", matEdge: "#9dbfb8", shadow: "#8fb0aa",
    prop: "#7fae95", propShade: "#5f9077", wall: "#e9ddd0", cloth: "#b9a9cc", clothShade: "#9685ad", bead: "#fff8ea", glow: "#ffb300", floor: "#d6336c",
  },
  contrast: {
    top: "#ffffff", topShade: "#d0d0d0", leggings: "#9a9a9a", leggingsShade: "#6e6e6e", mat: "#000000", matEdge: "#ffffff", shadow: "#000000",
    prop: "#c8c8c8", propShade: "#8a8a8a", wall: "#3a3a3a", cloth: "#e0e0e0", clothShade: "#b0b0b0", bead: "#000000", glow: "#ffe600", floor: "#ff4fa0",
    ink: "#000000", skin: "#ffe9d6", skinShade: "#d9c2ac", hair: "#3a3a3a", hairShade: "#6a6a6a", face: "#000000",
  },
  print: {
    top: "#dedede", topShade: "#c4c4c4", leggings: "#a3a3a3", leggingsShade: "#888888", mat: "#f4f4f4", matEdge: "#bdbdbd", shadow: "#e6e6e6",
    prop: "#efefef", propShade: "#cfcfcf", wall: "#f4f4f4", cloth: "#f6f6f6", clothShade: "#d8d8d8", bead: "#2b2b2b", glow: "#000000", floor: "#000000",
    ink: "#2b2b2b", skin: "#ffffff", skinShade: "#ececec", hair: "#4a4a4a", hairShade: "#6f6f6f", face: "#2b2b2b",
  },
} as const satisfies Readonly<Record<string, Theme>>;
export type ThemeName = keyof typeof themes;

export interface Palette { readonly skin: string; readonly skinShade: string; readonly cheek: string; readonly hair: string; readonly hairShade: string; readonly face: string }

const skins = {
  fair: { skin: "#f3c9ae", skinShade: "#d9a78b", cheek: "#e8836f", face: "#6b3f30" },
  warm: { skin: "#e2ae8b", skinShade: "#c58f6d", cheek: "#d9775f", face: "#5a3427" },
  tan: { skin: "#c68a62", skinShade: "#a66f4b", cheek: "#b95a45", face: "#44251a" },
  brown: { skin: "#98613f", skinShade: "#7b4c30", cheek: "#a8452f", face: "#2c150c" },
  deep: { skin: "#6b412b", skinShade: "#52301f", cheek: "#8a3527", face: "#1b0c06" },
} as const;
const hairs = {
  black: { hair: "#2d2326", hairShade: "#4d3f42" }, brown: { hair: "#5b3a30", hairShade: "#7b5344" }, red: { hair: "#9a4d2a", hairShade: "#bb6c43" },
  blond: { hair: "#c79a5b", hairShade: "#a67c42" }, grey: { hair: "#8d8790", hairShade: "#aaa5ad" },
} as const;
export type Skin = keyof typeof skins;
export type Hair = keyof typeof hairs;
export const skinNames = Object.keys(skins) as readonly Skin[];
export const hairNames = Object.keys(hairs) as readonly Hair[];
export const paletteOf = (skin: Skin, hair: Hair): Palette => ({ ...skins[skin], ...hairs[hair] });
