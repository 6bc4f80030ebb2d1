/** Whom to call where she is: the country she chose, or anywhere else. */
import { countries, type Country } from "@lullaback/content";

export const countryOf = (code: string | undefined): Country =>
  (countries as readonly Country[]).find((country) => country.code === code) ?? (countries as readonly Country[]).find(({ code: any }) => any === "ZZ") as Country;

/** Dialled as it stands; letters and spaces are for reading. */
export const tel = (number: string): string => `tel:${number.replace(/[^\d+]/g, "")}`;
