/** What every promise is told, and how it says that one is broken. */
import { daysBetween, instant, type Day, type Moment } from "@lullaback/base";
import type { Content, LimitId } from "@lullaback/content";
import type { Looked } from "../living.ts";

/** `rule`: its numbers in SPEC, in brackets. */
export type Must = (holds: boolean, rule: string, seen: unknown) => void;
export type Kept = (looked: Looked, must: Must) => void;

export const limitOf = (content: Content, id: LimitId): number => content.limits[id].value;
export const after = (a: { readonly at: Moment }, b: { readonly at: Moment }): boolean => instant(a.at) > instant(b.at);
export const ago = (of: Day, day: Day): number => daysBetween(of, day);
