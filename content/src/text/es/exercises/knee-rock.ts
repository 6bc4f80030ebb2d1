/** Palabras de ex.knee-rock. Borrador. */
import type { kneeRockText as en } from "../../en/exercises/knee-rock.ts";

export const kneeRockText = {
  "ex.knee-rock.name": "Balanceo lento de rodillas",
  "ex.knee-rock.why": "Los giros pequeños y lentos pueden aflojar una espalda rígida. Ningún estudio ha probado este movimiento por sí solo.",
  "ex.knee-rock.stop": "Detente si duele más que un poco, si la pelvis cruje con dolor, o si te hormiguea una pierna.",
  "ex.knee-rock.fault": "Si las rodillas caen o se levanta un hombro, ve la mitad de lejos y la mitad de rápido.",

  "ex.knee-rock.propped.name": "Medio sentada en la cama",
  "ex.knee-rock.propped.setup": "Siéntate a medias en la cama con almohadas detrás de la espalda. Rodillas dobladas y juntas, pies planos. La cabeza y los hombros descansan. Para terminar, gira de lado, empuja con las manos y quédate sentada un rato.",
  "ex.knee-rock.propped.one": "Exhala. Las rodillas van un poco a un lado.",
  "ex.knee-rock.propped.middle": "Inhala. Vuelve al centro.",
  "ex.knee-rock.propped.other": "Exhala. Las rodillas van al otro lado.",
  "ex.knee-rock.propped.home": "Inhala. Vuelve al centro.",

  "ex.knee-rock.sitting.name": "Sentada, vaivén de rodillas",
  "ex.knee-rock.sitting.setup": "Siéntate en un asiento firme, rodillas juntas, pies planos. Apoya las manos en los muslos. Espalda larga, el pecho sigue al frente. Para terminar, espera una respiración antes de ponerte de pie.",
  "ex.knee-rock.sitting.one": "Exhala. Las rodillas van un poco a un lado.",
  "ex.knee-rock.sitting.middle": "Inhala. Vuelve al centro.",
  "ex.knee-rock.sitting.other": "Exhala. Las rodillas van al otro lado.",
  "ex.knee-rock.sitting.home": "Inhala. Vuelve al centro.",

  "ex.knee-rock.back.name": "Boca arriba",
  "ex.knee-rock.back.setup": "Pasa de estar de lado a boca arriba. Rodillas dobladas y juntas, pies planos, brazos un poco abiertos. Los hombros pesan. Para terminar, gira de lado, espera diez segundos y empuja con las manos para subir.",
  "ex.knee-rock.back.one": "Exhala. Las rodillas van un poco a un lado.",
  "ex.knee-rock.back.middle": "Inhala. Vuelve al centro.",
  "ex.knee-rock.back.other": "Exhala. Las rodillas van al otro lado.",
  "ex.knee-rock.back.home": "Inhala. Vuelve al centro.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
