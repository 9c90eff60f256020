import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { annotationOf } from "../../src/action/annotation.ts";
import { plainLines } from "../../src/action/text.ts";
import { visible, visibleJson, visibleLines } from "../../src/base/visible.ts";
import { ProgressView } from "../../src/console/progress.ts";
import { renderTerminal } from "../../src/console/report.ts";
import { commentOfFailure } from "../../src/github/post/comment-body.ts";
import { statusContext } from "../../src/github/post/status.ts";
import { badgeImage, badgeOf } from "../../src/report/badge.ts";
import { code, escapeMarkdown } from "../../src/report/escape.ts";
import { renderMarkdown } from "../../src/report/index.ts";
import { junitOf } from "../../src/report/junit.ts";
import { sarifOf } from "../../src/report/sarif.ts";
import { makeReport, makeRule } from "../support/reports.ts";

/** Every character that Unicode defines as invisible or as reordering the text around it. */
const UNSEEN = (() => {
  const found: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    if (
      /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]$/u.test(character) ||
      /^\p{Default_Ignorable_Code_Point}$/u.test(character) ||
      /^\p{Bidi_Control}$/u.test(character)
    ) {
      found.push(character);
    }
  }
  return found;
})();
const ALL = UNSEEN.join("");

/** Such characters in a text, except line ends and the report's own. */
function unseenIn(text: string): string[] {
  // U+FE0F makes the signs of the verdict and the states appear in colour.
  const own = text.replace(/(?<=[⚠☑ℹ])\ufe0f/gu, "").replaceAll("\n", "");
  return [
    ...new Set(own.match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu)),
  ].map((character) => character.codePointAt(0)!.toString(16));
}

test("the class contains the characters that have been used to disguise names", () => {
  const named = [
    ...[0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x3164, 0xfeff, 0xffa0],
    ...[0x200b, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0x206f],
    ...[0xfe00, 0xfe0f, 0x1bca0, 0x1d173, 0xe0000, 0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xe01ef],
    ...[0x00, 0x07, 0x0a, 0x1b, 0x7f, 0x85, 0x9b],
  ];
  for (const point of named) expect(UNSEEN).toContain(String.fromCodePoint(point));
  expect(UNSEEN.length).toBeGreaterThan(4000);
});

test("each is written out by its code, and everything else is unchanged", () => {
  for (const character of UNSEEN) {
    const point = character.codePointAt(0)!.toString(16);
    expect(visible(`a${character}b`)).toBe(`a\\u{${point}}b`);
  }
  const seen = "naïve 名前 שלום 😀 a-b_c.d/ e\u0301 ½ “x”";
  expect(visible(seen)).toBe(seen);
});

test("line ends and JSON values are preserved", () => {
  expect(visibleLines("a\u202e\nb\r\nc\u0007")).toBe("a\\u{202e}\nb\nc\\u{7}");
  const value = { [`a${"\u202e"}`]: [`${ALL}\n`] };
  expect(JSON.parse(visibleJson(value))).toEqual(value);
  expect(unseenIn(visibleJson(value))).toEqual([]);
});

describe("names are shown without invisible characters", () => {
  const name = `x${ALL}y`;
  const rule = makeRule({
    state: "breached",
    reason: name,
    parameters: { audit: "finetuning", attack: name } as never,
    location: { file: `dir/${name}.yml`, line: 3 },
  });
  const report = makeReport({
    verdict: "fail",
    headline: name,
    reasons: [name],
    rules: [rule, makeRule({ state: "waived", reason: name })],
  });

  test.each<[string, () => string | Promise<string>]>([
    ["a paragraph of Markdown", () => escapeMarkdown(name)],
    ["a code span", () => code(name)],
    ["the report", () => renderMarkdown(report)],
    ["a comment", () => commentOfFailure([name], { marker: "<!-- x -->", commit: "c", run: "r" })],
    ["the terminal", () => renderTerminal(report)],
    ["the log", () => plainLines(name)],
    ["an annotation", () => annotationOf(name, { file: name, line: 1 }).message],
    ["SARIF", () => JSON.stringify(sarifOf(report))],
    ["JUnit", () => junitOf(report)],
    ["a status", () => statusContext(name, name)],
    ["a badge", () => badgeImage(badgeOf("fail", "2026-12-01"))],
    ["a progress line", () => written((view) => view.warn(name, { file: name }))],
    ["a task's name", () => written((view) => view.progress({ task: name, done: 1, total: 1 }))],
    ["a phase", () => written((view) => view.phase(name))],
  ])("in %s", async (_, show) => {
    expect(unseenIn(await show())).toEqual([]);
  });
});

function written(show: (view: ProgressView) => void): string {
  let text = "";
  const stream = { isTTY: true, columns: 10_000, write: (part: string) => (text += part) };
  const view = new ProgressView(stream, { env: {} });
  show(view);
  view.end();
  expect(text).not.toBe("");
  return stripVTControlCharacters(text);
}
