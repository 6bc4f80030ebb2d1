/** Texts the screening tables ask for that no face says yet, and where they belong. Take a line out when a face says it. */
const helpPage = "the help page of a country: its numbers, and what to do where none is listed";

export const waitingTexts: Readonly<Record<string, string>> = {
  "country.choose": helpPage,
  "country.emergency": helpPage,
  "country.emergency-also": helpPage,
  "country.ZZ.emergency": helpPage,
  "country.none-listed": helpPage,
  "country.may-change": helpPage,
};
