/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { calfRaiseText as en } from "../../en/exercises/calf-raise.ts";

export const calfRaiseText = {
  "ex.calf-raise.name": "Subir los talones",
  "ex.calf-raise.why": "Ningún estudio ha probado este movimiento para el dolor de espalda, pero unas pantorrillas fuertes ayudan a caminar y a subir escaleras.",
  "ex.calf-raise.stop": "Detente si una pantorrilla duele, se hincha o está caliente, si tienes un escape o si sientes pesadez ahí abajo.",
  "ex.calf-raise.fault": "Si los tobillos se van hacia fuera, sube menos. Deja peso también en los dedos gordos.",

  "ex.calf-raise.seated.name": "Subir los talones sentada",
  "ex.calf-raise.seated.setup": "Siéntate en un asiento firme con los dos pies planos bajo las rodillas. Apóyate en los huesos de sentarte, la espalda larga. Descansa las manos en las piernas. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.calf-raise.seated.up": "Exhala. Eleva el suelo pélvico. Talones arriba.",
  "ex.calf-raise.seated.up.let-go": "Exhala. Suelo pélvico suelto. Talones arriba.",
  "ex.calf-raise.seated.down": "Inhala. Talones abajo despacio.",
  "ex.calf-raise.seated.rest": "Descansa los pies.",

  "ex.calf-raise.wall.name": "Subir los talones en la pared",
  "ex.calf-raise.wall.setup": "Ponte de pie frente a una pared, a un brazo de distancia, con las manos suaves en ella. Los pies están bajo las caderas y los dedos miran al frente. Las costillas siguen sobre las caderas. Para terminar, camina unos pasos.",
  "ex.calf-raise.wall.up": "Exhala. Eleva el suelo pélvico. Talones arriba.",
  "ex.calf-raise.wall.up.let-go": "Exhala. Suelo pélvico suelto. Talones arriba.",
  "ex.calf-raise.wall.down": "Inhala. Talones abajo despacio.",
  "ex.calf-raise.wall.rest": "Descansa. Mueve los pies.",

  "ex.calf-raise.free.name": "Subir los talones libre",
  "ex.calf-raise.free.setup": "Ponte de lado a una pared, tan cerca que puedas tocarla. Los pies están bajo las caderas y los dedos miran al frente. Mira un punto delante y crece. Para terminar, camina unos pasos.",
  "ex.calf-raise.free.up": "Exhala. Eleva el suelo pélvico. Talones arriba.",
  "ex.calf-raise.free.up.let-go": "Exhala. Suelo pélvico suelto. Talones arriba.",
  "ex.calf-raise.free.down": "Inhala. Talones abajo despacio.",
  "ex.calf-raise.free.rest": "Descansa. Mueve los pies.",

  "ex.calf-raise.one-leg.name": "Subir el talón en una pierna",
  "ex.calf-raise.one-leg.setup": "Ponte de pie frente a una pared, a un brazo de distancia, con las dos manos en ella. El otro pie se levanta por detrás. Las caderas siguen a la misma altura. Para terminar, apoya los dos pies y camina unos pasos.",
  "ex.calf-raise.one-leg.ready": "Inhala. Dobla la otra rodilla.",
  "ex.calf-raise.one-leg.up": "Exhala. Eleva el suelo pélvico. Talón arriba.",
  "ex.calf-raise.one-leg.up.let-go": "Exhala. Suelo pélvico suelto. Talón arriba.",
  "ex.calf-raise.one-leg.down": "Inhala. Talón abajo despacio.",
  "ex.calf-raise.one-leg.rest": "Los dos pies abajo. Descansa.",
} as const satisfies Record<keyof typeof en, string>;
