/** What is kept, who sees it, and what time and other people's words do to it. */
import { estimate, type HazardGroup } from "../hazard.ts";

export const dataAndPrivacy: HazardGroup = {
  title: "Her data, her privacy, the word of others",
  hazards: [
    {
      id: "HZ-68", hazard: "What she told is lost: the browser clears it, a phone breaks",
      causes: ["browsers remove what is long unused", "no backup by itself"], effect: "Open rows, holds and doses forgotten: a move that was off is given again.", before: estimate("considerable", "medium"),
      controls: ["web/test/device.test.ts: emptied by the browser", "web/test/device.test.ts: full: she is told", "web/test/device.test.ts: refused: she is told", "web/test/path.test.ts: a backup comes back", "CO2", "QU3"], after: estimate("considerable", "low"), open: ["Only who saves a file has a backup."], accepts: ["Spine or physiotherapy", "Data protection"],
    },
    {
      id: "HZ-69", hazard: "Someone near her reads it: a shared or searched phone, a violent partner, eyes over her shoulder",
      causes: ["no lock, not sealed", "a backup file lies about"], effect: "Violence, shame, loss of custody or work.", before: estimate("major", "medium"),
      controls: ["JO25", "web/test/path.test.ts: Escape twice leaves at once", "web/test/privacy.test.ts: what is told of mood and safety is in no store", "web/test/privacy.test.ts: deleting leaves no entry", "web/test/every-page.test.ts: a title that says nothing", "docs/safety/privacy-notice.md: It is not locked or sealed yet"],
      after: estimate("major", "low"), open: ["No lock and no sealing yet: said to her, not solved."], accepts: ["Data protection", "Perinatal mental health and safeguarding"],
    },
    {
      id: "HZ-70", hazard: "Her data leaves the device without her",
      causes: ["a script from elsewhere", "an error report", "a host's log"], effect: "The most private things known to strangers.", before: estimate("considerable", "medium"),
      controls: ["web/test/privacy.test.ts: over every page, from the first tap", "web/test/path.test.ts: with nothing from outside", "cli/test/bad-input.test.ts: what was answered never shows in an error", "JO22", "docs/operating.md: Log nothing of her", "assurance/test/architecture.test.ts: imports only what it may"], after: estimate("considerable", "very low"), open: ["The host sees her address and when, and nothing here can stop it keeping that."], accepts: ["Data protection", "Host"],
    },
    {
      id: "HZ-71", hazard: "A letter, a report or a backup carries what she did not mean to tell",
      causes: ["one button sends all"], effect: "Mood, violence or immune state in the wrong hands.", before: estimate("considerable", "medium"),
      controls: ["LE1", "LE4", "HM3", "JO25", "web/test/harm.test.ts: kept to herself, it is in the letter only", "cli/test/journals.test.ts: the letter leaves out a row"], after: estimate("considerable", "low"), open: ["A backup holds all that is kept."], accepts: ["Data protection"],
    },
    {
      id: "HZ-72", hazard: "A wrong clock, another time zone, the night the clock changes",
      causes: ["travel, a phone set wrong"], effect: "A screen too old counts, a gap is not seen, weeks are off by some.", before: estimate("considerable", "low"),
      controls: ["JO2", "JO3", "JO4", "JO6", "JO7", "JO8", "JO10", "scenarios/flight-over-the-date-line", "scenarios/clock-goes-back", "scenarios/clock-goes-forward"], after: estimate("considerable", "very low"), open: ["A clock that is years wrong is believed."], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-73", hazard: "Two devices or two versions tell different stories",
      causes: ["a backup brought back twice", "an old tab"], effect: "A hold lost, a dose counted twice.", before: estimate("considerable", "low"),
      controls: ["JO11", "JO12", "JO17", "JO18", "JO19", "web/test/device.test.ts: two tabs", "cli/test/journals.test.ts: a journal with an event of a newer version is refused"], after: estimate("considerable", "very low"), open: [], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-74", hazard: "A professional's word is typed in wrongly, misunderstood or made up",
      causes: ["from memory", "she wants to go on", "someone makes her"], effect: "Moves open, or a row closes, that should not.", before: estimate("major", "medium"),
      controls: ["WB2", "WB3", "WB7", "WB8", "WB10", "MD1", "MD2", "MD3", "MD4", "MD5", "MD6", "JO31", "JO50", "scenarios/fever-physio-cannot-close", "scenarios/chest-midwife-by-phone", "web/test/care.test.ts: a word is kept with who and when"],
      after: estimate("major", "low"), open: ["Nothing checks who said it until sharing is sealed and signed."], accepts: ["Physician", "Spine or physiotherapy"],
    },
  ],
};
