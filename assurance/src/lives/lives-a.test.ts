/** Fifty thousand steps of random lives, every promise of SPEC held at each (the other fifty thousand: lives-b.test.ts; more: `npm run test:long`). */
import { test } from "vitest";
import { liveSteps, worthLiving } from "./lives-kept.ts";

test("[PD1] [PD2] [PD3] [PD4] [PD5] [PD6] [PD7] [PD8] [PD9] [AS1] [AS2] [AS3] [AS4] [AS5] [AS6] [AS9] [AS10] [SE1] [SE6] [SE10] [SE12] [SE13] [SE14] [SE16] [SE18] [BL1] [BL2] [BL3] [BL4] [CO1] [CO2] [CO3] [CO4] random lives from seed 1, all promises at every step", () => {
  worthLiving(liveSteps(50_000, 1));
}, 600_000);
