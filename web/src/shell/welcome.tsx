/** The first page: what this is and for whom; then where she is. Country is asked, never inferred. */
import { countries, type Language } from "@lullaback/content";
import { useState } from "preact/hooks";
import { device, remember } from "../store/device.ts";
import { house } from "./house.ts";
import { chooseLanguage, offered, speech } from "../ui/speech.ts";
import { go } from "../ui/route.ts";
import { Button, Choices, Page } from "../ui/page.tsx";

export const Welcome = () => {
  const { say } = speech.value;
  const [where, setWhere] = useState(false);
  const { who, country } = device.value;
  if (where) {
    return (
      <Page title={say("run.country")} actions={<Button kind="plain" onClick={() => setWhere(false)}>{say("web.back")}</Button>}>
        <Choices choices={countries.map(({ code, name }) => ({ id: code, text: say(name) }))} chosen={country}
          onChoose={(code) => { remember({ country: code }); go("about"); }} />
      </Page>
    );
  }
  return (
    <Page title={say("web.welcome-title")}>
      <p class="lead">{say("run.welcome")}</p>
      <h2>{say("who.for.ask")}</h2>
      <Choices choices={(["me", "helping", "trying"] as const).map((id) => ({ id, text: say(`who.for.${id}`) }))} chosen={who}
        onChoose={(id) => {
          remember({ who: id as "me" | "helping" | "trying" });
          if (id === "trying") tryIt();
          else setWhere(true);
        }} />
      <p class="links"><a href="#/relief">{say("web.relief-now")}</a></p>
      <LanguageChoice />
      <p class="honest">{say("app.honest")}</p>
    </Page>
  );
};

/** Opens the example in place of her journal; while it opens, no page of hers stands in sight. */
const tryIt = (): void => {
  const rooms = house.value;
  house.value = undefined;
  go("today");
  void rooms?.open().then(() => { house.value = rooms; });
};

export const LanguageChoice = () => (
  <label class="field language">
    <span>{speech.value.say("web.language")}</span>
    <select value={speech.value.language} onChange={(event) => void chooseLanguage(event.currentTarget.value as Language)}>
      {offered.map((language) => <option key={language} value={language} lang={language}>{speech.value.say(`language.${language}`)}</option>)}
    </select>
  </label>
);
