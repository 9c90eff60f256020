import { describe, expect, test } from "vitest";
import { type PolicyError, shownErrors } from "../../src/base/errors.ts";
import { lockPolicy, policyDigest } from "../../src/config/index.ts";
import { errorOf, loadText } from "../support/policy.ts";

const SECTION =
  "{format: prompt-completion, previous: ./first, added: data/added.jsonl, nonmembers: data/heldout.jsonl}";
const POLICY = `version: 1
checkpoint: ./second
audits: [update]
update: ${SECTION}
`;
const DIGEST = `sha256:${"a".repeat(64)}`;

describe("a policy for an update", () => {
  test("compares with the previous release, and takes the added records for members", async () => {
    const { policy } = await loadText(POLICY);
    expect(policy).toMatchObject({ checkpoint: "./second", base: "./first", previous: {} });
    expect(policy.foundation).toBeUndefined();
    expect(policy.audits).toEqual([
      expect.objectContaining({
        name: "update",
        key: "update",
        data: expect.objectContaining({
          format: "prompt-completion",
          members: ["data/added.jsonl"],
          nonmembers: ["data/heldout.jsonl"],
          append_eos: true,
        }),
      }),
    ]);
  });

  test("names with base what adapters are on, which is not what it compares with", async () => {
    const { policy } = await loadText(`${POLICY}base: ./base\n`);
    expect(policy).toMatchObject({ base: "./first", foundation: "./base" });
  });

  test.each([
    ["standard", [0.05, 0.65, 0.01, 0.01]],
    ["strict", [0.03, 0.6, 0.003, 0.003]],
  ])("is judged by the preset %s as the tuning data are", async (preset, bounds) => {
    const { policy } = await loadText(`${POLICY}gate: {preset: ${preset}}\n`);
    const finetuning = await loadText(
      `version: 1\ncheckpoint: ./second\nbase: ./first\ndata: {format: prompt-completion, members: a.jsonl}\ngate: {preset: ${preset}}\n`,
    );
    // The same rules to the last bound, each about the added records.
    expect(policy.gate.rules.map(({ key, max, min, level }) => [key, max, min, level])).toEqual(
      finetuning.policy.gate.rules.map(({ key, max, min, level }) => [
        key.replace("audit=finetuning", "audit=update"),
        max,
        min,
        level,
      ]),
    );
    const of = (metric: string) =>
      policy.gate.rules.find((rule) => rule.metric === metric && rule.max !== undefined)?.max;
    expect(
      ["mia.tpr_at_fpr", "mia.auc", "pii.extraction_gain", "memorization.exact_gain"].map(of),
    ).toEqual(bounds);
  });

  test("with report-only blocks nothing", async () => {
    const { policy } = await loadText(`${POLICY}gate: {preset: report-only}\n`);
    expect(policy.gate.rules.length).toBeGreaterThan(5);
    expect(policy.gate.rules.every(({ level }) => level === "warn")).toBe(true);
  });

  test("judges templates where the added records have people", async () => {
    const people = POLICY.replace("previous:", "people: people.jsonl, previous:");
    const { policy } = await loadText(people);
    expect(policy.gate.rules.map(({ key }) => key)).toContain(
      "pii.extraction_gain{attack=template,audit=update,type=all}",
    );
  });

  test.each([
    ["a reference", POLICY],
    ["a digest", POLICY.replace("./first", `{ref: ./first, digest: "${DIGEST}"}`)],
    [
      "adapters on a base",
      `${POLICY.replace("./first", "{adapters: [./sft, ./dpo]}")}base: ./base\n`,
    ],
    ["one adapter in a list", `${POLICY.replace("./first", "{adapters: [./sft]}")}base: ./base\n`],
    [
      "a base that is accepted",
      `${POLICY}base: {ref: ./base, accept_mismatch: "our mirror of the base"}\n`,
    ],
    [
      "the history",
      `${POLICY.replace("./first", "history:last-release")}history: {path: history}\n`,
    ],
  ])("with %s reads again as the same policy once it is written out", async (_, text) => {
    const { policy } = await loadText(text);
    const again = await loadText(JSON.stringify(lockPolicy(policy)));
    expect(again.policy).toEqual(policy);
    expect(policyDigest(again.policy)).toBe(policyDigest(policy));
  });

  test("is another policy for another previous release, or another digest of it", async () => {
    const texts = [
      POLICY,
      POLICY.replace("./first", "./other"),
      POLICY.replace("./first", `{ref: ./first, digest: "${DIGEST}"}`),
      `${POLICY}base: ./base\n`,
    ];
    const digests = await Promise.all(
      texts.map(async (text) => policyDigest((await loadText(text)).policy)),
    );
    expect(new Set(digests).size).toBe(texts.length);
  });
});

