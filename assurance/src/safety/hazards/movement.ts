/** The moves themselves, the relief beside them, and where a baby is meanwhile. */
import { estimate, type HazardGroup } from "../hazard.ts";

export const movement: HazardGroup = {
  title: "Moves, doses, relief",
  hazards: [
    {
      id: "HZ-39", hazard: "A move is given that something of hers forbids",
      causes: ["a demand not declared", "a precaution not joined", "a word opens more than was said"], effect: "Injury of what should have been spared.", before: estimate("considerable", "medium"),
      controls: ["PD8", "AS1", "AS2", "AS3", "AS5", "AS6", "AS8", "AS9", "AS10", "WB9", "WB10", "FD1", "FD2", "assurance/test/proof.test.ts: every promise of PROOF.md holds", "assurance/src/lives/lives-a.test.ts: random lives from seed 1", "engine/test/session.test.ts: [SE9] lifts forbidden"],
      after: estimate("considerable", "very low"), open: ["That the list of what is forbidden is whole is not shown."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-40", hazard: "The dose goes up too soon",
      causes: ["good days by chance", "pain not told", "thresholds wrong"], effect: "A flare, a strain.", before: estimate("significant", "medium"),
      controls: ["DO3", "DO4", "DO5", "DO6", "DO7", "DO8", "DO10", "DO11", "DO12", "DO13", "DO14", "DO16", "DO17", "DO18", "G8", "scenarios/nights-worse-than-usual"],
      after: estimate("significant", "low"), open: ["Every threshold is judgement; no trial of this ladder exists."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-41", hazard: "A move is done wrongly: the words or the drawn woman mislead",
      causes: ["no physiotherapist has looked at the figure", "form cannot be seen", "a pose drawn further than told"], effect: "Strain, a fall, fear of moving.", before: estimate("considerable", "medium"),
      controls: ["FS1", "FS3", "FH1", "FH2", "FH3", "FH4", "FH5", "FH6", "FH7", "FD1", "FD2", "FI1", "FI2", "FI3", "FW2", "FW3", "FW4", "SE19", "DO1"],
      after: estimate("significant", "medium"), open: ["Held to bones and demands, not looked at by a physiotherapist.", "Moves in bed are drawn on a mat."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-42", hazard: "A move that hurt is given again",
      causes: ["she told it later, or not in the session", "she brought it back too soon"], effect: "The same injury, worse.", before: estimate("considerable", "medium"),
      controls: ["DO1", "DO2", "HM1", "HM2", "OU5", "G3", "engine/test/harm.test.ts: is off from that day", "web/test/harm.test.ts: to the report"],
      after: estimate("significant", "low"), open: ["What she tells nobody is not known."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-43", hazard: "Long on her back: faint in pregnancy, less blood for the baby; strain soon after",
      causes: ["several moves on the back in a row"], effect: "A faint; harm to the baby is not shown, and not excluded.", before: estimate("considerable", "low"),
      controls: ["sl.supine-pregnant", "sl.supine-early", "sl.first-trimester-light-headed", "SE10", "BL6", "G4"], after: estimate("significant", "very low"), open: ["Guidelines differ; the weeks and minutes are judgement."], accepts: ["Obstetrician and midwife", "Spine or physiotherapy"],
    },
    {
      id: "HZ-44", hazard: "On her front, or long standing, in pregnancy; other things of the first list",
      causes: ["a position chosen for its place"], effect: "Pressure on the belly, a faint.", before: estimate("considerable", "low"),
      controls: ["sl.prone-pregnant", "sl.standing-pregnant", "sl.not-now", "SE17", "AS8", "CN3", "G7"], after: estimate("significant", "very low"), open: [], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-45", hazard: "A fall: getting up from the floor, one-leg moves, dizziness, a baby on her arm",
      causes: ["weak, numb or light-headed", "rug, socks, stairs", "alone"], effect: "Fracture; the baby falls.", before: estimate("major", "low"),
      controls: ["SE12", "SE14", "SE7", "prec.balance", "prec.nerve", "cl.neuro", "G5", "li.level-changes"], after: estimate("major", "very low"),
      open: ["The floor, the shoes and the chair are not seen.", "No one is told if she falls."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-46", hazard: "The baby is not safe while she moves or rests: on the bed, under her, asleep with her",
      causes: ["ten minutes with eyes shut", "she lies down with the baby beside her"], effect: "A fall or smothering.", before: estimate("major", "low"),
      controls: ["note.beside", "note.sleep", "DL5", "DL6", "SE14", "web/test/life.test.ts: before the floor or the bed she is told"], after: estimate("major", "very low"), open: ["A line of text is all there is."], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-47", hazard: "The belly wall is overloaded: doming, a hernia, a gap kept open",
      causes: ["curls, planks, breath held"], effect: "A hernia; weakness that stays.", before: estimate("significant", "medium"),
      controls: ["sl.breath", "AS7", "DO8", "content/test/numbers.test.ts: no move holds her breath", "G6"], after: estimate("significant", "low"), open: ["Doming is told by her, and is hard to see oneself."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-48", hazard: "A fresh wound is strained or touched: caesarean, tear, operation, catheter",
      causes: ["she feels well early", "scar care too soon"], effect: "The wound opens or is infected.", before: estimate("considerable", "medium"),
      controls: ["cl.cs", "cl.catheter", "cl.tear", "AS7", "sl.perineal", "sl.touch", "relief.scar", "RL3", "A1", "scenarios/birth-caesarean", "scenarios/tear-not-known"],
      after: estimate("considerable", "low"), open: ["The weeks are custom and judgement."], accepts: ["Obstetrician and midwife"],
    },
    {
      id: "HZ-49", hazard: "A leg with a clot is rolled, massaged or warmed; a roller on bone or numb skin",
      causes: ["it feels like a cramp"], effect: "The clot moves: embolism. Bruise or fracture.", before: estimate("major", "low"),
      controls: ["prec.clot", "cl.clot", "cl.blood-thinner", "sl.roller-pregnant", "sl.roller-not-with", "SE8", "RL1", "RL2", "RL3", "content/test/numbers.test.ts: everything with a roller is off by default"],
      after: estimate("major", "very low"), open: [], accepts: ["Physician", "Spine or physiotherapy"],
    },
    {
      id: "HZ-50", hazard: "The pelvic floor is loaded that should let go, or overloaded: tightness, leak, bulge",
      causes: ["every woman is told to squeeze", "impact before it is ready"], effect: "More pain, more leaking, prolapse.", before: estimate("significant", "medium"),
      controls: ["cl.tight", "cl.prolapse", "cl.leak", "cl.tear", "prec.pf", "SE9", "DO8", "WK3", "FI2", "D3", "scenarios/floor-type-tension"], after: estimate("significant", "low"), open: ["Which type she is, is told, not examined."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-51", hazard: "Back to running, jumping or a fast walk too early",
      causes: ["impatience", "a friend's programme", "tests told clean that were not done"], effect: "Leaking, prolapse, a stress fracture.", before: estimate("considerable", "medium"),
      controls: ["cl.run", "cl.brisk-walk", "NN1", "NN2", "NN3", "NN4", "NN5", "NN6", "NN7", "NN8", "NN9", "AS10", "C6", "scenarios/way-back-to-running"], after: estimate("considerable", "low"), open: ["Her own tests are believed."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-52", hazard: "An illness or injury of the spine or joints is loaded",
      causes: ["told as old", "a word that did not mean this move"], effect: "A disc, a vertebra, a joint made worse.", before: estimate("considerable", "medium"),
      controls: ["cl.disc", "cl.spine-op", "cl.spine-op-new", "cl.slip", "cl.joint", "cl.hyper", "cl.inflam", "cl.inflam-flare", "cl.symph", "cl.fracture", "cl.neuro", "prec.bone", "prec.pgp", "prec.hip", "prec.strain", "G9", "AS4", "WB7"],
      after: estimate("considerable", "low"), open: ["What waits for each is judgement."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-53", hazard: "The hip roll, or another move that waits for a word, is begun without one",
      causes: ["the word is typed in by herself"], effect: "A strain of back or pelvis.", before: estimate("significant", "low"),
      controls: ["cl.hip-roll", "AS4", "SE4", "C4", "content/test/numbers.test.ts: the hip roll keeps the founding"], after: estimate("significant", "low"), open: ["Nothing checks who said it."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-54", hazard: "Burned or frostbitten by heat or cold; too much of either",
      causes: ["numb skin", "asleep on a pack"], effect: "A burn.", before: estimate("significant", "medium"),
      controls: ["relief.heat", "relief.cold", "RL3", "F1", "web/test/life.test.ts: when not is read before it is started"], after: estimate("significant", "low"), open: ["The timer makes no sound when the phone is off or muted."], accepts: ["Spine or physiotherapy"],
    },
    {
      id: "HZ-55", hazard: "Exercise feeds an eating disorder or a wish to lose weight fast",
      causes: ["counts, streaks, minutes"], effect: "Harm to body and mind.", before: estimate("considerable", "low"),
      controls: ["cl.eat", "SE18", "AS4", "KU3"], after: estimate("considerable", "low"), open: ["It is asked, not noticed."], accepts: ["Perinatal mental health and safeguarding", "Physician"],
    },
    {
      id: "HZ-56", hazard: "Too much is withheld: she rests where moving is the treatment",
      causes: ["each rule closes, none opens", "a word that never comes"], effect: "Stiffness, clots, low mood, back pain that stays.", before: estimate("significant", "high"),
      controls: ["PD1", "PD5", "SE13", "AS3", "engine/test/coverage.test.ts: after a session that went worse", "assurance/test/coverage.test.ts: every cell has a block", "scenarios/rest-until-a-day"],
      after: estimate("significant", "medium"), open: ["How often a woman waits for a word, and how long, is not known."], accepts: ["Spine or physiotherapy"],
    },
  ],
};
