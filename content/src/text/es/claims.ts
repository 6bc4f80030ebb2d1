/** Spanish (neutral, tú). Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { claimsText as en } from "../en/claims.ts";

export const claimsText = {
  "claim.half-affected": "El dolor de espalda es común después del parto, y los exámenes lo encuentran en más o menos 1 de cada 3 a los tres meses.",
  "claim.half-affected.says": "Cerca de la mitad de las madres recientes tienen dolor lumbar en los primeros meses",
  "claim.half-affected.evidence": "En parte. Cualquier dolor: 6 o 7 de cada 10 al mes, más de la mitad a los tres meses (cohortes pequeñas). Dolor que un clínico puede clasificar: 1 de cada 3 a los tres meses. Otras muestras: del 25 al 31 %. La descripción se apoya en un sitio web de crianza",
  "claim.half-affected.product": "suavizar: nunca publicar un porcentaje suelto; decir qué dolor",

  "claim.not-fate": "El dolor de espalda después del parto es común, pero no tienes que vivir con él sin más.",
  "claim.not-fate.says": "El dolor de espalda posparto no tiene por qué soportarse como parte de la maternidad",
  "claim.not-fate.evidence": "Respaldada. De las mujeres con dolor pélvico moderado o intenso, el 83 % estaba mucho mejor a las 6 semanas; el ejercicio puede sumar a ello. No siempre desaparece por sí solo",
  "claim.not-fate.product": "mantener como se pidió: siempre se muestra junto con la línea que no promete nada",

  "claim.long-pain": "Si la espalda te sigue doliendo a los seis meses o al año, no es tarde para recibir ayuda.",
  "claim.long-pain.says": "El dolor puede seguir presente a los seis meses y al año",
  "claim.long-pain.evidence": "Respaldada. Más o menos 1 de cada 4 tiene algo de dolor al año; de las que tienen dolor a los seis meses, en la mayoría va y viene. El dolor de espalda previo al embarazo lo hace más probable. El ejercicio sigue ayudando un poco a los adultos con dolor persistente",
  "claim.long-pain.product": "mantener como se pidió: un itinerario para los seis meses, el año y las recaídas",

  "claim.late-start": "Si empieza un dolor nuevo meses después del parto, te volvemos a revisar desde el principio.",
  "claim.late-start.says": "El dolor puede aparecer por primera vez mucho después del parto",
  "claim.late-start.evidence": "En parte. Una guía admite un inicio hasta dos años después del parto, pero el inicio habitual es en el embarazo o en las primeras 3 semanas. Un dolor nuevo más tarde se valora como cualquier dolor nuevo",
  "claim.late-start.product": "mantener con salvedad: un dolor nuevo o que cambia de lugar reabre el cribado completo",

  "claim.cost": "El dolor, el ánimo bajo y el mal sueño suelen venir juntos, así que preguntamos por los tres.",
  "claim.cost.says": "Incluso un dolor leve estropea el sueño, el trabajo, las tareas y el ánimo, y causa fatiga y depresión",
  "claim.cost.evidence": "En parte. El 40 % de las que tenían dolor a los 3 meses presentaba discapacidad moderada o grave; la mayor parte del dolor persistente es leve. El ánimo bajo es unas 3 veces más frecuente con dolor, pero no se sabe qué viene primero",
  "claim.cost.product": "mantener con salvedad: preguntas sobre el ánimo y una vía de ayuda, no solo puntuaciones de espalda",

  "claim.lifting": "Levantar peso puede empeorar una espalda dolorida. Pero un dolor fuerte de golpe, o que te falte el aire, necesita ayuda ahora.",
  "claim.lifting.says": "Agacharse, levantar y cargar mucho rato provocan dolor en la parte baja, media y alta de la espalda",
  "claim.lifting.evidence": "Débil. La carga de cuidar al bebé se asocia con dolor de muñeca; no se ha demostrado que levantar con la espalda doblada cause dolor de espalda; un estudio diminuto sobre cómo levantan las madres (L20). Un dolor súbito en la mitad de la espalda tras levantar poco peso, o un dolor con disnea, no debe pasar por sobreesfuerzo",
  "claim.lifting.product": "mantener con salvedad: los signos de alarma se preguntan antes de aconsejar sobre cómo levantar",

  "claim.feeding": "Puedes seguir dando el pecho, pero cambia de postura al sentarte, porque las tomas largas pueden dejarte dolorida.",
  "claim.feeding.says": "La lactancia materna es una fuente de dolor en la parte alta y media de la espalda",
  "claim.feeding.evidence": "En parte. Las tomas largas y más tiempo de alimentación se asocian con dolor; las que daban el pecho acostadas de lado tenían menos dolor de cuello; las encuestas no pueden probar la causa. Sobre el dolor pélvico, dos cohortes discrepan (L16)",
  "claim.feeding.product": "mantener con salvedad: incluye también el biberón; nunca insinúa el destete",

  "claim.hormones": "Las hormonas cambian después del parto, pero nadie ha mostrado que te hagan doler la espalda.",
  "claim.hormones.says": "Los cambios hormonales de los primeros meses causan dolor",
  "claim.hormones.evidence": "En contra, para la relaxina: su nivel no sigue al dolor de forma constante. Otras hormonas después del parto: no se encontró nada",
  "claim.hormones.product": "suavizar: se nombra como un cambio, no como la causa",

  "claim.weight": "El peso de más puede influir un poco, pero no hace falta que pierdas nada antes de empezar.",
  "claim.weight.says": "El peso que el parto no quita presiona la espalda",
  "claim.weight.evidence": "En parte. El IMC figura en la lista de riesgos de una guía sobre el embarazo; dos cohortes vinculan un IMC más alto o una ganancia de 15 kg o más con dolor persistente (L1 L2). La presión como mecanismo y la pérdida de peso como cura no se han estudiado",
  "claim.weight.product": "suavizar: sin objetivo de peso, sin pesarse",

  "claim.posture-cause": "No hay una sola postura correcta, y quedarte demasiado tiempo en una puede dejarte dolorida.",
  "claim.posture-cause.says": "Una pelvis metida, una espalda encorvada, un cambio en la forma de andar o la postura al dormir causan dolor",
  "claim.posture-cause.evidence": "Débil. La postura tiene un vínculo causal escaso con el dolor de espalda; cuenta más el tiempo en una misma posición. Una revisión de revisiones no acuerda ninguna causa (L15)",
  "claim.posture-cause.product": "suavizar: preguntar por el tiempo en una postura, no por defectos",

  "claim.weak-core": "Los músculos débiles de la barriga y la cadera pueden sumar dolor, pero la separación de la barriga no parece ser la causa.",
  "claim.weak-core.says": "Un core profundo débil causa dolor",
  "claim.weak-core.evidence": "En parte. La poca resistencia del tronco y las caderas débiles se asocian con más discapacidad a los 15 meses; en mujeres con dolor se ven músculos profundos más finos, en un solo momento (L14). La diástasis abdominal no se asocia con el dolor",
  "claim.weak-core.product": "mantener con salvedad: no se culpa a la diástasis; el abombamiento reduce un movimiento",

  "claim.sciatica": "El dolor de pierna muchas veces no viene de un disco. Pero si se te duermen las partes íntimas, se te debilitan las piernas o notas un cambio en la vejiga, necesitas ayuda ahora.",
  "claim.sciatica.says": "Un disco abombado o desplazado puede estar detrás del dolor ciático",
  "claim.sciatica.evidence": "Cierto pero raro: un disco que da síntomas se ve en alrededor de 1 de cada 10 000 embarazos. El dolor de las articulaciones pélvicas suele bajar por la parte posterior del muslo. Una pequeña parte de los discos se convierte en una urgencia",
  "claim.sciatica.product": "mantener con salvedad: primero van las preguntas sobre silla de montar, piernas y vejiga",

  "claim.epidural-lasting": "Una epidural no parece causar un dolor de espalda que dure.",
  "claim.epidural-lasting.says": "El dolor de espalda tras una cesárea viene sobre todo de la epidural o la raquídea",
  "claim.epidural-lasting.evidence": "En contra. Seguimiento de un ensayo (306 mujeres, 26 meses): sin diferencia; Cochrane RR 1,00. Un metaanálisis más reciente coincide (L4, también L3 L6); una base de datos de seguros muestra un pequeño aumento (L5). Para la raquídea los datos son solo observacionales",
  "claim.epidural-lasting.product": "suavizar: se pregunta como antecedente, nunca se muestra como la causa",

  "claim.needle-site": "Al principio es común que duela el lugar de la aguja, pero la fiebre, un dolor que crece o las piernas débiles necesitan ayuda ahora.",
  "claim.needle-site.says": "Tras una epidural o raquídea hay hormigueo y dolor local",
  "claim.needle-site.evidence": "En parte. El dolor breve en el lugar se describe como común en nuestra hoja, sin fuente propia. Daño nervioso permanente: alrededor de 1 de cada 240 000. Un bloqueo que persiste o reaparece, la fiebre o el dolor creciente son una urgencia",
  "claim.needle-site.product": "mantener con salvedad: preguntas adicionales durante 14 días tras la punción",

  "claim.pain-medicine": "No encontramos pruebas de que las medicinas para el dolor hagan doler la espalda, así que pregunta antes de dejar una.",
  "claim.pain-medicine.says": "Muchos analgésicos provocan hormigueo y molestias de espalda",
  "claim.pain-medicine.evidence": "Sin estudiar. No encontramos ningún estudio en el que los analgésicos causen dolor de espalda",
  "claim.pain-medicine.product": "suavizar: se anota tal como ella lo ve; decide quien se lo prescribió",

  "claim.scar-pull": "Una cicatriz puede sentirse tirante, pero nadie ha mostrado que tire de la espalda.",
  "claim.scar-pull.says": "El tejido cicatricial de una cesárea tira de la zona lumbar",
  "claim.scar-pull.evidence": "Débil. Dos estudios diminutos de masaje de la cicatriz (30 y 32 mujeres); el dolor bajó más al añadir trabajo del core. Años después, las mujeres con una cesárea previa no tenían más dolor de espalda (L7)",
  "claim.scar-pull.product": "suavizar: el cuidado de la cicatriz se mantiene, una vez curada y desde la semana 6",

  "claim.cured-fast": "La mayoría de las espaldas mejora en semanas o meses, pero nadie puede prometer una cura.",
  "claim.cured-fast.says": "El dolor puede curarse, de forma natural y mucho antes de lo que ella cree",
  "claim.cured-fast.evidence": "No demostrada. Ensayos: el dolor baja unos 2 de 10 puntos, en 4 ensayos pequeños; un ensayo domiciliario con poco contacto no fue mejor que el paso del tiempo. La mayoría se recupera con el tiempo, 1 de cada 4 aún tiene algo de dolor al año",
  "claim.cured-fast.product": "suavizar: ninguna promesa de cura ni de rapidez en ningún lugar; revisión a las 2, 6 y 12 semanas",

  "claim.core-must": "Los movimientos del centro del cuerpo son una buena manera de aliviar el dolor de espalda, pero no la única.",
  "claim.core-must.says": "Para librarse de verdad del dolor debe entrenar el core profundo, en cada sesión",
  "claim.core-must.evidence": "En parte. El trabajo de estabilización ayuda en ensayos combinados después del parto; por sí solo no superó a los controles en el dolor pélvico a corto plazo; la fuerza de cadera y espalda también ayuda a los adultos",
  "claim.core-must.product": "mantener con salvedad: el core y la relajación siguen en cada sesión; junto a ellos, el trabajo de cadera y espalda",

  "claim.breathing": "Respirar despacio puede ayudarte a relajarte, pero no encontramos pruebas de que alivie el dolor de espalda.",
  "claim.breathing.says": "Respirar mejor es parte de la cura",
  "claim.breathing.evidence": "Sin estudiar por sí solo para el dolor de espalda después del parto",
  "claim.breathing.product": "mantener con salvedad: la respiración guía el movimiento; sin ninguna promesa asociada",

  "claim.kegel-exhale": "Apretar el suelo pélvico ayuda con los escapes, pero no está probado que alivie el dolor de espalda.",
  "claim.kegel-exhale.says": "Una elevación suave del suelo pélvico al exhalar debe iniciar el movimiento",
  "claim.kegel-exhale.evidence": "El momento no se ha estudiado. El entrenamiento del suelo pélvico reduce los escapes (odds un 37 % menores) y, en un ensayo, el prolapso. Para el dolor de espalda: un ensayo pequeño, con estimulación nerviosa en ambos brazos (L18)",
  "claim.kegel-exhale.product": "mantener con salvedad: con suelo pélvico tenso o doloroso, solo respirar y soltar",

  "claim.posture-cure": "Ponte erguida si te sienta bien, pero moverte a menudo puede ayudar más a tu espalda.",
  "claim.posture-cure.says": "Estar derecha previene y alivia el dolor de espalda, ciático, de cuello, hombro, cadera y rodilla",
  "claim.posture-cure.evidence": "Sin estudiar como cura; no se encontró nada para el dolor de cadera, de rodilla o ciático. Para el cuello, las encuestas favorecen cambiar la posición al alimentar",
  "claim.posture-cure.product": "suavizar: una indicación dentro de cada ejercicio, no un tratamiento",

  "claim.massage": "El masaje puede aliviar el dolor un tiempo corto, así que úsalo junto con moverte.",
  "claim.massage.says": "El masaje alivia el dolor",
  "claim.massage.evidence": "En parte. Figura para el dolor de espalda agudo en adultos; débil en el dolor pélvico del embarazo; mejor junto al ejercicio. Un ensayo después del parto, 60 mujeres, 5 días (L10)",
  "claim.massage.product": "mantener con salvedad: no frotar una pantorrilla hinchada o dolorida",

  "claim.heat": "Una bolsa de calor de 15 a 20 minutos puede aliviar un rato la espalda dolorida.",
  "claim.heat.says": "Las bolsas de calor alivian",
  "claim.heat.evidence": "Respaldada a corto plazo en adultos con dolor de espalda nuevo; mejor combinada con ejercicio",
  "claim.heat.product": "mantener con salvedad: no sobre piel insensible, heridas, con fiebre ni sobre el vientre de una embarazada",

  "claim.cold-points": "El frío puede adormecer el dolor un rato, pero ninguna prueba muestra que cure.",
  "claim.cold-points.says": "El frío regular en puntos de presión escogidos calma y cura",
  "claim.cold-points.evidence": "Débil. El frío se ha estudiado muy poco; no se encontró nada sobre curación ni sobre puntos especiales",
  "claim.cold-points.product": "suavizar: sin mapa de puntos; primero se ofrece el calor",

  "claim.bed-rest": "Descansa cuando lo necesites, pero moverte con suavidad ayuda más que quedarte en la cama.",
  "claim.bed-rest.says": "El reposo en cama puede no ser la mejor respuesta",
  "claim.bed-rest.evidence": "Respaldada por todas las guías de dolor de espalda: mantenerse activa",
  "claim.bed-rest.product": "mantener como se pidió: el descanso es corto y cuenta como parte del día",

  "claim.avoid-pills": "No necesitas pastillas para este plan, pero pregunta antes de saltarte una medicina que te dieron.",
  "claim.avoid-pills.says": "Evitar las pastillas es un buen objetivo",
  "claim.avoid-pills.evidence": "En parte. En el dolor de espalda, el ejercicio y el calor van primero y los fármacos después. Esto no se refiere al dolor del parto ni de una herida, donde los folletos de los hospitales piden tratarlo pronto (L21)",
  "claim.avoid-pills.product": "suavizar: nunca nombra ni aconseja un fármaco, nunca elogia prescindir de ellos",

  "claim.prevent": "Estar activa en el embarazo puede hacer el dolor más leve, pero puede no evitarlo.",
  "claim.prevent.says": "El ejercicio durante toda la vida y en el embarazo previene el dolor de espalda posparto; un cuerpo en forma ahuyenta todo dolor",
  "claim.prevent.evidence": "En parte. En el embarazo reduce la intensidad del dolor, no cuántas lo tienen. Un ensayo con clases: no hubo menos mujeres con dolor después del parto (L11). Activas antes del embarazo: algo menos de dolor pélvico (L13). Adultos: menos episodios (L12), pequeño alivio del dolor persistente",
  "claim.prevent.product": "suavizar: el itinerario del embarazo promete más leve, no ninguno",

  "claim.easier-labour": "Moverte en el embarazo es bueno para ti, pero nadie puede prometer un parto fácil.",
  "claim.easier-labour.says": "El ejercicio desde el primer trimestre da un parto más fácil y más corto y una recuperación más llevadera",
  "claim.easier-labour.evidence": "Mixta. Menos partos instrumentales (OR 0,76). Duración del parto: alrededor de una hora menos si se empieza entre las 9 y 11 semanas (L8), sin cambio en un ensayo mayor (L9). No se compararon fechas de inicio. Menos signos de ánimo bajo después del parto (L17)",
  "claim.easier-labour.product": "suavizar: se puede empezar en cualquier semana; a quien empieza tarde no se le dice que perdió la ocasión",

  "claim.cesarean": "Si sigues activa, una cesárea puede ser un poco menos probable, pero nunca es culpa tuya.",
  "claim.cesarean.says": "Hacer ejercicio durante el embarazo puede ahorrarle una cesárea",
  "claim.cesarean.evidence": "Pequeño como mucho: una revisión no encuentra un cambio claro, otra un RR de alrededor de 0,82",
  "claim.cesarean.product": "suavizar: ninguna promesa sobre el parto en ningún lugar del producto",

  "claim.exercise-relief": "El ejercicio es la manera mejor estudiada de aliviar el dolor de espalda después del parto.",
  "claim.exercise-relief.says": "El ejercicio es la mejor forma de manejar este dolor",
  "claim.exercise-relief.evidence": "En parte. La opción mejor estudiada, certeza moderada, ensayos pequeños y en su mayoría guiados; un ensayo domiciliario con poco contacto no mostró beneficio. Nuestro valor de planificación es mucho menor que el de los ensayos",
  "claim.exercise-relief.product": "mantener con salvedad: seguimientos, fechas de revisión, fisioterapeuta si no hay cambio en la semana 6",

  "claim.mood-lift": "Moverte puede levantarte el ánimo, pero si te sientes mal de ánimo, por favor, díselo a alguien y pide ayuda.",
  "claim.mood-lift.says": "El ejercicio mejora el ánimo",
  "claim.mood-lift.evidence": "Respaldada. Odds de depresión menores (alrededor del 45 %), también con actividad en las primeras 12 semanas",
  "claim.mood-lift.product": "mantener con salvedad: nunca sustituye el cribado del estado de ánimo",

  "claim.ten-minutes": "Diez minutos al día son un buen comienzo, pero pueden no parar el dolor.",
  "claim.ten-minutes.says": "Diez minutos al día pueden poner fin al dolor",
  "claim.ten-minutes.evidence": "No demostrada para el dolor. Diez minutos, 5 días a la semana, 12 semanas fortalecieron los músculos abdominales (70 mujeres). Los ensayos sobre dolor usaron mucho más; las guías llegan gradualmente a 120 o 150 minutos por semana",
  "claim.ten-minutes.product": "mantener con salvedad: diez sigue siendo el valor por defecto; se ofrece más, nunca se exige",

  "claim.readiness": "Cuéntanos primero de tu salud, y esperamos si una médica o médico tiene que decir que sí.",
  "claim.readiness.says": "Comprobar si está lista; con otras afecciones, preguntar antes a un médico",
  "claim.readiness.evidence": "Respaldada por guías y listas de expertos. El exceso de bloqueo es real: probablemente 11 afecciones se retienen demasiado",
  "claim.readiness.product": "mantener como se pidió: retener solo por lo que importa, y decir qué es",

  "claim.stretch-relief": "Un estiramiento suave puede sentar bien, pero puede no arreglar el dolor de espalda.",
  "claim.stretch-relief.says": "Los estiramientos suaves, como los brazos al cielo, descargan la tensión y alivian la mayor parte del dolor de espalda",
  "claim.stretch-relief.evidence": "Sin estudiar por sí solos después del parto; las guías dicen solo que estirar puede ayudar en el embarazo",
  "claim.stretch-relief.product": "mantener con salvedad: ningún alcance que tire de una cicatriz reciente de cesárea",

  "claim.stretch-core": "Estirar te ayuda a sentirte suelta, y los movimientos del centro del cuerpo te ayudan a ganar fuerza.",
  "claim.stretch-core.says": "Un estiramiento bien hecho fortalece el core profundo",
  "claim.stretch-core.evidence": "No se encontró ningún estudio, y estirar entrena la amplitud, no la fuerza",
  "claim.stretch-core.product": "suavizar: un estiramiento nunca cuenta como el movimiento de core de una sesión",

  "claim.release-not-pain": "Si un movimiento duele lo paramos, pero un poco de molestia no quiere decir daño.",
  "claim.release-not-pain.says": "Estirar hasta soltar, no hasta el dolor; terminar cualquier movimiento que cause molestia",
  "claim.release-not-pain.evidence": "Prudente, y más estricta que la evidencia: el ejercicio con dolor leve no da peores resultados después, y el miedo al movimiento predice discapacidad",
  "claim.release-not-pain.product": "mantener con salvedad: la regla se mantiene; cómo puede volver un movimiento parado está en `screening.md`",

  "claim.stop-if-worse": "Si tu dolor empeora, para y llama a tu médica o médico, y dejamos tu plan en espera.",
  "claim.stop-if-worse.says": "Si el dolor empeora, parar de inmediato y llamar al médico",
  "claim.stop-if-worse.evidence": "Práctica de seguridad aceptada. Un solo signo dice poco, así que la urgencia depende de los demás signos",
  "claim.stop-if-worse.product": "mantener como se pidió: la parada dice con qué urgencia: ahora, hoy o esta semana",

  "claim.too-soon": "Vuelve a pasos pequeños, y no tienes que esperar a que se vaya todo el dolor.",
  "claim.too-soon.says": "Volver demasiado rápido aumenta el dolor; esperar hasta que la espalda haya sanado del todo",
  "claim.too-soon.evidence": "En parte. La vuelta por etapas es un acuerdo de expertos; tanto 12 semanas como desde las 3 semanas son opinión. Esperar a no tener ningún dolor va contra el consejo de mantenerse activa",
  "claim.too-soon.product": "mantener con salvedad: esperar significa quedarse un tiempo en el escalón más bajo",

  "claim.heat-contact-dive": "Deja por ahora las salas calientes, las caídas, los golpes y el buceo, porque en el embarazo pueden hacer daño de verdad.",
  "claim.heat-contact-dive.says": "Las clases con calor, los deportes de contacto y con riesgo de caída, la equitación, el buceo y el paracaidismo causan o empeoran el dolor de espalda",
  "claim.heat-contact-dive.evidence": "No se encontró nada sobre el dolor de espalda. Las verdaderas razones en el embarazo son el sobrecalentamiento, los golpes, las caídas y el buceo (L19). Después del parto: solo vuelta por etapas",
  "claim.heat-contact-dive.product": "mantener con salvedad: la lista se mantiene; cada línea da su verdadera razón y un final",

  "claim.bike-surf": "No encontramos pruebas de que la bicicleta o el surf dañen la espalda, así que pregunta cuándo puedes volver a empezar.",
  "claim.bike-surf.says": "El ciclismo y el surf causan o empeoran el dolor de espalda",
  "claim.bike-surf.evidence": "No se encontró nada en ningún sentido",
  "claim.bike-surf.product": "añadir una alternativa: caminar mientras tanto; su profesional puede abrirlo",

  "claim.run-walk-twist": "Los paseos tranquilos son buenos desde los primeros días, pero caminar rápido y correr esperan a tu médica o médico.",
  "claim.run-walk-twist.says": "Correr, esprintar, los giros rápidos e incluso caminar rápido, al final del embarazo o pronto tras el parto, desencadenan dolor; preguntar antes",
  "claim.run-walk-twist.evidence": "Mixta. Correr: opinión. Caminar: las guías lo piden desde los primeros días. El ejercicio en el embarazo no se asocia con daño; las mujeres que corrían antes del embarazo tuvieron menos dolor pélvico durante este (L13). Giros: no se encontró nada",
  "claim.run-walk-twist.product": "añadir una alternativa: pasear nunca se bloquea, solo lo detiene un signo de alarma; el paso rápido y lo siguiente, con su médico",

  "claim.squats": "Las sentadillas pequeñas pueden darte fuerza, y una silla ayuda si te duele la pelvis.",
  "claim.squats.says": "Las sentadillas profundas dañan; las poco profundas y las zancadas mantienen la espalda tonificada y pueden acabar con el dolor",
  "claim.squats.evidence": "Sin estudiar después del parto. El trabajo de fuerza de cadera y espalda ayuda a los adultos con dolor persistente. Las zancadas pueden reavivar el dolor pélvico",
  "claim.squats.product": "añadir una alternativa: levantarse de una silla; ninguna zancada con dolor pélvico",

  "claim.low-impact": "Los movimientos fáciles y sin saltos son un buen lugar para empezar.",
  "claim.low-impact.says": "Lo básico y de bajo impacto es lo mejor para manejar el dolor",
  "claim.low-impact.evidence": "En parte. En una cohorte, el dolor pélvico bajó con ejercicio ligero, no sin ejercicio ni con alto impacto",
  "claim.low-impact.product": "mantener como se pidió: sin cambios",

  "claim.supine-limit": "En el embarazo, estar acostada en horizontal puede hacer que sientas que te desmayas, así que lo hacemos corto.",
  "claim.supine-limit.says": "Limitar el decúbito supino a 5 a 10 minutos y girar despacio, para quitar presión a la espalda",
  "claim.supine-limit.evidence": "La razón no está demostrada, y no hay fuente para los minutos. En el embarazo la preocupación es el flujo sanguíneo: 1 o 2 de cada 10 presentan hipotensión. Después del parto no se encontró daño. Girar con las piernas separadas puede reavivar el dolor pélvico",
  "claim.supine-limit.product": "mantener con salvedad: el tope se mantiene y se cuenta; desde la semana 16, nada en horizontal por defecto; girar con las rodillas juntas",

  "claim.sleep-supine": "Desde la semana 28, acomódate de lado para dormir, y después del parto duerme como quieras.",
  "claim.sleep-supine.says": "Dormir boca arriba solo 5 a 10 minutos, al final del embarazo y después",
  "claim.sleep-supine.evidence": "Otra razón: desde la semana 28, dormirse boca arriba se asocia con muerte fetal (odds de alrededor de 2,6 a 3,7; una cohorte hasta la semana 30 no vio ninguna asociación). Después del parto no se encontró nada en contra",
  "claim.sleep-supine.product": "añadir una alternativa: de lado con almohadas; despertarse boca arriba no es motivo de alarma",

  "claim.supine-flexion": "Deja los abdominales boca arriba por ahora, aunque más adelante parecen seguros.",
  "claim.supine-flexion.says": "Evitar por un tiempo encogerse boca arriba (bola de cañón)",
  "claim.supine-flexion.evidence": "No se encontró daño más adelante: abdominales de los 6 a los 12 meses, 70 mujeres, más fuertes y sin ensanchamiento de la diástasis. Embarazo y primeras semanas sin estudiar",
  "claim.supine-flexion.product": "mantener con salvedad: termina con el consentimiento de un profesional; la flexión queda excluida si se sospecha pérdida ósea",

  "claim.hip-rolls": "Rodar las caderas no se ha probado por sí solo, y antes preguntamos a tu médica o médico.",
  "claim.hip-rolls.says": "Rodar las caderas ayuda a la espalda",
  "claim.hip-rolls.evidence": "Ningún ensayo de este movimiento; los ensayos estudian programas completos",
  "claim.hip-rolls.product": "añadir una alternativa: inclinación pélvica de pie o en plano inclinado desde la semana 16",

  "claim.arch-round": "Arquear y redondear puede sentar bien, pero ningún estudio muestra hasta qué punto funciona.",
  "claim.arch-round.says": "Arquear y redondear, y el gato y vaca, de verdad funcionan",
  "claim.arch-round.evidence": "Ningún ensayo de estos movimientos después del parto",
  "claim.arch-round.product": "mantener con salvedad: versiones sentada y en la pared; excluidos si se sospecha una fractura",

  "claim.wiggle": "Ningún estudio muestra que el rodillo ayude, así que empieza despacio o balancéate en una almohada.",
  "claim.wiggle.says": "Menear rápido la cadera sobre un rodillo bajo el sacro relaja y alivia",
  "claim.wiggle.evidence": "Ningún ensayo; los expertos solo coinciden en quién no debe hacerlo. Podría dañar con una fractura por estrés o dolor pélvico. Hacerlo rápido, además, incumple la propia regla de la descripción sobre movimientos bruscos",
  "claim.wiggle.product": "añadir una alternativa: apagado por defecto; antes, balanceo en almohada o inclinación pélvica; rodillo desde la semana 6 después del parto, no en horizontal en el embarazo",

  "claim.glute-release": "Rodar la cadera puede ayudar un rato corto, y una pelota en la pared también sirve.",
  "claim.glute-release.says": "Rodar la parte alta del glúteo es una verdadera terapia para el dolor de espalda",
  "claim.glute-release.evidence": "Débil. La amplitud mejora un rato corto; los efectos a largo plazo son contradictorios; dolor de espalda después del parto sin estudiar",
  "claim.glute-release.product": "añadir una alternativa: junto al sacro, no sobre él; pelota en la pared, la única forma en el embarazo",

  "claim.lift-tones": "Sujeta a tu bebé cerca y levanta de la manera que mejor te siente.",
  "claim.lift-tones.says": "Levantar bien al bebé tonifica la espalda",
  "claim.lift-tones.evidence": "Sin estudiar. Ninguna forma única de levantar ha demostrado ser la correcta; el objetivo es cerca, fácil y variado",
  "claim.lift-tones.product": "mantener con salvedad: sin dogma de la espalda recta",

  "claim.trainer": "Tener a alguien con formación que te guíe puede ayudar más que ir sola.",
  "claim.trainer.says": "Un entrenador o terapeuta que adapte los movimientos puede controlar o terminar el dolor",
  "claim.trainer.evidence": "En parte. El entrenamiento guiado individual redujo a la mitad la discapacidad (81 mujeres); solo en casa no ayudó; con guía se mantiene más (86 frente a 74 %)",
  "claim.trainer.product": "mantener como se pidió: fácil invitar a alguien; completo también sin nadie",
} as const satisfies Record<keyof typeof en, string>;
