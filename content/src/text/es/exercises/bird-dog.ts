/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { birdDogText as en } from "../../en/exercises/bird-dog.ts";

export const birdDogText = {
  "ex.bird-dog.name": "Alargar brazo y pierna",
  "ex.bird-dog.why": "Ningún estudio ha probado este movimiento por sí solo. Entrena la espalda para seguir tranquila mientras te estiras.",
  "ex.bird-dog.stop": "Detente si te duelen la espalda, las caderas o las muñecas, si la barriga se abomba en el centro o si sientes peso abajo.",
  "ex.bird-dog.fault": "Si la espalda se hunde o las caderas se inclinan, desliza menos o vuelve un paso atrás.",

  "ex.bird-dog.wall.name": "Manos en la pared, un brazo",
  "ex.bird-dog.wall.setup": "Ponte de pie a un brazo de distancia de una pared, con las manos en ella a la altura del pecho. Los pies bajo las caderas, las rodillas sueltas. La espalda está larga y la barriga se mueve al respirar. Luego cambia de brazo. Para terminar, acércate paso a paso y enderézate despacio.",
  "ex.bird-dog.wall.float": "Exhala. Eleva el suelo pélvico. La mano flota.",
  "ex.bird-dog.wall.float.let-go": "Exhala. Suelo pélvico suelto. La mano flota.",
  "ex.bird-dog.wall.back": "Inhala. La mano vuelve a la pared.",
  "ex.bird-dog.wall.rest": "Descansa. Mueve los pies.",

  "ex.bird-dog.table.name": "Antebrazos en una mesa, una pierna",
  "ex.bird-dog.table.setup": "Apoya los antebrazos en una mesa firme y da pasos atrás hasta que la espalda quede larga. Las rodillas están sueltas y la barriga tiene sitio. Los dedos del pie siguen en el suelo al llevar la pierna atrás. Luego cambia de pierna. Para terminar, acércate paso a paso y enderézate despacio.",
  "ex.bird-dog.table.slide": "Exhala. Eleva el suelo pélvico. Pierna larga.",
  "ex.bird-dog.table.slide.let-go": "Exhala. Suelo pélvico suelto. Pierna larga.",
  "ex.bird-dog.table.back": "Inhala. Vuelve deslizando.",
  "ex.bird-dog.table.rest": "Descansa. Mueve los pies.",

  "ex.bird-dog.rock.name": "A cuatro patas, balanceo",
  "ex.bird-dog.rock.setup": "Ponte de rodillas sobre algo blando, las manos bajo los hombros y las rodillas bajo las caderas. Con los puños también vale si te duelen las muñecas. La espalda está larga y la barriga se mueve al respirar. Para terminar, siéntate hacia atrás despacio, espera diez segundos y usa una silla para ponerte de pie.",
  "ex.bird-dog.rock.back": "Inhala. Caderas un poco atrás.",
  "ex.bird-dog.rock.forward": "Exhala. Eleva el suelo pélvico. Ven adelante.",
  "ex.bird-dog.rock.forward.let-go": "Exhala. Suelo pélvico suelto. Ven adelante.",

  "ex.bird-dog.arm.name": "A cuatro patas, un brazo se desliza",
  "ex.bird-dog.arm.setup": "Ponte de rodillas sobre algo blando, las manos bajo los hombros y las rodillas bajo las caderas. Con los puños también vale si te duelen las muñecas. La espalda está larga y la barriga se mueve al respirar. Una mano se desliza un palmo. Luego cambia de brazo. Para terminar, siéntate hacia atrás despacio, espera diez segundos y usa una silla para ponerte de pie.",
  "ex.bird-dog.arm.slide": "Exhala. Eleva el suelo pélvico. La mano avanza.",
  "ex.bird-dog.arm.slide.let-go": "Exhala. Suelo pélvico suelto. La mano avanza.",
  "ex.bird-dog.arm.back": "Inhala. Vuelve deslizando.",
  "ex.bird-dog.arm.rest": "Descansa.",

  "ex.bird-dog.leg.name": "A cuatro patas, una pierna se desliza",
  "ex.bird-dog.leg.setup": "Ponte de rodillas sobre algo blando, las manos bajo los hombros y las rodillas bajo las caderas. Con los puños también vale si te duelen las muñecas. La espalda está larga y la barriga se mueve al respirar. Un pie se desliza atrás, los dedos en el suelo. Luego cambia de pierna. Para terminar, siéntate hacia atrás despacio, espera diez segundos y usa una silla para ponerte de pie.",
  "ex.bird-dog.leg.slide": "Exhala. Eleva el suelo pélvico. Pierna larga.",
  "ex.bird-dog.leg.slide.let-go": "Exhala. Suelo pélvico suelto. Pierna larga.",
  "ex.bird-dog.leg.back": "Inhala. La rodilla vuelve.",
  "ex.bird-dog.leg.rest": "Descansa.",

  "ex.bird-dog.leg-lift.name": "A cuatro patas, una pierna sube",
  "ex.bird-dog.leg-lift.setup": "Ponte de rodillas sobre algo blando, las manos bajo los hombros y las rodillas bajo las caderas. Con los puños también vale si te duelen las muñecas. La espalda está larga y la barriga se mueve al respirar. La pierna no sube más que la cadera. Luego cambia de pierna. Para terminar, siéntate hacia atrás despacio, espera diez segundos y usa una silla para ponerte de pie.",
  "ex.bird-dog.leg-lift.slide": "Inhala. Desliza la pierna.",
  "ex.bird-dog.leg-lift.lift": "Exhala. Eleva el suelo pélvico. Sube la pierna.",
  "ex.bird-dog.leg-lift.lift.let-go": "Exhala. Suelo pélvico suelto. Sube la pierna.",
  "ex.bird-dog.leg-lift.down": "Inhala. Baja y recoge la rodilla.",
  "ex.bird-dog.leg-lift.rest": "Descansa.",

  "ex.bird-dog.both.name": "A cuatro patas, brazo y pierna opuestos",
  "ex.bird-dog.both.setup": "Ponte de rodillas sobre algo blando, las manos bajo los hombros y las rodillas bajo las caderas. Con los puños también vale si te duelen las muñecas. La espalda está larga y la barriga se mueve al respirar. El brazo y la pierna no suben más que la espalda. Luego cambia de lado. Para terminar, siéntate hacia atrás despacio, espera diez segundos y usa una silla para ponerte de pie.",
  "ex.bird-dog.both.slide": "Inhala. Desliza una pierna y el otro brazo.",
  "ex.bird-dog.both.lift": "Exhala. Eleva el suelo pélvico. Suben los dos.",
  "ex.bird-dog.both.lift.let-go": "Exhala. Suelo pélvico suelto. Suben los dos.",
  "ex.bird-dog.both.down": "Inhala. Baja los dos y recoge.",
  "ex.bird-dog.both.rest": "Descansa.",
} as const satisfies Record<keyof typeof en, string>;
