/** Get help now: whom, the number to tap, what to say, what to do while waiting. Nothing else stands in the way. */
import { content } from "@lullaback/content";
import type { History } from "@lullaback/engine";
import { country } from "../store/app.ts";
import { Button, useFocused } from "../ui/page.tsx";
import { tel } from "../ui/country.ts";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { Told } from "../ui/told.tsx";
import { slipOpen } from "./correct.tsx";
import { OnThePhone } from "./on-the-phone.tsx";

/** `told` is her history as she drafted it, while the screen is on its way to the journal. */
export const Emergency = ({ rule, others = [], told }: { readonly rule: string; readonly others?: readonly string[]; readonly told?: History }) => {
  const { say } = speech.value;
  const { number } = country.value.emergency;
  const waits = content.rules.find(({ id }) => id === rule)?.waiting === true;
  const heading = useFocused(rule);
  return (
    <main class="page alarm-page">
      <h1 tabIndex={-1} ref={heading}><Told of="disposition.emergency" /></h1>
      <p class="lead"><Told of={`${rule}.because`} /></p>
      <a class="button alarm call" href={tel(number)}>{say("web.call", { number })}</a>
      <p><Told of="do.emergency" facts={{ number }} /></p>
      {waits && <p class="card emergency"><Told of={`${rule}.wait`} /></p>}
      <OnThePhone rule={rule} open {...(told !== undefined && { told })} />
      {others.length > 0 && (
        <>
          <h2>{say("web.also-found")}</h2>
          <ul class="cards">{others.map((other) => <li key={other} class="card emergency"><Told of={`${other}.because`} /></li>)}</ul>
        </>
      )}
      <p>{say("web.take-with")}</p>
      <div class="actions">
        <Button kind="soft" onClick={() => go("seen")}>{say("web.been-seen")}</Button>
        {slipOpen() && <Button kind="plain" onClick={() => go("correct")}>{say("web.slip")}</Button>}
        <Button kind="plain" onClick={() => print()}>{say("web.print")}</Button>
      </div>
    </main>
  );
};
