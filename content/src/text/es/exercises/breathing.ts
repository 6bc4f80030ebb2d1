/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { breathingText as en } from "../../en/exercises/breathing.ts";

export const breathingText = {
  "ex.breathing.name": "Respiración profunda con la barriga",
  "ex.breathing.why": "Respirar despacio puede ayudarte a relajarte, pero no encontramos pruebas de que alivie el dolor de espalda.",
  "ex.breathing.stop": "Detente si te mareas, te falta el aire o te duele ahí abajo.",
  "ex.breathing.fault": "Si aguantas la respiración o aprietas la barriga, haz menos. Suelta el aire con un suspiro suave.",

  "ex.breathing.side.name": "Acostada de lado",
  "ex.breathing.side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.breathing.side.in": "Inhala. Barriga y suelo pélvico se aflojan.",
  "ex.breathing.side.out": "Exhala. Eleva suave el suelo pélvico. Recoge el bajo vientre.",
  "ex.breathing.side.out.let-go": "Exhala. Deja suelto el suelo pélvico. Recoge el bajo vientre.",
  "ex.breathing.side.rest": "Suéltalo todo.",

  "ex.breathing.propped.name": "Reclinada en almohadas",
  "ex.breathing.propped.setup": "Apila almohadas para que la cabeza y el pecho queden bien altos, y pon una bajo las rodillas. Para esto, nunca te acuestes en horizontal. Para levantarte, gira de lado, empuja con las manos y quédate sentada un rato.",
  "ex.breathing.propped.in": "Inhala. Costillas y barriga se ensanchan.",
  "ex.breathing.propped.out": "Exhala. Eleva suave el suelo pélvico. Recoge el bajo vientre.",
  "ex.breathing.propped.out.let-go": "Exhala. Deja suelto el suelo pélvico. Recoge el bajo vientre.",
  "ex.breathing.propped.rest": "Suéltalo todo.",

  "ex.breathing.sitting.name": "Sentada",
  "ex.breathing.sitting.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.breathing.sitting.in": "Inhala. Nota cómo se abren las costillas.",
  "ex.breathing.sitting.out": "Exhala. Eleva suave el suelo pélvico. Crece hacia arriba.",
  "ex.breathing.sitting.out.let-go": "Exhala. Afloja el suelo pélvico. Crece hacia arriba.",
  "ex.breathing.sitting.rest": "Suéltalo todo.",

  "ex.breathing.leaning.name": "Apoyada en una mesa",
  "ex.breathing.leaning.setup": "Siéntate a una mesa con los dos pies planos. Pon una almohada en la mesa y apóyate en ella con los brazos. Dóblate desde las caderas, para que la espalda siga larga. Para terminar, empuja despacio para subir y espera una respiración.",
  "ex.breathing.leaning.in": "Inhala. La espalda se ensancha.",
  "ex.breathing.leaning.out": "Exhala. Eleva suave el suelo pélvico. Recoge el bajo vientre.",
  "ex.breathing.leaning.out.let-go": "Exhala. Deja suelto el suelo pélvico. Recoge el bajo vientre.",
  "ex.breathing.leaning.rest": "Húndete en la almohada.",

  "ex.breathing.standing.name": "De pie",
  "ex.breathing.standing.setup": "Ponte de pie con los pies bajo las caderas y las rodillas sueltas. Deja el peso en los dos pies, la cabeza sobre las caderas. Ten cerca una pared o una silla. Para terminar, camina unos pasos.",
  "ex.breathing.standing.in": "Inhala. Afloja el suelo pélvico.",
  "ex.breathing.standing.out": "Exhala. Eleva suave el suelo pélvico. Crece hacia arriba.",
  "ex.breathing.standing.out.let-go": "Exhala. Deja suelto el suelo pélvico. Crece hacia arriba.",
  "ex.breathing.standing.shift": "Pasa el peso de un pie a otro. Suelta.",

  "ex.breathing.standing-lean.name": "De pie y apoyada",
  "ex.breathing.standing-lean.setup": "Ponte de pie frente a una mesa o una pared. Apóyate en los antebrazos, con los pies bajo las caderas y las rodillas sueltas. Mantén la espalda larga. Para terminar, acércate un paso y enderézate despacio.",
  "ex.breathing.standing-lean.in": "Inhala. Deja colgar la barriga, suelta.",
  "ex.breathing.standing-lean.out": "Exhala. Eleva suave el suelo pélvico. Recoge el bajo vientre.",
  "ex.breathing.standing-lean.out.let-go": "Exhala. Deja suelto el suelo pélvico. Recoge el bajo vientre.",
  "ex.breathing.standing-lean.shift": "Pasa el peso de un pie a otro. Suelta.",
} as const satisfies Record<keyof typeof en, string>;
