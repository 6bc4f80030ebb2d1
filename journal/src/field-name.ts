/** A field name that came from outside, short and plain enough to show. */
export const fieldName = (text: string): string =>
  text === "" ? '""' : (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(/[^\x20-\x7e…]/g, "?");
