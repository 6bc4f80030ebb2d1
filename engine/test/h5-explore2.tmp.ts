import { day, addDays } from "@lullaback/base";
import { content } from "@lullaback/content";
import { emptyHistory, planDay, screenOf, type History, type Person, type Answer } from "@lullaback/engine";
const today = day("2026-06-10");
const no = Object.fromEntries([...content.findings, ...content.modifiers, ...content.clearances].map(({id}) => [id, "no" as Answer]));
const person: Person = { ageGroup: "18-44", situation: "gave-birth", milk: "feeding", end: { needle: "none", bloodLoss: "no", on: addDays(today, -60), mode: "vaginal", weeks: 40 } };
const sc = (id: string, d: any, time: string, answers: any, cadence: any = "full") => ({ id, at: `${d}T${time}:00+01:00` as any, day: d, cadence, answers, regions: ["low" as const], painNow: 2, painWorst24h: 3, rows: [], slips: [] });
const h0: History = { ...emptyHistory, person, screens: [sc("a", addDays(today,-1), "09:00", no)] };
const p0 = planDay(content, h0, today, { minutes: 10, place: "bed" });
console.log("new day", p0.kind, p0.screen);
const s: any = sc("b", today, "09:00", { ...no, "f.saddle-numb": "yes" });
s.rows = screenOf(content, { ...h0 }, today, s, "full").rows;
console.log(s.rows.map((r:any)=>r.rule+r.disposition));
const h1: History = { ...h0, screens: [...h0.screens, s], seen: s.rows.map((r:any) => ({ at: `${today}T14:00:00+01:00` as any, day: today, row: r.rule, who: "physician", inPerson: true, outcome: "nothing-serious" })) };
for (const d of [today, addDays(today,1), addDays(today, 20)]) { const p = planDay(content, h1, d, { minutes: 10, place: "bed" }); console.log(d, p.kind, p.screen, p.findings.map(f=>f.rule)); }
