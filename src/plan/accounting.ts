import { type Accounting, mechanismOf, recomputeIfReady } from "../accounting/index.ts";
import type { LoadedPolicy } from "../config/index.ts";
import { IMPLAUSIBLE_RATIO } from "../gate/catalogue.ts";
import { ensureAccounting } from "../probe/index.ts";
import { decimals, formatDelta } from "../report/format.ts";
import { attempt, type Check, ok, warning } from "./check.ts";

/** What a declared mechanism is worth, and what a plan says of it; nothing where none is declared. */
export async function planAccounting(
  loaded: LoadedPolicy,
  signal?: AbortSignal,
): Promise<{ checks: Check[]; accounting?: Accounting }> {
  const dp = loaded.policy.training?.dp;
  if (dp === undefined || mechanismOf(dp) === undefined) return { checks: [] };
  const name = "declared privacy";
  const { value: accounting, checks } = await attempt("rules", name, () =>
    recomputeIfReady(loaded, signal),
  );
  if (checks.length > 0) return { checks };
  const declared = `the declared ε = ${dp.epsilon} at δ = ${formatDelta(dp.delta)}`;
  if (accounting === undefined && loaded.policy.run.setup === "never") {
    const missing = await attempt("rules", name, () =>
      ensureAccounting({ setup: "never", say: () => {} }),
    );
    return { checks: missing.checks };
  }
  if (accounting === undefined) {
    const text = `${declared} is recomputed by the audit, which makes a small environment for it (about 250 MB; \`reticence setup --accounting\` makes it now)`;
    return { checks: [ok("rules", name, text)] };
  }
  const { epsilon, library } = accounting;
  const shown = epsilon === null ? "no finite ε" : `ε = ${decimals(epsilon, 2)}`;
  const text = `${declared}: recomputed by ${library}, the declared mechanism has ${shown}`;
  const isPlausible = epsilon !== null && epsilon / dp.epsilon <= IMPLAUSIBLE_RATIO;
  return {
    accounting,
    checks: [isPlausible ? ok("rules", name, text) : warning("rules", name, `${text}.`)],
  };
}
