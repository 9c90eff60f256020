import { describe, expect, test } from "vitest";
import { folderOf } from "../../src/history/paths.ts";
import { readmeOf } from "../../src/history/readme.ts";
import { mermaid, sparkline, trendsOf } from "../../src/history/trend.ts";
import { makeEntry } from "../support/history.ts";

const day = (date: string, auc: number) => makeEntry({ date: `${date}T03:00:00.000Z`, auc });

describe("a trend", () => {
  test("draws the smallest value lowest and the largest highest", () => {
    expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7])).toBe("▁▂▃▄▅▆▇█");
    expect(sparkline([0.5, 0.5, 0.5])).toBe("▅▅▅");
    expect(sparkline([2])).toBe("▅");
  });

  test("of two audits on one day keeps both points apart", () => {
    const [trend] = trendsOf([day("2026-11-01", 0.5), day("2026-11-01", 0.6)], ["mia.auc"]);
    const chart = mermaid(trend!, "mia.auc");
    expect(chart).toContain('x-axis ["11-01", "11-01 (2)"]');
    expect(chart).toContain("line [0.5, 0.6]");
    expect(chart).toContain('title "mia.auc, 2026-11-01 to 2026-11-01"');
  });

  test("shows the newest audits if there are many", () => {
    const many = Array.from({ length: 40 }, (_, index) => day("2026-11-01", 0.5 + index / 1000));
    const [trend] = trendsOf(many, ["mia.auc"]);
    expect(mermaid(trend!, "mia.auc")).toContain("0.539]");
    expect(mermaid(trend!, "mia.auc")).not.toContain("0.5, 0.501");
  });
});

describe("the page of a history", () => {
  test("lists an audit that reused a verdict, and does not draw it as another point", () => {
    const reused = { date: "2026-11-01T03:00:00.000Z", run: null };
    const again = makeEntry({ report: { reused }, context: { run: "2" } });
    expect(again.reused).toBe(true);
    const page = readmeOf([makeEntry(), again]);
    expect(page).toContain("terminal (reused)");
    expect(page).not.toContain("xychart-beta");
  });

  test("has a part for each checkpoint, a chart from two audits on, and the newest audit first", () => {
    const page = readmeOf([
      day("2026-11-01", 0.52),
      day("2026-11-08", 0.53),
      makeEntry({ name: "rival" }),
    ]);
    expect(page).toContain("## `support-bot`");
    expect(page).toContain("![verdict on support-bot](support-bot/badge.svg)");
    const own = page.slice(page.indexOf("## `support-bot`"));
    expect(own.indexOf("| 2026-11-08 |")).toBeLessThan(own.indexOf("| 2026-11-01 |"));
    expect(page.match(/```mermaid/g)).toHaveLength(1);
  });

  test("escapes all markup in a name", () => {
    const page = readmeOf([
      makeEntry({ name: "![x](https://evil.example) @team <img src=x> | `" }),
    ]);
    // Within a code span nothing takes effect.
    const live = page.replaceAll(/`[^`]*`/g, "");
    expect(live).not.toContain("](https://evil");
    expect(live).not.toContain("<img");
    expect(live).not.toContain("@team");
  });
});

describe("the folder of a checkpoint", () => {
  test.each([
    ["support-bot", /^support-bot$/],
    ["./out/support-bot", /^out-support-bot-[0-9a-f]{8}$/],
    ["hf://org/model", /^org-model-[0-9a-f]{8}$/],
    ["../../etc/passwd", /^etc-passwd-[0-9a-f]{8}$/],
    ["..", /^checkpoint-[0-9a-f]{8}$/],
    ["a".repeat(300), /^a{60}-[0-9a-f]{8}$/],
  ])("of %s stays inside the history and is its own", (name, folder) => {
    expect(folderOf(name)).toMatch(folder);
  });

  test("of two names differs", () => {
    expect(folderOf("a/b")).not.toBe(folderOf("a-b"));
  });
});
