/** What she says on the phone: who she is in one sentence, then the row's own words. */
import { content } from "@lullaback/content";
import { phoneStart, type History } from "@lullaback/engine";
import { history } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { speech } from "../ui/speech.ts";
import { Told } from "../ui/told.tsx";

const startOf = (told: History): string => {
  const { say, amount, ago } = speech.value;
  const { weeks, days, needle } = phoneStart(content, told, today());
  return [
    weeks === undefined ? undefined : say("say.start-pregnant", { weeks: amount(weeks, "week") }),
    days === undefined ? undefined : say("say.start-ended", { ago: ago(days) }),
    needle ? say("say.start-needle") : undefined,
  ].filter((part) => part !== undefined).join(" ");
};

/** `told` is what she told so far, while the questions still run. */
export const OnThePhone = ({ rule, open, told = history.value }: { readonly rule: string; readonly open: boolean; readonly told?: History }) => {
  const { say, beside } = speech.value;
  if (beside(`${rule}.say`) === undefined) return null;
  return (
    <details class="phone" open={open}>
      <summary>{say("say.on-the-phone")}</summary>
      <blockquote><p>{startOf(told)} <Told of={`${rule}.say`} /></p></blockquote>
    </details>
  );
};
