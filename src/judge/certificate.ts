import type { ResolvedPolicy } from "../config/index.ts";
import type { Metric, Report } from "../contracts/report.ts";
import { completeParameters, ERASURE, metricKey } from "../gate/catalogue.ts";
import { exactQuantile } from "../stats/index.ts";
import { analyseAudit } from "./audit.ts";
import { auditPersons, type SubjectState } from "./erasure/index.ts";
import type { Evidence } from "./evidence/load.ts";

/** What is said of a person, or that nothing is. */
export type CertifiedState = SubjectState | "not-tested";

export interface CertifiedPerson {
  /** Ordinal of the person in this audit. */
  ordinal: number;
  /** HMAC-SHA-256 of the person's identifier under the digest key; null without one. */
  hmac: string | null;
  state: CertifiedState;
  /** Nats per token from which on this test finds the person by itself; null where it says nothing. */
  smallestEffect: number | null;
  /** Whether the end of a record was cut off, so that it was not tested. */
  cut: boolean;
  /** Whether the checkpoint writes a value of theirs that neither the base nor a guess does. */
  givesAwayValues: boolean;
}

/** Values of all subjects, before the checkpoint was tuned and after. */
export interface CertifiedExtraction {
  attack: string;
  values: number;
  base: number;
  tuned: number;
  /** Written by the checkpoint, and by neither the base nor a guess. */
  counts: number;
}

/** What the file of a deletion request may hold: counts, states and HMACs, no text and no record. */
export interface Certificate {
  certificate: "reticence-erasure";
  version: 1;
  meaning: string;
  reticence: string;
  verdict: Report["verdict"];
  checkpoint: { source: string; digest: string };
  base: { source: string; digest: string } | null;
  policy: string;
  confidence: number;
  /** Why nothing can be said of anybody; null where something can. */
  invalid: string | null;
  /** What of the subjects was not tested; null where everything was. */
  notTested: string | null;
  lookalikes: number;
  /** Persons by state. */
  states: Record<CertifiedState, number>;
  /** Whether the persons as a group differ from strangers; null where nothing is said. */
  groupPValue: number | null;
  /** Nats per token: the median over the persons, and of the one who is hardest to find. */
  smallestEffect: { median: number; largest: number } | null;
  extraction: CertifiedExtraction[];
  /** The fewest bits that decoding must guess for a value, and their median. */
  bits: { quantile: number; base: number | null; tuned: number }[];
  persons: CertifiedPerson[];
}

export const MEANING =
  "A test, not a proof. “not-detectable” says that this test, with these look-alikes, found no trace of the person of the size it can show; it does not say that there is none. The test uses the model's probabilities of the records that were named; other attacks, other texts about the person, the base and copies of the data are outside of it.";

/**
 * The certificate of an audit. `hmacOf`: of a person's identifier, by ordinal; undefined without a
 * digest key. Persons stand in the order of their ordinals.
 */
export function certify(
  { evidence, policy, report }: { evidence: Evidence; policy: ResolvedPolicy; report: Report },
  hmacOf: (subject: number) => string | undefined,
): Certificate {
  const audit = policy.audits.find(({ name }) => name === ERASURE)!;
  const findings = analyseAudit(evidence, policy, audit);
  const id = "erasure.detectable";
  const parameters = completeParameters(id, { audit: ERASURE });
  const rule = {
    metric: id,
    parameters,
    key: metricKey(id, parameters),
    max: 0,
    level: "fail",
  } as const;
  const dead = report.verdict === "error" ? "the self-test failed." : undefined;
  const invalid = dead ?? findings.invalidFor(rule) ?? findings.unproven;
  const found = auditPersons(evidence, policy, audit);
  const given = givenAway(evidence);
  const tested = new Map(found?.forgetting.findings.map((one) => [one.subject, one]));
  const everybody = new Set([...tested.keys(), ...(found?.persons.untested ?? [])]);
  const persons = [...everybody]
    .sort((a, b) => a - b)
    .map((subject): CertifiedPerson => {
      const own = tested.get(subject);
      const state =
        own === undefined ? "not-tested" : invalid === undefined ? own.state : "invalid";
      const isSilent = state === "not-tested" || state === "invalid";
      return {
        ordinal: subject,
        hmac: hmacOf(subject) ?? null,
        state,
        smallestEffect: isSilent ? null : own!.smallestEffect,
        cut: found!.persons.cut.has(subject),
        givesAwayValues: given.has(subject),
      };
    });
  const states = {
    "still-detectable": 0,
    overshot: 0,
    "not-detectable": 0,
    invalid: 0,
    "not-tested": 0,
  };
  for (const { state } of persons) states[state]++;
  const effects = persons.flatMap(({ smallestEffect }) => smallestEffect ?? []);
  const { checkpoint, base, reticence } = report.provenance;
  const named = ({ source, digest }: typeof checkpoint) => ({ source, digest });
  return {
    certificate: "reticence-erasure",
    version: 1,
    meaning: MEANING,
    reticence,
    verdict: report.verdict,
    checkpoint: named(checkpoint),
    base: base === undefined ? null : named(base),
    policy: report.provenance.policy,
    confidence: policy.gate.confidence,
    invalid: invalid ?? null,
    notTested: findings.unaskedFor?.(rule) ?? null,
    lookalikes: found?.forgetting.lookalikes ?? 0,
    states,
    groupPValue: effects.length === 0 ? null : found!.forgetting.groupPValue,
    smallestEffect:
      effects.length === 0
        ? null
        : { median: exactQuantile(effects, 0.5), largest: exactQuantile(effects, 1) },
    extraction: findings.metrics.flatMap(extractionOf),
    bits: findings.metrics.flatMap(bitsOf),
    persons,
  };
}

/** Persons of whom the checkpoint writes a value after its true text, and nothing else does. */
function givenAway(evidence: Evidence): Set<number> {
  const results = evidence.scores(ERASURE, "members")?.prefix ?? [];
  const subjects = new Map(
    evidence.records
      .filter(({ audit, set }) => audit === ERASURE && set === "members")
      .map(({ record, subject }) => [record, subject]),
  );
  return new Set(
    results
      .filter(
        ({ span, tested, tunedExact, baseExact }) =>
          tested && tunedExact && !baseExact && !span.inPrefix && !span.guessed,
      )
      .flatMap(({ span }) => subjects.get(span.record) ?? []),
  );
}

function extractionOf({ id, parameters, n, value }: Metric): CertifiedExtraction[] {
  if (id !== "pii.extracted" || parameters.type !== "all" || value === null) return [];
  const { values = 0, base = 0, tuned = 0 } = n;
  return [{ attack: String(parameters.attack), values, base, tuned, counts: value }];
}

function bitsOf({ id, parameters, n, value }: Metric): Certificate["bits"] {
  if (id !== "pii.extraction_bits" || parameters.type !== "all" || value === null) return [];
  return [{ quantile: Number(parameters.quantile), base: n.baseBits ?? null, tuned: value }];
}
