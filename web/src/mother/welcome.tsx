/** The first page: what this is, for whom, and where she is. Country is asked, never inferred. */
import { content } from "@lullaback/content";
import { answer, draft, history, speech } from "../store/app.ts";
import { go } from "../ui/route.ts";
import { Button, Choices, Page } from "../ui/page.tsx";

export const Welcome = () => {
  const { say } = speech.value;
  const known = history.value.screens.length > 0;
  const country = draft.value["country"];
  return (
    <Page
      title={say("web.welcome-title")}
      actions={known ? <Button onClick={() => go("today")}>{say("web.go-today")}</Button> : undefined}
    >
      <p class="lead">{say("run.welcome")}</p>
      {!known && (
        <>
          <label class="field">
            <span>{say("run.country")}</span>
            <select value={typeof country === "string" ? country : ""} onChange={(event) => answer({ country: event.currentTarget.value })}>
              <option value="" disabled>{say("web.choose")}</option>
              {content.countries.map(({ code, name }) => <option key={code} value={code}>{say(name)}</option>)}
            </select>
          </label>
          <h2>{say("who.for.ask")}</h2>
          <Choices
            choices={["me", "helping", "trying"].map((id) => ({ id, text: say(`who.for.${id}`) }))}
            chosen={draft.value["who.for"] as string | undefined}
            onChoose={(id) => { answer({ "who.for": id, ...(typeof country !== "string" && { country: "ZZ" }) }); go("about"); }}
          />
        </>
      )}
      <p class="honest">{say("app.honest")}</p>
    </Page>
  );
};
