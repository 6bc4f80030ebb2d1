/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { postureBreakText as en } from "../../en/exercises/posture-break.ts";

export const postureBreakText = {
  "ex.posture-break.name": "Una pausa de la misma postura",
  "ex.posture-break.why": "Ninguna postura va bien mucho tiempo. Un cambio de vez en cuando puede servir más que sentarse recta, pero ningún estudio ha probado esta pausa.",
  "ex.posture-break.stop": "Detente si duele, si te hormiguea un brazo, o si sientes que te desmayas o tienes náuseas.",
  "ex.posture-break.fault": "Si te pones rígida para sentarte recta, exhala y suelta. Lo que cuenta es el cambio.",

  "ex.posture-break.propped.name": "En la cama, en almohadas",
  "ex.posture-break.propped.setup": "Apila almohadas para que la cabeza y el pecho queden bien altos, y pon una bajo las rodillas. Para esto, nunca te acuestes en horizontal. Deja que las almohadas sostengan la espalda y la cabeza. Para levantarte, gira de lado, empuja con las manos y quédate sentada un rato.",
  "ex.posture-break.propped.grow": "Inhala. Alárgate desde las caderas.",
  "ex.posture-break.propped.roll": "Exhala. Los hombros ruedan atrás y abajo.",
  "ex.posture-break.propped.change": "Mira lejos. Luego pasa el peso a la otra cadera.",

  "ex.posture-break.sitting.name": "Sentada, mirar lejos",
  "ex.posture-break.sitting.setup": "Deja que una almohada en el regazo cargue lo que sujetas. Siéntate en un asiento firme con los dos pies planos, las caderas bien atrás, la cabeza sobre las caderas. Para terminar, acomódate en otra postura, o levántate y camina unos pasos.",
  "ex.posture-break.sitting.grow": "Inhala. Crece desde los huesos de sentarte.",
  "ex.posture-break.sitting.roll": "Exhala. Los hombros ruedan atrás y abajo.",
  "ex.posture-break.sitting.look": "Mira lejos a un lado. Luego al otro.",

  "ex.posture-break.sides.name": "Sentada, cambiar de lado",
  "ex.posture-break.sides.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Deja descansar las manos en los muslos. Para terminar, espera una respiración antes de ponerte de pie. Si sujetas algo, sujétalo del otro lado a partir de ahora.",
  "ex.posture-break.sides.shift": "Exhala. Húndete en este hueso de sentarte.",
  "ex.posture-break.sides.grow": "Inhala. Crece sobre él.",
  "ex.posture-break.sides.back": "Ven al centro.",

  "ex.posture-break.standing.name": "Levántate y cambia el peso",
  "ex.posture-break.standing.setup": "Levántate despacio. Pon los pies bajo las caderas, las rodillas sueltas. Deja colgar los brazos, la cabeza sobre las costillas. Ten cerca una silla o una pared. Para terminar, camina unos pasos antes de volver a sentarte.",
  "ex.posture-break.standing.grow": "Inhala. Crece desde los pies.",
  "ex.posture-break.standing.roll": "Exhala. Los hombros ruedan atrás y abajo.",
  "ex.posture-break.standing.shift": "Suelta. Mira lejos y cambia el peso de un pie al otro.",
} as const satisfies Record<keyof typeof en, string>;
