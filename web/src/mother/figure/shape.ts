/** How the drawn woman is built: as she is herself just now. */
import type { Day } from "@lullaback/base";
import { content } from "@lullaback/content";
import { daysSinceEnd, gestationWeeks, type History } from "@lullaback/engine";
import type { Shape } from "@lullaback/figure";

/**
 * Pregnant, by trimester; round in the weeks after a birth in which her body is still maternity's business (CT1); else, and
 * after a loss at once, as later on.
 */
export const shapeOf = ({ person }: Pick<History, "person">, day: Day): Shape => {
  const limit = (id: keyof typeof content.limits) => content.limits[id].value;
  const weeks = gestationWeeks(content, person, day);
  if (weeks !== undefined) return weeks < limit("li.trimester-2") ? "first-trimester" : weeks < limit("li.trimester-3") ? "second-trimester" : "third-trimester";
  const lost = person.situation === "pregnancy-ended" || person.baby === "loss";
  const days = daysSinceEnd(person, day);
  // Pregnant again, and the weeks not told: the birth before says nothing of her now.
  const early = person.situation === "gave-birth" && days !== undefined && days <= limit("li.mat-days");
  return early && !lost ? "early-postpartum" : "later-postpartum";
};
