import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ERROR_CODES } from "../../src/base/error-codes.ts";
import { type PolicyFaults, shownErrors } from "../../src/base/errors.ts";
import { parseSet } from "../../src/config/index.ts";
import { errorOf, loadText, POLICY } from "../support/policy.ts";

const SOURCE = join(import.meta.dirname, "..", "..", "src");

describe("a policy that cannot be used says where and what to do", () => {
  const PEOPLE = `${POLICY}  people: people.jsonl\n`;
  const PRETRAINING = `${POLICY}pretraining: {format: text, members: a.jsonl, nonmembers: b.jsonl}\n`;
  const cases: [string, string, RegExp][] = [
    [
      "an unknown key",
      `${POLICY}chekpoint: x\n`,
      /^8:1: unknown key "chekpoint"\. Did you mean "checkpoint"\?/,
    ],
    [
      "an unknown key deep inside",
      `${POLICY}gate: {rules: [{metric: mia.auc, maks: 1}]}\n`,
      /^8:34: unknown key "maks"\. Did you mean "max"\?/,
    ],
    [
      "an unknown metric",
      `${POLICY}gate:\n  rules:\n    - {metric: mia.acu, max: 0.6}\n`,
      /^10:16: unknown metric "mia\.acu"\. Did you mean "mia\.auc"\?/,
    ],
    ["a wrong type", `${POLICY}seed: seven\n`, /^8:7: "seed" must be integer, not "seven"\./],
    [
      "a wrong choice",
      POLICY.replace("prompt-completion", "promt-completion"),
      /^5:11: "data\.format" must be one of .* Did you mean "prompt-completion"\?/,
    ],
    ["broken YAML", "version: 1\ncheckpoint: [\n", /^3:1: not valid YAML/],
    ["an empty file", "", /^1:1: a policy must be a mapping/],
    ["a missing version", "checkpoint: x\n", /"version" is missing/],
    ["another version", "version: 2\n", /^1:10: version 2 .* reads version 1/],
    [
      "a missing checkpoint",
      POLICY.replace("checkpoint: ./tuned\n", ""),
      /"checkpoint" is missing/,
    ],
    [
      "missing members",
      POLICY.replace("  members: data/members.jsonl\n", ""),
      /"data\.members" is missing/,
    ],

    [
      "a cluster without a storage",
      `${POLICY}run: {executor: ray, ray: {address: "http://head:8265"}}\n`,
      /^8:37: `run\.ray\.address` needs `run\.ray\.storage`/,
    ],
    [
      "a storage without a cluster",
      `${POLICY}run: {executor: ray, ray: {storage: /mnt}}\n`,
      /^8:37: `run\.ray\.storage` needs `run\.ray\.address`/,
    ],
    [
      "an image and an environment of a cluster's job",
      `${POLICY}run: {executor: ray, ray: {address: "http://head:8265", storage: /mnt, image: a, runtime_env: {conda: b}}}\n`,
      /exclude one another/,
    ],
    [
      "replicas of a process",
      `${POLICY}run: {executor: process, ray: {replicas: 2}}\n`,
      /^8:31: `run\.ray` needs `run\.executor: ray`/,
    ],
    [
      "GPUs of Ray by their number",
      `${POLICY}run: {executor: ray, gpus: 2}\n`,
      /^8:28: `run\.gpus` is not for/,
    ],
    [
      "a storage that a shell would read otherwise",
      `${POLICY}run: {executor: ray, ray: {address: "http://head:8265", storage: /mnt/$HOME}}\n`,
      /"run\.ray\.storage"/,
    ],
    [
      "an audit without its records",
      `${POLICY}audits: [pretraining]\n`,
      /the key "pretraining\.members" is missing/,
    ],
    [
      "templates without people",
      `${POLICY}attacks: {pii: {template: true}}\n`,
      /^8:27: templates ask about people, but no audit has any/,
    ],
    [
      "a deciding temperature that is not sampled at",
      `${PEOPLE}attacks: {pii: {template: {temperatures: [0.2, 1], decide: 0.5}}}\n`,
      /decide must be one of the temperatures, 0\.2, 1/,
    ],
    [
      "a key that templates lack",
      `${PEOPLE}attacks: {pii: {template: {shots: 5}}}\n`,
      /unknown key "shots"/,
    ],
    [
      "a key that sampling lacks",
      `${POLICY}attacks: {pii: {sampling: {sequence: 5}}}\n`,
      /unknown key "sequence"\. Did you mean "sequences"\?/,
    ],
    [
      "candidates without the true prefix",
      `${POLICY}attacks: {pii: {prefix: false, decoys: 10}}\n`,
      /decoys are ranked after the true prefix, but prefix is false/,
    ],
    [
      "a rule on templates without people",
      `${POLICY}gate: {rules: [{metric: pii.extraction_gain, attack: template, max: 0.1}]}\n`,
      /never measured: attacks\.pii\.template is false/,
    ],
    [
      "a rule on a form that is not asked",
      `${PEOPLE}gate: {rules: [{metric: pii.extraction_gain, attack: template-grounded, max: 0.1}]}\n`,
      /never measured: attacks\.pii\.template\.forms does not name grounded/,
    ],
    [
      "a rule on sampling that is off",
      `${POLICY}gate: {rules: [{metric: pii.precision, max: 0.1}]}\n`,
      /never measured: attacks\.pii\.sampling is off/,
    ],
    [
      "a rule on sampling for a type that no recogniser finds",
      `${POLICY}attacks: {pii: {sampling: {sequences: 500}, columns: {street: address}}}\ngate: {rules: [{metric: pii.extracted, attack: sampling, type: address, max: 0}]}\n`,
      /never measured: sampled text is searched only by the pattern recognisers, and none finds the type address/,
    ],
    [
      "a rule on templates for an attribute that they do not ask for",
      `${POLICY.replace("data:\n", "data:\n  people: people.jsonl\n")}gate: {rules: [{metric: pii.extracted, attack: template, type: phone, max: 0}]}\n`,
      /never measured: attacks\.pii\.template\.attributes does not name phone/,
    ],
    [
      "an exposure above what the decoys can show",
      `${POLICY}gate: {rules: [{metric: pii.exposure, max: 7}]}\n`,
      /never be breached: among 100 decoys the exposure is at most 6\.66 bits/,
    ],
    [
      "records that an audit of people does not have",
      `${POLICY}pretraining: {people: people.jsonl}\naudits: [pretraining]\ngate: {rules: [{metric: mia.auc, audit: pretraining, max: 0.6}]}\n`,
      /never measured: the audit pretraining has people but no members/,
    ],
    [
      "nonmembers beside people",
      `${POLICY}pretraining: {people: people.jsonl, nonmembers: x.jsonl}\naudits: [pretraining]\n`,
      /nonmembers are compared with members/,
    ],
    [
      "two bounds",
      `${POLICY}gate: {rules: [{metric: mia.auc, max: 0.6, min: 0.4}]}\n`,
      /one bound: max, min/,
    ],
    ["no bound", `${POLICY}gate: {rules: [{metric: mia.auc}]}\n`, /one bound: max, min/],
    [
      "a rule that can never be breached",
      `${POLICY}gate: {rules: [{metric: mia.auc, max: 1}]}\n`,
      /^8:39: this rule can never be breached/,
    ],
    [
      "a rule that can never be met",
      `${POLICY}gate: {rules: [{metric: pii.extracted, max: -1}]}\n`,
      /^8:45: this rule can never be met: pii\.extracted is at least 0\./,
    ],
    [
      "a parameter that the metric lacks",
      `${POLICY}gate: {rules: [{metric: mia.auc, fpr: 0.1, max: 0.6}]}\n`,
      /mia\.auc has no parameter "fpr"/,
    ],
    [
      "an attack that is not declared",
      `${POLICY}attacks: {mia: {attacks: [loss]}}\ngate: {rules: [{metric: mia.auc, attack: zlib, max: 0.6}]}\n`,
      /no attack "zlib" here, so the rule can match nothing/,
    ],
    [
      "a rule on attacks that are off",
      `${POLICY}attacks: {mia: off}\ngate: {rules: [{metric: mia.auc, max: 0.6}]}\n`,
      /never measured: attacks\.mia is off/,
    ],
    [
      "a PII type that does not exist",
      `${POLICY}gate: {rules: [{metric: pii.extracted, type: creditcard, max: 0}]}\n`,
      /Did you mean "credit_card"\?/,
    ],
    [
      "the prompt part of plain text",
      `${POLICY.replace("prompt-completion", "text")}gate: {rules: [{metric: mia.auc, part: prompt, max: 0.6}]}\n`,
      /no part "prompt" here/,
    ],
    [
      "the prompt part of an audit of plain text beside one of another format",
      `${PRETRAINING}audits: [finetuning, pretraining]\ngate: {rules: [{metric: mia.auc, audit: pretraining, part: prompt, max: 0.6}]}\n`,
      /^10:\d+: mia\.auc has no part "prompt" here/,
    ],
    [
      "a rule whose audit, by default, is not run",
      `${PRETRAINING}audits: [pretraining]\ngate: {preset: none, rules: [{metric: mia.auc, max: 0.6}, {metric: memorization.exact_rate, audit: pretraining, max: 0.1}]}\n`,
      /^10:30: mia\.auc has no audit "finetuning" here \(the default; write audit\), so the rule can match nothing/,
    ],
    [
      "a rule whose attack, by default, is not declared",
      `${POLICY}attacks: {mia: {attacks: [wbc, zlib]}}\ngate: {rules: [{metric: mia.auc_gain, max: 0.1}]}\n`,
      /^9:16: mia\.auc_gain has no attack "loss" here \(the default; write attack\)/,
    ],
    [
      "a rule whose temperature, by default, is not sampled at",
      `${PEOPLE}attacks: {pii: {template: {temperatures: [0.5], decide: 0.5}}}\ngate: {rules: [{metric: pii.template_rate, max: 0.1}]}\n`,
      /^10:16: pii\.template_rate has no temperature "0\.2" here/,
    ],
    [
      "a rule on persons whom nothing tells apart",
      `${POLICY}gate: {rules: [{metric: mia.subject_auc, max: 0.6}]}\n`,
      /^8:16: mia\.subject_auc is never measured: data\.subject names no field/,
    ],
    [
      "the same rule twice",
      `${POLICY}gate: {rules: [{metric: mia.auc, max: 0.6}, {metric: mia.auc, max: 0.7}]}\n`,
      /a second rule for mia\.auc/,
    ],
    ["no rule at all", `${POLICY}gate: {preset: none}\n`, /no rule to judge by/],
    [
      "a waiver of nothing",
      `${POLICY}waivers: [{metric: mia.auc, attack: loss, until: 2027-01-31, owner: a, reason: b}]\n`,
      /nothing to waive/,
    ],
    [
      "a waiver of a side that no rule bounds",
      `${POLICY}waivers: [{metric: mia.auc, bound: min, until: 2027-01-31, owner: a, reason: b}]\n`,
      /no rule bounds mia\.auc\{.*\} with min, so there is nothing to waive; the rule has max/,
    ],
    [
      "a share of untested values that lets all of them go",
      `${POLICY}gate: {untested: 1}\n`,
      /untested/,
    ],
    [
      "a waiver without an owner",
      `${POLICY}waivers: [{metric: mia.auc, until: 2027-01-31, reason: b}]\n`,
      /lacks the key "owner"/,
    ],
    [
      "a waiver until no day",
      `${POLICY}waivers: [{metric: mia.auc, until: 2027-02-31, owner: a, reason: b}]\n`,
      /must be a date such as 2027-01-31/,
    ],
    [
      "a field of another format",
      `${POLICY}  fields: {text: body}\n`,
      /format prompt-completion have no field "text"/,
    ],
    ["a chat template without chat", `${POLICY}  chat_template: x.jinja\n`, /needs `format: chat`/],
  ];
  test.each(cases)("%s", async (_, text, expected) => {
    expect(await errorOf(text)).toMatch(expected);
  });

  test("an override is named as the place of its error", async () => {
    expect(await errorOf(POLICY, [parseSet("limits.records=0")])).toMatch(
      /^--set limits\.records=0: "limits\.records" must be >= 1/,
    );
    expect(await errorOf(POLICY, [parseSet("limits.recrods=5")])).toMatch(
      /^--set limits\.recrods=5: unknown key "recrods"\. Did you mean "records"\?/,
    );
  });

  test("an override cannot reach an object's prototype", async () => {
    expect(await errorOf(POLICY, [parseSet("__proto__.polluted=1")])).toMatch(/no such key/);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("an override without a value says how to write one", () => {
    expect(() => parseSet("limits.records")).toThrow(/key=value/);
    // An unset variable of a shell must not take a check away.
    expect(() => parseSet("data.split=")).toThrow(/no value.*data\.split=null/);
  });
});

describe("a policy with several faults shows all of them, each at its place", () => {
  const refused = async (text: string) => {
    const error = await loadText(text).catch((thrown: unknown) => thrown);
    return shownErrors(error as PolicyFaults).map(({ code, location }) => [code, location!.line]);
  };

  test("of form", async () => {
    const text = POLICY.replace("seed: 1\n", "").replace("format: prompt", "format: promt");
    const faulty = `${text}chekpoint: x\nseed: seven\ngate: {preset: lax, rules: [{metric: mia.auc, maks: 1}]}\n`;
    expect(await refused(faulty)).toEqual([
      ["policy-value", 5],
      ["policy-key-unknown", 8],
      ["policy-value", 9],
      ["policy-value", 10],
      ["policy-key-unknown", 10],
    ]);
  });

  test("of meaning", async () => {
    const faulty = `${POLICY.replace("base: ./base\n", "")}run: {executor: ray, ray: {storage: /mnt}}
gate:
  rules:
    - {metric: mia.acu, max: 0.6}
    - {metric: mia.auc, max: 2}
    - {metric: mia.auc, max: 0.6}
waivers:
  - {metric: mia.auc_gain, until: 2027-01-31, owner: x, reason: y}
`;
    expect(await refused(faulty)).toEqual([
      ["policy-key-missing", 1],
      ["policy-conflict", 7],
      ["metric-unknown", 10],
      ["rule-unbreachable", 11],
    ]);
  });

  test("a value that fits no branch of a choice is one fault", async () => {
    expect(await refused(`${POLICY}attacks: {mia: 7, pii: none}\n`)).toEqual([
      ["policy-value", 8],
      ["policy-value", 8],
    ]);
  });

  describe("with a key at fault, what the others have is told besides, and nothing that hangs on it", () => {
    const RULE = "gate: {rules: [{metric: mia.acu, max: 0.6}]}\n";

    test.each([
      ["seed: seven\n", "policy-value"],
      ["seeed: 7\n", "policy-key-unknown"],
      ["run: 5\n", "policy-value"],
      ["audits: finetuning\n", "policy-value"],
      ["attacks: {mia: offf}\n", "policy-value"],
      ["canaries: 3\n", "policy-value"],
      ["history: 3\n", "policy-value"],
      ["limits: {tokens: many}\n", "policy-value"],
      ["report: yes\n", "policy-value"],
    ])("%s", async (fault, code) => {
      expect(await refused(`${POLICY}${fault}${RULE}`)).toEqual([
        [code, 8],
        ["metric-unknown", 9],
      ]);
    });

    test("data that are none, on which every rule hangs", async () => {
      const faulty = `version: 1\ncheckpoint: a\nbase: b\ndata: 5\n${RULE}`;
      expect(await refused(faulty)).toEqual([["policy-value", 4]]);
    });

    test("a rule on what a broken attack would look for, and a waiver of a broken rule", async () => {
      const typed = "gate: {rules: [{metric: pii.extracted, type: badge, max: 0}]}\n";
      const columns = "attacks: {pii: {columns: {badge: [5]}}}\n";
      expect(await refused(`${POLICY}${columns}${typed}`)).toEqual([["policy-value", 8]]);
      const broken = "gate: {rules: [{metric: mia.auc, max: much}]}\n";
      const waiver = "waivers: [{metric: mia.auc, reason: known, owner: me, until: 2999-01-01}]\n";
      expect(await refused(`${POLICY}${broken}${waiver}`)).toEqual([["policy-value", 8]]);
    });

    test("a misspelt key is not missing besides; another one is", async () => {
      const faulty = POLICY.replace("checkpoint:", "chekpoint:").replace(/^base:.*\n/m, "");
      expect((await refused(faulty)).map(([code]) => code)).toEqual([
        "policy-key-missing",
        "policy-key-unknown",
      ]);
    });
  });

  test("and where one line must do, the first with the number of the others", async () => {
    const faulty = `${POLICY}seed: seven\nchekpoint: x\n`;
    expect(await errorOf(faulty)).toMatch(/^8:7: "seed" must be integer, .* \(1 more fault\)/);
  });
});

test("every code of an error is one that something has", async () => {
  const files = (await readdir(SOURCE, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(
    files
      .filter((name) => !name.endsWith("error-codes.ts") && !name.includes("contracts"))
      .map((name) => readFile(join(SOURCE, name), "utf8")),
  );
  const unused = Object.keys(ERROR_CODES).filter(
    (code) => !texts.some((text) => text.includes(`"${code}"`)),
  );
  expect(unused).toEqual([]);
});
