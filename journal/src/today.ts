/** Which day is planned for (FORMAT §Day, JO4): never one before what was already told, wherever she has flown to. */
import { dayOf, type Day, type Moment } from "@lullaback/base";
import type { Event } from "./events/index.ts";

export const today = (now: Moment, events: readonly Pick<Event, "day">[]): Day =>
  events.reduce((latest, { day }) => (day > latest ? day : latest), dayOf(now));
