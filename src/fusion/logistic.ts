/** Rows of features, one after the other. */
export interface Table {
  /** Row-major, rows × columns. */
  values: Float64Array;
  columns: number;
}

/** Weights of standardised features; the score of a row is its log-odds. */
export interface Logistic {
  bias: number;
  /** Of each feature as it was given: the scaling is folded in. */
  weights: Float64Array;
}

/** Where no component of the gradient, over the number of rows, is larger, the minimum is found. */
const TOLERANCE = 1e-9;
/** Enough where only the order of scores matters, and of many fits. */
const ROUGH_TOLERANCE = 1e-5;
const MOST_STEPS = 100;
const MOST_BOUNDED_STEPS = 25;
const MOST_HALVINGS = 40;

/**
 * Logistic regression on rows of a table, for as many labels as one likes, with an L2 penalty on the
 * weights and none on the bias: minimises Σ log(1 + e^−yf) + ‖w‖² / 2 over features that are scaled to
 * mean 0 and standard deviation 1 on these rows (scikit-learn's StandardScaler and LogisticRegression at
 * C = 1). A feature without spread gets no weight. Labels are 0 or 1, one for each row of the table.
 */
export class LogisticRows {
  readonly #rows: Int32Array;
  readonly #columns: number;
  readonly #means: Float64Array;
  readonly #scales: Float64Array;
  readonly #scaled: Float64Array;
  #bound: Float64Array | undefined;

  /**
   * @param rows ordinals in the table of the rows to learn from
   * @throws RangeError if a feature of a row is not finite
   */
  constructor({ values, columns }: Table, rows: Int32Array) {
    const { means, scales } = scaling({ values, columns }, rows);
    this.#rows = rows;
    this.#columns = columns;
    this.#means = means;
    this.#scales = scales;
    this.#scaled = new Float64Array(rows.length * columns);
    for (const [at, row] of rows.entries()) {
      for (let column = 0; column < columns; column++) {
        this.#scaled[at * columns + column] =
          (values[row * columns + column]! - means[column]!) * scales[column]!;
      }
    }
  }

