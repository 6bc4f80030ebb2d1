/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { floorLiftText as en } from "../../en/exercises/floor-lift.ts";

export const floorLiftText = {
  "ex.floor-lift.name": "Suelo pélvico, respiración a respiración",
  "ex.floor-lift.why": "Entrenar el suelo pélvico ayuda contra los escapes y la sensación de peso. También tiene que saber soltar. Para el dolor de espalda por sí solo no está probado.",
  "ex.floor-lift.stop": "Detente si te duele ahí abajo, si notas peso, o si no vuelve a soltarse.",
  "ex.floor-lift.fault": "Si aprietas las nalgas o se para la respiración, haz la mitad. Soltar es la mitad del movimiento.",

  "ex.floor-lift.side.name": "De lado, una respiración",
  "ex.floor-lift.side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.floor-lift.side.in": "Inhala. Todo está suelto.",
  "ex.floor-lift.side.lift": "Exhala. Eleva, como si retuvieras un gas.",
  "ex.floor-lift.side.lift.let-go": "Exhala. Deja ancho el suelo pélvico.",
  "ex.floor-lift.side.rest": "Déjalo bajar del todo.",

  "ex.floor-lift.propped.name": "Reclinada, una respiración",
  "ex.floor-lift.propped.setup": "Apila almohadas para que la cabeza y el pecho queden bien altos, y pon una bajo las rodillas. Para esto no te acuestes en horizontal. Para levantarte, gira de lado, empuja con las manos y quédate sentada un rato.",
  "ex.floor-lift.propped.in": "Inhala. Todo está suelto.",
  "ex.floor-lift.propped.lift": "Exhala. Eleva, como si retuvieras un gas.",
  "ex.floor-lift.propped.lift.let-go": "Exhala. Deja ancho el suelo pélvico.",
  "ex.floor-lift.propped.rest": "Déjalo bajar del todo.",

  "ex.floor-lift.side-long.name": "De lado, dos respiraciones",
  "ex.floor-lift.side-long.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Son dos exhalaciones. La respiración nunca se para. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.floor-lift.side-long.in": "Inhala. Todo está suelto.",
  "ex.floor-lift.side-long.lift": "Exhala. Cierra y eleva, de atrás hacia delante.",
  "ex.floor-lift.side-long.lift.let-go": "Exhala. Deja ancho el suelo pélvico.",
  "ex.floor-lift.side-long.ease": "Inhala. Afloja, solo un poco.",
  "ex.floor-lift.side-long.again": "Exhala. Eleva otra vez, no más fuerte.",
  "ex.floor-lift.side-long.again.let-go": "Exhala. Aún más suelto, y ancho.",
  "ex.floor-lift.side-long.rest": "Suelta del todo. Descansa una respiración.",

  "ex.floor-lift.sitting.name": "Sentada, una respiración",
  "ex.floor-lift.sitting.setup": "Siéntate en un asiento firme con los dos pies planos, o en algo blando si te duele. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.floor-lift.sitting.in": "Inhala. Todo está suelto.",
  "ex.floor-lift.sitting.lift": "Exhala. Cierra y eleva por dentro, lejos del asiento.",
  "ex.floor-lift.sitting.lift.let-go": "Exhala. Deja que el suelo pélvico se extienda.",
  "ex.floor-lift.sitting.rest": "Déjalo bajar del todo.",

  "ex.floor-lift.sitting-long.name": "Sentada, dos respiraciones",
  "ex.floor-lift.sitting-long.setup": "Siéntate en un asiento firme con los dos pies planos, o en algo blando si te duele. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Son dos exhalaciones. La respiración nunca se para. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.floor-lift.sitting-long.in": "Inhala. Todo está suelto.",
  "ex.floor-lift.sitting-long.lift": "Exhala. Cierra y eleva por dentro, lejos del asiento.",
  "ex.floor-lift.sitting-long.lift.let-go": "Exhala. Deja que el suelo pélvico se extienda.",
  "ex.floor-lift.sitting-long.ease": "Inhala. Afloja, solo un poco.",
  "ex.floor-lift.sitting-long.again": "Exhala. Eleva otra vez, no más fuerte.",
  "ex.floor-lift.sitting-long.again.let-go": "Exhala. Aún más suelto, y ancho.",
  "ex.floor-lift.sitting-long.rest": "Suelta del todo. Descansa una respiración.",

  "ex.floor-lift.standing.name": "De pie, una respiración",
  "ex.floor-lift.standing.setup": "Ponte de pie con los pies bajo las caderas y las rodillas sueltas. Deja el peso en los dos pies, la cabeza sobre las caderas. Ten cerca una pared o una silla. Para terminar, camina unos pasos.",
  "ex.floor-lift.standing.in": "Inhala. Todo está suelto.",
  "ex.floor-lift.standing.lift": "Exhala. Cierra y eleva, de atrás hacia delante.",
  "ex.floor-lift.standing.lift.let-go": "Exhala. Deja colgar suelto el suelo pélvico.",
  "ex.floor-lift.standing.shift": "Suelta. Pasa el peso de un pie a otro.",
} as const satisfies Record<keyof typeof en, string>;
