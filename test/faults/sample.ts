import { seededRandom } from "../../src/stats/random.ts";
import type { Row } from "./row.ts";

/** One slow row in so many runs in CI. */
const ONE_IN = 10;
const SEED = Number(process.env.RETICENCE_TEST_FAULTS_SEED ?? 7);

/** All fast rows, and of the slow ones a tenth, at least one of each group. */
export function sampled(rows: readonly Row[]): Row[] {
  const slow = Map.groupBy(
    rows.filter((row) => row.slow === true),
    ({ group }) => group,
  );
  const chosen = new Set<Row>(rows.filter((row) => row.slow !== true));
  for (const [group, members] of slow) {
    const random = seededRandom(SEED, group);
    const waiting = [...members];
    for (let left = Math.ceil(members.length / ONE_IN); left > 0; left--) {
      chosen.add(waiting.splice(random.int(waiting.length), 1)[0]!);
    }
  }
  return rows.filter((row) => chosen.has(row));
}
