/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { wristCareText as en } from "../../en/exercises/wrist-care.ts";

export const wristCareText = {
  "ex.wrist-care.name": "Cuidar manos y muñecas",
  "ex.wrist-care.why": "Las manos que sujetan mucho acaban doloridas. Ningún estudio ha probado este movimiento por sí solo. Es un descanso de agarrar.",
  "ex.wrist-care.stop": "Detente si una muñeca o un pulgar duele más, o si los dedos te hormiguean o se duermen.",
  "ex.wrist-care.fault": "Si tiras o empujas la mano para estirar más, suelta. La mano se mueve sola, y solo hasta donde es fácil.",

  "ex.wrist-care.side.name": "De lado",
  "ex.wrist-care.side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra delante de ti. Deja la espalda larga. Apoya el brazo de arriba en la almohada de delante, con la muñeca recta. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie. Date la vuelta para el otro lado.",
  "ex.wrist-care.side.open": "Inhala. La mano se abre, dedos separados.",
  "ex.wrist-care.side.soft": "Exhala. La mano pesa. El pulgar junto a los dedos.",
  "ex.wrist-care.side.rest": "Descansa. El brazo pesa.",

  "ex.wrist-care.propped.name": "Reclinada en almohadas",
  "ex.wrist-care.propped.setup": "Apila almohadas para que la cabeza y el pecho queden bien altos, y pon una bajo las rodillas. Para esto, nunca te acuestes en horizontal. Ten una almohada bajo cada brazo, y deja las muñecas rectas. Para levantarte, gira de lado, empuja con las manos y quédate sentada un rato.",
  "ex.wrist-care.propped.open": "Inhala. Las manos se abren, dedos separados.",
  "ex.wrist-care.propped.soft": "Exhala. Las manos pesan. Pulgares junto a los dedos.",
  "ex.wrist-care.propped.rest": "Descansa. Los brazos pesan.",

  "ex.wrist-care.sitting.name": "Círculos lentos, sentada",
  "ex.wrist-care.sitting.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Mantén los codos junto al cuerpo, los antebrazos hacia delante y los pulgares sueltos. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.wrist-care.sitting.circle": "Exhala. Las dos manos dibujan un círculo lento.",
  "ex.wrist-care.sitting.other-way": "Inhala. Dibuja un círculo hacia el otro lado.",
  "ex.wrist-care.sitting.rest": "Descansa. Manos sueltas.",

  "ex.wrist-care.standing.name": "Estirar el antebrazo, de pie",
  "ex.wrist-care.standing.setup": "Ponte de pie con los pies bajo las caderas, las rodillas sueltas, la cabeza sobre las costillas. Lleva los dos brazos bajos hacia delante, con los codos sueltos y las palmas hacia abajo. Ninguna mano tira de la otra. Para terminar, deja colgar los brazos y camina unos pasos.",
  "ex.wrist-care.standing.down": "Exhala. Los dedos miran abajo. Pulgares sueltos.",
  "ex.wrist-care.standing.stay": "Quédate. Inhala. Hombros bajos.",
  "ex.wrist-care.standing.shake": "Brazos colgando. Sacúdelos. Mueve los pies.",
} as const satisfies Record<keyof typeof en, string>;
