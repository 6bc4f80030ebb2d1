/** A PDF, read and drawn by another hand than the one that made it. */
import type { Browser } from "@playwright/test";
import { createRequire } from "node:module";
import { getDocument, OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface Sheet {
  readonly text: string;
  /** Paths that are filled or stroked. */
  readonly paths: number;
  readonly images: number;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** In millimetres. */
  readonly size: readonly [number, number];
  /** What it is made of, for those who listen: headings, lists, paragraphs. */
  readonly roles: ReadonlySet<string>;
}

const imageOps: ReadonlySet<number> = new Set(Object.entries(OPS).flatMap(([name, op]) => (/image/i.test(name) ? [op] : [])));

const fontsOf = async (page: PDFPageProxy): Promise<Sheet["fonts"]> => {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = new Set(fnArray.flatMap((op, index) => (op === OPS.setFont ? [(argsArray[index] as [string])[0]] : [])));
  return [...ids].map((id) => {
    const font = page.commonObjs.get(id) as { readonly name: string; readonly missingFile?: boolean; readonly data?: Uint8Array };
    return { name: font.name, embedded: font.missingFile !== true && (font.data?.length ?? 0) > 0 };
  });
};

interface Tagged { readonly role?: string; readonly children?: readonly Tagged[] }
const rolesOf = (tree: Tagged | null): ReadonlySet<string> => new Set([...(tree?.role === undefined ? [] : [tree.role]), ...(tree?.children ?? []).flatMap((child) => [...rolesOf(child)])]);

export const sheetsOf = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), fontExtraProperties: true, verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const { fnArray } = await page.getOperatorList();
    const [, , wide, high] = page.view as [number, number, number, number];
    sheets.push({
      text: items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("").replace(/\s+/g, " "),
      paths: fnArray.filter((op) => op === OPS.constructPath).length,
      images: fnArray.filter((op) => imageOps.has(op)).length,
      fonts: await fontsOf(page), size: [Math.round(wide * 0.3528), Math.round(high * 0.3528)], roles: rolesOf(await page.getStructTree() as Tagged | null),
    });
  }
  await pdf.destroy();
  return sheets;
};

/** One page as a PNG, `dots` to the inch, drawn in a browser that has nothing else open. */
export const pictureOf = async (browser: Browser, bytes: Uint8Array, number: number, dots: number): Promise<{ readonly data: Uint8ClampedArray; readonly width: number; readonly height: number; readonly png: Buffer }> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const find = createRequire(import.meta.url);
  for (const name of ["pdf", "pdf.worker"]) await page.addScriptTag({ path: find.resolve(`pdfjs-dist/legacy/build/${name}.mjs`), type: "module" });
  await page.waitForFunction(() => "pdfjsLib" in globalThis && "pdfjsWorker" in globalThis);
  const drawn = await page.evaluate(async ({ base64, of, scale }) => {
    interface Drawer { getDocument(from: { data: Uint8Array }): { promise: Promise<{ getPage(n: number): Promise<{ getViewport(at: { scale: number }): { width: number; height: number }; render(to: object): { promise: Promise<void> } }> }> } }
    const { getDocument: read } = (globalThis as unknown as { pdfjsLib: Drawer }).pdfjsLib;
    const pdf = await read({ data: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) }).promise;
    const sheet = await pdf.getPage(of);
    const viewport = sheet.getViewport({ scale });
    const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(viewport.width), height: Math.round(viewport.height) });
    const paint = canvas.getContext("2d");
    if (paint === null) throw new Error("no canvas");
    await sheet.render({ canvas, canvasContext: paint, viewport }).promise;
    const { data, width, height } = paint.getImageData(0, 0, canvas.width, canvas.height);
    let text = "";
    for (let from = 0; from < data.length; from += 0x8000) text += String.fromCharCode(...data.subarray(from, from + 0x8000));
    return { pixels: btoa(text), width, height, png: canvas.toDataURL("image/png").split(",")[1] ?? "" };
  }, { base64: Buffer.from(bytes).toString("base64"), of: number, scale: dots / 72 });
  await context.close();
  return { data: new Uint8ClampedArray(Buffer.from(drawn.pixels, "base64")), width: drawn.width, height: drawn.height, png: Buffer.from(drawn.png, "base64") };
};
