/** Palabras de ex.hamstring-release. Borrador. */
import type { hamstringReleaseText as en } from "../../en/exercises/hamstring-release.ts";

export const hamstringReleaseText = {
  "ex.hamstring-release.name": "Soltar la parte de atrás del muslo",
  "ex.hamstring-release.why": "Un estiramiento suave puede hacer más ligero el agacharse. Ningún estudio ha probado este movimiento por sí solo.",
  "ex.hamstring-release.stop": "Detente si la pierna te hormiguea, quema o se duerme, o si un dolor baja por ella. Un estiramiento nunca debe hacer eso.",
  "ex.hamstring-release.fault": "Si la espalda se redondea, ve menos lejos y deja la rodilla suelta.",

  "ex.hamstring-release.towel-bed.name": "En la cama con una toalla",
  "ex.hamstring-release.towel-bed.setup": "Siéntate a medias en la cama con almohadas detrás de la espalda. Una pierna doblada. Pasa una toalla por el otro pie y sujeta los dos extremos, codos sueltos. Deja descansar la cabeza y la espalda. Para terminar, suelta la toalla y dobla la rodilla.",
  "ex.hamstring-release.towel-bed.press": "Exhala. La rodilla baja, la pierna se alarga.",
  "ex.hamstring-release.towel-bed.stay": "Inhala. Quédate, muslo suelto.",
  "ex.hamstring-release.towel-bed.soften": "Exhala. Dobla la rodilla.",

  "ex.hamstring-release.chair.name": "Sentada, una pierna larga",
  "ex.hamstring-release.chair.setup": "Siéntate cerca del borde de una silla firme. Un pie plano. La otra pierna larga delante, con el talón abajo y la rodilla suelta. Espalda larga, manos en la pierna doblada. Para terminar, siéntate erguida y dobla las dos rodillas.",
  "ex.hamstring-release.chair.lean": "Exhala. Inclínate desde la cadera.",
  "ex.hamstring-release.chair.stay": "Inhala. Quédate, muslo suelto.",
  "ex.hamstring-release.chair.back": "Exhala. Vuelve arriba.",

  "ex.hamstring-release.table.name": "Manos en una mesa",
  "ex.hamstring-release.table.setup": "Ponte a un paso de una mesa firme, los pies bajo las caderas, las manos en el borde. Las rodillas siguen sueltas. Para terminar, acércate y ponte erguida.",
  "ex.hamstring-release.table.lean": "Exhala. La cadera va atrás, espalda larga.",
  "ex.hamstring-release.table.stay": "Inhala. Quédate, muslos sueltos.",
  "ex.hamstring-release.table.back": "Exhala. Sube.",

  "ex.hamstring-release.back.name": "Boca arriba con una toalla",
  "ex.hamstring-release.back.setup": "Pasa de estar de lado a boca arriba, rodillas dobladas y pies planos. Sube una rodilla con las manos y pasa una toalla por ese pie. Sujeta los dos extremos, brazos largos. Para terminar, dobla la rodilla, baja el pie, gira de lado y espera diez segundos.",
  "ex.hamstring-release.back.long": "Exhala. El talón sube, rodilla suelta.",
  "ex.hamstring-release.back.stay": "Inhala. Quédate, muslo suelto.",
  "ex.hamstring-release.back.soften": "Exhala. Dobla la rodilla.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
