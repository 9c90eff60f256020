import { seededRandom, shuffled } from "../stats/index.ts";
import { similarPairs } from "./near.ts";

/** What decides on which side a record goes. */
export interface SplitRecord {
  /** The person; undefined where the record names none, or the split is by record. */
  person: string | undefined;
  /** What training learns of it. */
  text: string;
}

export interface Assignment {
  /** For each record whether it is held out. */
  isHeldOut: boolean[];
  /** Persons on each side; where the split is by record, records. */
  persons: { members: number; nonmembers: number };
  /** Records that are near duplicates of one of another person's, or, by record, of another. */
  similar: number;
  /** Records of the largest group. */
  largest: number;
}

/**
 * Draws whole groups of records at random until the share is held out. A group: the records of one
 * person and, through near duplicates, of others. The same records, share and seed give the same
 * sides. The last group drawn is left out where the share is nearer without it.
 */
export function assign(
  records: readonly SplitRecord[],
  { share, seed }: { share: number; seed: number },
): Assignment {
  const groups = new Groups(records.length);
  const firstOf = new Map<string, number>();
  for (const [index, { person }] of records.entries()) {
    if (person === undefined) continue;
    const first = firstOf.get(person);
    if (first === undefined) firstOf.set(person, index);
    else groups.join(first, index);
  }
  const similar = new Set<number>();
  for (const [one, other] of similarPairs(records.map(({ text }) => text))) {
    const [a, b] = [records[one]!.person, records[other]!.person];
    if (a === undefined || a !== b) similar.add(one).add(other);
    groups.join(one, other);
  }
  const drawn = shuffled(groups.all(), seededRandom(seed, "split"));
  const target = share * records.length;
  const isHeldOut = new Array<boolean>(records.length).fill(false);
  let held = 0;
  for (const group of drawn) {
    if (held >= target) break;
    // Whatever its size, a group that makes it worse is not held out.
    if (Math.abs(held + group.length - target) > Math.abs(held - target)) continue;
    for (const index of group) isHeldOut[index] = true;
    held += group.length;
  }
  return {
    isHeldOut,
    persons: {
      members: personsAmong(records, isHeldOut, false),
      nonmembers: personsAmong(records, isHeldOut, true),
    },
    similar: similar.size,
    largest: drawn.reduce((most, group) => Math.max(most, group.length), 0),
  };
}

function personsAmong(
  records: readonly SplitRecord[],
  isHeldOut: readonly boolean[],
  side: boolean,
): number {
  return personsOf(records.filter((_, index) => isHeldOut[index] === side));
}

/** Number of persons; whoever is not named is one of their own. */
export function personsOf(records: readonly Pick<SplitRecord, "person">[]): number {
  const named = new Set<string>();
  let others = 0;
  for (const { person } of records) {
    if (person === undefined) others++;
    else named.add(person);
  }
  return named.size + others;
}

/** Disjoint sets of indices, by union and find. */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  join(one: number, other: number): void {
    const [a, b] = [this.#root(one), this.#root(other)];
    // The earliest record stands for its group, whatever the order of the pairs.
    if (a !== b) this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** Every group with its indices ascending, in the order of their first. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    for (let index = 0; index < this.#parents.length; index++) {
      const root = this.#root(index);
      const known = groups.get(root);
      if (known === undefined) groups.set(root, [index]);
      else known.push(index);
    }
    return [...groups.values()];
  }

  #root(index: number): number {
    let at = index;
    while (this.#parents[at] !== at) {
      this.#parents[at] = this.#parents[this.#parents[at]!]!;
      at = this.#parents[at]!;
    }
    return at;
  }
}
