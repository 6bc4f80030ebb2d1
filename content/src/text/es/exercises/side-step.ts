/** Palabras de ex.side-step. Borrador. */
import type { sideStepText as en } from "../../en/exercises/side-step.ts";

export const sideStepText = {
  "ex.side-step.name": "Paso de lado",
  "ex.side-step.why": "Las caderas trabajan en cada paso. Ningún estudio ha probado este movimiento por sí solo.",
  "ex.side-step.stop": "Para si te duele la parte de delante de la pelvis, la cadera o la rodilla, o si notas peso abajo.",
  "ex.side-step.fault": "Si el cuerpo se balancea, da un paso más corto.",

  "ex.side-step.sitting.name": "Sentada",
  "ex.side-step.sitting.setup": "Siéntate cerca del borde de un asiento firme, pies planos bajo las rodillas. Espalda larga, manos en los muslos. El paso es tan ancho como tu mano. Para terminar, pon los dos pies bajo las rodillas.",
  "ex.side-step.sitting.out": "Suelta el aire. Sube el suelo pélvico. Un pie fuera.",
  "ex.side-step.sitting.out.let-go": "Suelta el aire. Suelo blando. Un pie fuera.",
  "ex.side-step.sitting.in": "Toma aire. El pie vuelve.",
  "ex.side-step.sitting.other": "Suelta el aire. Sube. El otro pie fuera.",
  "ex.side-step.sitting.other.let-go": "Suelta el aire. Blando. El otro pie fuera.",
  "ex.side-step.sitting.home": "Toma aire. El pie vuelve.",

  "ex.side-step.wall.name": "Manos en la pared",
  "ex.side-step.wall.setup": "Ponte delante de una pared, manos en ella a la altura del pecho. Pies bajo las caderas, rodillas blandas. Crece. Cada paso es tan ancho como tu mano. Para terminar, quédate sobre los dos pies y respira.",
  "ex.side-step.wall.out": "Suelta el aire. Sube el suelo pélvico. Paso de lado.",
  "ex.side-step.wall.out.let-go": "Suelta el aire. Suelo blando. Paso de lado.",
  "ex.side-step.wall.in": "Toma aire. Vuelve.",
  "ex.side-step.wall.other": "Suelta el aire. Sube. Paso al otro lado.",
  "ex.side-step.wall.other.let-go": "Suelta el aire. Blando. Paso al otro lado.",
  "ex.side-step.wall.home": "Toma aire. Vuelve.",

  "ex.side-step.free.name": "Sin manos",
  "ex.side-step.free.setup": "De pie, con sitio a los dos lados y una pared cerca. Pies bajo las caderas, rodillas blandas. Crece. Pasos pequeños. Para terminar, quédate sobre los dos pies y respira.",
  "ex.side-step.free.out": "Suelta. Sube, paso.",
  "ex.side-step.free.out.let-go": "Suelta. Blando, paso.",
  "ex.side-step.free.in": "Toma. Vuelve.",
  "ex.side-step.free.other": "Suelta. Otro lado.",
  "ex.side-step.free.other.let-go": "Suelta. Otro lado.",
  "ex.side-step.free.home": "Toma. Vuelve.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
