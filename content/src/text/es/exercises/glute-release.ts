/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { gluteReleaseText as en } from "../../en/exercises/glute-release.ts";

export const gluteReleaseText = {
  "ex.glute-release.name": "Soltar la parte alta de la nalga",
  "ex.glute-release.why": "Rodar la cadera puede ayudar un rato corto, y una pelota en la pared también sirve.",
  "ex.glute-release.stop": "Detente si duele, o si la pierna te hormiguea o se te duerme.",
  "ex.glute-release.fault": "Si aprietas sobre el hueso, muévete hacia la parte blanda. No toques el coxis.",

  "ex.glute-release.hand-side.name": "Tu mano, de lado",
  "ex.glute-release.hand-side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie. Usa la base de la palma de la mano de arriba, en este lado de la nalga. Luego date la vuelta.",
  "ex.glute-release.hand-side.press": "Exhala. Aprieta suave, junto al hueso.",
  "ex.glute-release.hand-side.soften": "Inhala. Afloja y sigue a otro punto.",

  "ex.glute-release.hand-sitting.name": "Tu mano, sentada",
  "ex.glute-release.hand-sitting.setup": "Siéntate en un asiento firme con los dos pies planos. Inclínate un poco a un lado, y pon la base de la palma en la nalga libre, en la parte alta. Mantén la espalda larga. Para terminar, reparte el peso y espera una respiración.",
  "ex.glute-release.hand-sitting.press": "Exhala. Aprieta suave, junto al hueso.",
  "ex.glute-release.hand-sitting.soften": "Inhala. Afloja y sigue a otro punto.",

  "ex.glute-release.towel-wall.name": "Toalla enrollada en la pared",
  "ex.glute-release.towel-wall.setup": "Ponte de pie con este lado de las nalgas hacia una pared y una toalla enrollada detrás, en la parte alta y blanda. Dobla un poco las rodillas y apóyate. Los pies siguen planos. Para terminar, apártate de la pared con un paso.",
  "ex.glute-release.towel-wall.across": "Exhala. Rueda despacio a lo ancho.",
  "ex.glute-release.towel-wall.back": "Inhala. Rueda de vuelta.",

  "ex.glute-release.ball-wall.name": "Pelota en la pared",
  "ex.glute-release.ball-wall.setup": "Ponte de pie con este lado de las nalgas hacia una pared y una pelota blanda detrás, en la parte alta y blanda. Dobla un poco las rodillas y apóyate. Los pies siguen planos. Para terminar, apártate de la pared con un paso.",
  "ex.glute-release.ball-wall.across": "Exhala. Rueda despacio a lo ancho.",
  "ex.glute-release.ball-wall.back": "Inhala. Rueda de vuelta.",

  "ex.glute-release.ball-bed.name": "Pelota en la cama",
  "ex.glute-release.ball-bed.setup": "Acuéstate de lado, con las rodillas dobladas y una almohada detrás de la espalda. Pon una pelota blanda bajo la parte alta de la nalga, junto al hueso, y recuéstate un poco hacia atrás. Para terminar, quítala, gira de lado y empuja para subir.",
  "ex.glute-release.ball-bed.sink": "Exhala. Húndete en la pelota.",
  "ex.glute-release.ball-bed.ease": "Inhala. Quita un poco de peso.",

  "ex.glute-release.roller.name": "Rodillo blando en el suelo",
  "ex.glute-release.roller.setup": "Siéntate en un rodillo blando, con las manos detrás y los pies planos. Inclínate hacia este lado, para que la parte blanda junto al hueso quede en el rodillo. Siéntate erguida. Para terminar, siéntate en el suelo, gira de lado y empuja para subir.",
  "ex.glute-release.roller.across": "Exhala. Rueda despacio a lo ancho.",
  "ex.glute-release.roller.back": "Inhala. Rueda de vuelta.",
} as const satisfies Record<keyof typeof en, string>;
