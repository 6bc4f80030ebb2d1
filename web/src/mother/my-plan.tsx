/** Her plan in plain words. */
import { Page } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";

export const MyPlan = () => <Page title={speech.value.say("kind.session")} />;
