import { partsOf, type ResolvedAudit } from "../../config/index.ts";
import type { Part } from "../../gate/catalogue.ts";
import type { SetScores } from "../evidence/collect.ts";
import type { Evidence } from "../evidence/load.ts";
import { keptIndexes, type OverlapSets, overlappingRecords } from "../mia/comparison.ts";
import type { Unit } from "./statistic.ts";

/** Everybody who is tested or compared with, by what their text gained. */
export interface Persons {
  subjects: Map<number, Unit[]>;
  lookalikes: Map<number, Unit[]>;
  /** Persons with records in both sets, who are neither. */
  onBothSides: Set<number>;
  /** Subjects of whom nothing could be tested. */
  untested: Set<number>;
  /** Subjects of whom the end of a record was cut off. */
  cut: Set<number>;
}

/** Units of a type of values that are compared with each other; rarer types are compared together. */
const LEAST_OF_TYPE = 100;
const RARE = "values";

/** Collects the records and values of every person. Undefined if a set was not scored. */
export function personsOf(evidence: Evidence, audit: ResolvedAudit): Persons | undefined {
  const { name, data } = audit;
  const [part] = partsOf(data) as [Part];
  const overlap = overlappingRecords(name, evidence.overlaps);
  const sides = (["members", "nonmembers"] as const).map((set) => {
    const scores = evidence.scores(name, set);
    return scores === undefined ? undefined : unitsOf(scores, overlap, set, part);
  });
  const [subjects, lookalikes] = sides;
  if (subjects === undefined || lookalikes === undefined) return undefined;
  const everybody = everySubject(evidence, name);
  const others = everySubject(evidence, name, "nonmembers");
  const onBothSides = new Set([...everybody].filter((subject) => others.has(subject)));
  for (const subject of onBothSides) {
    subjects.delete(subject);
    lookalikes.delete(subject);
  }
  poolRareTypes([...subjects.values(), ...lookalikes.values()]);
  const members = evidence.records.filter(
    ({ audit: of, set, truncated }) => of === name && set === "members" && truncated,
  );
  return {
    subjects,
    lookalikes,
    onBothSides,
    untested: new Set([...everybody].filter((subject) => !subjects.has(subject))),
    cut: new Set(members.flatMap(({ subject }) => subject ?? [])),
  };
}

function everySubject(
  { records }: Evidence,
  audit: string,
  set: "members" | "nonmembers" = "members",
): Set<number> {
  return new Set(
    records.flatMap((one) => (one.audit === audit && one.set === set ? (one.subject ?? []) : [])),
  );
}

/** Records with text that training learned, and values in it that no earlier text gives away. */
function unitsOf(
  scores: SetScores,
  overlap: OverlapSets,
  set: "members" | "nonmembers",
  part: Part,
): Map<number, Unit[]> {
  const units = new Map<number, Unit[]>();
  const add = (subject: number | null, unit: Unit) => {
    if (subject === null) return;
    const own = units.get(subject) ?? [];
    own.push(unit);
    units.set(subject, own);
  };
  const gains = scores.parts[part].tuned.reference;
  const subjectOf = new Map<number, number | null>();
  for (const index of keptIndexes(scores, overlap, set, part)) {
    const info = scores.infos[index]!;
    const tokens = part === "completion" ? info.completionTokens : info.tokens;
    subjectOf.set(info.record, info.subject);
    add(info.subject, { kind: "records", tokens, gain: gains[index]! });
  }
  for (const [index, { span }] of scores.prefix.entries()) {
    const gain = scores.valueGains[index]!;
    const isLearnt = part !== "completion" || span.part === COMPLETION;
    if (Number.isNaN(gain) || span.inPrefix || span.guessed || !isLearnt) continue;
    // Of the person whose record it stands in.
    const subject = subjectOf.get(span.record);
    if (subject === undefined) continue;
    add(subject, { kind: `values ${span.type}`, tokens: span.last - span.first + 1, gain });
  }
  return units;
}

/** Code of the part in the table of spans. */
const COMPLETION = 1;

/** Types are counted over both sets together: what is pooled must not depend on who is a subject. */
function poolRareTypes(persons: readonly Unit[][]): void {
  const counts = new Map<string, number>();
  for (const { kind } of persons.flat()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const unit of persons.flat()) {
    if (counts.get(unit.kind)! < LEAST_OF_TYPE) unit.kind = RARE;
  }
}
