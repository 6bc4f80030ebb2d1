export { addDays, day, dayFromNumber, dayNumber, daysBetween, parseDay, type Day, type NotADay } from "./day.ts";
export { exhaustive } from "./exhaustive.ts";
export { dayBeginsAtHour, dayOf, instant, parseMoment, type Moment, type NotAMoment } from "./moment.ts";
export { err, ok, type Result } from "./result.ts";
