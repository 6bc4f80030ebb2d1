/** Palabras de ex.walking. Borrador. */
import type { walkingText as en } from "../../en/exercises/walking.ts";

export const walkingText = {
  "ex.walking.name": "Caminar",
  "ex.walking.why": "Los paseos tranquilos son buenos desde los primeros días. Los cortos cuentan, y puedes repartirlos.",
  "ex.walking.stop": "Para si sangras más, si se hincha una pierna o duele una pantorrilla, o si te falta el aire. Entonces dínoslo.",
  "ex.walking.fault": "Si no puedes hablar mientras caminas, ve más despacio.",

  "ex.walking.spot.name": "En el sitio",
  "ex.walking.spot.setup": "De pie con una pared al alcance de una mano. Pies bajo las caderas, crece, mira al frente. Para terminar, quédate sobre los dos pies y respira.",
  "ex.walking.spot.in": "Toma aire. Paso, paso.",
  "ex.walking.spot.out": "Suelta el aire. Los brazos se mueven.",

  "ex.walking.indoors.name": "De un lado a otro en casa",
  "ex.walking.indoors.setup": "Despeja unos pasos de suelo. Zapatos o descalza, no calcetines. Crece, mira al frente, deja colgar los brazos. Para terminar, párate y respira.",
  "ex.walking.indoors.go": "Camina de un lado a otro. Respira como quieras.",

  "ex.walking.outside.name": "Fuera, tranquila",
  "ex.walking.outside.setup": "Llévate el teléfono. Ve a un ritmo al que puedas hablar. Da la vuelta mientras aún se sienta ligero. Para terminar, afloja en los últimos pasos.",
  "ex.walking.outside.go": "Camina con calma. Podrías hablar todo el rato.",

  "ex.walking.brisk.name": "Fuera, a buen paso",
  "ex.walking.brisk.setup": "Llévate el teléfono. Empieza con un tramo tranquilo. Luego ve como si llegaras un poco tarde, pero pudiendo hablar. Para terminar, camina tranquila el último tramo.",
  "ex.walking.brisk.easy": "Camina con calma.",
  "ex.walking.brisk.quick": "Un poco más rápido. Aún puedes hablar.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
