import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report, Rule } from "../../src/contracts/report.ts";
import type { HistoryEntry } from "../../src/history/index.ts";
import { entryOf, type Found, IN_TERMINAL } from "../../src/history/index.ts";
import { sealAudit } from "../../src/judge/evidence/seal.ts";
import { judge } from "../../src/judge/index.ts";
import { renderMarkdown } from "../../src/report/index.ts";
import { makeAuditFolder, type Scenario } from "../support/audit-folder.ts";
import { POLICY } from "../support/policy.ts";

const TODAY = "2026-12-01";
const NOW = new Date("2026-12-01T00:00:00Z");
const policyWith = (rule: string) =>
  `${POLICY}history: {path: audits}\ngate: {preset: none, rules: [{metric: mia.auc, max: 0.99}, ${rule}]}\n`;
const EXTRACTION = policyWith(
  "{metric: pii.extraction_rate, against: previous, max_increase: 0.02}",
);
const AUC = policyWith("{metric: mia.auc, attack: loss, against: previous, max_increase: 0.05}");

interface Compared {
  report: Report;
  rule: Rule;
}

/** Judges one audit against another: from the figures alone, or with the other's signals. */
async function compared(
  then: Partial<Scenario>,
  now: Partial<Scenario>,
  how: { signals?: boolean; entry?: (entry: HistoryEntry) => HistoryEntry } = {},
): Promise<Compared> {
  await using before = await makeAuditFolder(then);
  await using after = await makeAuditFolder(now);
  const report = await judge(before.path, { today: TODAY });
  const entry = entryOf(report, IN_TERMINAL, NOW);
  const found: Found = {
    reference: "previous",
    entry: how.entry?.(entry) ?? entry,
    ...(how.signals === false ? {} : { folder: before.path }),
  };
  return await judgedWith(after.path, [found]);
}

async function judgedWith(folder: string, earlier: Found[]): Promise<Compared> {
  await writeFile(join(folder, "earlier.json"), JSON.stringify(earlier));
  await sealAudit({ folder, written: new Map() }, undefined);
  const report = await judge(folder, { today: TODAY });
  return { report, rule: report.rules.find(({ against }) => against !== undefined)! };
}

