import { beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { judge } from "../../src/judge/index.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { makeAuditFolder } from "../support/audit-folder.ts";
import { POLICY } from "../support/policy.ts";

let report: Report;
let section: string[];
beforeAll(async () => {
  await using folder = await makeAuditFolder({
    policy: POLICY.replace("data:\n", "data:\n  subject: customer\n"),
    gain: { members: 0.5, nonmembers: 0 },
  });
  report = await judge(folder.path, { today: "2026-12-01" });
  const [, text] = renderMarkdown(report).split("## Membership inference\n");
  section = text!.split("\n## ")[0]!.split("\n");
});

describe("report.md on membership inference", () => {
  test("says how many records and persons are compared", () => {
    expect(section).toContain(
      "**Audit finetuning, completion: 600 members against 600 nonmembers, records of 600 persons**",
    );
  });

  test("has text and base alone right below the strongest attack, with their intervals", () => {
    const rows = section
      .filter((line) => line.startsWith("| "))
      .map((line) => line.split(" | ")[0]);
    expect(rows.slice(0, 5)).toEqual([
      "| Attack",
      "| ---",
      "| **strongest**",
      "| *text alone (blind)*",
      "| *base alone (its loss)*",
    ]);
    const blind = report.validity.find(({ id }) => id === "blind")!;
    const line = section.find((one) => one.startsWith("| *text alone"))!;
    expect(line).toContain(
      `${blind.value!.toFixed(3)}<br>${blind.interval![0]!.toFixed(3)}\u00a0…\u00a0${blind.interval![1]!.toFixed(3)}`,
    );
  });

  test("names in each column the attack whose figure the strongest is", () => {
    const cells = section
      .find((line) => line.startsWith("| **strongest**"))!
      .split(" | ")
      .slice(1);
    const shown = cells.map((cell) => /<br>by (\S+?)(?: \|)?$/.exec(cell)?.[1]);
    const of = (id: string, fpr?: number) =>
      report.metrics.find(
        ({ id: own, parameters: { attack, part, fpr: rate } }) =>
          own === id && attack === "strongest" && part === "completion" && rate === fpr,
      )!.selected;
    expect(shown).toEqual([of("mia.auc"), of("mia.tpr_at_fpr", 0.01), of("mia.tpr_at_fpr", 0.1)]);
  });

  test("shows every declared attack once per part", () => {
    for (const attack of [
      "reference",
      "reference-ratio",
      "wbc",
      "ez",
      "min-k++",
      "min-k",
      "zlib",
      "loss",
    ]) {
      expect([attack, section.filter((line) => line.startsWith(`| ${attack} |`)).length]).toEqual([
        attack,
        2,
      ]);
    }
    expect(section.filter((line) => line.startsWith("| **weakest**"))).toHaveLength(2);
  });

  test("shows no rate for which there are too few nonmembers, and says how many it takes", () => {
    const header = section.find((line) => line.startsWith("| Attack"))!;
    expect(header).toContain("TPR at FPR 0.01<br>95 % interval");
    expect(header).not.toContain("0.001");
    expect(section).toContain("Not shown: FPR 0.001 needs 3,688 nonmembers or more.");
  });
});
