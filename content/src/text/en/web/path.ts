/** Words of the page in her hand: the way in: about her, safety, her plan, today. */
export const pathText = {
  "web.how-far": "How far you are",
  "web.unsure-hint": "Tap ? if you are not sure.",
  "web.slip": "That was a slip",
  "web.not-true": "It is not true of me",
  "web.is-true": "It is true",
  "web.relief": "What may help now",
  "web.waits": "Waits:",
  "web.before-title": "How is it today?",
  "web.morning-title": "The morning after your last session",
  "web.still-up": "I was still more sore than before it",
  "web.night-pain": "New pain woke me in the night",
  "web.sleep-worse": "I slept clearly worse than my usual",
} as const;
