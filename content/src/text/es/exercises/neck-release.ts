/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { neckReleaseText as en } from "../../en/exercises/neck-release.ts";

export const neckReleaseText = {
  "ex.neck-release.name": "Soltar el cuello",
  "ex.neck-release.why": "Ningún estudio ha probado estos movimientos pequeños por sí solos. Dan un cambio a un cuello rígido.",
  "ex.neck-release.stop": "Detente si te mareas o te hormiguea un brazo. Pide ayuda enseguida si te duele un lado del cuello de una forma nueva y también te duele la cabeza.",
  "ex.neck-release.fault": "Si tiras o empujas, haz la mitad. Las manos no tocan la cabeza.",

  "ex.neck-release.side.name": "Un sí pequeño, de lado",
  "ex.neck-release.side.setup": "Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga. La cabeza sigue pesada en la almohada. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.neck-release.side.nod": "Exhala. Un sí pequeño, barbilla a la garganta.",
  "ex.neck-release.side.long": "Inhala. La barbilla vuelve. Cuello largo.",
  "ex.neck-release.side.rest": "Descansa. Mandíbula suelta.",

  "ex.neck-release.propped.name": "Un giro, en almohadas",
  "ex.neck-release.propped.setup": "Apila almohadas para que la cabeza y el pecho queden bien altos, y pon una bajo las rodillas. Para esto, nunca te acuestes en horizontal. La cabeza descansa todo el tiempo. Para levantarte, gira de lado, empuja con las manos y quédate sentada un rato.",
  "ex.neck-release.propped.turn": "Exhala. Deja rodar la cabeza hacia este lado.",
  "ex.neck-release.propped.stay": "Quédate. Inhala. Los hombros pesan.",
  "ex.neck-release.propped.back": "Exhala. Vuelve despacio.",

  "ex.neck-release.sitting.name": "Oreja al hombro, sentada",
  "ex.neck-release.sitting.setup": "Siéntate en un asiento firme con los dos pies planos. Apóyate en los huesos de sentarte, la espalda larga, la cabeza sobre las caderas. Apoya las manos en los muslos. Solo trabaja el peso de la cabeza. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.neck-release.sitting.tilt": "Exhala. La oreja baja a este hombro.",
  "ex.neck-release.sitting.stay": "Quédate. Inhala. El otro hombro cae.",
  "ex.neck-release.sitting.back": "Exhala. Sube despacio.",

  "ex.neck-release.wall.name": "Barbilla atrás en la pared",
  "ex.neck-release.wall.setup": "Ponte de pie con la espalda cerca de una pared, los talones a un paso pequeño. Deja que las caderas y la espalda alta la toquen. Las rodillas están sueltas. Los ojos miran al frente. Para terminar, camina unos pasos.",
  "ex.neck-release.wall.glide": "Exhala. La barbilla va atrás, ojos nivelados.",
  "ex.neck-release.wall.stay": "Quédate. Inhala. Nuca larga.",
  "ex.neck-release.wall.shift": "Suelta. Cambia el peso de un pie al otro.",
} as const satisfies Record<keyof typeof en, string>;
