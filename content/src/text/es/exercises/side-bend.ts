/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { sideBendText as en } from "../../en/exercises/side-bend.ts";

export const sideBendText = {
  "ex.side-bend.name": "Un costado largo",
  "ex.side-bend.why": "Ningún estudio ha probado este movimiento por sí solo. Un estiramiento suave puede sentar bien, pero puede no arreglar el dolor de espalda.",
  "ex.side-bend.stop": "Detente si tira de una cicatriz, si te pellizca la espalda o un hombro, o si sientes que te desmayas.",
  "ex.side-bend.fault": "Si el pecho gira o una cadera se levanta, inclínate menos. Los dos huesos de sentarte, o los dos pies, siguen abajo.",

  "ex.side-bend.sitting.name": "Inclinación pequeña, sentada",
  "ex.side-bend.sitting.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Pon esta mano en el asiento junto a la cadera, y apoya la otra en el muslo. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.side-bend.sitting.over": "Exhala. Inclínate a este lado, caderas abajo.",
  "ex.side-bend.sitting.stay": "Quédate. Inhala hacia el costado largo.",
  "ex.side-bend.sitting.up": "Exhala. Empuja y vuelve al centro.",

  "ex.side-bend.pillow.name": "De lado, sobre una almohada",
  "ex.side-bend.pillow.setup": "Pon una almohada blanda donde va a quedar la cintura. Dobla las dos rodillas, mantenlas juntas y gira de lado sobre ella. Pon otra almohada bajo la cabeza. La mano de arriba descansa delante. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie. Date la vuelta para el otro lado.",
  "ex.side-bend.pillow.reach": "Inhala. El brazo de arriba pasa la oreja.",
  "ex.side-bend.pillow.long": "Exhala. El costado se alarga. El brazo pesa.",
  "ex.side-bend.pillow.down": "Baja el brazo. Descansa.",

  "ex.side-bend.sitting-reach.name": "Sentada, un brazo arriba",
  "ex.side-bend.sitting-reach.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Pon esta mano en el asiento junto a la cadera. El otro brazo va a subir. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.side-bend.sitting-reach.reach": "Inhala. El otro brazo sube.",
  "ex.side-bend.sitting-reach.over": "Exhala. Inclínate. Las dos caderas siguen abajo.",
  "ex.side-bend.sitting-reach.down": "Vuelve, el brazo baja.",

  "ex.side-bend.wall.name": "De pie en la pared",
  "ex.side-bend.wall.setup": "Ponte de lado a una pared, con esta mano en ella por debajo de la altura del hombro. Los pies bajo las caderas, las rodillas sueltas. El otro brazo va a subir. Los dos pies siguen abajo. Para terminar, deja colgar los brazos y camina unos pasos.",
  "ex.side-bend.wall.reach": "Inhala. El otro brazo sube.",
  "ex.side-bend.wall.over": "Exhala. Inclínate a la pared. Costado largo.",
  "ex.side-bend.wall.down": "Vuelve. Mueve los pies.",
} as const satisfies Record<keyof typeof en, string>;
