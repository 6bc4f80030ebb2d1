/** Spanish, for professionals. Not yet read by a Spanish-speaking clinician: safety text is shown with the English beside it. */
import type { letterText as en } from "../en/letter.ts";

export const letterText = {
  "letter.title": "Carta sobre un programa domiciliario para el dolor de espalda y pélvico",
  "letter.date": "Fecha: {date}",
  "letter.to": "Para: {who}",
  "letter.unreviewed": "Este programa no ha sido revisado por ningún profesional sanitario y no está autorizado en ningún país como dispositivo médico (producto sanitario). Realiza un cribado con reglas fijas y planifica movimiento suave. No establece ningún diagnóstico.",
  "letter.patient": "Nombre: ______________________   Fecha de nacimiento: ______________",
  "letter.state": "Situación: {state}",
  "letter.state-pregnant": "embarazada, {weeks}",
  "letter.state-ended": "embarazo terminado el {date}, hace {ago}, con {weeks}",
  "letter.mode": "Parto o final: {mode}; punción en la espalda: {needle}; desgarro: {tear}",
  "letter.flags": "Hallazgos del cribado",
  "letter.no-flags": "No se encontró ningún signo de alarma el {date}.",
  "letter.not-screened": "El cribado de esta fecha no está completo.",
  "letter.pain": "Dolor, el peor del día, de 0 a 10",
  "letter.no-pain": "Aún no hay valores de dolor.",
  "letter.asked": "Qué se le pide a usted",
  "letter.nothing-asked": "Nada está pendiente de su palabra. A título informativo.",
  "letter.box-yes": "[ ] Sí, puede empezar",
  "letter.box-limits": "[ ] Sí, con límites: ______________________",
  "letter.box-no": "[ ] Todavía no. Revisar de nuevo el: ____________",
  "letter.forbidden": "Excluido hoy de su programa: {list}",
  "letter.sign": "Nombre, función, fecha, firma: __________________________________",
  "letter.private": "Las respuestas sobre estado de ánimo, seguridad, estado inmunitario y asuntos íntimos se omiten por defecto.",
} as const satisfies Record<keyof typeof en, string>;
