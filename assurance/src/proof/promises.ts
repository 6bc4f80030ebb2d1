/**
 * What she is never led, written down a second time from screening.md with its own numbers and without the tables of content: if a row, a
 * limit or a condition there goes missing or grows milder, one of these breaks. A first day: nobody's word and no test was told yet.
 */
import type { Demand } from "@lullaback/content";

/** What a promise may ask of a profile: the value of a variable of `profile.ts`. */
export type Read = (name: string) => unknown;

export interface Promise {
  readonly id: `never.${string}`;
  /** Of whom, in a few words. */
  readonly says: string;
  /** Section of screening.md. */
  readonly from: string;
  readonly reads: readonly string[];
  readonly who: (read: Read) => boolean;
  readonly never: readonly Demand[];
}

const load = ["external-load", "single-leg", "impact"] as const;
const spine = ["spinal-flexion", "loaded-spinal-flexion", "rotation", "supine-bridge", "sacral-pressure"] as const;

const pregnant = (read: Read) => read("situation") === "pregnant" || read("situation") === "pregnant-again";
const ended = (read: Read) => read("situation") === "gave-birth" || read("situation") === "pregnancy-ended" || read("situation") === "pregnant-again";
const end = ["situation", "days-since-end", "weeks-at-end", "mode", "operation", "tear"];
const days = (read: Read) => Number(read("days-since-end"));
const belly = (read: Read) => ended(read) && (read("mode") === "caesarean" || (read("mode") === undefined && read("operation") === "belly"));
const birth = (read: Read) => ended(read) && (read("situation") === "gave-birth" || read("mode") !== undefined || Number(read("weeks-at-end")) >= 24);
const hurt = (read: Read) => birth(read) && !belly(read) && (read("mode") === "forceps-vacuum" || ["3-4", "not-known"].includes(String(read("tear"))));
const plain = (read: Read) => birth(read) && !belly(read) && !hurt(read);
const late = (read: Read) => ended(read) && !birth(read) && !belly(read) && Number(read("weeks-at-end")) >= 14;
/** Before that day after an end, by how it ended: an ordinary birth, a helped one or a deep tear, a belly operation, an end of 14 to 23 weeks. */
const before = (ordinary: number, helped: number, operated: number, mid: number) => (read: Read): boolean =>
  ended(read) && days(read) < (belly(read) ? operated : hurt(read) ? helped : plain(read) ? ordinary : late(read) ? mid : 0);
const says = (read: Read, ...items: readonly string[]) => items.some((item) => read(item) === "yes" || read(item) === "not-sure");
const said = (read: Read, ...items: readonly string[]) => items.some((item) => read(item) === "yes");
const asked = (...items: readonly string[]) => ({ reads: items, who: (read: Read) => says(read, ...items) });
const told = (...items: readonly string[]) => ({ reads: items, who: (read: Read) => said(read, ...items) });

