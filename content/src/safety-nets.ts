/** What would change the advice, said under it: to all, and more in her state. Each text is its key. */
import { atLeast, type Condition } from "./model/condition.ts";
import { earlyPregnancy } from "./screening/windows.ts";

export const safetyNets: readonly { readonly key: `safety-net${string}`; readonly when?: Condition }[] = [
  { key: "safety-net" },
  { key: "safety-net.pregnant", when: "s.pregnant" },
  { key: "safety-net.early", when: earlyPregnancy },
  { key: "safety-net.waves", when: atLeast("gestation-weeks", "li.gw-preterm-from") },
  { key: "safety-net.moves", when: atLeast("gestation-weeks", "li.gw-moves") },
  { key: "safety-net.needle", when: "w.nx8" },
];
