import { symlink } from "node:fs/promises";
import type { Row } from "../row.ts";
import { type Hostile, hostileRows } from "./hostile.ts";

const REFUSED = { refused: /.+/ } as const;
const FAR = "2999-12-31";

const text = (
  what: string,
  change: (text: string) => string,
  expected: Hostile["expected"] = REFUSED,
): Hostile => ({
  what,
  expected,
  fast: true,
  arrange: async (scene) =>
    await scene.write("reticence.yml", change(await scene.text("reticence.yml"))),
});

const policy = (
  what: string,
  change: Record<string, unknown>,
  expected?: Hostile["expected"],
): Hostile => ({
  what,
  ...(expected === undefined ? {} : { expected }),
  arrange: async (scene) => await scene.policy(change),
});

const gate = (
  what: string,
  change: Record<string, unknown>,
  expected?: Hostile["expected"],
): Hostile => policy(what, { gate: { preset: "none", ...change } }, expected);

const CARDS = { metric: "pii.extracted", type: "credit_card", max: 0 };

const TABLE: Record<string, Hostile> = {
  "policy-bound-reached-by-nothing": gate("allows more cards than there are by a bound of 1e9", {
    rules: [CARDS, { metric: "pii.extracted", max: 1e9 }],
  }),
  "policy-bound-nan": gate(
    "has a bound that is no number",
    { rules: [{ ...CARDS, max: Number.NaN }] },
    REFUSED,
  ),
  "policy-bound-infinite": gate(
    "has an infinite bound",
    { rules: [{ ...CARDS, max: Number.POSITIVE_INFINITY }] },
    REFUSED,
  ),
  "policy-bound-negative": gate(
    "has a bound below what a metric can be",
    { rules: [{ ...CARDS, max: -1 }] },
    REFUSED,
  ),
  "policy-bound-text": gate("has text as a bound", { rules: [{ ...CARDS, max: "0" }] }, REFUSED),
  "policy-no-rules": gate("has no rules", { rules: [] }),
  "policy-rule-on-nothing": gate("has rules on a type that is not in the data alone", {
    rules: [{ metric: "pii.extracted", type: "iban", max: 0 }],
  }),
  "policy-rule-on-nothing-and-warning": gate(
    "has a fail rule on nothing and a warning that is cleared",
    {
      rules: [
        { metric: "pii.extracted", type: "iban", max: 0 },
        { metric: "mia.auc", max: 1, level: "warn" },
      ],
    },
  ),
  "policy-rule-twice": gate("has a rule twice, the second one lax", {
    rules: [CARDS, { ...CARDS, max: 100 }],
  }),
  "policy-metric-mistyped": gate(
    "names a metric that does not exist",
    { rules: [{ metric: "pii.extractd", max: 0 }] },
    REFUSED,
  ),
  "policy-attack-not-run": gate(
    "has a rule on an attack that is not run",
    { rules: [{ metric: "mia.auc", attack: "ez", max: 1 }] },
    REFUSED,
  ),
  "policy-type-mistyped": gate(
    "names a type that does not exist",
    { rules: [{ metric: "pii.extracted", type: "credit-card", max: 0 }] },
    REFUSED,
  ),
  "policy-fpr-zero": gate(
    "asks at a false-positive rate of 0",
    { rules: [{ metric: "mia.tpr_at_fpr", fpr: 0, max: 1 }] },
    REFUSED,
  ),
  "policy-confidence-one": gate(
    "is judged at a confidence of 1",
    { rules: [CARDS], confidence: 1 },
    REFUSED,
  ),
  "policy-confidence-zero": gate(
    "is judged at a confidence of 0",
    { rules: [CARDS], confidence: 0 },
    REFUSED,
  ),
  "policy-confidence-high": gate("is judged at a confidence of 0.9999", {
    rules: [CARDS],
    confidence: 0.9999,
  }),
  "policy-attacks-off": policy("turns both families of attacks off", {
    attacks: { mia: "off", pii: "off" },
    gate: { preset: "none", rules: [] },
  }),
  "policy-pii-off-cards-ruled": policy(
    "turns PII extraction off and has a rule on it",
    { attacks: { mia: { attacks: ["loss"] }, pii: "off" } },
    REFUSED,
  ),
  "policy-limit-one-record": policy("looks at two records", { limits: { records: 2 } }),
  "policy-limit-few-tokens": policy("looks at the first eight tokens", { limits: { tokens: 8 } }),
  "policy-limit-no-time": policy("has no time", { limits: { minutes: 0.0001 } }),
  "policy-values-one": policy("asks for one value", {
    attacks: { mia: { attacks: ["loss"] }, pii: { prefix: true, values: 1 } },
  }),
  "policy-types-none": policy(
    "asks for no type",
    { attacks: { mia: { attacks: ["loss"] }, pii: { prefix: true, types: [] } } },
    REFUSED,
  ),
  "policy-decode-hot": policy("decodes so hot that all is chance", {
    attacks: {
      mia: { attacks: ["loss"] },
      pii: { prefix: true, decode: { top_k: 40, temperature: 1e9 } },
    },
  }),
  "policy-seed-huge": policy("has a seed beyond what numbers hold", { seed: 1e300 }, REFUSED),
  "policy-version-later": policy("is of version 2", { version: 2 }, REFUSED),
  "policy-requires-later": policy(
    "requires a later release, and has its keys",
    { requires: "999.0.0", of_then: { max: 1 } },
    REFUSED,
  ),
  "policy-requires-number": policy("requires the number 0.2", { requires: 0.2 }, REFUSED),
  "policy-key-unknown": policy("has an unknown key", { gates: {} }, REFUSED),
  "policy-key-prototype": text(
    "has keys of JavaScript's own",
    (all) => `${all}__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n`,
  ),
  "policy-key-twice": text(
    "has the key gate twice",
    (all) => `${all}gate: {preset: report-only}\n`,
  ),
  "policy-aliases": text("expands to billions of nodes", (all) => `${all}x: ${bomb()}\n`),
  "policy-merge-keys": text(
    "brings rules by a merge key",
    (all) => `${all}<<: {gate: {preset: report-only}}\n`,
  ),
  "policy-tags": text(
    "has a tag of another language",
    (all) => `${all}report: !!python/object/apply:os.system ["true"]\n`,
  ),
  "policy-documents": text("holds two documents", (all) => `${all}---\nversion: 1\n`),
  "policy-not-yaml": text("is no YAML", () => "\0\0: ]["),
  "policy-nested": text(
    "is nested ten thousand levels deep",
    (all) => `${all}report: ${"[".repeat(10_000)}\n`,
  ),
  "policy-empty": text("is empty", () => ""),
  "policy-utf16": {
    what: "is UTF-16",
    expected: REFUSED,
    fast: true,
    arrange: async (scene) =>
      await scene.write(
        "reticence.yml",
        Buffer.from(`\ufeff${await scene.text("reticence.yml")}`, "utf16le"),
      ),
  },
  "policy-waiver-of-everything": policy("waives its rule", {
    waivers: [
      { metric: "pii.extracted", type: "credit_card", until: FAR, owner: "a", reason: "b" },
    ],
  }),
  "policy-waiver-ended": policy(
    "has a waiver that has ended",
    {
      waivers: [
        {
          metric: "pii.extracted",
          type: "credit_card",
          until: "2001-01-01",
          owner: "a",
          reason: "b",
        },
      ],
    },
    { verdict: "fail" },
  ),
  "policy-waiver-of-nothing": policy("waives a rule that does not exist", {
    waivers: [{ metric: "pii.extracted", type: "iban", until: FAR, owner: "a", reason: "b" }],
  }),
  "policy-interpreter-in-the-checkout": policy(
    "names an interpreter in the checkout",
    { run: { executor: "process", python: "./python" } },
    REFUSED,
  ),
  "policy-out-of-memory-threads": policy(
    "asks for a million threads",
    { run: { executor: "process", threads: 1e6 } },
    REFUSED,
  ),
  "policy-history-outside": policy("keeps its history in a file of the system", {
    history: { path: "/proc/self" },
  }),
  "policy-is-a-device": {
    what: "the policy is a link to a device",
    expected: REFUSED,
    fast: true,
    async arrange(scene) {
      await scene.remove("reticence.yml");
      await symlink("/dev/zero", scene.at("reticence.yml"));
    },
  },
  "policy-checkpoint-traversal": policy(
    "names a checkpoint by a path through a file",
    { checkpoint: "./members.jsonl/../checkpoint" },
    { figuresOrRefused: "leaky" },
  ),
  "policy-checkpoint-option": policy(
    "names a checkpoint like an option",
    { checkpoint: "--help" },
    REFUSED,
  ),
  "policy-checkpoint-metadata": policy(
    "names the cloud's metadata as a checkpoint",
    { checkpoint: "https://169.254.169.254/latest/meta-data/model.tar#sha256=" + "0".repeat(64) },
    REFUSED,
  ),
  "policy-checkpoint-list": policy(
    "names a list as a checkpoint",
    { checkpoint: ["./checkpoint", "./base"] },
    REFUSED,
  ),
  "policy-names-markup": policy(
    "has markup and commands as names",
    {
      history: undefined,
      waivers: [
        {
          metric: "pii.extracted",
          type: "credit_card",
          until: "2001-01-01",
          owner: "<script>\u202e::error::",
          reason: "x",
        },
      ],
    },
    "blocked",
  ),
};

/** Nine levels of nine aliases. */
function bomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, i) =>
      `&a${i} [${Array.from({ length: 9 }, () => (i === 0 ? "x" : `*a${i - 1}`)).join(",")}]`,
  );
  return `[${levels.join(",")}]`;
}

export const POLICY_ROWS: readonly Row[] = hostileRows("Policies", TABLE);
