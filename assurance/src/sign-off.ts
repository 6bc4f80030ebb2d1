/**
 * What waits for a clinician's signature, and whose: everything graded J or with a part that rests on judgement (screening.md §12).
 * The source names five who sign; what it gives to none of them is listed as to be agreed.
 */
import { judgements } from "./judgements.ts";
import type { Area, Clearance, Condition, Content, Evidence, Finding, LimitId, Rule } from "@lullaback/content";

export const signers = [
  "Obstetrician and midwife", "Anaesthetist", "Physician", "Spine or physiotherapy", "Perinatal mental health and safeguarding", "To be agreed who signs",
] as const;
export type Signer = (typeof signers)[number];
const [obstetric, anaesthetist, physician, physio, mind, open] = signers;

export interface SignOff {
  readonly id: string;
  readonly signer: Signer;
  /** The part that rests on judgement; "all of it" when nothing else does. */
  readonly judgement: string;
}

const signerOfArea: Readonly<Record<Area, Signer>> = {
  infection: obstetric, bleeding: obstetric, breast: obstetric, wound: obstetric, "kidney-bladder": obstetric, pressure: obstetric, pregnancy: obstetric,
  needle: anaesthetist, head: physician, chest: physician, belly: physician, clot: physician, other: physician,
  nerve: physio, "pelvic-floor": physio, "bone-joint": physio, back: physio, mind,
};

const signerOfGroup: Readonly<Record<Finding["group"], Signer>> = {
  "head-and-whole-body": physician, "chest-and-breathing": physician, "needle-place": anaesthetist, "bleeding-and-belly": obstetric,
  "bladder-bowel-between-legs": physio, legs: physio, pregnancy: obstetric, "back-and-bones": physio, "breasts-and-wounds": obstetric, mood: mind,
};

const signerOfWindow: Readonly<Record<string, Signer>> = {
  "w.mat": obstetric, "w.htn": obstetric, "w.bleed": obstetric, "w.preterm": obstetric, "w.vte": physician, "w.heart": physician,
  "w.high": mind, "w.nx": anaesthetist, "w.nx8": anaesthetist, "w.bone": physio, "w.hip": physio,
};

const signerOfPrecaution: Readonly<Record<string, Signer>> = {
  "prec.bleed": obstetric, "prec.breast": obstetric, "prec.bp": physician, "prec.clot": physician,
};

const signerOfClearance = ({ id, group, private: hidden, first }: Clearance): Signer => {
  if (hidden === true) return mind;
  if (group !== undefined || id === "cl.cs" || id === "cl.catheter" || id === "cl.anaemia") return obstetric;
  if (first.includes("physiotherapist") || ["cl.hip-roll", "cl.run", "cl.brisk-walk", "cl.fracture", "cl.spine-op-new", "cl.inflam-flare"].includes(id)) return physio;
  return physician;
};

const visit = (condition: Condition, see: (leaf: string) => void): void => {
  if (typeof condition === "string") see(condition);
  else if ("all" in condition) condition.all.forEach((part) => visit(part, see));
  else if ("any" in condition) condition.any.forEach((part) => visit(part, see));
  else if ("not" in condition) visit(condition.not, see);
  else if ("count" in condition) condition.of.forEach((part) => visit(part, see));
  else see("atLeast" in condition ? condition.atLeast : "atMost" in condition ? condition.atMost : condition.below);
};

const reads = (condition: Condition, id: string): boolean => {
  let found = false;
  visit(condition, (leaf) => { found ||= leaf === id; });
  return found;
};

/** A rule that reads a needle window is the anaesthetist's to sign, whatever its area. */
const signerOfRule = (rule: Rule): Signer => (reads(rule.when, "w.nx") || reads(rule.when, "w.nx8") ? anaesthetist : signerOfArea[rule.area]);

/** A number is signed by whoever signs the first thing that reads it: a window, a rule, a question, or movement and dose. */
const signerOfLimit = (content: Content, id: LimitId): Signer => {
  const window = content.windows.find(({ when }) => reads(when, id));
  if (window !== undefined) return signerOfWindow[window.id] ?? open;
  const rule = content.rules.find((entry) => entry.limit === id || entry.review === id || reads(entry.when, id));
  if (rule !== undefined && !/^li\.(within|review)-/.test(id)) return signerOfRule(rule);
  const finding = content.findings.find(({ within, daily, full }) => [within, daily, full].some((part) => part !== undefined && part !== true && reads(part, id)));
  if (finding !== undefined) return signerOfGroup[finding.group];
  const clearance = content.clearances.find(({ when, within }) => [when, within].some((part) => part !== undefined && reads(part, id)));
  if (clearance !== undefined) return signerOfClearance(clearance);
  if (/^li\.(bp-|bleed-ups)/.test(id)) return obstetric;
  const precaution = content.precautions.find(({ until }) => until === id);
  if (precaution !== undefined) return signerOfPrecaution[precaution.id] ?? physio;
  return movement.test(id) ? physio : open;
};

/** §8 earliest use, §9 pain rules and dose, §10 standing limits, and the time that moves and turns take. */
const movement = /^li\.(earliest|supine|standing|roller|gw-no|gw-side|pain|rise|start|mornings|week|session-rise|seen-days|greens|red|volume|hurt|step|wait|gap-step|half|turn|level|round|flat)/;

/** Everything that waits, in the order of the tables. */
export const signOff = (content: Content): readonly SignOff[] => {
  const list: SignOff[] = [];
  const add = (id: string, signer: Signer, evidence: Pick<Evidence, "judgement"> & { readonly grade?: Evidence["grade"] }) => {
    if (evidence.grade === "J") list.push({ id, signer, judgement: evidence.judgement ?? "all of it" });
    else if (evidence.judgement !== undefined) list.push({ id, signer, judgement: evidence.judgement });
  };
  for (const rule of content.rules) add(rule.id, signerOfRule(rule), rule);
  for (const window of content.windows) add(window.id, signerOfWindow[window.id] ?? open, window);
  for (const finding of content.findings) add(finding.id, signerOfGroup[finding.group], finding);
  for (const fact of content.derived) add(fact.id, fact.id.startsWith("d.bp") || fact.id === "d.bleed2" ? obstetric : physio, fact);
  for (const precaution of content.precautions) add(precaution.id, signerOfPrecaution[precaution.id] ?? physio, precaution);
  for (const clearance of content.clearances) add(clearance.id, signerOfClearance(clearance), clearance);
  for (const entry of content.earliestUse) add(`earliest use: ${entry.demand}`, physio, entry);
  for (const limit of content.standingLimits) add(limit.id, physio, limit);
  for (const exercise of content.exercises) {
    add(exercise.id, physio, exercise);
    add(`${exercise.id} dose`, physio, exercise.dose);
  }
  for (const card of content.relief) add(card.id, physio, card);
  for (const card of content.life) add(card.id, physio, card);
  for (const note of content.careNotes) add(note.id, obstetric, note);
  for (const entry of content.notNow) add(entry.id, physio, entry);
  for (const authority of content.authorities) add(`whose word: ${authority.who}`, open, authority);
  for (const [id, limit] of Object.entries(content.limits)) add(id, signerOfLimit(content, id as LimitId), limit);
  for (const { of, whose, judgement } of judgements) add(of, { physio, obstetric, open }[whose], { judgement });
  return list;
};
