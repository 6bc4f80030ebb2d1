/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { clamText as en } from "../../en/exercises/clam.ts";

export const clamText = {
  "ex.clam.name": "Almeja de lado",
  "ex.clam.why": "Los músculos débiles de la cadera pueden sumar dolor, y esta es una manera pequeña de usarlos.",
  "ex.clam.stop": "Detente si te duele la parte de delante de la pelvis, la cadera o la nalga.",
  "ex.clam.fault": "Si la cadera rueda hacia atrás, abre menos la rodilla. Mantén quieta la espalda.",

  "ex.clam.squeeze.name": "Apretar la almohada",
  "ex.clam.squeeze.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie. Aprieta con la mitad de lo que podrías.",
  "ex.clam.squeeze.squeeze": "Exhala. Eleva el suelo pélvico. Aprieta la almohada.",
  "ex.clam.squeeze.squeeze.let-go": "Exhala. Suelo pélvico suelto. Aprieta la almohada.",
  "ex.clam.squeeze.soften": "Inhala. Aflójalo todo.",
  "ex.clam.squeeze.rest": "Descansa.",

  "ex.clam.open.name": "Abrir la rodilla",
  "ex.clam.open.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza. Los pies siguen juntos todo el tiempo. Date la vuelta para el otro lado. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.clam.open.open": "Exhala. Eleva el suelo pélvico. Abre la rodilla.",
  "ex.clam.open.open.let-go": "Exhala. Suelo pélvico suelto. Abre la rodilla.",
  "ex.clam.open.close": "Inhala. Cierra despacio.",
  "ex.clam.open.rest": "Descansa.",
} as const satisfies Record<keyof typeof en, string>;
