import { createHmac } from "node:crypto";

/** A canary as the audit sees it: whether the coin put it into training, and its score. */
export interface ScoredCanary {
  id: string;
  isIncluded: boolean;
  /** Higher: more likely included. */
  score: number;
}

/** How well the canaries that an attacker would name were guessed. */
export interface Guesses {
  /** Candidates, included or not. */
  candidates: number;
  /** Candidates that were guessed to be included. */
  guesses: number;
  /** Of these, those that were. */
  right: number;
}

/**
 * Guesses that the highest scores are those of included canaries. Equal scores are ordered by a digest
 * under `key`: by the order of a manifest, which may list what is included first, a model that tells
 * nothing would seem to tell everything.
 *
 * @param guesses fixed before training, from 1 to the number of canaries
 * @throws RangeError for another number, for a score that is none, and for an id that stands twice
 */
export function guessIncluded(
  canaries: readonly ScoredCanary[],
  guesses: number,
  key: Uint8Array,
): Guesses {
  if (!Number.isInteger(guesses) || guesses < 1 || guesses > canaries.length) {
    throw new RangeError(`guesses must lie between 1 and ${canaries.length}, not ${guesses}`);
  }
  return {
    candidates: canaries.length,
    guesses,
    right: ranked(canaries, key)
      .slice(0, guesses)
      .filter(({ isIncluded }) => isIncluded).length,
  };
}

/** The canaries by score, the highest first. Throws RangeError like `guessIncluded`. */
export function ranked(canaries: readonly ScoredCanary[], key: Uint8Array): ScoredCanary[] {
  const places = new Map<string, string>();
  for (const { id, score } of canaries) {
    if (Number.isNaN(score)) throw new RangeError("a canary has no score");
    if (places.has(id)) throw new RangeError("a canary stands twice");
    places.set(id, createHmac("sha256", key).update(id).digest("hex"));
  }
  return canaries.toSorted(
    (a, b) => b.score - a.score || (places.get(a.id)! < places.get(b.id)! ? -1 : 1),
  );
}
