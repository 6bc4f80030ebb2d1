/** A page for a person at a terminal: lines, `# ` headings, wrapped to 78 columns. */
export type Page = readonly string[];

const width = 78;

export const printPage = (page: Page, colour: boolean): string =>
  page.map((line) => {
    if (line.startsWith("# ")) return colour ? `\u001b[1m${line.slice(2)}\u001b[0m` : line.slice(2);
    return wrap(line);
  }).join("\n");

const wrap = (line: string): string => {
  const indent = /^[\s\d.•-]*/.exec(line)?.[0].length ?? 0;
  const words = line.slice(indent).split(" ");
  const lines: string[] = [];
  let current = line.slice(0, indent);
  for (const word of words) {
    if (current.length + word.length + 1 > width && current.trim() !== "") {
      lines.push(current.trimEnd());
      current = " ".repeat(indent);
    }
    current += `${word} `;
  }
  return [...lines, current.trimEnd()].join("\n");
};
