import type { Metric } from "../../contracts/report.ts";
import { COPIES, SYNTHETIC, UNITS } from "../../gate/catalogue.ts";
import type { CopiedRecord, CopyingRecord } from "../../signals/index.ts";
import {
  clusteredPairedDifference,
  clusteredProportion,
  independentDifference,
} from "../../stats/index.ts";
import { measured, unmeasured } from "../metric.ts";

/** Words in a row from which on a run is a copy, whatever surrounds it. */
const LONG_RUN = 50;
/** Share of a record's 13-grams from which on the record is a copy. */
const COPIED_SHARE = 0.5;

type Copy = (typeof COPIES)[number];

/** Whether so much of a record stands on the other side that it is a copy. */
const IS_COPY: Readonly<Record<Copy, (found: { run: number; grams: number }) => boolean>> = {
  run: ({ run }) => run >= LONG_RUN,
  "13-gram": ({ grams }) => grams > 0,
  verbatim: ({ run, grams }) => run >= LONG_RUN || grams >= COPIED_SHARE,
};

/** A private or held-out record, and whose it is. */
export interface Compared extends CopiedRecord {
  subject: number | null;
}

/**
 * Copies and near duplicates: the share of private records that stand in the generated data minus
 * that of held-out ones, and the share of generated records that stand in private ones minus the
 * share that stand in equally many held-out ones. If the generator never saw the private records,
 * nothing tells the two sides apart, and both differences are zero but for chance.
 */
export function copyMetrics(
  sides: { members: readonly Compared[]; nonmembers: readonly Compared[] },
  copying: readonly CopyingRecord[],
  confidence: number,
): Metric[] {
  return [
    ...COPIES.flatMap((attack) => [
      ofPrivate(sides, IS_COPY[attack], confidence, "synthetic.verbatim_rate", { attack }),
      ofGenerated(
        copying,
        ({ run, grams }, set) => IS_COPY[attack]({ run: run[set], grams: grams[set] }),
        confidence,
        "synthetic.verbatim_rate",
        { attack },
      ),
    ]),
    ofPrivate(sides, ({ near }) => near, confidence, "synthetic.near_duplicate_rate", {}),
    ofGenerated(
      copying,
      ({ near }, set) => near[set],
      confidence,
      "synthetic.near_duplicate_rate",
      {},
    ),
  ];
}

type CopyId = "synthetic.verbatim_rate" | "synthetic.near_duplicate_rate";

const [PRIVATE, GENERATED] = UNITS;
const NOTHING = "no record has words enough to be compared";

function ofPrivate(
  sides: { members: readonly Compared[]; nonmembers: readonly Compared[] },
  isCopy: (record: Compared) => boolean,
  confidence: number,
  id: CopyId,
  given: { attack?: string },
): Metric {
  const parameters = { audit: SYNTHETIC, unit: PRIVATE, ...given };
  const side = (records: readonly Compared[]) => {
    const compared = records.filter(({ words }) => words > 0);
    const hits = compared.map(isCopy);
    return { hits, copied: hits.filter(Boolean).length, clusters: clustersOf(compared) };
  };
  const [members, nonmembers] = [side(sides.members), side(sides.nonmembers)];
  const n = {
    members: members.hits.length,
    nonmembers: nonmembers.hits.length,
    membersCopied: members.copied,
    nonmembersCopied: nonmembers.copied,
  };
  if (n.members === 0 || n.nonmembers === 0) return unmeasured(id, parameters, NOTHING, n);
  return measured(id, parameters, {
    ...independentDifference(
      clusteredProportion(members.hits, members.clusters, confidence),
      clusteredProportion(nonmembers.hits, nonmembers.clusters, confidence),
    ),
    confidence,
    n,
    method: "clopper-pearson, square-and-add",
  });
}

/** Generated records that copy the same record go together: they are one find. */
function ofGenerated(
  copying: readonly CopyingRecord[],
  isCopy: (record: CopyingRecord, set: "members" | "nonmembers") => boolean,
  confidence: number,
  id: CopyId,
  given: { attack?: string },
): Metric {
  const parameters = { audit: SYNTHETIC, unit: GENERATED, ...given };
  const compared = copying.filter(({ words }) => words > 0);
  const outcome = {
    tuned: compared.map((record) => isCopy(record, "members")),
    base: compared.map((record) => isCopy(record, "nonmembers")),
    clusters: compared.map(({ source }, index) => (source === null ? -1 - index : source)),
  };
  const n = {
    generated: compared.length,
    ofMembers: outcome.tuned.filter(Boolean).length,
    ofNonmembers: outcome.base.filter(Boolean).length,
  };
  if (compared.length === 0) return unmeasured(id, parameters, NOTHING, n);
  return measured(id, parameters, {
    ...clusteredPairedDifference(outcome, confidence),
    confidence,
    n,
    method: "paired, square-and-add",
  });
}

/** The subject of each record; a record without one stands alone. */
function clustersOf(records: readonly { subject: number | null }[]): number[] | undefined {
  if (records.every(({ subject }) => subject === null)) return undefined;
  return records.map(({ subject }, index) => subject ?? -1 - index);
}
