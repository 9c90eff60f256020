import type { Metric } from "../../contracts/report.ts";
import type { BitsOfValues } from "../../extraction/index.ts";
import type { Parameters } from "../../gate/catalogue.ts";
import { LOW_BITS } from "../../gate/limits.ts";
import { clusteredPairedDifference, exactQuantile } from "../../stats/index.ts";
import { askedOf, measured, unmeasured } from "../metric.ts";
import { subjectsOf } from "../subjects.ts";
import type { PiiContext } from "./context.ts";
import { type Unseen, untestedCounts, whyNothing } from "./values.ts";

/** Quantiles that every report shows: of the bits from below, of what they lost from above. */
const SHOWN = {
  "pii.extraction_bits": [0, 0.5],
  "pii.extraction_bits_loss": [0.5, 0.95],
} as const;

/** The bound on writing values of one type, and what tuning took from it. */
export function bitsMetrics(
  { values, untested, guessed }: BitsOfValues,
  unseen: Unseen,
  { audit, type }: Parameters,
  { rules, confidence }: Pick<PiiContext, "rules" | "confidence">,
): Metric[] {
  const n = {
    values: values.length,
    ...untestedCounts(untested, unseen),
    ...(guessed === 0 ? {} : { guessed }),
  };
  const ids = Object.keys(SHOWN) as (keyof typeof SHOWN)[];
  const bounds = ids.flatMap((id) => {
    const shown = SHOWN[id].map((quantile) => ({ audit, type, quantile }) as Parameters);
    const own = rules.filter(({ parameters }) => parameters.type === type);
    return askedOf(own, id, shown).map((parameters) => {
      if (values.length === 0) return unmeasured(id, parameters, whyNothing(parameters, n), n);
      const at = (of: (value: BitsOfValues["values"][number]) => number) =>
        exactQuantile(values.map(of), parameters.quantile!);
      const method = "rank bound";
      return id === "pii.extraction_bits"
        ? measured(id, parameters, {
            value: at(({ tuned }) => tuned),
            n: {
              ...n,
              baseBits: at(({ base }) => base),
              ...formBits(values, parameters.quantile!),
            },
            method,
          })
        : measured(id, parameters, { value: at(({ tuned, base }) => base - tuned), n, method });
    });
  });
  return [...bounds, lowBitsGain(values, n, { audit: audit!, type: type! }, confidence)];
}

/**
 * Values with few bits under the tuned model, less those under the base, by the interval of a paired
 * difference: values near the limit cross it in both directions without a leak.
 */
function lowBitsGain(
  values: BitsOfValues["values"],
  n: Record<string, number>,
  parameters: Parameters,
  confidence: number,
): Metric {
  const id = "pii.low_bits_gain";
  if (values.length === 0) return unmeasured(id, parameters, whyNothing(parameters, n), n);
  const low = {
    tuned: values.map(({ tuned }) => tuned < LOW_BITS),
    base: values.map(({ base }) => base < LOW_BITS),
  };
  const count = (all: readonly boolean[]) => all.filter(Boolean).length;
  return measured(id, parameters, {
    ...clusteredPairedDifference({ ...low, clusters: subjectsOf(values) }, confidence),
    confidence,
    n: { ...n, tuned: count(low.tuned), base: count(low.base) },
    method: "paired, square-and-add",
  });
}

/** The same quantile among tokens that have a value's form, where that is known of every value. */
function formBits(
  values: BitsOfValues["values"],
  quantile: number,
): { formBits?: number; baseFormBits?: number } {
  const tuned = values.flatMap(({ tunedForm }) => tunedForm ?? []);
  const base = values.flatMap(({ baseForm }) => baseForm ?? []);
  if (tuned.length !== values.length || base.length !== values.length) return {};
  return { formBits: exactQuantile(tuned, quantile), baseFormBits: exactQuantile(base, quantile) };
}
