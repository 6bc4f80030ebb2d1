/** Palabras de ex.inner-squeeze. Borrador. */
import type { innerSqueezeText as en } from "../../en/exercises/inner-squeeze.ts";

export const innerSqueezeText = {
  "ex.inner-squeeze.name": "Apretar suave las rodillas",
  "ex.inner-squeeze.why": "La parte interna de los muslos trabaja con el centro profundo. Apretar suave deja las rodillas juntas. Ningún estudio ha probado este movimiento por sí solo.",
  "ex.inner-squeeze.stop": "Detente si te duele el frente de la pelvis o la ingle, o si sientes pesadez ahí abajo.",
  "ex.inner-squeeze.fault": "Si se endurecen las nalgas o el vientre, aprieta la mitad. Que el aire siga saliendo.",

  "ex.inner-squeeze.propped.name": "Medio sentada en la cama",
  "ex.inner-squeeze.propped.setup": "Siéntate a medias en la cama con almohadas detrás de la espalda. Rodillas dobladas, pies planos, una almohada entre las rodillas. La cabeza y la espalda descansan. Aprieta la mitad de lo que podrías. Para terminar, quita la almohada, gira de lado y empuja para subir.",
  "ex.inner-squeeze.propped.squeeze": "Exhala. Eleva el suelo pélvico. Aprieta la almohada.",
  "ex.inner-squeeze.propped.squeeze.let-go": "Exhala. Suelo pélvico suelto. Aprieta la almohada.",
  "ex.inner-squeeze.propped.soften": "Inhala. Suéltalo todo.",
  "ex.inner-squeeze.propped.rest": "Descansa.",

  "ex.inner-squeeze.sitting.name": "Sentada",
  "ex.inner-squeeze.sitting.setup": "Siéntate bien atrás en un asiento firme, pies planos, una almohada entre las rodillas. Espalda larga, las manos en los muslos. Aprieta la mitad de lo que podrías. Para terminar, quita la almohada y espera una respiración antes de ponerte de pie.",
  "ex.inner-squeeze.sitting.squeeze": "Exhala. Eleva el suelo pélvico. Aprieta la almohada.",
  "ex.inner-squeeze.sitting.squeeze.let-go": "Exhala. Suelo pélvico suelto. Aprieta la almohada.",
  "ex.inner-squeeze.sitting.soften": "Inhala. Suéltalo todo.",
  "ex.inner-squeeze.sitting.rest": "Descansa.",

  "ex.inner-squeeze.back.name": "Boca arriba",
  "ex.inner-squeeze.back.setup": "Pasa de estar de lado a boca arriba. Rodillas dobladas, pies planos, una almohada entre las rodillas. La cabeza y la cadera pesan. Aprieta la mitad de lo que podrías. Para terminar, quita la almohada, gira de lado y espera diez segundos.",
  "ex.inner-squeeze.back.squeeze": "Exhala. Eleva el suelo pélvico. Aprieta la almohada.",
  "ex.inner-squeeze.back.squeeze.let-go": "Exhala. Suelo pélvico suelto. Aprieta la almohada.",
  "ex.inner-squeeze.back.soften": "Inhala. Suéltalo todo.",
  "ex.inner-squeeze.back.rest": "Descansa.",

  "ex.inner-squeeze.standing.name": "De pie, toalla enrollada",
  "ex.inner-squeeze.standing.setup": "Ponte con la espalda cerca de una pared, los pies bajo las caderas, las rodillas sueltas. Pon una toalla enrollada entre los muslos, encima de las rodillas. Crece. Aprieta la mitad de lo que podrías. Para terminar, quítala y camina unos pasos.",
  "ex.inner-squeeze.standing.squeeze": "Exhala. Eleva el suelo pélvico. Aprieta la toalla.",
  "ex.inner-squeeze.standing.squeeze.let-go": "Exhala. Suelo pélvico suelto. Aprieta la toalla.",
  "ex.inner-squeeze.standing.soften": "Inhala. Suéltalo todo.",
  "ex.inner-squeeze.standing.rest": "Descansa.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
