import type { Metric } from "../../contracts/report.ts";
import { SYNTHETIC } from "../../gate/catalogue.ts";
import type { Span } from "../../signals/index.ts";
import { clusteredProportion, independentDifference } from "../../stats/index.ts";
import { measured, unmeasured } from "../metric.ts";
import { typesOf, valueWords } from "../pii/values.ts";
import { worstHit } from "../subjects.ts";

/** What is known of the values of one audit. */
export interface ValueEvidence {
  spans: readonly Span[];
  /** Values that stand in the generated data, by their ordinals. */
  found: ReadonlySet<number>;
  /** Types that rules and columns name. */
  ruledTypes: readonly string[];
  /** Counts of values without signals, by reason; see judge/pii/unseen.ts. */
  unseen(type: string): Readonly<Record<string, number>>;
}

/**
 * Values of private records that stand in the generated data: their share minus that of held-out
 * records' values, which is what distribution and chance give, and those that nothing else explains,
 * counted. A value that a guess without any data gives counts on neither side.
 */
export function valueMetrics(evidence: ValueEvidence, confidence: number): Metric[] {
  return typesOf(
    evidence.spans.filter(({ set }) => set === "members"),
    evidence.ruledTypes,
  ).flatMap((type) => metricsOf(type, evidence, confidence));
}

function metricsOf(
  type: string,
  { spans, found, unseen }: ValueEvidence,
  confidence: number,
): Metric[] {
  const parameters = { audit: SYNTHETIC, type };
  const own = spans.filter((span) => type === "all" || span.type === type);
  const guessed = new Set(own.flatMap((span) => (span.guessed ? span.value : [])));
  const told = own.filter(({ value }) => !guessed.has(value));
  const [members, nonmembers] = [held(told, "members"), held(told, "nonmembers")];
  const values = new Set(members.map(({ value }) => value));
  const heldOut = new Set(nonmembers.map(({ value }) => value));
  const n = {
    values: values.size,
    nonmembers: heldOut.size,
    inGenerated: [...values].filter((value) => found.has(value)).length,
    nonmembersInGenerated: [...heldOut].filter((value) => found.has(value)).length,
    guessed: guessed.size,
    ...unseen(type),
  };
  if (values.size === 0) {
    const reason = `the private records hold no ${valueWords(type)} that cannot be guessed`;
    return IDS.map((id) => unmeasured(id, parameters, reason, n));
  }
  const leaked = [...values].filter((value) => found.has(value) && !heldOut.has(value));
  return [
    heldOut.size === 0
      ? unmeasured(
          "synthetic.pii_overlap",
          parameters,
          "the held-out records hold no such value to compare with",
          n,
        )
      : measured("synthetic.pii_overlap", parameters, {
          ...independentDifference(
            share(members, found, confidence),
            share(nonmembers, found, confidence),
          ),
          confidence,
          n,
          method: "clopper-pearson, square-and-add",
        }),
    measured("synthetic.pii_found", parameters, { value: leaked.length, n, method: "count" }),
    worstSubject(members, new Set(leaked), n, parameters),
  ];
}

const IDS = [
  "synthetic.pii_overlap",
  "synthetic.pii_found",
  "synthetic.pii_worst_subject",
] as const;

/** A value of a person, or of a record that is nobody's: each once. */
interface Held {
  value: number;
  holder: string;
  subject: number | null;
}

function held(spans: readonly Span[], of: Span["set"]): Held[] {
  const found = new Map<string, Held>();
  for (const { set, record, subject, value } of spans) {
    if (set !== of) continue;
    const holder = subject === null ? `record ${record}` : `subject ${subject}`;
    found.set(`${holder} ${value}`, { value, holder, subject });
  }
  return [...found.values()];
}

/** The share of values that stand in the generated data; those of one holder go together. */
function share(values: readonly Held[], found: ReadonlySet<number>, confidence: number) {
  const holders = new Map<string, number>();
  const clusters = values.map(({ holder }) => {
    if (!holders.has(holder)) holders.set(holder, holders.size);
    return holders.get(holder)!;
  });
  const hits = values.map(({ value }) => found.has(value));
  return clusteredProportion(hits, clusters, confidence);
}

function worstSubject(
  members: readonly Held[],
  leaked: ReadonlySet<number>,
  n: Record<string, number>,
  parameters: { audit: string; type: string },
): Metric {
  const known = members.filter(({ subject }) => subject !== null);
  if (known.length === 0) {
    return unmeasured(
      "synthetic.pii_worst_subject",
      parameters,
      "the data do not say which person a value belongs to (synthetic.subject)",
      n,
    );
  }
  const { subjects, most, ...selected } = worstHit(known, ({ value }) => leaked.has(value));
  return measured("synthetic.pii_worst_subject", parameters, {
    value: most,
    n: { ...n, subjects },
    method: "count",
    ...selected,
  });
}
