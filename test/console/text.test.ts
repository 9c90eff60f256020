import { PassThrough } from "node:stream";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { canRedraw, fitted, painted, shorten, width, wrap } from "../../src/console/text.ts";

/** Text of words with figures, wide characters and emoji. */
const TEXT = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-z]{1,12}$/),
      fc.integer({ min: 0, max: 1e9 }).map((count) => count.toLocaleString("en-US")),
      fc.constantFrom("検査", "模型データ", "👍🏽", "🇩🇪", "안녕하세요", "naïve", "–", "%"),
      fc.stringMatching(/^\/[a-z]{20,90}$/),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((words) => words.join(" "));
const COLUMNS = fc.integer({ min: 20, max: 200 });

test.each([
  ["plain", 5],
  ["検査", 4],
  ["👍🏽", 2],
  ["🇩🇪", 2],
  ["👩‍💻", 2],
  ["e\u0301", 1],
  ["\u001b[31mred\u001b[39m", 3],
])("%s takes %d columns", (text, columns) => {
  expect(width(text)).toBe(columns);
});

describe("wrapping", () => {
  test("breaks between words, keeps the indent and hangs what follows", () => {
    expect(wrap("  one two three four five six seven", 30, 2)).toEqual([
      "  one two three four five",
      "    six seven",
    ]);
  });

  test("indents nothing where that would leave no room", () => {
    expect(wrap("  one two three four five", 22, 2)).toEqual(["one two three four", "five"]);
  });

  test("counts wide characters as two columns", () => {
    expect(wrap("検査 検査 検査 検査 検査 検査", 20)).toEqual(["検査 検査 検査 検査", "検査 検査"]);
  });

  test("never makes a line wider than asked, loses no text, and cuts no word that fits", () => {
    fc.assert(
      fc.property(TEXT, COLUMNS, fc.constantFrom(0, 2, 4), (text, columns, indent) => {
        const lines = wrap(text, columns, indent);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        const words = new Set(lines.flatMap((line) => line.split(" ")));
        for (const word of text.split(" ")) {
          if (width(word) <= columns - indent) expect(words).toContain(word);
        }
      }),
    );
  });
});

describe("fitting", () => {
  test("takes as many pieces as there is room for", () => {
    const pieces = ["score base: 96 of 256 records", "30/s", "of 4 tasks"];
    expect(fitted(pieces, 80)).toBe("score base: 96 of 256 records, 30/s, of 4 tasks");
    expect(fitted(pieces, 40)).toBe("score base: 96 of 256 records, 30/s");
    expect(fitted(pieces, 30)).toBe("score base: 96 of 256 records");
    expect(fitted(pieces, 20)).toBe("score base: 96 of …");
  });

  test("cuts no figure, however little room there is", () => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 0, max: 60 }), (text, columns) => {
        const short = shorten(text, columns);
        expect(width(short)).toBeLessThanOrEqual(columns);
        const words = text.split(" ");
        const kept = short.split(" ").filter((word) => word !== "…" && word !== "");
        expect(words.slice(0, kept.length)).toEqual(kept);
      }),
    );
  });
});

test.each([
  [{ FORCE_COLOR: "1" }, true],
  [{ FORCE_COLOR: "0" }, false],
  [{ NO_COLOR: "1" }, false],
  [{}, false],
])(
  "a stream that is not a terminal has colours with %j: %s",
  (env: NodeJS.ProcessEnv, coloured) => {
    for (const name of ["FORCE_COLOR", "NO_COLOR"]) vi.stubEnv(name, env[name]);
    const text = painted(new PassThrough(), "cyan", "bar");
    vi.unstubAllEnvs();
    expect(text).toBe(coloured ? "\u001b[36mbar\u001b[39m" : "bar");
  },
);

test("what only takes lines gets no colours", () => {
  vi.stubEnv("FORCE_COLOR", "1");
  expect(painted({ write: () => {} }, "cyan", "bar")).toBe("bar");
  vi.unstubAllEnvs();
});

test.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: true }, { TERM: "xterm-256color" }, true],
  [{ isTTY: true }, { TERM: "xterm", NO_COLOR: "1" }, true],
  [{ isTTY: true }, { TERM: "dumb" }, false],
  [{ isTTY: true }, { CI: "true" }, false],
  [{ isTTY: true }, { CI: "false" }, true],
  [{ isTTY: true }, { CI: "" }, true],
  [{ isTTY: false }, { FORCE_COLOR: "1" }, false],
  [{}, {}, false],
])("lines on %j with %j are redrawn: %s", (output, env, redrawn) => {
  expect(canRedraw({ ...output, write: () => {} }, env)).toBe(redrawn);
});