describe("what a policy for an update is refused for", () => {
  const without = (key: string) =>
    POLICY.replace(new RegExp(`${key}: [\\w./]+(, )?`), "").replace(/, }/, "}");

  test.each([
    [
      "no previous release",
      without("previous"),
      /^4:\d+: the key "update.previous" is missing.*history:last-release/s,
    ],
    [
      "no added records",
      without("added"),
      /^4:\d+: the key "update.added" is missing: the records/,
    ],
    ["no section", POLICY.replace(/update: \{.*\n/, ""), /"update.previous" is missing/],
    ["members in place of added", POLICY.replace("added:", "members:"), /unknown key "members"/],
    [
      "another audit beside it",
      `${POLICY.replace("[update]", "[finetuning, update]")}base: ./base\ndata: {members: a.jsonl}\n`,
      /^3:\d+: the audit update compares with `update.previous`.*--set audits=\[update\] and --set audits=\[finetuning\]/s,
    ],
    [
      "two audits beside it",
      `${POLICY.replace("[update]", "[finetuning, update, pretraining]")}base: ./base\ndata: {members: a.jsonl}\npretraining: {format: text, members: b.jsonl}\n`,
      /--set audits=\[finetuning,pretraining\]/,
    ],
    [
      "a reference and adapters",
      POLICY.replace("./first", "{ref: ./first, adapters: [./sft]}"),
      /has `ref` and `adapters`; keep one/,
    ],
    ["neither of them", POLICY.replace("./first", "{}"), /"update.previous" is missing/],
    [
      "an adapter twice",
      POLICY.replace("./first", "{adapters: [./sft, ./sft]}"),
      /"\.\/sft" is listed twice/,
    ],
    [
      "a digest that is none",
      POLICY.replace("./first", "{ref: ./first, digest: abc}"),
      /"update.previous.digest"/,
    ],
    [
      "the history without one",
      POLICY.replace("./first", "history:last-release"),
      /the policy keeps none. Add `history: \{branch:/,
    ],
    [
      "another thing of the history",
      `${POLICY.replace("./first", "history:previous")}history: {path: h}\n`,
      /"history:previous" names no release; write `history:last-release`/,
    ],
    [
      "the history in capitals",
      `${POLICY.replace("./first", "History:Last-Release")}history: {path: h}\n`,
      /names no release/,
    ],
    [
      "the history and a digest",
      `${POLICY.replace("./first", `{ref: "history:last-release", digest: "${DIGEST}"}`)}history: {path: h}\n`,
      /brings the digest that the history records/,
    ],
    [
      "a path of another system",
      POLICY.replace("./first", '"C:\\\\models\\\\first"'),
      /"update.previous" is a path of Windows/,
    ],
    [
      "canaries",
      `${POLICY}canaries: {manifest: m.json, commitment: c.json}\n`,
      /they need the audit finetuning/,
    ],
    [
      "a rule on the tuning data",
      `${POLICY}gate: {rules: [{metric: mia.auc, max: 0.6}]}\n`,
      /mia.auc has no audit "finetuning" here/,
    ],
    [
      "an increase over the last release",
      `${POLICY}history: {path: h}\ngate: {rules: [{metric: mia.auc, audit: update, max_increase: 0.1, against: last-release}]}\n`,
      /against the last release already/,
    ],
    ["templates without people", `${POLICY}attacks: {pii: {template: true}}\n`, /`update.people`/],
  ])("%s", async (_, text, message) => {
    expect(await errorOf(text)).toMatch(message);
  });

  test("says all of it at once", async () => {
    const text = without("added").replace("./first", "history:last-release");
    const error = await loadText(text).catch((thrown: unknown) => thrown);
    const told = shownErrors(error as PolicyError).map(({ message }) => message);
    expect(told).toEqual([
      expect.stringContaining('"update.added" is missing'),
      expect.stringContaining("the policy keeps none"),
    ]);
  });
});

test("a rule of an update may compare with an earlier audit of the same change", async () => {
  const { policy } = await loadText(
    `${POLICY}history: {path: h}\ngate: {preset: none, rules: [{metric: mia.auc, audit: update, max_increase: 0.1, against: merge-base}]}\n`,
  );
  expect(policy.gate.rules[0]!.increase).toEqual({ max: 0.1, against: "merge-base" });
});

test("a generated data set has no previous release", async () => {
  const text = `version: 1\naudits: [synthetic]\nsynthetic: {data: a.jsonl, private: b.jsonl, heldout: c.jsonl}\nupdate: ${SECTION}\n`;
  expect(await errorOf(text)).toMatch(/the audit synthetic reads no `update`/);
});
