/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { wiggleText as en } from "../../en/exercises/wiggle.ts";

export const wiggleText = {
  "ex.wiggle.name": "Balanceo lento de cadera",
  "ex.wiggle.why": "Ningún estudio muestra que el rodillo ayude, así que empieza despacio o balancéate en una almohada.",
  "ex.wiggle.stop": "Detente si duele más que un poco, o si te hormiguea una pierna.",
  "ex.wiggle.fault": "Si aceleras o empujas, ve a la mitad de velocidad. Deja que la cadera pese.",

  "ex.wiggle.side.name": "Balanceo de lado con almohada",
  "ex.wiggle.side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.wiggle.side.forward": "Exhala. La cadera de arriba va adelante.",
  "ex.wiggle.side.back": "Inhala. La cadera de arriba va atrás.",

  "ex.wiggle.propped.name": "Deslizar la cadera en almohadas",
  "ex.wiggle.propped.setup": "Apila almohadas para que la cabeza y el pecho queden bien altos, y pon una bajo las rodillas. Para esto, nunca te acuestes en horizontal. Para levantarte, gira de lado, empuja con las manos y quédate sentada un rato.",
  "ex.wiggle.propped.one": "Exhala. Una cadera se desliza arriba.",
  "ex.wiggle.propped.other": "Inhala. Ahora la otra cadera.",

  "ex.wiggle.seat.name": "Balanceo en el asiento",
  "ex.wiggle.seat.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Para terminar, espera una respiración antes de ponerte de pie. Una toalla doblada ablanda el asiento.",
  "ex.wiggle.seat.one": "Exhala. Húndete en un hueso de sentarte.",
  "ex.wiggle.seat.other": "Inhala. Húndete en el otro.",

  "ex.wiggle.sway.name": "Vaivén de pie",
  "ex.wiggle.sway.setup": "Ponte de pie con la espalda cerca de una pared, los pies bajo las caderas y las rodillas sueltas. Los dos pies siguen en el suelo mientras la cadera se mueve. La cabeza sigue en el centro. Para terminar, camina unos pasos.",
  "ex.wiggle.sway.one": "Exhala. La cadera va a un lado.",
  "ex.wiggle.sway.other": "Inhala. La cadera va al otro lado.",

  "ex.wiggle.towel.name": "Balanceo en una toalla doblada",
  "ex.wiggle.towel.setup": "Pasa de estar de lado a boca arriba, con las rodillas dobladas y los pies planos. Pon una toalla doblada bajo el hueso plano que está por debajo de la cintura y por encima del coxis. La cadera sigue pesada. Para terminar, quítala, gira de lado y espera diez segundos.",
  "ex.wiggle.towel.one": "Exhala. Las rodillas van a un lado.",
  "ex.wiggle.towel.other": "Inhala. Las rodillas van al otro.",

  "ex.wiggle.roller.name": "Balanceo en un rodillo blando",
  "ex.wiggle.roller.setup": "Siéntate en el suelo, gira de lado y luego a boca arriba, con los pies planos. Pon un rodillo blando bajo el hueso plano, por encima del coxis, nunca en la cintura. Aprieta suave hacia abajo. Para terminar, quítalo, gira de lado y espera diez segundos.",
  "ex.wiggle.roller.one": "Exhala. El peso va a un lado.",
  "ex.wiggle.roller.other": "Inhala. El peso va al otro lado.",
} as const satisfies Record<keyof typeof en, string>;
