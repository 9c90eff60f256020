import type { Check } from "../../contracts/report.ts";
import type { SetScores } from "../evidence/collect.ts";

/** Nats a token by which tuning may raise the loss on records that nobody trained on. */
const LARGEST_LOSS_RISE = 1;
/** Beyond this the checkpoint is no model of such text any more: seven times the base's perplexity. */
const LARGEST_LIVING_RISE = 2;
/** Factor by which the entropy of the predictions may differ from the base's, either way. */
const LARGEST_ENTROPY_FACTOR = 2;
/** Mean figures of fewer records would say something of one of them. */
const FEWEST_RECORDS = 5;

/**
 * Whether the checkpoint still predicts as a model does that was tuned from this base: the loss and the
 * entropy of its predictions, nats a token, mean over records, tuned against base. Measured on the
 * nonmembers, or on the members where there are none. A checkpoint whose logits were scaled, or whose
 * weights were damaged, passes every attack without keeping a secret. A note by itself, as much
 * overfitting looks the same; with a loss on text of its own kind that no use of the checkpoint could
 * bear, nothing is cleared.
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
  // What the base had read may be forgotten; what the checkpoint is tuned for is what it is used for.
  // Not "rise > …": a loss that is no number is no model's either.
  const broken = audit === "finetuning" && !(rise <= LARGEST_LIVING_RISE);
  const said = `on the ${name} its loss is ${of(loss)} and its entropy ${of(entropy)} nats a token`;
  return [
    {
      id: "model-shift",
      audit,
      state: broken ? "invalid" : far ? "note" : "ok",
      value: rise,
      interval: null,
      detail: broken
        ? `The checkpoint does not predict such text any more: ${said}. It is not the model that anybody would use, and what was not found in it is no evidence. Check what was saved, and that the audit loads it as its users do.`
        : far
          ? `The checkpoint predicts far otherwise than the base: ${said}. Damaged weights, scaled logits and much overfitting look like that; what is cleared is worth little until you know which.`
          : `The checkpoint predicts much as the base does: ${said}.`,
    },
  ];
}

interface Pair {
  tuned: number;
  base: number;
}

/** Undefined where too few records have a scored completion. */
function figuresOf({ parts, entropy }: SetScores): { loss: Pair; entropy: Pair } | undefined {
  const { tuned, base } = parts.completion;
  const rows = entropy.tuned.flatMap((value, row) => (Number.isNaN(value) ? [] : [row]));
  if (rows.length < FEWEST_RECORDS) return undefined;
  const mean = (values: ArrayLike<number>) =>
    rows.reduce((sum, row) => sum + values[row]!, 0) / rows.length;
  return {
    // The attack is oriented towards members: the mean log-probability.
    loss: { tuned: -mean(tuned.loss), base: -mean(base.loss) },
    entropy: { tuned: mean(entropy.tuned), base: mean(entropy.base) },
  };
}

function of({ tuned, base }: Pair): string {
  return `${tuned.toFixed(2)} (the base's ${base.toFixed(2)})`;
}
