import { day, addDays } from "@lullaback/base";
import { content } from "@lullaback/content";
import { emptyHistory, planDay, type History, type Person, type Answer } from "@lullaback/engine";
const today = day("2026-06-10");
const no = Object.fromEntries([...content.findings, ...content.modifiers, ...content.clearances].map(({id}) => [id, "no" as Answer]));
const screen = (answers: Record<string, Answer>) => ({ id: "sc", at: "2026-06-10T09:00:00+01:00" as any, day: today, cadence: "full" as const, answers, regions: ["low" as const], painNow: 2, painWorst24h: 3, rows: [], slips: [] });
const people: [string, Person][] = [];
for (let w = 4; w <= 41; w++) people.push([`gw${w}`, { ageGroup: "18-44", situation: "pregnant", pregnancy: { weeks: w, toldOn: today, babies: 1, placeScanned: "yes" } }]);
for (const [name, d] of [["d1",1],["w1",7],["w2",14],["w4",28],["w6",42],["w6+1",43],["w8",56],["w12",84],["m6",183],["m12",365],["m23",700]] as const)
  for (const [k, s, end] of [["vag","gave-birth",{mode:"vaginal",weeks:40}],["forc","gave-birth",{mode:"forceps-vacuum",tear:"3-4",weeks:40}],["cs","gave-birth",{mode:"caesarean",weeks:40}],["early","pregnancy-ended",{weeks:9,operation:"none"}],["mid","pregnancy-ended",{weeks:20,operation:"none"}]] as const)
    people.push([`${name}-${k}`, { ageGroup: "18-44", situation: s as any, milk: "feeding", end: { needle: "none", bloodLoss: "no", on: addDays(today, -d), ...(end as any) } }]);
const bad = new Map<string, string[]>();
let n = 0; const t0 = performance.now();
for (const [name, person] of people) for (const tight of ["no","yes"] as const) for (const place of content.places) for (const minutes of [3,5,10,15,20]) {
  const answers = { ...no, "cl.tight": tight };
  const h: History = { ...emptyHistory, person, screens: [screen(answers)] };
  const p = planDay(content, h, today, { minutes, place });
  n++;
  const miss = p.kind !== "session" ? p.kind + ":" + p.reasons.map(r=>r.rule).join() + (p.screen?.missing.join()??"") + p.findings.map(f=>f.rule) : p.reasons.some(r=>r.rule==="SE11") ? `short ${p.session!.seconds}/${minutes*60}` : "";
  if (miss) { const key = `${place} ${minutes} ${tight}: ${miss}`; bad.set(key, [...(bad.get(key) ?? []), name]); }
}
console.log(n, performance.now()-t0);
for (const [k, v] of bad) console.log(k, v.length, v.slice(0,60).join(" "));
