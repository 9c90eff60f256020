import { describe, expect, test } from "vitest";
import type { Curve } from "../../src/contracts/report.ts";
import { rocCharts } from "../../src/report/roc.ts";

const FPR = [0.001, 0.01, 0.1, 1];

describe("the ROC chart", () => {
  test("has the logarithm of the false-positive rate as its axis, and chance as its first line", () => {
    const text = rocCharts([curve("loss", [0.05, 0.2, 0.5, 1])]);
    expect(text).toContain('x-axis "log10 FPR" -3 --> 0');
    expect(lines(text)).toEqual([
      [0.001, 0.01, 0.1, 1],
      [0.05, 0.2, 0.5, 1],
    ]);
  });

  test("shows the attack with the largest area, and every attack in numbers beside it", () => {
    const text = rocCharts([
      curve("loss", [0.01, 0.1, 0.2, 1]),
      curve("zlib", [0.05, 0.2, 0.5, 1]),
    ]);
    expect(text).toContain('title "ROC of the attack zlib, and chance"');
    expect(text).toContain("| 1 % | 20 % | 10 % |");
  });

  test("compares attacks over the points that all have, if a public report cut some", () => {
    const cut: Curve = { ...curve("loss", []), fpr: FPR.slice(2), tpr: [0.4, 1] };
    expect(rocCharts([curve("zlib", [0.05, 0.2, 0.5, 1]), cut])).toContain("attack zlib");
    expect(rocCharts([cut])).toContain('x-axis "log10 FPR" -1 --> 0');
  });

  test("is one per audit, for the completion", () => {
    const curves = ["finetuning", "pretraining"].map((audit) => ({ ...curve("loss", FPR), audit }));
    const text = rocCharts([...curves, { ...curve("loss", FPR), part: "prompt" }]);
    expect(text.match(/xychart-beta/g)?.length).toBe(2);
    expect(text).toContain("audit pretraining");
  });

  test("cannot be broken by the name of an attack", () => {
    const text = rocCharts([curve('x"\n```\n<img src=x> [a](b) | c', FPR)]);
    expect(text.match(/```/g)?.length).toBe(2);
    expect(text.split("<details>")[0]).not.toMatch(/<img|(?<!\\)\[a|(?<!\\)\| c/);
  });

  test("is absent without curves", () => {
    expect(rocCharts([])).toBe("");
  });
});

function curve(attack: string, tpr: number[]): Curve {
  return { audit: "finetuning", attack, part: "completion", fpr: FPR, tpr };
}

function lines(text: string): number[][] {
  return [...text.matchAll(/^ {2}line \[(.*)\]$/gm)].map(([, values]) =>
    values!.split(", ").map(Number),
  );
}
