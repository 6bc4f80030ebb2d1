/** An emergency in the answers so far: shown at once, and told as far as they went, so that it is open tomorrow whatever she does now. */
import { content } from "@lullaback/content";
import { screenOf, type Cadence } from "@lullaback/engine";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { tellSoFar, type Drafted } from "../store/app.ts";
import { goInstead } from "../ui/route.ts";
import { Emergency } from "./emergency.tsx";
import { assessToday, Found } from "./found.tsx";

/** The page that takes the place of the questions while there is one. */
export const useAtOnce = ({ history, record, day }: Drafted, cadence: Cadence): JSX.Element | undefined => {
  const found = screenOf(content, history, day, record, cadence);
  const rule = found.rows.find((row) => row.disposition === "emergency" && row.certain)?.rule;
  // Broken off, it does not stand for the full screen: that stays due.
  const counts = found.complete ? cadence : "daily";
  useEffect(() => { if (rule !== undefined) void tellSoFar(counts).then(() => goInstead("found")); }, [rule]);
  if (rule !== undefined) return <Emergency rule={rule} told={history} />;
  return assessToday().disposition === "emergency" ? <Found /> : undefined;
};
