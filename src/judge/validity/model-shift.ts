import type { Check } from "../../contracts/report.ts";
import { isOfTuning, UPDATE } from "../../gate/catalogue.ts";
import { wordsIn } from "../../report/reference.ts";
import type { SetScores } from "../evidence/collect.ts";

/** Nats per token by which tuning may raise the loss on records that were not trained on. */
const LARGEST_LOSS_RISE = 1;
/** Beyond this, the checkpoint no longer models such text: seven times the base's perplexity. */
const LARGEST_LIVING_RISE = 2;
/** Factor by which the entropy of the predictions may differ from the base's, either way. */
const LARGEST_ENTROPY_FACTOR = 2;
/**
 * In the audit update, nats per token by which the loss of half of the records moved at least, or the
 * two releases are one model: weights that are merged or stored again move it by 1e-5 in float32, a
 * single pass of training over added records by 1e-2 and more.
 */
const LEAST_UPDATE = 1e-3;
/** Means over fewer records would reveal something about a single one. */
const FEWEST_RECORDS = 5;

/**
 * Whether the checkpoint still predicts like a model tuned from this base: compares the loss and
 * entropy of its predictions with the base's, in nats per token, mean over records. Measured on the
 * nonmembers, or on the members if there are none. A checkpoint whose logits were scaled, or whose
 * weights were damaged, passes every attack without keeping a secret. A shift alone is only a note,
 * since strong overfitting looks the same; if the loss on the checkpoint's own kind of text is too
 * high for any use, nothing is cleared.
 */
export function checkModelShift(
  audit: string,
  members: SetScores | undefined,
  nonmembers: SetScores | undefined,
): Check[] {
  const [scores, name] =
    nonmembers === undefined ? [members, "members"] : [nonmembers, "nonmembers"];
  const figures = scores === undefined ? undefined : figuresOf(scores);
  if (figures === undefined) return [];
  const { loss, entropy } = figures;
  const rise = loss.tuned - loss.base;
  const far =
    rise > LARGEST_LOSS_RISE ||
    entropy.tuned > entropy.base * LARGEST_ENTROPY_FACTOR ||
    entropy.tuned < entropy.base / LARGEST_ENTROPY_FACTOR;
  // The checkpoint may forget what the base had read, but it is used for what it was tuned for. Not
  // "rise > …": a loss of NaN is broken too.
  const moved = audit === UPDATE ? medianChange(members, nonmembers) : Number.POSITIVE_INFINITY;
  const broken = isOfTuning(audit) && !(rise <= LARGEST_LIVING_RISE);
  const reword = wordsIn(audit === UPDATE);
  const said = reword(
    `on the ${name} its loss is ${of(loss)} and its entropy ${of(entropy)} nats per token`,
  );
  return [
    {
      id: "model-shift",
      audit,
      state: broken || moved < LEAST_UPDATE ? "invalid" : far ? "note" : "ok",
      value: rise,
      interval: null,
      detail: broken
        ? `The checkpoint no longer predicts text like this: ${said}. Nobody would use such a model, so finding nothing in it proves nothing. Check what was saved, and whether the audit loads it as its users do.`
        : moved < LEAST_UPDATE
          ? `The checkpoint and the previous release predict the same: for half of the records the loss differs by less than ${LEAST_UPDATE} nats per token. They are one model that was saved in two ways, and beside itself a model has added nothing. Name the release before it as \`update.previous\`.`
          : far
            ? `The checkpoint's predictions are far from ${reword("the base's")}: ${said}. Damaged weights, scaled logits and heavy overfitting all look like this; until you know which, a cleared rule means little.`
            : `The checkpoint predicts similarly to ${reword("the base")}: ${said}.`,
    },
  ];
}

/** Median over all records of how far their loss under the two models is apart, nats per token. */
function medianChange(...sets: (SetScores | undefined)[]): number {
  const changes = sets
    .flatMap((scores) => {
      if (scores === undefined) return [];
      const { tuned, base } = scores.parts.completion;
      return Array.from(tuned.loss, (loss, row) => Math.abs(loss - base.loss[row]!));
    })
    .filter((change) => !Number.isNaN(change))
    .sort((a, b) => a - b);
  return changes[Math.floor(changes.length / 2)] ?? Number.POSITIVE_INFINITY;
}

interface Pair {
  tuned: number;
  base: number;
}

/** Undefined if too few records have a scored token that training learned. */
function figuresOf({ parts, entropy }: SetScores): { loss: Pair; entropy: Pair } | undefined {
  const { completion, all } = parts;
  // As for the entropy: answers alone, which learned prompts would dilute, where there are any.
  const lossOf = (model: "tuned" | "base") => {
    const answers = completion[model].loss;
    return answers.map((loss, row) => (Number.isNaN(loss) ? all[model].loss[row]! : loss));
  };
  const rows = entropy.tuned.flatMap((value, row) => (Number.isNaN(value) ? [] : [row]));
  if (rows.length < FEWEST_RECORDS) return undefined;
  const mean = (values: ArrayLike<number>) =>
    rows.reduce((sum, row) => sum + values[row]!, 0) / rows.length;
  return {
    // The loss attack is oriented towards members: it is the mean log-probability.
    loss: { tuned: -mean(lossOf("tuned")), base: -mean(lossOf("base")) },
    entropy: { tuned: mean(entropy.tuned), base: mean(entropy.base) },
  };
}

function of({ tuned, base }: Pair): string {
  return `${tuned.toFixed(2)} (the base's ${base.toFixed(2)})`;
}
