import type { Script } from "../script.ts";

export const gluteRelease = [
] as const satisfies readonly Script[];
