/** Palabras de ex.posture-break. Borrador. */
import type { postureBreakText as en } from "../../en/exercises/posture-break.ts";

export const postureBreakText = {
  "ex.posture-break.name": "Una pausa de la misma postura",
  "ex.posture-break.why": "Ninguna postura es la correcta. Salir de una que llevas mucho rato puede ayudar más que sentarte recta.",
  "ex.posture-break.stop": "Para si el cuello o la espalda duelen más, o si te mareas.",
  "ex.posture-break.fault": "Si los hombros suben, déjalos caer con el aire.",

  "ex.posture-break.bed.name": "Medio sentada en la cama",
  "ex.posture-break.bed.setup": "Siéntate a medias con almohadas detrás de la espalda y una bajo las rodillas. Deja los brazos en el regazo. Para terminar, recuéstate y respira.",
  "ex.posture-break.bed.long": "Toma aire. Crece, mira lejos.",
  "ex.posture-break.bed.soft": "Suelta el aire. Afloja, mira cerca.",

  "ex.posture-break.sitting.name": "Sentada",
  "ex.posture-break.sitting.setup": "Siéntate con los dos pies planos, manos en los muslos. Despégate del respaldo. Para terminar, siéntate de otra forma que antes.",
  "ex.posture-break.sitting.tall": "Toma aire. Crece, mira lejos.",
  "ex.posture-break.sitting.round": "Suelta el aire. Redondea, mira tus rodillas.",
  "ex.posture-break.sitting.turn": "Toma aire. Arriba, mira a un lado.",
  "ex.posture-break.sitting.other": "Suelta el aire. Mira al otro.",

  "ex.posture-break.standing.name": "De pie",
  "ex.posture-break.standing.setup": "De pie, pies bajo las caderas, rodillas blandas. Con una pared cerca. Para terminar, da unos pasos.",
  "ex.posture-break.standing.tall": "Toma aire. Crece, mira lejos.",
  "ex.posture-break.standing.soft": "Suelta el aire. Hombros y rodillas blandos.",
  "ex.posture-break.standing.shift": "Pasa de un pie al otro.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
