import { describe, expect, test } from "vitest";
import { lockPolicy, measuringDigest, policyDigest } from "../../src/config/index.ts";
import { loadText } from "../support/policy.ts";

const SETS =
  "{data: out/generated.jsonl, private: data/private.jsonl, heldout: data/heldout.jsonl}";
const POLICY = `version: 1
audits: [synthetic]
synthetic: ${SETS}
`;

describe("a policy for generated data", () => {
  test("needs no model, and is about the generated data set", async () => {
    const { policy } = await loadText(POLICY);
    expect(policy.base).toBeUndefined();
    expect(policy.checkpoint).toBe("out/generated.jsonl");
    expect(policy.audits).toHaveLength(1);
    expect(policy.audits[0]).toMatchObject({
      name: "synthetic",
      data: {
        members: ["data/private.jsonl"],
        nonmembers: ["data/heldout.jsonl"],
        generated: ["out/generated.jsonl"],
      },
    });
    expect(policy.limits.records).toBe(200_000);
  });

  test("is judged by the preset synthetic-standard unless it names another", async () => {
    const { policy } = await loadText(POLICY);
    expect(policy.gate.rules.map(({ key, max }) => [key, max])).toEqual([
      ["synthetic.verbatim_rate{attack=verbatim,audit=synthetic,unit=private}", 0.01],
      ["synthetic.verbatim_rate{attack=verbatim,audit=synthetic,unit=generated}", 0.01],
      ["synthetic.near_duplicate_rate{audit=synthetic,unit=private}", 0.01],
      ["synthetic.pii_overlap{audit=synthetic,type=all}", 0.01],
      ...["credit_card", "iban", "national_id", "us_ssn", "secret"].map((type) => [
        `synthetic.pii_found{audit=synthetic,type=${type}}`,
        0,
      ]),
      ["synthetic.mia_auc{attack=strongest,audit=synthetic}", 0.6],
      ["synthetic.tpr_at_fpr{attack=strongest,audit=synthetic,fpr=0.01}", 0.05],
    ]);
    const strict = await loadText(`${POLICY}gate: {preset: synthetic-strict}\n`);
    const auc = strict.policy.gate.rules.find(({ metric }) => metric === "synthetic.mia_auc");
    expect(auc?.max).toBe(0.55);
  });

  test("reads again as the same policy once it is written out", async () => {
    const { policy } = await loadText(`${POLICY}attacks: {pii: {columns: {name: person}}}\n`);
    const again = await loadText(JSON.stringify(lockPolicy(policy)));
    expect(again.policy).toEqual(policy);
    expect(policyDigest(again.policy)).toBe(policyDigest(policy));
  });

  test("with PII off has no rules on values", async () => {
    const { policy } = await loadText(`${POLICY}attacks: {pii: off}\n`);
    expect(policy.gate.rules.filter(({ metric }) => metric.includes("pii"))).toEqual([]);
  });

  test.each([
    ["data", "synthetic.data", { line: 3 }],
    ["private", "synthetic.private", { line: 3 }],
    ["heldout", "synthetic.heldout", { line: 3 }],
  ])("without %s is refused where the section stands", async (key, named, location) => {
    const text = POLICY.replace(new RegExp(`${key}: [\\w/.]+(, )?`), "").replace(/, }/, "}");
    await expect(loadText(text)).rejects.toMatchObject({
      code: "policy-key-missing",
      message: expect.stringContaining(`"${named}" is missing`),
      location,
    });
  });

  test.each([
    ["checkpoint: ./tuned", "policy-conflict", 4],
    ["base: ./base", "policy-conflict", 4],
    ["data: {members: a.jsonl}", "policy-conflict", 4],
    ["attacks: {mia: {attacks: [loss]}}", "policy-conflict", 4],
    ["attacks: {pii: {decoys: 10}}", "policy-conflict", 4],
    ["limits: {tokens: 512}", "policy-conflict", 4],
    ["gate: {preset: strict}", "policy-conflict", 4],
    ["gate: {rules: [{metric: mia.auc, max: 0.6}]}", "rule-parameter", 4],
    [
      "gate: {rules: [{metric: synthetic.mia_auc, attack: auxiliary, max: 0.6}]}",
      "rule-unmeasured",
      4,
    ],
    ["gate: {rules: [{metric: canary.exposure, max: 3}]}", "rule-unmeasured", 4],
    ["gate: {rules: [{metric: canary.exposure, audit: finetuning, max: 3}]}", "rule-parameter", 4],
    ["gate: {rules: [{metric: mia.auc, audit: synthetic, max: 0.6}]}", "rule-parameter", 4],
    [
      "gate: {rules: [{metric: synthetic.verbatim_rate, unit: word, max: 0.6}]}",
      "rule-parameter",
      4,
    ],
  ])("refuses `%s`, which it does not read, at its line", async (line, code, at) => {
    await expect(loadText(`${POLICY}${line}\n`)).rejects.toMatchObject({
      code,
      location: { line: at },
    });
  });

  test("tells every set that is missing, and every key too many, at once", async () => {
    const text =
      "version: 1\naudits: [synthetic]\ncheckpoint: ./tuned\nsynthetic: {data: a.jsonl}\n";
    const error = await loadText(text).catch((thrown: unknown) => thrown);
    expect(String((error as { pretty?: string }).pretty ?? error)).toMatch(/checkpoint/);
  });

  test("may name a model to tune on the data, whose attacks rules can bound", async () => {
    const rule = "gate: {rules: [{metric: synthetic.mia_auc, attack: auxiliary, max: 0.6}]}\n";
    const named = (reference: string) =>
      loadText(`${POLICY.replace("{data:", `{auxiliary: ${reference}, data:`)}${rule}`);
    const { policy } = await named("./pythia");
    expect(policy.auxiliary).toBe("./pythia");
    expect(policy.gate.rules[0]!.key).toBe("synthetic.mia_auc{attack=auxiliary,audit=synthetic}");
    const again = await loadText(JSON.stringify(lockPolicy(policy)));
    expect(again.policy).toEqual(policy);
    // Another model is another attack, and so is the same name with another content.
    const [other, none] = [(await named("./smollm")).policy, (await loadText(POLICY)).policy];
    const digests = [
      measuringDigest(policy, "synthetic"),
      measuringDigest(other, "synthetic"),
      measuringDigest(none, "synthetic"),
      measuringDigest(policy, "synthetic", "sha256:1"),
      measuringDigest(policy, "synthetic", "sha256:2"),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  test("may name canaries and the generator's declared privacy, whose rules are about this audit", async () => {
    const text = `${POLICY}canaries: {manifest: /srv/m.json, commitment: c.json}\ntraining: {dp: {epsilon: 2, delta: 0.00001}}\ngate: {rules: [{metric: canary.exposure, max: 3}]}\n`;
    const { policy } = await loadText(text);
    const keys = policy.gate.rules.map(({ key }) => key);
    expect(keys).toContain("canary.exposure{audit=synthetic,quantile=0.5}");
    expect(keys).toContain("canary.claim_p_value{audit=synthetic}");
    const again = await loadText(JSON.stringify(lockPolicy(policy)));
    expect(again.policy).toEqual(policy);
  });

  test("does not share `audits` with an audit of a model", async () => {
    const text = `version: 1\naudits: [finetuning, synthetic]\nsynthetic: ${SETS}\ncheckpoint: a\nbase: b\ndata: {format: text, members: a.jsonl, nonmembers: b.jsonl}\n`;
    await expect(loadText(text)).rejects.toMatchObject({
      code: "policy-conflict",
      message: expect.stringContaining("a policy of its own"),
      location: { line: 2 },
    });
  });

  test("says that the key generator is reserved", async () => {
    const text = POLICY.replace("{data:", "{generator: ./model, data:");
    await expect(loadText(text)).rejects.toMatchObject({
      code: "policy-reserved",
      location: { line: 3 },
    });
  });
});

describe("a policy for a checkpoint", () => {
  test("refuses rules and presets on generated data", async () => {
    const text = `version: 1\ncheckpoint: ./t\nbase: ./b\ndata: {format: text, members: a.jsonl, nonmembers: b.jsonl}\n`;
    await expect(loadText(`${text}gate: {preset: synthetic-standard}\n`)).rejects.toMatchObject({
      code: "policy-conflict",
    });
    await expect(
      loadText(`${text}gate: {rules: [{metric: synthetic.mia_auc, max: 0.6}]}\n`),
    ).rejects.toMatchObject({ code: "rule-parameter" });
  });
});
