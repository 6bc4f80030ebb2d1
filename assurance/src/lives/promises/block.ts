/** BL, again: the moves that are hers for a while. */
import { ago, limitOf, type Kept } from "./promise.ts";

export const block: Kept = ({ content, history, day, plan }, must) => {
  const now = plan.block;
  if (now === null) return;
  const roleOf = (id: string) => content.exercises.find((exercise) => exercise.id === id)?.role;
  const roles = now.exercises.map(roleOf);
  must(now.exercises.length <= limitOf(content, "li.block-moves-most") && new Set(now.exercises).size === now.exercises.length, "[BL1] up to six moves, each once", now);
  must(roles.includes("release") && roles.includes("deep-core"), "[BL1] a release and a deep core", now);
  must(!roles.includes(undefined), "[BL1] moves of this content", now);
  /** Not possible here: then it may be possible nowhere. */
  const gone = (id: string) => {
    const versions = content.exercises.find((exercise) => exercise.id === id)?.versions;
    const out = plan.excluded.filter(({ exercise }) => exercise === id);
    return versions === undefined || out.some(({ version }) => version === "" || plan.excluded.length === 0) || versions.every((version) => out.some((one) => one.version === version.id));
  };
  const able = content.exercises.filter(({ id }) => !gone(id));
  must(now.exercises.length >= Math.min(limitOf(content, "li.block-moves-least"), able.length), "[BL1] three at least, where there are three", now);

  const last = history.plans.findLast((issued) => issued.day <= day && issued.block !== undefined)?.block;
  if (last === undefined) return must(now.since === day, "[BL2] the first begins today", now);
  const young = ago(last.since, day) < limitOf(content, "li.block-days") && !(history.stageSince !== undefined && history.stageSince > last.since);
  if (!young) {
    must(now.since === day, "[BL2] a new one when it is over", [last, now]);
    const carried = now.exercises.filter((id) => last.exercises.includes(id));
    return must(carried.length <= limitOf(content, "li.block-kept"), "[BL4] so many carry over", [last, now]);
  }
  must(now.since === last.since, "[BL2] kept while it is young", [last, now]);
  const undone = (history.swapsUndone ?? []).filter((swap) => swap.day >= last.since);
  for (const id of last.exercises) {
    if (now.exercises.includes(id) || undone.some(({ came }) => came === id)) continue;
    must(gone(id), "[BL3] only what is possible no more is replaced", [id, last, now]);
  }
};
