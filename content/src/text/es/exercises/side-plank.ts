/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { sidePlankText as en } from "../../en/exercises/side-plank.ts";

export const sidePlankText = {
  "ex.side-plank.name": "Lado largo",
  "ex.side-plank.why": "Ningún estudio ha probado este movimiento por sí solo. Una cintura fuerte puede ayudar cuando cargas de un lado.",
  "ex.side-plank.stop": "Detente si la barriga se abomba, si te duelen la espalda, la cadera o el hombro, o si sientes peso abajo.",
  "ex.side-plank.fault": "Si te hundes en el hombro o aguantas la respiración, vuelve un paso atrás.",

  "ex.side-plank.wall.name": "Antebrazo en la pared",
  "ex.side-plank.wall.setup": "Ponte de pie de lado a una pared y apoya en ella el antebrazo a la altura del hombro. Aleja un poco los pies y déjalos planos. El cuello está largo y la barriga se mueve al respirar. Date la vuelta para el otro lado. Para terminar, acerca los pies y ponte derecha.",
  "ex.side-plank.wall.line": "Exhala. Eleva el suelo pélvico. Caderas en línea.",
  "ex.side-plank.wall.line.let-go": "Exhala. Suelo pélvico suelto. Caderas en línea.",
  "ex.side-plank.wall.soften": "Inhala. Las caderas ceden.",
  "ex.side-plank.wall.rest": "Descansa. Mueve los pies.",

  "ex.side-plank.table.name": "Antebrazo en una mesa",
  "ex.side-plank.table.setup": "Ponte de pie de lado a una mesa firme que no se deslice. Apoya un antebrazo en ella, el codo bajo el hombro, y aleja los pies. El cuello está largo y la barriga tiene sitio para respirar. Date la vuelta para el otro lado. Para terminar, acerca los pies y ponte derecha.",
  "ex.side-plank.table.line": "Exhala. Eleva el suelo pélvico. Caderas en línea.",
  "ex.side-plank.table.line.let-go": "Exhala. Suelo pélvico suelto. Caderas en línea.",
  "ex.side-plank.table.soften": "Inhala. Las caderas ceden.",
  "ex.side-plank.table.rest": "Descansa. Mueve los pies.",

  "ex.side-plank.hover.name": "Sobre las rodillas, caderas ligeras",
  "ex.side-plank.hover.setup": "Túmbate de lado con el codo bajo el hombro y las rodillas dobladas hacia atrás. La mano de arriba descansa en el muslo. El cuello está largo y la barriga se mueve al respirar. Las caderas se hacen ligeras y no hace falta que dejen el suelo. Date la vuelta para el otro lado. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.side-plank.hover.light": "Exhala. Eleva el suelo pélvico. Caderas ligeras.",
  "ex.side-plank.hover.light.let-go": "Exhala. Suelo pélvico suelto. Caderas ligeras.",
  "ex.side-plank.hover.soften": "Inhala. Deja que bajen.",
  "ex.side-plank.hover.rest": "Descansa.",

  "ex.side-plank.lift.name": "Sobre las rodillas, caderas arriba",
  "ex.side-plank.lift.setup": "Túmbate de lado con el codo bajo el hombro y las rodillas dobladas hacia atrás. La mano de arriba descansa en el muslo. El cuello está largo y la barriga se mueve al respirar. Las caderas suben hasta que el costado queda largo. Date la vuelta para el otro lado. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.side-plank.lift.lift": "Exhala. Eleva el suelo pélvico. Caderas arriba.",
  "ex.side-plank.lift.lift.let-go": "Exhala. Suelo pélvico suelto. Caderas arriba.",
  "ex.side-plank.lift.lower": "Inhala. Baja despacio.",
  "ex.side-plank.lift.rest": "Descansa.",
} as const satisfies Record<keyof typeof en, string>;
