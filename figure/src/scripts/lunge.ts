import type { Script } from "../script.ts";

export const lunge = [
] as const satisfies readonly Script[];
