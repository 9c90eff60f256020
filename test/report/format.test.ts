import { describe, expect, test } from "vitest";
import { code } from "../../src/report/escape.ts";
import {
  formatBound,
  formatConfidence,
  formatDelta,
  formatIncrease,
  formatMetric,
  formatValue,
} from "../../src/report/format.ts";
import { escapeMarkdown, roundNumbers } from "../../src/report/index.ts";

describe("a figure for people", () => {
  test.each([
    [1e-5, "1e-5"],
    [0.00000123, "1.23e-6"],
    [0.001, "0.001"],
    [0, "0"],
  ])("a δ of %d is %s", (delta, text) => {
    expect(formatDelta(delta)).toBe(text);
  });

  test.each([
    ["mia.auc", 0.97412, "0.974"],
    ["mia.tpr_at_fpr", 0.0512, "5.12 %"],
    ["mia.tpr_at_fpr", 0.5, "50 %"],
    ["pii.extraction_gain", 0.0131, "+1.31 pp"],
    ["pii.extraction_gain", -0.02, "−2 pp"],
    ["pii.extracted", 12345, "12,345"],
    ["mia.auc", null, "–"],
  ])("%s %d is %s", (id, value, text) => {
    expect(formatValue(id, value)).toBe(text);
  });

  test.each([
    ["pii.extraction_gain", 0.00002, "<+0.01 pp"],
    ["pii.extraction_gain", -0.00002, ">−0.01 pp"],
    ["pii.extraction_gain", 0, "0 pp"],
    ["pii.extraction_rate", 0.00002, "<0.01 %"],
    ["pii.extraction_rate", 0.99996, ">99.9 %"],
    ["pii.extraction_rate", 1, "100 %"],
    ["pii.amplification", 0.00002, "<+0.01 %"],
    ["mia.tpr_at_fpr", 0.9996, ">99.9 %"],
    ["mia.auc", 0.99996, ">0.999"],
    ["mia.auc", 0.00004, "<0.001"],
    ["mia.auc", 1, "1.000"],
    ["mia.auc_gain", 0.00004, "<+0.001"],
    ["mia.auc_gain", -0.00004, ">−0.001"],
    ["pii.exposure", 0.001, "<0.01 bits"],
  ])("%s %d is %s: neither nothing nor all", (id, value, text) => {
    expect(formatValue(id, value)).toBe(text);
  });

  test("shows 0 only for 0, and shows a share or AUC as 0 or full only if it is", () => {
    for (const [id, whole] of [
      ["pii.extraction_rate", "100 %"],
      ["pii.extraction_gain", "+100 pp"],
      ["mia.auc", "1.000"],
    ] as const) {
      for (let exponent = 1; exponent < 12; exponent++) {
        const little = 10 ** -exponent;
        expect(formatValue(id, little)).not.toMatch(/^[+−]?0(?:\.0+)?(?: %)?$/);
        expect(formatValue(id, 1 - little)).not.toBe(whole);
      }
    }
  });

  test.each([
    [0.00002, "<+0.01 pp"],
    [-0.00002, ">−0.01 pp"],
    [0, "±0 pp"],
    [0.013, "+1.3 pp"],
  ])("an increase of %d is %s", (value, text) => {
    expect(formatIncrease("pii.extraction_rate", value)).toBe(text);
  });

  test("a bound is shown as it was written, however small", () => {
    expect(formatBound({ metric: "pii.extraction_rate", max: 0.00002 })).toBe("≤ 0.002 %");
    expect(formatBound({ metric: "mia.auc", max: 0.9999 })).toBe("≤ 0.9999");
  });

  test("a confidence of 0.9999 is not 100 %", () => {
    expect([0.95, 0.999, 0.9999].map(formatConfidence)).toEqual(["95 %", "99.9 %", "99.99 %"]);
  });

  test("names a metric by its id and what differs from the default", () => {
    expect(
      formatMetric("mia.auc", { audit: "finetuning", attack: "strongest", part: "completion" }),
    ).toBe("mia.auc");
    expect(
      formatMetric("mia.tpr_at_fpr", {
        audit: "finetuning",
        attack: "loss",
        part: "completion",
        fpr: 0.01,
      }),
    ).toBe("mia.tpr_at_fpr (attack loss, fpr 0.01)");
  });

  test("shows a bound without the sign of a gain", () => {
    expect(formatBound({ metric: "pii.extraction_gain", max: 0.01 })).toBe("≤ 1 pp");
    expect(formatBound({ metric: "mia.auc", min: 0.45 })).toBe("≥ 0.450");
  });
});

describe("text of a policy in a report", () => {
  test.each([
    "@octo-org/everyone",
    "[click](https://evil.example)",
    "![x](https://evil.example/p.png)",
    "<img src=x onerror=alert(1)>",
    "<!-- reticence -->",
    "a | b\n| c",
    "https://evil.example/",
    "www.evil.example",
    "# heading **bold** `code`",
  ])("%j stays text", (text) => {
    const escaped = escapeMarkdown(text);
    expect(escaped).not.toMatch(/[<>@\n]/);
    expect(escaped.replace(/&[#a-z0-9]+;/g, "")).not.toMatch(/(?<!\\)[|`*#[\]]/);
    expect(escaped).not.toMatch(/https?:|www\./);
  });

  test("cannot end a code span or a table cell", () => {
    expect(code("a` | @team `b")).toBe("`a' \\| @team 'b`");
  });
});

test("fractions keep six significant digits and whole numbers all of theirs", () => {
  expect(roundNumbers({ a: 0.123456789, b: 12345678, c: [1.00000049, null] })).toEqual({
    a: 0.123457,
    b: 12345678,
    c: [1, null],
  });
});
