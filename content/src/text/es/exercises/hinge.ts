/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { hingeText as en } from "../../en/exercises/hinge.ts";

export const hingeText = {
  "ex.hinge.name": "Cadera atrás",
  "ex.hinge.why": "Ningún estudio ha probado este movimiento por sí solo. Es una buena manera de doblarse, y hace que las caderas trabajen más.",
  "ex.hinge.stop": "Detente si te duele la espalda o la barriga, o si el dolor baja por una pierna. Detente también si tienes un escape o sientes pesadez ahí abajo.",
  "ex.hinge.fault": "Si las rodillas se van muy adelante, piensa en cerrar un cajón con el trasero.",

  "ex.hinge.seated.name": "Sentada, doblarse desde la cadera",
  "ex.hinge.seated.setup": "Siéntate cerca del borde de un asiento firme. Los pies están planos, tan separados como las caderas. Apoya las manos en los muslos. Mantén la espalda larga y espacio en la barriga para respirar. Para terminar, siéntate erguida y espera una respiración.",
  "ex.hinge.seated.fold": "Inhala. Desliza las manos a las rodillas.",
  "ex.hinge.seated.up": "Exhala. Eleva el suelo pélvico. Sube.",
  "ex.hinge.seated.up.let-go": "Exhala. Suelo pélvico suelto. Sube.",
  "ex.hinge.seated.rest": "Inhala. Suelta.",

  "ex.hinge.table.name": "Cadera atrás en una mesa",
  "ex.hinge.table.setup": "Ponte de pie a un paso pequeño de una mesa firme, con las dos manos sobre ella, e inclínate un poco. Los pies están tan separados como las caderas, las rodillas sueltas. Las manos ayudan cuanto quieras. Mantén el cuello largo. Para terminar, ponte erguida y camina unos pasos.",
  "ex.hinge.table.fold": "Inhala. Cadera atrás, espalda larga.",
  "ex.hinge.table.up": "Exhala. Eleva el suelo pélvico. Sube.",
  "ex.hinge.table.up.let-go": "Exhala. Suelo pélvico suelto. Sube.",
  "ex.hinge.table.rest": "Descansa. Pasa el peso de un pie a otro.",

  "ex.hinge.wall.name": "Cadera atrás hasta la pared",
  "ex.hinge.wall.setup": "Ponte de pie con una pared detrás y los talones a un paso corto de ella. Los pies están tan separados como las caderas, las manos en la parte de delante de las caderas. Mantén el cuello largo. Para terminar, ponte erguida y camina unos pasos.",
  "ex.hinge.wall.fold": "Inhala. El trasero va atrás hasta la pared.",
  "ex.hinge.wall.up": "Exhala. Eleva el suelo pélvico. Ponte erguida.",
  "ex.hinge.wall.up.let-go": "Exhala. Suelo pélvico suelto. Ponte erguida.",
  "ex.hinge.wall.rest": "Descansa. Pasa el peso de un pie a otro.",

  "ex.hinge.pillow.name": "Cadera atrás con una almohada",
  "ex.hinge.pillow.setup": "Ponte de pie y sujeta una almohada cerca de las costillas con los dos brazos. Deja que se mueva con tu respiración. Los pies están tan separados como las caderas, las rodillas sueltas. Para terminar, deja la almohada y camina unos pasos.",
  "ex.hinge.pillow.fold": "Inhala. Cadera atrás, la almohada cerca.",
  "ex.hinge.pillow.up": "Exhala. Eleva el suelo pélvico. Ponte erguida.",
  "ex.hinge.pillow.up.let-go": "Exhala. Suelo pélvico suelto. Ponte erguida.",
  "ex.hinge.pillow.rest": "Descansa. Pasa el peso de un pie a otro.",

  "ex.hinge.bag.name": "Cadera atrás con una bolsa pequeña",
  "ex.hinge.bag.setup": "Pon unos libros en una bolsa con dos asas. Pesa poco si puedes hablar mientras la sujetas. Tómala de una mesa con las dos manos y deja que cuelgue delante de los muslos. Los pies están tan separados como las caderas. Para terminar, déjala otra vez en la mesa.",
  "ex.hinge.bag.fold": "Inhala. Cadera atrás, bolsa a las rodillas.",
  "ex.hinge.bag.up": "Exhala. Eleva el suelo pélvico. Ponte erguida.",
  "ex.hinge.bag.up.let-go": "Exhala. Suelo pélvico suelto. Ponte erguida.",
  "ex.hinge.bag.rest": "Descansa. Pasa el peso de un pie a otro.",
} as const satisfies Record<keyof typeof en, string>;
