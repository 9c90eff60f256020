import type { LoadedPolicy } from "../config/index.ts";
import { lookAtCheckpoint, repeatedCheckpoint } from "../pull/index.ts";
import { formatChoice } from "../report/format.ts";
import type { PullOptions } from "../sources/index.ts";
import { attempt, type Check, faults, ok } from "./check.ts";
import { type PlannedPull, plannedPull, sizeOf } from "./models.ts";

/** What a plan says of the checkpoints where there are several: one check each. */
export async function lookAtAll(
  policies: readonly LoadedPolicy[],
  options: PullOptions,
): Promise<{ checks: Check[]; pulls: PlannedPull[] }> {
  const digests = new Map<string, string>();
  const checks: Check[] = [choiceCheck(policies)];
  const pulls: PlannedPull[] = [];
  for (const [index, loaded] of policies.entries()) {
    const name = `checkpoint ${index + 1}`;
    const reference = loaded.policy.checkpoint;
    const found = await attempt("models", name, () => lookAtCheckpoint(loaded, options));
    for (const check of found.checks) checks.push(check);
    if (found.value === undefined) continue;
    const { prepared, digest } = found.value;
    const same = digest === undefined ? undefined : digests.get(digest);
    if (digest !== undefined) digests.set(digest, same ?? reference);
    const told =
      same === undefined
        ? [ok("models", name, `${reference}: ${sizeOf(prepared)}`)]
        : faults("models", name, repeatedCheckpoint(loaded, same));
    for (const check of told) checks.push(check);
    for (const one of prepared) {
      if (one.resolved.kind !== "local") pulls.push({ ...plannedPull(one), key: name });
    }
  }
  return { checks, pulls };
}

function choiceCheck(policies: readonly LoadedPolicy[]): Check {
  const { choice, confidence } = policies[0]!.policy.gate;
  return ok(
    "rules",
    "confidence",
    choice === undefined
      ? `all ${policies.length} checkpoints must pass, so no interval is corrected`
      : formatChoice({ ...choice, corrected: confidence }),
  );
}
