import { describe, expect, test } from "vitest";
import eventsSchema from "../../schema/events.schema.json" with { type: "json" };
import signalsSchema from "../../schema/signals.schema.json" with { type: "json" };
import { renderTerminal } from "../../src/console/report.ts";
import type { Manifest } from "../../src/contracts/signals.ts";
import { reportValidator } from "../../src/contracts/validate.ts";
import { judge } from "../../src/judge/index.ts";
import { describeWarning, messageOf } from "../../src/probe/index.ts";
import { escapeMarkdown, renderMarkdown } from "../../src/report/index.ts";
import { makeAuditFolder } from "../support/audit-folder.ts";

const TODAY = "2026-12-01";
type Warning = NonNullable<Manifest["warnings"]>[number];

const { warning, machineWarning } = eventsSchema.$defs;
const DECLARED = [...warning.oneOf.flatMap((one) => one.enum ?? []), ...machineWarning.enum];
const OF_MACHINE = new Set(machineWarning.enum);

async function judged(warnings: Warning[], isPublic = false) {
  await using folder = await makeAuditFolder({ members: 40, nonmembers: 40, warnings });
  return await judge(folder.path, { today: TODAY, publicByDefault: isPublic });
}

const everyWarning = (): Warning[] =>
  DECLARED.map((code, index) => ({
    task: "records",
    code,
    audit: "finetuning",
    set: "members",
    count: 101 + index,
  }));

describe("what the probe warns of", () => {
  test("stands in the report, in Markdown and on the terminal, every code with a sentence", async () => {
    const report = await judged(everyWarning());
    const { warnings: ofMachine } = report.timing as { warnings: string[] };
    const texts = [...report.warnings!.map(({ text }) => text), ...ofMachine];
    expect(reportValidator()(report)).toBe(true);
    const markdown = renderMarkdown(report);
    const terminal = renderTerminal(report, undefined, 1000);
    expect(texts).toHaveLength(DECLARED.length);
    for (const code of DECLARED) {
      const own = texts.filter((text) => text.includes(messageOf(code as "batch-halved")));
      expect(own, code).toHaveLength(1);
      expect(markdown).toContain(`- ${escapeMarkdown(own[0]!)}`);
      expect(terminal).toContain(`warning: ${own[0]}`);
    }
  });

  test("is counted, with whose records it is about", async () => {
    const [told] = (
      await judged([
        {
          task: "records",
          code: "records-dropped-raised",
          audit: "finetuning",
          set: "nonmembers",
          count: 1234,
          said: "roles must alternate",
        },
      ])
    ).warnings!;
    expect(told).toEqual({
      code: "records-dropped-raised",
      audit: "finetuning",
      set: "nonmembers",
      count: 1234,
      text: 'finetuning nonmembers: 1,234 records left out because the chat template refuses them (the template says "roles must alternate").',
    });
  });

  test("stands in a public report without its count and what a template says", async () => {
    const report = await judged(
      everyWarning().map((one) => ({
        ...one,
        count: 2,
        said: "secretive literal",
        types: ["secretive"],
      })),
      true,
    );
    expect(reportValidator()(report)).toBe(true);
    for (const { count, text } of report.warnings!) {
      expect(count).toBeNull();
      expect(text).not.toMatch(/\b2\b|secretive/);
    }
    expect(JSON.stringify(report.timing)).not.toContain("secretive");
  });

  test("stands under timing where it depends on the machine, once", async () => {
    const halved = { task: "score", code: "batch-halved", model: "tuned" } as const;
    const one = await judged([
      { ...halved, count: 512 },
      { ...halved, count: 256 },
    ]);
    const { timing: _, ...withOne } = one;
    const { timing, ...without } = await judged([]);
    expect(withOne).toEqual(without);
    expect((one.timing as { warnings: string[] }).warnings).toEqual([
      describeWarning({ task: "score", code: "batch-halved", model: "tuned" }),
    ]);
    expect((timing as { warnings: string[] }).warnings).toEqual([]);
    expect([...OF_MACHINE]).toContain("batch-halved");
  });

  test("names no file, and is left out for the control strings and for audits not judged", async () => {
    const report = await judged([
      {
        task: "records",
        code: "file-empty-skipped",
        audit: "finetuning",
        set: "members",
        file: 2,
      },
      { task: "records", code: "records-truncated", audit: "control", count: 5 },
      { task: "records", code: "records-truncated", audit: "pretraining", set: "people", count: 5 },
    ]);
    expect(report.warnings!.map(({ text }) => text)).toEqual([
      "finetuning members, file 3: the data file contains no records; the set's other files are read.",
    ]);
  });

  test("about many files is one sentence with their number", async () => {
    const empty = (file: number): Warning => ({
      task: "records",
      code: "file-empty-skipped",
      audit: "finetuning",
      set: "members",
      file,
    });
    const few = await judged(Array.from({ length: 5 }, (_, file) => empty(file)));
    expect(few.warnings).toHaveLength(5);
    const many = await judged(Array.from({ length: 2000 }, (_, file) => empty(file)));
    expect(many.warnings!.map(({ count, text }) => [count, text])).toEqual([
      [
        2000,
        "finetuning members: 2,000 times: the data file contains no records; the set's other files are read.",
      ],
    ]);
  });

  test("is unknown of signals that an older release measured", async () => {
    await using folder = await makeAuditFolder({ members: 40, nonmembers: 40 });
    const report = await judge(folder.path, { today: TODAY });
    expect(report.warnings).toBeUndefined();
    expect(renderMarkdown(report)).not.toContain("## Warnings");
  });
});

/** Of an event's fields, those that no warning has. */
const OTHERS = ["v", "t", "kind", "done", "total", "left", "free", "resumed", "again"];

test("a manifest keeps whatever a warning may say", () => {
  const told = Object.keys(eventsSchema.properties).filter((name) => !OTHERS.includes(name));
  expect(Object.keys(signalsSchema.$defs.warning.properties).sort()).toEqual(told.sort());
});
