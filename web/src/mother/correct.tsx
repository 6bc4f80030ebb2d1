/** "That was a slip": an answer taken back within the minutes it may be. */
import { Page } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";

export const Correct = () => <Page title={speech.value.say("web.slip")} />;
