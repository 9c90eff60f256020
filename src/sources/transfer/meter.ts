/** Shortest time between two reports, milliseconds: a screen cannot show more. */
const INTERVAL_MS = 100;

/** Counts the bytes of a pull and reports them to a listener. */
export class Meter {
  #total = 0;
  #done = 0;
  #told = Number.NEGATIVE_INFINITY;
  readonly #tell: (done: number, total: number) => void;

  constructor(tell: (done: number, total: number) => void = () => {}) {
    this.#tell = tell;
  }

  expect(bytes: number): void {
    this.#total += bytes;
  }

  /** Negative if counted bytes must be fetched again. */
  advance(bytes: number): void {
    this.#done += bytes;
    if (this.#total === 0) return;
    const now = performance.now();
    if (this.#done < this.#total && now - this.#told < INTERVAL_MS) return;
    this.#told = now;
    this.#tell(Math.min(this.#done, this.#total), this.#total);
  }
}
