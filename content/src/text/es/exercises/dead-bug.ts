/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { deadBugText as en } from "../../en/exercises/dead-bug.ts";

export const deadBugText = {
  "ex.dead-bug.name": "Brazos y piernas se alejan",
  "ex.dead-bug.why": "Los brazos y las piernas se mueven y la barriga profunda mantiene quieta la espalda. Un trabajo así fue parte de planes probados, pero ningún estudio ha probado este movimiento por sí solo.",
  "ex.dead-bug.stop": "Detente si la barriga hace un bulto en el medio. Detente si te tira la cicatriz, o si te duele la espalda o la pelvis.",
  "ex.dead-bug.fault": "Si la espalda se levanta o aguantas la respiración, llega la mitad de lejos o vuelve un paso atrás.",

  "ex.dead-bug.sitting.name": "Un brazo, sentada",
  "ex.dead-bug.sitting.setup": "Siéntate en un asiento firme con los dos pies planos. La espalda larga, las costillas sueltas, las manos en los muslos. No subas más que los ojos. Haz un lado y luego el otro. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.dead-bug.sitting.in": "Inhala. Siéntate erguida.",
  "ex.dead-bug.sitting.reach": "Exhala. Eleva el suelo pélvico. Un brazo arriba.",
  "ex.dead-bug.sitting.reach.let-go": "Exhala. Suelo pélvico suelto. Un brazo arriba.",
  "ex.dead-bug.sitting.down": "Inhala y bájalo.",

  "ex.dead-bug.propped.name": "Un brazo, reclinada en la cama",
  "ex.dead-bug.propped.setup": "Apila almohadas para que la cabeza y el pecho queden bien altos. Dobla las dos rodillas, pies planos. Para esto no te acuestes en horizontal. No subas más que los ojos. Para levantarte, gira de lado, empuja con las manos y quédate sentada un rato.",
  "ex.dead-bug.propped.in": "Inhala. Se abren las costillas.",
  "ex.dead-bug.propped.reach": "Exhala. Eleva el suelo pélvico. Un brazo arriba.",
  "ex.dead-bug.propped.reach.let-go": "Exhala. Suelo pélvico suelto. Un brazo arriba.",
  "ex.dead-bug.propped.down": "Inhala y bájalo.",

  "ex.dead-bug.arm.name": "Un brazo, boca arriba",
  "ex.dead-bug.arm.setup": "Acuéstate primero de lado y luego gira boca arriba, con las rodillas juntas. Dobla las rodillas, pies planos, separados como las caderas. Los dos brazos apuntan arriba. Deja la zona lumbar como está todo el tiempo. Haz un lado y luego el otro. Para terminar, gira de lado, espera diez segundos y empuja para subir.",
  "ex.dead-bug.arm.reach": "Exhala. Eleva el suelo pélvico. Un brazo atrás.",
  "ex.dead-bug.arm.reach.let-go": "Exhala. Suelo pélvico suelto. Un brazo atrás.",
  "ex.dead-bug.arm.back": "Inhala. El brazo vuelve arriba.",
  "ex.dead-bug.arm.rest": "Descansa un momento.",

  "ex.dead-bug.slide.name": "Brazo atrás, talón lejos",
  "ex.dead-bug.slide.setup": "Acuéstate primero de lado y luego gira boca arriba, con las rodillas juntas. Dobla las rodillas, pies planos, separados como las caderas. Los dos brazos apuntan arriba. Deja la zona lumbar como está todo el tiempo. Haz un lado y luego el otro. Para terminar, gira de lado, espera diez segundos y empuja para subir.",
  "ex.dead-bug.slide.reach": "Exhala. Eleva el suelo pélvico. Un talón lejos, el otro brazo atrás.",
  "ex.dead-bug.slide.reach.let-go": "Exhala. Suelo pélvico suelto. Un talón lejos, el otro brazo atrás.",
  "ex.dead-bug.slide.back": "Inhala. Tráelos de vuelta.",
  "ex.dead-bug.slide.rest": "Descansa un momento.",

  "ex.dead-bug.knee.name": "Rodilla arriba, brazo atrás",
  "ex.dead-bug.knee.setup": "Acuéstate primero de lado y luego gira boca arriba, con las rodillas juntas. Dobla las rodillas, pies planos, separados como las caderas. Los dos brazos apuntan arriba. Deja la zona lumbar como está todo el tiempo. Haz un lado y luego el otro. Para terminar, gira de lado, espera diez segundos y empuja para subir.",
  "ex.dead-bug.knee.lift": "Exhala. Eleva el suelo pélvico. Una rodilla arriba.",
  "ex.dead-bug.knee.lift.let-go": "Exhala. Suelo pélvico suelto. Una rodilla arriba.",
  "ex.dead-bug.knee.in": "Inhala. Quédate.",
  "ex.dead-bug.knee.reach": "Exhala. Eleva otra vez. El otro brazo atrás.",
  "ex.dead-bug.knee.reach.let-go": "Exhala. Sigue suelta. El otro brazo atrás.",
  "ex.dead-bug.knee.back": "Inhala. Brazo arriba, pie abajo.",

  "ex.dead-bug.opposite.name": "Brazo y pierna contrarios",
  "ex.dead-bug.opposite.setup": "Acuéstate primero de lado y luego gira boca arriba, con las rodillas juntas. Dobla las rodillas, pies planos, separados como las caderas. Los dos brazos apuntan arriba. Deja la zona lumbar como está todo el tiempo. Haz un lado y luego el otro. Para terminar, gira de lado, espera diez segundos y empuja para subir.",
  "ex.dead-bug.opposite.lift": "Exhala. Eleva el suelo pélvico. Una rodilla arriba.",
  "ex.dead-bug.opposite.lift.let-go": "Exhala. Suelo pélvico suelto. Una rodilla arriba.",
  "ex.dead-bug.opposite.in": "Inhala. Quédate.",
  "ex.dead-bug.opposite.reach": "Exhala. Eleva otra vez. Pie lejos y alto, el otro brazo atrás.",
  "ex.dead-bug.opposite.reach.let-go": "Exhala. Sigue suelta. Pie lejos y alto, el otro brazo atrás.",
  "ex.dead-bug.opposite.back": "Inhala. Brazo arriba, pie abajo.",
} as const satisfies Record<keyof typeof en, string>;
