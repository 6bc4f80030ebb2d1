/** The way back: who saw her, when, and what was said. */
import { Page } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";

export const Seen = () => <Page title={speech.value.say("web.help-title")} />;
