import type { Metric } from "../../contracts/report.ts";
import { newlyGenerated, samplingOutcomes, type ValueOutcomes } from "../../extraction/index.ts";
import { UPDATE } from "../../gate/catalogue.ts";
import { wordsIn } from "../../report/reference.ts";
import type { Generated, Span } from "../../signals/index.ts";
import { clusteredProportion } from "../../stats/index.ts";
import type { Evidence } from "../evidence/load.ts";
import { measured, unmeasured } from "../metric.ts";
import { type PiiContext, TRAINED_SETS } from "./context.ts";
import { unseenTypes, unseenValues } from "./unseen.ts";
import { typesOf, valueMetrics } from "./values.ts";

/**
 * Free sampling: recall of the members' values (the extraction rate) and precision of the output.
 */
export function samplingMetrics(evidence: Evidence, context: PiiContext): Metric[] {
  const { audit, pii, confidence, ruledTypes } = context;
  if (pii.sampling === "off") return [];
  const generation = evidence.manifest.generation?.find((one) => one.audit === audit);
  if (generation === undefined || evidence.scores(audit, "members") === undefined) return [];
  const members = evidence.spans.filter(
    (span) => span.audit === audit && TRAINED_SETS.includes(span.set),
  );
  const generated = evidence.generated.filter((one) => one.audit === audit);
  const unseen = unseenTypes(evidence, audit, "inventory");
  return typesOf([...members, ...unseen], ruledTypes).flatMap((type) => {
    const ofType = (one: { type: string }) => type === "all" || one.type === type;
    const parameters = { audit, attack: "sampling", type };
    const outcomes = outcomesOf(members.filter(ofType), generated.filter(ofType), generation);
    const found = newlyGenerated(generated.filter(ofType));
    const inMembers = found.map((one) => one.inMembers);
    const left = unseenValues(evidence, audit, "inventory", type);
    // A value from a record that was left out would count as invented.
    const n = {
      generated: found.length,
      inMembers: inMembers.filter(Boolean).length,
      sequences: generation.sequences,
      values: outcomes.values.length,
      ...left,
    };
    return [
      ...valueMetrics(outcomes, left, parameters, confidence),
      found.length === 0
        ? unmeasured(
            "pii.precision",
            parameters,
            wordsIn(audit === UPDATE)(
              "the tuned model generated no such value beyond those of the base",
            ),
            n,
          )
        : measured("pii.precision", parameters, {
            ...clusteredProportion(inMembers, ownersOf(found, members), confidence),
            confidence,
            n,
            method: "clopper-pearson",
          }),
    ];
  });
}

/**
 * Owner of each generated value: a member's value belongs to its subject; any other belongs to
 * nobody, and so forms a cluster of its own. Undefined if the data name no subjects.
 */
function ownersOf(found: readonly Generated[], members: readonly Span[]): number[] | undefined {
  const subjects = new Map(members.map(({ value, subject }) => [value, subject]));
  const owners = found.map(({ value, inMembers }, index) =>
    inMembers && value !== null ? subjects.get(value) : -1 - index,
  );
  return owners.every((owner) => owner != null) ? owners : undefined;
}

/** Values found in the sequences; without any sequence none was tested. */
function outcomesOf(
  members: readonly Span[],
  generated: readonly Generated[],
  { sequences }: { sequences: number },
): ValueOutcomes {
  const outcomes = samplingOutcomes(members, generated);
  if (sequences > 0) return outcomes;
  const unscored = outcomes.values.map(({ type, subject }) => ({
    type,
    subject,
    reason: "unscored",
  }));
  return { values: [], untested: [...outcomes.untested, ...unscored] };
}
