/** `npm run pictures`: pictures of the running program for the README, as SVG, from what it really prints. Build first. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

const bin = new URL("../../cli/bin/lullaback.mjs", import.meta.url).pathname;
const folder = new URL("../../docs/pictures/", import.meta.url);

const ordinary = { "age": "18-44", "state.now": "gave-birth", "end.date": "2026-10-04", "end.mode": "vaginal", "milk": "feeding", "pain.regions": ["low"], "pain.now": 3, "pain.worst-24h": 4 };
const pictures = [
  { name: "session", say: "Seven weeks after a birth, a sore low back: today's ten minutes", args: ["plan", "-", "--assume-no", "--minutes", "10", "--place", "floor"], answers: ordinary, lines: 26 },
  { name: "emergency", say: "Nine days after a birth, a pad soaked in an hour: get help now", args: ["screen", "-"], answers: { "state.now": "gave-birth", "end.date": "2026-11-13", "end.mode": "vaginal", "f.bleed-pad": "yes" }, lines: 12 },
] as const;

const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] as string);

/** A terminal window of 80 columns; a heading is bold where the program printed it so. */
const svg = (title: string, lines: readonly string[]): string => {
  const height = 52 + lines.length * 20;
  const text = lines.map((line, index) => {
    const bold = line.startsWith("\u001b[1m");
    return `<text x="24" y="${60 + index * 20}"${bold ? ' class="b"' : ""} xml:space="preserve">${escape(line.split("\u001b").map((part) => part.replace(/^\[\d+m/, "")).join(""))}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" role="img" aria-label="${escape(title)}">
<style>text{font:14px ui-monospace,Menlo,Consolas,monospace;fill:#f4ece3}.b{font-weight:700;fill:#f0b99d}</style>
<rect width="760" height="${height}" rx="14" fill="#1b1722"/><circle cx="28" cy="24" r="6" fill="#f0b99d"/><circle cx="50" cy="24" r="6" fill="#a8c8b8"/>
${text.join("\n")}
</svg>
`;
};

mkdirSync(folder, { recursive: true });
for (const { name, say, args, answers, lines } of pictures) {
  const { stdout, status } = spawnSync(process.execPath, [bin, ...args], { input: JSON.stringify({ day: "2026-11-22", country: "GB", answers }), env: { ...process.env, FORCE_COLOR: "1" } });
  if (status !== 0) throw new Error(`${name}: exit ${String(status)}`);
  const printed = stdout.toString().trimEnd().split("\n");
  writeFileSync(new URL(`${name}.svg`, folder), svg(say, printed.length > lines ? [...printed.slice(0, lines), "…"] : printed));
}
