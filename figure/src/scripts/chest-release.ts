import type { Script } from "../script.ts";

export const chestRelease = [
] as const satisfies readonly Script[];
