/** The letter to her physician, midwife or physiotherapist, made to be printed. */
import { Page } from "../ui/page.tsx";
import { speech } from "../ui/speech.ts";

export const Letter = () => <Page title={speech.value.say("letter.title")} />;
