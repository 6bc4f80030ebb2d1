/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { lungeText as en } from "../../en/exercises/lunge.ts";

export const lungeText = {
  "ex.lunge.name": "Cambio de peso y zancada",
  "ex.lunge.why": "Las zancadas pequeñas pueden darte fuerza, pero no son para los días en que te duele la pelvis.",
  "ex.lunge.stop": "Detente si te duele la pelvis o una rodilla, o si sientes pesadez ahí abajo.",
  "ex.lunge.fault": "Si te tambaleas o te inclinas, da un paso más corto y agárrate.",

  "ex.lunge.shift.name": "Cambio de peso",
  "ex.lunge.shift.setup": "Ponte de lado a una pared, con una mano en ella, los pies tan separados como las caderas y las rodillas sueltas. Los dos pies siguen en el suelo. Crece hacia arriba por la coronilla. Para terminar, camina unos pasos.",
  "ex.lunge.shift.one": "Exhala. Eleva el suelo pélvico. Peso en un pie.",
  "ex.lunge.shift.one.let-go": "Exhala. Suelo pélvico suelto. Peso en un pie.",
  "ex.lunge.shift.middle": "Inhala. Vuelve al centro.",
  "ex.lunge.shift.other": "Exhala. Eleva el suelo pélvico. Al otro pie.",
  "ex.lunge.shift.other.let-go": "Exhala. Suelo pélvico suelto. Al otro pie.",
  "ex.lunge.shift.centre": "Inhala. Vuelve al centro.",

  "ex.lunge.split.name": "Un pie delante, con apoyo",
  "ex.lunge.split.setup": "Ponte de lado a una pared, con una mano en ella. Da un paso corto adelante con este pie. Las caderas miran al frente y la espalda está larga. Para terminar, junta los pies y luego cambia de lado.",
  "ex.lunge.split.down": "Inhala. Las dos rodillas se doblan un poco.",
  "ex.lunge.split.up": "Exhala. Eleva el suelo pélvico. Sube.",
  "ex.lunge.split.up.let-go": "Exhala. Suelo pélvico suelto. Sube.",
  "ex.lunge.split.rest": "Descansa en el centro.",

  "ex.lunge.still.name": "Zancada quieta",
  "ex.lunge.still.setup": "Ponte de pie cerca de una pared, por si la necesitas. Da un paso corto adelante con este pie. Las caderas miran al frente y la espalda está larga. Para terminar, junta los pies y luego cambia de lado.",
  "ex.lunge.still.down": "Inhala. Las dos rodillas se doblan un poco.",
  "ex.lunge.still.stay": "Exhala. Eleva el suelo pélvico. Quédate ahí, erguida.",
  "ex.lunge.still.stay.let-go": "Exhala. Suelo pélvico suelto. Quédate ahí, erguida.",
  "ex.lunge.still.up": "Sube y descansa.",
} as const satisfies Record<keyof typeof en, string>;
