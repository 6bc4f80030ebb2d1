/** One thing at most that Today offers beside her moves, in the order of content; a word of hers, or a page, ends it. */
import { content, offers, type OfferId } from "@lullaback/content";
import { checkDue, keepingUpDue, longPain, weekDue, type Check } from "@lullaback/engine";
import type { ComponentChildren } from "preact";
import { add, history, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { assessToday } from "./found.tsx";

const isDue: Readonly<Record<OfferId, () => boolean>> = {
  check: () => checkDue(content, history.value, today()) !== undefined,
  "keeping-up": () => keepingUpDue(content, history.value, today(), assessToday()),
  "long-pain": () => longPain(content, history.value, today()) !== undefined,
  week: () => weekDue(content, history.value, today()),
};

export const Offer = () => {
  const due = offers.find((id) => isDue[id]());
  if (due === undefined) return null;
  return <section class="card offer" data-offer={due}>{shown[due]()}</section>;
};

export const Chip = ({ onClick, children }: { readonly onClick: () => void; readonly children: ComponentChildren }) =>
  <button type="button" class="chip" onClick={onClick}>{children}</button>;

export const keepUp = (keeping: boolean): void => void add([stamp("KeepingUpTold", { keeping })]);

const KeepingUpOffer = () => {
  const { say } = speech.value;
  return (
    <>
      <p>{say("web.keep-offer")}</p>
      <div class="row"><Chip onClick={() => keepUp(true)}>{say("web.keep-yes")}</Chip><Chip onClick={() => keepUp(false)}>{say("web.keep-no")}</Chip></div>
      <p class="links"><a href="#/afterwards">{say("web.after-all")}</a></p>
    </>
  );
};

const CheckOffer = () => {
  const check = checkDue(content, history.value, today());
  return check === undefined ? null : <CheckAsked check={check} />;
};

const asks = ["leak", "heavy", "scar", "mood", "pressure", "back"] as const;
const answers = ["done", "booked", "later", "no"] as const;

/** A check, what to ask there, a letter to take along, and her word on it. */
export const CheckAsked = ({ check }: { readonly check: Check }) => {
  const { say } = speech.value;
  return (
    <>
      <p>{say(`web.check-${check}`)}</p>
      <details><summary>{say("web.check-ask")}</summary><ul>{asks.map((id) => <li key={id}>{say(`web.check-ask-${id}`)}</li>)}</ul></details>
      <p class="links"><a href="#/letter">{say("web.check-letter")}</a></p>
      <div class="row">{answers.map((answer) => <Chip key={answer} onClick={() => void add([stamp("CheckTold", { check, answer })])}>{say(`web.check-${answer}`)}</Chip>)}</div>
    </>
  );
};

const WeekOffer = () => {
  const { say } = speech.value;
  return (
    <>
      <p>{say("web.week-offer")}</p>
      <div class="row"><Chip onClick={() => go("progress")}>{say("web.week-tell")}</Chip><Chip onClick={() => void add([stamp("WeekTold", {})])}>{say("web.not-now")}</Chip></div>
    </>
  );
};

const LongPainOffer = () => {
  const { say } = speech.value;
  const which = longPain(content, history.value, today());
  return which === undefined ? null : <><p>{say(`web.long-${which}`)}</p><p class="links"><a href="#/afterwards">{say("web.long-more")}</a></p></>;
};

const shown: Readonly<Record<OfferId, () => ComponentChildren>> = {
  check: () => <CheckOffer />, "keeping-up": () => <KeepingUpOffer />, "long-pain": () => <LongPainOffer />, week: () => <WeekOffer />,
};
