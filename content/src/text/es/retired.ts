/** Nombres que siguen siendo legibles. Borrador. */
import type { retiredText as en } from "../en/retired.ts";

export const retiredText = {
  "retired.move": "Un movimiento de otra versión",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
