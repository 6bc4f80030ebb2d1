/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { pelvicTiltText as en } from "../../en/exercises/pelvic-tilt.ts";

export const pelvicTiltText = {
  "ex.pelvic-tilt.name": "Inclinación de la pelvis",
  "ex.pelvic-tilt.why": "Un balanceo pequeño y fácil de la pelvis. Los movimientos del centro del cuerpo son una buena manera de aliviar el dolor de espalda, pero no la única.",
  "ex.pelvic-tilt.stop": "Detente si te pellizca en la espalda, la cadera o la parte de delante de la pelvis.",
  "ex.pelvic-tilt.fault": "Si se te traban las costillas o la respiración, inclina la mitad. El movimiento es pequeño.",

  "ex.pelvic-tilt.side.name": "Acostada de lado",
  "ex.pelvic-tilt.side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.pelvic-tilt.side.in": "Inhala. Deja que el coxis vaya atrás.",
  "ex.pelvic-tilt.side.tuck": "Exhala. Eleva el suelo pélvico. Mete el coxis.",
  "ex.pelvic-tilt.side.tuck.let-go": "Exhala. Suelo pélvico suelto. Mete el coxis.",
  "ex.pelvic-tilt.side.back": "Vuelve suave al centro.",

  "ex.pelvic-tilt.crook.name": "Boca arriba, rodillas dobladas",
  "ex.pelvic-tilt.crook.setup": "Acuéstate primero de lado y luego gira a boca arriba, con las rodillas juntas. Dobla las rodillas, con los pies planos y tan separados como las caderas. La cadera no se levanta en ningún momento. Para terminar, gira de lado, espera diez segundos y empuja para subir.",
  "ex.pelvic-tilt.crook.in": "Inhala. Un poco de hueco bajo la espalda.",
  "ex.pelvic-tilt.crook.tuck": "Exhala. Eleva el suelo pélvico. La zona lumbar se hunde.",
  "ex.pelvic-tilt.crook.tuck.let-go": "Exhala. Suelo pélvico suelto. La zona lumbar se hunde.",
  "ex.pelvic-tilt.crook.back": "Vuelve suave al centro.",

  "ex.pelvic-tilt.sitting.name": "Sentada",
  "ex.pelvic-tilt.sitting.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.pelvic-tilt.sitting.in": "Inhala. Rueda adelante en los huesos de sentarte.",
  "ex.pelvic-tilt.sitting.tuck": "Exhala. Eleva el suelo pélvico. Rueda un poco atrás.",
  "ex.pelvic-tilt.sitting.tuck.let-go": "Exhala. Suelo pélvico suelto. Rueda un poco atrás.",
  "ex.pelvic-tilt.sitting.back": "Sube al centro.",

  "ex.pelvic-tilt.wall.name": "De pie en la pared",
  "ex.pelvic-tilt.wall.setup": "Ponte de pie con la espalda en una pared y los pies a un paso pequeño de ella. Mantén las rodillas sueltas y la cabeza cómoda. Para terminar, apártate de la pared con las manos y camina unos pasos.",
  "ex.pelvic-tilt.wall.in": "Inhala. Un poco de hueco tras la espalda.",
  "ex.pelvic-tilt.wall.tuck": "Exhala. Eleva el suelo pélvico. La zona lumbar toca la pared.",
  "ex.pelvic-tilt.wall.tuck.let-go": "Exhala. Suelo pélvico suelto. La zona lumbar toca la pared.",
  "ex.pelvic-tilt.wall.shift": "Suelta. Pasa el peso de un pie a otro.",

  "ex.pelvic-tilt.hands-and-knees.name": "A cuatro patas",
  "ex.pelvic-tilt.hands-and-knees.setup": "Ponte de rodillas sobre algo blando. Pon las manos bajo los hombros y las rodillas bajo las caderas. Mantén la espalda larga y el cuello en línea con ella. Para terminar, siéntate hacia atrás despacio, espera diez segundos y usa una silla para ponerte de pie.",
  "ex.pelvic-tilt.hands-and-knees.in": "Inhala. Espalda larga y recta.",
  "ex.pelvic-tilt.hands-and-knees.tuck": "Exhala. Eleva el suelo pélvico. Mete el coxis.",
  "ex.pelvic-tilt.hands-and-knees.tuck.let-go": "Exhala. Suelo pélvico suelto. Mete el coxis.",
  "ex.pelvic-tilt.hands-and-knees.back": "Vuelve suave a recta.",
} as const satisfies Record<keyof typeof en, string>;
