<<<<<<< HEAD
/** Palabras de ex.walking. Borrador. */
=======
/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
>>>>>>> stand
import type { walkingText as en } from "../../en/exercises/walking.ts";

export const walkingText = {
  "ex.walking.name": "Caminar",
<<<<<<< HEAD
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
=======
  "ex.walking.why": "Las guías dicen que se empiece con paseos cortos y suaves. A la mayoría de las espaldas les hace más bien moverse que un reposo largo.",
  "ex.walking.stop": "Detente si sangras más, si te duele una pantorrilla, si te falta el aire o si sientes pesadez ahí abajo.",
  "ex.walking.fault": "Si no puedes hablar mientras caminas, ve más despacio. Dos paseos cortos valen tanto como uno largo.",

  "ex.walking.seated.name": "Pasos, sentada",
  "ex.walking.seated.setup": "Siéntate en un asiento firme con los dos pies planos bajo las rodillas. Apóyate en los huesos de sentarte, la espalda larga. Los dedos de los pies siguen abajo todo el tiempo. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.walking.seated.steps": "Sube un talón y luego el otro. Respira como quieras.",
  "ex.walking.seated.rest": "Descansa los pies. Suelta.",

  "ex.walking.spot.name": "Pasos en el sitio",
  "ex.walking.spot.setup": "Ponte de lado a una pared o al respaldo de una silla firme, con una mano en ella y los pies bajo las caderas. Pisa suave, con los pies apenas por encima del suelo. Para terminar, quédate quieta una respiración.",
  "ex.walking.spot.steps": "Da pasos en el sitio, suaves y fáciles. Respira como quieras. Crece por la coronilla.",
  "ex.walking.spot.slow": "Más despacio. Pasa el peso de un pie a otro.",

  "ex.walking.indoors.name": "Ir y venir por casa",
  "ex.walking.indoors.setup": "Deja libre un camino en un cuarto o un pasillo, con zapatos o pies descalzos que no resbalen. Ten las dos manos libres. Da pasos pequeños al girar. Para terminar, siéntate cuando quieras.",
  "ex.walking.indoors.there": "Camina por el cuarto con pasos fáciles. Deja que los brazos se balanceen.",
  "ex.walking.indoors.back": "Sigue caminando, ida y vuelta. Gira con pasos pequeños. Respira libre.",

  "ex.walking.outside.name": "Paseo suave fuera",
  "ex.walking.outside.setup": "Elige un suelo llano y zapatos cómodos, cerca de casa, con un sitio donde sentarte en el camino. Da la vuelta mientras aún te sientes fresca. Para terminar, ve más despacio en los últimos pasos.",
  "ex.walking.outside.easy": "Camina a un paso fácil. Puedes hablar todo el tiempo. Deja que los brazos se balanceen.",
  "ex.walking.outside.tall": "Sigue. Mira adelante, costillas sobre caderas. Si ya tienes bastante, da la vuelta ahora.",

  "ex.walking.brisk.name": "Paseo a buen paso",
  "ex.walking.brisk.setup": "Elige un suelo llano y buenos zapatos, cerca de casa. A buen paso es cuando entras en calor y aún puedes hablar. Si necesitas parar, siéntate o apóyate en una pared. Para terminar, camina despacio un rato.",
  "ex.walking.brisk.warm": "Camina a un paso fácil. Mira adelante. Deja que los brazos se balanceen.",
  "ex.walking.brisk.brisk": "Ahora un poco más rápido, con pasos cortos y ligeros. Entras en calor y aún puedes hablar.",
  "ex.walking.brisk.slow": "Más despacio. Deja que vuelva el aliento.",
} as const satisfies Record<keyof typeof en, string>;
>>>>>>> stand
