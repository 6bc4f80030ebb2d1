/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { chestReleaseText as en } from "../../en/exercises/chest-release.ts";

export const chestReleaseText = {
  "ex.chest-release.name": "Abrir el pecho",
  "ex.chest-release.why": "Quedarte demasiado tiempo en una postura puede dejarte dolorida, así que esto es un cambio de postura.",
  "ex.chest-release.stop": "Detente si te duele el pecho, si te hormiguea un brazo o si te falta el aire.",
  "ex.chest-release.fault": "Si los hombros se te suben a las orejas, déjalos caer. Abre menos.",

  "ex.chest-release.propped.name": "Reclinada en almohadas",
  "ex.chest-release.propped.setup": "Apila almohadas para que la cabeza y el pecho queden bien altos, y pon una bajo las rodillas. Para esto, nunca te acuestes en horizontal. Para levantarte, gira de lado, empuja con las manos y quédate sentada un rato. Pon una almohada bajo cada brazo si quieres.",
  "ex.chest-release.propped.open": "Inhala. Deja que los brazos se abran.",
  "ex.chest-release.propped.stay": "Exhala. Los brazos pesan, el pecho se ensancha.",
  "ex.chest-release.propped.soften": "Recoge los brazos.",

  "ex.chest-release.side.name": "De lado",
  "ex.chest-release.side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie. Pon una almohada detrás de la espalda, y deja que solo se mueva el hombro. Date la vuelta para el otro lado.",
  "ex.chest-release.side.open": "Inhala. El hombro de arriba rueda atrás.",
  "ex.chest-release.side.stay": "Exhala. Deja descansar ahí el hombro.",
  "ex.chest-release.side.soften": "Deja que ruede adelante.",

  "ex.chest-release.sitting.name": "Sentada",
  "ex.chest-release.sitting.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Para terminar, espera una respiración antes de ponerte de pie. Deja colgar los brazos a los lados.",
  "ex.chest-release.sitting.open": "Inhala. Palmas hacia fuera, se abre el pecho.",
  "ex.chest-release.sitting.stay": "Exhala. Los hombros caen, el cuello se alarga.",
  "ex.chest-release.sitting.soften": "Suelta y rueda adelante.",

  "ex.chest-release.wall.name": "Un brazo en la pared",
  "ex.chest-release.wall.setup": "Ponte de lado a una pared, con esta mano en ella por debajo de la altura del hombro. Las rodillas están sueltas y las costillas siguen sobre las caderas. Gira con pasos pequeños. Para terminar, deja colgar el brazo y sacúdelo.",
  "ex.chest-release.wall.open": "Inhala. Gira pies y pecho hacia fuera.",
  "ex.chest-release.wall.stay": "Exhala. El pecho se ensancha, el brazo sigue bajo.",
  "ex.chest-release.wall.soften": "Vuelve con un paso.",

  "ex.chest-release.doorway.name": "En el marco de una puerta",
  "ex.chest-release.doorway.setup": "Ponte de pie en una puerta, con los antebrazos en el marco y los codos por debajo de los hombros. Mantén las costillas sobre las caderas. Deja sitio al pecho. Para terminar, da un paso atrás y deja colgar los brazos.",
  "ex.chest-release.doorway.open": "Inhala. Un paso pequeño adelante.",
  "ex.chest-release.doorway.stay": "Exhala. El pecho se ensancha, hombros bajos.",
  "ex.chest-release.doorway.soften": "Da un paso atrás.",
} as const satisfies Record<keyof typeof en, string>;
