/**
 * Draws a Markdown file as GitHub shows it: `npm run picture -- report.md picture.png [height]`.
 * Without a height, all of it. Needs Chromium on the PATH (or CHROMIUM).
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { execa } from "execa";
import { githubPage } from "./page.ts";

const WIDTH = 948;

const [source, target, most = "Infinity"] = process.argv.slice(2);
if (source === undefined || target === undefined) {
  console.error("usage: npm run picture -- report.md picture.png [height]");
  process.exit(2);
}
const folder = await mkdtemp(join(tmpdir(), "reticence-picture-"));
try {
  const page = join(folder, "page.html");
  await writeFile(page, await githubPage(await readFile(source, "utf8")));
  const { stdout } = await chromium(["--dump-dom", page]);
  const title = /<title>(.*?)<\/title>/.exec(stdout)?.[1];
  if (title !== "drawn") throw new Error(`the diagrams were not drawn (${title ?? "no answer"})`);
  const height = Math.min(Number(/data-height="(\d+)"/.exec(stdout)![1]), Number(most));
  await chromium([
    `--screenshot=${resolve(target)}`,
    `--window-size=${WIDTH},${height}`,
    "--hide-scrollbars",
    page,
  ]);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function chromium(args: readonly string[]) {
  return await execa(process.env.CHROMIUM ?? "chromium", [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--virtual-time-budget=20000",
    ...args,
  ]);
}
