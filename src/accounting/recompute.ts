import { join } from "node:path";
import { execa } from "execa";
import { ProbeError } from "../base/errors.ts";
import { ROOT } from "../base/installation.ts";
import type { LoadedPolicy } from "../config/index.ts";
import { accountingPython, type EnvironmentOptions, ensureAccounting } from "../probe/index.ts";
import { type Accounting, isAccounting, mechanismOf } from "./accounting.ts";

/** Longest time that a recomputation may take: seconds are usual. */
const WITHIN_MS = 300_000;
const MOST_OUTPUT_BYTES = 1 << 20;

type Options = Omit<EnvironmentOptions, "python" | "setup">;

/**
 * Recomputes the differential privacy that a policy declares from the mechanism that it declares, in an
 * environment that is made if it is not there; undefined where no mechanism is declared. Throws
 * ProbeError where it cannot be recomputed: a claim that nobody can check is not taken for one that holds.
 */
export async function recompute(
  loaded: LoadedPolicy,
  options: Options,
): Promise<Accounting | undefined> {
  if (mechanismOf(loaded.policy.training?.dp) === undefined) return undefined;
  const { setup } = loaded.policy.run;
  return await runWith(await ensureAccounting({ ...options, setup }), loaded, options.signal);
}

/** The same where the environment is there; undefined where it is not. */
export async function recomputeIfReady(
  loaded: LoadedPolicy,
  signal?: AbortSignal,
): Promise<Accounting | undefined> {
  if (mechanismOf(loaded.policy.training?.dp) === undefined) return undefined;
  const python = await accountingPython();
  return python === undefined ? undefined : await runWith(python, loaded, signal);
}

async function runWith(
  python: string,
  { policy, source }: LoadedPolicy,
  signal: AbortSignal | undefined,
): Promise<Accounting> {
  const dp = policy.training!.dp!;
  const mechanism = mechanismOf(dp)!;
  const { delta } = dp;
  // Nothing of the environment: the script needs none, and a job's holds tokens.
  const { exitCode, stdout } = await execa(
    python,
    ["-I", join(ROOT, "probe", "accounting", "account.py")],
    {
      input: JSON.stringify({ ...mechanism, delta }),
      reject: false,
      extendEnv: false,
      env: { PATH: process.env.PATH ?? "" },
      timeout: WITHIN_MS,
      maxBuffer: MOST_OUTPUT_BYTES,
      ...(signal === undefined ? {} : { cancelSignal: signal }),
    },
  );
  let found: unknown;
  try {
    if (exitCode === 0) found = { mechanism, delta, ...(JSON.parse(stdout) as object) };
  } catch {
    // Refused below.
  }
  if (isAccounting(found)) return found;
  if (signal?.aborted === true) throw new ProbeError("audit-stopped", "the audit was stopped.");
  throw new ProbeError(
    "claim-unaccountable",
    `what the declared mechanism is worth could not be recomputed within ${WITHIN_MS / 60_000} minutes and 6 GB, as happens with next to no noise. Check noise_multiplier, sampling_rate and steps, or declare epsilon and delta alone.`,
    { location: source.locate(["training", "dp"]) },
  );
}
