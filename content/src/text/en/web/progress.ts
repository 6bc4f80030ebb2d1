/** Words of the page in her hand: how it goes, what changed and why, and learning. */
export const progressText = {
  "web.progress-title": "How it goes",
  "web.no-values": "No values yet.",
  "web.pain-told": "Your worst pain of the day went from {first} to {last}.",
  "web.sessions": "Sessions so far: {count}, {time} in all.",
  "web.changes": "What changed, and why",
  "web.table": "As a table",
  "web.day": "Day",
  "web.worst": "Worst pain",
} as const;
