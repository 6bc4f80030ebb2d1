/** Palabras de ex.figure-four. Borrador. */
import type { figureFourText as en } from "../../en/exercises/figure-four.ts";

export const figureFourText = {
  "ex.figure-four.name": "Soltar la parte de fuera de la cadera",
  "ex.figure-four.why": "Un estiramiento lento puede aliviar un rato una nalga tensa. Ningún estudio ha probado este movimiento por sí solo.",
  "ex.figure-four.stop": "Detente si te duele la rodilla, la ingle o el frente de la pelvis, o si la pierna te hormiguea o se te duerme.",
  "ex.figure-four.fault": "Si la espalda se redondea, siéntate primero erguida e inclínate menos.",

  "ex.figure-four.side.name": "De lado, rodilla en una almohada",
  "ex.figure-four.side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza. Deja la pierna de abajo un poco más larga, y apoya la rodilla de arriba adelante en una almohada gruesa. Deja la espalda larga. Luego date la vuelta. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.figure-four.side.sink": "Exhala. La cadera de arriba se hunde adelante.",
  "ex.figure-four.side.ease": "Inhala. Deja que vuelva.",

  "ex.figure-four.chair.name": "Sentada, tobillo en la rodilla",
  "ex.figure-four.chair.setup": "Siéntate en una silla firme, un pie plano. Levanta la otra pierna con las manos y apoya el tobillo encima de la rodilla. Si es demasiado, cruza los tobillos. Siéntate erguida, las manos en la pierna de arriba. Para terminar, baja la pierna con las manos.",
  "ex.figure-four.chair.lean": "Exhala. Inclínate desde la cadera.",
  "ex.figure-four.chair.stay": "Inhala. Quédate, nalga suelta.",
  "ex.figure-four.chair.back": "Exhala. Vuelve arriba.",

  "ex.figure-four.back.name": "Boca arriba, tobillo en la rodilla",
  "ex.figure-four.back.setup": "Pasa de estar de lado a boca arriba, rodillas dobladas y pies planos. Apoya un tobillo encima de la otra rodilla. La cabeza y la cadera pesan. Para terminar, baja el pie, junta las rodillas, gira de lado y espera diez segundos.",
  "ex.figure-four.back.open": "Exhala. La rodilla se abre lejos de ti.",
  "ex.figure-four.back.stay": "Inhala. Quédate, cadera suelta.",
  "ex.figure-four.back.ease": "Exhala. Deja que vuelva.",

  "ex.figure-four.table.name": "De pie, manos en una mesa",
  "ex.figure-four.table.setup": "Ponte cerca de una mesa firme, con las dos manos en ella. Apoya un tobillo encima de la otra rodilla. Espalda larga, la mirada en la mesa. Para terminar, baja el pie, quédate en las dos piernas y camina unos pasos.",
  "ex.figure-four.table.sit": "Exhala. Siéntate un poco atrás.",
  "ex.figure-four.table.stay": "Inhala. Quédate, nalga suelta.",
  "ex.figure-four.table.rise": "Exhala. Sube.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
