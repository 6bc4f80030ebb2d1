/** Fifty thousand steps of random lives, every promise of SPEC held at each (the other fifty thousand: lives-a.test.ts; more: `npm run test:long`). */
import { test } from "vitest";
import { liveSteps, worthLiving } from "./lives-kept.ts";

test("[WB1] [WB2] [WB3] [WB4] [WB5] [WB6] [WB7] [WB8] [WB9] [WB10] [WB11] [DO1] [DO2] [DO6] [DO7] [DO9] [DO10] [DO11] [DO12] [DO13] [DO14] [DO15] [DO16] [DO17] [MD1] [MD2] [MD3] [MD4] [MD5] [MD6] [RC1] [RC2] [KU2] [KU3] [KU4] [KU5] [KU6] [JO11] [JO12] [JO23] random lives from seed 100001, all promises at every step", () => {
  worthLiving(liveSteps(50_000, 100001));
}, 600_000);
