/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { carryText as en } from "../../en/exercises/carry.ts";

export const carryText = {
  "ex.carry.name": "Cargar bien",
  "ex.carry.why": "Ningún estudio ha probado este movimiento por sí solo. Tener las cosas cerca y cambiar de lado puede ser más fácil para una espalda dolorida.",
  "ex.carry.stop": "Detente si te duele la espalda, la barriga o la pelvis. Detente también si tienes un escape o sientes pesadez ahí abajo.",
  "ex.carry.fault": "Si te echas atrás para sujetarlo, acércalo más o toma menos peso.",

  "ex.carry.sitting.name": "Sentada, cerca de ti",
  "ex.carry.sitting.setup": "Siéntate en un asiento firme con los dos pies planos y una almohada en el regazo. Rodéala con los dos brazos, las muñecas rectas, los hombros sueltos. Deja espacio a la barriga para respirar. Para terminar, apóyala en el regazo.",
  "ex.carry.sitting.close": "Inhala. Acerca la almohada.",
  "ex.carry.sitting.tall": "Exhala. Eleva el suelo pélvico. Crece.",
  "ex.carry.sitting.tall.let-go": "Exhala. Suelo pélvico suelto. Crece.",
  "ex.carry.sitting.ease": "Inhala. Apóyala en el regazo.",

  "ex.carry.standing.name": "De pie, cerca de ti",
  "ex.carry.standing.setup": "Ponte de pie con los pies tan separados como las caderas y las rodillas sueltas. Sujeta una almohada con los dos brazos, las muñecas rectas. Las costillas están sobre las caderas. Para terminar, déjala y camina unos pasos.",
  "ex.carry.standing.close": "Inhala. Acerca la almohada.",
  "ex.carry.standing.tall": "Exhala. Eleva el suelo pélvico. Crece.",
  "ex.carry.standing.tall.let-go": "Exhala. Suelo pélvico suelto. Crece.",
  "ex.carry.standing.shift": "Suelta. Balancéate un poco de un pie a otro.",

  "ex.carry.sides.name": "De un lado a otro",
  "ex.carry.sides.setup": "Ponte de pie con los pies tan separados como las caderas y sujeta una almohada cerca con los dos brazos. El peso sigue en los dos pies, así la cadera no se sale. Para terminar, déjala y camina unos pasos.",
  "ex.carry.sides.one": "Exhala. Eleva el suelo pélvico. A un lado.",
  "ex.carry.sides.one.let-go": "Exhala. Suelo pélvico suelto. A un lado.",
  "ex.carry.sides.middle": "Inhala. Vuelve al centro.",
  "ex.carry.sides.other": "Exhala. Eleva el suelo pélvico. Al otro lado.",
  "ex.carry.sides.other.let-go": "Exhala. Suelo pélvico suelto. Al otro lado.",
  "ex.carry.sides.centre": "Inhala. Vuelve al centro.",

  "ex.carry.walk.name": "Caminar con una almohada",
  "ex.carry.walk.setup": "Despeja unos pasos de suelo. Sujeta una almohada cerca con los dos brazos, tan baja que veas tus pies. Camina en el sitio o de un lado a otro. Para terminar, párate, déjala y respira.",
  "ex.carry.walk.in": "Inhala. Paso, paso.",
  "ex.carry.walk.out": "Exhala. Erguida y cerca.",

  "ex.carry.bag.name": "Caminar con una bolsa cerca de ti",
  "ex.carry.bag.setup": "Pon unos libros en una bolsa sobre una mesa. Pesa poco si puedes hablar mientras la sujetas. Acércate, tómala con los dos brazos y tenla junto a ti. Camina en el sitio o de un lado a otro. Para terminar, déjala otra vez en la mesa.",
  "ex.carry.bag.in": "Inhala. Paso, paso.",
  "ex.carry.bag.out": "Exhala. Erguida y cerca.",

  "ex.carry.one-hand.name": "Bolsa en una mano",
  "ex.carry.one-hand.setup": "Pon uno o dos libros en una bolsa sobre una mesa. Tómala con una mano y deja que cuelgue. Sigue tan erguida como si las dos manos llevaran lo mismo. Camina en el sitio o de un lado a otro. Para terminar, déjala en la mesa y luego cambia de mano.",
  "ex.carry.one-hand.in": "Inhala. Paso, paso.",
  "ex.carry.one-hand.out": "Exhala. No te inclines.",
} as const satisfies Record<keyof typeof en, string>;
