/** How old content may grow before she is told (SPEC RC3). */
import { daysBetween, type Day } from "@lullaback/base";
import type { Content } from "@lullaback/content";

/** Whether content that was last known to be good on `looked` has gone long without being looked up. */
export const isLongAgo = (content: Content, looked: Day, day: Day): boolean => daysBetween(looked, day) >= content.limits["li.content-old-days"].value;
