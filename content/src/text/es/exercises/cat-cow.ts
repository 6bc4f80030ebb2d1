/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { catCowText as en } from "../../en/exercises/cat-cow.ts";

export const catCowText = {
  "ex.cat-cow.name": "Gato y vaca suave",
  "ex.cat-cow.why": "Arquear y redondear puede sentar bien, pero ningún estudio muestra hasta qué punto funciona.",
  "ex.cat-cow.stop": "Detente si te duelen la espalda o las muñecas, si la barriga se abomba en el centro o si sientes que te desmayas.",
  "ex.cat-cow.fault": "Si la zona lumbar se hunde, haz menos la vaca. Piensa en largo, no en hondo.",

  "ex.cat-cow.seated.name": "Sentada",
  "ex.cat-cow.seated.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.cat-cow.seated.round": "Exhala. Eleva el suelo pélvico. Mete la pelvis, redondea.",
  "ex.cat-cow.seated.round.let-go": "Exhala. Suelo pélvico suelto. Mete la pelvis, redondea.",
  "ex.cat-cow.seated.arch": "Inhala. Arquea apenas. Alárgate.",
  "ex.cat-cow.seated.level": "Vuelve al centro.",

  "ex.cat-cow.wall.name": "Manos en la pared",
  "ex.cat-cow.wall.setup": "Ponte de pie a un brazo de distancia de una pared, con las manos en ella a la altura del pecho. Los pies bajo las caderas, las rodillas sueltas. Mantén el cuello largo. Para terminar, acércate paso a paso y luego enderézate despacio.",
  "ex.cat-cow.wall.round": "Exhala. Eleva el suelo pélvico. Dobla rodillas, mete pelvis, redondea.",
  "ex.cat-cow.wall.round.let-go": "Exhala. Suelo pélvico suelto. Dobla rodillas, mete pelvis, redondea.",
  "ex.cat-cow.wall.arch": "Inhala. Piernas largas, arquea apenas.",
  "ex.cat-cow.wall.level": "Al centro. Mueve los pies.",

  "ex.cat-cow.table.name": "Antebrazos en una mesa",
  "ex.cat-cow.table.setup": "Apoya los antebrazos en una mesa firme y da pasos atrás hasta que la espalda quede larga. Las rodillas están sueltas y la barriga tiene sitio. Mantén el cuello en línea. Para terminar, acércate paso a paso y luego enderézate despacio.",
  "ex.cat-cow.table.round": "Exhala. Eleva el suelo pélvico. Dobla rodillas, mete pelvis, redondea.",
  "ex.cat-cow.table.round.let-go": "Exhala. Suelo pélvico suelto. Dobla rodillas, mete pelvis, redondea.",
  "ex.cat-cow.table.arch": "Inhala. Piernas largas, arquea apenas.",
  "ex.cat-cow.table.level": "Al centro. Mueve los pies.",

  "ex.cat-cow.forearms.name": "Antebrazos en una almohada",
  "ex.cat-cow.forearms.setup": "Ponte de rodillas sobre algo blando. Apoya los antebrazos en una almohada doblada, los codos bajo los hombros y las rodillas bajo las caderas. Las muñecas descansan y la barriga cuelga libre para respirar. Mantén el cuello largo. Para terminar, siéntate hacia atrás despacio, espera diez segundos y usa una silla para ponerte de pie.",
  "ex.cat-cow.forearms.round": "Exhala. Eleva el suelo pélvico. Mete la pelvis y redondea.",
  "ex.cat-cow.forearms.round.let-go": "Exhala. Suelo pélvico suelto. Mete la pelvis y redondea.",
  "ex.cat-cow.forearms.arch": "Inhala. Arquea apenas. Alárgate.",
  "ex.cat-cow.forearms.level": "Recta y larga.",

  "ex.cat-cow.hands-and-knees.name": "A cuatro patas",
  "ex.cat-cow.hands-and-knees.setup": "Ponte de rodillas sobre algo blando. Pon las manos bajo los hombros y las rodillas bajo las caderas. Con los puños también vale si te duelen las muñecas. Para terminar, siéntate hacia atrás despacio, espera diez segundos y usa una silla para ponerte de pie. Al redondear, hazlo como alrededor de un cojín grande.",
  "ex.cat-cow.hands-and-knees.round": "Exhala. Eleva el suelo pélvico. Mete la pelvis y redondea.",
  "ex.cat-cow.hands-and-knees.round.let-go": "Exhala. Suelo pélvico suelto. Mete la pelvis y redondea.",
  "ex.cat-cow.hands-and-knees.arch": "Inhala. Arquea apenas. Alárgate.",
  "ex.cat-cow.hands-and-knees.level": "Recta y larga.",
} as const satisfies Record<keyof typeof en, string>;
