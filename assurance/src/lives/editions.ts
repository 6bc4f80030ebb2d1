/** Editions of the content that come and go in a life: other numbers, moves that left, a rule that was corrected. Each has its own digest. */
import { content, digest, type Content, type LimitId } from "@lullaback/content";

const edition = (over: Partial<Omit<Content, "digest">>): Content => {
  const { digest: _, ...tables } = { ...content, ...over };
  return { ...tables, digest: digest(tables) };
};

/** Each number stays inside its own bounds. */
const limits = (values: { readonly [id in LimitId]?: number }): Content["limits"] => {
  const changed = Object.entries(values).map(([id, value]) => {
    const known = content.limits[id as LimitId];
    if (value < known.min || value > known.max) throw new Error(`${id}: ${value} is out of its bounds`);
    return [id, { ...known, value }] as const;
  });
  return { ...content.limits, ...Object.fromEntries(changed) };
};

/** Moves that one edition has and another has not: common ones, so that they are missed. */
const comeAndGo = ["ex.cat-cow", "ex.pelvic-tilt", "ex.chest-release"];

/** A rule that was too mild: now it is a same-day one. */
const corrected = content.rules.find(({ id }) => id === "rf.strain") ?? content.rules.find(({ disposition }) => disposition === "routine");

export const editions = {
  today: content,
  stricter: edition({ limits: limits({
    "li.greens": 3, "li.pain-green": 2, "li.rise-red": 1, "li.red-window": 10, "li.block-days": 7, "li.block-kept": 1, "li.step-gap": 4, "li.wait-first": 14,
    "li.screen-hours": 1, "li.gentle-after-seen": 96, "li.hurt-count": 2, "li.keep-apart-days": 4, "li.flare-days": 14,
  }) }),
  milder: edition({ limits: limits({ "li.rise-red": 2, "li.pain-green": 4, "li.step-gap": 1, "li.wait-first": 3, "li.volume-cut": 30, "li.gap-step-days": 42, "li.block-kept": 4 }) }),
  /** Without some moves: as yet, or no more. */
  fewer: edition({ exercises: content.exercises.filter(({ id }) => !comeAndGo.includes(id)) }),
  /** Every ladder is one rung shorter. */
  shorter: edition({ exercises: content.exercises.map((exercise) => ({ ...exercise, ladder: exercise.ladder.length > 2 ? exercise.ladder.slice(0, -1) : exercise.ladder })) }),
  corrected: edition({ rules: content.rules.map((rule) => (rule === corrected ? (({ limit: _, review: __, ifStill: ___, ...rest }) => ({ ...rest, disposition: "same-day" as const }))(rule) : rule)) }),
} as const satisfies Readonly<Record<string, Content>>;

export type EditionName = keyof typeof editions;
export const editionNames = Object.keys(editions) as readonly EditionName[];
