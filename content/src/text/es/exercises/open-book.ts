/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { openBookText as en } from "../../en/exercises/open-book.ts";

export const openBookText = {
  "ex.open-book.name": "Libro abierto",
  "ex.open-book.why": "Un estiramiento suave puede sentar bien, pero puede no arreglar el dolor de espalda.",
  "ex.open-book.stop": "Detente si girar te pellizca, si te duele el pecho o si tira de una cicatriz.",
  "ex.open-book.fault": "Si las caderas también giran, gira menos. Mantén quietas las rodillas.",

  "ex.open-book.side-half.name": "De lado, medio abierto",
  "ex.open-book.side-half.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie. Apoya la mano de arriba en las costillas. Date la vuelta para el otro lado.",
  "ex.open-book.side-half.open": "Exhala. El codo de arriba se desliza un poco atrás.",
  "ex.open-book.side-half.stay": "Quédate. Respira hacia las costillas.",
  "ex.open-book.side-half.close": "Exhala. Cierra despacio.",

  "ex.open-book.seated-half.name": "Sentada, brazos cruzados",
  "ex.open-book.seated-half.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Para terminar, espera una respiración antes de ponerte de pie. Cruza los brazos sobre el pecho.",
  "ex.open-book.seated-half.open": "Exhala. Gira el pecho un poco hacia este lado.",
  "ex.open-book.seated-half.stay": "Quédate. Respira hacia las costillas.",
  "ex.open-book.seated-half.close": "Exhala. Vuelve despacio.",

  "ex.open-book.seated.name": "Sentada, giro más amplio",
  "ex.open-book.seated.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Para terminar, espera una respiración antes de ponerte de pie. Las rodillas y las caderas miran al frente todo el tiempo.",
  "ex.open-book.seated.open": "Exhala. Gira, la mano al respaldo.",
  "ex.open-book.seated.stay": "Quédate. Inhala. Crece hacia arriba.",
  "ex.open-book.seated.close": "Exhala. Vuelve despacio.",

  "ex.open-book.side.name": "De lado, libro abierto",
  "ex.open-book.side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie. Empieza con las palmas juntas delante. Date la vuelta para el otro lado.",
  "ex.open-book.side.open": "Exhala. El brazo de arriba se abre, los ojos lo siguen.",
  "ex.open-book.side.stay": "Quédate. Deja colgar el brazo, pesado.",
  "ex.open-book.side.close": "Exhala. Cierra despacio el libro.",
} as const satisfies Record<keyof typeof en, string>;
