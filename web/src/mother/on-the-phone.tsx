/** What she says on the phone: who she is in one sentence, then the row's own words. */
import { content } from "@lullaback/content";
import { phoneStart } from "@lullaback/engine";
import { history } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { speech } from "../ui/speech.ts";
import { Told } from "../ui/told.tsx";

const startOf = (): string => {
  const { say, amount, ago } = speech.value;
  const { weeks, days, needle } = phoneStart(content, history.value, today());
  return [
    weeks === undefined ? undefined : say("say.start-pregnant", { weeks: amount(weeks, "week") }),
    days === undefined ? undefined : say("say.start-ended", { ago: ago(days) }),
    needle ? say("say.start-needle") : undefined,
  ].filter((part) => part !== undefined).join(" ");
};

export const OnThePhone = ({ rule, open }: { readonly rule: string; readonly open: boolean }) => {
  const { say, beside } = speech.value;
  if (beside(`${rule}.say`) === undefined) return null;
  return (
    <details class="phone" open={open}>
      <summary>{say("say.on-the-phone")}</summary>
      <blockquote><p>{startOf()} <Told of={`${rule}.say`} /></p></blockquote>
    </details>
  );
};
