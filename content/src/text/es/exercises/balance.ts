/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { balanceText as en } from "../../en/exercises/balance.ts";

export const balanceText = {
  "ex.balance.name": "De pie y firme",
  "ex.balance.why": "Ningún estudio ha probado este movimiento para el dolor de espalda, pero entrena las caderas firmes que necesitas para caminar y subir.",
  "ex.balance.stop": "Detente si te duele la pelvis, si te falla una pierna o si te mareas. Luego siéntate.",
  "ex.balance.fault": "Si te tambaleas o aguantas la respiración, pon una mano en la pared. Haz menos.",

  "ex.balance.seated.name": "Pie ligero, sentada",
  "ex.balance.seated.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga. Descansa las manos en las piernas. Para terminar, apoya los dos pies y espera una respiración.",
  "ex.balance.seated.tall": "Inhala. Crece.",
  "ex.balance.seated.lift": "Exhala. Eleva el suelo pélvico. Este pie flota arriba.",
  "ex.balance.seated.lift.let-go": "Exhala. Suelo pélvico suelto. Este pie flota arriba.",
  "ex.balance.seated.down": "Pie abajo. Suelta.",

  "ex.balance.close.name": "Pies juntos",
  "ex.balance.close.setup": "Ponte de lado a una pared, tan cerca que puedas tocarla, los pies bajo las caderas y las rodillas sueltas. Mira un punto delante. Para terminar, separa los pies y camina unos pasos.",
  "ex.balance.close.step": "Inhala. Junta los pies.",
  "ex.balance.close.tall": "Exhala. Eleva suave el suelo pélvico. Crece.",
  "ex.balance.close.tall.let-go": "Exhala. Suelo pélvico suelto. Crece.",
  "ex.balance.close.stay": "Inhala. Mira un punto.",
  "ex.balance.close.apart": "Separa los pies. Suelta.",

  "ex.balance.light.name": "Un pie ligero",
  "ex.balance.light.setup": "Ponte de lado a una pared, con una mano en ella y los pies bajo las caderas. El pie junto a la pared se hará ligero, pero sus dedos siguen abajo. Las caderas siguen a la misma altura. Para terminar, date la vuelta y cambia de lado.",
  "ex.balance.light.shift": "Inhala. Peso en el otro pie.",
  "ex.balance.light.light": "Exhala. Eleva el suelo pélvico. Sube el talón cercano.",
  "ex.balance.light.light.let-go": "Exhala. Suelo pélvico suelto. Sube el talón cercano.",
  "ex.balance.light.back": "Los dos pies abajo. Suelta.",

  "ex.balance.heel-to-toe.name": "Talón con punta",
  "ex.balance.heel-to-toe.setup": "Ponte de lado a una pared, con una mano en ella. El pie lejos de la pared da un paso delante, con el talón justo delante de los dedos del otro. Las caderas miran al frente. Para terminar, vuelve atrás y cambia de lado.",
  "ex.balance.heel-to-toe.step": "Inhala. Talón con punta.",
  "ex.balance.heel-to-toe.tall": "Exhala. Eleva suave el suelo pélvico. Crece.",
  "ex.balance.heel-to-toe.tall.let-go": "Exhala. Suelo pélvico suelto. Crece.",
  "ex.balance.heel-to-toe.stay": "Inhala. Mira un punto.",
  "ex.balance.heel-to-toe.back": "Vuelve atrás. Suelta.",

  "ex.balance.one-leg-hand.name": "Una pierna, con apoyo",
  "ex.balance.one-leg-hand.setup": "Ponte de lado a una pared, con una mano en ella. El pie junto a la pared se levanta un poco del suelo. Las caderas siguen a la misma altura y la rodilla de apoyo, suelta. Para terminar, apoya los dos pies y cambia de lado.",
  "ex.balance.one-leg-hand.shift": "Inhala. Peso en el otro pie.",
  "ex.balance.one-leg-hand.lift": "Exhala. Eleva el suelo pélvico. Sube el pie.",
  "ex.balance.one-leg-hand.lift.let-go": "Exhala. Suelo pélvico suelto. Sube el pie.",
  "ex.balance.one-leg-hand.down": "Pie abajo. Suelta.",

  "ex.balance.one-leg.name": "Una pierna, libre",
  "ex.balance.one-leg.setup": "Ponte de lado a una pared, tan cerca que puedas agarrarte. El pie junto a la pared se levanta un poco del suelo. Las caderas siguen a la misma altura y la rodilla de apoyo, suelta. Para terminar, apoya los dos pies y cambia de lado.",
  "ex.balance.one-leg.shift": "Inhala. Peso en el otro pie.",
  "ex.balance.one-leg.lift": "Exhala. Eleva el suelo pélvico. Sube el pie.",
  "ex.balance.one-leg.lift.let-go": "Exhala. Suelo pélvico suelto. Sube el pie.",
  "ex.balance.one-leg.stay": "Inhala. Mira un punto.",
  "ex.balance.one-leg.down": "Pie abajo. Suelta.",
} as const satisfies Record<keyof typeof en, string>;
