/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { standingTallText as en } from "../../en/exercises/standing-tall.ts";

export const standingTallText = {
  "ex.standing-tall.name": "De pie y erguida",
  "ex.standing-tall.why": "Ponte erguida si te sienta bien, pero moverte a menudo puede ayudar más a tu espalda.",
  "ex.standing-tall.stop": "Detente si duele, o si sientes que te desmayas o tienes náuseas. Luego siéntate.",
  "ex.standing-tall.fault": "Si te pones tensa o sacas pecho, suelta el aire y afloja. Erguida no es rígida.",

  "ex.standing-tall.sitting.name": "Sentada y erguida",
  "ex.standing-tall.sitting.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.standing-tall.sitting.grow": "Inhala. Crece desde los huesos de sentarte.",
  "ex.standing-tall.sitting.tall": "Exhala. Eleva suave el suelo pélvico. Costillas sobre caderas.",
  "ex.standing-tall.sitting.tall.let-go": "Exhala. Suelo pélvico suelto. Costillas sobre caderas.",
  "ex.standing-tall.sitting.move": "Suelta. Muévete como quieras.",

  "ex.standing-tall.wall.name": "Erguida en la pared",
  "ex.standing-tall.wall.setup": "Ponte de pie con la espalda cerca de una pared y los talones a un paso pequeño. Deja que las caderas y la parte alta de la espalda la toquen. Las rodillas están sueltas y el mentón, horizontal. Para terminar, camina unos pasos.",
  "ex.standing-tall.wall.grow": "Inhala. Crece pegada a la pared.",
  "ex.standing-tall.wall.tall": "Exhala. Eleva suave el suelo pélvico. Costillas sobre caderas.",
  "ex.standing-tall.wall.tall.let-go": "Exhala. Suelo pélvico suelto. Costillas sobre caderas.",
  "ex.standing-tall.wall.move": "Suelta. Pasa el peso de un pie a otro.",

  "ex.standing-tall.free.name": "Erguida y libre",
  "ex.standing-tall.free.setup": "Ponte de pie con los pies bajo las caderas, el peso en los dos pies y las rodillas sueltas. La cabeza está sobre las costillas, las costillas sobre las caderas. Para terminar, camina unos pasos.",
  "ex.standing-tall.free.grow": "Inhala. Crece desde los pies.",
  "ex.standing-tall.free.tall": "Exhala. Eleva suave el suelo pélvico. Costillas sobre caderas.",
  "ex.standing-tall.free.tall.let-go": "Exhala. Suelo pélvico suelto. Costillas sobre caderas.",
  "ex.standing-tall.free.move": "Suelta. Pasa el peso de un pie a otro.",
} as const satisfies Record<keyof typeof en, string>;
