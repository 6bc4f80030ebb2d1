import type { Script } from "../script.ts";

export const openBook = [
] as const satisfies readonly Script[];
