/** What is known, claim by claim. */
import { Page } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";

export const Learn = () => <Page title={speech.value.say("web.help-title")} />;