describe("a rule on an increase", () => {
  test("clears an audit that reveals no more than the earlier one", async () => {
    const { report, rule } = await compared(
      { policy: EXTRACTION, extracted: 6 },
      { policy: EXTRACTION, extracted: 6 },
    );
    expect(rule).toMatchObject({
      state: "cleared",
      value: 0,
      max_increase: 0.02,
      against: { reference: "previous", now: 0.02, paired: true, earlier: { value: 0.02 } },
    });
    expect(report.verdict).toBe("pass");
  });

  test("is breached by one that reveals more, with the figures of both", async () => {
    const { report, rule } = await compared(
      { policy: EXTRACTION, extracted: 6 },
      { policy: EXTRACTION, extracted: 36 },
    );
    expect(rule.state).toBe("breached");
    expect(rule.value).toBeCloseTo(0.1, 6);
    expect(rule.interval![0]).toBeGreaterThan(0.02);
    expect(report.verdict).toBe("fail");
    expect(report.headline).toContain("pii.extraction_rate against previous +10 pp");
    const markdown = renderMarkdown(report);
    expect(markdown).toContain("## What changed since earlier audits");
    expect(markdown).toMatch(
      /`pii\.extraction_rate` \| previous \| 2 % .* \| 12 % \| \*\*\+10 pp\*\*/,
    );
    expect(markdown).toContain("record by record");
  });

  test("record by record is narrower than from the two figures, and decides where those cannot", async () => {
    const then = { policy: AUC, gain: { members: 0.1, nonmembers: 0 } };
    const paired = await compared(then, then);
    expect(paired.rule).toMatchObject({ state: "cleared", value: 0, against: { paired: true } });
    const policy = AUC.replace("attack: loss", "attack: strongest");
    const unpaired = await compared({ ...then, policy }, { ...then, policy });
    expect(unpaired.rule.against).toMatchObject({ paired: false, earlier: {} });
    const width = ({ interval }: Rule) => interval![1] - interval![0];
    expect(width(unpaired.rule)).toBeGreaterThan(2 * width(paired.rule));
  });

  test("is breached by an attack that finds everybody, whose interval uses another method", async () => {
    const policy = AUC.replace("attack: loss", "attack: reference");
    const { rule } = await compared({ policy }, { policy, gain: { members: 3, nonmembers: 0 } });
    expect(rule).toMatchObject({ state: "breached", against: { now: 1 } });
  });

  test("is void if nothing shows that the records are the same", async () => {
    const { report, rule } = await compared(
      { policy: EXTRACTION, extracted: 6 },
      { policy: EXTRACTION, extracted: 6 },
      { signals: false },
    );
    expect(rule).toMatchObject({ state: "invalid", value: null });
    expect(rule.reason).toMatch(
      /without a digest key .* Use the same key for both \(--digest-key-file/,
    );
    expect(report.verdict).toBe("invalid");
  });

  test.each([
    ["probe", "another version of the probe", { probe: "0.0.9" }],
    ["base", "base was a different model", { base: "sha256:9" }],
    ["policy", "measured differently", { measuring: { finetuning: "sha256:9" } }],
    ["audit", "did not run the audit finetuning", { measuring: {} }],
    ["tokenizer", "tokenizer was different", { tokenizer: "sha256:9" }],
    ["precision", "ran in bfloat16", { dtype: "bfloat16" }],
  ])("is void when the %s differs", async (_, reason, basis) => {
    const { rule } = await compared(
      { policy: EXTRACTION },
      { policy: EXTRACTION },
      { entry: (entry) => ({ ...entry, basis: { ...entry.basis, ...basis } }) },
    );
    expect(rule.state).toBe("invalid");
    expect(rule.reason).toContain(reason);
  });

  test("is void when the earlier audit has no such figure", async () => {
    const { rule } = await compared(
      { policy: EXTRACTION },
      { policy: EXTRACTION },
      { entry: (entry) => ({ ...entry, metrics: [] }) },
    );
    expect(rule).toMatchObject({ state: "invalid", against: { earlier: { value: null } } });
    expect(rule.reason).toContain("does not have this figure");
  });

  test("that finds no earlier audit blocks nothing, and says why; one that was lost does", async () => {
    await using folder = await makeAuditFolder({ policy: EXTRACTION });
    const first = await judgedWith(folder.path, [
      { reference: "previous", absent: "The history is empty: this audit is the first." },
    ]);
    expect(first.rule).toMatchObject({ state: "not-applicable", against: { earlier: null } });
    expect(first.report.verdict).toBe("pass");
    expect(renderMarkdown(first.report)).toContain("this audit is the first");
    const lost = await judgedWith(folder.path, [{ reference: "previous", void: "Gone." }]);
    expect(lost.rule).toMatchObject({ state: "invalid", reason: "Gone." });
    const none = await judgedWith(folder.path, []);
    expect(none.rule.state).toBe("invalid");
  });

  test("of a count compares counts", async () => {
    const policy = policyWith(
      "{metric: pii.extracted, type: email, against: previous, max_increase: 2}",
    );
    const more = await compared({ policy, extracted: 3 }, { policy, extracted: 6 });
    expect(more.rule).toMatchObject({ state: "breached", value: 3, interval: null });
    const same = await compared({ policy, extracted: 3 }, { policy, extracted: 5 });
    expect(same.rule).toMatchObject({ state: "cleared", value: 2 });
  });

  test("shows a public report no figure of either audit that rests on fewer than five values", async () => {
    await using before = await makeAuditFolder({ policy: EXTRACTION, extracted: 3 });
    await using after = await makeAuditFolder({ policy: EXTRACTION, extracted: 36 });
    const entry = entryOf(await judge(before.path, { today: TODAY }), IN_TERMINAL, NOW);
    const earlier: Found[] = [{ reference: "previous", entry, folder: before.path }];
    await after.write({ "earlier.json": JSON.stringify(earlier) });
    const told = await judge(after.path, { today: TODAY, publicByDefault: true });
    const rule = told.rules.find(({ max_increase }) => max_increase !== undefined)!;
    expect(rule).toMatchObject({ state: "breached", value: null, withheld: { value: "<5" } });
    expect(rule.against).toBeUndefined();
    expect(told.verdict).toBe("fail");
    expect(rule.reason).toMatch(/^The increase is above the limit\. The figure rests on fewer/);
  });

  test("that is waived keeps its figures", async () => {
    const policy = `${EXTRACTION}waivers: [{metric: pii.extraction_rate, against: previous, until: 2026-12-31, owner: "@privacy", reason: known}]\n`;
    const { report, rule } = await compared({ policy, extracted: 6 }, { policy, extracted: 36 });
    expect(rule).toMatchObject({ state: "waived", waiver: { state: "breached" } });
    expect(report.verdict).toBe("warn");
  });
});
