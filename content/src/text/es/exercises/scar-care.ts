/** Palabras de ex.scar-care. Borrador. */
import type { scarCareText as en } from "../../en/exercises/scar-care.ts";

export const scarCareText = {
  "ex.scar-care.name": "Cuidar la cicatriz",
  "ex.scar-care.why": "Una cicatriz puede sentirse tirante. Dos estudios muy pequeños miraron un contacto así, así que sabemos muy poco.",
  "ex.scar-care.stop": "Para si duele, se abre, supura o se pone roja. No la toques mientras haya costra. Entonces dínoslo en la página de seguridad.",
  "ex.scar-care.fault": "Si aprietas mucho, levanta la mano y empieza otra vez con menos.",

  "ex.scar-care.propped.name": "Medio sentada en la cama",
  "ex.scar-care.propped.setup": "Siéntate a medias con almohadas detrás de la espalda y una bajo las rodillas. Lávate las manos. Ponlas planas al lado de la cicatriz, en piel que se sienta bien. Para terminar, deja descansar las manos.",
  "ex.scar-care.propped.press": "Toma aire. Nota el vientre llenarse bajo la mano.",
  "ex.scar-care.propped.slide": "Suelta el aire. Mueve un poco la piel, hacia un lado.",
  "ex.scar-care.propped.back": "Toma aire. Deja que vuelva.",

  "ex.scar-care.sitting.name": "Sentada",
  "ex.scar-care.sitting.setup": "Siéntate atrás con los dos pies planos. Lávate las manos. Ponlas planas al lado de la cicatriz, en piel que se sienta bien. Para terminar, deja descansar las manos.",
  "ex.scar-care.sitting.press": "Toma aire. Nota el vientre llenarse bajo la mano.",
  "ex.scar-care.sitting.slide": "Suelta el aire. Mueve un poco la piel, hacia un lado.",
  "ex.scar-care.sitting.back": "Toma aire. Deja que vuelva.",

  "ex.scar-care.standing.name": "De pie, espalda a la pared",
  "ex.scar-care.standing.setup": "Ponte de espaldas a una pared, rodillas blandas. Pon las manos limpias planas sobre la cicatriz. Para terminar, deja colgar los brazos.",
  "ex.scar-care.standing.press": "Toma aire. Nota el vientre llenarse bajo la mano.",
  "ex.scar-care.standing.slide": "Suelta el aire. Mueve un poco la piel, hacia un lado.",
  "ex.scar-care.standing.shift": "Toma aire. Mueve los pies.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
