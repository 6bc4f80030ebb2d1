/** Words of the page in her hand: the player, and the pages before and after. */
export const playerText = {
  "web.rest": "Descansa. Respira como quieras.",
  "web.paused": "En pausa",
  "web.go-on": "Seguir",
  "web.enough": "Basta por hoy",
  "web.no-guilt": "Todo lo que hiciste cuenta.",
  "web.hurts": "Esto duele",
  "web.worse": "Me siento peor que al empezar",
  "web.skip-move": "Saltar este movimiento",
  "web.baby-woke": "El bebé se despertó",
  "web.have-to-stop": "Tengo que parar",
  "web.this-side": "este lado",
  "web.other-side": "el otro lado",
  "web.after-title": "¿Cómo fue?",
  "web.pain-before": "Dolor antes",
  "web.pain-after": "Dolor ahora",
  "web.keep": "Guardar",
} as const;