export const promises: readonly Promise[] = [
  { id: "never.breath-held", says: "nobody holds her breath", from: "10", reads: ["situation"], who: () => true, never: ["breath-hold"] },
  { id: "never.bridge-unasked", says: "no hip roll before a physician's word", from: "8", reads: ["situation"], who: () => true, never: ["supine-bridge"] },
  { id: "never.impact-unasked", says: "no running or jumping before a word and its tests", from: "8", reads: ["situation"], who: () => true, never: ["impact"] },
  { id: "never.on-the-back-from-16-weeks", says: "from 16 weeks nobody lies on her back", from: "10", reads: ["situation", "gestation-weeks"], who: (read) => pregnant(read) && Number(read("gestation-weeks")) >= 16, never: ["supine", "supine-bridge"] },
  { id: "never.prone-from-16-weeks", says: "from 16 weeks nobody lies on her belly", from: "10", reads: ["situation", "gestation-weeks"], who: (read) => pregnant(read) && Number(read("gestation-weeks")) >= 16, never: ["prone"] },
  { id: "never.roller-pregnant", says: "no roller in pregnancy", from: "10", reads: ["situation"], who: pregnant, never: ["roller", "sacral-pressure"] },
  { id: "never.deep-squat-pregnant", says: "no deep squat or sit-up in pregnancy", from: "10", reads: ["situation"], who: pregnant, never: ["deep-squat", "supine-flexion"] },
  { id: "never.hands-and-knees-early", says: "no hands and knees before their week", from: "8", reads: end, who: before(7, 14, 28, 7), never: ["hands-and-knees"] },
  { id: "never.prone-early", says: "no lying on the belly before its week", from: "8", reads: end, who: before(14, 21, 42, 14), never: ["prone"] },
  { id: "never.roller-early", says: "no roller before its week", from: "8", reads: end, who: before(42, 56, 56, 42), never: ["roller"] },
  { id: "never.sit-to-stand-early", says: "no rising exercise before its week", from: "8", reads: end, who: before(7, 7, 14, 7), never: ["sit-to-stand"] },
  { id: "never.loaded-early", says: "no loaded strength before its week, after a deep tear or a helped birth without a word", from: "8", reads: end, who: before(42, 9_999, 56, 28), never: ["loaded-strength"] },
  { id: "never.single-leg-early", says: "no standing on one leg before its week", from: "8", reads: end, who: before(56, 84, 70, 42), never: ["single-leg"] },
  { id: "never.impact-early", says: "no impact in the first twelve weeks", from: "8", reads: end, who: before(84, 84, 84, 84), never: ["impact"] },
  { id: "never.belly-wound", says: "nothing pulls on a belly wound in six weeks", from: "8", reads: end, who: (read) => belly(read) && days(read) < 42, never: ["abdominal-wall-load", "prone", "overhead-pull", "scar-stretch"] },
  { id: "never.brisk-early", says: "no brisk walk in the first six weeks", from: "8", reads: end, who: (read) => ended(read) && days(read) < 42, never: ["brisk-walk"] },
  { id: "never.brisk-late-pregnancy", says: "no brisk walk in the third trimester", from: "8", reads: ["situation", "gestation-weeks"], who: (read) => pregnant(read) && Number(read("gestation-weeks")) >= 28, never: ["brisk-walk"] },
  { id: "never.tear-load", says: "no load after a deep tear or a helped birth before a physiotherapist's word", from: "8", reads: end, who: hurt, never: load },
  { id: "never.blood-loss-load", says: "no load after much blood was lost, before a word", from: "8", reads: ["situation", "blood-loss"], who: (read) => ended(read) && says(read, "blood-loss"), never: load },
  { id: "never.sudden-back", says: "a back that went suddenly", from: "8", ...told("f.back-sudden"), never: ["loaded-spinal-flexion", "end-range", "rotation", "external-load"] },
  { id: "never.girdle", says: "pelvic girdle pain", from: "8", ...told("f.symph", "f.sacral-load", "f.lift-leg"), never: ["single-leg", "wide-stance", "asymmetric-load", "sacral-pressure"] },
  { id: "never.floor-descends", says: "a bulge or leaking stool", from: "8", ...told("f.bulge", "f.bowel-leak"), never: [...load, "deep-squat", "breath-hold"] },
  { id: "never.shorter", says: "she grew shorter", from: "8", ...told("f.height-loss"), never: ["spinal-flexion", "loaded-spinal-flexion", "rotation", "roller", "impact", "supine-bridge", "external-load", "lifting"] },
  { id: "never.breast", says: "a red breast", from: "8", ...told("f.breast-red"), never: ["prone", "breast-pressure"] },
  { id: "never.nerve", says: "pain or a numb patch below the knee", from: "8", ...told("f.leg-pain-new", "f.leg-numb-old"), never: ["end-range", "glute-pressure", "long-sitting"] },
  { id: "never.weak-leg", says: "a weak leg that was looked at", from: "8", reads: ["f.leg-weak-old", "f.leg-seen"], who: (read) => said(read, "f.leg-weak-old") && said(read, "f.leg-seen"), never: ["single-leg", "floor"] },
  { id: "never.hip", says: "groin pain on one side in the first six months", from: "8", reads: ["situation", "days-since-end", "f.groin-one", "f.symph"], who: (read) => ended(read) && days(read) <= 182 && said(read, "f.groin-one") && read("f.symph") === "no", never: ["single-leg", "impact", "deep-squat", "brisk-walk"] },
  { id: "never.bleeding", says: "bleeding that rose, or lasts", from: "8", ...told("f.bleed-long"), never: load },
  { id: "never.headache", says: "a headache today", from: "8", ...told("f.ha"), never: load },
  { id: "never.pressure-history", says: "a history of high pressure", from: "8", ...told("mod.bp", "cl.bp"), never: [...load, "breath-hold", "head-down"] },
  { id: "never.thinner", says: "blood thinners", from: "8", ...told("mod.anticoag"), never: ["roller", "sacral-pressure", "glute-pressure"] },
  { id: "never.thin-bone", says: "thin bones", from: "10", ...told("mod.bone"), never: ["roller"] },
  { id: "never.disc", says: "a disc, before a word", from: "8", ...asked("cl.disc"), never: [...load, "rotation"] },
  { id: "never.joint", says: "an ill or new joint, before a word", from: "8", ...asked("cl.joint"), never: ["end-range", ...load] },
  { id: "never.hypermobile", says: "hypermobile, before a word", from: "8", ...asked("cl.hyper"), never: ["end-range", "impact"] },
  { id: "never.spine", says: "an operated, slipped or broken spine, before a word", from: "8", ...asked("cl.spine-op", "cl.spine-op-new", "cl.slip", "cl.fracture"), never: [...spine, ...load] },
  { id: "never.inflamed", says: "inflammatory back or joints, before a word", from: "8", ...asked("cl.inflam", "cl.inflam-flare"), never: load },
  { id: "never.symphysis", says: "a separated symphysis, before a word", from: "8", ...asked("cl.symph"), never: [...load, "wide-stance"] },
  { id: "never.nerves-ill", says: "an illness of the nerves, before a word", from: "8", ...asked("cl.neuro"), never: ["single-leg", "floor"] },
  { id: "never.breath-and-blood", says: "lungs, kidneys, anaemia, an eating disorder or another illness, before a word", from: "8", ...asked("cl.lung", "cl.kidney", "cl.anaemia", "cl.eat", "cl.other"), never: load },
  { id: "never.prolapse", says: "a prolapse, before a word", from: "8", ...asked("cl.prolapse"), never: [...load, "deep-squat"] },
  { id: "never.catheter", says: "a catheter, before a word", from: "8", ...asked("cl.catheter"), never: ["abdominal-wall-load"] },
  { id: "never.touch", says: "a birth that haunts her", from: "8", ...asked("cl.birth-trauma"), never: ["glute-pressure", "perineal-pressure", "scar-touch"] },
  { id: "never.earlier-losses", says: "repeated loss or an early birth before, pregnant, before a word", from: "8", reads: ["situation", "cl.repeat-loss", "cl.early-birth"], who: (read) => pregnant(read) && says(read, "cl.repeat-loss", "cl.early-birth"), never: load },
  { id: "never.twins", says: "twins from 28 weeks, before a word", from: "8", reads: ["situation", "babies", "gestation-weeks"], who: (read) => pregnant(read) && read("babies") === 2 && Number(read("gestation-weeks")) >= 28, never: load },
];
