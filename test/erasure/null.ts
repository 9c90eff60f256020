import { testForgetting } from "../../src/judge/erasure/states.ts";
import type { Unit } from "../../src/judge/erasure/statistic.ts";
import { type Random, seededRandom } from "../../src/stats/random.ts";

/** How the text of a person comes about; each differs in what a comparison could trip over. */
export const POPULATIONS: Readonly<Record<string, (random: Random) => Unit[]>> = {
  /** Long texts gain less and vary less; persons write one to eight records. */
  lengths: (random) =>
    units(1 + Math.floor(8 * random.uniform() ** 2), () => {
      const tokens = 5 + Math.floor(300 * random.uniform() ** 3);
      return { kind: "records", tokens, gain: 1 / tokens + random.normal() / Math.sqrt(tokens) };
    }),
  /** Records of a person have much in common, so that many of them average nothing out. */
  persons: (random) => {
    const own = random.normal();
    return units(1 + Math.floor(6 * random.uniform()), () => ({
      kind: "records",
      tokens: 40,
      gain: own + 0.3 * random.normal(),
    }));
  },
  /** Few texts gain very much, of whomever they are. */
  tails: (random) =>
    units(2, () => ({
      kind: "records",
      tokens: 20,
      gain: (random.uniform() - 0.5) / random.uniform() ** 2,
    })),
  /** Values of common and of rare types beside the records, and nothing continuous: ties. */
  ties: (random) => [
    ...units(2, () => ({
      kind: "records",
      tokens: 10 + Math.floor(3 * random.uniform()),
      gain: Math.floor(4 * random.uniform()),
    })),
    ...(random.uniform() < 0.3
      ? [{ kind: "values email", tokens: 4, gain: Math.floor(3 * random.uniform()) }]
      : []),
    ...(random.uniform() < 0.01
      ? [{ kind: "values iban", tokens: 9, gain: 5 * random.uniform() }]
      : []),
  ],
};

export interface NullErasure {
  audits: number;
  /** Audits in which anybody was said to be known, or to be less likely than a stranger. */
  withFindings: number;
  /** The same by side. */
  detectable: number;
  overshot: number;
  /** Audits whose subjects as a group were told from strangers, at the same level. */
  group: number;
}

/** Audits of persons nobody was trained on: subjects and look-alikes are drawn alike. */
export function runNullErasure(
  population: keyof typeof POPULATIONS,
  {
    audits,
    subjects,
    lookalikes,
    alpha,
    seed,
  }: Record<"audits" | "subjects" | "lookalikes" | "alpha" | "seed", number>,
): NullErasure {
  const random = seededRandom(seed, `erasure ${population}`);
  const draw = POPULATIONS[population]!;
  const found = { audits, withFindings: 0, detectable: 0, overshot: 0, group: 0 };
  for (let audit = 0; audit < audits; audit++) {
    const persons = Array.from({ length: subjects + lookalikes }, () => draw(random));
    const { findings, groupPValue } = testForgetting(
      new Map(persons.slice(0, subjects).entries()),
      persons.slice(subjects),
      alpha,
    );
    const states = new Set(findings.map(({ state }) => state));
    const above = states.has("still-detectable");
    const below = states.has("overshot");
    found.group += Number(groupPValue < alpha);
    found.detectable += Number(above);
    found.overshot += Number(below);
    found.withFindings += Number(above || below);
  }
  return found;
}

function units(count: number, draw: () => Unit): Unit[] {
  return Array.from({ length: count }, draw);
}
