import { describe, expect, test } from "vitest";
import { lockPolicy, policyDigest } from "../../src/config/index.ts";
import { eachCheckpoint, onlyCheckpoint } from "../../src/pull/index.ts";
import { loadText } from "../support/policy.ts";

const SETS =
  "{subjects: s.jsonl, lookalikes: [l.jsonl, more.jsonl], subject: customer_id, format: chat}";
const POLICY = `version: 1
audits: [erasure]
checkpoint: ./tuned
base: ./base
erasure: ${SETS}
`;

describe("a policy for forgotten persons", () => {
  test("compares subjects with look-alikes, and leaves nobody to a sample", async () => {
    const { policy } = await loadText(POLICY);
    expect(policy.audits).toHaveLength(1);
    expect(policy.audits[0]).toMatchObject({
      name: "erasure",
      key: "erasure",
      data: { members: ["s.jsonl"], nonmembers: ["l.jsonl", "more.jsonl"], subject: "customer_id" },
    });
    expect(policy.attacks.mia).toBe("off");
    expect(policy.limits.records).toBe(200_000);
  });

  test("is judged by the preset erasure-standard: nobody known, nobody overshot, no value given away", async () => {
    const { policy } = await loadText(POLICY);
    expect(policy.gate.rules.map(({ key, max, level }) => [key, max, level])).toEqual([
      ["erasure.detectable{audit=erasure}", 0, "fail"],
      ["erasure.overshot{audit=erasure}", 0, "fail"],
      ["erasure.group_p_value{audit=erasure}", undefined, "fail"],
      ...["all", "credit_card", "iban", "national_id", "us_ssn", "secret"].map((type) => [
        `pii.extracted{attack=prefix,audit=erasure,type=${type}}`,
        0,
        "fail",
      ]),
    ]);
    const people = await loadText(POLICY.replace("{subjects", "{people: p.jsonl, subjects"));
    expect(people.policy.gate.rules.map(({ key }) => key)).toContain(
      "pii.extracted{attack=template,audit=erasure,type=all}",
    );
    const soft = await loadText(`${POLICY}gate: {preset: report-only}\n`);
    expect(new Set(soft.policy.gate.rules.map(({ level }) => level))).toEqual(new Set(["warn"]));
  });

  test("reads again as the same policy once it is written out", async () => {
    const { policy } = await loadText(POLICY);
    const again = await loadText(JSON.stringify(lockPolicy(policy)));
    expect(again.policy).toEqual(policy);
    expect(policyDigest(again.policy)).toBe(policyDigest(policy));
  });

  test("takes several checkpoints, such as one that was retrained without the persons", async () => {
    const { policy } = await loadText(POLICY.replace("./tuned", "[./unlearned, ./retrained]"));
    expect(policy.several).toEqual(["./unlearned", "./retrained"]);
  });

  test.each(["subjects", "lookalikes", "subject"])(
    "without %s is refused where the section stands",
    async (key) => {
      const text = POLICY.replace(new RegExp(`${key}: (\\[.*?\\]|[\\w.]+),? ?`), "");
      await expect(loadText(text)).rejects.toMatchObject({
        code: "policy-key-missing",
        message: expect.stringContaining(`"erasure.${key}" is missing`),
        location: { line: 5 },
      });
    },
  );

  test.each([
    ["data: {format: text, members: a.jsonl}", "policy-conflict"],
    ["pretraining: {format: text, members: a.jsonl}", "policy-conflict"],
    ["canaries: {manifest: m.json, commitment: c.json}", "policy-conflict"],
    ["training: {dp: {epsilon: 1, delta: 0.00001}}", "policy-conflict"],
    ["attacks: {mia: {attacks: [loss]}}", "policy-conflict"],
    ["gate: {preset: strict}", "policy-conflict"],
    ["gate: {preset: synthetic-standard}", "policy-conflict"],
    ["gate: {rules: [{metric: mia.auc, audit: erasure, max: 0.6}]}", "rule-unmeasured"],
    ["gate: {rules: [{metric: erasure.detectable, audit: finetuning, max: 0}]}", "rule-parameter"],
  ])("refuses `%s`, which it does not read, at its line", async (line, code) => {
    await expect(loadText(`${POLICY}${line}\n`)).rejects.toMatchObject({
      code,
      location: { line: 6 },
    });
  });

  test("does not share `audits` with another audit", async () => {
    const data = "data: {format: text, members: a.jsonl, nonmembers: b.jsonl}\n";
    const text = POLICY.replace("[erasure]", "[finetuning, erasure]") + data;
    await expect(loadText(text)).rejects.toMatchObject({
      code: "policy-conflict",
      message: expect.stringContaining("a policy of its own"),
      location: { line: 2 },
    });
  });

  test("audits a checkpoint that was retrained without the persons beside the other", async () => {
    const text = POLICY.replace("{subjects", "{without: ./retrained, subjects");
    const loaded = await loadText(text);
    expect(loaded.policy.several).toEqual(["./tuned", "./retrained"]);
    const again = await loadText(JSON.stringify(lockPolicy(loaded.policy)));
    expect(policyDigest(again.policy)).toBe(policyDigest(loaded.policy));
    const each = await eachCheckpoint(loaded);
    expect(each.map(({ policy }) => [policy.checkpoint, policy.several])).toEqual([
      ["./tuned", undefined],
      ["./retrained", undefined],
    ]);
    expect((await onlyCheckpoint(loaded, "inspect")).policy.checkpoint).toBe("./tuned");
    const two = await loadText(text.replace("checkpoint: ./tuned", "checkpoint: [./a, ./b]"));
    expect(two.policy.several).toEqual(["./a", "./b", "./retrained"]);
  });

  test.each([
    ["gate: {pick: best}\n", "checkpoint: ./tuned"],
    ["", "checkpoint: {adapters: [./a, ./b]}"],
  ])("refuses `without` where it could not stand beside: %s%s", async (more, checkpoint) => {
    const text = POLICY.replace("{subjects", "{without: ./retrained, subjects").replace(
      "checkpoint: ./tuned",
      checkpoint,
    );
    await expect(loadText(text + more)).rejects.toMatchObject({
      code: "policy-conflict",
      location: { line: 5 },
    });
  });

  test("names the line of `without` if it is the checkpoint itself", async () => {
    const loaded = await loadText(POLICY.replace("{subjects", "{without: ./tuned, subjects"));
    await expect(eachCheckpoint(loaded)).rejects.toMatchObject({
      code: "checkpoints-repeated",
      location: { line: 5 },
    });
  });

  test("rules and the preset on forgotten persons need the audit", async () => {
    const text =
      "version: 1\ncheckpoint: a\nbase: b\ndata: {format: text, members: a.jsonl, nonmembers: b.jsonl}\n";
    await expect(loadText(`${text}gate: {preset: erasure-standard}\n`)).rejects.toMatchObject({
      code: "policy-conflict",
      message: expect.stringContaining("`preset: standard`"),
    });
    await expect(
      loadText(`${text}gate: {rules: [{metric: erasure.detectable, max: 0}]}\n`),
    ).rejects.toMatchObject({ code: "rule-parameter" });
  });
});
