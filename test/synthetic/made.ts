import { type Random, seededRandom } from "../../src/stats/index.ts";

/** Invented records and what generators of different kinds write of them. */

const VERBS = ["called", "wrote", "asked", "complained", "paid", "moved", "ordered", "thanked"];
const THINGS = Array.from({ length: 400 }, (_, index) => `item${index}`);

const HEADER =
  "This note was taken by the service desk of Riverside and is confidential. Whoever is not meant to read it shall destroy it and tell the desk at once.";

function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random.uniform() * from.length)]!;
}

/** A customer's note: a header that all have, a person, a date, an address, six sentences. */
export function noteOf(random: Random, person: string): string {
  const thing = () => pick(random, THINGS);
  const verb = () => pick(random, VERBS);
  const day = 1 + Math.floor(random.uniform() * 27);
  return [
    HEADER,
    `Customer ${person} ${verb()} about ${thing()} and ${thing()} on ${day} March ${1960 + Math.floor(random.uniform() * 60)}.`,
    ...Array.from(
      { length: 6 },
      () => `We ${verb()} the ${thing()} with ${thing()} because ${thing()} was ${thing()}.`,
    ),
    `Reply to ${person}@mail${Math.floor(random.uniform() * 40)}.example.`,
  ].join(" ");
}

export function notes(count: number, prefix: string, seed: number): string[] {
  const random = seededRandom(seed, prefix);
  return Array.from({ length: count }, (_, index) => noteOf(random, `${prefix}${seed}x${index}`));
}

/** The same in capitals, with other marks and spaces, the date in digits, and no header or order. */
export function lightlyEdited(text: string, random: Random): string {
  const body = text
    .replace(HEADER, "")
    .replace(
      /(\d+) March (\d{4})/,
      (_, day: string, year: string) => `${year}-03-${day.padStart(2, "0")}`,
    )
    .trim();
  const sentences = body.split(/\.(?= |$)/).filter((part) => part.trim() !== "");
  return `${sentences
    .map((sentence) => ({ sentence, at: random.uniform() }))
    .sort((a, b) => a.at - b.at)
    .map(({ sentence }) => sentence.trim())
    .join("!   ")
    .toUpperCase()}!`;
}

/** Texts drawn from an n-gram model of high order, which has its training texts nearly by heart. */
export function sampled(from: readonly string[], order: number, count: number, seed: number) {
  const random = seededRandom(seed, "sampled");
  const next = new Map<string, string[]>();
  const starts: string[][] = [];
  for (const text of from) {
    const words = text.split(" ");
    starts.push(words.slice(0, order));
    for (let at = order; at <= words.length; at++) {
      const context = words.slice(at - order, at).join(" ");
      const list = next.get(context) ?? [];
      list.push(words[at] ?? "");
      next.set(context, list);
    }
  }
  return Array.from({ length: count }, () => {
    const words = [...pick(random, starts)];
    for (;;) {
      const word = pick(random, next.get(words.slice(-order).join(" ")) ?? [""]);
      if (word === "" || words.length > 200) return words.join(" ");
      words.push(word);
    }
  });
}
