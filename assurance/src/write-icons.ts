/**
 * `npm run icons`: the icon as the pictures home screens ask for, drawn by the browser from `web/public/icon.svg`. The same ring on the
 * same ground for each: it says nothing of what is behind it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { openBrowser } from "./bench/slow-phone.ts";

const folder = new URL("../../web/public/", import.meta.url);
const drawing = readFileSync(new URL("icon.svg", folder), "utf8");
/** Systems that cut their own shape get the ground to every edge, and the ring within the middle four fifths. */
const whole = drawing.replace(/ rx="\d+"/, "");
const icons = [
  { name: "icon-192.png", size: 192, drawing }, { name: "icon-512.png", size: 512, drawing },
  { name: "icon-maskable-512.png", size: 512, drawing: whole }, { name: "apple-touch-icon.png", size: 180, drawing: whole },
];

const browser = await openBrowser();
const page = await browser.newPage();
for (const { name, size, drawing: svg } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(new URL(name, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
