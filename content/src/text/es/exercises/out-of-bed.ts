/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { outOfBedText as en } from "../../en/exercises/out-of-bed.ts";

export const outOfBedText = {
  "ex.out-of-bed.name": "Levantarse y volver a acostarse",
  "ex.out-of-bed.why": "Girar con las rodillas juntas y empujar con los brazos puede doler menos. Cuida una barriga o una pelvis dolorida, aunque ningún estudio lo ha probado por sí solo.",
  "ex.out-of-bed.stop": "Detente si tira una herida, si te duele la pelvis o si te mareas. Acuéstate otra vez hasta que se pase.",
  "ex.out-of-bed.fault": "Si te sientas directo desde la espalda, gira antes hasta quedar de lado.",

  "ex.out-of-bed.elbow.name": "En la cama, hasta el codo",
  "ex.out-of-bed.elbow.setup": "Acuéstate de lado, con una almohada bajo la cabeza y las rodillas dobladas y juntas. Elige el lado que duele menos. La mano de arriba está plana en la cama delante de ti. Deja suelta la barriga. Para terminar, quédate acostada y descansa.",
  "ex.out-of-bed.elbow.ready": "Inhala. Mano plana delante de ti.",
  "ex.out-of-bed.elbow.up": "Exhala. Eleva el suelo pélvico. Empuja hasta el codo.",
  "ex.out-of-bed.elbow.up.let-go": "Exhala. Suelo pélvico suelto. Empuja hasta el codo.",
  "ex.out-of-bed.elbow.stay": "Quédate. Inhala, barriga suelta.",
  "ex.out-of-bed.elbow.down": "Exhala. Deja que los brazos te bajen.",

  "ex.out-of-bed.edge.name": "En la cama, hasta el borde",
  "ex.out-of-bed.edge.setup": "Acuéstate de lado cerca del borde, con una almohada bajo la cabeza y las rodillas dobladas y juntas. Mira hacia el borde. La mano de arriba está plana en la cama delante de ti. Para levantarte al final, espera diez segundos sentada y luego ponte de pie.",
  "ex.out-of-bed.edge.ready": "Inhala. Mano plana delante de ti.",
  "ex.out-of-bed.edge.up": "Exhala. Eleva el suelo pélvico. Los pies pasan el borde, los brazos empujan.",
  "ex.out-of-bed.edge.up.let-go": "Exhala. Suelo pélvico suelto. Los pies pasan el borde, los brazos empujan.",
  "ex.out-of-bed.edge.sit": "Siéntate y espera. Siente los pies. Deja que la cabeza se despeje.",
  "ex.out-of-bed.edge.down": "Exhala. Baja al codo, y los dos pies arriba.",

  "ex.out-of-bed.floor-chair.name": "Del suelo con una silla",
  "ex.out-of-bed.floor-chair.setup": "Arrodíllate en algo blando delante de una silla firme que no pueda resbalar. Pon las dos manos en el asiento, el tronco largo. Si te atascas, siéntate en los talones y descansa. Usa el otro pie en el otro lado. Para terminar, ponte de pie y camina unos pasos.",
  "ex.out-of-bed.floor-chair.foot": "Inhala. Un pie plano delante.",
  "ex.out-of-bed.floor-chair.up": "Exhala. Eleva el suelo pélvico. Empuja con las manos y sube.",
  "ex.out-of-bed.floor-chair.up.let-go": "Exhala. Suelo pélvico suelto. Empuja con las manos y sube.",
  "ex.out-of-bed.floor-chair.stand": "De pie, espera. Deja que la cabeza se despeje.",
  "ex.out-of-bed.floor-chair.down": "Exhala. Manos al asiento, una rodilla abajo.",
  "ex.out-of-bed.floor-chair.kneel": "Inhala. La otra rodilla también.",
} as const satisfies Record<keyof typeof en, string>;
