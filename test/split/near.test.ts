import { join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import { ensureEnvironment } from "../../src/probe/index.ts";
import { similarPairs } from "../../src/split/index.ts";
import { seededRandom } from "../../src/stats/index.ts";
import { ROOT } from "../support/cli.ts";

/** Pairs that an audit would call overlapping, by its own functions. */
const ORACLE = `
import json, sys
from itertools import combinations
from reticence_probe.checks.overlap import LEAST_SIMILARITY, _jaccard, _shingles
from reticence_probe.data.fold import normal_text
texts = [normal_text(text) for text in json.load(sys.stdin)]
vocabulary = {}
shingles = [_shingles(text, vocabulary) for text in texts]
print(json.dumps([
    (a, b) for a, b in combinations(range(len(texts)), 2)
    if texts[a] == texts[b]
    or len(shingles[a]) and len(shingles[b])
    and _jaccard(shingles[a], shingles[b]) >= LEAST_SIMILARITY
]))
`;

const WORDS = ["the", "parcel", "Straße", "naïve", "42", "ﬁne", "東京", "ticket", "Ωmega", "it's"];

function texts(count: number): string[] {
  const random = seededRandom(3, "near");
  const word = () => WORDS[random.int(WORDS.length)]!;
  const all: string[] = [];
  while (all.length < count) {
    const words = Array.from({ length: 3 + random.int(50) }, word);
    all.push(words.join(" "));
    // Copies with a few words changed, on both sides of the least similarity.
    for (let changes = 0; changes < 4 && all.length < count; changes++) {
      const copy = [...words];
      for (let at = 0; at < changes; at++) copy[random.int(copy.length)] = word();
      all.push(changes === 0 ? copy.join("  ").toUpperCase() : copy.join(" "));
    }
  }
  return all;
}

test("records are near duplicates where an audit finds them to overlap", async () => {
  const all = texts(300);
  const python = await ensureEnvironment({ setup: "auto", say: () => {} });
  const { stdout } = await execa(python, ["-c", ORACLE], {
    input: JSON.stringify(all),
    env: { PYTHONPATH: join(ROOT, "probe") },
  });
  const expected = JSON.parse(stdout) as [number, number][];
  expect(expected.length).toBeGreaterThan(100);
  const joined = (pairs: Iterable<readonly [number, number]>) => {
    const group = all.map((_, index) => index);
    for (const [a, b] of pairs) {
      const [from, to] = [group[b]!, group[a]!];
      for (const [index, one] of group.entries()) if (one === from) group[index] = to;
    }
    // By the first of each group, whatever the order of the pairs.
    return group.map((one) => group.indexOf(one));
  };
  const found = [...similarPairs(all)];
  // Every pair that is listed is one, and those that are connected are the same.
  const known = new Set(expected.map(String));
  expect(found.filter((pair) => !known.has(String(pair)))).toEqual([]);
  expect(joined(found)).toEqual(joined(expected));
});

test("many equal records, and many that share a template, take no time of their square", () => {
  const equal = new Array<string>(20_000).fill("one and the same text of a few words");
  expect([...similarPairs(equal)]).toHaveLength(19_999);
  const template = Array.from(
    { length: 5000 },
    (_, index) =>
      `dear customer we are glad to tell you that your order number ${index} is on its way`,
  );
  expect([...similarPairs(template)].length).toBeLessThan(5000 * 8 * 20);
});
