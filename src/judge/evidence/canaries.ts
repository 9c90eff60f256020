import { join } from "node:path";
import { CANARY_COINS, SIGNALS } from "../../base/audit-folder.ts";
import { formatCount } from "../../base/counts.ts";
import { ProbeError } from "../../base/errors.ts";
import { readJsonIfThere } from "../../base/files.ts";
import { areCoins, type Coins } from "../../canaries/coins.ts";
import type { ScoredCanary } from "../../canaries/guesses.ts";
import type { Manifest } from "../../contracts/signals.ts";
import { DECLARED_DECODING } from "../../probe/job.ts";
import {
  type CanaryRow,
  canaryScores,
  readCanaries,
  textCanaryScores,
} from "../../signals/index.ts";

/** The canaries of an audit, joined with what the coins said. */
export interface CanaryEvidence {
  coins: Coins;
  /** Those that were scored; a time limit may have left some out. */
  scored: ScoredCanary[];
}

/**
 * Reads the canaries of the audited training data; undefined where it has none. Throws ProbeError
 * canary-counts where the data do not hold them as the manifest says, and signals-changed where the
 * parts do not belong together.
 */
export async function readCanaryEvidence(
  signals: string,
  manifest: Manifest,
): Promise<CanaryEvidence | undefined> {
  const rows = await readCanaries(signals, manifest);
  const coins = await readCoins(signals);
  if (coins === undefined && rows.length === 0) return undefined;
  if (coins === undefined || coins.canaries.length !== rows.length) throw unequal();
  if (rows.some(({ record }, index) => record !== index)) throw unequal();
  refuseCounts(coins, rows);
  const audit = rows[0]!.audit;
  const scores =
    (await textCanaryScores(signals, manifest)) ??
    (await canaryScores(signals, audit, rows, DECLARED_DECODING));
  const scored = coins.canaries.flatMap(({ id, isIncluded }, record) => {
    const score = scores.get(record);
    return score === undefined ? [] : [{ id, isIncluded, score }];
  });
  return { coins, scored };
}

async function readCoins(signals: string): Promise<Coins | undefined> {
  const read = await readJsonIfThere(join(signals, CANARY_COINS));
  if (read === undefined) return undefined;
  if (areCoins(read.value)) return read.value;
  throw unequal();
}

/** One that was lost or doubled on the way to training would be guessed about for nothing. */
function refuseCounts({ canaries, repeat }: Coins, rows: readonly CanaryRow[]): void {
  const faults = { lost: 0, repeated: 0, extra: 0, held: 0 };
  for (const [index, { members, nonmembers }] of rows.entries()) {
    const wanted = canaries[index]!.isIncluded ? repeat : 0;
    if (members < wanted) faults.lost++;
    else if (members > wanted) faults[wanted === 0 ? "extra" : "repeated"]++;
    if (nonmembers > 0) faults.held++;
  }
  const told = [
    [faults.lost, "included ones are missing from the members (deduplicated, filtered or changed)"],
    [faults.repeated, "included ones stand in the members more often than the manifest says"],
    [faults.extra, "that the coin left out stand in the members"],
    [faults.held, "stand in the nonmembers"],
  ] as const;
  const found = told.filter(([count]) => count > 0);
  if (found.length === 0) return;
  throw new ProbeError(
    "canary-counts",
    `the canaries do not stand in the data as the manifest says: ${found.map(([count, what]) => `${formatCount(count)} ${what}`).join("; ")}. Name the files that \`reticence canaries make\` wrote, as training saw them.`,
  );
}

function unequal(): ProbeError {
  return new ProbeError(
    "signals-changed",
    `${SIGNALS}/${CANARY_COINS} and the scored canaries do not belong together; remove the ${SIGNALS} folder and run the audit again.`,
  );
}
