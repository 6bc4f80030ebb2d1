/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { walkingText as en } from "../../en/exercises/walking.ts";

export const walkingText = {
  "ex.walking.name": "Caminar",
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
