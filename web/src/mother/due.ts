/** What a screen still asks: which one it is, and what of her history it needs. */
import { content } from "@lullaback/content";
import { screenOf, type Cadence } from "@lullaback/engine";
import { draft, history, planFor, type Drafted } from "../store/app.ts";
import { here } from "./today.tsx";

/** Everything, until she was once asked it all, and when she tells where she is anew. */
export const dueCadence = (): Cadence =>
  draft.value["state.now"] === undefined && history.value.screens.some((screen) => screen.cadence === "full") ? (planFor(here.value).screen?.cadence ?? "daily") : "full";

/** Modifiers and clearances without an answer: at first, and what is never kept again when something makes it matter (QU4). */
export const historyOpen = ({ history: told, record, day }: Drafted, cadence: Cadence): readonly string[] =>
  screenOf(content, told, day, record, cadence).missing.filter((id) => id.startsWith("mod.") || id.startsWith("cl."));
