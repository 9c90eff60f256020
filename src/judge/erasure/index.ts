import { formatCount } from "../../base/counts.ts";
import type { ResolvedAudit, ResolvedPolicy } from "../../config/index.ts";
import type { Check, Metric } from "../../contracts/report.ts";
import { ERASURE } from "../../gate/catalogue.ts";
import { decimals } from "../../report/format.ts";
import { exactQuantile } from "../../stats/index.ts";
import type { Evidence } from "../evidence/load.ts";
import type { AuditFindings } from "../findings.ts";
import { measured, unmeasured } from "../metric.ts";
import { unseenMembers } from "../pii/unseen.ts";
import { type Persons, personsOf } from "./persons.ts";
import { type Forgetting, testForgetting } from "./states.ts";

export type { Forgetting, SubjectFinding, SubjectState } from "./states.ts";

/** What the test says of each person, and of whom it says nothing. */
export interface Audited {
  persons: Persons;
  forgetting: Forgetting;
}

/** The test of an audit at the policy's confidence; undefined where nobody could be compared. */
export function auditPersons(
  evidence: Evidence,
  policy: ResolvedPolicy,
  audit: ResolvedAudit,
): Audited | undefined {
  const persons = personsOf(evidence, audit);
  if (persons === undefined || persons.subjects.size === 0) return undefined;
  const { subjects, lookalikes } = persons;
  const forgetting = testForgetting(subjects, [...lookalikes.values()], 1 - policy.gate.confidence);
  return { persons, forgetting };
}

/**
 * Whether a checkpoint still knows certain persons. `whole`: what is found of the same records as of
 * any model's, with the checks of the comparison; the persons are added to it.
 */
export function analyseErasure(
  evidence: Evidence,
  policy: ResolvedPolicy,
  audit: ResolvedAudit,
  whole: AuditFindings,
): AuditFindings {
  const found = auditPersons(evidence, policy, audit);
  const enough = checkLookalikes(found?.forgetting);
  const known = checkNeverTrained(evidence);
  const few = [enough, ...known].find(({ state }) => state === "invalid")?.detail;
  const left = found === undefined ? undefined : leftOut(evidence, found);
  return {
    ...whole,
    metrics: [...personMetrics(found), ...whole.metrics],
    checks: [
      enough,
      ...known,
      ...(left === undefined ? [] : [noteOf(left)]),
      // There are to be far more look-alikes than subjects.
      ...whole.checks.filter(({ id }) => id !== "set-balance").map(inWords),
    ],
    invalidFor(rule) {
      const reason =
        whole.invalidFor(rule) ?? (rule.metric.startsWith("erasure.") ? few : undefined);
      return reason === undefined ? undefined : words(reason);
    },
    unproven: whole.unproven === undefined ? undefined : words(whole.unproven),
    unaskedFor: ({ metric }) => (metric.startsWith("erasure.") ? left : undefined),
  };
}

function personMetrics(found: Audited | undefined): Metric[] {
  const parameters = { audit: ERASURE };
  if (found === undefined) {
    return IDS.map((id) => unmeasured(id, parameters, "nobody could be compared"));
  }
  const { findings, lookalikes, needed } = found.forgetting;
  const n = { subjects: findings.length, lookalikes };
  if (lookalikes < needed) {
    return IDS.map((id) => unmeasured(id, parameters, "there are too few look-alikes", n));
  }
  const { groupPValue } = found.forgetting;
  const count = (wanted: string) => findings.filter(({ state }) => state === wanted).length;
  const rest = count("not-detectable");
  const STATES = {
    "erasure.detectable": "still-detectable",
    "erasure.overshot": "overshot",
  } as const;
  return IDS.map((id) =>
    id === "erasure.group_p_value"
      ? measured(id, parameters, { value: groupPValue, n, method: "rank sum" })
      : measured(id, parameters, {
          value: count(STATES[id]),
          n: { ...n, notDetectable: rest },
          method: "conformal, benjamini-hochberg",
        }),
  );
}

const IDS = ["erasure.detectable", "erasure.overshot", "erasure.group_p_value"] as const;

/** Whether there are look-alikes enough for a single subject to be found. */
function checkLookalikes(forgetting: Forgetting | undefined): Check {
  const check = { id: "lookalikes", audit: ERASURE, interval: null } as const;
  if (forgetting === undefined) {
    return {
      ...check,
      state: "invalid",
      value: 0,
      detail: "No subject, or no look-alike, is left to compare.",
    };
  }
  const { findings, lookalikes, needed } = forgetting;
  const value = lookalikes;
  if (lookalikes < needed) {
    return {
      ...check,
      state: "invalid",
      value,
      detail: `${formatCount(lookalikes)} look-alikes are too few to test ${formatCount(findings.length)} subjects: ${formatCount(needed)} or more are needed, or nobody could be found. Add look-alikes, or test fewer subjects at once.`,
    };
  }
  const effects = findings.map(({ smallestEffect }) => smallestEffect);
  return {
    ...check,
    state: "ok",
    value,
    detail: `${formatCount(findings.length)} subjects are compared with ${formatCount(lookalikes)} look-alikes. By itself, a subject is found from a gain of ${decimals(exactQuantile(effects, 0.5), 2)} nats per token beyond a look-alike's (median over subjects; ${decimals(exactQuantile(effects, 1), 2)} for the one hardest to find).`,
  };
}

