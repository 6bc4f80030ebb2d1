/** How her week was: four short questions, none of them needed; then each as a sentence, a drawing and a table. */
import { content } from "@lullaback/content";
import { weekChange, weekDue, weekParts, weekRise, weeksOf, weekWords, type WeekPart } from "@lullaback/engine";
import { useState } from "preact/hooks";
import { add, history, stamp } from "../../store/app.ts";
import { today } from "../../store/clock.ts";
import { Pick } from "../../ui/form.tsx";
import { Button } from "../../ui/page.tsx";
import { speech } from "../../ui/speech.ts";

type Told = Readonly<Partial<Record<WeekPart, string>>>;

export const Week = () => {
  const { say } = speech.value;
  const shown = weekParts.filter((part) => weeksOf(history.value, part).length > 0);
  const due = weekDue(content, history.value, today());
  if (!due && shown.length === 0) return null;
  return (
    <section>
      <h2>{say("web.week")}</h2>
      {due && <Ask />}
      {weekRise(history.value, today()).length > 0 && (
        <div class="card offer" data-week="rise">
          <p>{say("web.week-rise")}</p>
          <p class="links"><a href="#/safety">{say("web.week-look")}</a><a href="#/letter">{say("web.letter")}</a></p>
        </div>
      )}
      {shown.map((part) => <Part key={part} part={part} />)}
      {shown.length > 0 && <p class="hint">{say("web.week-no-number")}</p>}
    </section>
  );
};

const Ask = () => {
  const { say } = speech.value;
  const [told, setTold] = useState<Told>({});
  return (
    <div class="card">
      <p class="hint">{say("web.week-free")}</p>
      {weekParts.map((part) => (
        <Pick key={part} label={say(`web.week-${part}`)} value={told[part] ?? ""} onPick={(word) => setTold((now) => ({ ...now, [part]: word }))}
          options={weekWords[part].map((word) => ({ id: word, text: say(`web.week-${word}`) }))} />
      ))}
      {Object.keys(told).length > 0
        ? <Button onClick={() => void add([stamp("WeekTold", told as object)])}>{say("web.keep")}</Button>
        : <Button kind="plain" onClick={() => void add([stamp("WeekTold", {})])}>{say("web.week-skip")}</Button>}
    </div>
  );
};

const width = 320;
const height = 60;

const Part = ({ part }: { readonly part: WeekPart }) => {
  const { say, date } = speech.value;
  const told = weeksOf(history.value, part).slice(-26);
  const change = weekChange(history.value, part);
  const wordOf = (word: string | undefined) => say(`web.week-${word}`);
  const sentence = say(change === undefined ? "web.week-one" : part === "sleep" && change !== "same" ? "web.week-moved" : `web.week-${change}`, { what: say(`web.week-of-${part}`), first: wordOf(told[0]?.word), last: wordOf(told.at(-1)?.word) });
  const x = (index: number) => (told.length === 1 ? 0 : (index / (told.length - 1)) * width);
  const y = (level: number) => height - (level / 2) * height;
  return (
    <div>
      <p>{sentence}</p>
      {told.length > 1 && (
        <figure class="trend">
          <svg viewBox={`-8 -8 ${width + 16} ${height + 16}`} role="img" aria-label={sentence}>
            {[0, 1, 2].map((level) => <line key={level} x1="0" x2={width} y1={y(level)} y2={y(level)} />)}
            <polyline points={told.map(({ level }, index) => `${x(index)},${y(level)}`).join(" ")} />
            {told.map(({ day, level }, index) => <circle key={day} cx={x(index)} cy={y(level)} r={3} />)}
          </svg>
          <figcaption>
            <details>
              <summary>{say("web.table")}</summary>
              <table><thead><tr><th scope="col">{say("web.day")}</th><th scope="col">{say(`web.week-of-${part}`)}</th></tr></thead>
                <tbody>{told.map(({ day, word }) => <tr key={day}><td>{date(day)}</td><td>{wordOf(word)}</td></tr>)}</tbody></table>
            </details>
          </figcaption>
        </figure>
      )}
    </div>
  );
};
