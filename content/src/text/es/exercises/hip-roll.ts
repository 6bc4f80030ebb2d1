/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { hipRollText as en } from "../../en/exercises/hip-roll.ts";

export const hipRollText = {
  "ex.hip-roll.name": "Rodar las caderas",
  "ex.hip-roll.why": "Rodar las caderas no se ha probado por sí solo, y antes preguntamos a tu médica o médico.",
  "ex.hip-roll.stop": "Detente si te pellizca la espalda, si la barriga se abomba o si sientes pesadez ahí abajo.",
  "ex.hip-roll.fault": "Si subes todo de una pieza, sube menos. Mueve un hueso cada vez.",

  "ex.hip-roll.low.name": "Rodar las caderas, bajo",
  "ex.hip-roll.low.setup": "Pasa de estar de lado a boca arriba, con las rodillas juntas. Dobla las rodillas, con los pies planos y cerca, tan separados como las caderas. Mantén el cuello largo. Para terminar, gira de lado, espera diez segundos y empuja para subir.",
  "ex.hip-roll.low.arch": "Inhala. Arquea un poco.",
  "ex.hip-roll.low.up": "Exhala. Eleva el suelo pélvico. Sube poco, rodando.",
  "ex.hip-roll.low.up.let-go": "Exhala. Suelo pélvico suelto. Sube poco, rodando.",
  "ex.hip-roll.low.pause": "Pausa. Inhala.",
  "ex.hip-roll.low.down": "Exhala. Baja rodando despacio, desde arriba.",

  "ex.hip-roll.full.name": "Rodar las caderas, completo",
  "ex.hip-roll.full.setup": "Pasa de estar de lado a boca arriba, con las rodillas juntas. Dobla las rodillas, con los pies planos y cerca, tan separados como las caderas. Sube solo hasta los omóplatos, con el cuello largo. Para terminar, gira de lado, espera diez segundos y empuja para subir.",
  "ex.hip-roll.full.arch": "Inhala. Arquea un poco.",
  "ex.hip-roll.full.up": "Exhala. Eleva el suelo pélvico. Sube rodando, hueso a hueso.",
  "ex.hip-roll.full.up.let-go": "Exhala. Suelo pélvico suelto. Sube rodando, hueso a hueso.",
  "ex.hip-roll.full.pause": "Pausa. Inhala.",
  "ex.hip-roll.full.down": "Exhala. Baja rodando despacio, desde arriba, hueso a hueso.",
} as const satisfies Record<keyof typeof en, string>;
