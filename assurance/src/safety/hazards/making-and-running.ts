/** The programme as a thing that is made, hosted, updated and believed. */
import { estimate, type HazardGroup } from "../hazard.ts";

export const makingAndRunning: HazardGroup = {
  title: "Making it, running it, believing it",
  hazards: [
    {
      id: "HZ-75", hazard: "A rule or table is wrong, and every woman gets it",
      causes: ["an error of reading or of judgement", "a source misquoted, seen as an abstract", "no clinician has reviewed anything"], effect: "The same harm, to many.", before: estimate("catastrophic", "medium"),
      controls: ["RC1", "RC2", "PD9", "assurance/test/review.test.ts: the committed content/review.md is made from the tables", "assurance/test/review.test.ts: has every entry graded J", "assurance/test/edition.test.ts: the edition is stamped", "CONTRIBUTING.md: Someone of the profession named in the sign-off list reads the difference", "content/test/reachable.test.ts: no rule holds of a woman who answers no"],
      after: estimate("catastrophic", "low"), open: ["Not one entry of the sign-off list is signed. This alone bars release."], accepts: ["Obstetrician and midwife", "Anaesthetist", "Physician", "Spine or physiotherapy", "Perinatal mental health and safeguarding"],
    },
    {
      id: "HZ-76", hazard: "The engine does not do what its rules say",
      causes: ["a defect, in a corner no one thought of"], effect: "A red flag lost, a forbidden move given, to many.", before: estimate("catastrophic", "medium"),
      controls: ["PD7", "SE5", "engine/test/properties.test.ts: a further yes never lowers the result", "assurance/test/proof.test.ts: every promise of PROOF.md holds of today's content", "assurance/src/lives/lives-a.test.ts: random lives from seed 1", "assurance/src/lives/lives-b.test.ts: random lives from seed 100001", "engine/test/coverage.test.ts: every week of pregnancy from 4 to 41", "engine/test/boundaries.test.ts: every comparison with a limit", "assurance/test/rules-have-tests.test.ts: every rule of both SPECs and FORMAT is quoted", "SE23"],
      after: estimate("catastrophic", "very low"), open: ["The proof is of a first day; later days are sampled. The same people wrote rules, code, proof and tests."], accepts: ["Regulatory"],
    },
    {
      id: "HZ-77", hazard: "A change makes it worse and nobody sees",
      causes: ["haste", "a test made to pass"], effect: "A red flag lowered, a limit moved.", before: estimate("catastrophic", "low"),
      controls: ["CONTRIBUTING.md: Two people approve", "CONTRIBUTING.md: a red test is never switched off", "assurance/test/rules-have-tests.test.ts: every number has its below", "assurance/test/edition.test.ts: no id that was ever issued is forgotten", "assurance/test/safety.test.ts: every red flag, precaution, clearance and standing limit"],
      after: estimate("catastrophic", "very low"), open: ["The two people are a rule on paper: nobody outside holds the project to it."], accepts: ["Regulatory"],
    },
    {
      id: "HZ-78", hazard: "An old version goes on: content was put right, and her phone does not know",
      causes: ["offline for months", "a host that does not deploy", "a tab never closed"], effect: "A withdrawn move or a wrong rule still acts.", before: estimate("major", "medium"),
      controls: ["RC1", "RC2", "RC3", "docs/operating.md: Take a move back", "web/test/recall.test.ts: a move that was taken back is gone", "web/test/update.test.ts: a newer version that waited"], after: estimate("major", "low"), open: ["Offline nothing can be recalled; she is told the day of what she has.", "Deleting everything forgets the recall until the next start with a network."], accepts: ["Host"],
    },
    {
      id: "HZ-79", hazard: "The host neglects it: no https, no updates, logs, changed files, its own numbers",
      causes: ["free to copy", "a volunteer leaves"], effect: "A changed or stale page, read by others.", before: estimate("major", "medium"),
      controls: ["docs/operating.md: Serve over https", "docs/operating.md: Log nothing of her", "docs/operating.md: Add no analytics", "web/test/device.test.ts: over plain http on the local network it says what is missing", "docs/safety/adverse-events.md: What a host does"], after: estimate("major", "low"), open: ["Nobody supervises hosts. A file changed on the server is not noticed."], accepts: ["Host", "Data protection", "Regulatory"],
    },
    {
      id: "HZ-80", hazard: "It is not there when it is needed",
      causes: ["no network at first use", "the site is down", "an old browser"], effect: "No questions, no numbers.", before: estimate("considerable", "low"),
      controls: ["web/test/path.test.ts: works with the network cut", "web/test/device.test.ts: offline with the server gone", "web/test/device.test.ts: every file it means to keep for offline", "docs/safety/intended-use.md: Not for emergencies"], after: estimate("considerable", "very low"), open: ["On the first visit without a network there is nothing."], accepts: ["Host"],
    },
    {
      id: "HZ-81", hazard: "Harm is done and nobody hears of it",
      causes: ["no account, no telemetry", "no one named to tell", "she blames herself"], effect: "The same move hurts the next woman.", before: estimate("considerable", "high"),
      controls: ["HM1", "HM3", "JO60", "SECURITY.md: **Safety**", "docs/safety/adverse-events.md: What a host does", "web/test/harm.test.ts: to the report", "web/test/harm.test.ts: who runs it is named"], after: estimate("considerable", "medium"), open: ["It rests on her to send it. Where no host is named there is nobody.", "Only moves have the form; harm by a word, a card or a wrong number has none."], accepts: ["Host", "Regulatory"],
    },
    {
      id: "HZ-82", hazard: "False comfort: \"nothing found\" stands for being seen",
      causes: ["a machine that asks so much must know", "it was right yesterday"], effect: "Care put off.", before: estimate("major", "medium"),
      controls: ["CT3", "SC6", "QU3", "app.honest", "letter.unreviewed", "docs/safety/intended-use.md: \"Nothing found\" means only"], after: estimate("major", "low"), open: ["What women conclude from it was never asked."], accepts: ["Physician", "Obstetrician and midwife"],
    },
    {
      id: "HZ-83", hazard: "A clinician or service leans on it as if it were a triage tool or a reviewed product",
      causes: ["numbers, rules, sources look like evidence", "tests are taken for trials"], effect: "Decisions on unsigned rules.", before: estimate("major", "medium"),
      controls: ["letter.unreviewed", "docs/safety/intended-use.md: It is not to be offered to", "README.md: No clinician has reviewed the content yet", "assurance/test/review.test.ts: says first that no clinician has signed it"], after: estimate("major", "low"), open: ["Free software: anyone can offer it."], accepts: ["Regulatory", "Host"],
    },
    {
      id: "HZ-84", hazard: "Tests, simulation and proof are believed to show what they do not",
      causes: ["\"all green\"", "a simulated mother is not a mother"], effect: "Release without clinical evidence.", before: estimate("catastrophic", "low"),
      controls: ["docs/safety/intended-use.md: not shown", "docs/safety/README.md: What is not shown", "README.md: simulations on judged and invented assumptions, not on women"], after: estimate("catastrophic", "very low"), open: ["No clinical evaluation exists."], accepts: ["Regulatory"],
    },
    {
      id: "HZ-85", hazard: "It helps little, and months go by",
      causes: ["a small effect at best", "hope"], effect: "A treatable cause, or a better treatment, is late.", before: estimate("considerable", "medium"),
      controls: ["rf.flat", "DE7", "KU7", "OU1", "OU7", "web/test/no-change.test.ts: her screen finds it", "claim.exercise-relief"], after: estimate("considerable", "low"), open: ["No trial of this programme exists."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-86", hazard: "A false or spiteful report has a good move taken back, or a true one drowns",
      causes: ["anyone can send text to a host"], effect: "Women lose a move that helps; a signal is missed.", before: estimate("minor", "low"),
      controls: [], uncontrolled: "A report is plain text that she sends by herself: the project can neither sign nor count it. A host weighs it (docs/safety/adverse-events.md).",
      after: estimate("minor", "low"), open: ["Nothing tells a true report from an invented one."], accepts: ["Host"],
    },
    {
      id: "HZ-87", hazard: "Harm to a mother whom nobody thought of: the hazards not on this list",
      causes: ["made by few, from reading"], effect: "Unknown.", before: estimate("major", "medium"),
      controls: [], uncontrolled: "A hazard that was not thought of has no control. DCB0129 asks for a group of many trades to look for hazards; that has not taken place.",
      after: estimate("major", "medium"), open: ["A hazard workshop with mothers, midwives, physicians, physiotherapists and a clinical safety officer."], accepts: ["Regulatory"],
    },
  ],
};
