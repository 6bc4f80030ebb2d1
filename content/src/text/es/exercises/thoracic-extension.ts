/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { thoracicExtensionText as en } from "../../en/exercises/thoracic-extension.ts";

export const thoracicExtensionText = {
  "ex.thoracic-extension.name": "Abrir la espalda alta",
  "ex.thoracic-extension.why": "Ningún estudio ha probado este movimiento por sí solo. Es un cambio después de horas inclinada hacia delante.",
  "ex.thoracic-extension.stop": "Detente si notas un dolor fuerte en el pecho o en la mitad de la espalda, si tira de una cicatriz o si te falta el aire.",
  "ex.thoracic-extension.fault": "Si la zona lumbar se arquea o las costillas se abren hacia delante, haz menos. La curva está arriba, entre los omóplatos.",

  "ex.thoracic-extension.propped.name": "En almohadas, sobre una toalla",
  "ex.thoracic-extension.propped.setup": "Apila almohadas para que la cabeza y el pecho queden bien altos, y pon una bajo las rodillas. Para esto, nunca te acuestes en horizontal. Pon una toalla doblada, atravesada, bajo los omóplatos. Cruza los brazos. Para levantarte, gira de lado, empuja con las manos y quédate sentada un rato.",
  "ex.thoracic-extension.propped.open": "Inhala. El pecho se eleva.",
  "ex.thoracic-extension.propped.stay": "Exhala. Húndete en la toalla, cuello suelto.",
  "ex.thoracic-extension.propped.soften": "Afloja y suelta.",

  "ex.thoracic-extension.seated.name": "Sentada, sobre el respaldo",
  "ex.thoracic-extension.seated.setup": "Siéntate bien atrás en una silla firme, con los dos pies planos. El borde del respaldo queda por debajo de los omóplatos. Cruza los brazos. Mantén la barbilla nivelada, para que el cuello siga largo. Para terminar, siéntate erguida una respiración antes de ponerte de pie.",
  "ex.thoracic-extension.seated.open": "Inhala. El esternón va arriba y atrás.",
  "ex.thoracic-extension.seated.stay": "Exhala. Quédate. Hombros sueltos.",
  "ex.thoracic-extension.seated.soften": "Vuelve y redondea.",

  "ex.thoracic-extension.wall.name": "Manos en la pared",
  "ex.thoracic-extension.wall.setup": "Ponte de pie a un brazo largo de una pared, con las manos en ella justo por encima de los hombros. Los pies bajo las caderas, las rodillas sueltas. Mantén el cuello largo. Para terminar, acércate paso a paso y luego enderézate despacio.",
  "ex.thoracic-extension.wall.sink": "Exhala. Caderas atrás, el pecho se hunde.",
  "ex.thoracic-extension.wall.stay": "Quédate. Inhala hacia las costillas.",
  "ex.thoracic-extension.wall.up": "Exhala. Vuelve a subir.",

  "ex.thoracic-extension.towel.name": "Sobre una toalla enrollada, en el suelo",
  "ex.thoracic-extension.towel.setup": "Siéntate en el suelo, acuéstate de lado y luego gira boca arriba, con las rodillas dobladas. Ten una toalla enrollada, atravesada, bajo los omóplatos, y una almohada bajo la cabeza. Cruza los brazos. Para terminar, gira de lado, quita la toalla, espera diez segundos y luego siéntate.",
  "ex.thoracic-extension.towel.open": "Inhala. Las costillas se ensanchan, el pecho sube.",
  "ex.thoracic-extension.towel.stay": "Exhala. Derrítete sobre la toalla.",
  "ex.thoracic-extension.towel.soften": "Afloja un poco.",

  "ex.thoracic-extension.puppy.name": "De rodillas, alcance largo",
  "ex.thoracic-extension.puppy.setup": "Ponte a cuatro patas sobre algo blando. Camina con las manos hacia delante. Las caderas siguen altas y el cuello largo. Para terminar, camina con las manos hacia atrás, siéntate hacia atrás despacio, espera diez segundos y usa una silla para ponerte de pie.",
  "ex.thoracic-extension.puppy.back": "Exhala. Caderas atrás, el pecho se hunde.",
  "ex.thoracic-extension.puppy.stay": "Quédate. Inhala hacia la espalda alta.",
  "ex.thoracic-extension.puppy.up": "Exhala. Vuelve adelante.",
} as const satisfies Record<keyof typeof en, string>;
