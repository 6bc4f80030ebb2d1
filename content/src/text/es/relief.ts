/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { reliefText as en } from "../en/relief.ts";

export const reliefText = {
  "relief.breath.name": "Respiración lenta",
  "relief.breath.how": "Ponte lo más cómoda que puedas. Toma aire por la nariz y cuenta más o menos hasta cuatro. Suelta el aire y cuenta más o menos hasta seis. Deja que la mandíbula, la barriga y el suelo pélvico se aflojen. Sigue unos minutos.",
  "relief.breath.not-when": "Si te mareas, respira como siempre. Si te falta el aire, dínoslo ahora en la página de seguridad.",
  "relief.breath.told": "Respirar despacio puede ayudarte a relajarte, pero no encontramos pruebas de que alivie el dolor de espalda.",

  "relief.rest-positions.name": "Maneras de descansar",
  "relief.rest-positions.how": "De lado: una almohada bajo la cabeza, una entre las rodillas y otra junto a la barriga si quieres. Medio sentada: almohadas detrás de la espalda y bajo las rodillas. En una silla: la espalda contra el respaldo, los brazos apoyados en almohadas, los pies planos. Cambia de lado cuando te notes rígida.",
  "relief.rest-positions.not-when": "Desde la semana 28 de embarazo, acomódate de lado para dormir. Si te despiertas boca arriba, solo date la vuelta. No hay que preocuparse. Quizá oigas que 5 a 10 minutos boca arriba es lo máximo para descansar así al final del embarazo. Ningún estudio muestra ese número.",
  "relief.rest-positions.told": "Desde la semana 28 de un embarazo, acomódate de lado para dormir. En otro momento, duerme como quieras.",

  "relief.in-and-out-of-bed.name": "Entrar y salir de la cama",
  "relief.in-and-out-of-bed.how": "Salir: dobla las dos rodillas y mantenlas juntas. Gira de lado, todo el cuerpo a la vez. Deja caer las piernas por el borde y empuja con las manos. Quédate sentada diez segundos y luego ponte de pie. Entrar: siéntate en el borde, apóyate en el brazo para bajar, sube las dos piernas y luego gira. Después de una cesárea, sujeta una almohada sobre la cicatriz.",
  "relief.in-and-out-of-bed.not-when": "Si no puedes darte la vuelta o apoyar el peso en una pierna, no sigas intentándolo. Dínoslo en la página de seguridad.",
  "relief.in-and-out-of-bed.told": "Girar con las rodillas juntas puede ser más amable con una pelvis dolorida.",

  "relief.keep-moving.name": "Descansos cortos, luego moverse",
  "relief.keep-moving.how": "Descansa cuando lo necesites, un rato corto. Luego levántate y camina un poco, aunque solo sea por la habitación. Varios paseos cortos valen igual que uno largo. Cambia a menudo de forma de sentarte o de estar de pie.",
  "relief.keep-moving.not-when": "Detente y dínoslo si sangras más, si se te hincha una pierna o te duele una pantorrilla, o si te falta el aire.",
  "relief.keep-moving.told": "Descansa cuando lo necesites, pero moverte con suavidad ayuda más que quedarte en la cama.",

  "relief.heat.name": "Una bolsa de calor",
  "relief.heat.how": "Envuelve una bolsa de calor en un paño. Ponla sobre la parte dolorida de la espalda de 15 a 20 minutos. Debe sentirse tibia, no caliente. Mírate la piel al quitarla. Espera a que la piel esté fresca antes de la próxima vez.",
  "relief.heat.not-when": "No sobre piel adormecida, una herida, una cicatriz sin cerrar, el lugar de la aguja, un pecho caliente o una pierna hinchada. No sobre una barriga de embarazo. No con fiebre. Nunca te duermas con ella.",
  "relief.heat.over": "Quítate ya la bolsa de calor.",
  "relief.heat.told": "Una bolsa de calor de 15 a 20 minutos puede aliviar un rato la espalda dolorida.",

  "relief.cold.name": "Una bolsa de frío",
  "relief.cold.how": "Envuelve una bolsa de frío en un paño. Ponla sobre la parte dolorida de 10 a 15 minutos. Quítala cuando escueza. Deja que la piel se caliente antes de la próxima vez.",
  "relief.cold.not-when": "No sobre piel adormecida ni sobre una herida. No si el frío te pone blancos los dedos. Nunca te duermas con ella.",
  "relief.cold.over": "Quítate ya la bolsa de frío.",
  "relief.cold.told": "El frío puede adormecer el dolor un rato, pero ninguna prueba muestra que cure.",

  "relief.massage.name": "Masaje suave",
  "relief.massage.how": "Haz pases lentos y suaves con las manos tibias a los lados de la columna, en las caderas o en los hombros. Hazlo tú o pídeselo a alguien. Suelta el aire al apretar. Debe sentar bien todo el tiempo. Acuéstate de lado o apóyate en una mesa.",
  "relief.massage.not-when": "Nunca frotes una pantorrilla o un muslo hinchado o dolorido. No sobre el lugar de la aguja, una herida o piel adormecida. No justo sobre la columna o el coxis. Nada de frotar hondo si sangras con facilidad o tomas anticoagulantes.",
  "relief.massage.told": "El masaje puede aliviar el dolor un tiempo corto, así que úsalo junto con moverte.",

  "relief.scar.name": "Cuidado de la cicatriz de la cesárea",
  "relief.scar.how": "Espera a que hayan pasado seis semanas y la cicatriz esté cerrada y seca. Con las manos limpias, mueve en círculos pequeños la piel de alrededor, hasta 5 minutos, una o dos veces al día. Cuando eso vaya bien, pasa a la cicatriz. Puede sentirse raro, pero no debe doler.",
  "relief.scar.not-when": "No con una costra, una abertura, la piel húmeda o roja, o fiebre. Para si se pone dolorida. No tienes que tocarla si no quieres.",
  "relief.scar.over": "Ya basta por ahora. Suelta la cicatriz.",
  "relief.scar.told": "Una cicatriz puede sentirse tirante, pero nadie ha mostrado que tire de la espalda.",

  "relief.belt.name": "Un cinturón pélvico",
  "relief.belt.how": "A algunas mujeres les gusta un cinturón blando, bajo, alrededor de las caderas, cuando caminan o están de pie. Una fisioterapeuta puede ajustarte uno y enseñarte cómo. Es para ratos cortos, para lo que más duele.",
  "relief.belt.not-when": "Quítatelo si sientes pesadez ahí abajo, si se te irrita la piel o si el dolor crece. No sobre una herida.",
  "relief.belt.told": "Los expertos no se ponen de acuerdo sobre los cinturones, así que pregunta a una fisioterapeuta antes de comprar uno.",

  "relief.medicines.name": "Sobre las medicinas",
  "relief.medicines.how": "Puedes hacer todo este plan sin pastillas. Nunca te decimos que tomes una, y nunca te decimos que dejes una. Si te han dado una medicina, úsala como te dijeron. Pregunta a quien te la dio, a una matrona o partera, o en la farmacia si quieres cambiarla, o si crees que te causa dolor.",
  "relief.medicines.not-when": "Si tu dolor empeora o no cede con lo que te dieron, llama a tu matrona o partera, o a tu médica o médico.",
  "relief.medicines.told": "No necesitas pastillas para este plan, pero pregunta antes de saltarte una medicina que te dieron.",

  "relief.clinicians.name": "Lo que otros pueden aportar",
  "relief.clinicians.how": "Una fisioterapeuta puede mirar cómo te mueves, adaptarte los movimientos y tratarte con las manos. Una fisioterapeuta de suelo pélvico puede revisarte el suelo pélvico. Una médica o médico, o una matrona o partera, puede buscar una causa y hablar contigo de cómo aliviar el dolor. Puedes enseñarles este plan.",
  "relief.clinicians.not-when": "No esperes a una cita si tienes una señal de alarma. La página de seguridad te dice a quién llamar.",
  "relief.clinicians.told": "Tener a alguien con formación que te guíe puede ayudar más que ir sola.",
} as const satisfies Record<keyof typeof en, string>;
