/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { squatText as en } from "../../en/exercises/squat.ts";

export const squatText = {
  "ex.squat.name": "Levantarse de la silla y sentadilla",
  "ex.squat.why": "Las sentadillas pequeñas pueden darte fuerza, y una silla ayuda si te duele la pelvis.",
  "ex.squat.stop": "Detente si te duelen las rodillas o la pelvis, si tienes un escape o si sientes pesadez ahí abajo.",
  "ex.squat.fault": "Si aguantas la respiración para subir, usa las manos o un asiento más alto.",

  "ex.squat.chair-hands.name": "Levantarse de la silla con las manos",
  "ex.squat.chair-hands.setup": "Siéntate cerca del borde de una silla firme que no pueda resbalar. Los pies están planos, bajo las rodillas, tan separados como las caderas. Pon las manos en el asiento o en los brazos de la silla. Para terminar, siéntate y descansa.",
  "ex.squat.chair-hands.ready": "Inhala. Inclínate, manos listas.",
  "ex.squat.chair-hands.up": "Exhala. Eleva el suelo pélvico. Empuja y sube.",
  "ex.squat.chair-hands.up.let-go": "Exhala. Suelo pélvico suelto. Empuja y sube.",
  "ex.squat.chair-hands.down": "Inhala. Siéntate despacio.",

  "ex.squat.chair.name": "Levantarse de la silla",
  "ex.squat.chair.setup": "Siéntate cerca del borde de una silla firme que no pueda resbalar. Los pies están planos, bajo las rodillas, tan separados como las caderas. La espalda sigue larga al inclinarte. Para terminar, siéntate y descansa.",
  "ex.squat.chair.ready": "Inhala. Inclínate adelante.",
  "ex.squat.chair.up": "Exhala. Eleva el suelo pélvico. Ponte de pie.",
  "ex.squat.chair.up.let-go": "Exhala. Suelo pélvico suelto. Ponte de pie.",
  "ex.squat.chair.down": "Inhala. Siéntate despacio.",

  "ex.squat.wall.name": "Sentadilla pequeña en la pared",
  "ex.squat.wall.setup": "Ponte de pie con la espalda en una pared y los pies a un paso de ella, tan separados como las caderas. Las rodillas miran hacia donde miran los dedos de los pies. Para terminar, sube deslizándote, apártate con las manos y camina unos pasos.",
  "ex.squat.wall.down": "Inhala. Deslízate abajo el ancho de una mano.",
  "ex.squat.wall.up": "Exhala. Eleva el suelo pélvico. Sube deslizando.",
  "ex.squat.wall.up.let-go": "Exhala. Suelo pélvico suelto. Sube deslizando.",
  "ex.squat.wall.rest": "Descansa. Mueve los pies.",

  "ex.squat.free.name": "Sentadilla pequeña libre",
  "ex.squat.free.setup": "Ponte de pie con una silla detrás y los pies tan separados como las caderas. Baja menos de la mitad de la altura hasta el asiento. Las rodillas miran hacia donde miran los dedos de los pies. Para terminar, camina unos pasos.",
  "ex.squat.free.down": "Inhala. Cadera atrás, rodillas un poco dobladas.",
  "ex.squat.free.up": "Exhala. Eleva el suelo pélvico. Ponte erguida.",
  "ex.squat.free.up.let-go": "Exhala. Suelo pélvico suelto. Ponte erguida.",
  "ex.squat.free.rest": "Descansa. Mueve los pies.",
} as const satisfies Record<keyof typeof en, string>;
