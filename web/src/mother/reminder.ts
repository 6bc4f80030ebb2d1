/**
 * A reminder for her own calendar: an iCalendar file (RFC 5545) with one event that repeats, at her local time wherever
 * she is, in words that say nothing of her health.
 */
export interface Reminder {
  /** "07:30", by her clock. */
  readonly time: string;
  /** Days of the week, in the format's own letters. */
  readonly days: readonly WeekDay[];
  readonly title: string;
}

export const weekDays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type WeekDay = (typeof weekDays)[number];

const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

/** The text of the file; `first` is the day it starts on, `stamp` when it was made, in UTC as the format writes it. */
export const calendarOf = ({ time, days, title }: Reminder, id: string, first: string, stamp: string): string => [
  "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//lulla//reminder//EN", "BEGIN:VEVENT", `UID:${id}@lulla.invalid`, `DTSTAMP:${stamp}`,
  `DTSTART:${first.replaceAll("-", "")}T${time.replace(":", "")}00`, "DURATION:PT10M", `RRULE:FREQ=WEEKLY;BYDAY=${days.join(",")}`, `SUMMARY:${escaped(title)}`,
  "TRANSP:TRANSPARENT", "CLASS:PRIVATE", "BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${escaped(title)}`, "TRIGGER:PT0M", "END:VALARM", "END:VEVENT", "END:VCALENDAR", "",
].join("\r\n");
