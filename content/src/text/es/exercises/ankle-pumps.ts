/** Palabras de ex.ankle-pumps. Borrador. */
import type { anklePumpsText as en } from "../../en/exercises/ankle-pumps.ts";

export const anklePumpsText = {
  "ex.ankle-pumps.name": "Mover los tobillos",
  "ex.ankle-pumps.why": "Esto despierta las piernas después de estar mucho rato tumbada o sentada. Es una costumbre, y ningún estudio lo ha probado para la espalda.",
  "ex.ankle-pumps.stop": "Para y dínoslo si una pantorrilla duele todo el tiempo, está caliente o hinchada, o si te falta el aire.",
  "ex.ankle-pumps.fault": "Si se te acalambran los dedos, mueve menos el pie.",

  "ex.ankle-pumps.propped.name": "Medio sentada en la cama",
  "ex.ankle-pumps.propped.setup": "Siéntate a medias en la cama con almohadas detrás de la espalda. Piernas largas y blandas, talones en la cama. Deja descansar la cabeza. Para terminar, dobla las rodillas y gira de lado.",
  "ex.ankle-pumps.propped.up": "Toma aire. Dedos hacia ti.",
  "ex.ankle-pumps.propped.down": "Suelta el aire. Dedos lejos.",

  "ex.ankle-pumps.side.name": "Tumbada de lado",
  "ex.ankle-pumps.side.setup": "Túmbate de lado, rodillas dobladas, una almohada bajo la cabeza y otra entre las rodillas. Deja el vientre blando. Para terminar, empuja con el brazo.",
  "ex.ankle-pumps.side.up": "Toma aire. Dedos hacia ti.",
  "ex.ankle-pumps.side.down": "Suelta el aire. Dedos lejos.",

  "ex.ankle-pumps.sitting.name": "Sentada",
  "ex.ankle-pumps.sitting.setup": "Siéntate con los dos pies planos bajo las rodillas. Espalda larga, manos en los muslos. Para terminar, siente los dos pies en el suelo.",
  "ex.ankle-pumps.sitting.heels": "Suelta el aire. Talones arriba.",
  "ex.ankle-pumps.sitting.toes": "Toma aire. Talones abajo, dedos arriba.",
  "ex.ankle-pumps.sitting.flat": "Pies planos.",

  "ex.ankle-pumps.standing.name": "De pie junto a una pared",
  "ex.ankle-pumps.standing.setup": "Ponte delante de una pared con las manos en ella. Pies bajo las caderas, rodillas blandas, espalda larga. Para terminar, quédate sobre los dos pies y respira.",
  "ex.ankle-pumps.standing.one": "Suelta el aire. Un talón arriba.",
  "ex.ankle-pumps.standing.other": "Toma aire. El otro.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
