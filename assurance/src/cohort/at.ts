/** A moment of an invented day, by the hour and minute of her clock, at offset zero. */
import type { Day, Moment } from "@lullaback/base";

export const at = (day: Day, time: string): Moment => `${day}T${time}:00+00:00` as Moment;
