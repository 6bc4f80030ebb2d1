/** Mood and safety questions: answered on screen, kept nowhere. */
import { Page } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";

export const Mood = () => <Page title={speech.value.say("web.help-title")} />;
