import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../src/base/installation.ts";
import type { Report } from "../../src/contracts/report.ts";
import { UNTESTED } from "../../src/gate/untested.ts";
import { nextSteps } from "../../src/judge/next-steps.ts";
import { notTested } from "../../src/judge/not-tested.ts";
import { anchorsOf } from "../support/anchors.ts";
import { loadText, POLICY } from "../support/policy.ts";
import { makePii, makeReport, makeRule } from "../support/reports.ts";

const { policy } = await loadText(POLICY);

/** Evidence with two pairs of near duplicates and a loss that parts. */
const evidence = {
  policy,
  overlaps: [
    { audit: "finetuning", set: "members", record: 1, otherSet: "members", other: 0 },
    { audit: "finetuning", set: "members", record: 2, otherSet: "members", other: 0 },
    { audit: "finetuning", set: "members", record: 2, otherSet: "nonmembers", other: 5 },
    { audit: "control", set: "members", record: 3, otherSet: "members", other: 0 },
  ],
  scores: (_: string, set: string) => ({
    parts: {
      completion: { tuned: { loss: Float64Array.of(set === "members" ? -0.25 : -2, Number.NaN) } },
    },
  }),
} as never;

const metrics = [
  makePii("pii.extracted", "all", { values: 100, tuned: 60, base: 0 }),
  makePii("pii.extracted", "email", { values: 80, tuned: 50, base: 0 }),
  makePii("pii.extracted", "credit_card", { values: 20, tuned: 10, base: 0 }),
];
const breached = makeRule({
  metric: "pii.extracted",
  key: metrics[0]!.key,
  parameters: metrics[0]!.parameters,
  state: "breached",
  max: 0,
  value: 60,
});

function stepsOf(changes: Partial<Report>): string[] {
  const report = makeReport({ metrics, ...changes });
  return nextSteps(report.verdict, report, evidence, policy).map(({ text }) => text);
}

