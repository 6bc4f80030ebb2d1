/** Words of the page in her hand: settings, what is kept, and what the browser can and cannot do. */
export const deviceText = {
  "web.settings-title": "Settings",
  "web.unsealed": "What you write stays on this phone. It is not sealed yet: who can open your phone can read it.",
  "web.not-durable": "This browser keeps nothing. Save a backup before you close the page.",
  "web.backup": "Save a backup file",
  "web.restore": "Bring back a backup",
  "web.restored": "Brought back: {count}.",
  "web.delete": "Delete everything",
  "web.delete-sure": "Delete all you have written here? It cannot be undone.",
} as const;
