import type { Script } from "../script.ts";

export const pelvicTilt = [
] as const satisfies readonly Script[];
