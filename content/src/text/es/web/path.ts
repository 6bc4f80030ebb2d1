/** Words of the page in her hand: the way in: about her, safety, her plan, today. */
export const pathText = {
  "web.how-far": "Hasta dónde has llegado",
  "web.unsure-hint": "Toca ? si no estás segura.",
  "web.slip": "Fue un error",
  "web.not-true": "No es verdad en mi caso",
  "web.is-true": "Es verdad",
  "web.relief": "Qué puede ayudar ahora",
  "web.waits": "Espera:",
  "web.before-title": "¿Cómo estás hoy?",
  "web.morning-title": "La mañana después de tu última sesión",
  "web.still-up": "Todavía me dolía más que antes",
  "web.night-pain": "Un dolor nuevo me despertó de noche",
  "web.sleep-worse": "Dormí claramente peor de lo habitual",
} as const;
