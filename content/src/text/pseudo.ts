/** English with every letter accented and each text in brackets, about a third longer; words in braces stay. */
const accented: Readonly<Record<string, string>> = {
  a: "á", e: "é", i: "í", o: "ó", u: "ú", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú", c: "ç", n: "ñ", y: "ý", s: "š", z: "ž",
};

export const pseudo = <T extends Readonly<Record<string, string>>>(messages: T): { readonly [key in keyof T]: string } =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, mark(text)])) as { readonly [key in keyof T]: string };

const mark = (text: string): string => {
  const body = text.split(/(\{[^}]*\})/).map((part) =>
    part.startsWith("{") ? part : [...part].map((letter) => accented[letter] ?? letter).join("")).join("");
  return `[${body}${"·".repeat(Math.ceil(text.length / 3))}]`;
};
