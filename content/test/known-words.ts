/**
 * Words a woman in pregnancy or after meets on every door and form, so that their length is no hurdle; each counts as one
 * syllable. Kept short on purpose: a plain word is better than an entry here.
 */
const onTheDoor = "she reads it on the door or the leaflet of the place she is sent to";
const localName = "the name that place has in its own country, there to be read out or pointed at";

export const knownWords: Readonly<Record<string, string>> = {
  hospital: onTheDoor,
  "hospital's": onTheDoor,
  maternity: onTheDoor,
  emergency: onTheDoor,
  delivery: onTheDoor,
  "c-section": "said by everyone who had one or may have one; said as four short sounds",
  saturday: "a day of the week",
  matrona: localName,
  hebamme: localName,
  "kreißsaal": localName,
  urgences: localName,
  "maternité": localName,
};
