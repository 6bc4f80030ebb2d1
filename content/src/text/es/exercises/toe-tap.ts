/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { toeTapText as en } from "../../en/exercises/toe-tap.ts";

export const toeTapText = {
  "ex.toe-tap.name": "Pie ligero y toque de punta",
  "ex.toe-tap.why": "La pierna se eleva y la barriga profunda mantiene quieta la pelvis. Fue parte de planes probados, pero ningún estudio lo ha probado por sí solo.",
  "ex.toe-tap.stop": "Detente si la barriga hace un bulto en el medio. Detente si te tira la cicatriz, o si te duele la espalda o la pelvis.",
  "ex.toe-tap.fault": "Si te inclinas, te meces o aguantas la respiración, levanta menos. Basta con que pese poco.",

  "ex.toe-tap.sitting.name": "Pie ligero, sentada",
  "ex.toe-tap.sitting.setup": "Siéntate en un asiento firme con los dos pies planos. La espalda larga, las manos en el asiento junto a las caderas. La punta del pie no se levanta nunca. Haz un lado y luego el otro. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.toe-tap.sitting.light": "Exhala. Eleva el suelo pélvico. El talón pesa poco.",
  "ex.toe-tap.sitting.light.let-go": "Exhala. Suelo pélvico suelto. El talón pesa poco.",
  "ex.toe-tap.sitting.down": "Inhala. Apoya el talón.",
  "ex.toe-tap.sitting.rest": "Descansa.",

  "ex.toe-tap.propped.name": "Pie ligero, reclinada en la cama",
  "ex.toe-tap.propped.setup": "Apila almohadas para que la cabeza y el pecho queden bien altos. Dobla las dos rodillas, pies planos. Para esto no te acuestes en horizontal. Haz un lado y luego el otro. Para levantarte, gira de lado, empuja con las manos y quédate sentada un rato.",
  "ex.toe-tap.propped.light": "Exhala. Eleva el suelo pélvico. El pie apenas flota.",
  "ex.toe-tap.propped.light.let-go": "Exhala. Suelo pélvico suelto. El pie apenas flota.",
  "ex.toe-tap.propped.down": "Inhala. Apoya el pie.",
  "ex.toe-tap.propped.rest": "Descansa.",

  "ex.toe-tap.standing.name": "Pie ligero, de pie ante la pared",
  "ex.toe-tap.standing.setup": "Ponte de pie frente a una pared, cerca, con las dos manos en ella. Los pies bajo las caderas, las rodillas sueltas. La punta del pie no se levanta nunca. Haz un lado y luego el otro. Para terminar, camina unos pasos.",
  "ex.toe-tap.standing.light": "Exhala. Eleva el suelo pélvico. El talón pesa poco.",
  "ex.toe-tap.standing.light.let-go": "Exhala. Suelo pélvico suelto. El talón pesa poco.",
  "ex.toe-tap.standing.down": "Inhala. Apoya el talón.",
  "ex.toe-tap.standing.shift": "Pasa el peso de un pie a otro.",

  "ex.toe-tap.march.name": "Marcha lenta, sentada",
  "ex.toe-tap.march.setup": "Siéntate erguida en un asiento firme con los dos pies planos y las manos en el asiento junto a las caderas. Levanta cada pie una mano de alto y no más. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.toe-tap.march.right": "Exhala, eleva. Pie derecho arriba.",
  "ex.toe-tap.march.right.let-go": "Exhala, suelto. Pie derecho arriba.",
  "ex.toe-tap.march.right-down": "Inhala. Bájalo con un toque.",
  "ex.toe-tap.march.left": "Exhala, eleva. Pie izquierdo arriba.",
  "ex.toe-tap.march.left.let-go": "Exhala, suelto. Pie izquierdo arriba.",
  "ex.toe-tap.march.left-down": "Inhala. Bájalo con un toque.",

  "ex.toe-tap.back.name": "Rodilla arriba, acostada",
  "ex.toe-tap.back.setup": "Acuéstate primero de lado y luego gira boca arriba, con las rodillas juntas. Dobla las rodillas, pies planos, separados como las caderas. Deja la zona lumbar como está todo el tiempo. Haz un lado y luego el otro. Para terminar, gira de lado, espera diez segundos y empuja para subir.",
  "ex.toe-tap.back.lift": "Exhala. Eleva el suelo pélvico. La rodilla flota.",
  "ex.toe-tap.back.lift.let-go": "Exhala. Suelo pélvico suelto. La rodilla flota.",
  "ex.toe-tap.back.down": "Inhala. La punta toca el suelo.",
  "ex.toe-tap.back.rest": "Descansa. Suelta la barriga.",
} as const satisfies Record<keyof typeof en, string>;
