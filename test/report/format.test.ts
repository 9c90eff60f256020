import { describe, expect, test } from "vitest";
import { code } from "../../src/report/escape.ts";
import { formatBound, formatMetric, formatValue } from "../../src/report/format.ts";
import { escapeMarkdown, roundNumbers } from "../../src/report/index.ts";

describe("a figure for people", () => {
  test.each([
    ["mia.auc", 0.97412, "0.974"],
    ["mia.tpr_at_fpr", 0.0512, "5.12 %"],
    ["mia.tpr_at_fpr", 0.5, "50 %"],
    ["pii.extraction_gain", 0.0131, "+1.31 %"],
    ["pii.extraction_gain", -0.02, "−2 %"],
    ["pii.extracted", 12345, "12,345"],
    ["mia.auc", null, "–"],
  ])("%s %d is %s", (id, value, text) => {
    expect(formatValue(id, value)).toBe(text);
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
    expect(formatBound({ metric: "pii.extraction_gain", max: 0.01 })).toBe("≤ 1 %");
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
