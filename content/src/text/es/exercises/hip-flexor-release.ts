/** Palabras de ex.hip-flexor-release. Borrador. */
import type { hipFlexorReleaseText as en } from "../../en/exercises/hip-flexor-release.ts";

export const hipFlexorReleaseText = {
  "ex.hip-flexor-release.name": "Soltar la parte de delante de la cadera",
  "ex.hip-flexor-release.why": "Muchas horas sentada pueden dejar tensa la parte de delante de la cadera. Ningún estudio ha probado este movimiento por sí solo.",
  "ex.hip-flexor-release.stop": "Detente si te duele el frente de la pelvis, la cicatriz o la ingle, o si te hormiguea una pierna.",
  "ex.hip-flexor-release.fault": "Si se arquea la zona lumbar, da un paso más corto y mete primero el coxis.",

  "ex.hip-flexor-release.side.name": "De lado, la rodilla se desliza atrás",
  "ex.hip-flexor-release.side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga. El pie de arriba sigue detrás de ti mientras la rodilla se desliza. Luego date la vuelta. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.hip-flexor-release.side.slide": "Exhala. La rodilla de arriba va un poco atrás.",
  "ex.hip-flexor-release.side.stay": "Inhala. Quédate, coxis dentro.",
  "ex.hip-flexor-release.side.back": "Exhala. La rodilla vuelve.",

  "ex.hip-flexor-release.chair.name": "Al lado de la silla, un pie atrás",
  "ex.hip-flexor-release.chair.setup": "Siéntate de través en una silla firme que no resbale, cerca del borde. Una cadera queda fuera del asiento, esa rodilla apunta abajo y su pie está atrás, sobre los dedos. El otro pie está plano. Siéntate erguida, una mano en la pierna del pie plano. Para terminar, trae el pie adelante y reparte el peso.",
  "ex.hip-flexor-release.chair.tuck": "Exhala. Mete el coxis, crece.",
  "ex.hip-flexor-release.chair.stay": "Inhala. Quédate, cadera suelta.",
  "ex.hip-flexor-release.chair.soften": "Exhala. Suelta.",

  "ex.hip-flexor-release.wall.name": "Paso corto en la pared",
  "ex.hip-flexor-release.wall.setup": "Ponte frente a una pared con las dos manos en ella. Lleva un pie un paso corto atrás, con el talón arriba y la rodilla suelta. Espalda larga, cabeza sobre las caderas. Para terminar, junta los pies y cambia de lado.",
  "ex.hip-flexor-release.wall.tuck": "Exhala. Mete el coxis, cadera adelante.",
  "ex.hip-flexor-release.wall.stay": "Inhala. Erguida, cadera suelta.",
  "ex.hip-flexor-release.wall.soften": "Exhala. Suelta.",

  "ex.hip-flexor-release.half-kneel.name": "Una rodilla en el suelo, mano en una silla",
  "ex.hip-flexor-release.half-kneel.setup": "Pon una almohada en el suelo junto a una silla firme. Arrodíllate en ella con una rodilla, el otro pie plano delante, una mano en el asiento. Espalda larga, caderas sobre la rodilla. Para levantarte, apóyate en la silla, baja las dos rodillas y sube primero con un pie.",
  "ex.hip-flexor-release.half-kneel.tuck": "Exhala. Mete el coxis, ve adelante.",
  "ex.hip-flexor-release.half-kneel.stay": "Inhala. Erguida, cadera suelta.",
  "ex.hip-flexor-release.half-kneel.soften": "Exhala. Vuelve.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