  /** The unique minimum, by Newton's method with halved steps. */
  fit(labels: Uint8Array): Logistic {
    const target = this.#targetOf(labels);
    const start = new Float64Array(this.#columns + 1);
    return this.#unscaled(minimise(this.#scaled, this.#columns, target, start, TOLERANCE));
  }

  /**
   * The minimum to a few digits. The Hessian is nowhere above that of even odds (Böhning and Lindsay
   * 1988), whose factor serves every label: with labels that the features know little of, a few steps by
   * it are enough, at a fraction of Newton's cost.
   */
  fitRoughly(labels: Uint8Array): Logistic {
    const [scaled, columns, target] = [this.#scaled, this.#columns, this.#targetOf(labels)];
    const size = columns + 1;
    this.#bound ??= factorOf(
      hessianAt(scaled, columns, target.length, new Float64Array(size)),
      size,
    );
    let at = new Float64Array(size);
    for (let step = 0; step < MOST_BOUNDED_STEPS; step++) {
      const gradient = gradientAt(scaled, columns, target, at);
      if (isFlat(gradient, target.length, ROUGH_TOLERANCE)) return this.#unscaled(at);
      at = moved(at, substitute(this.#bound, gradient, size), 1);
    }
    return this.#unscaled(minimise(scaled, columns, target, at, ROUGH_TOLERANCE));
  }

  #targetOf(labels: Uint8Array): Uint8Array {
    return Uint8Array.from(this.#rows, (row) => labels[row]!);
  }

  /** Of features as they were given. */
  #unscaled(solution: Float64Array): Logistic {
    const weights = new Float64Array(this.#columns);
    let bias = solution[this.#columns]!;
    for (let column = 0; column < this.#columns; column++) {
      weights[column] = solution[column]! * this.#scales[column]!;
      bias -= weights[column]! * this.#means[column]!;
    }
    return { bias, weights };
  }
}

/** Log-odds of one row of a table. */
export function logOdds(
  { bias, weights }: Logistic,
  { values, columns }: Table,
  row: number,
): number {
  let sum = bias;
  for (let column = 0; column < columns; column++) {
    sum += weights[column]! * values[row * columns + column]!;
  }
  return sum;
}

function scaling({ values, columns }: Table, rows: Int32Array) {
  const means = new Float64Array(columns);
  const scales = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    for (const row of rows) sum += values[row * columns + column]!;
    const mean = sum / rows.length;
    if (!Number.isFinite(mean)) throw new RangeError(`feature ${column} is not finite`);
    let squares = 0;
    for (const row of rows) squares += (values[row * columns + column]! - mean) ** 2;
    const spread = Math.sqrt(squares / rows.length);
    means[column] = mean;
    // Rounding alone leaves a little of a feature that is the same everywhere.
    scales[column] = spread > 1e-12 * Math.abs(mean) ? 1 / spread : 0;
  }
  return { means, scales };
}

/** The weights and, last, the bias. */
function minimise(
  scaled: Float64Array,
  columns: number,
  target: Uint8Array,
  start: Float64Array<ArrayBuffer>,
  tolerance: number,
): Float64Array {
  const size = columns + 1;
  let at = start;
  let loss = lossAt(scaled, columns, target, at);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = gradientAt(scaled, columns, target, at);
    if (isFlat(gradient, target.length, tolerance)) break;
    const factor = factorOf(hessianAt(scaled, columns, target.length, at), size);
    const direction = substitute(factor, gradient, size);
    let share = 1;
    let next = moved(at, direction, share);
    let nextLoss = lossAt(scaled, columns, target, next);
    for (let half = 0; nextLoss > loss && half < MOST_HALVINGS; half++) {
      share /= 2;
      next = moved(at, direction, share);
      nextLoss = lossAt(scaled, columns, target, next);
    }
    if (nextLoss > loss) break;
    [at, loss] = [next, nextLoss];
  }
  return at;
}

function isFlat(gradient: Float64Array, rows: number, tolerance: number): boolean {
  return gradient.every((one) => Math.abs(one) <= tolerance * rows);
}

function moved(
  at: Float64Array,
  direction: Float64Array,
  share: number,
): Float64Array<ArrayBuffer> {
  return Float64Array.from(at, (one, index) => one - share * direction[index]!);
}

/** Log-odds of the row that begins at `first`, by weights and, last, a bias. */
function oddsAt(scaled: Float64Array, first: number, columns: number, at: Float64Array): number {
  let odds = at[columns]!;
  for (let column = 0; column < columns; column++) odds += at[column]! * scaled[first + column]!;
  return odds;
}

function lossAt(
  scaled: Float64Array,
  columns: number,
  target: Uint8Array,
  at: Float64Array,
): number {
  let loss = 0;
  for (let column = 0; column < columns; column++) loss += (at[column]! * at[column]!) / 2;
  for (let row = 0, first = 0; row < target.length; row++, first += columns) {
    const odds = oddsAt(scaled, first, columns, at);
    const margin = target[row] === 1 ? odds : -odds;
    loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
  }
  return loss;
}

function gradientAt(
  scaled: Float64Array,
  columns: number,
  target: Uint8Array,
  at: Float64Array,
): Float64Array {
  const gradient = new Float64Array(columns + 1);
  for (let row = 0, first = 0; row < target.length; row++, first += columns) {
    const error = 1 / (1 + Math.exp(-oddsAt(scaled, first, columns, at))) - target[row]!;
    for (let column = 0; column < columns; column++) {
      gradient[column] = gradient[column]! + error * scaled[first + column]!;
    }
    gradient[columns] = gradient[columns]! + error;
  }
  for (let column = 0; column < columns; column++) {
    gradient[column] = gradient[column]! + at[column]!;
  }
  return gradient;
}

/** Lower half of the Hessian, which the labels do not enter. */
function hessianAt(
  scaled: Float64Array,
  columns: number,
  rows: number,
  at: Float64Array,
): Float64Array {
  const size = columns + 1;
  const hessian = new Float64Array(size * size);
  for (let row = 0, first = 0; row < rows; row++, first += columns) {
    const p = 1 / (1 + Math.exp(-oddsAt(scaled, first, columns, at)));
    const weight = p * (1 - p);
    for (let i = 0; i < columns; i++) {
      const weighted = weight * scaled[first + i]!;
      const start = i * size;
      for (let j = 0; j <= i; j++) {
        hessian[start + j] = hessian[start + j]! + weighted * scaled[first + j]!;
      }
      hessian[columns * size + i] = hessian[columns * size + i]! + weighted;
    }
    hessian[columns * size + columns] = hessian[columns * size + columns]! + weight;
  }
  for (let i = 0; i < columns; i++) hessian[i * size + i] = hessian[i * size + i]! + 1;
  return hessian;
}

/** Cholesky factor of a symmetric positive definite matrix, given its lower half. */
function factorOf(matrix: Float64Array, size: number): Float64Array {
  const factor = Float64Array.from(matrix);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = factor[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= factor[i * size + k]! * factor[j * size + k]!;
      // Where every prediction is certain, the bias has no curvature left.
      factor[i * size + j] =
        i === j ? Math.sqrt(Math.max(sum, Number.EPSILON)) : sum / factor[j * size + j]!;
    }
  }
  return factor;
}

/** Solves the system whose matrix has this Cholesky factor. */
function substitute(factor: Float64Array, right: Float64Array, size: number): Float64Array {
  const solution = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solution[i] = solution[i]! - factor[i * size + k]! * solution[k]!;
    solution[i] = solution[i]! / factor[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) {
      solution[i] = solution[i]! - factor[k * size + i]! * solution[k]!;
    }
    solution[i] = solution[i]! / factor[i * size + i]!;
  }
  return solution;
}
