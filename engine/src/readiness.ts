/** What she did before, and where that lets her begin (SPEC SE22; founding C1). */
import type { Content } from "@lullaback/content";
import type { History } from "./history.ts";

/** Minutes she is offered before her first session is done; nothing once one is, or when she did not say. */
export const minutesToBegin = (content: Content, history: History): number | undefined =>
  history.sessions.length > 0 || history.before === undefined ? undefined
    : content.limits[history.before === "little" ? "li.first-minutes-little" : "li.usual-minutes"].value;
