/** What can be told later: what she did before, what is at hand, three activities of her own. */
import { Page } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";

export const Later = () => <Page title={speech.value.say("web.help-title")} />;
