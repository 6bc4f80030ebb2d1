/** On today's page: what was found and is still to be seen to, with the letter to take along. */
import { content } from "@lullaback/content";
import { painOutcome, type Plan } from "@lullaback/engine";
import { history } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { speech } from "../ui/speech.ts";
import { Told } from "../ui/told.tsx";

export const OpenRows = ({ plan }: { readonly plan: Plan }) => {
  const { say } = speech.value;
  const rows = plan.findings.filter(({ disposition }) => disposition !== "routine");
  if (rows.length === 0) return null;
  const pain = painOutcome(content, history.value, today());
  return (
    <section class="card within-days">
      <h2>{say("web.open-rows")}</h2>
      {rows.map(({ rule }) => <p key={rule}><Told of={`${rule}.because`} /></p>)}
      {pain !== undefined && <p class="hint">{say("web.pain-told", { first: Math.round(pain.from), last: Math.round(pain.to) })}</p>}
      <p class="links"><a href="#/letter">{say("web.letter")}</a><a href="#/seen">{say("web.been-seen")}</a></p>
    </section>
  );
};
