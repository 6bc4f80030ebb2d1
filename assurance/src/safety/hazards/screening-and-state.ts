/** The questions, her answers and who she is: wrong in, wrong out. */
import { estimate, type HazardGroup } from "../hazard.ts";

export const screeningAndState: HazardGroup = {
  title: "The questions, her answers, and who she is",
  hazards: [
    {
      id: "HZ-25", hazard: "Too many alarms: well women sent on, alarms no longer believed",
      causes: ["common signs asked daily", "unsure errs upwards", "nothing takes a result back but being seen"],
      effect: "Fear, wasted visits; the one true alarm is ignored.", before: estimate("considerable", "high"),
      controls: ["SC6", "CO4", "engine/test/benign.test.ts: all 26 pictures are there", "assurance/test/triage.test.ts: well daily screens of a generated population", "assurance/test/triage.test.ts: ordinary pictures, once clarified", "scenarios/benign-tired-out"],
      after: estimate("considerable", "medium"), open: ["The rate is simulated on judged assumptions; no woman has been counted.", "Who was seen and found well still has the row come again."], accepts: ["Obstetrician and midwife", "Physician"],
    },
    {
      id: "HZ-26", hazard: "Wrong stage: wrong date, wrong weeks, a birth or loss not told",
      causes: ["a mistyped day", "a new pregnancy not told", "a phone used again after a year"],
      effect: "Windows of danger closed, or moves opened too early.", before: estimate("major", "medium"),
      controls: ["ST1", "ST2", "ST3", "ST4", "ST5", "ST7", "JO10", "JO14", "AS7", "scenarios/state-not-told", "scenarios/pregnant-again", "web/test/states.test.ts: what has changed is told from the settings"],
      after: estimate("major", "low"), open: ["A believable wrong date is believed."], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-27", hazard: "Another woman's journal: a shared phone, a helper answers of herself, the example taken for her own",
      causes: ["one journal a browser, no lock", "\"you\" is read as the helper", "the example looks real"],
      effect: "A plan and an \"all is well\" for the wrong body.", before: estimate("major", "low"),
      controls: ["scenarios/helper", "web/test/states.test.ts: from the first tap to Today, the words fit", "web/test/every-page.test.ts: the example is in a store of its own"],
      after: estimate("major", "low"), open: ["Nothing tells two women of one phone apart: there is no profile and no lock yet."], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-28", hazard: "A question is answered wrongly: in haste, unread, not understood, out of fear",
      causes: ["\"none of these\" is one tap", "tired at three in the morning", "words she does not know"],
      effect: "A sign missed.", before: estimate("major", "high"),
      controls: ["EV3", "EV4", "QU3", "content/test/reading-grade.test.ts: every text of eight words or more", "engine/test/properties.test.ts: not sure, and rather not say", "engine/test/properties.test.ts: an answer taken away makes no new row", "scenarios/half-a-screen"],
      after: estimate("major", "medium"), open: ["Understanding was never tested with women.", "\"None of these\" counts all in its group as no."], accepts: ["Obstetrician and midwife", "Physician"],
    },
    {
      id: "HZ-29", hazard: "A true emergency is taken back as a slip",
      causes: ["fear, or someone beside her", "a thumb"], effect: "Help not called.", before: estimate("major", "low"),
      controls: ["CO3", "CO4", "JO15", "SC7", "scenarios/slip-too-late", "scenarios/three-slips-in-a-week"],
      after: estimate("major", "very low"), open: ["Within ten minutes two taps are believed."], accepts: ["Physician"],
    },
    {
      id: "HZ-30", hazard: "The alarm is not acted on",
      causes: ["no one to mind the baby", "distance, money, fear", "no answer on the phone", "nobody but her knows"],
      effect: "As if it had not been found.", before: estimate("major", "medium"),
      controls: ["WB1", "WB4", "WB11", "CT1", "CT2", "PD2", "scenarios/limit-passed-unseen", "scenarios/no-does-not-close", "web/test/care.test.ts: no answer gives the next number"],
      after: estimate("major", "medium"), open: ["It cannot call, and reminds only when it is opened.", "Whether women act on it is not known."], accepts: ["Obstetrician and midwife", "Physician"],
    },
    {
      id: "HZ-31", hazard: "An illness that no rule is about",
      causes: ["the list is finite", "rare causes of back pain"], effect: "\"Nothing found\" is read as \"well\".", before: estimate("major", "medium"),
      controls: ["rf.not-right", "rf.unwell-late", "CT3", "KU7", "DE7", "docs/safety/intended-use.md: \"Nothing found\" means only"],
      after: estimate("major", "low"), open: ["The list was drawn from reading; no clinician has said that it is whole."], accepts: ["Physician", "Obstetrician and midwife"],
    },
    {
      id: "HZ-32", hazard: "Unsure of an emergency sign, she is told \"today\" and not \"now\"",
      causes: ["an unknown row comes out as same-day at most"], effect: "Hours lost.", before: estimate("major", "low"),
      controls: ["SC3", "EV6", "WB11", "engine/test/benign.test.ts: left unsure, only what counts as yes", "scenarios/not-sure-breathless"],
      after: estimate("major", "low"), open: ["Which \"not sure\" counts as yes is judgement, code by code."], accepts: ["Physician", "Obstetrician and midwife"],
    },
    {
      id: "HZ-33", hazard: "What she told of self-harm, safety or low defences is gone the next day",
      causes: ["kept nowhere until there is a lock and sealing"], effect: "A known danger is unknown tomorrow, to her physician too.", before: estimate("major", "medium"),
      controls: ["JO25", "JO26", "QU4", "MO2", "scenarios/mood-is-kept-nowhere"],
      after: estimate("major", "medium"), open: ["Chosen for privacy, against memory: a safeguarding professional has to say whether rightly."], accepts: ["Perinatal mental health and safeguarding"],
    },
    {
      id: "HZ-34", hazard: "An illness of hers is not told, and exercise goes on",
      causes: ["she does not know its name", "it is not asked", "it began since"],
      effect: "Heart, lung, sugar, fits or anaemia strained by moves.", before: estimate("major", "low"),
      controls: [
        "AS4", "QU4", "C2", "cl.heart", "cl.lung-severe", "cl.lung", "cl.bp-uncontrolled", "cl.bp", "cl.clot", "cl.blood-thinner", "cl.anaemia", "cl.metab-uncontrolled", "cl.kidney",
        "cl.epilepsy-unstable", "cl.other-serious", "cl.other", "prec.bp", "DO18", "scenarios/rather-not-say", "scenarios/heart-not-sure",
      ],
      after: estimate("major", "low"), open: ["It is asked at first and when her state changes; an illness that begins between is told only if she tells it."], accepts: ["Physician"],
    },
    {
      id: "HZ-35", hazard: "A pregnancy that must not be exercised is exercised",
      causes: ["placenta praevia, weak cervix or growth not told", "the word is old"], effect: "Bleeding, early birth.", before: estimate("major", "low"),
      controls: [
        "AS4", "cl.waters-gone", "cl.preterm-labour", "cl.preg-bleeding", "cl.praevia", "cl.vasa-praevia", "cl.pre-eclampsia", "cl.gest-htn", "cl.cervix", "cl.slow-growth", "cl.many-babies",
        "cl.repeat-loss", "cl.early-birth", "cl.preg-anaemia", "cl.preg-lung", "cl.twins-28", "WB7", "scenarios/three-babies",
      ],
      after: estimate("major", "very low"), open: [], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-36", hazard: "A girl under 16 uses it alone",
      causes: ["the age is told, not checked"], effect: "No one grown looks at her; consent and safeguarding.", before: estimate("considerable", "low"),
      controls: ["ST6", "scenarios/under-16", "scenarios/sixteen"], after: estimate("considerable", "low"), open: ["A false age is believed; consent is by the law of each place."], accepts: ["Perinatal mental health and safeguarding", "Regulatory"],
    },
    {
      id: "HZ-37", hazard: "Someone it is not for uses it: men, never pregnant, more than two years after",
      causes: ["it is open to all", "it worked for a friend"], effect: "Questions and limits that do not fit the body.", before: estimate("considerable", "low"),
      controls: ["ST5", "scenarios/never-pregnant", "scenarios/over-two-years", "scenarios/over-two-years-emergency"], after: estimate("significant", "low"), open: ["Whoever tells a false state gets its plan."], accepts: ["Physician"],
    },
    {
      id: "HZ-38", hazard: "Signs that look different on dark skin, or in another body, are not recognised",
      causes: ["redness, yellow and blotches described as on fair skin"], effect: "Some women are sent later than others.", before: estimate("major", "low"),
      controls: ["f.mottled", "f.yellow", "f.wound-red"], after: estimate("major", "low"),
      open: ["The clarifiers name lips, palms, soles and eyes; nobody has tried them with women of dark skin.", "No equality assessment has been made."], accepts: ["Obstetrician and midwife", "Physician"],
    },
  ],
};
