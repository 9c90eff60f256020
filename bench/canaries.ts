/**
 * `npm run bench -- canaries [SEEDS | FIRST-LAST]`: a thousand canaries in a training file, trained for 1, 4 and 12
 * epochs, and by DP-SGD with a declared ε = 2: rightly, with the noise forgotten, and with the gradient
 * of the batch clipped in place of each record's. Prints what an audit tells of each, by seed.
 */
import { canaryCycle, EPOCHS, PRIVATE, type Told } from "../test/canaries/cycle.ts";

const [first, last] = (process.argv[2] ?? "1").split("-").map(Number) as [number, number?];
console.log(
  "seed  training       right of 250  exposure  epsilon  p(2)     claim         recomputed",
);
for (let seed = last === undefined ? 1 : first; seed <= (last ?? first); seed++) {
  await using cycle = await canaryCycle(seed);
  await cycle.plain(EPOCHS);
  for (const epochs of EPOCHS) show(seed, `${epochs} epochs`, await cycle.audit(`plain-${epochs}`));
  for (const how of PRIVATE) {
    await cycle.private(how);
    show(seed, how, await cycle.audit(how));
  }
}

function show(seed: number, training: string, told: Told): void {
  const { right, exposure, epsilon, pValue, claim, ratio } = told;
  const cells = [
    String(seed).padEnd(4),
    training.padEnd(13),
    String(right).padEnd(12),
    exposure.toFixed(2).padEnd(8),
    epsilon.toFixed(2).padEnd(7),
    pValue.toPrecision(2).padEnd(7),
    claim.padEnd(12),
    ratio === undefined ? "–" : `ε = ${(2 * ratio).toFixed(2)}`,
  ];
  console.log(cells.join("  "));
}
