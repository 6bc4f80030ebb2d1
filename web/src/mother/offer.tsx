/** One thing at most that Today offers beside her moves, in the order of content; a word of hers, or a page, ends it. */
import { content, offers, type OfferId } from "@lullaback/content";
import { checkDue, keepingUpDue, longPain, type Check } from "@lullaback/engine";
import type { ComponentChildren } from "preact";
import { add, history, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { speech } from "../ui/speech.ts";
import { assessToday } from "./found.tsx";

const isDue: Readonly<Record<OfferId, () => boolean>> = {
  check: () => checkDue(content, history.value, today()) !== undefined,
  "keeping-up": () => keepingUpDue(content, history.value, today(), assessToday()),
  "long-pain": () => longPain(content, history.value, today()) !== undefined,
};

export const Offer = () => {
  const due = offers.find((id) => isDue[id]());
  if (due === undefined) return null;
  return <section class="card offer" data-offer={due}>{due === "check" ? <CheckOffer /> : due === "keeping-up" ? <KeepingUpOffer /> : <LongPainOffer />}</section>;
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

const LongPainOffer = () => {
  const { say } = speech.value;
  const which = longPain(content, history.value, today());
  return which === undefined ? null : <><p>{say(`web.long-${which}`)}</p><p class="links"><a href="#/afterwards">{say("web.long-more")}</a></p></>;
};
