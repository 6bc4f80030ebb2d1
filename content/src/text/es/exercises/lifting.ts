/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { liftingText as en } from "../../en/exercises/lifting.ts";

export const liftingText = {
  "ex.lifting.name": "Levantar bien",
  "ex.lifting.why": "No se ha probado que una manera de levantar sea la mejor, así que tenlo cerca y levanta de la manera que te siente bien.",
  "ex.lifting.stop": "Detente si te duele la espalda o la barriga, si tienes un escape o si sientes pesadez ahí abajo.",
  "ex.lifting.fault": "Si estiras mucho los brazos, acércate primero. Sujétalo cerca, luego levanta.",

  "ex.lifting.hinge.name": "Doblarse y subir",
  "ex.lifting.hinge.setup": "Ponte de pie con los pies tan separados como las caderas y las manos en los muslos. Desliza las manos hasta las rodillas y no más abajo. Mantén el cuello largo. Para terminar, camina unos pasos.",
  "ex.lifting.hinge.fold": "Inhala. Rodillas sueltas, cadera atrás.",
  "ex.lifting.hinge.up": "Exhala. Eleva el suelo pélvico. Ponte erguida.",
  "ex.lifting.hinge.up.let-go": "Exhala. Suelo pélvico suelto. Ponte erguida.",
  "ex.lifting.hinge.rest": "Descansa. Pasa el peso de un pie a otro.",

  "ex.lifting.table.name": "Cojín desde una mesa",
  "ex.lifting.table.setup": "Pon un cojín en una mesa a la altura de la cintura. Ponte cerca, con los pies tan separados como las caderas y las rodillas sueltas. Mantén rectas las muñecas. Para terminar, deja el cojín y camina unos pasos.",
  "ex.lifting.table.close": "Inhala. Acércate y rodea el cojín.",
  "ex.lifting.table.lift": "Exhala. Eleva el suelo pélvico. Acércalo a ti.",
  "ex.lifting.table.lift.let-go": "Exhala. Suelo pélvico suelto. Acércalo a ti.",
  "ex.lifting.table.hold": "Inhala. Sujétalo, mueve los pies.",
  "ex.lifting.table.down": "Exhala. Déjalo en su sitio.",

  "ex.lifting.seat.name": "Cojín desde una silla",
  "ex.lifting.seat.setup": "Pon un cojín en el asiento de una silla. Ponte cerca, con los pies tan separados como las caderas o uno un poco adelante. Mantén rectas las muñecas. Para terminar, deja el cojín y camina unos pasos.",
  "ex.lifting.seat.close": "Inhala. Dobla las rodillas y rodéalo.",
  "ex.lifting.seat.lift": "Exhala. Eleva el suelo pélvico. Acércalo a ti.",
  "ex.lifting.seat.lift.let-go": "Exhala. Suelo pélvico suelto. Acércalo a ti.",
  "ex.lifting.seat.hold": "Inhala. Sujétalo cerca.",
  "ex.lifting.seat.down": "Exhala. Déjalo en su sitio.",

  "ex.lifting.bag.name": "Bolsa pequeña desde una silla",
  "ex.lifting.bag.setup": "Pon una bolsa pequeña y ligera en el asiento de una silla. Debes poder hablar mientras la sujetas. Ponte cerca, con los pies tan separados como las caderas. Para terminar, deja la bolsa y camina unos pasos.",
  "ex.lifting.bag.close": "Inhala. Dobla las rodillas, toma la bolsa.",
  "ex.lifting.bag.lift": "Exhala. Eleva el suelo pélvico. Acércala a ti.",
  "ex.lifting.bag.lift.let-go": "Exhala. Suelo pélvico suelto. Acércala a ti.",
  "ex.lifting.bag.hold": "Inhala. Sujétala cerca.",
  "ex.lifting.bag.down": "Exhala. Déjala en su sitio.",
} as const satisfies Record<keyof typeof en, string>;
