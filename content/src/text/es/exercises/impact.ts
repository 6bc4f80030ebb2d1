/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { impactText as en } from "../../en/exercises/impact.ts";

export const impactText = {
  "ex.impact.name": "Caer suave",
  "ex.impact.why": "Si quieres volver a correr, primero vienen caídas pequeñas y suaves. Así lo ven los expertos; no está demostrado.",
  "ex.impact.stop": "Detente si tienes un escape, si sangras, si te duele la pelvis o la espalda, o si sientes pesadez ahí abajo.",
  "ex.impact.fault": "Si caes con ruido o rígida, hazlo más bajo y más despacio. Deja que las rodillas cedan.",

  "ex.impact.heel-drop.name": "Dejar caer los talones",
  "ex.impact.heel-drop.setup": "Ponte de pie frente a una pared, a un brazo de distancia, con las manos suaves en ella. Los pies están bajo las caderas. Ten las rodillas sueltas cuando caen los talones. Para terminar, camina unos pasos.",
  "ex.impact.heel-drop.up": "Inhala. Sube de puntillas.",
  "ex.impact.heel-drop.drop": "Exhala. Eleva el suelo pélvico. Suelta los talones.",
  "ex.impact.heel-drop.drop.let-go": "Exhala. Suelo pélvico suelto. Suelta los talones.",
  "ex.impact.heel-drop.rest": "Descansa. Mueve los pies.",

  "ex.impact.march.name": "Marcha rápida y ligera",
  "ex.impact.march.setup": "Ponte erguida en suelo firme, con zapatos cómodos y una pared o una silla cerca. Pisa con la parte delantera del pie, sin ruido. Para terminar, camina despacio un rato.",
  "ex.impact.march.march": "Marcha en el sitio, rápida y ligera. Respira como quieras. Deja que los brazos se balanceen.",
  "ex.impact.march.walk": "Ahora camina en el sitio. Deja que vuelva el aliento.",

  "ex.impact.jog.name": "Trote pequeño en el sitio",
  "ex.impact.jog.setup": "Ponte erguida en suelo firme, con buenos zapatos y un sujetador firme, y una pared o una silla cerca. Los pies apenas dejan el suelo. Para terminar, camina despacio un rato.",
  "ex.impact.jog.jog": "Trota en el sitio, pequeño y suave. Respira como quieras. Aún puedes hablar.",
  "ex.impact.jog.walk": "Ahora camina en el sitio. Deja que vuelva el aliento. Hombros sueltos.",

  "ex.impact.hops.name": "Saltitos con los dos pies",
  "ex.impact.hops.setup": "Ponte cerca de una pared, con buenos zapatos y un sujetador firme, los pies bajo las caderas. Salta no más alto que el ancho de una mano. Las rodillas miran hacia donde miran los dedos de los pies. Para terminar, camina despacio un rato.",
  "ex.impact.hops.hop": "Cuatro saltitos. Cae suave, rodillas dobladas. Sigue respirando.",
  "ex.impact.hops.rest": "Descansa. Mueve los pies. Deja que vuelva el aliento.",

  "ex.impact.one-leg-hops.name": "Saltitos con una pierna",
  "ex.impact.one-leg-hops.setup": "Ponte cerca de una pared, con buenos zapatos y un sujetador firme. Levanta el otro pie por detrás. Salta apenas del suelo y cae con la rodilla suelta. Para terminar, apoya los dos pies y luego cambia de lado.",
  "ex.impact.one-leg-hops.ready": "Inhala. Levanta el otro pie.",
  "ex.impact.one-leg-hops.hop": "Tres saltitos. Cae suave. Sigue respirando.",
  "ex.impact.one-leg-hops.rest": "Los dos pies abajo. Descansa. Deja que vuelva el aliento.",
} as const satisfies Record<keyof typeof en, string>;
