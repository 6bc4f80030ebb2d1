/** Texts the screening tables ask for that no face says yet, and where they belong. Take a line out when a face says it. */
const helpPage = "the help page of a country: its numbers, and what to do where none is listed";
const somethingElse = "after yes to f.not-right: her body goes on, her mood opens its door, a baby is for its own midwife or doctor";

export const waitingTexts: Readonly<Record<string, string>> = {
  "country.choose": helpPage,
  "country.emergency": helpPage,
  "country.emergency-also": helpPage,
  "country.ZZ.emergency": helpPage,
  "country.none-listed": helpPage,
  "country.may-change": helpPage,
  "f.not-right.body": somethingElse,
  "f.not-right.mind": somethingElse,
  "f.not-right.baby": somethingElse,
  "f.not-right.baby-now": somethingElse,
  "f.intrusive.note": "beside f.intrusive, always: many parents have these thoughts",
  "mod.intro": "above the list of illnesses, where she need not say which",
};
