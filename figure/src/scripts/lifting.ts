import type { Script } from "../script.ts";

export const lifting = [
] as const satisfies readonly Script[];
