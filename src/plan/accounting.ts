import { type Accounting, mechanismOf, recomputeIfReady } from "../accounting/index.ts";
import { ProbeError } from "../base/errors.ts";
import type { LoadedPolicy } from "../config/index.ts";
import { IMPLAUSIBLE_RATIO } from "../gate/catalogue.ts";
import { decimals, formatDelta } from "../report/format.ts";
import { type Check, faults, ok, warning } from "./check.ts";

/** What a declared mechanism is worth, and what a plan says of it; nothing where none is declared. */
export async function planAccounting(
  loaded: LoadedPolicy,
  signal?: AbortSignal,
): Promise<{ checks: Check[]; accounting?: Accounting }> {
  const dp = loaded.policy.training?.dp;
  if (dp === undefined || mechanismOf(dp) === undefined) return { checks: [] };
  const name = "declared privacy";
  let accounting: Accounting | undefined;
  try {
    accounting = await recomputeIfReady(loaded, signal);
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error;
    return { checks: faults("rules", name, error) };
  }
  const declared = `the declared ε = ${dp.epsilon} at δ = ${formatDelta(dp.delta)}`;
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
