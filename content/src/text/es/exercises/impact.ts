<<<<<<< HEAD
/** Palabras de ex.impact. Borrador. */
import type { impactText as en } from "../../en/exercises/impact.ts";

export const impactText = {
  "ex.impact.name": "Volver al impacto suave",
  "ex.impact.why": "Los saltitos vienen antes de trotar. Cuándo empezar es opinión de expertos, no una prueba.",
  "ex.impact.stop": "Para si se te escapa pis, notas peso o tirón abajo, o te duele la espalda o la pelvis. Vuelve un paso atrás, y dínoslo.",
  "ex.impact.fault": "Si caes fuerte, hazlo más pequeño y más blando.",

  "ex.impact.heel-drops.name": "Dejar caer los talones",
  "ex.impact.heel-drops.setup": "Ponte junto a una pared, dedos en ella. Pies bajo las caderas, crece. La caída es pequeña. Para terminar, quédate quieta y nota cómo te sientes abajo.",
  "ex.impact.heel-drops.rise": "Toma aire. Sube de puntillas.",
  "ex.impact.heel-drops.drop": "Suelta el aire. Sube, deja caer los talones.",
  "ex.impact.heel-drops.drop.let-go": "Suelta el aire. Blanda, deja caer los talones.",

  "ex.impact.quick-march.name": "Marcha rápida",
  "ex.impact.quick-march.setup": "De pie con una pared cerca. Crece, codos doblados. Los pies suben una mano y caen blandos. Para terminar, camina en el sitio y nota cómo te sientes abajo.",
  "ex.impact.quick-march.in": "Toma aire. Rápido y ligero.",
  "ex.impact.quick-march.out": "Suelta el aire. Cae blanda.",

  "ex.impact.jog.name": "Trotar en el sitio",
  "ex.impact.jog.setup": "De pie con sitio alrededor, con zapatillas. Crece, codos doblados. Empieza marchando y deja que tome rebote. Para terminar, camina en el sitio y nota cómo te sientes abajo.",
  "ex.impact.jog.in": "Toma aire. Pequeño y con rebote.",
  "ex.impact.jog.out": "Suelta el aire. Cae blanda.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
=======
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
>>>>>>> stand
