/** A sign that needs someone is missed, told too late, or told in words that do not move her. Every red-flag rule of content stands here. */
import { estimate, type HazardGroup } from "../hazard.ts";

/** What every rule is held by, beside its own questions: tried on all she could be, the highest wins, unsure errs upwards, open until seen, told in words. */
export const everyRule = [
  "SC1", "SC2", "SC3", "SC4", "SC7", "SC8", "SC9", "ST4", "EV3", "EV5", "EV6", "QU1", "QU2", "QU3", "CO1", "CO2", "WB1", "WB4", "WB6", "PD2", "PD3", "CT1", "CT2", "CT3",
  "engine/test/examples.test.ts: every red-flag row has its positive and its near-miss",
] as const;
/** Open for each of them alike. */
export const everyGap = "What she answers is all there is: no one has tried the questions on women, and no clinician has signed the rule.";

export const redFlags: HazardGroup = {
  title: "A sign that needs someone is missed, late or not understood",
  hazards: [
    {
      id: "HZ-1", hazard: "Infection after birth or in pregnancy (sepsis, womb, not right) taken for tiredness",
      causes: ["no thermometer", "she cannot name it", "fever is asked, its source is not believed", "the result is read as \"later\""],
      effect: "Sepsis treated hours or days late.", before: estimate("major", "medium"),
      controls: ["rf.unwell", "rf.sepsis", "rf.fever", "rf.womb", "rf.unwell-late", "rf.not-right", "w.mat", "cl.other-serious", "QU4", ...everyRule, "scenarios/half-a-screen-emergency"],
      after: estimate("major", "low"), open: [everyGap, "No measurement: heart rate, breathing and skin are told, not taken."], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-2", hazard: "Infection at the spine or brain, after a needle or with low defences, taken for back pain",
      causes: ["half have no fever", "pain is what she came with", "low defences are kept nowhere and must be asked again"],
      effect: "Abscess, discitis or meningitis found late: paralysis, death.", before: estimate("major", "medium"),
      controls: ["rf.fever-back", "rf.fever-back-risk", "rf.nx-infect", "rf.nx-site", "rf.meningitis", "w.nx8", "w.nx", "QU4", "JO26", ...everyRule, "scenarios/not-sure-fever-with-back-pain", "A2"],
      after: estimate("major", "low"), open: [everyGap, "The eight weeks after a needle are judgement."], accepts: ["Anaesthetist", "Obstetrician and midwife"],
    },
    {
      id: "HZ-3", hazard: "Bleeding at the spine after a needle or on blood thinners missed",
      causes: ["pain may be absent", "a numb leg is taken for the block", "thinners not told"],
      effect: "Paralysis that hours decide.", before: estimate("major", "low"),
      controls: ["rf.nx-block", "mod.anticoag", "w.nx", ...everyRule], after: estimate("major", "very low"), open: [everyGap], accepts: ["Anaesthetist"],
    },
    {
      id: "HZ-4", hazard: "Cauda equina or retention taken for a usual weak pelvic floor",
      causes: ["numbness at stitches is common", "leaks are common", "shame"],
      effect: "Lasting loss of bladder, bowel and feeling.", before: estimate("major", "medium"),
      controls: ["rf.ces", "rf.retain", "rf.bladder", "A10", ...everyRule, "scenarios/not-sure-numb"],
      after: estimate("major", "low"), open: [everyGap, "Early trouble with peeing and back pain alone is left out for 14 days: judgement.", "One private question of the row is left out of letters unless she adds it."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-5", hazard: "A new weak or numb leg exercised instead of examined",
      causes: ["pain hides weakness", "told as old when it is new"],
      effect: "Foot drop that stays; a fall.", before: estimate("major", "low"),
      controls: ["rf.leg-new", "rf.leg", "rf.leg-steady", "rf.leg-seen", "prec.nerve", "prec.balance", "cl.neuro", "DE3", ...everyRule],
      after: estimate("considerable", "low"), open: [everyGap], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-6", hazard: "Pre-eclampsia, in pregnancy or after birth, missed",
      causes: ["no blood pressure taken, and not measured counts as not raised", "headache and swelling are common", "after birth nobody expects it"],
      effect: "Fit, stroke, death.", before: estimate("major", "medium"),
      controls: ["rf.pe", "rf.pe-bp", "rf.pe-one", "rf.bp-check", "prec.bp", "w.htn", "mod.bp", "QU5", "DE1", ...everyRule, "scenarios/high-pressure-numbers", "web/test/care.test.ts: in the first days blood pressure is asked"],
      after: estimate("major", "low"), open: [everyGap, "Pressure is typed from her own device; nothing checks it."], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-7", hazard: "Stroke, fit, bleed or clot in the head taken for a headache",
      causes: ["headache is common", "she is confused herself", "the needle headache is the likelier thing"],
      effect: "Stroke untreated, death.", before: estimate("major", "medium"),
      controls: ["rf.brain", "rf.thunder", "rf.pdph", "rf.cvst", "rf.ha-vte", "rf.ha-late", "rf.ha", "w.vte", ...everyRule, "scenarios/not-sure-headache"],
      after: estimate("major", "low"), open: [everyGap, "Who is confused or has had a fit cannot answer: it needs the one beside her."], accepts: ["Physician"],
    },
    {
      id: "HZ-8", hazard: "Clot in leg or lung missed, or massaged",
      causes: ["calf cramp is common", "breathlessness is common in pregnancy"],
      effect: "Pulmonary embolism, death.", before: estimate("major", "medium"),
      controls: ["rf.breath", "rf.pe-lung", "rf.clot", "rf.vte-late", "prec.clot", "mod.clot", "w.vte", ...everyRule, "scenarios/not-sure-breathless"],
      after: estimate("major", "low"), open: [everyGap], accepts: ["Physician"],
    },
    {
      id: "HZ-9", hazard: "Failing heart, heart attack or torn aorta taken for pain between the shoulder blades or being unfit",
      causes: ["upper back ache from feeding is common", "young women are not expected to have it"],
      effect: "Death.", before: estimate("major", "low"),
      controls: ["rf.chest", "rf.aorta", "rf.heart-E", "rf.heart", "rf.faint-plus", "mod.heart", "mod.aorta", "w.heart", "cl.heart", ...everyRule, "scenarios/heart-disease", "scenarios/chest-seen-in-person"],
      after: estimate("major", "very low"), open: [everyGap], accepts: ["Physician"],
    },
    {
      id: "HZ-10", hazard: "Heavy bleeding after birth missed or made worse by moving",
      causes: ["how much is heavy is hard to say", "it rises after activity"],
      effect: "Shock; retained tissue infected.", before: estimate("major", "low"),
      controls: ["rf.bleed-heavy", "rf.bleed", "rf.bleed-ex", "rf.bleed-long", "prec.bleed", "w.bleed", "DE6", "cl.anaemia", ...everyRule, "scenarios/loss-at-39-weeks-bleeding"],
      after: estimate("major", "very low"), open: [everyGap], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-11", hazard: "A wound or breast infection missed",
      causes: ["she cannot see the scar", "redness is hard to see on dark skin"],
      effect: "Abscess, a wound that opens, sepsis.", before: estimate("considerable", "medium"),
      controls: ["rf.wound", "rf.wound-burst", "rf.breast", "rf.breast-early", "prec.breast", ...everyRule, "A1"],
      after: estimate("considerable", "low"), open: [everyGap], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-12", hazard: "Trouble in the belly (bowel, gallbladder, liver, bladder injury) taken for afterpains or back pain",
      causes: ["afterpains and wind are common", "gallstones send pain to the back"],
      effect: "Perforation, pancreatitis, sepsis.", before: estimate("major", "low"),
      controls: ["rf.cs-belly", "rf.belly-E", "rf.belly", "rf.gall-E", "rf.ribs", ...everyRule],
      after: estimate("major", "very low"), open: [everyGap], accepts: ["Physician"],
    },
    {
      id: "HZ-13", hazard: "Kidney infection, stone or no urine taken for back pain",
      causes: ["flank pain is what back pain feels like"],
      effect: "Sepsis, a lost kidney, preterm labour.", before: estimate("major", "low"),
      controls: ["rf.kidney", "rf.kidney-E", "rf.urine", "mod.kidney1", ...everyRule], after: estimate("major", "very low"), open: [everyGap], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-14", hazard: "Placenta coming loose, bleeding in pregnancy, or a pregnancy outside the womb taken for back pain",
      causes: ["blood can hide", "she does not know where the pregnancy lies"],
      effect: "Death of her or the baby.", before: estimate("major", "medium"),
      controls: ["rf.abrupt", "rf.preg-bleed", "rf.ectopic-E", "rf.ectopic", "B1", ...everyRule, "scenarios/pregnant-again-one-sided-pain"],
      after: estimate("major", "low"), open: [everyGap], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-15", hazard: "Labour too early, waters gone or the cord coming first taken for back pain",
      causes: ["labour can be back pain in waves"], effect: "Preterm birth unattended, loss of the baby.", before: estimate("major", "medium"),
      controls: ["rf.labour-E", "rf.labour", "rf.waters", "rf.push", "w.preterm", ...everyRule], after: estimate("major", "low"), open: [everyGap], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-16", hazard: "A baby that moves less is waited for",
      causes: ["a daily question becomes routine", "someone tells her to wait"], effect: "Stillbirth.", before: estimate("major", "low"),
      controls: ["rf.moves", ...everyRule, "scenarios/emergency-third-trimester"], after: estimate("major", "very low"), open: [everyGap, "It asks once a day at most; in between it knows nothing."], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-17", hazard: "A broken vertebra, stress fracture or torn pelvic joint exercised",
      causes: ["pregnancy bone loss is rarely thought of", "X-rays are often normal"], effect: "More fractures, lasting pain.", before: estimate("considerable", "medium"),
      controls: ["rf.plo", "rf.plo-mild", "rf.sacral", "rf.hip", "rf.no-weight", "rf.symph-pop", "rf.pgp", "prec.bone", "prec.hip", "prec.pgp", "cl.fracture", "cl.symph", "w.bone", "w.hip", "mod.bone", ...everyRule],
      after: estimate("considerable", "low"), open: [everyGap], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-18", hazard: "An infected pelvic or hip joint taken for girdle pain",
      causes: ["girdle pain is common", "fever comes late"], effect: "A destroyed joint, sepsis.", before: estimate("major", "low"),
      controls: ["rf.septic", "rf.no-weight", ...everyRule], after: estimate("major", "very low"), open: [everyGap], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-19", hazard: "A fall or crash followed by moves instead of a look",
      causes: ["she feels well at first"], effect: "Abruption, fracture, bleeding found late.", before: estimate("major", "low"),
      controls: ["rf.trauma-E", "rf.trauma", ...everyRule], after: estimate("major", "very low"), open: [everyGap, "Seven days are judgement."], accepts: ["Physician"],
    },
    {
      id: "HZ-20", hazard: "Cancer, tuberculosis or inflammatory back pain helped along as if it were common",
      causes: ["exercise eases some of it", "months pass"], effect: "Found months late.", before: estimate("major", "low"),
      controls: ["rf.back-risk", "rf.grow", "rf.axspa", "mod.cancer", "mod.tb", "mod.spine-op", "mod.infect", "cl.inflam", "B4", "KU7", ...everyRule],
      after: estimate("major", "very low"), open: [everyGap], accepts: ["Physician", "Spine or physiotherapy"],
    },
    {
      id: "HZ-21", hazard: "A mother who may die by suicide, is psychotic, or is not coping is given a back exercise",
      causes: ["she answers as she thinks she should", "mood is asked seldom and is free to skip", "what she answers is gone the next day"],
      effect: "Death of her, or of her baby.", before: estimate("major", "medium"),
      controls: ["rf.mind-E", "rf.self-harm", "rf.intrusive", "rf.mood", "w.high", "MO1", "MO2", "MO3", "cl.mind", "SC2", "SC4", "scenarios/self-harm-thoughts", "scenarios/low-mood-moves-go-on", "web/test/care.test.ts: mood answers act on the screen"],
      after: estimate("major", "low"), open: [everyGap, "The threshold of 2 on the PHQ-2 is from one study; wording is English.", "Nobody is told but her."], accepts: ["Perinatal mental health and safeguarding"],
    },
    {
      id: "HZ-22", hazard: "Violence at home: no help offered, or help that betrays her",
      causes: ["it is never asked", "someone watches the screen or the history"], effect: "Injury or death; harm for having sought help.", before: estimate("major", "medium"),
      controls: ["rf.unsafe", "JO25", "web/test/path.test.ts: Escape twice leaves at once", "web/test/every-page.test.ts: a title that says nothing", "web/test/privacy.test.ts: what is told of mood and safety is in no store"],
      after: estimate("major", "low"), open: ["The browser's own history and the app's icon show that it was opened.", "Lines for violence were not rung.", "No safeguarding professional has looked at the page."], accepts: ["Perinatal mental health and safeguarding"],
    },
    {
      id: "HZ-23", hazard: "Pain that the programme itself makes worse, week by week",
      causes: ["each day alone looks small", "she wants to please"], effect: "A flare, lost months, a missed cause.", before: estimate("considerable", "medium"),
      controls: ["rf.pain7", "rf.jump", "rf.rise", "rf.flat", "rf.strain", "prec.strain", "prec.gentle", "DE2", "DE3", "DE4", "DE5", "DE7", "DE8", "DO9", "DO15", "G2", ...everyRule, "scenarios/two-reds-in-a-week", "scenarios/month-of-bad-days"],
      after: estimate("significant", "low"), open: [everyGap, "All limits of pain are judgement."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-24", hazard: "A bulge or lost stool taken for something that passes",
      causes: ["shame", "told that it is normal"], effect: "Prolapse or a torn sphincter unrepaired.", before: estimate("considerable", "low"),
      controls: ["rf.pf-path", "rf.pf-see", "prec.pf", "CK2", "CK3", ...everyRule], after: estimate("significant", "low"), open: [everyGap], accepts: ["Spine or physiotherapy"],
    },
  ],
};
