/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { hipExtensionText as en } from "../../en/exercises/hip-extension.ts";

export const hipExtensionText = {
  "ex.hip-extension.name": "Cadera y pierna atrás",
  "ex.hip-extension.why": "Trabajar la parte de atrás de caderas y piernas alivió el dolor de espalda duradero en adultos. Ningún estudio ha probado este movimiento por sí solo.",
  "ex.hip-extension.stop": "Detente si te pellizca la zona lumbar, o si te duelen la pelvis o la parte de atrás de la pierna.",
  "ex.hip-extension.fault": "Si la zona lumbar se arquea, haz el movimiento más pequeño. Se mueve la cadera, la espalda sigue larga.",

  "ex.hip-extension.squeeze.name": "Apretar sentada",
  "ex.hip-extension.squeeze.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, y deja que la barriga respire. Aprieta con la mitad de lo que podrías. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.hip-extension.squeeze.squeeze": "Exhala. Eleva el suelo pélvico. Aprieta las nalgas.",
  "ex.hip-extension.squeeze.squeeze.let-go": "Exhala. Suelo pélvico suelto. Aprieta las nalgas.",
  "ex.hip-extension.squeeze.soften": "Inhala. Aflójalo todo.",

  "ex.hip-extension.side.name": "De lado, rodilla atrás",
  "ex.hip-extension.side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza. Deja la espalda larga y la barriga libre para respirar. La rodilla de arriba va atrás hasta quedar casi en línea con el cuerpo. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.hip-extension.side.back": "Exhala. Eleva el suelo pélvico. La rodilla de arriba va atrás.",
  "ex.hip-extension.side.back.let-go": "Exhala. Suelo pélvico suelto. La rodilla de arriba va atrás.",
  "ex.hip-extension.side.return": "Inhala. Vuelve despacio.",
  "ex.hip-extension.side.rest": "Descansa.",

  "ex.hip-extension.toes.name": "De pie, los dedos se deslizan atrás",
  "ex.hip-extension.toes.setup": "Ponte de pie frente a una pared, a un brazo de distancia, con las dos manos en ella. Estás alta, las rodillas sueltas, las costillas sobre las caderas. La barriga queda libre para respirar. Una pierna se desliza atrás y sus dedos siguen en el suelo. Luego cambia de pierna. Para terminar, apoya los dos pies y da unos pasos.",
  "ex.hip-extension.toes.back": "Exhala. Eleva el suelo pélvico. Desliza atrás.",
  "ex.hip-extension.toes.back.let-go": "Exhala. Suelo pélvico suelto. Desliza atrás.",
  "ex.hip-extension.toes.in": "Inhala. Vuelve deslizando.",
  "ex.hip-extension.toes.rest": "Descansa. Mueve los pies.",

  "ex.hip-extension.standing.name": "De pie, la pierna sube atrás",
  "ex.hip-extension.standing.setup": "Ponte de pie frente a una pared, a un brazo de distancia, con las dos manos en ella. Estás alta, las rodillas sueltas, las costillas sobre las caderas. La barriga queda libre para respirar. Una pierna va atrás hasta que los dedos dejan el suelo. Luego cambia de pierna. Para terminar, apoya los dos pies y da unos pasos.",
  "ex.hip-extension.standing.back": "Exhala. Eleva el suelo pélvico. La pierna va atrás.",
  "ex.hip-extension.standing.back.let-go": "Exhala. Suelo pélvico suelto. La pierna va atrás.",
  "ex.hip-extension.standing.in": "Inhala. Vuelve despacio.",
  "ex.hip-extension.standing.rest": "Descansa. Mueve los pies.",

  "ex.hip-extension.front.name": "Boca abajo, sobre una almohada",
  "ex.hip-extension.front.setup": "Túmbate boca abajo con una almohada bajo las caderas y la barriga. Apoya la frente en las manos, el cuello largo. La espalda está plana y quieta, y respiras hacia los lados. Sube el muslo el ancho de un pulgar, no más. Para levantarte, gira de lado, empuja con las manos, siéntate y espera diez segundos.",
  "ex.hip-extension.front.lift": "Exhala. Eleva el suelo pélvico. Sube un muslo.",
  "ex.hip-extension.front.lift.let-go": "Exhala. Suelo pélvico suelto. Sube un muslo.",
  "ex.hip-extension.front.lower": "Inhala. Bájalo despacio.",
  "ex.hip-extension.front.rest": "Descansa.",
} as const satisfies Record<keyof typeof en, string>;
