/** The example a newcomer sees: an ordinary case, seven weeks after a birth. What it does not say is taken as no, and said so. */
import { addDays, type Day } from "@lullaback/base";

export const example = (day: Day) => ({
  day, country: "GB",
  answers: {
    "who.for": "trying", "age": "18-44", "state.now": "gave-birth", "end.date": addDays(day, -49), "end.mode": "vaginal", "end.weeks": 39,
    "end.tear": "none-to-2", "end.needle": "none", "milk": "feeding", "pain.regions": ["low"], "pain.now": 3, "pain.worst-24h": 4,
  },
});
