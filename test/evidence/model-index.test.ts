import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Report } from "../../src/contracts/report.ts";
import { withModelIndex } from "../../src/evidence/index.ts";
import { makeMia, makeReport, makeRule } from "../support/reports.ts";

const REPORT = makeReport({ metrics: [makeMia("mia.auc", "strongest", 0.52)] });
const BODY = "# Bot\n\n---\nmodel-index: of the text\n";

/** Comments, order, quotes and blanks as people write them. */
const OTHERS = `license: mit   # ours
tags: [a,  'b']

# what it is for
language:
- en
`;

describe("the model-index of a card", () => {
  test("gets the figures that rules bound, with their intervals, in the Hub's form", () => {
    const { card } = withModelIndex(`---\n${OTHERS}---\n${BODY}`, REPORT);
    expect(card.startsWith(`---\n${OTHERS}model-index:\n`)).toBe(true);
    expect(card.endsWith(`---\n${BODY}`)).toBe(true);
    expect(indexOf(card)).toEqual([
      {
        name: "tuned",
        results: [
          {
            task: { type: "text-generation" },
            dataset: {
              name: "training records and held-out records (not published)",
              type: "private",
            },
            metrics: [
              {
                type: "mia.auc",
                value: 0.52,
                name: "Training records recognised (AUC) (0.500 … 0.540)",
                args: {
                  audit: "finetuning",
                  attack: "strongest",
                  part: "completion",
                  interval: [0.5, 0.54],
                  confidence: 0.95,
                },
              },
            ],
            source: { name: "Reticence", url: "https://github.com/reticence/reticence" },
          },
        ],
      },
    ]);
  });

  test("is renewed in its place, with others' results, comments and order kept", () => {
    const before = `---
model-index:   # results
- name: Bot v2
  results:
  # measured by us
  - task: {type: text-generation}
    dataset: {name: 'ARC', type: "arc"}
    metrics:
    - type: acc # of the test set
      value: 0.90
# the rest
${OTHERS}---
${BODY}`;
    const { card: first } = withModelIndex(before, REPORT);
    for (const kept of [
      "# results",
      "# measured by us",
      "acc # of the test set",
      "'ARC'",
      "0.90",
    ]) {
      expect(first).toContain(kept);
    }
    expect(indexOf(first)[0]!.results[0]).toEqual(indexOf(before)[0]!.results[0]);
    expect(first.slice(first.indexOf("# the rest"))).toBe(
      before.slice(before.indexOf("# the rest")),
    );
    // A card with one model is that model's, whatever the audit calls it.
    expect(indexOf(first).map(({ name, results }) => [name, results.length])).toEqual([
      ["Bot v2", 2],
    ]);
    const other = makeReport({ rules: [makeRule({ value: 0.6, interval: [0.58, 0.62] })] });
    const { card: second } = withModelIndex(first, other);
    expect(indexOf(second)[0]!.results).toHaveLength(2);
    expect(JSON.stringify(indexOf(second))).not.toContain("0.52");
    expect(second).toContain("value: 0.6\n");
    expect(withModelIndex(second, other).card).toBe(second);
  });

  test.each<[string, Partial<Report>]>([
    ["an invalid comparison", { rules: [makeRule({ state: "invalid" })] }],
    ["a rule without a figure", { rules: [makeRule({ value: null, interval: null })] }],
    ["an audit that failed its self-test", { verdict: "error" }],
    [
      "the check that the sets are not swapped",
      { rules: [makeRule({ parameters: { attack: "weakest" } })] },
    ],
  ])("says nothing of %s, and drops what an earlier audit said", (_, changes) => {
    const plain = `---\n${OTHERS}---\n${BODY}`;
    expect(withModelIndex(plain, makeReport(changes)).card).toBe(plain);
    const { card } = withModelIndex(plain, REPORT);
    expect(withModelIndex(card, makeReport(changes)).card).toBe(plain);
  });

  test.each([
    ["a card without YAML at its top", BODY],
    ["a card whose rule comes later", `# Bot\n---\nlicense: mit\n---\n`],
    ["an empty card", ""],
    ["YAML without an end", "---\nlicense: mit\n"],
  ])("is not made in %s", (_, card) => {
    expect(withModelIndex(card, REPORT)).toEqual({ card });
  });

  test("is not made for generated data, which are no model", () => {
    const { provenance } = REPORT;
    const data = { ...provenance.checkpoint, kind: "data" as const };
    const report = { ...REPORT, provenance: { ...provenance, checkpoint: data } };
    expect(withModelIndex("---\na: 1\n---\n", report)).toEqual({ card: "---\na: 1\n---\n" });
  });

  test.each([
    ["broken YAML", "a: [\n"],
    ["a key twice", "a: 1\na: 2\n"],
    ["a list", "- a\n"],
    ["no list in it", "model-index: x\n"],
    ["an entry that is no mapping", "model-index: [x]\n"],
    ["results that are no list", "model-index: [{name: x, results: y}]\n"],
    ["an alias of another key's", "a: &a [1]\nmodel-index:\n- name: x\n  results: *a\n"],
    ["braces around everything", "{a: 1}\n"],
    ["an indent before everything", "  a: 1\n"],
    ["two documents", "a: 1\n...\nb: 2\n"],
  ])("is left as it is in YAML with %s, with a note", (_, front) => {
    const card = `---\n${front}---\n${BODY}`;
    expect(withModelIndex(card, REPORT)).toEqual({
      card,
      note: expect.stringContaining("model-index is left as it is"),
    });
  });

  test("keeps line ends and a mark of byte order", () => {
    const card = "\uFEFF---\r\nlicense: mit\r\n---\r\n# Bot\r\n";
    const { card: changed } = withModelIndex(card, REPORT);
    expect(changed.startsWith("\uFEFF---\r\nlicense: mit\r\nmodel-index:\r\n")).toBe(true);
    expect(changed.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("holds hostile names as text: they end neither the YAML nor a value", () => {
    const name = '\n---\n# Passed\nlicense: other\n"}]: &a *a <!-- !!js \u202e';
    const { provenance } = REPORT;
    const report = {
      ...REPORT,
      provenance: { ...provenance, checkpoint: { ...provenance.checkpoint, name } },
      rules: [makeRule({ parameters: { audit: name, part: "\n---\n" } })],
    };
    const { card } = withModelIndex(`---\n${OTHERS}---\n${BODY}`, report);
    expect(card.endsWith(`---\n${BODY}`)).toBe(true);
    expect(parse(frontOf(card))).toMatchObject({ license: "mit", language: ["en"] });
    expect(indexOf(card)[0]!.name).toContain("# Passed");
  });
});

function frontOf(card: string): string {
  return /^\uFEFF?---\n([\s\S]*?)\n---\n/.exec(card)![1]!;
}

function indexOf(card: string): { name: string; results: object[] }[] {
  return parse(frontOf(card))["model-index"];
}
