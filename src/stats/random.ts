import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A seeded stream of random numbers. Equal seeds give equal streams, on every machine. */
export interface Random {
  /** A whole number in [0, below). The bias is under `below` / 2^32. */
  int(below: number): number;
  /** A number in the open interval (0, 1), 53 bits. */
  uniform(): number;
  /** A standard normal deviate. */
  normal(): number;
}

/**
 * Opens the stream of `seed`. Uses that must be independent need different labels.
 *
 * @param seed a safe integer
 * @throws RangeError when it is not
 */
export function seededRandom(seed: number, label = ""): Random {
  const generator = xoroshiro128plus(deriveSeed(seed, label));
  // The generator starts from 32 bits of seed in 128 bits of state: let the seed spread first.
  for (let i = 0; i < 64; i++) generator.next();

  const uniform = (): number => {
    const high = generator.next() >>> 5;
    const low = generator.next() >>> 6;
    return (high * 0x4000000 + low + 0.5) / 0x20000000000000;
  };
  let spare: number | undefined;

  return {
    int: (below) => Math.floor(((generator.next() >>> 0) / 0x100000000) * below),
    uniform,
    // Marsaglia's polar method: two deviates at a time.
    normal: () => {
      if (spare !== undefined) {
        const deviate = spare;
        spare = undefined;
        return deviate;
      }
      for (;;) {
        const x = 2 * uniform() - 1;
        const y = 2 * uniform() - 1;
        const square = x * x + y * y;
        if (square >= 1 || square === 0) continue;
        const scale = Math.sqrt((-2 * Math.log(square)) / square);
        spare = y * scale;
        return x * scale;
      }
    },
  };
}

/** The same items in a fair order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Pick<Random, "int">): T[] {
  const drawn = [...items];
  for (let at = drawn.length - 1; at > 0; at--) {
    const other = random.int(at + 1);
    [drawn[at], drawn[other]] = [drawn[other]!, drawn[at]!];
  }
  return drawn;
}

/**
 * A 32-bit seed for one use of a run's seed, so that two uses never share a stream: FNV-1a over the
 * seed and the label, then MurmurHash3's finaliser.
 *
 * @throws RangeError when the seed is not a safe integer
 */
export function deriveSeed(seed: number, label: string): number {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be a whole number, not ${seed}`);
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${label}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
