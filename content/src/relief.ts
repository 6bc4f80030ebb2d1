/** Relief beside the moves (founding F1–F6, G10). Text: `<id>.name`, `.how`, `.not-when`, `.told`, with minutes `.over`. All are shut at exercise level blocked. */
import { not, type Condition } from "./model/condition.ts";
import type { Evidence } from "./model/evidence.ts";

export interface ReliefCard extends Evidence {
  readonly id: `relief.${string}`;
  /** The founding ids it carries. */
  readonly carries: readonly string[];
  readonly minutes?: { readonly min: number; readonly max: number };
  /** She is told to lie or sit back: where a baby is with her, the note on sleep stands with it (DL6). */
  readonly lying?: true;
  /** Open at exercise level breathing-only. */
  readonly openWhenQuiet: boolean;
  /** Shut while one of these holds; what depends on the place on her body stands in `.not-when`. */
  readonly notWhen: readonly Condition[];
}

const numb = ["f.saddle-numb", "f.block-back", "f.leg-numb-new", "f.leg-numb-old"] as const;
const wound = ["f.wound-red", "f.wound-open", "f.wound-burst", "f.site-change"] as const;
const clotSign = ["f.leg-swell-one", "f.calf-sore"] as const;

export const relief: readonly ReliefCard[] = [
  {
    id: "relief.breath", carries: ["F3"], openWhenQuiet: true, notWhen: [],
    grade: "J", sources: [], judgement: "Untested by itself for back pain after birth.",
  },
  {
    id: "relief.rest-positions", carries: ["F4", "G10"], lying: true, openWhenQuiet: true, notWhen: [],
    grade: "B", sources: ["S73", "K19", "S74"], judgement: "The sources are about settling to sleep late in pregnancy; the pillow positions are ours.",
  },
  {
    id: "relief.in-and-out-of-bed", carries: ["F4", "G5"], openWhenQuiet: true, notWhen: [],
    grade: "B", sources: ["K07"], judgement: "The ten-second pause is ours.",
  },
  {
    id: "relief.keep-moving", carries: ["F5"], openWhenQuiet: false, notWhen: ["f.cannot-walk"],
    grade: "A", sources: ["K02", "K04"],
  },
  {
    id: "relief.heat", carries: ["F1"], minutes: { min: 15, max: 20 }, openWhenQuiet: false,
    notWhen: [...numb, ...wound, ...clotSign, "f.fever", "f.rigors", "f.breast-red"],
    grade: "B", sources: ["S80", "K04", "K55"],
  },
  {
    id: "relief.cold", carries: ["F1"], minutes: { min: 10, max: 15 }, openWhenQuiet: false,
    notWhen: [...numb, ...wound], grade: "J", sources: ["S80"], judgement: "Too little study of cold; the minutes are customary.",
  },
  {
    id: "relief.massage", carries: ["F2"], openWhenQuiet: false,
    notWhen: [...clotSign, ...wound, "f.fever", "f.rigors", "f.site-worse", "mod.anticoag"],
    grade: "B", sources: ["K04", "K02", "K40"], judgement: "Shut on blood thinners: only deep massage is named there, and light is hard to tell from deep.",
  },
  {
    id: "relief.scar", carries: ["F2", "A1"], minutes: { min: 1, max: 5 }, openWhenQuiet: false,
    notWhen: [not("s.belly-operation"), "w.mat", ...wound, "f.fever"],
    grade: "C", sources: ["S81", "S81b", "S81c", "S81d"], judgement: "Two very small studies; the least minute is ours.",
  },
  {
    id: "relief.belt", carries: ["F6"], openWhenQuiet: false, notWhen: ["f.bulge", ...wound, "f.breast-red"],
    grade: "C", sources: ["K07", "K40", "K02"], judgement: "Guidelines differ; told as something a professional may add.",
  },
  {
    id: "relief.medicines", carries: ["F6", "A3"], openWhenQuiet: false, notWhen: [],
    grade: "A", sources: ["K02", "K04"], judgement: "No drug is named or advised; her prescriber decides.",
  },
  {
    id: "relief.clinicians", carries: ["F6", "C3", "H2"], openWhenQuiet: false, notWhen: [],
    grade: "B", sources: ["S25", "S26", "S30"],
  },
];
