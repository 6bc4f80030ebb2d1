import type { Script } from "../script.ts";

export const clam = [
] as const satisfies readonly Script[];
