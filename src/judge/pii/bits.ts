import type { Metric } from "../../contracts/report.ts";
import type { BitsOfValues } from "../../extraction/index.ts";
import type { Parameters } from "../../gate/catalogue.ts";
import { exactQuantile } from "../../stats/index.ts";
import { askedOf, measured, unmeasured } from "../metric.ts";
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
  { rules }: Pick<PiiContext, "rules">,
): Metric[] {
  const n = {
    values: values.length,
    ...untestedCounts(untested, unseen),
    ...(guessed === 0 ? {} : { guessed }),
  };
  const ids = Object.keys(SHOWN) as (keyof typeof SHOWN)[];
  return ids.flatMap((id) => {
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
            n: { ...n, baseBits: at(({ base }) => base) },
            method,
          })
        : measured(id, parameters, { value: at(({ tuned, base }) => base - tuned), n, method });
    });
  });
}