/**
 * Of the values that only one look-alike has, the share that a checkpoint may give away, and how many
 * in any case: chance gives some away. A few who were trained on hide a single subject.
 */
const MOST_GIVEN_AWAY = { share: 0.001, values: 1 };

/**
 * Look-alikes that the checkpoint was trained on would hide every subject. What nobody can tell of a
 * stranger is a value of theirs: if the checkpoint writes such values after their true text, and
 * neither the base nor a guess does, they are no strangers. A value that several persons have may be
 * learned from others.
 */
function checkNeverTrained(evidence: Evidence): Check[] {
  const { prefix = [], infos = [] } = evidence.scores(ERASURE, "nonmembers") ?? {};
  const asked = prefix.filter(({ tested, span }) => tested && !span.inPrefix && !span.guessed);
  const ownerOf = new Map(infos.map(({ record, subject }) => [record, subject]));
  const owners = new Map<number, Set<number | null | undefined>>();
  for (const { audit, set, record, value } of evidence.spans) {
    if (audit !== ERASURE) continue;
    // A value of a subject is nobody's alone.
    const owner = set === "nonmembers" ? ownerOf.get(record) : undefined;
    owners.set(value, (owners.get(value) ?? new Set()).add(owner));
  }
  const own = asked.filter(({ span: { value } }) => {
    const of = owners.get(value);
    return of?.size === 1 && !of.has(undefined);
  });
  const values = new Set(own.map(({ span }) => span.value));
  const given = new Set(
    own
      .filter(({ tunedExact, baseExact }) => tunedExact && !baseExact)
      .map(({ span }) => span.value),
  );
  const { share, values: few } = MOST_GIVEN_AWAY;
  if (given.size <= Math.max(few, share * values.size)) return [];
  return [
    {
      id: "lookalikes",
      audit: ERASURE,
      state: "invalid",
      value: given.size / values.size,
      interval: null,
      detail: `The checkpoint gives away ${formatCount(given.size)} of ${formatCount(values.size)} values that only one look-alike has each: it was trained on these persons, who then hide subjects. Choose persons it was never trained on.`,
    },
  ];
}

/** What of the subjects was not tested; undefined where everything was. */
function leftOut(evidence: Evidence, { persons }: Audited): string | undefined {
  const { untested, cut, onBothSides, subjects } = persons;
  const records = unseenMembers(evidence, ERASURE);
  const counts = evidence.manifest.counts.find(
    ({ audit, set }) => audit === ERASURE && set === "members",
  );
  const short = (counts?.dropped_empty ?? 0) + (counts?.dropped_short ?? 0);
  const lines = [
    ...(untested.size === 0
      ? []
      : [
          `${formatCount(untested.size)} of ${formatCount(subjects.size + untested.size)} subjects could not be tested: no record of theirs has text that training learned and that no look-alike shares${onBothSides.size === 0 ? "" : `, or they are among the look-alikes, too (${formatCount(onBothSides.size)})`}.`,
        ]),
    ...(cut.size === 0
      ? []
      : [
          `Records of ${formatCount(cut.size)} subjects were cut at the token limit. Raise limits.tokens.`,
        ]),
    ...(records.recordsSampledOut === undefined
      ? []
      : [
          `${formatCount(records.recordsSampledOut)} records of subjects were left out. Raise limits.records.`,
        ]),
    ...(records.recordDropped === undefined && short === 0
      ? []
      : [
          `${formatCount((records.recordDropped ?? 0) + short)} records of subjects were dropped (empty, too short, without a completion, or not renderable).`,
        ]),
    ...(counts?.without_subject
      ? [`${formatCount(counts.without_subject)} records do not say whose they are.`]
      : []),
  ];
  return lines.length === 0 ? undefined : lines.join(" ");
}

function noteOf(detail: string): Check {
  return { id: "scope", audit: ERASURE, state: "note", value: null, interval: null, detail };
}

function inWords(check: Check): Check {
  return { ...check, detail: words(check.detail) };
}

/** A text in the words of this audit. */
function words(text: string): string {
  return text
    .replace(/\bpersons among the nonmembers\b/g, "look-alikes")
    .replace(/\bnonmembers\b/g, "records of look-alikes")
    .replace(/(?<!-)\bmembers\b/g, "records of subjects")
    .replace(/\bdata\.subject\b/g, "erasure.subject");
}
