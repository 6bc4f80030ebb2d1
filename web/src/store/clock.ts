/** The one reader of her clock. */
import { dayOf, type Day, type Moment } from "@lullaback/base";

export const now = (): Moment => {
  const date = new Date();
  const offset = -date.getTimezoneOffset();
  const pad = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, "0");
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? "-" : "+"}${pad(offset / 60)}:${pad(offset % 60)}` as Moment;
};

export const today = (): Day => dayOf(now());

/** 128 random bits as hex; `randomUUID` is missing where a page is opened over plain http. */
export const newId = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
