/** Words of the page in her hand: the player, and the pages before and after. */
export const playerText = {
  "web.rest": "Rest. Breathe as you like.",
  "web.paused": "Paused",
  "web.go-on": "Go on",
  "web.enough": "Enough for today",
  "web.no-guilt": "All you did counts.",
  "web.hurts": "This hurts",
  "web.worse": "I feel worse than when I began",
  "web.skip-move": "Skip this move",
  "web.baby-woke": "Baby woke up",
  "web.have-to-stop": "I have to stop",
  "web.this-side": "this side",
  "web.other-side": "the other side",
  "web.after-title": "How was it?",
  "web.pain-before": "Pain before",
  "web.pain-after": "Pain now",
  "web.keep": "Keep",
} as const;
