/** Words that could wound or mislead: nothing about a baby unless the item itself must, no blame, no promise, no shouting. */
import { describe, expect, test } from "vitest";
import { content, messagesOf } from "../src/index.ts";

const messages: Readonly<Record<string, string>> = messagesOf("en");
const notHers = (key: string): boolean =>
  key.endsWith(".clinician") || key.startsWith("letter.") || /^cl\..+\.letter$/.test(key) || /^claim\..+\.(says|evidence|product)$/.test(key);
const hers = Object.entries(messages).filter(([key]) => !notHers(key));
const saying = (words: RegExp): readonly string[] => hers.filter(([, text]) => words.test(text.replace(/\{[^}]*\}/g, ""))).map(([key]) => key).sort();

/** Each is about the baby itself, and is shown only where one is, or may be: in pregnancy, or when she opens it. */
const mustSayBaby = [
  "f.moves-less.ask", "f.not-right.baby", "f.not-right.baby-now", "rf.moves.because", "rf.moves.say", "rf.moves.short",
  "preg.babies.ask", "web.baby-woke", "web.holding", "safety-net.moves", "baby.now.ask", "baby.now.loss", "claim.lift-tones",
];

/** A card of her day that is marked so, and the notes, are shown only where a baby is (DL2, DL5, DL6). */
const marked = (key: string): boolean =>
  content.careNotes.some(({ id }) => id === key) || content.life.some(({ id, baby }) => baby === true && key.startsWith(`${id}.`));

describe("words for a mother who may have lost", () => {
  test("only the listed texts speak of a baby", () => {
    expect(saying(/\b(baby|babies|newborn|infant|your bump|little one)\b/i).filter((key) => !marked(key))).toEqual([...mustSayBaby].sort());
  });

  test("a card of her day that speaks of a baby, a toddler or their things is marked so, and the others are not", () => {
    const about = content.life.filter(({ id }) => hers.some(([key, text]) => key.startsWith(`${id}.`) && /\b(bab(y|ies)|toddlers?|feed(s|ing)?|cots?|nappy|nappies|prams?|bottles?|birth)\b/i.test(text))).map(({ id }) => id);
    expect(about).toEqual(content.life.filter(({ baby }) => baby === true).map(({ id }) => id));
    expect(about.length).toBeLessThan(content.life.length);
  });

  test("no word of a move speaks of a birth: she may be pregnant, or have lost", () => {
    expect(hers.filter(([key, text]) => key.startsWith("ex.") && /\b(birth|born|labour)\b/i.test(text)).map(([key]) => key)).toEqual([]);
  });

  test("no text calls her a mother, or speaks of her child", () => {
    expect(saying(/\b(mum|mummy|mom|mama|your child|your son|your daughter|motherhood)\b/i)).toEqual([]);
  });

  test("a claim that speaks of a baby, nursing or lifting one is marked not to be shown after a loss", () => {
    const about = content.claims.filter(({ id }) => /\b(baby|nursing|nurse|feeds?)\b/i.test(messages[id] ?? "")).map(({ id }) => id);
    expect(about).not.toEqual([]);
    expect(content.claims.filter(({ id, notAfterLoss }) => about.includes(id) && notAfterLoss !== true).map(({ id }) => id)).toEqual([]);
  });

  test("questions about a baby or a birth are asked in their state only", () => {
    expect(content.findings.find(({ id }) => id === "f.moves-less")?.daily).toBe("s.pregnant");
    expect(content.questions.find(({ id }) => id === "preg.babies")?.askedWhen).toBe("s.pregnant");
  });
});

describe("tone", () => {
  test("nothing shouts", () => {
    expect(saying(/!/)).toEqual([]);
    expect(hers.filter(([, text]) => /\b[A-Z]{4,}\b/.test(text.replace(/\b(NHS|BMI|HELLP|PHQ|ASHA)\b/g, ""))).map(([key]) => key)).toEqual([]);
  });

  test("she moves; only the claim about exercise says the word", () => {
    expect(saying(/\bexercis/i)).toEqual(["claim.exercise-relief"]);
  });

  test("no cure is promised and no one is blamed", () => {
    // One text says "no one can promise"; "your fault" stands only where it is denied.
    expect(saying(/\b(cure[sd]?|guarantee[sd]?|promise[sd]?|always works|will heal you)\b/i).filter((key) => !/\b(no|not|never|nobody|cannot)\b/i.test(messages[key] ?? ""))).toEqual([]);
    expect(saying(/\byour fault\b/i).filter((key) => !/(never|not) your fault/i.test(messages[key] ?? ""))).toEqual([]);
    expect(saying(/\b(lazy|should have|failed|bad mother|cheat)\b/i)).toEqual([]);
  });

  test("plain words stand where there is one", () => {
    expect(saying(/\b(abdomen|urine|urinate|physician|lochia|analgesi|haemorrhag|micturit|dyspn)/i)).toEqual([]);
  });

  test("spelling is British", () => {
    // Names a country uses for itself are left as they are.
    expect(saying(/\b(color|center|labor|program|anesthe|cesarean|behavior|gray)\b/i).filter((key) => !key.startsWith("country."))).toEqual([]);
  });
});