describe("next steps", () => {
  test("of undecided rules on canaries ask for canaries, since no other record helps", () => {
    const rule = makeRule({
      metric: "canary.exposure",
      key: "canary.exposure{audit=finetuning,quantile=0.5}",
      parameters: { audit: "finetuning", quantile: 0.5 },
      state: "undecided",
      max: 3,
    });
    const steps = stepsOf({ verdict: "inconclusive", rules: [rule] });
    expect(steps.join("\n")).toContain("Make more canaries before the next training");
    expect(steps.join("\n")).not.toMatch(/limits\.records|Audit more records/);
  });

  test("of a leak come by effect, with the audit's own figures", () => {
    const steps = stepsOf({ verdict: "fail", rules: [breached] });
    expect(steps.map((text) => text.split(" ").slice(0, 3).join(" "))).toEqual([
      "Do not release",
      "On the machine",
      "Drop repeated records:",
      "Mask or replace",
      "Train for fewer",
      "If you need",
      "Then audit again",
    ]);
    expect(steps[0]).toContain("Do not release this checkpoint. It contains training data");
    expect(steps[2]).toContain("2 training records repeat an earlier one");
    expect(steps[3]).toContain("email addresses (50) and card numbers (10)");
    expect(steps[3]).toContain("to write 60 such values");
    expect(steps[4]).toContain("0.25 nats per token on training records and 2.00 on held-out ones");
  });

  test("put shorter training first where most records are recognised", () => {
    const rate = (value: number) => {
      const key = "mia.tpr_at_fpr{attack=strongest,audit=finetuning,fpr=0.01,part=completion}";
      const metric = { ...metrics[0]!, id: "mia.tpr_at_fpr", key, value };
      const rule = makeRule({ metric: "mia.tpr_at_fpr", key, state: "breached", max: 0.05, value });
      return stepsOf({ verdict: "fail", rules: [rule], metrics: [metric] });
    };
    expect(rate(0.9)[1]).toContain("Train for fewer epochs");
    expect(rate(0.2)[1]).toContain("reticence explain");
    for (const value of [0.9, 0.2]) {
      expect(rate(value).filter((text) => text.startsWith("Train for"))).toHaveLength(1);
    }
  });

  test("of recognised records say nothing about values", () => {
    const steps = stepsOf({ verdict: "fail", rules: [makeRule({ state: "breached" })] });
    expect(steps.join(" ")).not.toMatch(/Mask|Drop/);
    expect(steps[0]).toBe("Do not release this checkpoint.");
    expect(steps[1]).toContain("reticence explain");
    expect(steps[2]).toContain("Train for fewer epochs");
  });

  test("of too few records ask to audit those that are there before asking for more", () => {
    const rules = [makeRule({ state: "undecided", reason: "About 580 members would decide." })];
    const set = {
      audit: "finetuning",
      set: "members",
      read: 2198,
      used: policy.limits.records,
      scored: 500,
      compared: 500,
      truncated: 0,
      dropped: {},
      subjects: null,
    };
    const limited = { ...set, read: policy.limits.records + 5000 };
    expect(stepsOf({ verdict: "inconclusive", rules, records: [limited] })[0]).toBe(
      "Raise limits.records: 10,000 of 15,000 members were audited, and 1 rule could not be decided with so few.",
    );
    const whole = { ...set, read: 500, used: 500 };
    expect(stepsOf({ verdict: "inconclusive", rules, records: [whole] })[0]).toContain(
      "1 rule could not be decided with these. Its line says how many would decide it",
    );
  });

  test.each(Object.keys(UNTESTED))("of values left out as %s say what to do", (reason) => {
    const metric = { ...metrics[0]!, n: { ...metrics[0]!.n, [reason]: 7 } };
    const rule = { ...breached, state: "undecided" as const, because: "untested" as const };
    const [step] = stepsOf({ verdict: "inconclusive", rules: [rule], metrics: [metric] });
    expect(step).toContain(UNTESTED[reason]!.todo);
    expect(step).toContain(`7 personal values ${UNTESTED[reason]!.why}.`);
    const [gap] = notTested({ ...makeReport(), metrics: [metric] }, policy).filter(({ what }) =>
      what.startsWith("7"),
    );
    expect(gap).toMatchObject({ what: "7 personal values", how: UNTESTED[reason]!.todo });
  });

  test("of a pass say what it means, and only then", () => {
    expect(stepsOf({ verdict: "pass", rules: [makeRule()] })).toEqual([
      expect.stringContaining("it says nothing about other attacks"),
    ]);
    expect(stepsOf({ verdict: "fail", rules: [breached] }).join()).not.toContain("A pass means");
  });
});

describe("what was not tested", () => {
  test("names prompts that no rule judges", () => {
    expect(notTested(makeReport(), policy)[0]!.what).toBe("Prompts: measured, not judged");
  });

  const whats = async (more = "") => {
    const { policy } = await loadText(POLICY.replace("prompt-completion", "text") + more);
    return notTested(makeReport(), policy).map(({ what }) => what);
  };

  test("names what is off by default", async () => {
    expect(await whats()).toEqual([
      "Names, postal addresses and other free text",
      "Questions about people by name",
      "Unprompted generation",
      "What the base had memorised",
    ]);
  });

  test("names the families that the policy turns off", async () => {
    expect(
      await whats(
        "attacks: {mia: off}\ngate: {preset: none, rules: [{metric: pii.extracted, max: 0}]}",
      ),
    ).toContain("Membership inference");
    expect(await whats("attacks: {pii: off}")).toContain("Personal values");
    expect(await whats("attacks: {pii: {decoys: 0}}")).toContain("Ranking among invented values");
  });

  test("leaves out what was asked for", async () => {
    const asked = await whats(
      "attacks: {pii: {names: {kind: spacy, path: ./names}, sampling: {sequences: 100}}}",
    );
    expect(asked).toEqual(["Questions about people by name", "What the base had memorised"]);
  });
});

test("every page that a step or a gap may name exists, with its section", async () => {
  const sources = ["next-steps", "not-tested"].map((name) =>
    readFileSync(join(ROOT, "src", "judge", `${name}.ts`), "utf8"),
  );
  const pages = sources.flatMap((text) =>
    [...text.matchAll(/page: "([^"]+)"/g)].map(([, page]) => page!),
  );
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) {
    const [name, anchor] = page.split("#");
    const anchors = await anchorsOf(`docs/${name}.md`);
    if (anchor !== undefined) expect(anchors, page).toContain(anchor);
  }
});
