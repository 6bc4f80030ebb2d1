/** What waits for her own yes, each by itself: asked once where she told of it, and in her settings ever after (AS11). */
import { content } from "@lullaback/content";
import { herYeses, type History } from "@lullaback/engine";
import { add, history, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Button, Page } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";
import { Told } from "../ui/told.tsx";

/** Nothing is set beforehand; a tap is yes, another takes it back. */
const Yeses = ({ of }: { readonly of: History }) => {
  const { say } = speech.value;
  return (
    <>
      <p class="hint">{say("web.her-yes-told")}</p>
      <ul class="ticks">
        {herYeses(content, of, today()).map(({ to, given }) => (
          <li key={to} class={given ? "yes" : ""}>
            <button type="button" class="tick" aria-pressed={given} onClick={() => void add([stamp("HerYesTold", { to, given: !given })])}><span>{say(`yes.${to}`)}</span></button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** `of`: her history with the answer that brought it, told or not yet. */
export const HerYesPage = ({ of, onNext }: { readonly of: History; readonly onNext: () => void }) => {
  const { say } = speech.value;
  return (
    <Page title={say("web.her-yes")} actions={<Button onClick={onNext}>{say("web.next")}</Button>}>
      <p class="lead"><Told of="cl.birth-trauma.because" /> <Told of="cl.birth-trauma.stays" /></p>
      <Yeses of={of} />
    </Page>
  );
};

/** In her settings, while there is something of the kind. */
export const HerYesCard = () => {
  const { say } = speech.value;
  if (herYeses(content, history.value, today()).length === 0) return null;
  return <section class="card"><h2>{say("web.her-yes")}</h2><Yeses of={history.value} /></section>;
};
