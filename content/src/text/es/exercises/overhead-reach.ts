/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { overheadReachText as en } from "../../en/exercises/overhead-reach.ts";

export const overheadReachText = {
  "ex.overhead-reach.name": "Alargarse hacia el cielo",
  "ex.overhead-reach.why": "Un estiramiento suave puede sentar bien, pero puede no arreglar el dolor de espalda.",
  "ex.overhead-reach.stop": "Detente si tira de una cicatriz, si te pellizca un hombro o si sientes que te desmayas.",
  "ex.overhead-reach.fault": "Si las costillas se abren o la espalda se arquea, llega menos alto y más adelante.",

  "ex.overhead-reach.side.name": "Un brazo, de lado",
  "ex.overhead-reach.side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie. Date la vuelta para el otro lado.",
  "ex.overhead-reach.side.reach": "Inhala. El brazo de arriba pasa la oreja.",
  "ex.overhead-reach.side.long": "Exhala. Alárgate de la cadera a la mano.",
  "ex.overhead-reach.side.down": "Tráelo de vuelta, suave.",

  "ex.overhead-reach.sitting-one.name": "Un brazo, sentada",
  "ex.overhead-reach.sitting-one.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.overhead-reach.sitting-one.reach": "Inhala. Este brazo flota hacia arriba.",
  "ex.overhead-reach.sitting-one.long": "Exhala. Huesos de sentarte pesados, espalda larga.",
  "ex.overhead-reach.sitting-one.down": "El brazo baja, suave.",

  "ex.overhead-reach.standing-one.name": "Un brazo, de pie",
  "ex.overhead-reach.standing-one.setup": "Ponte de pie con los pies bajo las caderas y las rodillas sueltas. Deja la otra mano en una pared si quieres. Las costillas siguen sobre las caderas. Para terminar, camina unos pasos.",
  "ex.overhead-reach.standing-one.reach": "Inhala. Este brazo flota hacia arriba.",
  "ex.overhead-reach.standing-one.long": "Exhala. Pies pesados, espalda larga.",
  "ex.overhead-reach.standing-one.down": "Baja el brazo. Mueve los pies.",

  "ex.overhead-reach.sitting.name": "Los dos brazos, sentada",
  "ex.overhead-reach.sitting.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.overhead-reach.sitting.reach": "Inhala. Los dos brazos flotan hacia arriba.",
  "ex.overhead-reach.sitting.long": "Exhala. Huesos de sentarte pesados, espalda larga.",
  "ex.overhead-reach.sitting.down": "Los brazos bajan, suave.",

  "ex.overhead-reach.standing.name": "Los dos brazos, de pie",
  "ex.overhead-reach.standing.setup": "Ponte de pie con los pies bajo las caderas y las rodillas sueltas. Las costillas siguen sobre las caderas y el cuello está largo. Para terminar, camina unos pasos.",
  "ex.overhead-reach.standing.reach": "Inhala. Los dos brazos flotan hacia arriba.",
  "ex.overhead-reach.standing.long": "Exhala. Pies pesados, espalda larga.",
  "ex.overhead-reach.standing.down": "Baja los brazos. Mueve los pies.",
} as const satisfies Record<keyof typeof en, string>;
