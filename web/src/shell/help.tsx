/** Help, behind a door that leaves no trace: whom to call, in the country she chose. Nothing is asked and nothing kept. */
import type { HelpLine } from "@lullaback/content";
import type { ComponentChildren } from "preact";
import { device } from "../store/device.ts";
import { Button, Page } from "../ui/page.tsx";
import { countryOf, tel } from "../ui/country.ts";
import { door, leave } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";

export const Lines = ({ lines }: { readonly lines: readonly HelpLine[] }) => {
  const { say } = speech.value;
  return (
    <ul class="cards">
      {lines.map((line) => (
        <li key={`${line.name}${line.number}`} class="card line">
          <a class="button soft" href={tel(line.number)}>{line.name}: {line.number}</a>
          {line.hours !== undefined && <small>{say(line.hours)}</small>}
          {line.sms !== undefined && <a class="button soft" href={`sms:${line.sms}`}>{say("web.text-to", { number: line.sms })}</a>}
        </li>
      ))}
    </ul>
  );
};

const Close = () => <Button kind="plain" onClick={() => { door.value = "closed"; }}>{speech.value.say("web.back")}</Button>;

export const Emergency = () => {
  const { number } = countryOf(device.value.country).emergency;
  return <a class="button alarm call" href={tel(number)}>{speech.value.say("web.call", { number })}</a>;
};

export const Help = () => {
  const { say } = speech.value;
  const country = countryOf(device.value.country);
  return (
    <Page title={say("web.help-title")} actions={<Close />}>
      <Emergency />
      <div class="stack">
        <Button kind="soft" onClick={() => { door.value = "unsafe"; }}>{say("web.door-unsafe")}</Button>
        <Button kind="soft" onClick={() => { door.value = "low"; }}>{say("web.door-low")}</Button>
      </div>
      <h2>{say("web.lines")}</h2>
      <Lines lines={[...country.mentalHealth, ...country.youth, ...country.loss]} />
      <p class="hint">{say("web.nothing-kept")}</p>
    </Page>
  );
};

/** Nothing names it in the title; the quickest way out is the largest thing after the call. */
export const Unsafe = ({ children }: { readonly children?: ComponentChildren }) => {
  const { say } = speech.value;
  const country = countryOf(device.value.country);
  return (
    <Page title={say("web.help-title")} actions={<><Button onClick={leave}>{say("web.exit-now")}</Button><Close /></>}>
      <p class="lead">{say("web.unsafe-told")}</p>
      <Emergency />
      <Lines lines={[...country.violence, ...country.youth]} />
      {children}
      <p class="hint">{say("web.nothing-kept")}</p>
    </Page>
  );
};
