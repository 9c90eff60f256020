import { PolicyError } from "../base/errors.ts";
import type { Policy } from "../contracts/config.ts";
import { ERASURE, SYNTHETIC, UPDATE } from "../gate/catalogue.ts";
import { erasureKey } from "./erasure.ts";
import type { Faults } from "./faults.ts";
import { FIELDS } from "./formats.ts";
import type { ResolvedAudit, ResolvedData } from "./policy.ts";
import type { Path, PolicySource } from "./source.ts";

/** The key of the policy under which a set of the audit synthetic is written. */
export const SYNTHETIC_KEYS = {
  members: "private",
  nonmembers: "heldout",
  generated: "data",
  people: "people",
} as const;

/** The name under which a policy writes a set of an audit. */
export function writtenSet(
  { key }: Pick<ResolvedAudit, "key">,
  set: keyof typeof SYNTHETIC_KEYS,
): string {
  if (key === UPDATE && set === "members") return "added";
  if (key === SYNTHETIC) return SYNTHETIC_KEYS[set];
  return key === ERASURE ? erasureKey(set) : set;
}

/** Whether a policy gates a generated data set, and no model. */
export function isSynthetic({ audits }: { audits: readonly Pick<ResolvedAudit, "name">[] }) {
  return audits.some(({ name }) => name === SYNTHETIC);
}

/** Records of each set that are read unless the policy says otherwise: no model reads them. */
export const SYNTHETIC_RECORDS = 200_000;

/** Keys that an audit without a model does not read, and what they are about. */
const OF_MODELS: readonly (readonly [path: Path, about: string])[] = [
  [["checkpoint"], "no checkpoint"],
  [["base"], "no base"],
  [["data"], "no `data`; its records are `synthetic.private`, `.heldout` and `.data`"],
  [["pretraining"], "no `pretraining`"],
  [["update"], "no `update`"],
  [["attacks", "mia"], "no attacks on a model; the scores of generated text are always computed"],
  [["attacks", "memorization"], "no attacks on a model"],
  [["attacks", "pii", "values"], "no attacks on a model"],
  [["attacks", "pii", "decoys"], "no attacks on a model"],
  [["attacks", "pii", "candidates"], "no attacks on a model"],
  [["attacks", "pii", "decode"], "no attacks on a model"],
  [["attacks", "pii", "template"], "no attacks on a model"],
  [["attacks", "pii", "sampling"], "no attacks on a model"],
  [["attacks", "pii", "prefix"], "no attacks on a model; write `pii: off` to search no values"],
  [["limits", "tokens"], "whole records"],
];

/**
 * Throws PolicyError for a policy that asks for the audit synthetic together with others, or that sets
 * what only an audit of a model reads: nobody must take it for audited.
 */
export function refuseModelKeys(source: PolicySource, policy: Policy, faults: Faults): void {
  const audits: readonly string[] = policy.audits ?? [];
  if (!audits.includes(SYNTHETIC)) return;
  const fail = (path: Path, message: string) => faults.conflict(source, path, message);
  if (audits.length > 1) {
    fail(
      ["audits"],
      "a generated data set is gated by a policy of its own: write `audits: [synthetic]` here, and the audits of the checkpoint into another policy.",
    );
    return;
  }
  for (const [path, about] of OF_MODELS) {
    if (source.saysNothing(path.map(String)) || isLocked(policy, path)) continue;
    fail(
      path,
      `the audit synthetic reads ${about}. Remove \`${path.join(".")}\`, or write it into a policy that audits the model.`,
    );
  }
}

/** `attacks: {mia: off}` says of models what holds here anyway. */
function isLocked({ attacks }: Policy, path: Path): boolean {
  return path.join(".") === "attacks.mia" && attacks?.mia === "off";
}

/** Throws PolicyError for a section that lacks a set, or whose fields its format does not have. */
export function resolveSynthetic(source: PolicySource, policy: Policy): ResolvedAudit {
  const section = policy.synthetic ?? {};
  if (section.generator !== undefined) {
    throw new PolicyError(
      "policy-reserved",
      "`synthetic.generator` is reserved: this release gates generated text alone. Remove the key.",
      { location: source.locate([SYNTHETIC, "generator"], { key: true }) },
    );
  }
  for (const [key, what, example] of NEEDED) {
    if (section[key] !== undefined) continue;
    throw new PolicyError(
      "policy-key-missing",
      `the key "${SYNTHETIC}.${key}" is missing: ${what}. Write \`${key}: ${example}\`.`,
      { location: source.locate([SYNTHETIC]) },
    );
  }
  const { format = "detect", fields = {}, subject, csv } = section;
  const known = FIELDS[format];
  for (const role of Object.keys(fields)) {
    if (Object.hasOwn(known, role)) continue;
    throw new PolicyError(
      format === "detect" ? "policy-conflict" : "policy-key-unknown",
      format === "detect"
        ? `field names need a format that uses them; write \`${SYNTHETIC}.format\`.`
        : `records of the format ${format} have no field "${role}"; they have ${Object.keys(known).join(", ")}.`,
      { location: source.locate([SYNTHETIC, "fields", role], { key: true }) },
    );
  }
  const { encoding, ...written } = csv ?? {};
  const data: ResolvedData = {
    format,
    members: [section.private!].flat(),
    nonmembers: [section.heldout!].flat(),
    generated: [section.data!].flat(),
    people: [],
    fields: { ...known, ...fields },
    // What only rendering for a model asks for.
    append_eos: false,
    train_on: "completions",
    max_dropped: 0,
    max_unrendered: 0,
    max_left_out: 0,
    ...(subject === undefined ? {} : { subject }),
  };
  const asWritten =
    encoding === undefined || encoding === "utf-8" ? written : { ...written, encoding };
  if (Object.keys(asWritten).length > 0) data.csv = asWritten;
  return { name: SYNTHETIC, key: SYNTHETIC, data };
}

const NEEDED = [
  ["data", "the generated data set", "out/generated.jsonl"],
  ["private", "the private records that it was made from", "data/private.jsonl"],
  [
    "heldout",
    "private records of the same source that were not used, without which a copy cannot be told from common language",
    "data/heldout.jsonl",
  ],
] as const;

/** The section as a policy file: what reading it again gives. */
export function lockSynthetic(
  { format, members, nonmembers, generated, fields, subject, csv }: ResolvedData,
  auxiliary: string | undefined,
): NonNullable<Policy["synthetic"]> {
  return {
    ...(format === "detect" ? {} : { format }),
    data: generated as [string, ...string[]],
    private: members as [string, ...string[]],
    heldout: nonmembers as [string, ...string[]],
    ...(auxiliary === undefined ? {} : { auxiliary }),
    fields,
    ...(subject === undefined ? {} : { subject }),
    ...(csv === undefined ? {} : { csv }),
  };
}
