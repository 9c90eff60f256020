import { seededRandom } from "../../src/stats/random.ts";
import type { Row } from "./row.ts";

/** CI runs one of this many rows, and one of this many slow ones. */
const ONE_IN = 3;
const SLOW_ONE_IN = 10;
const SEED = Number(process.env.RETICENCE_TEST_FAULTS_SEED ?? 7);

/** Of the rows that may be refused, one in so many is also put to `plan` and `inspect`. */
const EARLY_ONE_IN = 6;

/** A seeded choice of the rows that `plan` and `inspect` are asked about, see early.ts. */
export function askedEarly(rows: readonly Row[]): ReadonlySet<Row> {
  const random = seededRandom(SEED, "early");
  const waiting = rows.filter(
    ({ expected }) => expected === "blocked" || "refused" in (expected as object),
  );
  const chosen = new Set<Row>();
  for (let left = Math.ceil(waiting.length / EARLY_ONE_IN); left > 0; left--) {
    chosen.add(waiting.splice(random.int(waiting.length), 1)[0]!);
  }
  return chosen;
}

/** A third of the fast rows and a tenth of the slow ones, with at least one of each group. */
export function sampled(rows: readonly Row[]): Row[] {
  const groups = Map.groupBy(rows, ({ group, slow }) => `${group}${slow === true ? " slow" : ""}`);
  const chosen = new Set<Row>();
  for (const [group, members] of groups) {
    const random = seededRandom(SEED, group);
    const waiting = [...members];
    const oneIn = members[0]!.slow === true ? SLOW_ONE_IN : ONE_IN;
    for (let left = Math.ceil(members.length / oneIn); left > 0; left--) {
      chosen.add(waiting.splice(random.int(waiting.length), 1)[0]!);
    }
  }
  return rows.filter((row) => chosen.has(row));
}
