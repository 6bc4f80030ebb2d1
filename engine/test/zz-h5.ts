import { liveOneLife } from "./lives.ts";
import { planDay, assess, screenOf, openRows } from "../src/index.ts";
import { content } from "./make.ts";
import { brokenRules } from "./session-rules.ts";
const cpu = (f: () => void, n: number) => { const a = process.cpuUsage(); for (let i=0;i<n;i++) f(); const b = process.cpuUsage(a); return ((b.user+b.system)/1000/n).toFixed(2); };
const seen: any[] = [];
const t = process.cpuUsage();
for (let s = 1; s <= 60; s++) liveOneLife(s, 60, { plan: (x) => { seen.push(x); }, undone() {}, session() {}, stage() {} });
const e = process.cpuUsage(t); console.log("whole", (e.user+e.system)/1000/seen.length, "ms per plan");
const kinds: any = {};
for (const k of ["session","screen-first","stop","ask-first"]) { const xs = seen.filter(x=>x.plan.kind===k).slice(-150); let i=0;
 console.log(k, "plan", cpu(() => { const x = xs[i++%xs.length]; planDay(content, x.before, x.day, x.here); }, 150), "assess", cpu(() => { const x = xs[i++%xs.length]; assess(content, x.before, x.day, x.before.screens.at(-1), "full"); }, 150),
 "screenOf", cpu(() => { const x = xs[i++%xs.length]; screenOf(content, x.before, x.day, x.before.screens.at(-1), "full"); }, 150), "openRows", cpu(() => { const x = xs[i++%xs.length]; openRows(content, x.before, x.day); }, 150),
 "broken", cpu(() => { const x = xs[i++%xs.length]; brokenRules(content, x.before, x.day, x.here, x.plan); }, 150)); }
