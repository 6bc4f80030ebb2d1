/** It is not made for her now (ST5): said plainly, with what is still open to her. What was found stands before this. */
import { content } from "@lullaback/content";
import { stateFact } from "@lullaback/engine";
import { history } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Button, Page } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";
import { SafetyNet } from "./found.tsx";

/** Never pregnant, or longer ago than the programme goes. */
export const isOutside = (): boolean => stateFact(content, history.value.person, today(), "s.never") || stateFact(content, history.value.person, today(), "s.over-two-years");

export const Outside = () => {
  const { say } = speech.value;
  return (
    <Page title={say("web.outside")} actions={<Button onClick={() => go("relief")}>{say("web.relief")}</Button>}>
      <p class="lead">{say("web.outside-told")}</p>
      <SafetyNet />
      <p class="links"><a href="#/about">{say("web.changed-state")}</a><a href="#/safety">{say("web.not-right")}</a></p>
    </Page>
  );
};
