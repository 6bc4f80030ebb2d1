/** Palabras de ex.calf-release. Borrador. */
import type { calfReleaseText as en } from "../../en/exercises/calf-release.ts";

export const calfReleaseText = {
  "ex.calf-release.name": "Soltar la pantorrilla",
  "ex.calf-release.why": "Un estiramiento suave puede sentar bien después de muchas horas de pie. Puede que no cambie tu espalda.",
  "ex.calf-release.stop": "Para si pincha u hormiguea. Una pantorrilla que duele todo el tiempo, caliente o hinchada no es para estirar: dínoslo en la página de seguridad.",
  "ex.calf-release.fault": "Si se levanta el talón, da un paso más corto.",

  "ex.calf-release.towel-bed.name": "En la cama con una toalla",
  "ex.calf-release.towel-bed.setup": "Siéntate a medias en la cama con almohadas detrás de la espalda, una pierna doblada. Pasa una toalla por la planta del pie estirado y sujeta los dos extremos. Codos blandos. Para terminar, suelta la toalla.",
  "ex.calf-release.towel-bed.draw": "Suelta el aire. Trae los dedos hacia ti.",
  "ex.calf-release.towel-bed.stay": "Toma aire. Quédate, blanda.",
  "ex.calf-release.towel-bed.soften": "Suelta el aire. Afloja.",

  "ex.calf-release.sitting.name": "Sentada, una pierna larga",
  "ex.calf-release.sitting.setup": "Siéntate cerca del borde de una silla firme. Un pie plano. La otra pierna larga, talón en el suelo. Espalda larga, manos en la pierna doblada. Para terminar, dobla las dos rodillas.",
  "ex.calf-release.sitting.draw": "Suelta el aire. Dedos hacia la rodilla.",
  "ex.calf-release.sitting.stay": "Toma aire. Quédate, blanda.",
  "ex.calf-release.sitting.soften": "Suelta el aire. Afloja.",

  "ex.calf-release.wall.name": "En la pared",
  "ex.calf-release.wall.setup": "Ponte junto a una pared con las manos en ella. Un pie un paso corto atrás, los dos apuntan hacia delante. Espalda larga, talón abajo. Para terminar, junta los pies.",
  "ex.calf-release.wall.lean": "Suelta el aire. Inclínate, talón abajo.",
  "ex.calf-release.wall.stay": "Toma aire. Quédate, blanda.",
  "ex.calf-release.wall.back": "Suelta el aire. Vuelve.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
