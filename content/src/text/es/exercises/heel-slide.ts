/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { heelSlideText as en } from "../../en/exercises/heel-slide.ts";

export const heelSlideText = {
  "ex.heel-slide.name": "Deslizar el talón",
  "ex.heel-slide.why": "La pierna se mueve y la barriga profunda mantiene quieta la pelvis. Fue parte de planes probados, pero ningún estudio lo ha probado por sí solo.",
  "ex.heel-slide.stop": "Detente si la barriga hace un bulto en el medio. Detente si te tira la cicatriz, o si te duele la espalda o la pelvis.",
  "ex.heel-slide.fault": "Si la pelvis se mece o la espalda se levanta, desliza la mitad.",

  "ex.heel-slide.sitting.name": "Sentada",
  "ex.heel-slide.sitting.setup": "Siéntate en un asiento firme con los dos pies planos, con calcetines en un suelo liso si puedes. La espalda larga, las manos en los muslos. Haz un lado y luego el otro. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.heel-slide.sitting.slide": "Exhala. Eleva el suelo pélvico. El talón se aleja.",
  "ex.heel-slide.sitting.slide.let-go": "Exhala. Suelo pélvico suelto. El talón se aleja.",
  "ex.heel-slide.sitting.back": "Inhala. Tráelo de vuelta.",
  "ex.heel-slide.sitting.rest": "Descansa sentada.",

  "ex.heel-slide.propped.name": "Reclinada en la cama",
  "ex.heel-slide.propped.setup": "Apila almohadas para que la cabeza y el pecho queden bien altos. Dobla las dos rodillas, pies planos. Para esto no te acuestes en horizontal. Haz un lado y luego el otro. Para levantarte, gira de lado, empuja con las manos y quédate sentada un rato.",
  "ex.heel-slide.propped.slide": "Exhala. Eleva el suelo pélvico. El talón se aleja.",
  "ex.heel-slide.propped.slide.let-go": "Exhala. Suelo pélvico suelto. El talón se aleja.",
  "ex.heel-slide.propped.back": "Inhala. Tráelo de vuelta.",
  "ex.heel-slide.propped.rest": "Descansa. Suelta la barriga.",

  "ex.heel-slide.side.name": "Acostada de lado",
  "ex.heel-slide.side.setup": "Gira hasta quedar de lado, con las rodillas juntas. Pon una almohada bajo la cabeza y otra delante de ti para la rodilla de arriba. La pierna de abajo queda casi estirada y el pie de arriba descansa sobre ella. Date la vuelta para el otro lado. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.heel-slide.side.slide": "Exhala. Eleva el suelo pélvico. El talón de arriba baja.",
  "ex.heel-slide.side.slide.let-go": "Exhala. Suelo pélvico suelto. El talón de arriba baja.",
  "ex.heel-slide.side.back": "Inhala. Súbelo, la rodilla a la almohada.",
  "ex.heel-slide.side.rest": "Descansa. La pierna pesa.",

  "ex.heel-slide.back.name": "Boca arriba, rodillas dobladas",
  "ex.heel-slide.back.setup": "Acuéstate primero de lado y luego gira boca arriba, con las rodillas juntas. Dobla las rodillas, pies planos, separados como las caderas. Deja la zona lumbar como está todo el tiempo. Haz un lado y luego el otro. Para terminar, gira de lado, espera diez segundos y empuja para subir.",
  "ex.heel-slide.back.slide": "Exhala. Eleva el suelo pélvico. El talón se aleja.",
  "ex.heel-slide.back.slide.let-go": "Exhala. Suelo pélvico suelto. El talón se aleja.",
  "ex.heel-slide.back.back": "Inhala. Tráelo de vuelta.",
  "ex.heel-slide.back.rest": "Descansa. Suelta la barriga.",
} as const satisfies Record<keyof typeof en, string>;
