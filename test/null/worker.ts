import { parentPort, workerData } from "node:worker_threads";
import { loadText } from "../support/policy.ts";
import { judgeNullAudit } from "./audit.ts";
import type { NullOutcome, NullRun } from "./run.ts";

const { policy: text, records, start, seeds } = workerData as NullRun & { seeds: number[] };
const { policy } = await loadText(text);
const outcomes: NullOutcome[] = [];
for (const seed of seeds) {
  const { verdict, rules } = await judgeNullAudit(policy, { records, seed, start });
  outcomes.push({
    seed,
    verdict,
    states: Object.fromEntries(
      rules.map(({ metric, parameters, min, state }) => [
        `${metric} ${parameters.attack}${min === undefined ? "" : " from below"}`,
        state,
      ]),
    ),
  });
}
parentPort!.postMessage(outcomes);
