/**
 * Near duplicates: word 5-gram shingles, candidates by MinHash with banding, verified by the Jaccard
 * similarity of the shingle sets (Broder 1997; Leskovec, Rajaraman, Ullman, *Mining of Massive
 * Datasets*, §3.3). Words, shingles and the least similarity are those by which an audit looks for
 * overlap between its sets (probe/reticence_probe/checks/overlap.py).
 */

const SHINGLE_WORDS = 5;
const LEAST_SIMILARITY = 0.8;
/** 20 bands of 6 rows: a pair at 0.8 becomes a candidate with probability 0.998, at 0.5 with 0.27. */
const [BANDS, ROWS] = [20, 6];
/**
 * Earlier records of a bucket that a record is compared with. Templated records all land in the same
 * few buckets; since similar ones are joined anyhow, it is enough to meet some.
 */
const BUCKET_CANDIDATES = 8;

/** Scripts written without spaces: each character is a word. */
const UNSPACED =
  "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff";
/** A letter or digit of a word that spaces end, for a regular expression with the flag u. */
export const WORD_CHARACTER = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}_])`;
const WORD = new RegExp(`[${UNSPACED}]|${WORD_CHARACTER}+`, "gu");

/** The text by which records are equal: NFKC, case folded, white space collapsed. */
export function normalText(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase().replaceAll("ß", "ss").replaceAll("ς", "σ");
  return folded.normalize("NFKC").trim().split(/\s+/u).join(" ");
}

/**
 * Pairs of records that are equal or near duplicates (Jaccard from 0.8 on), each as two indices into
 * `texts`, the earlier one first. Not every pair is listed, but records that are similar through
 * others are connected: of equal records each with the first. Records of fewer than five words are
 * compared for equality only. Deterministic.
 */
export function* similarPairs(texts: readonly string[]): Generator<[number, number]> {
  const first = new Map<string, number>();
  const different: { index: number; shingles: Set<number> }[] = [];
  const vocabulary = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const normal = normalText(text);
    // An audit drops such records; nothing makes them copies of one another.
    if (normal === "") continue;
    const known = first.get(normal);
    if (known !== undefined) {
      yield [known, index];
      continue;
    }
    first.set(normal, index);
    const shingles = shinglesOf(normal, vocabulary);
    if (shingles.size > 0) different.push({ index, shingles });
  }
  const buckets = new Map<string, number[]>();
  for (const [at, { index, shingles }] of different.entries()) {
    const candidates = new Set<number>();
    for (const bucket of bandsOf(shingles)) {
      const earlier = buckets.get(bucket);
      if (earlier === undefined) {
        buckets.set(bucket, [at]);
        continue;
      }
      for (const other of earlier.slice(-BUCKET_CANDIDATES)) candidates.add(other);
      earlier.push(at);
    }
    for (const other of [...candidates].sort((a, b) => a - b)) {
      const { index: otherIndex, shingles: others } = different[other]!;
      if (jaccard(shingles, others) >= LEAST_SIMILARITY) yield [otherIndex, index];
    }
  }
}

/** Distinct hashes of the word 5-grams; empty for fewer than five words. */
function shinglesOf(text: string, vocabulary: Map<string, number>): Set<number> {
  const words = (text.match(WORD) ?? []).map((word) => {
    const known = vocabulary.get(word) ?? vocabulary.size;
    vocabulary.set(word, known);
    return known;
  });
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    let [high, low] = [0x9e3779b9, 0x7f4a7c15];
    for (let offset = 0; offset < SHINGLE_WORDS; offset++) {
      const word = words[at + offset]!;
      high = mixed(high ^ word);
      low = mixed(low ^ Math.imul(word + offset + 1, 0x85ebca6b));
    }
    // 53 bits: two shingles of a corpus do not meet by chance.
    hashes.add((high >>> 0) * 0x200000 + (low >>> 11));
  }
  return hashes;
}

/** The buckets of a record, one a band. */
function bandsOf(shingles: ReadonlySet<number>): string[] {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    const [high, low] = [Math.floor(shingle / 0x200000), shingle % 0x200000];
    for (let row = 0; row < least.length; row++) {
      const hash =
        mixed(Math.imul(high ^ SALTS[row]!, 0x9e3779b1) ^ Math.imul(low, 0x85ebca77)) >>> 0;
      if (hash < least[row]!) least[row] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    [band, ...least.subarray(band * ROWS, (band + 1) * ROWS)].join(" "),
  );
}

const SALTS = Uint32Array.from({ length: BANDS * ROWS }, (_, row) => mixed(row + 1));

function jaccard(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared++;
  return shared / (left.size + right.size - shared);
}

/** The finaliser of MurmurHash3, a bijection of 32-bit integers. */
function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
