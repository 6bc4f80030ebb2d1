/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { shoulderBladesText as en } from "../../en/exercises/shoulder-blades.ts";

export const shoulderBladesText = {
  "ex.shoulder-blades.name": "Omóplatos",
  "ex.shoulder-blades.why": "Ningún estudio ha probado este movimiento por sí solo. Pone a trabajar la mitad de la espalda después de horas inclinada hacia delante.",
  "ex.shoulder-blades.stop": "Detente si un hombro te pellizca, si te hormiguea un brazo, si te duele el pecho o si la barriga se abomba en el centro.",
  "ex.shoulder-blades.fault": "Si los hombros se te suben a las orejas, haz la mitad de esfuerzo. Piensa en ancho y bajo.",

  "ex.shoulder-blades.sitting.name": "Juntar los omóplatos, sentada",
  "ex.shoulder-blades.sitting.setup": "Siéntate cerca del borde de un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Dobla los codos y mantenlos cerca del cuerpo. Para terminar, deja colgar los brazos y espera una respiración antes de ponerte de pie.",
  "ex.shoulder-blades.sitting.squeeze": "Exhala. Eleva el suelo pélvico. Los codos van atrás.",
  "ex.shoulder-blades.sitting.squeeze.let-go": "Exhala. Suelo pélvico suelto. Los codos van atrás.",
  "ex.shoulder-blades.sitting.soften": "Inhala. Vuelve despacio adelante.",
  "ex.shoulder-blades.sitting.rest": "Descansa. Suelta los hombros.",

  "ex.shoulder-blades.wall.name": "Deslizar en la pared",
  "ex.shoulder-blades.wall.setup": "Ponte de pie cerca de una pared, con los codos doblados y las palmas ligeras en ella a la altura del pecho. Las manos siguen por debajo de los hombros todo el tiempo. Los pies bajo las caderas, las rodillas sueltas. Deja sitio a la barriga. Para terminar, baja los brazos y camina unos pasos.",
  "ex.shoulder-blades.wall.up": "Inhala. Las manos suben un poco.",
  "ex.shoulder-blades.wall.down": "Exhala. Eleva el suelo pélvico. Los omóplatos bajan.",
  "ex.shoulder-blades.wall.down.let-go": "Exhala. Suelo pélvico suelto. Los omóplatos bajan.",
  "ex.shoulder-blades.wall.shift": "Suelta. Mueve los pies.",

  "ex.shoulder-blades.towel.name": "Tirar de una toalla, sentada",
  "ex.shoulder-blades.towel.setup": "Siéntate en un asiento firme con los dos pies planos, la espalda larga, la cabeza sobre las caderas. Sujeta una toalla enrollada delante del pecho, con las manos al ancho de los hombros. Las muñecas siguen rectas. Tira con la mitad de lo que podrías. Para terminar, deja la toalla y espera una respiración.",
  "ex.shoulder-blades.towel.pull": "Exhala. Eleva el suelo pélvico. Tira de la toalla.",
  "ex.shoulder-blades.towel.pull.let-go": "Exhala. Suelo pélvico suelto. Tira de la toalla.",
  "ex.shoulder-blades.towel.soften": "Inhala. Afloja la toalla.",
  "ex.shoulder-blades.towel.rest": "Descansa. Suelta los hombros.",

  "ex.shoulder-blades.hands-and-knees.name": "Empujar, a cuatro patas",
  "ex.shoulder-blades.hands-and-knees.setup": "Ponte de rodillas sobre algo blando. Pon las manos bajo los hombros y las rodillas bajo las caderas. Con los puños también vale si te duelen las muñecas. Los brazos siguen largos. Para terminar, siéntate hacia atrás despacio, espera diez segundos y usa una silla para ponerte de pie.",
  "ex.shoulder-blades.hands-and-knees.press": "Exhala. Eleva el suelo pélvico. Empuja el suelo.",
  "ex.shoulder-blades.hands-and-knees.press.let-go": "Exhala. Suelo pélvico suelto. Empuja el suelo.",
  "ex.shoulder-blades.hands-and-knees.sink": "Inhala. El pecho baja entre los brazos.",
  "ex.shoulder-blades.hands-and-knees.level": "Recta y larga.",
} as const satisfies Record<keyof typeof en, string>;
