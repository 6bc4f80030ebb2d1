/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { sideLiftText as en } from "../../en/exercises/side-lift.ts";

export const sideLiftText = {
  "ex.side-lift.name": "Elevar la pierna de lado",
  "ex.side-lift.why": "Ningún estudio ha probado este movimiento por sí solo, pero unas caderas fuertes ayudan a caminar y a cargar.",
  "ex.side-lift.stop": "Detente si te duelen la parte de delante de la pelvis, la cadera o la espalda.",
  "ex.side-lift.fault": "Si la cintura se inclina o la cadera rueda hacia atrás, haz el movimiento más pequeño.",

  "ex.side-lift.sitting.name": "Sentada, rodilla contra la mano",
  "ex.side-lift.sitting.setup": "Siéntate en un asiento firme con los dos pies planos. Pon una mano por fuera de la rodilla del mismo lado. La espalda está larga y la barriga tiene sitio. Empuja con la mitad de lo que podrías. Para terminar, descansa las manos y espera una respiración.",
  "ex.side-lift.sitting.press": "Exhala. Eleva el suelo pélvico. La rodilla empuja la mano.",
  "ex.side-lift.sitting.press.let-go": "Exhala. Suelo pélvico suelto. La rodilla empuja la mano.",
  "ex.side-lift.sitting.soften": "Inhala. Aflójalo todo.",

  "ex.side-lift.side-bent.name": "De lado, rodillas dobladas",
  "ex.side-lift.side-bent.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza. La cintura queda larga y la barriga libre para respirar. Se mueve toda la pierna de arriba, rodilla y pie a la vez. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.side-lift.side-bent.lift": "Exhala. Eleva el suelo pélvico. Sube la pierna.",
  "ex.side-lift.side-bent.lift.let-go": "Exhala. Suelo pélvico suelto. Sube la pierna.",
  "ex.side-lift.side-bent.lower": "Inhala. Bájala despacio.",
  "ex.side-lift.side-bent.rest": "Descansa.",

  "ex.side-lift.side-long.name": "De lado, pierna de arriba larga",
  "ex.side-lift.side-long.setup": "Gira hasta quedar de lado con una almohada bajo la cabeza. Deja doblada la rodilla de abajo y alarga la pierna de arriba, en línea con la espalda. Los dedos del pie miran hacia delante y la barriga queda libre para respirar. No subas más que la cadera. Para levantarte, dobla las dos rodillas, empuja con las manos, siéntate y espera diez segundos.",
  "ex.side-lift.side-long.lift": "Exhala. Eleva el suelo pélvico. Sube la pierna.",
  "ex.side-lift.side-long.lift.let-go": "Exhala. Suelo pélvico suelto. Sube la pierna.",
  "ex.side-lift.side-long.lower": "Inhala. Bájala despacio.",
  "ex.side-lift.side-long.rest": "Descansa.",

  "ex.side-lift.slide.name": "De pie, los dedos se deslizan",
  "ex.side-lift.slide.setup": "Ponte de pie de lado a una pared, con una mano en ella. Estás alta, las rodillas sueltas, las costillas sobre las caderas. Se mueve la pierna más lejos de la pared y sus dedos siguen en el suelo. Date la vuelta para el otro lado. Para terminar, apoya los dos pies y da unos pasos.",
  "ex.side-lift.slide.out": "Exhala. Eleva el suelo pélvico. Desliza hacia fuera.",
  "ex.side-lift.slide.out.let-go": "Exhala. Suelo pélvico suelto. Desliza hacia fuera.",
  "ex.side-lift.slide.back": "Inhala. Vuelve deslizando.",
  "ex.side-lift.slide.rest": "Descansa. Mueve los pies.",

  "ex.side-lift.standing.name": "De pie, la pierna sube de lado",
  "ex.side-lift.standing.setup": "Ponte de pie de lado a una pared, con una mano en ella. Estás alta, las rodillas sueltas, las costillas sobre las caderas. La pierna más lejos de la pared sube un poco y tú sigues derecha. Date la vuelta para el otro lado. Para terminar, apoya los dos pies y da unos pasos.",
  "ex.side-lift.standing.out": "Exhala. Eleva el suelo pélvico. La pierna sale.",
  "ex.side-lift.standing.out.let-go": "Exhala. Suelo pélvico suelto. La pierna sale.",
  "ex.side-lift.standing.back": "Inhala. Vuelve despacio.",
  "ex.side-lift.standing.rest": "Descansa. Mueve los pies.",
} as const satisfies Record<keyof typeof en, string>;
