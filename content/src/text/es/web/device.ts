/** Words of the page in her hand: settings, what is kept, and what the browser can and cannot do. */
export const deviceText = {
  "web.settings-title": "Ajustes",
  "web.unsealed": "Lo que escribes se queda en este teléfono. Todavía no está sellado: quien pueda abrir tu teléfono puede leerlo.",
  "web.not-durable": "Este navegador no guarda nada. Guarda una copia antes de cerrar la página.",
  "web.backup": "Guardar una copia",
  "web.restore": "Recuperar una copia",
  "web.restored": "Recuperado: {count}.",
  "web.delete": "Borrar todo",
  "web.delete-sure": "¿Borrar todo lo que escribiste aquí? No se puede deshacer.",
} as const;
