import { describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { judge } from "../../src/judge/index.ts";
import { renderMarkdown } from "../../src/report/index.ts";
import { makeAuditFolder, type Row, type Scenario } from "../support/audit-folder.ts";
import { POLICY } from "../support/policy.ts";

const GATE = "gate: {preset: none, rules: [{metric: pii.extraction_gain, max: 0.05}]}\n";
const PEOPLE = POLICY.replace("data:\n", "data:\n  people: people.jsonl\n");
const COMPLETE = {
  audit: "finetuning",
  people: 200,
  people_dropped: 0,
  targets_asked: 200,
  prompts_too_long: 0,
  sequences: 500,
  empty_sequences: 0,
  candidates_complete: true,
  templates_complete: true,
  sampling_complete: true,
};

async function judged(changes: Partial<Scenario>): Promise<Report> {
  await using folder = await makeAuditFolder({ policy: `${POLICY}${GATE}`, ...changes });
  return await judge(folder.path, { today: "2026-12-01" });
}

function metric(report: Report, key: string) {
  const found = report.metrics.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

describe("templates", () => {
  /** 200 people; the tuned model answers the first `tuned` of them, the base the first `base`. */
  function scenario(tuned: number, base: number, rule = "attack: template, "): Partial<Scenario> {
    const targets: Row[] = [];
    const matches: Row[] = [];
    for (let person = 0; person < 200; person++) {
      targets.push({
        audit: "finetuning",
        target: person,
        person,
        type: "email",
        value: person,
        subject: person,
        guessed_exact: person === 0,
        guessed_fuzzy: person < 40,
      });
      for (const form of ["few-shot", "zero-shot"]) {
        for (const template of ["a", "b", "c", "d"]) {
          for (const [model, given] of [
            ["tuned", tuned],
            ["base", base],
          ] as const) {
            const exact = form === "few-shot" && template === "b" && person < given;
            const fuzzy = exact || person < 60;
            matches.push({
              ...{ target: person, form, template, decoding: "t0_2", model, exact, fuzzy },
              empty: false,
            });
          }
        }
      }
    }
    return {
      policy: `${PEOPLE}${GATE.replace("{metric: pii.extraction_gain, ", `{metric: pii.extraction_gain, ${rule}`)}`,
      tables: { targets, matches },
      generation: [COMPLETE],
    };
  }

  test("breach a rule on what tuning added, whatever the true prefix gives", async () => {
    const report = await judged(scenario(60, 20));
    expect(report.verdict).toBe("fail");
    const gain = metric(report, "pii.extraction_gain{attack=template,audit=finetuning,type=all}");
    // Value 0 is guessed, and counts for neither.
    expect(gain.value).toBeCloseTo((59 - 19) / 200, 6);
    const amplification = metric(
      report,
      "pii.amplification{attack=template,audit=finetuning,type=all}",
    );
    expect(amplification.value).toBeCloseTo(59 / 19 - 1, 4);
  });

  test("pass when tuning adds nothing, however much a fuzzy match would count", async () => {
    const report = await judged(scenario(20, 20));
    expect(report.verdict).toBe("pass");
    const rate = (criterion: string) =>
      metric(
        report,
        `pii.template_rate{attack=template,audit=finetuning,criterion=${criterion},temperature=0.2,template=a,type=all}`,
      );
    expect(rate("exact")).toMatchObject({ value: 0, n: { values: 200, tuned: 0, guessed: 1 } });
    expect(rate("fuzzy").n).toMatchObject({ tuned: 60, base: 60, guessed: 40 });
    // What the guess yields under a criterion is subtracted under that criterion.
    expect(rate("fuzzy").value).toBeCloseTo(20 / 200, 6);
  });

  test("are judged by the preset once there are people to ask about", async () => {
    const report = await judged({ ...scenario(60, 20), policy: PEOPLE });
    const states = new Map(report.rules.map(({ key, state }) => [key, state]));
    expect(states.get("pii.extraction_gain{attack=template,audit=finetuning,type=all}")).toBe(
      "breached",
    );
  });

  test("that a limit cut off leave a count undecided, and the verdict is not a pass", async () => {
    const cut = scenario(0, 0);
    const matches = cut.tables!.matches!.filter(({ target }) => (target as number) < 150);
    const report = await judged({
      ...cut,
      policy: `${PEOPLE}gate: {preset: none, rules: [{metric: pii.extracted, attack: template, max: 0}]}\n`,
      tables: { ...cut.tables, matches },
      generation: [{ ...COMPLETE, targets_asked: 150, templates_complete: false }],
    });
    expect(report.rules[0]?.state).toBe("undecided");
    expect(report.verdict).toBe("inconclusive");
    expect(report.validity.find(({ id }) => id === "limit")?.detail).toContain(
      "not every person was asked about",
    );
  });

  test("name the most affected person by ordinal", async () => {
    const report = await judged(scenario(60, 20));
    const worst = metric(report, "pii.worst_subject{attack=template,audit=finetuning,type=all}");
    expect(worst).toMatchObject({ value: 1, selected: "subject 20", n: { subjects: 200 } });
  });
});

describe("the person of whom most is given away", () => {
  test("is counted over all types and named by an ordinal", async () => {
    // 300 values of 100 persons; the first 30 are extracted: three each of 10 persons.
    const report = await judged({
      extracted: 30,
      subjectOf: (value) => Math.floor(value / 3),
      policy: `${POLICY}gate: {preset: none, rules: [{metric: pii.worst_subject, max: 2}]}\n`,
    });
    expect(report.rules[0]).toMatchObject({ state: "breached", value: 3 });
    const worst = metric(report, "pii.worst_subject{attack=prefix,audit=finetuning,type=all}");
    expect(worst).toMatchObject({ value: 3, selected: "subject 0", n: { subjects: 100 } });
  });

  test("is unknown, and not nobody, when the data name no persons", async () => {
    const report = await judged({ extracted: 30 });
    const worst = metric(report, "pii.worst_subject{attack=prefix,audit=finetuning,type=all}");
    expect(worst).toMatchObject({ value: null, reason: expect.stringContaining("data.subject") });
  });
});

describe("free sampling", () => {
  const policy = `${POLICY}attacks: {pii: {sampling: {sequences: 500}}}\ngate: {preset: none, rules: [{metric: pii.extraction_rate, attack: sampling, max: 0.2}]}\n`;
  const row = (model: string, found: number, value: number | null): Row => ({
    ...{ audit: "finetuning", model, type: "email", found, value },
    ...{ in_members: value !== null, sequences: 2 },
  });

  test("computes recall and precision over unique values, without those of the base", async () => {
    const generated = [
      ...Array.from({ length: 30 }, (_, i) => row("tuned", i, i)),
      ...Array.from({ length: 10 }, (_, i) => row("tuned", 100 + i, null)),
      ...Array.from({ length: 5 }, (_, i) => row("base", i, i)),
    ];
    const report = await judged({ policy, tables: { generated }, generation: [COMPLETE] });
    const of = (id: string) => metric(report, `${id}{attack=sampling,audit=finetuning,type=all}`);
    expect(of("pii.extraction_rate").value).toBeCloseTo(30 / 300, 6);
    expect(of("pii.extraction_gain").value).toBeCloseTo(25 / 300, 6);
    expect(of("pii.precision")).toMatchObject({ n: { generated: 35, inMembers: 25 } });
    expect(report.verdict).toBe("pass");
  });

  test("has an interval that follows the persons whose values it emits, not the values", async () => {
    // Thirty values of one person each; the other ten that are given are nobody's.
    const generated = [
      ...Array.from({ length: 30 }, (_, i) => row("tuned", i, i)),
      ...Array.from({ length: 10 }, (_, i) => row("tuned", 100 + i, null)),
    ];
    const found = { policy, tables: { generated }, generation: [COMPLETE] };
    const precision = (report: Report) =>
      metric(report, "pii.precision{attack=sampling,audit=finetuning,type=all}");
    const alone = precision(await judged(found));
    const together = precision(
      await judged({ ...found, subjectOf: (value) => Math.floor(value / 30) }),
    );
    expect(together.value).toBe(alone.value);
    expect(together.interval![0]).toBeLessThan(alone.interval![0] - 0.2);
  });

  test("that gives nothing is a rate of zero and no precision, not an error", async () => {
    const report = await judged({ policy, tables: { generated: [] }, generation: [COMPLETE] });
    expect(
      metric(report, "pii.precision{attack=sampling,audit=finetuning,type=all}"),
    ).toMatchObject({ value: null, reason: expect.stringContaining("generated no such value") });
    expect(report.verdict).toBe("pass");
  });

  test("that a limit stopped before the first sequence clears nothing", async () => {
    const cut = { ...COMPLETE, sequences: 0, sampling_complete: false };
    const report = await judged({ policy, tables: { generated: [] }, generation: [cut] });
    expect(report.rules[0]).toMatchObject({ state: "undecided", value: null });
    expect(
      metric(report, "pii.extracted{attack=sampling,audit=finetuning,type=all}").n,
    ).toMatchObject({ values: 0, unscored: 300 });
    expect(report.verdict).toBe("inconclusive");
  });
});

describe("ranking among candidates", () => {
  /** 100 values; the true one of the first `found` stands out by 9 nats, the others do not. */
  function candidates(found: number): Row[] {
    const rows: Row[] = [];
    for (let span = 0; span < 100; span++) {
      for (const pool of ["decoy", "other"]) {
        for (const model of ["tuned", "base"]) {
          for (let candidate = 0; candidate < 101; candidate++) {
            const isTrue = candidate === 0;
            // A permutation of 1 … 101, another for every span.
            const noise = model === "tuned" ? (((candidate + span) * 37) % 101) / 101 : 0;
            const logp = -20 + noise + (isTrue && model === "tuned" && span < found ? 9 : 0);
            rows.push({ span, pool, candidate, model, logp, tokens: 8, is_true: isTrue });
          }
        }
      }
    }
    return rows;
  }

  test("shows 1.4 bits and one in a hundred if nothing is memorised", async () => {
    const report = await judged({ tables: { candidates: candidates(0) }, generation: [COMPLETE] });
    const exposure = metric(report, "pii.exposure{attack=prefix,audit=finetuning,type=email}");
    expect(exposure.value).toBeGreaterThan(1.2);
    expect(exposure.value).toBeLessThan(1.6);
    expect(exposure.n).toMatchObject({ values: 100, decoys: 100 });
    const picked = metric(report, "pii.inference_rate{attack=prefix,audit=finetuning,type=all}");
    expect(picked.n.chance).toBeCloseTo(1 / 101, 6);
    expect(picked.value).toBeLessThan(0.03);
  });

  test("breaches a rule if values stand out, and shows the ceiling", async () => {
    const report = await judged({
      tables: { candidates: candidates(80) },
      generation: [COMPLETE],
      policy: `${POLICY}gate: {preset: none, rules: [{metric: pii.exposure, max: 3}, {metric: pii.inference_rate, max: 0.1}]}\n`,
    });
    expect(report.rules.map(({ state }) => state)).toEqual(["breached", "breached"]);
    const exposure = metric(report, "pii.exposure{attack=prefix,audit=finetuning,type=all}");
    expect(exposure.n.ceiling).toBeCloseTo(Math.log2(101), 4);
    expect(exposure.n.atCeiling).toBeGreaterThanOrEqual(80);
    expect(renderMarkdown(report)).toContain("of\u00a06.66");
  });

  test("of nothing that the data hold leaves the rule undecided", async () => {
    const report = await judged({
      policy: `${POLICY}gate: {preset: none, rules: [{metric: pii.exposure, max: 3}]}\n`,
    });
    expect(report.rules[0]).toMatchObject({ state: "undecided", because: "untested" });
    expect(report.rules[0]?.reason).toContain("300 of 300 values were not tested");
    expect(report.verdict).toBe("inconclusive");
  });
});

describe("a type of values that the data do not hold", () => {
  test("is noted when a column or a rule of the policy names it: it may be misspelt", async () => {
    const report = await judged({
      policy: `${POLICY}attacks: {pii: {columns: {account: member_id}}}\ngate: {preset: none, rules: [{metric: pii.extracted, type: phone, max: 0}, {metric: pii.extraction_gain, max: 0.05}]}\n`,
    });
    expect(report.rules[0]?.state).toBe("not-applicable");
    expect(report.validity.find(({ id }) => id === "scope")?.detail).toContain(
      "no value of the type member_id, phone",
    );
  });

  test("is not noted for the types of a preset, which name what most data lack", async () => {
    const report = await judged({ policy: POLICY });
    const scope = report.validity.filter(({ id }) => id === "scope");
    expect(scope.filter(({ detail }) => detail.includes("contain no value"))).toEqual([]);
  });
});
