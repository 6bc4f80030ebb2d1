import type { Script } from "../script.ts";

export const archingAndRounding = [
] as const satisfies readonly Script[];
