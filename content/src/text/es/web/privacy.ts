/** Spanish, draft: what is kept, where, who can read it, and what leaves. */
import type { privacyText as en } from "../../en/web/privacy.ts";

export const privacyText = {
  "web.privacy": "Qué se guarda y quién puede leerlo",
  "web.privacy-short": "No hay cuenta. Lo que escribes se queda en este navegador. Nada se envía solo.",
  "web.privacy-here": "Se guarda aquí",
  "web.privacy-here-told": "En este navegador, en este dispositivo: tus semanas, tus respuestas, tu dolor, tus movimientos, tus palabras y lo que anotaste de lo que dijeron otras personas.",
  "web.privacy-here-device": "Aparte: tu idioma y país, cómo quieres que te guiemos y cómo es ella. También el último día que te preguntamos cómo te sientes y el día en que guardaste la última copia.",
  "web.privacy-never": "Nunca se guarda",
  "web.privacy-never-told": "Lo que respondes sobre el ánimo, sobre hacerte daño y sobre no estar a salvo. Tampoco si tus defensas son bajas o si usas drogas inyectadas. Actúa mientras la página está abierta y luego desaparece.",
  "web.privacy-who": "Quién puede leerlo",
  "web.privacy-who-told": "Todavía no está cerrado ni sellado. Quien pueda abrir este teléfono puede leerlo, y también quien tenga una copia. En un teléfono compartido, piénsalo dos veces.",
  "web.privacy-leaves": "Qué sale de este dispositivo",
  "web.privacy-leaves-told": "La página pide sus propios archivos al lugar donde la abriste. Al empezar, y cuando vuelves a ella, mira allí si hay novedades: qué movimientos se retiraron y quién la gestiona. No se pregunta a ningún otro lugar.",
  "web.privacy-host": "Ese lugar ve lo que ve cualquier página web: tu dirección en la red y cuándo. No ve lo que escribes.",
  "web.privacy-you": "Todo lo demás sale solo de tu mano: una llamada o un mensaje, una carta o un papel, un archivo que guardas o un informe que envías.",
  "web.privacy-away": "Llevártelo o borrarlo",
  "web.privacy-away-told": "En Ajustes puedes guardarlo todo en un archivo y borrarlo todo. Los archivos de la aplicación siguen en el navegador hasta que los borres allí.",
  "web.privacy-age": "Con menos de 16 años, una matrona o médica debe decir que sí primero. No preguntamos tu nombre ni el día en que naciste.",
  "web.privacy-runs": "Quién la gestiona para ti",
  "web.privacy-runs-told": "{name}. Para preguntas sobre tus datos y para saber de daños:",
  "web.privacy-runs-none": "Aquí no consta nadie. Pregunta a quien te dio esta página.",
} as const satisfies Readonly<Record<keyof typeof en, string>>;
