/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { plankText as en } from "../../en/exercises/plank.ts";

export const plankText = {
  "ex.plank.name": "Línea larga",
  "ex.plank.why": "En un estudio, los músculos de la barriga que se cansan pronto iban con más molestias de espalda. Ningún estudio ha probado este movimiento por sí solo.",
  "ex.plank.stop": "Detente si la barriga se abomba en el centro, si te duelen la espalda o las muñecas, o si sientes peso abajo.",
  "ex.plank.fault": "Si la espalda se hunde o aguantas la respiración, vuelve a la pared o a la mesa.",

  "ex.plank.wall.name": "Manos en la pared",
  "ex.plank.wall.setup": "Pon las manos en una pared a la altura del pecho y da pasos atrás hasta que el cuerpo se incline un poco. Los pies bajo las caderas, los talones abajo, el cuello largo. La barriga se mueve al respirar. Para terminar, acércate paso a paso y enderézate despacio.",
  "ex.plank.wall.line": "Exhala. Eleva el suelo pélvico. Una sola línea.",
  "ex.plank.wall.line.let-go": "Exhala. Suelo pélvico suelto. Una sola línea.",
  "ex.plank.wall.stay": "Inhala hacia los lados. Sigue larga.",
  "ex.plank.wall.long": "Exhala. Eleva el suelo pélvico. Sigue larga.",
  "ex.plank.wall.long.let-go": "Exhala. Suelo pélvico suelto. Sigue larga.",
  "ex.plank.wall.soften": "Inhala. Caderas atrás, suelta.",
  "ex.plank.wall.rest": "Descansa. Mueve los pies.",

  "ex.plank.table.name": "Manos en una mesa",
  "ex.plank.table.setup": "Pon las manos en una mesa firme que no se deslice. Da pasos atrás hasta que el cuerpo sea una cuesta larga, sobre la parte de delante de los pies. Las rodillas sueltas, el cuello largo y la barriga con sitio para respirar. Para terminar, acércate paso a paso y enderézate despacio.",
  "ex.plank.table.line": "Exhala. Eleva el suelo pélvico. Una sola línea.",
  "ex.plank.table.line.let-go": "Exhala. Suelo pélvico suelto. Una sola línea.",
  "ex.plank.table.stay": "Inhala hacia los lados. Sigue larga.",
  "ex.plank.table.long": "Exhala. Eleva el suelo pélvico. Sigue larga.",
  "ex.plank.table.long.let-go": "Exhala. Suelo pélvico suelto. Sigue larga.",
  "ex.plank.table.soften": "Inhala. Caderas atrás, suelta.",
  "ex.plank.table.rest": "Descansa. Mueve los pies.",

  "ex.plank.forearms.name": "Rodillas y antebrazos",
  "ex.plank.forearms.setup": "Ponte de rodillas sobre algo blando y apoya los antebrazos en el suelo, los codos bajo los hombros. El cuello está largo y la barriga se mueve al respirar. Las caderas quedan un poco altas, para que la espalda no se hunda. Para terminar, siéntate hacia atrás despacio, espera diez segundos y usa una silla para ponerte de pie.",
  "ex.plank.forearms.line": "Exhala. Eleva el suelo pélvico. Una sola línea.",
  "ex.plank.forearms.line.let-go": "Exhala. Suelo pélvico suelto. Una sola línea.",
  "ex.plank.forearms.stay": "Inhala hacia los lados. Sigue larga.",
  "ex.plank.forearms.long": "Exhala. Eleva el suelo pélvico. Sigue larga.",
  "ex.plank.forearms.long.let-go": "Exhala. Suelo pélvico suelto. Sigue larga.",
  "ex.plank.forearms.soften": "Inhala. Caderas atrás, suelta.",
  "ex.plank.forearms.rest": "Descansa.",

  "ex.plank.hands.name": "Rodillas y manos",
  "ex.plank.hands.setup": "Ponte de rodillas sobre algo blando con las manos bajo los hombros y lleva las rodillas un poco atrás. Con los puños también vale si te duelen las muñecas. El cuello está largo y la barriga se mueve al respirar. Para terminar, siéntate hacia atrás despacio, espera diez segundos y usa una silla para ponerte de pie.",
  "ex.plank.hands.line": "Exhala. Eleva el suelo pélvico. Una sola línea.",
  "ex.plank.hands.line.let-go": "Exhala. Suelo pélvico suelto. Una sola línea.",
  "ex.plank.hands.stay": "Inhala hacia los lados. Sigue larga.",
  "ex.plank.hands.long": "Exhala. Eleva el suelo pélvico. Sigue larga.",
  "ex.plank.hands.long.let-go": "Exhala. Suelo pélvico suelto. Sigue larga.",
  "ex.plank.hands.soften": "Inhala. Caderas atrás, suelta.",
  "ex.plank.hands.rest": "Descansa.",
} as const satisfies Record<keyof typeof en, string>;
