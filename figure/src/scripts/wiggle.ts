import type { Script } from "../script.ts";

export const wiggle = [
] as const satisfies readonly Script[];
