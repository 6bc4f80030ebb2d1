/** Values from 0 to 10 over days: a drawing with its sentence as label, the same as a table, and a day to step through. */
import { addDays, daysBetween, type Day } from "@lullaback/base";
import { useState } from "preact/hooks";
import { today } from "../../store/clock.ts";
import { speech } from "../../ui/speech.ts";

interface Value { readonly day: Day; readonly value: number }

const spans = [14, 42, 366] as const;
const width = 320;
const height = 120;

export const Trend = ({ label, heading, values, marks, better }: {
  readonly label: string; readonly heading: string; readonly values: readonly Value[]; readonly marks: ReadonlySet<Day>; readonly better: "lower" | "higher";
}) => {
  const { say, date } = speech.value;
  const [span, setSpan] = useState<number>(42);
  const [at, setAt] = useState<number | undefined>(undefined);
  if (values.length < 2) return null;
  const from = addDays(today(), -span) as Day;
  const shown = values.filter(({ day }) => day >= from);
  const first = shown[0]?.day ?? from;
  const length = Math.max(1, daysBetween(first, today()));
  const x = (day: Day) => (daysBetween(first, day) / length) * width;
  const y = (value: number) => height - (value / 10) * height;
  const looked = at === undefined ? undefined : shown[Math.min(at, shown.length - 1)];
  const step = (by: number) => setAt(Math.min(shown.length - 1, Math.max(0, (at ?? shown.length) + by)));
  return (
    <figure class="trend">
      <svg viewBox={`-8 -10 ${width + 16} ${height + 26}`} role="img" aria-label={label}>
        {[0, 5, 10].map((value) => <g key={value}><line x1="0" x2={width} y1={y(value)} y2={y(value)} /><text x="-3" y={y(value) + 3} text-anchor="end">{value}</text></g>)}
        {[...marks].filter((day) => day >= first).map((day) => <line key={day} class="mark" x1={x(day)} x2={x(day)} y1={height + 4} y2={height + 11} />)}
        <polyline points={shown.map(({ day, value }) => `${x(day)},${y(value)}`).join(" ")} />
        {shown.map(({ day, value }) => <circle key={day} cx={x(day)} cy={y(value)} r={looked?.day === day ? 6 : 3} />)}
      </svg>
      <figcaption>
        <span class="hint">{say(better === "lower" ? "web.lower-better" : "web.higher-better")}{marks.size > 0 ? ` ${say("web.marks")}` : ""}</span>
        <div class="row">
          <button type="button" class="chip" aria-label={say("web.day-before")} onClick={() => step(-1)}>←</button>
          <span class="looked" role="status">{looked === undefined ? say("web.look-at-day") : `${date(looked.day)}: ${looked.value}`}</span>
          <button type="button" class="chip" aria-label={say("web.day-after")} onClick={() => step(1)}>→</button>
        </div>
        {daysBetween(values[0]?.day ?? today(), today()) > spans[0] && (
          <div class="row" role="group" aria-label={say("web.span")}>
            {spans.map((days) => <button key={days} type="button" class="chip" aria-pressed={span === days} onClick={() => { setSpan(days); setAt(undefined); }}>{say(`web.span-${days}`)}</button>)}
          </div>
        )}
        <details>
          <summary>{say("web.table")}</summary>
          <table><thead><tr><th scope="col">{say("web.day")}</th><th scope="col">{heading}</th></tr></thead>
            <tbody>{shown.map(({ day, value }) => <tr key={day}><td>{date(day)}</td><td>{value}</td></tr>)}</tbody></table>
        </details>
      </figcaption>
    </figure>
  );
};
