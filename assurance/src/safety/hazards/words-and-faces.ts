/** What she reads, sees and hears, and the device it comes from. */
import { estimate, type HazardGroup } from "../hazard.ts";

export const wordsAndFaces: HazardGroup = {
  title: "Words, pictures, the device",
  hazards: [
    {
      id: "HZ-57", hazard: "A translation says something else: the Spanish is a draft",
      causes: ["no Spanish-speaking clinician has read it", "machine habits of phrase"], effect: "A sign missed or a move done wrongly.", before: estimate("major", "medium"),
      controls: ["content/test/draft.test.ts: dates, amounts and whom to call stand in the language", "README.md: its safety text shows the English beside it", "web/test/harm.test.ts: by keyboard alone, in Spanish"],
      after: estimate("major", "low"), open: ["The English beside it helps only who reads English.", "The words of the moves have no English beside them."], accepts: ["Obstetrician and midwife", "Physician", "Spine or physiotherapy"],
    },
    {
      id: "HZ-58", hazard: "She cannot read it, or not well: low literacy, another language, a tired night",
      causes: ["text is how it asks", "two languages only"], effect: "Answers that mean nothing.", before: estimate("major", "medium"),
      controls: ["content/test/reading-grade.test.ts: every text of eight words or more", "content/test/reading-grade.test.ts: no sentence she reads is longer", "content/test/gentle-words.test.ts: plain words stand", "scenarios/helper"],
      after: estimate("major", "low"), open: ["A formula is not a reader.", "The questions are not spoken."], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-59", hazard: "After a loss a page speaks of a baby",
      causes: ["a text of the usual case"], effect: "Severe grief made worse.", before: estimate("considerable", "medium"),
      controls: ["CN2", "DL2", "content/test/gentle-words.test.ts: only the listed texts speak of a baby", "web/test/care.test.ts: after a loss no page speaks of a baby", "web/test/shape.test.ts: after a loss", "scenarios/loss-at-39-weeks", "scenarios/not-with-me"],
      after: estimate("considerable", "very low"), open: ["No bereaved parent and no bereavement midwife has read it."], accepts: ["Perinatal mental health and safeguarding"],
    },
    {
      id: "HZ-60", hazard: "Words or positions that bring a bad birth or abuse back",
      causes: ["pelvic-floor words", "positions like on the table"], effect: "Panic, a flashback, never opening it again.", before: estimate("considerable", "medium"),
      controls: ["cl.birth-trauma", "sl.touch", "sl.floor-words", "sl.lithotomy-like", "AS11", "sl.perineal", "LE1", "content/test/gentle-words.test.ts: no word of a move speaks of a birth"], after: estimate("considerable", "low"), open: ["Only who tells it is spared; no one of the field has read the words."], accepts: ["Perinatal mental health and safeguarding"],
    },
    {
      id: "HZ-61", hazard: "Shut out: a screen reader, a switch, low sight, no hearing, one hand",
      causes: ["tried with tools, with no screen reader and nobody who uses one"], effect: "The questions or the moves cannot be used, or are misread.", before: estimate("considerable", "medium"),
      controls: ["FW4", "web/test/every-page.test.ts: no accessibility finding", "web/test/every-page.test.ts: targets are at least 44 pixels", "web/test/every-page.test.ts: what a screen reader finds", "web/test/keyboard.test.ts: with the keyboard alone"],
      after: estimate("considerable", "low"), open: ["No screen reader, no Safari, no iPhone has been near it."], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-62", hazard: "The device fails her: timer, sound, shake, screen, battery",
      causes: ["muted", "the browser sleeps", "a dead battery in the middle"], effect: "A hold too long, a session lost, a count wrong.", before: estimate("minor", "medium"),
      controls: ["JO9", "web/test/device.test.ts: a session lives through a killed page", "web/test/device.test.ts: a voice that never ends", "web/test/awake.test.ts: the screen stays on", "web/test/life.test.ts: it goes on on every page and after a reload"], after: estimate("minor", "low"), open: ["Tried in Chromium only."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-63", hazard: "Nothing reminds her: a row is open, a screen is due, and the app is shut",
      causes: ["no notifications, by choice"], effect: "An open alarm forgotten.", before: estimate("major", "medium"),
      controls: ["WB1", "WB4", "WB11", "CO2", "scenarios/limit-passed-unseen"], after: estimate("major", "low"), open: ["Between two openings it is silent; the calendar file is for sessions alone."], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-64", hazard: "A number to call is wrong, gone, or not of where she is",
      causes: ["read in stored pages, none was rung", "she travels", "the country not chosen", "an old build offline"], effect: "Help not reached.", before: estimate("major", "medium"),
      controls: ["web/test/path.test.ts: a red flag shows at once whom to call", "README.md: a person must check each before release", "CONTRIBUTING.md: Ring each number"], after: estimate("major", "medium"),
      open: ["No number has been rung. This alone bars release."], accepts: ["Host", "Perinatal mental health and safeguarding"],
    },
    {
      id: "HZ-65", hazard: "A letter misleads who reads it",
      causes: ["taken for a diagnosis", "what she left out is not missed", "a wrong answer in print looks true"], effect: "A clinician is reassured, or alarmed, wrongly.", before: estimate("considerable", "low"),
      controls: ["LE1", "LE2", "LE3", "LE4", "letter.unreviewed", "letter.private", "letter.not-screened", "web/test/care.test.ts: the letter is one or two pages"], after: estimate("considerable", "very low"), open: ["No clinician has read a letter."], accepts: ["Physician"],
    },
    {
      id: "HZ-66", hazard: "The paper outlives the plan, or is done by someone else",
      causes: ["a page on the fridge", "pain since"], effect: "Yesterday's moves in today's body.", before: estimate("significant", "medium"),
      controls: ["BL6", "web/test/paper.test.ts: until when, at most so much", "web/test/paper.test.ts: nothing on it is about her"], after: estimate("significant", "low"), open: ["Paper asks no questions."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-67", hazard: "A claim about the cause or the effect is believed too much",
      causes: ["science in one line", "hope"], effect: "Fear, or a treatment put off.", before: estimate("significant", "medium"),
      controls: ["CN1", "CN2", "web/test/claims.test.ts: on each page, each relief card", "content/test/gentle-words.test.ts: no cure is promised"], after: estimate("significant", "low"), open: ["Many sources were read as abstracts only."], accepts: ["Physician"],
    },
  ],
};
