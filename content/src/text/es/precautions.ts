/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { precautionsText as en } from "../en/precautions.ts";

export const precautionsText = {
  "prec.gentle.because": "Ve más suave por ahora. Nada de movimientos fuertes, nada nuevo, y más o menos la mitad de lo que sueles hacer. Termina cuando pase lo que lo trajo.",
  "prec.gentle.clinician": "Dosis suave: sin carga ni impacto, nada nuevo, repeticiones y series a la mitad; hasta que se cierre la alerta.",
  "prec.strain.because": "Tu espalda tuvo un tirón. Durante unos tres días, deja los agachados con peso, los giros grandes y las cargas pesadas. Sigue caminando.",
  "prec.strain.clinician": "Distensión aguda: sin flexión con carga, rotación en rango extremo ni levantar más peso que el bebé durante 72 horas; se sigue caminando.",
  "prec.bone.because": "Puede que un hueso esté dolorido o débil. Por eso, nada de redondear la espalda, girar, usar el rodillo, subir la cadera ni levantar mucho peso, hasta que te haya visto una médica o médico.",
  "prec.bone.clinician": "Posible fractura o masa ósea baja: sin flexión de columna, rotación, rodillo, impacto, puente ni escalones de levantamiento hasta prueba de imagen o indicación médica.",
  "prec.hip.because": "Puede que tu cadera necesite descansar del peso. Por eso, nada de estar sobre una pierna, saltos, sentadillas profundas ni paseos largos, hasta que te haya visto una médica o médico.",
  "prec.hip.clinician": "Posible edema óseo o lesión por estrés de cadera: sin apoyo monopodal, impacto, sentadilla profunda ni caminatas largas hasta indicación médica.",
  "prec.pgp.because": "Te duele la pelvis. Para girarte, junta las rodillas. Nada de movimientos sobre una pierna, piernas muy abiertas ni cargas de un solo lado, hasta que lleves siete días sin este dolor.",
  "prec.pgp.clinician": "Dolor de cintura pélvica: sin apoyo monopodal, base amplia, carga asimétrica ni presión sacra; rodillas juntas al girar; hasta 7 días sin dolor.",
  "prec.nerve.because": "Un nervio de tu pierna está sensible. Deja los agachados profundos, la presión fuerte en la nalga y estar mucho rato sentada. Termina cuando alguien lo haya revisado y lleve 14 días estable.",
  "prec.nerve.clinician": "Signos nerviosos en la pierna: sin flexión en rango extremo, presión en la nalga ni sedestación prolongada hasta que se explore y lleve 14 días estable.",
  "prec.balance.because": "Tu pierna puede fallar. Por eso, no te pongas sobre una pierna ni bajes al suelo. En las escaleras, agárrate a la baranda y no lleves a nadie en brazos. Termina cuando se haya revisado y lleve 14 días estable.",
  "prec.balance.clinician": "Debilidad o pérdida de sensibilidad en una pierna: sin trabajo monopodal ni bajar al suelo, sin llevar a un niño en brazos por escaleras; hasta que se explore y lleve 14 días estable.",
  "prec.bleed.because": "Tu sangrado aumentó. Por eso, nada de movimientos fuertes, no se sube ningún paso, y haces la mitad de lo que sueles, hasta que lleve dos días estable.",
  "prec.bleed.clinician": "El sangrado aumenta con la actividad: sin carga ni progresión, dosis a la mitad, hasta 48 horas estable.",
  "prec.pf.because": "Tu suelo pélvico necesita cuidado. Por eso, nada de movimientos fuertes, aguantar la respiración, sentadillas profundas ni saltos, hasta que te haya visto una fisioterapeuta.",
  "prec.pf.clinician": "Bulto o escape de heces o gases: sin carga, retención de la respiración, sentadilla profunda ni impacto hasta indicación de fisioterapia de suelo pélvico.",
  "prec.breast.because": "Te duele el pecho. Por eso, no te acuestes boca abajo, no lleves tirantes que aprieten y no le pongas calor, hasta que sane.",
  "prec.breast.clinician": "Inflamación mamaria: sin decúbito prono, tirantes ni calor local hasta la curación.",
  "prec.clot.because": "Has tenido un coágulo. Por eso, nada de rodillo, masajes ni calor en las piernas, hasta que tu médica o médico diga que sí.",
  "prec.clot.clinician": "Trombosis en tratamiento: sin rodillo, masaje ni calor en las piernas durante 12 semanas o hasta indicación médica.",
  "prec.bp.because": "Por tu presión arterial, nada de movimientos fuertes, aguantar la respiración ni poner la cabeza hacia abajo, hasta que tu equipo diga que sí.",
  "prec.bp.clinician": "Presión arterial elevada: sin carga, retención de la respiración ni posiciones con la cabeza baja hasta indicación de su equipo.",
} as const satisfies Record<keyof typeof en, string>;
