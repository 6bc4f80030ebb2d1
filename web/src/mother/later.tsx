/** What can be told later and changed at any time: what she did before, what is at hand, three things of her own she wants back. */
import { content } from "@lullaback/content";
import { claimsFor } from "@lullaback/engine";
import { computed } from "@preact/signals";
import { useState } from "preact/hooks";
import { add, events, history, stamp } from "../store/app.ts";
import { today } from "../store/clock.ts";
import { Field, Pick } from "../ui/form.tsx";
import { Claims } from "../ui/claims.tsx";
import { Button, Page, Ticks } from "../ui/page.tsx";
import { go } from "../ui/route.ts";
import { speech } from "../ui/speech.ts";

const goalIds = ["goal.first", "goal.second", "goal.third"] as const;

/** The last word on each field of her profile. */
const profile = computed(() => {
  const told = events.value.flatMap((event) => (event.type === "ProfileTold" ? [event] : []));
  return { before: told.findLast(({ before }) => before !== undefined)?.before, goals: told.findLast(({ goals }) => goals !== undefined)?.goals ?? [] };
});

/** The three things she wants back, in her own words. */
export const goals = computed<readonly string[]>(() => profile.value.goals);

const ideas = ["walking", "sitting", "sleeping", "standing", "stairs", "dressing", "bags"] as const;

/** What she may think has a part: nothing of feeding or a needle where there was none. */
const partsAsked = (): readonly string[] => {
  const fit = new Set<string>(claimsFor(content, history.value, today()).map(({ id }) => id));
  return content.contributors.filter(({ claim }) => fit.has(claim)).flatMap(({ parts }) => parts);
};

export const Later = () => {
  const { say } = speech.value;
  const question = (id: string) => content.questions.find((known) => known.id === id)?.values ?? [];
  const [before, setBefore] = useState<string>(profile.value.before ?? "");
  const [things, setThings] = useState<Readonly<Record<string, "yes" | "not-sure">>>(Object.fromEntries(history.value.equipment.map((id) => [id, "yes" as const])));
  const [thought, setThought] = useState<Readonly<Record<string, "yes" | "not-sure">>>(Object.fromEntries(Object.keys(history.value.standing).filter((id) => id.startsWith("part.")).map((id) => [id.slice(5), "yes" as const])));
  const [mine, setMine] = useState<readonly string[]>(goalIds.map((_, index) => goals.value[index] ?? ""));
  const set = (index: number, value: string) => setMine(mine.map((known, at) => (at === index ? value : known)));
  const free = mine.findIndex((text) => text.trim() === "");
  const keep = () => {
    const told = mine.map((text) => text.trim()).filter((text) => text !== "");
    void add([stamp("ProfileTold", {
      equipment: Object.keys(things) as NonNullable<Extract<(typeof events.value)[number], { type: "ProfileTold" }>["equipment"]>, goals: told,
      ...(before !== "" && { before: before as "little" | "some" | "regular" }),
    }), stamp("PartsTold", { parts: Object.keys(thought) as Extract<(typeof events.value)[number], { type: "PartsTold" }>["parts"] })]).then(() => go("plan"));
  };
  return (
    <Page title={say("web.later-title")} actions={<><Button onClick={keep}>{say("web.keep")}</Button><Button kind="plain" onClick={() => history.value.screens.length > 0 ? go("plan") : go("about")}>{say("web.back")}</Button></>}>
      <p class="lead">{say("web.later-told")}</p>
      <h2>{say("group.goals.title")}</h2>
      {goalIds.map((id, index) => <Field key={id} label={say(`${id}.ask`)} value={mine[index] ?? ""} onInput={(value) => set(index, value)} most={80} />)}
      {free >= 0 && (
        <div class="row" role="group" aria-label={say("web.ideas")}>
          {ideas.map((idea) => {
            const text = say(`web.idea-${idea}`);
            return mine.includes(text) ? null : <button key={idea} type="button" class="chip" onClick={() => set(free, text)}>{text}</button>;
          })}
        </div>
      )}
      <h2>{say("pain.part.ask")}</h2>
      <Ticks items={partsAsked().map((id) => ({ id, text: say(`pain.part.${id}`) }))} value={thought} onChange={setThought} />
      <Claims at="later" />
      <Pick label={say("before.active.ask")} options={question("before.active").map((id) => ({ id, text: say(`before.active.${id}`) }))} value={before} onPick={setBefore} />
      <h2>{say("equipment.ask")}</h2>
      <Ticks items={question("equipment").map((id) => ({ id, text: say(`equipment.${id}`) }))} value={things} onChange={setThings} />
    </Page>
  );
};
