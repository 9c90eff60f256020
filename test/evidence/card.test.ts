import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { githubHtml } from "../../scripts/picture/page.ts";
import type { Report } from "../../src/contracts/report.ts";
import { BEGIN, cardSection, END, withSection } from "../../src/evidence/index.ts";
import { asPublic } from "../../src/judge/public.ts";
import { makePii, makeReport, makeRule } from "../support/reports.ts";

const FRONT = "---\nlicense: mit\n---\n";
const CARD = `${FRONT}# A bot\n\nIt answers.  \n\n\`\`\`sh\nrun\n\`\`\`\n`;
const SECTION = cardSection(makeReport(), "{}");

/** What a name could hold to end the section, to begin another, or to look like ours. */
const HOSTILE = [
  `${END}\n\n# Passed ${BEGIN}`,
  "<!-- --> </table><script>alert(1)</script> | a | b |",
  "[click](https://evil.example) ![x](https://evil.example/p.png) @octo-org `code`",
  "\u202e\u0000\n```\n---\nlicense: x",
].join(" ");

describe("the section of a model card", () => {
  test("says verdict, rules with interval and limit, what was not tested, and digests", () => {
    const text = cardSection(
      makeReport({
        verdict: "fail",
        rules: [makeRule({ state: "breached", value: 0.9, interval: [0.88, 0.92] })],
        notTested: [{ what: "Names", why: "No model was given.", how: "" }],
        timing: { startedAt: "2026-11-30T01:02:03.456Z" },
      }),
      "{}",
    );
    expect(text).toContain("**tuned fails the privacy gate.**");
    expect(text).toMatch(/\| 0\.900 \| 0\.880\s…\s0\.920 \| ≤\s0\.650 \| ❌ breached \|/u);
    expect(text).toContain("- Names: No model was given.");
    expect(text).toContain(`\`sha256:${"a".repeat(64)}\``);
    // SHA-256 of "{}", by `printf '{}' | sha256sum`.
    expect(text).toContain(
      "| Report | `sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a` |",
    );
    expect(text).toContain("| Measured | 2026-11-30, Reticence 1.2.3 |");
    expect(text).toContain("It does not bound other attacks.");
  });

  test("of hostile names has no markup of theirs, and cannot be ended or doubled by them", async () => {
    const report = hostileReport();
    const text = cardSection(report, "{}");
    expect([text.split(BEGIN).length, text.split(END).length]).toEqual([2, 2]);
    const html = await githubHtml(text);
    expect(html.match(/<h\d/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|<img|<pre|href="(?!https:\/\/github\.com\/reticence\/)/);
    // What was written can be renewed: nothing in it looks like a marker.
    const card = withSection(CARD, text, "README.md");
    expect(withSection(card, SECTION, "README.md")).toBe(withSection(CARD, SECTION, "README.md"));
  });

  test("shows no number on fewer than 5 values, though the report is not public", () => {
    const metric = makePii("pii.extracted", "iban", { values: 90, tuned: 3, base: 0 });
    const rule = makeRule({
      metric: metric.id,
      key: metric.key,
      parameters: metric.parameters,
      max: 0,
      state: "breached",
      value: 3,
      interval: null,
      reason: "3 IBANs were extracted.",
    });
    const report = makeReport({
      verdict: "fail",
      headline: "1 of 1 rules breached: pii.extracted (type iban) 3 (allowed 0)",
      metrics: [metric],
      rules: [rule],
      next: [{ text: "Mask IBANs (3) before training." }],
      public: false,
    });
    const shown = asPublic(report);
    expect(cardSection(shown, "{}")).toContain("| <5 |");
    expect([shown.headline, shown.rules[0]!.reason, shown.next![0]!.text].join(" ")).not.toMatch(
      /(?<![<\w])3(?!\w)/,
    );
    expect(asPublic(shown)).toBe(shown);
  });
});

describe("a model card", () => {
  test("gets the section at its end, and renewed in its place, with every other byte kept", () => {
    const first = withSection(CARD, SECTION, "README.md");
    expect(first).toBe(`${CARD}\n${SECTION}\n`);
    expect(withSection(first, SECTION, "README.md")).toBe(first);
    const within = `${first}\n## Licence\n\nMIT\t \n`;
    const other = cardSection(makeReport({ verdict: "fail" }), "{}");
    expect(withSection(within, other, "README.md")).toBe(within.replace(SECTION, () => other));
  });

  test.each([
    ["", `${SECTION}\n`],
    ["# Bot", `# Bot\n\n${SECTION}\n`],
    ["# Bot\n\n", `# Bot\n\n${SECTION}\n`],
    ["# Bot\r\n", `# Bot\r\n\r\n${SECTION.replaceAll("\n", "\r\n")}\r\n`],
  ])("%j gets it after an empty line, with its own line ends", (card, expected) => {
    expect(withSection(card, SECTION, "README.md")).toBe(expected);
    expect(withSection(expected, SECTION, "README.md")).toBe(expected);
  });

  test.each([
    ["a beginning without an end", `${BEGIN}\n\ntext\n`, 1],
    ["an end without a beginning", `text\n${END}\n`, 2],
    ["an end before the beginning", `${END}\n${BEGIN}\n`, 1],
    ["two sections", `${BEGIN}\n${END}\n${BEGIN}\n${END}\n`, 3],
    ["a marker in a line of other text", `see ${BEGIN}\n${END}\n`, 1],
    ["a marker in a code block", `~~~~md\n~~~\n${BEGIN}\n${END}\n~~~~\n`, 3],
    ["a marker in a comment", `<!-- of old:\n${BEGIN}\n${END}\n`, 2],
    ["a code block without an end", "# Bot\n\n```\ntext\n", 3],
    ["a comment without an end", "# Bot\n<!-- to do\n", 2],
    ["raw HTML without an end", "<pre>\n\nlog\n", 1],
    ["a declaration without an end", "# Bot\n\n<![CDATA[ x\n", 3],
  ])("with %s is refused with its line, since bytes of others could be lost", (_, card, line) => {
    expect(() => withSection(card, SECTION, "README.md")).toThrow(
      expect.objectContaining({ code: "card-markers", location: { file: "README.md", line } }),
    );
  });
});

describe("whatever a card holds", () => {
  // What opens and closes blocks, markers whole and broken, YAML, line ends, and text.
  const piece = fc.constantFrom(
    ...["\n", "\r\n", "\n\n", "# Bot", "```", "~~~", "````", "<!--", "-->", "<!-- x -->", "---"],
    ...[BEGIN, END, `${BEGIN}\n`, `${END}\n`, `\n${BEGIN}\n${END}\n`, BEGIN.slice(0, -1), "    "],
    ...["<pre>", "</pre>", "<script>", "<style", "<?x", "?>", "<!X", "<![CDATA[", "]]>", "<div>"],
    ...["license: mit", "| a | b |", "<details>", "\u2028", "\ufeff", " ", "text"],
  );
  const cards = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  const other = cardSection(makeReport({ verdict: "fail" }), "{}");

  test("every byte outside the section is kept, and renewing finds what was written", () => {
    fc.assert(
      fc.property(cards, (card) => {
        let first: string;
        try {
          first = withSection(card, SECTION, "README.md");
        } catch (error) {
          expect(error).toMatchObject({
            code: "card-markers",
            location: { line: expect.any(Number) },
          });
          return;
        }
        const newline = card.includes("\r\n") ? "\r\n" : "\n";
        const [own, renewed] = [SECTION, other].map((one) => one.replaceAll("\n", newline));
        const at = first.indexOf(own!);
        const [before, after] = [first.slice(0, at), first.slice(at + own!.length)];
        const had = card.indexOf(BEGIN);
        const outside =
          had < 0
            ? [
                before.startsWith(card) && before.slice(card.length).trim() === "",
                after === newline,
              ]
            : [before === card.slice(0, had), after === card.slice(card.indexOf(END) + END.length)];
        expect([card, outside]).toEqual([card, [true, true]]);
        expect(withSection(first, SECTION, "README.md")).toBe(first);
        expect(withSection(first, other, "README.md")).toBe(before + renewed! + after);
      }),
      { numRuns: 2000 },
    );
  });

  test("the section is seen, wherever it stands", async () => {
    await fc.assert(
      fc.asyncProperty(cards, async (card) => {
        // Of these, HTML itself leaves what follows in the element, in the middle of a line too.
        fc.pre(!/<script|<style|<pre/.test(card));
        fc.pre(!card.includes(BEGIN) && !card.includes(END));
        let whole: string;
        try {
          whole = withSection(card, SECTION, "README.md");
        } catch {
          return;
        }
        const html = await githubHtml(whole);
        expect([card, /<h2[^>]*>Privacy audit<\/h2>/.test(html)]).toEqual([card, true]);
        expect([card, html.includes("<table")]).toEqual([card, true]);
      }),
      { numRuns: 300 },
    );
  });
});

function hostileReport(): Report {
  const { provenance } = makeReport();
  return makeReport({
    verdict: "inconclusive",
    headline: HOSTILE,
    rules: [makeRule({ state: "cleared", reason: HOSTILE, parameters: { audit: HOSTILE } })],
    notTested: [{ what: HOSTILE, why: HOSTILE, how: HOSTILE }],
    records: [
      {
        audit: HOSTILE,
        set: "members",
        read: 9,
        used: 9,
        scored: 9,
        compared: 9,
        truncated: 0,
        dropped: {},
        subjects: null,
      },
    ],
    provenance: {
      ...provenance,
      reticence: HOSTILE,
      checkpoint: {
        ...provenance.checkpoint,
        name: HOSTILE,
        architecture: HOSTILE,
        digest: HOSTILE,
      },
      base: { ...provenance.base!, source: HOSTILE },
      policy: HOSTILE,
    },
    timing: { startedAt: HOSTILE },
  });
}
