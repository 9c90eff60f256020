/**
 * Draws the pictures of the README and of docs/ from the demo's reports: `npm run picture`. Or a
 * Markdown file as GitHub shows it: `npm run picture -- report.md picture.png [height]`; without a
 * height, all of it. Needs Chromium on the PATH (or CHROMIUM) and a font with emoji (Debian:
 * fonts-noto-color-emoji).
 */
import { readFile } from "node:fs/promises";
import { drawMarkdown } from "./draw.ts";
import { drawReadme } from "./readme.ts";

const [source, target, most = "Infinity"] = process.argv.slice(2);
if (source === undefined) {
  await drawReadme();
} else if (target === undefined) {
  console.error("usage: npm run picture [-- report.md picture.png [height]]");
  process.exitCode = 2;
} else {
  await drawMarkdown(await readFile(source, "utf8"), target, Number(most));
}
