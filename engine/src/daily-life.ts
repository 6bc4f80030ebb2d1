/** Her day beside the moves: which cards fit her and in what order, and what is said of where a baby lies (SPEC DL). */
import type { Day } from "@lullaback/base";
import type { CareNote, Content, LifeCard } from "@lullaback/content";
import type { Assessment } from "./assess.ts";
import { contributorsOf } from "./beside.ts";
import type { Here, History } from "./history.ts";
import { isPregnant } from "./person.ts";
import { placeOf, type Plan } from "./plan-day.ts";

export interface Life {
  readonly card: LifeCard;
  /** Something it asks of her is forbidden today: someone else first (DL4). */
  readonly othersFirst: boolean;
}

export interface LifeCards {
  readonly cards: readonly Life[];
  /** Shown when she asks for them, and offered in words that say nothing of a baby (DL2). */
  readonly onAsking: readonly Life[];
}

/** The cards of her day, what answers her pain first; none while an emergency is open (DL1–DL4). */
export const lifeCards = (content: Content, history: History, day: Day, assessment: Assessment): LifeCards => {
  if (assessment.findings.some(({ disposition }) => disposition === "emergency")) return { cards: [], onAsking: [] };
  const parts = new Set<string>(contributorsOf(content, history, day).map(({ claim }) => claim));
  const sore = new Set(history.screens.findLast((screen) => screen.day <= day && screen.regions !== undefined)?.regions);
  const weight = ({ answers, eases }: LifeCard): number =>
    (answers.some((claim) => parts.has(claim)) ? 2 : 0) + (eases.some((region) => sore.has(region)) ? 1 : 0);
  const ordered = [...content.life].sort((one, other) => weight(other) - weight(one))
    .map((card): Life => ({ card, othersFirst: card.asks?.some((demand) => assessment.forbidden.has(demand)) === true }));
  const withHer = babyWithHer(history);
  return {
    cards: ordered.filter(({ card }) => withHer || card.baby !== true),
    onAsking: mayAsk(history) ? ordered.filter(({ card }) => card.baby === true) : [],
  };
};

/** What is said of where the baby lies before this session begins (DL5, DL6), in content's order. */
export const notesBefore = (content: Content, history: History, here: Here, { kind, session, reasons }: Pick<Plan, "kind" | "session" | "reasons">): readonly CareNote["id"][] => {
  if (!babyWithHer(history) || session === null) return [];
  const place = placeOf({ reasons }, here);
  const beside = here.holding !== true && (place === "floor" || place === "bed");
  // Not needed is no day of lying down: its session is a session.
  const resting = kind !== "session" && reasons[0]?.rule !== "KU3" && session.steps.some(({ position }) => position === "side-lying" || position.startsWith("lying"));
  return content.careNotes.map(({ id }) => id).filter((id) => (id === "note.beside" ? beside : resting));
};

/** Whether the note on sleep stands with this card (DL6). */
export const tellsSleep = (history: History, card: { readonly lying?: true }): boolean => card.lying === true && babyWithHer(history);

/** She said so; whoever did not say may have lost one. */
const babyWithHer = ({ person }: History): boolean => person.baby === "with-me";

/** One is on the way, or in hospital; never after a loss, nor where one is not with her or she did not say. */
const mayAsk = ({ person }: History): boolean =>
  person.baby === "in-hospital" || (person.baby === undefined && isPregnant(person));
