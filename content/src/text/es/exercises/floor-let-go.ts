/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { floorLetGoText as en } from "../../en/exercises/floor-let-go.ts";

export const floorLetGoText = {
  "ex.floor-let-go.name": "Soltar el suelo pélvico",
  "ex.floor-let-go.why": "Un suelo pélvico siempre tenso puede doler. Ningún estudio ha probado este movimiento por sí solo para el dolor de espalda.",
  "ex.floor-let-go.stop": "Detente si te mareas, te falta el aire o te duele ahí abajo.",
  "ex.floor-let-go.fault": "Si empujas hacia abajo o te esfuerzas, haz menos. Suelta la mandíbula y lo demás la sigue.",

  "ex.floor-let-go.side.name": "Acostada de lado",
  "ex.floor-let-go.side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga y la barriga suelta. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.floor-let-go.side.in": "Inhala. Nota cómo se abre, abajo.",
  "ex.floor-let-go.side.out": "Exhala, largo y fácil. Deja suelto el suelo pélvico.",
  "ex.floor-let-go.side.rest": "Suelta la mandíbula y las nalgas.",

  "ex.floor-let-go.propped.name": "Reclinada en almohadas",
  "ex.floor-let-go.propped.setup": "Apila almohadas para que la cabeza y el pecho queden bien altos, y pon una bajo las rodillas. Para esto no te acuestes en horizontal. Para levantarte, gira de lado, empuja con las manos y quédate sentada un rato.",
  "ex.floor-let-go.propped.in": "Inhala. Barriga y suelo se ensanchan.",
  "ex.floor-let-go.propped.out": "Exhala, largo y fácil. Deja suelto el suelo pélvico.",
  "ex.floor-let-go.propped.rest": "Húndete en las almohadas.",

  "ex.floor-let-go.leaning.name": "Apoyada en una mesa",
  "ex.floor-let-go.leaning.setup": "Siéntate a una mesa con los dos pies planos y las rodillas un poco separadas. Pon una almohada en la mesa y apóyate en ella con los brazos. Dóblate desde las caderas, para que la espalda siga larga. Para terminar, empuja despacio para subir y espera una respiración.",
  "ex.floor-let-go.leaning.in": "Inhala. Los huesos de sentarte se separan.",
  "ex.floor-let-go.leaning.out": "Exhala, largo y fácil. Deja suelto el suelo pélvico.",
  "ex.floor-let-go.leaning.rest": "Húndete en la almohada.",

  "ex.floor-let-go.sitting.name": "Sentada",
  "ex.floor-let-go.sitting.setup": "Siéntate con los dos pies planos y las manos en los muslos. Siéntate en algo blando si te duele. Deja la espalda larga, sin esfuerzo. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.floor-let-go.sitting.in": "Inhala. Deja que baje hacia el asiento.",
  "ex.floor-let-go.sitting.out": "Exhala, largo y fácil. Deja suelto el suelo pélvico.",
  "ex.floor-let-go.sitting.rest": "Suelta la barriga.",

  "ex.floor-let-go.standing-lean.name": "De pie y apoyada",
  "ex.floor-let-go.standing-lean.setup": "Ponte de pie frente a una pared. Apóyate en los antebrazos, con los pies bajo las caderas y las rodillas sueltas. Deja colgar la barriga. Para terminar, acércate un paso y enderézate despacio.",
  "ex.floor-let-go.standing-lean.in": "Inhala. Deja colgar barriga y suelo.",
  "ex.floor-let-go.standing-lean.out": "Exhala, largo y fácil. Deja suelto el suelo pélvico.",
  "ex.floor-let-go.standing-lean.sway": "Mécete de un pie a otro. Nalgas sueltas.",
} as const satisfies Record<keyof typeof en, string>;
