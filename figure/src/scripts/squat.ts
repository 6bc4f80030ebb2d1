import type { Script } from "../script.ts";

export const squat = [
] as const satisfies readonly Script[];
