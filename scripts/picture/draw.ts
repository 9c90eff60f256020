import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { execa } from "execa";
import { githubPage, terminalPage } from "./page.ts";

/** Width of a page as GitHub shows a report. */
const WIDTH = 948;

/** Draws Markdown as GitHub shows it; at most `most` pixels of its height. */
export async function drawMarkdown(
  markdown: string,
  target: string,
  most = Infinity,
): Promise<void> {
  await drawWhole(await githubPage(markdown), target, WIDTH, most);
}

/** Draws text with colours as a dark terminal shows it. */
export async function drawText(text: string, target: string): Promise<void> {
  await drawWhole(terminalPage(text), target, 1180);
}

/** Draws the part of a page that a window shows. */
export async function drawPage(
  address: string,
  target: string,
  { width, height }: { width: number; height: number },
): Promise<void> {
  await chromium([
    `--screenshot=${resolve(target)}`,
    `--window-size=${width},${height}`,
    "--hide-scrollbars",
    address,
  ]);
}

/** Draws a page that says its own height and that it is complete. */
async function drawWhole(html: string, target: string, width: number, most = Infinity) {
  const folder = await mkdtemp(join(tmpdir(), "reticence-picture-"));
  try {
    const page = join(folder, "page.html");
    await writeFile(page, html);
    const { stdout } = await chromium([`--window-size=${width},800`, "--dump-dom", page]);
    const title = /<title>(.*?)<\/title>/.exec(stdout)?.[1];
    if (title !== "drawn") throw new Error(`the page was not drawn (${title ?? "no answer"})`);
    const height = Math.min(Number(/data-height="(\d+)"/.exec(stdout)![1]), most);
    await drawPage(page, target, { width, height });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
