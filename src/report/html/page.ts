import { createHash } from "node:crypto";
import { docs } from "../words.ts";
import { html, Markup } from "./markup.ts";
import { STYLE } from "./style.ts";

/** Longest title of a window or a tab, characters. */
const LONGEST_TITLE = 120;

/**
 * Nothing may be loaded, run, sent or framed; the one style sheet is that of this release. What a
 * report says could not act even if it became markup.
 */
const SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A whole page around its content; `file`: which file beside it holds the figures. */
export function page(
  title: string,
  content: Markup,
  version: string,
  file = "report.json",
): string {
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)} …` : title;
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Reticence ${version}">
<title>${short}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${content}
<footer><p>Reticence ${version}. This page contains no record and no personal value. Unless the report is public, it can contain numbers that rest on fewer than five people; a person is an ordinal, which only the signals resolve. The figures come from <code>${file}</code>. <a href="${docs("glossary")}" rel="noreferrer noopener">What the terms mean</a>.</p></footer>
</body>
</html>`;
  return `${text.trim()}\n`;
}
