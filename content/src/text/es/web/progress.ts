/** Words of the page in her hand: how it goes, what changed and why, and learning. */
export const progressText = {
  "web.progress-title": "Cómo va",
  "web.no-values": "Todavía no hay datos.",
  "web.pain-told": "Tu peor dolor del día pasó de {first} a {last}.",
  "web.sessions": "Sesiones hasta ahora: {count}, {time} en total.",
  "web.changes": "Qué cambió, y por qué",
  "web.table": "Como tabla",
  "web.day": "Día",
  "web.worst": "Peor dolor",
} as const;
