import { expect, test } from "vitest";
import { loadPolicy, lockPolicy } from "../../src/config/index.ts";
import { asMeasured, judgingPolicy } from "../../src/judge/rejudging.ts";
import { makeFolder } from "../support/folder.ts";
import { errorOf, loadText, POLICY } from "../support/policy.ts";

const ALL = `${POLICY}  train_on: all\n`;
const partsOf = (rules: readonly { metric: string; parameters: { part?: string } }[]) =>
  rules.flatMap(({ metric, parameters: { part } }) =>
    metric.startsWith("mia.") ? [`${metric} ${part}`] : [],
  );

test.each(["standard", "strict", "report-only"])(
  "%s judges prompts and the whole as it does completions where training learned them",
  async (preset) => {
    const gate = `gate: {preset: ${preset}}\n`;
    const completions = (await loadText(POLICY + gate)).policy.gate.rules;
    const { rules } = (await loadText(ALL + gate)).policy.gate;
    const mia = completions.filter(({ metric }) => metric.startsWith("mia."));
    expect(rules).toHaveLength(completions.length + 2 * mia.length);
    for (const rule of completions) expect(rules).toContainEqual(rule);
    for (const rule of mia) {
      for (const part of ["prompt", "all"]) {
        const { metric, parameters, max, min, level } = rule;
        const counterpart = { metric, parameters: { ...parameters, part }, level };
        expect(rules).toContainEqual(
          expect.objectContaining({
            ...counterpart,
            ...(max === undefined ? {} : { max }),
            ...(min === undefined ? {} : { min }),
          }),
        );
      }
    }
  },
);

test.each(["instruct", "chat", "sharegpt", "chat-completion", "preference", "chat-preference"])(
  "so with records of %s",
  async (format) => {
    const text = ALL.replace("prompt-completion", format);
    const { rules } = (await loadText(text)).policy.gate;
    expect(partsOf(rules)).toContain("mia.auc prompt");
    expect(partsOf(rules)).toContain("mia.tpr_at_fpr all");
  },
);

test("plain text, completions, the last turn and pairs have no such rules", async () => {
  const texts = [
    ALL.replace("prompt-completion", "text"),
    POLICY,
    `${POLICY}  train_on: last\n`,
    `${POLICY.replace("prompt-completion", "preference")}  train_on: both\n`,
    `${ALL}gate: {preset: none, rules: [{metric: mia.auc, max: 0.6}]}\n`,
    `${ALL}attacks: {mia: off}\n`,
  ];
  for (const text of texts) {
    const { rules } = (await loadText(text)).policy.gate;
    expect(partsOf(rules).filter((one) => !one.endsWith("completion"))).toEqual([]);
  }
});

test("a rule of one's own takes the place of the preset's on its part alone, and can be waived", async () => {
  const waiver = "{metric: mia.auc, part: all, until: 2027-01-31, owner: a, reason: b}";
  const text = `${ALL}gate: {rules: [{metric: mia.auc, part: prompt, max: 0.55}]}\nwaivers: [${waiver}]\n`;
  const { gate, waivers } = (await loadText(text)).policy;
  const bounds = gate.rules.flatMap(({ metric, parameters: { attack, part }, max }) =>
    metric === "mia.auc" && attack === "strongest" ? [[part, max]] : [],
  );
  expect(bounds).toEqual([
    ["prompt", 0.55],
    ["completion", 0.65],
    ["all", 0.65],
  ]);
  expect(waivers[0]!.parameters.part).toBe("all");
});

test("the lock of such a policy means the same when it is read again", async () => {
  const { policy } = await loadText(ALL);
  await using folder = await makeFolder({ "lock.json": JSON.stringify(lockPolicy(policy)) });
  expect((await loadPolicy(folder.at("lock.json"))).policy).toEqual(policy);
});

test("parts and pairs that the records do not have are refused", async () => {
  const rule = "gate: {rules: [{metric: mia.auc, part: all, max: 0.6}]}\n";
  expect(await errorOf(POLICY + rule)).toMatch(/has no part "all" here/);
  expect(await errorOf(`${POLICY}  train_on: both\n`)).toMatch(
    /8:13: .*needs `format: preference`/,
  );
  expect(await errorOf(`${POLICY}  train_on: chosen\n`)).toMatch(/8:13: /);
});

test("another policy judges what was measured, with the rules that follow from it", async () => {
  const measured = (await loadText(ALL)).policy;
  const silent = await loadText(`${POLICY}gate: {preset: strict}\n`);
  const judging = judgingPolicy(asMeasured(silent, measured), measured);
  expect(judging.audits[0]!.data.train_on).toBe("all");
  expect(partsOf(judging.gate.rules)).toContain("mia.auc prompt");
  // Without a format it says nothing of it either.
  const open = await loadText(POLICY.replace("  format: prompt-completion\n", ""));
  expect(partsOf(asMeasured(open, measured).gate.rules)).toContain("mia.auc all");
});

test("a policy that says training learned something else than was measured is refused", async () => {
  const [all, completions] = [(await loadText(ALL)).policy, (await loadText(POLICY)).policy];
  const explicit = await loadText(`${POLICY}  train_on: completions\n`);
  const cases = [
    [asMeasured(explicit, all), all],
    [all, completions],
  ] as const;
  for (const [given, measured] of cases) {
    expect(() => judgingPolicy(given, measured)).toThrow(
      expect.objectContaining({ code: "rule-unmeasured" }),
    );
  }
});
