import { liveOneLife } from "./lives.ts";
import { brokenRules } from "./session-rules.ts";
import { content } from "./make.ts";
const run = (f: (x: any) => void) => { let n = 0; const t = process.cpuUsage();
for (let s = 1; s <= 120; s++) liveOneLife(s, 60, { plan: (x) => { n++; f(x); }, undone() {}, session() {}, stage() {} });
const e = process.cpuUsage(t); console.log(n, (e.user+e.system)/1000, "ms", ((e.user+e.system)/1000/n).toFixed(2)); };
run(() => {}); run(() => {}); run((x) => brokenRules(content, x.before, x.day, x.here, x.plan));
