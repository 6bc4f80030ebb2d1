import type { Script } from "../script.ts";

export const overheadReach = [
] as const satisfies readonly Script[];
