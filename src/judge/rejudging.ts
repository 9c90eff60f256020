import { PolicyError } from "../base/errors.ts";
import {
  correctedFor,
  type LoadedPolicy,
  type ResolvedPii,
  type ResolvedPolicy,
  type ResolvedTemplate,
} from "../config/index.ts";

/**
 * Takes the judging part from the given policy and the audited part from the audit's own. Throws
 * PolicyError if the policy judges something that was not measured.
 */
export function judgingPolicy(
  policy: ResolvedPolicy | undefined,
  measured: ResolvedPolicy,
): ResolvedPolicy {
  if (policy === undefined) return measured;
  const { attacks, gate, waivers, seed, report } = policy;
  const missing = policy.audits.find(
    ({ name }) => !measured.audits.some((audit) => audit.name === name),
  );
  if (missing !== undefined) throw notMeasured(`the audit ${missing.name}`);
  for (const { name, key, data } of policy.audits) {
    const { train_on } = measured.audits.find((audit) => audit.name === name)!.data;
    // Which parts of a record rules are on follows from it.
    if (data.train_on !== train_on) throw notMeasured(`${key}.train_on: ${data.train_on}`);
  }
  const unmeasured = unmeasuredPii(policy, measured.attacks.pii);
  if (unmeasured !== undefined) throw notMeasured(unmeasured);
  const ranked = withMeasuredRanking(attacks, measured.attacks.pii);
  // The limits on what may be left out are judged, not measured.
  const audits = measured.audits.map((audit) => {
    const judged = policy.audits.find(({ name }) => name === audit.name) ?? audit;
    const { max_left_out, max_unrendered } = judged.data;
    return { ...audit, data: { ...audit.data, max_left_out, max_unrendered } };
  });
  // The audit keeps its own name and what it was compared with.
  const chosen = withChoice(gate, measured.gate);
  return { ...measured, audits, attacks: ranked, gate: chosen, waivers, seed, report };
}

/** A policy that picks the best may not know, of a pattern, among how many it was picked. */
function withChoice(
  gate: ResolvedPolicy["gate"],
  { choice: known }: ResolvedPolicy["gate"],
): ResolvedPolicy["gate"] {
  if (gate.pick !== "best" || known === undefined) return gate;
  const { among = 1, confidence = gate.confidence } = gate.choice ?? {};
  return { ...gate, ...correctedFor(Math.max(among, known.among), confidence) };
}

/**
 * A policy as it is for an audit's own records: where it does not say what training learned, that is
 * what the audit found, and so are the rules that follow from it.
 */
export function asMeasured(loaded: LoadedPolicy, measured: ResolvedPolicy): ResolvedPolicy {
  const found = loaded.policy.audits.flatMap(({ name, key, data }) => {
    const own = measured.audits.find((audit) => audit.name === name)?.data;
    const silent = loaded.source.saysNothing([key, "train_on"]);
    if (own === undefined || !silent || own.train_on === data.train_on) return [];
    const label = "the audit's own policy";
    return [
      { path: [key, "train_on"], value: own.train_on, label },
      { path: [key, "format"], value: own.format, label },
    ];
  });
  return found.length === 0 ? loaded.policy : loaded.with(found).policy;
}

/** A PII attack that the policy judges by and that was not run in that way, or undefined. */
function unmeasuredPii(
  { attacks: { pii: asked }, gate }: ResolvedPolicy,
  measured: ResolvedPolicy["attacks"]["pii"],
): string | undefined {
  if (asked === "off") return undefined;
  if (measured === "off") return "PII extraction";
  const differs = (key: keyof ResolvedPii) =>
    JSON.stringify(asked[key]) !== JSON.stringify(measured[key]);
  if (asked.prefix && !measured.prefix) return "PII extraction by true prefixes";
  if (asked.prefix && differs("decode")) return "another attacks.pii.decode";
  // A rank is valid for any number of alternatives, but needs at least one.
  for (const [metric, key] of RANKINGS) {
    const ruled = gate.rules.some((rule) => rule.metric === metric);
    if (ruled && measured[key] === 0) return `${metric}, with attacks.pii.${key}`;
  }
  if (asked.sampling !== "off" && differs("sampling")) return "another attacks.pii.sampling";
  return asked.template === false
    ? undefined
    : unmeasuredTemplate(asked.template, measured.template);
}

const RANKINGS = [
  ["pii.exposure", "decoys"],
  ["pii.inference_rate", "candidates"],
] as const;

/** The attacks of a policy, with the number of candidates that were actually drawn. */
function withMeasuredRanking(
  attacks: ResolvedPolicy["attacks"],
  measured: ResolvedPolicy["attacks"]["pii"],
): ResolvedPolicy["attacks"] {
  if (attacks.pii === "off" || measured === "off") return attacks;
  const { values, decoys, candidates } = measured;
  return { ...attacks, pii: { ...attacks.pii, values, decoys, candidates } };
}

function unmeasuredTemplate(
  asked: ResolvedTemplate,
  measured: ResolvedPii["template"],
): string | undefined {
  if (measured === false) return "extraction by templates";
  const same = (["top_k", "tokens", "people"] as const).every(
    (key) => asked[key] === measured[key],
  );
  const within = (["attributes", "forms", "temperatures"] as const).every((key) =>
    (asked[key] as unknown[]).every((one) => (measured[key] as unknown[]).includes(one)),
  );
  return same && within ? undefined : "another attacks.pii.template";
}

function notMeasured(what: string): PolicyError {
  return new PolicyError(
    "rule-unmeasured",
    `this policy judges ${what}, which was not measured. Run the audit with it.`,
  );
}
