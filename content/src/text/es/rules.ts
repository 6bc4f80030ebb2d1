/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { rulesText as en } from "../en/rules.ts";

export const rulesText = {
  // Infection and being unwell
  "rf.unwell.short": "Muy enferma, confundida o con manchas",
  "rf.unwell.because": "Sentirte muy grave, estar confundida o tener la piel con manchas puede indicar que una enfermedad se ha extendido por el cuerpo. Necesita ayuda enseguida.",
  "rf.unwell.say": "Me siento muy grave, o estoy confundida, o tengo la piel con manchas. ¿Puede ser una sepsis?",
  "rf.unwell.clinician": "Miedo a morir, confusión o piel moteada, gris o azul: posible sepsis.",

  "rf.sepsis.short": "Infección con una señal de sobrecarga",
  "rf.sepsis.because": "Hay señales de una infección, y señales de que tu cuerpo está sobrecargado por ella. Eso puede empeorar rápido.",
  "rf.sepsis.say": "Tengo señales de una infección. Además tengo escalofríos con temblores, el corazón muy rápido o casi nada de pis, o me desmayé.",
  "rf.sepsis.clinician": "Probable foco de infección con taquicardia, diuresis baja o síncope; o fiebre con escalofríos intensos (tiritona) en el embarazo o en las primeras 6 semanas: posible sepsis.",

  "rf.fever.short": "Fiebre o escalofríos con temblores",
  "rf.fever.because": "La fiebre o los escalofríos con temblores pueden ser la primera señal de una infección. Necesitas atención hoy.",
  "rf.fever.say": "Tengo fiebre o escalofríos con temblores. Le diré cuánta y desde cuándo.",
  "rf.fever.clinician": "Temperatura de 38,0 °C o más en el embarazo o en las primeras 6 semanas, o escalofríos intensos en cualquier momento, sin otro signo.",

  "rf.fever-back.short": "Peor espalda con fiebre o defensas débiles",
  "rf.fever-back.because": "Un dolor de espalda que aumenta con fiebre puede venir de una infección cerca de la columna. Con las defensas débiles puede venir sin nada de fiebre.",
  "rf.fever-back.say": "Tengo fiebre y mi dolor de espalda ha aumentado. O tengo las defensas débiles, y un dolor de espalda nuevo y muy fuerte.",
  "rf.fever-back.clinician": "Dolor de espalda nuevo o peor con fiebre, o intenso con inmunodepresión o drogas inyectadas: posible infección espinal; cerca de la mitad no tiene fiebre.",

  "rf.fever-back-risk.short": "Fiebre, dolor de espalda, más riesgo",
  "rf.fever-back-risk.because": "Tienes fiebre y más dolor de espalda. Con las defensas débiles o una operación de columna, eso necesita ayuda enseguida.",
  "rf.fever-back-risk.say": "Tengo fiebre y un dolor de espalda nuevo. Tengo las defensas débiles, o me operaron de la columna.",
  "rf.fever-back-risk.clinician": "Fiebre y dolor de espalda nuevo o peor con inmunodepresión, drogas inyectadas o cirugía previa de columna: posible infección espinal.",

  "rf.nx-infect.short": "Señales de infección tras la aguja",
  "rf.nx-infect.because": "Un dolor que aumenta después de una aguja en la espalda, con otra señal, puede indicar una infección en la columna. Es raro, y necesita ayuda enseguida.",
  "rf.nx-infect.say": "Mi dolor de espalda aumenta después de una epidural o raquídea. Tengo otra señal más. Es fiebre, escalofríos, un sitio rojo o que suelta líquido, el cuello rígido, o una pierna dormida o con dolor. ¿Puede ser una infección en la columna?",
  "rf.nx-infect.clinician": "Dolor creciente de espalda o en el sitio de punción en las 8 semanas tras un bloqueo neuroaxial con fiebre, escalofríos intensos, cambio local, rigidez de nuca o síntomas en las piernas: posible absceso epidural o discitis.",

  "rf.nx-site.short": "Sitio de la aguja peor, rojo o mojado",
  "rf.nx-site.because": "Si el sitio de la aguja empeora, o se ve rojo o mojado, deben verlo hoy. La fiebre puede llegar tarde.",
  "rf.nx-site.say": "El sitio donde entró la aguja está peor, o está rojo, caliente o hinchado, o suelta líquido.",
  "rf.nx-site.clinician": "Dolor creciente o cambio local en el sitio de punción neuroaxial en las primeras 8 semanas, sin otro signo; la fiebre puede ser tardía.",

  "rf.meningitis.short": "Fiebre con cuello rígido o dolor de cabeza",
  "rf.meningitis.because": "Una fiebre con el cuello rígido puede venir de una infección alrededor del cerebro. También una fiebre con dolor de cabeza poco después de una aguja en la espalda.",
  "rf.meningitis.say": "Tengo fiebre y el cuello rígido. O tengo fiebre y dolor de cabeza después de una aguja en la espalda.",
  "rf.meningitis.clinician": "Fiebre con rigidez de nuca, o con cefalea en los 14 días tras un bloqueo neuroaxial: posible meningitis.",

  "rf.womb.short": "Flujo con mal olor o más dolor de barriga",
  "rf.womb.because": "Un flujo que huele muy mal, o un dolor de barriga que empeora, puede indicar una infección en el útero. Lo mejor es tratarla pronto.",
  "rf.womb.say": "Lo que me sale por la vagina huele muy mal, o el dolor de barriga es peor cada día.",
  "rf.womb.clinician": "Loquios o flujo malolientes, o dolor abdominal creciente, en el embarazo o en las primeras 6 semanas: posible infección intrauterina.",

  "rf.wound.short": "Cicatriz o desgarro rojo, abierto o hinchado",
  "rf.wound.because": "Una cicatriz o un desgarro más rojo, que suelta líquido, se abre o se hincha rápido puede estar infectado o sangrar por dentro. Deben verlo hoy.",
  "rf.wound.say": "Mi cicatriz o desgarro está rojo, suelta líquido o está abierto. O tengo una hinchazón ahí abajo que crece rápido.",
  "rf.wound.clinician": "Herida o desgarro perineal inflamado, con exudado o dehiscente, o tumefacción perineal de crecimiento rápido.",

  "rf.wound-burst.short": "La herida ha reventado",
  "rf.wound-burst.because": "Asoma un bulto, o sale un chorro, de tu cicatriz o desgarro. Esto necesita ayuda enseguida.",
  "rf.wound-burst.say": "Se me ha reventado la herida. Asoma un bulto, o sale un chorro.",
  "rf.wound-burst.wait": "Acuéstate y no te muevas. Ponle encima un paño limpio y húmedo.",
  "rf.wound-burst.clinician": "Herida reventada (dehiscencia completa) con protrusión o salida brusca de contenido.",

  "rf.breast.short": "Pecho caliente y rojo que no mejora",
  "rf.breast.because": "Un pecho caliente y rojo, con fiebre, puede necesitar medicina. También uno que no mejora después de un día.",
  "rf.breast.say": "Tengo una parte del pecho caliente y roja. Tengo fiebre, o no está mejor después de 24 horas.",
  "rf.breast.clinician": "Inflamación mamaria focal con fiebre o sin mejoría tras 24 h de vaciado y reposo: ¿mastitis, absceso?",

  "rf.breast-early.short": "Mancha roja y caliente en un pecho",
  "rf.breast-early.because": "Una mancha roja y caliente muchas veces se calma con descanso y un vaciado suave. Volvemos a preguntar en un día, porque puede volverse una infección.",
  "rf.breast-early.say": "Tengo una mancha roja y caliente en el pecho. Le diré desde cuándo.",
  "rf.breast-early.clinician": "Inflamación mamaria focal de menos de 24 h, sin fiebre; se vuelve a preguntar a las 24 h.",

  "rf.kidney.short": "Dolor del lado del riñón con una señal",
  "rf.kidney.because": "Un dolor por detrás, debajo de las costillas, con otra señal puede venir de un riñón. Después de una cesárea también puede estar dañado el tubo que baja del riñón.",
  "rf.kidney.say": "Me duele un lado, debajo de las costillas de atrás, con fiebre, ardor, sangre en el pis o dolor muy fuerte. O me hicieron una cesárea o una operación de barriga. ¿Puede ser el uréter?",
  "rf.kidney.clinician": "Dolor en el flanco con fiebre, disuria, hematuria o dolor intenso, o en las 6 semanas tras cesárea o cirugía abdominal: ¿pielonefritis, litiasis, lesión ureteral?",

  "rf.kidney-E.short": "Dolor de riñón, fiebre, más riesgo",
  "rf.kidney-E.because": "Un dolor de riñón con fiebre necesita ayuda enseguida si estás embarazada, vomitas o tienes escalofríos con temblores. Lo mismo si tienes las defensas débiles o un solo riñón.",
  "rf.kidney-E.say": "Me duele el riñón y tengo fiebre. Además vomito, o tengo escalofríos con temblores, o estoy embarazada, o tengo un solo riñón o las defensas débiles.",
  "rf.kidney-E.clinician": "Dolor en el flanco y fiebre con vómitos, escalofríos intensos, embarazo, riñón único o inmunodepresión: ¿pielonefritis complicada?",

  "rf.urine.short": "Poco pis, o ardor en el embarazo",
  "rf.urine.because": "Casi nada de pis puede indicar que tu cuerpo está sobrecargado. En el embarazo, el ardor o la sangre en el pis necesitan un análisis hoy.",
  "rf.urine.say": "Casi no he hecho pis en 12 horas. O estoy embarazada, y me quema o hay sangre al hacer pis.",
  "rf.urine.clinician": "Oliguria de unas 12 h a pesar de beber; o disuria o hematuria en el embarazo.",

  "rf.unwell-late.short": "Malestar con una señal por revisar",
  "rf.unwell-late.because": "No estás bien, y alguien debe mirarlo en los próximos dos días. Descansa hasta que lleves un día bien.",
  "rf.unwell-late.say": "No estoy bien. Puede ser fiebre, vómitos, dolor o hinchazón de barriga, flujo que huele mal, ardor o sangre al hacer pis, o el corazón muy rápido. Le diré qué es y desde cuándo.",
  "rf.unwell-late.clinician": "Fiebre, vómitos, dolor o distensión abdominal, flujo maloliente, síntomas urinarios, palpitaciones o preocupación sin explicación que no cumplen una fila superior. Sin carga hasta llevar 24 h bien.",

  // Nerves, bladder, pelvic floor
  "rf.ces.short": "Entrepierna dormida, vejiga, intestino, dos piernas",
  "rf.ces.because": "Estas señales pueden indicar que los nervios bajos de la espalda están apretados. Una atención rápida puede salvar cómo funcionan la vejiga, el intestino y las piernas.",
  "rf.ces.say": "Tengo dormida la zona con la que me siento, o no siento la vejiga o el intestino. O tengo las dos piernas dormidas, débiles o con dolor, o han cambiado a la vez la vejiga y la espalda o la pierna. ¿Puede ser cauda equina (cola de caballo)?",
  "rf.ces.wait": "No te agaches. No levantes peso.",
  "rf.ces.clinician": "Alteración sensitiva en silla de montar, pérdida de la sensibilidad vesical o intestinal, síntomas en ambas piernas, o dificultad nueva para orinar con síntomas en piernas o espalda: posible síndrome de cauda equina. La dificultad para orinar del posparto temprano con solo dolor de espalda se excluye durante 14 días, salvo que se haya puesto un bloqueo neuroaxial.",

  "rf.retain.short": "No poder hacer pis",
  "rf.retain.because": "Una vejiga llena que no puede vaciarse puede dañarse en horas.",
  "rf.retain.say": "Necesito hacer pis y no puedo. No sale nada desde hace horas.",
  "rf.retain.clinician": "Retención aguda de orina (4 h con ganas, o 6 h tras el parto): sonda, volumen residual, exploración neurológica.",

  "rf.bladder.short": "Vejiga que ahora cuesta vaciar",
  "rf.bladder.because": "Si desde hace poco te cuesta vaciar la vejiga, o has dejado de sentir, deben revisarlo hoy. Una ecografía rápida puede decir mucho.",
  "rf.bladder.say": "Desde hace poco me cuesta empezar a hacer pis o vaciar la vejiga; por favor, háganme una ecografía. O ya no siento en las relaciones sexuales.",
  "rf.bladder.clinician": "Dificultad nueva para iniciar la micción o vaciado incompleto, o pérdida de la sensibilidad genital en las relaciones sexuales: volumen residual y exploración de la zona en silla de montar.",

  "rf.leg-new.short": "Una pierna débil, desde hace poco",
  "rf.leg-new.because": "Una pierna que acaba de quedarse débil puede indicar que hay un nervio apretado. La atención rápida le da la mejor oportunidad.",
  "rf.leg-new.say": "Tengo una pierna débil desde hace poco, o se me cae el pie al caminar. Le diré desde cuándo.",
  "rf.leg-new.wait": "Siéntate. No uses las escaleras, y no lleves a nadie en brazos.",
  "rf.leg-new.clinician": "Debilidad nueva en una pierna o pie caído en los últimos 14 días: déficit neurológico progresivo.",

  "rf.nx-block.short": "Zona dormida o débil, o dolor súbito de espalda",
  "rf.nx-block.because": "Tener una zona dormida o débil después de una aguja en la espalda puede indicar un sangrado en la columna. También un dolor de espalda súbito y muy fuerte, más aún con anticoagulantes.",
  "rf.nx-block.say": "Tengo una zona dormida o débil, o un dolor de espalda súbito y muy fuerte, después de una aguja en la espalda o con anticoagulantes. ¿Puede ser un sangrado en la columna?",
  "rf.nx-block.clinician": "Bloqueo que persiste o reaparece, déficit en la pierna sin explorar, o dolor de espalda súbito e intenso en los 14 días tras un bloqueo neuroaxial; o dolor de espalda súbito e intenso con anticoagulantes: posible hematoma epidural. Puede no haber dolor.",

  "rf.leg.short": "Zona dormida que crece, o pierna débil sin ver",
  "rf.leg.because": "Si se extiende una zona dormida, o nadie ha probado una pierna débil, deben mirarlo hoy.",
  "rf.leg.say": "Tengo una zona dormida que es nueva o se extiende, y nada de debilidad. O tengo la pierna débil o dormida desde hace un tiempo, y nadie la ha probado.",
  "rf.leg.clinician": "Hipoestesia de la pierna nueva o que se extiende, sin debilidad; o debilidad de larga evolución (o hipoestesia en los 14 días tras un bloqueo) nunca explorada.",

  "rf.leg-steady.short": "Zona dormida o dolor de pierna, estable",
  "rf.leg-steady.because": "Una zona dormida o un dolor de pierna que sigue igual es muchas veces un nervio irritado que sana. Alguien debe probarlo esta semana.",
  "rf.leg-steady.say": "Tengo una zona dormida que sigue igual, o dolor por debajo de una rodilla, y nada de debilidad. Nadie lo ha probado todavía.",
  "rf.leg-steady.clinician": "Zona hipoestésica estable o dolor unilateral por debajo de la rodilla, sin debilidad, aún sin explorar: ¿lesión nerviosa relacionada con el parto o dolor radicular?",

  "rf.leg-seen.short": "Nervio de la pierna, visto y estable",
  "rf.leg-seen.because": "Alguien ha mirado tu pierna. Evitamos lo que podría irritar el nervio, y volvemos a mirar en cuatro semanas.",
  "rf.leg-seen.clinician": "Debilidad, hipoestesia o dolor de pierna conocidos, explorados: precauciones de nervio y equilibrio, revisión a las 4 semanas.",

  "rf.pf-path.short": "Escapes de pis",
  "rf.pf-path.because": "Los escapes son frecuentes y muchas veces mejoran al cuidar el suelo pélvico. Dilo en la revisión de las 6 semanas, o en tu próxima visita.",
  "rf.pf-path.clinician": "Incontinencia urinaria de esfuerzo o de urgencia: vía de suelo pélvico; mencionarla en la revisión de las 6 semanas.",

  "rf.pf-see.short": "Escapes de caca, o un bulto",
  "rf.pf-see.because": "Un escape de caca o gases, o un bulto ahí abajo, se puede ayudar. Lo mejor es que te vea una fisioterapeuta de suelo pélvico.",
  "rf.pf-see.say": "Se me escapan caca o gases, o noto un bulto ahí abajo. Me gustaría que me viera una fisioterapeuta de suelo pélvico.",
  "rf.pf-see.clinician": "Incontinencia anal con sensibilidad conservada, o bulto o sensación de peso: fisioterapia de suelo pélvico.",

  // Head and pressure
  "rf.brain.short": "Convulsión, o señales de ictus (derrame)",
  "rf.brain.because": "Una convulsión, o un lado del cuerpo que se queda débil, necesita ayuda enseguida.",
  "rf.brain.say": "Tuve una convulsión, o tengo señales de un ictus (derrame). Estoy embarazada, o lo estuve hace poco.",
  "rf.brain.wait": "Acuéstate de lado. Que alguien se quede contigo.",
  "rf.brain.clinician": "Convulsión o déficit neurológico focal en el embarazo o después: ¿eclampsia, ictus, trombosis de senos venosos?",

  "rf.thunder.short": "Dolor de cabeza súbito o que cambió",
  "rf.thunder.because": "Un dolor de cabeza que llega a lo peor en un minuto, o que viene con un dolor nuevo de cuello, puede indicar un sangrado o un vaso roto. También uno después de una aguja que ya no se alivia al acostarte en horizontal.",
  "rf.thunder.say": "Tengo el peor dolor de cabeza, y llegó a lo peor en un minuto. O vino con un dolor nuevo de cuello. O vino después de una aguja en la espalda y ya no se alivia al acostarme en horizontal.",
  "rf.thunder.clinician": "Cefalea en trueno, dolor cervical unilateral nuevo con cefalea o ptosis, o cefalea tras bloqueo que perdió su carácter postural: ¿hemorragia intracraneal, disección de arteria cervical?",

  "rf.pdph.short": "Dolor de cabeza tras aguja, o cuello rígido",
  "rf.pdph.because": "Un dolor de cabeza que es peor erguida, después de una aguja en la espalda, puede ser una pequeña fuga en ese sitio. Se puede tratar. Un dolor de cabeza con el cuello rígido también deben verlo hoy.",
  "rf.pdph.say": "Mi dolor de cabeza es peor erguida, o tengo el cuello rígido, después de una aguja en la espalda. Debería verme un anestesista en menos de 24 horas. O tengo dolor de cabeza con el cuello rígido.",
  "rf.pdph.wait": "Acuéstate como quieras, y bebe.",
  "rf.pdph.clinician": "Cefalea postural o rigidez de nuca en los 14 días tras un bloqueo (¿cefalea pospunción dural? valoración por anestesia en un plazo de 24 h), o cefalea con rigidez de nuca en cualquier momento.",

  "rf.pe.short": "Señales de preeclampsia",
  "rf.pe.because": "Señales como estas juntas pueden indicar preeclampsia. Una sola señal pesa más si has tenido la presión arterial alta. Puede subir rápido, incluso después del embarazo.",
  "rf.pe.say": "Tengo dos señales de preeclampsia. O tengo una, y he tenido la presión arterial alta. Le diré cuál.",
  "rf.pe.clinician": "Dos de: cefalea persistente, alteración visual, dolor epigástrico o subcostal derecho, vómitos, hinchazón súbita de cara o manos; o uno (no vómitos) con antecedentes de hipertensión: ¿preeclampsia, HELLP?",

  "rf.pe-bp.short": "Presión arterial alta, con una señal",
  "rf.pe-bp.because": "Una presión arterial así de alta, o alta con otra señal, necesita ayuda enseguida.",
  "rf.pe-bp.say": "Me he tomado la presión arterial y está alta. Le leeré los números, y le diré qué más siento.",
  "rf.pe-bp.clinician": "160/110 mmHg o más, o 140/90 o más con cefalea, alteración visual, dolor subcostal, vómitos, hinchazón de cara o manos o disnea de esfuerzo, desde la semana 20 hasta 6 semanas después.",

  "rf.pe-one.short": "Una señal de preeclampsia, o presión alta",
  "rf.pe-one.because": "Una señal así puede ser inofensiva, pero también puede ser el inicio de una preeclampsia. Un control hoy de la presión arterial y del pis puede decirlo.",
  "rf.pe-one.say": "Tengo una señal de preeclampsia, o tengo la presión arterial alta. Le leeré los números. Por favor, revísenme ahora.",
  "rf.pe-one.clinician": "Un signo de preeclampsia o 140/90 a 159/109 mmHg en la ventana, o 160/110 o más en cualquier momento: valoración el mismo día.",

  "rf.bp-check.short": "Hay que medir la presión arterial",
  "rf.bp-check.because": "Tienes la presión arterial alta, o se te hincharon rápido las piernas. Alguien debe medirla en los próximos dos días.",
  "rf.bp-check.say": "Tenía la presión arterial alta meses después de mi embarazo, y le leeré los números. O se me hincharon rápido las piernas. Por favor, mídanla.",
  "rf.bp-check.clinician": "140/90 mmHg o más fuera de la ventana de preeclampsia, o hinchazón rápida de piernas dentro de ella: medir en un plazo de 48 h.",

  "rf.cvst.short": "Dolor de cabeza acostada, con vómitos o mala vista",
  "rf.cvst.because": "Tu dolor de cabeza es peor acostada, y vomitas o no ves bien. Esto puede indicar un coágulo en una vena de la cabeza.",
  "rf.cvst.say": "Mi dolor de cabeza es peor al acostarme. Además vomito o no veo bien. ¿Puede ser un coágulo en la cabeza?",
  "rf.cvst.clinician": "Cefalea peor en decúbito o con esfuerzos, con vómitos o alteración visual, en el embarazo o en las 12 semanas siguientes: ¿trombosis de senos venosos?",

  "rf.ha-vte.short": "Dolor de cabeza que no se calma",
  "rf.ha-vte.because": "En estas semanas, un dolor de cabeza que sigue, o que es peor acostada, deben revisarlo hoy.",
  "rf.ha-vte.say": "Tengo un dolor de cabeza que no se calma, o que es peor al acostarme.",
  "rf.ha-vte.clinician": "Cefalea persistente, o peor en decúbito o con esfuerzos, en el embarazo o en las 12 semanas siguientes.",

  "rf.ha-late.short": "Dolor de cabeza que dura, o vista peor",
  "rf.ha-late.because": "Un dolor de cabeza que sigue, o un problema nuevo para ver, deben mirarlo en los próximos dos días.",
  "rf.ha-late.say": "Tengo un dolor de cabeza que sigue, o un problema nuevo para ver. Le diré desde hace cuántos días.",
  "rf.ha-late.clinician": "Cefalea persistente o postural o síntomas visuales nuevos fuera de las ventanas superiores.",

  "rf.ha.short": "Dolor de cabeza",
  "rf.ha.because": "Un dolor de cabeza así es común. Tómatelo con calma hoy. Descansar, beber y comer puede ayudar.",
  "rf.ha.clinician": "Cefalea sin signos de alarma: día suave, consejos para la tensión muscular.",

  // Chest and clots
  "rf.breath.short": "Falta de aire, de golpe o en reposo",
  "rf.breath.because": "La falta de aire en reposo o de golpe, o toser sangre, puede indicar un coágulo en el pulmón.",
  "rf.breath.say": "Me falta el aire en reposo, o empezó de golpe, o toso sangre. ¿Puede ser un coágulo en el pulmón?",
  "rf.breath.wait": "Siéntate erguida.",
  "rf.breath.clinician": "Disnea en reposo o de inicio súbito, o hemoptisis: ¿embolia pulmonar?",

  "rf.chest.short": "Presión en el pecho o dolor desgarrador",
  "rf.chest.because": "La presión en el pecho, un dolor en la mandíbula o el brazo con sudor, o un dolor como un desgarro puede venir del corazón o de un vaso grande de sangre. Puede pasar en el embarazo y después.",
  "rf.chest.say": "Tengo presión en el pecho, o dolor en la mandíbula o el brazo, o un dolor como un desgarro. Estoy embarazada, o lo estuve hace poco. ¿Puede ser el corazón o la aorta?",
  "rf.chest.wait": "Siéntate y descansa.",
  "rf.chest.clinician": "Opresión torácica, dolor irradiado con sudoración o náuseas, o dolor desgarrador: ¿síndrome coronario agudo (incluida la SCAD, disección coronaria espontánea) o disección aórtica?",

  "rf.aorta.short": "Dolor súbito entre los omóplatos",
  "rf.aorta.because": "Un dolor súbito y muy fuerte entre los omóplatos puede venir del gran vaso de sangre que pasa por ahí. La presión arterial alta o una aorta débil lo hacen más probable.",
  "rf.aorta.say": "Tengo un dolor súbito y muy fuerte entre los omóplatos. He tenido la presión arterial alta, o hay una enfermedad de la aorta en mí o en mi familia.",
  "rf.aorta.clinician": "Dolor interescapular súbito e intenso con hipertensión o riesgo de aortopatía: ¿disección aórtica?",

  "rf.pe-lung.short": "Dolor agudo al respirar, o mala pierna",
  "rf.pe-lung.because": "Un dolor agudo al tomar aire puede indicar un coágulo en el pulmón. También una pierna dolorida o hinchada con falta de aire, corazón muy rápido o desmayo.",
  "rf.pe-lung.say": "Tengo un dolor agudo al tomar aire. O tengo una pierna mal y me falta el aire, el corazón va muy rápido o me desmayé. ¿Puede ser un coágulo en el pulmón?",
  "rf.pe-lung.wait": "Siéntate erguida.",
  "rf.pe-lung.clinician": "Dolor pleurítico con riesgo trombótico u otro signo, o signos en la pierna con disnea, taquicardia o síncope: ¿embolia pulmonar?",

  "rf.heart-E.short": "Falta de aire con señales del corazón",
  "rf.heart-E.because": "Te falta más el aire, y hay una segunda señal. Esto puede indicar que el corazón está débil, o que hay un coágulo.",
  "rf.heart-E.say": "Me falta más el aire, y el corazón va muy rápido, o tengo las piernas hinchadas, o he tenido una enfermedad del corazón, un coágulo o la presión arterial alta. ¿Me falla el corazón, o es un coágulo?",
  "rf.heart-E.wait": "Siéntate erguida.",
  "rf.heart-E.clinician": "Disnea de esfuerzo u ortopnea con taquicardia, edema o antecedentes de cardiopatía, hipertensión o trombosis: ¿miocardiopatía periparto, embolia pulmonar?",

  "rf.heart.short": "Falta de aire, desmayo o corazón rápido",
  "rf.heart.because": "Deben revisarte hoy el corazón y los pulmones. En este tiempo no adivinamos.",
  "rf.heart.say": "Me falta el aire acostada en horizontal o en las escaleras. O me desmayé, o el corazón va muy rápido, o tengo un dolor agudo al tomar aire. Le diré cuál.",
  "rf.heart.clinician": "Ortopnea, síncope, dolor pleurítico, o disnea de esfuerzo o taquicardia dentro de las ventanas: valoración cardiorrespiratoria el mismo día.",

  "rf.faint-plus.short": "Desmayo, con otra señal",
  "rf.faint-plus.because": "Un desmayo con otra señal más puede indicar pérdida de sangre, un coágulo o un problema del corazón. Necesita ayuda enseguida.",
  "rf.faint-plus.say": "Me desmayé. Tengo además otra señal. Es falta de aire, corazón muy rápido, sangrado, dolor de barriga, dolor de cabeza o dolor en el costado.",
  "rf.faint-plus.wait": "Acuéstate con las piernas en alto. Si estás embarazada, acuéstate sobre el lado izquierdo.",
  "rf.faint-plus.clinician": "Síncope con disnea, taquicardia, sangrado, dolor abdominal, cefalea o dolor en el flanco: ¿hemorragia, embolia, ectópico, causa cardíaca?",

  "rf.clot.short": "Una pierna hinchada, caliente o dolorida",
  "rf.clot.because": "Una pierna hinchada, caliente o que duele todo el tiempo puede indicar que tiene un coágulo. Una ecografía hoy puede decirlo.",
  "rf.clot.say": "Tengo una pierna hinchada, caliente o dolorida. ¿Puede ser un coágulo?",
  "rf.clot.wait": "No frotes la pierna, no uses el rodillo ni le pongas calor.",
  "rf.clot.clinician": "Hinchazón, calor o enrojecimiento de una sola pierna, o dolor persistente de pantorrilla o muslo con riesgo trombótico: ¿trombosis venosa profunda?",

  "rf.vte-late.short": "Falta de aire o pantorrilla, meses después",
  "rf.vte-late.because": "Todavía puede haber un coágulo. Alguien debe mirarlo en los próximos dos días.",
  "rf.vte-late.say": "Me falta más el aire, o me duele una pantorrilla todo el tiempo.",
  "rf.vte-late.wait": "No frotes la pierna.",
  "rf.vte-late.clinician": "Disnea de esfuerzo o dolor de pantorrilla pasadas las 12 semanas: la trombosis sigue siendo posible.",

  // Bleeding and belly
  "rf.bleed-heavy.short": "Sangrado abundante",
  "rf.bleed-heavy.because": "Un sangrado así de abundante, o con el corazón muy rápido, puede dejarte sin fuerzas muy rápido. Necesita ayuda enseguida.",
  "rf.bleed-heavy.say": "Empapo una compresa (toalla) en una hora. O echo coágulos grandes y sangro más, o sangro y el corazón va muy rápido.",
  "rf.bleed-heavy.wait": "Acuéstate. Guarda las compresas para enseñarlas.",
  "rf.bleed-heavy.clinician": "Una compresa por hora, coágulo grande con pérdida creciente, o coágulo, aumento o tumefacción perineal con taquicardia: hemorragia.",

  "rf.bleed.short": "Coágulo grande, o más sangrado otra vez",
  "rf.bleed.because": "Puede que aún quede algo en el útero, o que haya una infección. Una revisión hoy puede decirlo.",
  "rf.bleed.say": "Eché un coágulo grande y me siento bien. O mi sangrado es más abundante o rojo otra vez, y no baja.",
  "rf.bleed.clinician": "Un coágulo mayor que una pelota de golf, o pérdida más abundante o de nuevo roja que no cede en un día o reaparece en 7 días: ¿restos retenidos, infección?",

  "rf.bleed-ex.short": "El sangrado subió y luego bajó",
  "rf.bleed-ex.because": "Un sangrado que sube en un día agitado y baja con descanso muchas veces muestra que tu cuerpo quiere descansar más. Aun así vale la pena revisarlo.",
  "rf.bleed-ex.say": "Mi sangrado subió después de moverme mucho, y bajó con descanso.",
  "rf.bleed-ex.clinician": "Pérdida aumentada tras la actividad, que cedió en un día de reposo.",

  "rf.bleed-long.short": "Sangrado después de 6 semanas",
  "rf.bleed-long.because": "La mayoría de las mujeres ya no sangra a estas alturas. Alguien debe averiguar por qué tú sí.",
  "rf.bleed-long.say": "Sigo sangrando, y no es la regla. Le diré cuántas semanas van.",
  "rf.bleed-long.clinician": "Sangrado más allá de 6 semanas, no menstrual (fuente: 8 semanas).",

  "rf.cs-belly.short": "Señales de barriga tras una cesárea",
  "rf.cs-belly.because": "Después de una operación de barriga, estas señales pueden indicar que el intestino se ha parado. O puede haber una fuga por dentro.",
  "rf.cs-belly.say": "Me hicieron una cesárea o una operación de barriga. Tengo la barriga muy dolorida o hinchada, y vomito, no echo gases, o lo noto en el hombro. ¿Puede ser el intestino o la vejiga?",
  "rf.cs-belly.wait": "No comas nada.",
  "rf.cs-belly.clinician": "Dolor intenso, distensión con vómitos o ausencia de gases y heces, o dolor en la punta del hombro con dolor abdominal creciente en las 6 semanas tras cesárea o cirugía abdominal: ¿íleo, obstrucción, perforación, lesión vesical?",

  "rf.belly-E.short": "Dolor fuerte de barriga con otra señal",
  "rf.belly-E.because": "Un dolor de barriga muy fuerte que no afloja necesita ayuda enseguida si estás embarazada. También con fiebre, vómitos, barriga hinchada o desmayo.",
  "rf.belly-E.say": "Tengo un dolor de barriga muy fuerte que no afloja. Estoy embarazada, o tengo fiebre, vomito, estoy hinchada o me desmayé.",
  "rf.belly-E.wait": "Si estás embarazada, acuéstate sobre el lado izquierdo.",
  "rf.belly-E.clinician": "Dolor abdominal intenso y constante en el embarazo, o con fiebre, vómitos, distensión o síncope.",

  "rf.belly.short": "Dolor fuerte de barriga, piel amarilla o vómitos",
  "rf.belly.because": "Un dolor de barriga muy fuerte necesita una revisión hoy. También los ojos o la piel amarillos, y la comida que no se queda dentro.",
  "rf.belly.say": "Tengo un dolor de barriga muy fuerte. O tengo los ojos o la piel amarillos, o vomito todo.",
  "rf.belly.clinician": "Dolor abdominal intenso y constante, ictericia o vómitos persistentes en el embarazo o en las primeras 6 semanas.",

  "rf.gall-E.short": "Dolor de costillas con otra señal",
  "rf.gall-E.because": "Un dolor debajo de las costillas con fiebre, ojos amarillos o vómitos puede venir de la vesícula, el hígado o el páncreas. También un dolor que dura horas.",
  "rf.gall-E.say": "Me duele debajo de las costillas, quizá hasta la espalda. Además tengo fiebre, los ojos amarillos, vomito, o llevo así 5 horas. ¿Puede ser la vesícula, el páncreas o el hígado?",
  "rf.gall-E.wait": "No comas nada.",
  "rf.gall-E.clinician": "Dolor subcostal derecho o epigástrico con fiebre, ictericia, vómitos o de 5 h o más: ¿colecistitis, colangitis, pancreatitis, hígado?",

  "rf.ribs.short": "Dolor bajo las costillas o en un lado",
  "rf.ribs.because": "Los ataques debajo de las costillas pueden venir de piedras en la vesícula. Un dolor en un costado puede ser una piedra en el riñón. Durante un ataque, solo descansa y respira.",
  "rf.ribs.say": "Me dan ataques de dolor debajo de las costillas después de comer: ¿puede ser la vesícula? O me duele un costado por detrás: ¿puede ser una piedra?",
  "rf.ribs.clinician": "Ataques subcostales (ingreso por cálculos biliares en cerca del 0,5 % en el año tras el parto, mediana el día 95) o dolor unilateral en el flanco (¿litiasis?) sin otros signos. Solo reposo durante un ataque.",

  // Bones, joints, back, blows
  "rf.no-weight.short": "No poder apoyar el peso en una pierna",
  "rf.no-weight.because": "Si no puedes apoyarte en una pierna, o hubo un crujido delante en la pelvis, puede estar dañado un hueso o una articulación. Deben verlo hoy.",
  "rf.no-weight.say": "No puedo apoyarme. Es la parte de delante de la pelvis, la ingle, la nalga o la columna. Puede que necesite pronto una prueba de imagen.",
  "rf.no-weight.wait": "No intentes caminar con ella. Junta las rodillas al girarte.",
  "rf.no-weight.clinician": "Incapaz de cargar peso, o crujido púbico con incapacidad de levantar una pierna: ¿rotura de la sínfisis, fractura, artritis séptica? Prueba de imagen pronto.",

  "rf.septic.short": "No poder apoyarse, fiebre o defensas débiles",
  "rf.septic.because": "Un dolor fuerte al apoyarte, con fiebre, puede indicar una infección en una articulación de la pelvis o la cadera. Con las defensas débiles puede venir sin fiebre.",
  "rf.septic.say": "No puedo apoyarme. Tengo un dolor muy fuerte en la pelvis, la cadera o la espalda, con fiebre o escalofríos, o tengo las defensas débiles. ¿Puede haber una articulación infectada?",
  "rf.septic.clinician": "Incapaz de cargar peso con dolor de nalga, ingle, pubis o espalda y fiebre, escalofríos intensos o inmunodepresión: ¿sacroileítis séptica, osteomielitis del pubis, artritis séptica?",

  "rf.plo.short": "Dolor de espalda súbito y muy fuerte",
  "rf.plo.because": "Un dolor de espalda súbito y muy fuerte por casi nada puede indicar que ha cedido un hueso de la columna. En el embarazo también puede venir del útero.",
  "rf.plo.say": "Tengo un dolor de espalda súbito y muy fuerte por casi nada. ¿Puede haberse roto un hueso de la columna? Le diré si estoy embarazada o si he tenido cáncer.",
  "rf.plo.clinician": "Dolor de espalda súbito e intenso dentro de la ventana ósea, con antecedentes de cáncer o desde la semana 20: ¿fractura vertebral (osteoporosis del embarazo y la lactancia, PLO; metástasis)? En el embarazo, también desprendimiento de placenta.",

  "rf.plo-mild.short": "Dolor de espalda, quizá huesos débiles",
  "rf.plo-mild.because": "Un dolor que empezó de golpe, que es muchísimo peor erguida o que viene con huesos débiles puede ser una rotura pequeña. También hacerte más baja.",
  "rf.plo-mild.say": "Mi dolor de espalda puede ser una rotura pequeña. Vino de golpe, o es mucho peor erguida, o tengo los huesos débiles. O me he hecho más baja.",
  "rf.plo-mild.clinician": "Pérdida de estatura, o dolor de espalda súbito o intenso dentro de la ventana ósea con masa ósea baja, localización dorsal media o dependencia de la carga: ¿fractura vertebral?",

  "rf.strain.short": "Dolor de espalda desde un momento",
  "rf.strain.because": "La espalda duele así muchas veces después de levantar algo o girarse, y se alivia con el tiempo. Si no está mejor en 48 horas, que te la vean.",
  "rf.strain.clinician": "Dolor de espalda de inicio agudo sin rasgos superiores: distensión; revisión a las 48 h y, si no mejora, valoración en un plazo de 48 h.",

  "rf.sacral.short": "Un punto que duele en el sacro",
  "rf.sacral.because": "Un solo punto que duele mucho y es peor al caminar puede ser una grieta fina en el hueso. Descansar de la carga le ayuda a sanar.",
  "rf.sacral.say": "Tengo un solo punto que duele mucho en la base de la columna, peor al caminar. ¿Puede ser una fractura por estrés? Una radiografía simple muchas veces no la ve.",
  "rf.sacral.clinician": "Dolor puntual a la presión sobre el sacro que depende de la carga, dentro de la ventana ósea: ¿fractura sacra por estrés? La radiografía suele ser normal.",

  "rf.symph-pop.short": "Crujido o chasquido en la pelvis",
  "rf.symph-pop.because": "Un crujido o chasquido por delante puede indicar que esa articulación se ha estirado. Puedes caminar, y eso es bueno, pero deben verlo.",
  "rf.symph-pop.say": "Noté un crujido o un chasquido delante en la pelvis. Puedo caminar.",
  "rf.symph-pop.clinician": "Crujido o chasquido púbico doloroso, con carga de peso posible: ¿separación de la sínfisis?",

  "rf.pgp.short": "Dolor de la cintura pélvica",
  "rf.pgp.because": "El dolor en las articulaciones de la pelvis es frecuente y se puede aliviar. Dejamos fuera lo que separa los dos lados.",
  "rf.pgp.clinician": "Patrón de dolor de cintura pélvica sin rasgos superiores.",

  "rf.hip.short": "Dolor de ingle al estar de pie",
  "rf.hip.because": "Un dolor profundo en una ingle al apoyarte puede venir de un hueso de la cadera hinchado. Sana mejor con menos carga, así que haz que lo vean esta semana.",
  "rf.hip.say": "Tengo un dolor profundo en la ingle, en un lado, cuando me apoyo en él. ¿Puede ser una hinchazón del hueso de la cadera? ¿Puede que necesite una resonancia? Le diré desde cuándo.",
  "rf.hip.clinician": "Dolor inguinal unilateral con la carga sin dolor púbico, desde la semana 24 hasta los 6 meses: ¿osteoporosis transitoria o edema de médula ósea de cadera, fractura por estrés? RM.",

  "rf.back-risk.short": "Más dolor de espalda, más riesgo",
  "rf.back-risk.because": "Tener más dolor de espalda es, la mayoría de las veces, inofensivo. Con lo que has tenido antes, o después de una caída, alguien debe mirarlo en los próximos dos días.",
  "rf.back-risk.say": "Mi dolor de espalda está peor. He tenido cáncer, tuberculosis, una operación de columna o las defensas débiles, o me caí. Le diré cuál.",
  "rf.back-risk.clinician": "Dolor de espalda nuevo o peor con antecedentes de cáncer, tuberculosis, inmunodepresión, drogas inyectadas o cirugía de columna, o tras un traumatismo.",

  "rf.grow.short": "Bulto, o dolor que solo aumenta",
  "rf.grow.because": "Un bulto que no se va, o un dolor que solo aumenta y te despierta, deben mirarlo esta semana.",
  "rf.grow.say": "Tengo un bulto en el pecho. O mi dolor solo aumenta, también de noche, o pierdo peso y no sé por qué.",
  "rf.grow.clinician": "Bulto mamario durante 2 semanas, o dos de: dolor nocturno constante, aumento sostenido en 4 semanas, pérdida de peso sin explicación.",

  "rf.axspa.short": "Dolor de espalda largo, rígida por la mañana",
  "rf.axspa.because": "Un dolor de espalda largo, con rigidez por la mañana y que mejora al moverte, puede venir de articulaciones inflamadas. Sigue moviéndote, y pide una cita. No es urgente.",
  "rf.axspa.say": "¿Puedo tener inflamadas las articulaciones de la espalda? Me duele desde hace más de 3 meses. Sé que una resonancia temprana puede engañar después de un embarazo.",
  "rf.axspa.clinician": "Patrón de dolor de espalda inflamatorio en menores de 45 años: derivación no urgente; el edema sacroilíaco en una RM del posparto temprano induce a error.",

  "rf.trauma-E.short": "Caída o golpe, con una señal",
  "rf.trauma-E.because": "Después de una caída o un choque, esta señal puede indicar que hay algo dañado por dentro. Necesita ayuda enseguida.",
  "rf.trauma-E.say": "Tuve una caída, un choque o un golpe. Ahora tengo además una señal, y le diré cuál.",
  "rf.trauma-E.wait": "Acuéstate y no te muevas.",
  "rf.trauma-E.clinician": "Traumatismo en los últimos 7 días con hipoestesia, incapacidad de cargar peso o dolor intenso; o desde la semana 20 con sangrado, dolor, endurecimientos uterinos, menos movimientos fetales o salida de líquido.",

  "rf.trauma.short": "Caída o golpe, más riesgo",
  "rf.trauma.because": "Puedes sentirte bien después de una caída o un golpe. Con el embarazo avanzado, huesos débiles, anticoagulantes o una operación de columna, aun así conviene una revisión hoy.",
  "rf.trauma.say": "Tuve una caída, un choque o un golpe, y ninguna otra señal. Si estoy embarazada: ¿necesito que me pongan monitores?",
  "rf.trauma.clinician": "Traumatismo en los últimos 7 días sin signos, desde la semana 20 (¿monitorización?) o con masa ósea baja, anticoagulantes o cirugía previa de columna.",

  // Pregnancy
  "rf.abrupt.short": "Barriga dura, sangrado o dolor súbito",
  "rf.abrupt.because": "Estas señales pueden indicar que la placenta se está soltando. La sangre puede quedar escondida dentro.",
  "rf.abrupt.say": "Tengo la barriga dura, o sangro y me duele, o tengo un dolor súbito de espalda con la barriga que se pone dura o menos movimiento. ¿Puede estar soltándose la placenta?",
  "rf.abrupt.wait": "Acuéstate sobre el lado izquierdo.",
  "rf.abrupt.clinician": "Útero tenso, sangrado con dolor o endurecimientos, o dolor de espalda súbito con menos movimientos fetales, endurecimientos o dolor abdominal desde la semana 20: ¿desprendimiento de placenta? El sangrado puede estar oculto.",

  "rf.preg-bleed.short": "Sangrado en el embarazo",
  "rf.preg-bleed.because": "Si sangras en el embarazo, que te revisen hoy, aunque no duela.",
  "rf.preg-bleed.say": "Estoy embarazada y sangro.",
  "rf.preg-bleed.clinician": "Sangrado vaginal en el embarazo sin dolor.",

  "rf.ectopic-E.short": "Embarazo temprano, dos señales de alarma",
  "rf.ectopic-E.because": "Al principio del embarazo, dos señales así pueden indicar que crece fuera del útero. Eso puede sangrar por dentro.",
  "rf.ectopic-E.say": "Estoy al principio del embarazo. Tengo dos de estos: dolor en un lado, dolor en la punta del hombro, sangrado, desmayo. Ninguna ecografía ha mostrado aún dónde está.",
  "rf.ectopic-E.clinician": "Embarazo temprano o sin localización demostrada, con dos de: dolor unilateral, dolor en la punta del hombro, sangrado, síncope: ¿ectópico roto?",

  "rf.ectopic.short": "Embarazo temprano, dolor de un lado u hombro",
  "rf.ectopic.because": "Al principio del embarazo, un dolor en un lado o en la punta del hombro necesita una revisión hoy. Así se ve si todo está en el lugar correcto.",
  "rf.ectopic.say": "Estoy al principio del embarazo y me duele un lado o la punta del hombro.",
  "rf.ectopic.clinician": "Embarazo temprano o sin localización demostrada, con dolor unilateral o en la punta del hombro: ¿ectópico?",

  "rf.labour-E.short": "Barriga dura antes de tiempo, con líquido o sangre",
  "rf.labour-E.because": "Si la barriga se pone dura una y otra vez, con líquido o sangre, antes de las 37 semanas, puede ser un parto que llega demasiado pronto. La ayuda ahora puede cambiar mucho.",
  "rf.labour-E.say": "Estoy de menos de 37 semanas. La barriga se me pone dura o me duele la espalda en olas, con líquido o sangre.",
  "rf.labour-E.clinician": "Endurecimientos uterinos o dolor de espalda rítmico con líquido o sangre, de 20 a 36 semanas completas: parto prematuro.",

  "rf.labour.short": "Barriga dura o dolor de espalda con ritmo",
  "rf.labour.because": "Si la espalda duele o la barriga se pone dura con un ritmo, puede ser el parto. Desde las 37 semanas, sigue tu plan de parto.",
  "rf.labour.say": "Me duele la espalda o la barriga se me pone dura con un ritmo. Le diré de cuántas semanas estoy.",
  "rf.labour.clinician": "Cuatro o más endurecimientos por hora o dolor de espalda rítmico desde la semana 20; desde la semana 37 vale el plan de parto.",

  "rf.waters.short": "Puede que hayas roto aguas (fuente)",
  "rf.waters.because": "Una vez rotas las aguas (la fuente), pueden entrar gérmenes. Una revisión hoy muestra si es eso.",
  "rf.waters.say": "Puede que haya roto aguas (se me rompió la fuente). Le diré de qué color es el líquido.",
  "rf.waters.clinician": "Posible rotura de membranas; preguntar el color.",

  "rf.push.short": "Ganas de empujar, o aguas rotas con fiebre",
  "rf.push.because": "Puede que necesites ayuda en los próximos minutos, o puede haber una infección. Llama enseguida.",
  "rf.push.say": "Tengo ganas de empujar, o noto algo en la vagina. O he roto aguas (se me rompió la fuente) y tengo fiebre.",
  "rf.push.wait": "Si notas algo en la vagina: ponte de rodillas, con el pecho abajo y el trasero arriba.",
  "rf.push.clinician": "Ganas de empujar, algo que se nota en la vagina (¿prolapso de cordón?), o membranas rotas con fiebre (¿corioamnionitis?).",

  "rf.moves.short": "El bebé se mueve menos",
  "rf.moves.because": "Cuando un bebé se mueve menos o de otra manera, deben revisarlo hoy. Nunca molestas.",
  "rf.moves.say": "Mi bebé se mueve menos, o de otra manera. Le diré desde cuándo.",
  "rf.moves.wait": "No esperes a mañana.",
  "rf.moves.clinician": "Movimientos fetales disminuidos o cambiados desde la semana 24: monitorización el mismo día.",

  // Mind and safety
  "rf.mind-E.short": "Hace falta alguien contigo ahora",
  "rf.mind-E.because": "No debes cargar con esto sola. La ayuda enseguida puede ponerte a salvo, y esto se puede tratar.",
  "rf.mind-E.say": "Puede que me haga daño a mí o a alguien. U oigo o creo cosas que los demás no. O no he dormido y tengo la mente acelerada.",
  "rf.mind-E.wait": "No te quedes sola. Deja que otra persona se encargue de los cuidados que das.",
  "rf.mind-E.clinician": "Plan o intención suicida, riesgo para otros, experiencia psicótica o exaltación sin sueño en las primeras 12 semanas: urgencia psiquiátrica perinatal.",

  "rf.self-harm.short": "Ideas de hacerse daño, o sin dormir",
  "rf.self-harm.because": "Pensamientos así son una señal de cuánto llevas encima. Las noches sin dormir con la mente acelerada también cuentan. Habla con alguien hoy.",
  "rf.self-harm.say": "Pienso en hacerme daño, y no tengo un plan. O casi no duermo, y tengo la mente acelerada.",
  "rf.self-harm.clinician": "Pensamientos de autolesión sin plan, o exaltación sin sueño pasadas las 12 semanas.",

  "rf.intrusive.short": "Pensamientos que asustan y no se quieren",
  "rf.intrusive.because": "Los pensamientos que asustan y que no quieres son frecuentes, y no son en sí un peligro. Alguien puede ayudarte a estar en paz con ellos.",
  "rf.intrusive.say": "Tengo pensamientos que me asustan y que no quiero. Me angustian, y me gustaría recibir ayuda.",
  "rf.intrusive.clinician": "Pensamientos intrusivos de daño egodistónicos; por sí solos no son un signo de riesgo. ¿TOC perinatal?",

  "rf.mood.short": "Ánimo bajo, o no poder más",
  "rf.mood.because": "Sentirte decaída o sentir que no puedes con todo es frecuente en este tiempo, y se puede tratar. Puedes seguir moviéndote si te sienta bien.",
  "rf.mood.say": "Me siento decaída, o no puedo con todo. Le diré desde hace cuántos días.",
  "rf.mood.clinician": "PHQ-2 de 2 o más, o no consigue salir adelante: valoración completa del estado de ánimo.",

  "rf.unsafe.short": "En peligro ahora",
  "rf.unsafe.because": "Dices que estás en peligro. Tu seguridad va primero.",
  "rf.unsafe.say": "Estoy en peligro.",
  "rf.unsafe.clinician": "Declara que está en peligro ahora. No se guarda, nunca se comparte por defecto.",

  "rf.not-right.short": "Algo no va bien",
  "rf.not-right.because": "Tú conoces tu cuerpo. En este tiempo, eso basta para que te vean hoy.",
  "rf.not-right.say": "No sé decir qué es, pero algo va mal.",
  "rf.not-right.clinician": "Preocupación sin explicación por su cuerpo en el embarazo o en las primeras 6 semanas.",

  // Pain that climbs
  "rf.pain7.short": "Dolor de 7 o más, sin ver",
  "rf.pain7.because": "Un dolor así de fuerte deben mirarlo antes de que le sumemos algo. Descansa y respira hoy.",
  "rf.pain7.say": "Mi dolor es de 7 o más sobre 10. Nadie lo ha mirado todavía.",
  "rf.pain7.clinician": "Peor dolor de 7/10 o más en 24 h, sin valorar por un profesional en los últimos 14 días.",

  "rf.jump.short": "El dolor saltó o cambió de sitio",
  "rf.jump.because": "Tu dolor es mucho mayor que la última vez, o está en un sitio nuevo, o es muy fuerte. Hoy es para descansar y respirar. Si mañana sigue alto, que te lo vean.",
  "rf.jump.clinician": "Dolor inicial 3 puntos o más por encima de la última sesión, localización nueva o peor dolor de 7 o más: cuestionario completo y reposo hoy; si mañana sigue alto, valoración en un plazo de 48 h. Si ya se valoró con 7 o más, según lo indicado por el profesional.",

  "rf.rise.short": "Moverte sube el dolor",
  "rf.rise.because": "Moverte te ha subido el dolor, o sigue alto, o lleva una semana peor. Paramos y preguntamos antes de seguir.",
  "rf.rise.say": "Mi dolor sube cuando hago mis movimientos, o está 2 puntos peor desde hace una semana.",
  "rf.rise.clinician": "Aumento relacionado con el ejercicio (3 puntos, localización nueva o síntoma en la pierna, o que no cede en 24 h), aún alto a la mañana siguiente dos veces en 7 días, o media 2 puntos peor en una semana: el programa espera la indicación de un profesional.",

  "rf.flat.short": "Seis semanas, sin cambio real",
  "rf.flat.because": "Después de seis semanas no hay un cambio real. Una fisioterapeuta puede encontrar lo que desde aquí no vemos. Puedes seguir como hasta ahora.",
  "rf.flat.say": "Llevo seis semanas con esto, sin un cambio real. Me gustaría que me viera una fisioterapeuta.",
  "rf.flat.clinician": "A las 6 semanas, menos de 2 puntos y menos del 30 % de cambio, impresión global no mejor: revisión por fisioterapia; programa sin cambios.",
} as const satisfies Record<keyof typeof en, string>;
