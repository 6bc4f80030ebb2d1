/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { archingAndRoundingText as en } from "../../en/exercises/arching-and-rounding.ts";

export const archingAndRoundingText = {
  "ex.arching-and-rounding.name": "Arquear y redondear",
  "ex.arching-and-rounding.why": "Arquear y redondear puede sentar bien, pero ningún estudio muestra hasta qué punto funciona.",
  "ex.arching-and-rounding.stop": "Detente si te duele la espalda, las rodillas o la parte de delante de la pelvis, o si sientes que te desmayas.",
  "ex.arching-and-rounding.fault": "Si empujas hacia abajo en el estiramiento, sube un poco. Quédate donde sea fácil.",

  "ex.arching-and-rounding.seated.name": "Sentada, en pequeño",
  "ex.arching-and-rounding.seated.setup": "Siéntate cerca del borde de un asiento firme, con los pies planos y tan separados como te sea fácil. Apoya una mano en el muslo. Dóblate desde las caderas solo hasta donde te siente bien. Para terminar, siéntate erguida y espera una respiración.",
  "ex.arching-and-rounding.seated.back": "Lleva la cadera atrás. El pecho va adelante.",
  "ex.arching-and-rounding.seated.stay": "Quédate. Inhala. Los huesos de sentarte se separan.",
  "ex.arching-and-rounding.seated.round": "Exhala. Eleva el suelo pélvico. Sube a medias, redondeando.",
  "ex.arching-and-rounding.seated.round.let-go": "Exhala. Suelo pélvico suelto. Sube a medias, redondeando.",

  "ex.arching-and-rounding.table.name": "Sentada a la mesa",
  "ex.arching-and-rounding.table.setup": "Siéntate a una mesa con los pies planos y los brazos sobre ella, en una toalla que se deslice. Deja sitio al pecho. Mantén el cuello largo. Para terminar, vuelve deslizándote y siéntate erguida una respiración.",
  "ex.arching-and-rounding.table.back": "Desliza los brazos. Lleva la cadera atrás.",
  "ex.arching-and-rounding.table.stay": "Quédate. Inhala. Los huesos de sentarte se separan.",
  "ex.arching-and-rounding.table.round": "Exhala. Eleva el suelo pélvico. Sube a medias, redondeando.",
  "ex.arching-and-rounding.table.round.let-go": "Exhala. Suelo pélvico suelto. Sube a medias, redondeando.",

  "ex.arching-and-rounding.wall.name": "Manos en la pared",
  "ex.arching-and-rounding.wall.setup": "Ponte de pie a un brazo de distancia de una pared, con las manos en ella a la altura del pecho. Los pies bajo las caderas, las rodillas sueltas. Mantén el cuello en línea con la espalda. Para terminar, acércate paso a paso y luego enderézate despacio.",
  "ex.arching-and-rounding.wall.back": "Dobla las rodillas. La cadera va atrás.",
  "ex.arching-and-rounding.wall.stay": "Quédate. Inhala. Zona lumbar larga.",
  "ex.arching-and-rounding.wall.round": "Exhala. Eleva el suelo pélvico. Sube a medias, redondeando.",
  "ex.arching-and-rounding.wall.round.let-go": "Exhala. Suelo pélvico suelto. Sube a medias, redondeando.",

  "ex.arching-and-rounding.child-pillows.name": "De rodillas con almohadas",
  "ex.arching-and-rounding.child-pillows.setup": "Ponte de rodillas sobre algo blando, con las rodillas tan separadas como las caderas. Apila almohadas delante, para apoyar el pecho y los brazos. Deja sitio a la barriga. Para terminar, trae las manos paso a paso, siéntate derecha despacio, espera diez segundos y usa una silla para ponerte de pie.",
  "ex.arching-and-rounding.child-pillows.back": "Siéntate hacia los talones. Zona lumbar arqueada.",
  "ex.arching-and-rounding.child-pillows.stay": "Quédate. Inhala. Los huesos de sentarte se separan.",
  "ex.arching-and-rounding.child-pillows.round": "Exhala. Eleva el suelo pélvico. Sube a medias, redondeando.",
  "ex.arching-and-rounding.child-pillows.round.let-go": "Exhala. Suelo pélvico suelto. Sube a medias, redondeando.",

  "ex.arching-and-rounding.child.name": "Postura del niño",
  "ex.arching-and-rounding.child.setup": "Ponte de rodillas sobre algo blando, con las rodillas separadas si así no duele. Pon los brazos delante, con las manos en el suelo. Los huesos de sentarte guían el camino atrás. Para terminar, trae las manos paso a paso, siéntate derecha despacio, espera diez segundos y usa una silla para ponerte de pie.",
  "ex.arching-and-rounding.child.back": "Los huesos de sentarte van atrás. Zona lumbar arqueada.",
  "ex.arching-and-rounding.child.stay": "Quédate. Inhala. Los huesos de sentarte se separan.",
  "ex.arching-and-rounding.child.round": "Exhala. Eleva el suelo pélvico. Sube a medias, redondeando.",
  "ex.arching-and-rounding.child.round.let-go": "Exhala. Suelo pélvico suelto. Sube a medias, redondeando.",
} as const satisfies Record<keyof typeof en, string>;
