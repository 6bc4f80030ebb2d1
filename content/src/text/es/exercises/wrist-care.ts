/** Palabras de ex.wrist-care. Borrador. */
import type { wristCareText as en } from "../../en/exercises/wrist-care.ts";

export const wristCareText = {
  "ex.wrist-care.name": "Muñecas y pulgares",
  "ex.wrist-care.why": "Las manos que sujetan mucho acaban doliendo. Descansar el pulgar y mover la muñeca es costumbre, no prueba.",
  "ex.wrist-care.stop": "Para si el lado del pulgar pincha, o si se te duermen los dedos. Si no se va, que te lo vean.",
  "ex.wrist-care.fault": "Si la muñeca se dobla al sujetar, mantén mano y brazo en una línea.",

  "ex.wrist-care.sitting.name": "Sentada",
  "ex.wrist-care.sitting.setup": "Siéntate alta con los dos pies planos. Los antebrazos descansan en los muslos, manos libres. Hombros blandos. Para terminar, deja las manos quietas.",
  "ex.wrist-care.sitting.open": "Toma aire. Abre bien las manos.",
  "ex.wrist-care.sitting.close": "Suelta el aire. Puño blando, pulgar fuera.",
  "ex.wrist-care.sitting.bend": "Toma aire. Palmas arriba.",
  "ex.wrist-care.sitting.turn": "Suelta el aire. Palmas abajo.",

  "ex.wrist-care.propped.name": "Medio sentada en la cama",
  "ex.wrist-care.propped.setup": "Siéntate a medias en la cama con almohadas detrás de la espalda. Los codos descansan, manos libres delante de ti. Para terminar, deja las manos quietas.",
  "ex.wrist-care.propped.open": "Toma aire. Abre bien las manos.",
  "ex.wrist-care.propped.close": "Suelta el aire. Puño blando, pulgar fuera.",
  "ex.wrist-care.propped.bend": "Toma aire. Palmas arriba.",
  "ex.wrist-care.propped.turn": "Suelta el aire. Palmas abajo.",

  "ex.wrist-care.standing.name": "De pie",
  "ex.wrist-care.standing.setup": "De pie y alta, pies bajo las caderas, rodillas blandas. Codos a los lados, manos delante. Para terminar, sacude las manos.",
  "ex.wrist-care.standing.open": "Toma aire. Abre bien las manos.",
  "ex.wrist-care.standing.close": "Suelta el aire. Puño blando, pulgar fuera.",
  "ex.wrist-care.standing.bend": "Toma aire. Palmas arriba.",
  "ex.wrist-care.standing.turn": "Suelta el aire. Palmas abajo.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
