/** Palabras de ex.scar-care. Borrador. */
import type { scarCareText as en } from "../../en/exercises/scar-care.ts";

export const scarCareText = {
  "ex.scar-care.name": "Cuidar la cicatriz con la respiración",
  "ex.scar-care.why": "Una cicatriz puede sentirse tensa o dormida. Mover la piel puede ablandarla, pero nadie ha mostrado que una cicatriz tire de la espalda.",
  "ex.scar-care.stop": "Detente si escuece o duele. La piel mojada, roja, caliente o abierta no es para esto: dínoslo en la página de seguridad. No tienes que tocarla si no quieres.",
  "ex.scar-care.fault": "Si los dedos resbalan o aprietan, pon la mano plana y deja que la piel venga con ella.",

  "ex.scar-care.beside-propped.name": "Junto a la cicatriz, medio sentada",
  "ex.scar-care.beside-propped.setup": "Lávate las manos. Siéntate a medias en la cama con almohadas detrás de la espalda, rodillas dobladas. Pon una mano plana encima de la cicatriz, ligera. La mano sigue en el mismo punto y la piel se mueve con ella. Para terminar, suelta, gira de lado y empuja para subir.",
  "ex.scar-care.beside-propped.up": "Inhala. La piel sube.",
  "ex.scar-care.beside-propped.down": "Exhala. La piel baja, suave.",

  "ex.scar-care.beside-side.name": "Junto a la cicatriz, de lado",
  "ex.scar-care.beside-side.setup": "Lávate las manos. Dobla las dos rodillas, mantenlas juntas y gira hasta quedar de lado. Pon una almohada bajo la cabeza y otra entre las rodillas. Deja la espalda larga. Pon la mano de arriba plana encima de la cicatriz, lo más ligera que puedas. Para levantarte, empuja con las manos, siéntate, espera diez segundos y luego ponte de pie.",
  "ex.scar-care.beside-side.up": "Inhala. La piel sube.",
  "ex.scar-care.beside-side.down": "Exhala. La piel baja, suave.",

  "ex.scar-care.beside-sitting.name": "Junto a la cicatriz, sentada",
  "ex.scar-care.beside-sitting.setup": "Lávate las manos. Siéntate bien atrás en un asiento firme, pies planos, vientre suelto. Pon una mano plana encima de la cicatriz, lo más ligera que puedas. La mano sigue en el mismo punto y la piel se mueve con ella. Para terminar, suelta y espera una respiración.",
  "ex.scar-care.beside-sitting.up": "Inhala. La piel sube.",
  "ex.scar-care.beside-sitting.down": "Exhala. La piel baja, suave.",

  "ex.scar-care.across-sitting.name": "Sobre la cicatriz, sentada",
  "ex.scar-care.across-sitting.setup": "Lávate las manos. Solo cuando la piel de al lado se sienta bien: siéntate bien atrás en un asiento firme, pies planos, vientre suelto. Pon una mano plana sobre la cicatriz, lo más ligera que puedas. Para terminar, suelta y espera una respiración.",
  "ex.scar-care.across-sitting.one": "Exhala. La piel va a un lado.",
  "ex.scar-care.across-sitting.other": "Inhala. Va al otro lado.",

  "ex.scar-care.across-standing.name": "Sobre la cicatriz, de pie",
  "ex.scar-care.across-standing.setup": "Lávate las manos. Ponte con la espalda contra una pared, los pies un poco adelante, las rodillas sueltas. Pon una mano plana sobre la cicatriz, lo más ligera que puedas. Para terminar, suelta y camina unos pasos.",
  "ex.scar-care.across-standing.one": "Exhala. La piel va a un lado.",
  "ex.scar-care.across-standing.other": "Inhala. Va al otro lado.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
