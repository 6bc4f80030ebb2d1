/** Palabras de ex.leg-straighten. Borrador. */
import type { legStraightenText as en } from "../../en/exercises/leg-straighten.ts";

export const legStraightenText = {
  "ex.leg-straighten.name": "Una pierna larga",
  "ex.leg-straighten.why": "Unas piernas fuertes hacen más fácil levantarse. Ningún estudio ha probado este movimiento por sí solo.",
  "ex.leg-straighten.stop": "Para si te duele la rodilla, la ingle o la espalda, o si un dolor te baja como un latigazo por la pierna.",
  "ex.leg-straighten.fault": "Si la espalda se redondea al sacar la pierna, lleva el pie menos lejos.",

  "ex.leg-straighten.bed.name": "Medio sentada, rodilla sobre una almohada",
  "ex.leg-straighten.bed.setup": "Siéntate a medias en la cama con almohadas detrás de la espalda. Pon una almohada bajo las rodillas. Deja descansar la cabeza. Para terminar, dobla las rodillas y gira de lado.",
  "ex.leg-straighten.bed.press": "Suelta el aire. Sube el suelo pélvico. Presiona una rodilla, talón ligero.",
  "ex.leg-straighten.bed.press.let-go": "Suelta el aire. Suelo pélvico blando. Presiona una rodilla, talón ligero.",
  "ex.leg-straighten.bed.soften": "Toma aire. Afloja la rodilla.",

  "ex.leg-straighten.chair-slide.name": "Sentada, el talón se desliza",
  "ex.leg-straighten.chair-slide.setup": "Siéntate bien atrás en una silla firme, pies planos. Sobre los isquiones, espalda larga. Las manos descansan en los muslos. Para terminar, apoya los dos pies.",
  "ex.leg-straighten.chair-slide.out": "Suelta el aire. Sube el suelo pélvico. Desliza un talón.",
  "ex.leg-straighten.chair-slide.out.let-go": "Suelta el aire. Suelo pélvico blando. Desliza un talón.",
  "ex.leg-straighten.chair-slide.back": "Toma aire. Vuelve.",

  "ex.leg-straighten.chair-lift.name": "Sentada, la pierna se levanta",
  "ex.leg-straighten.chair-lift.setup": "Siéntate bien atrás en una silla firme, pies planos. Sobre los isquiones, espalda larga. Las manos descansan en los muslos. Para terminar, apoya los dos pies.",
  "ex.leg-straighten.chair-lift.up": "Suelta el aire. Sube el suelo pélvico. Estira una pierna.",
  "ex.leg-straighten.chair-lift.up.let-go": "Suelta el aire. Suelo pélvico blando. Estira una pierna.",
  "ex.leg-straighten.chair-lift.hold": "Toma aire. Sigue larga.",
  "ex.leg-straighten.chair-lift.down": "Suelta el aire. Baja despacio.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
