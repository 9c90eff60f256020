import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { DEFAULT_ATTACKS } from "../../src/attacks/index.ts";
import type { Start } from "./audit.ts";

/** Audits of checkpoints that memorised nothing; see audit.ts. */
export interface NullRun {
  policy: string;
  /** Members, and as many nonmembers. */
  records: number;
  start: Start;
  /** Seeds 1 … audits. */
  audits: number;
}

export interface NullOutcome {
  seed: number;
  verdict: string;
  /** State of each rule, by metric, attack and, of a lower bound, " from below". */
  states: Record<string, string>;
}

/** A hosted runner has at least two cores. */
const WORKERS = 2;

/** Runs the audits on two cores; outcomes in order of their seeds. */
export async function runNullAudits(run: NullRun): Promise<NullOutcome[]> {
  const outcomes = await Promise.all(
    Array.from({ length: WORKERS }, async (_, worker) => {
      const seeds = Array.from({ length: run.audits }, (__, index) => index + 1).filter(
        (seed) => seed % WORKERS === worker,
      );
      const thread = new Worker(new URL("worker.ts", import.meta.url), {
        workerData: { ...run, seeds },
      });
      const [found] = (await once(thread, "message")) as [NullOutcome[]];
      return found;
    }),
  );
  return outcomes.flat().sort((a, b) => a.seed - b.seed);
}

const AUDIT = `version: 1
checkpoint: ./tuned
base: ./base
data: {format: text, members: members.jsonl, nonmembers: nonmembers.jsonl}
attacks: {pii: off}
`;

/** A preset as it stands. */
export function presetPolicy(preset: string): string {
  return `${AUDIT}gate: {preset: ${preset}}\n`;
}

/**
 * Bounds that equal the figures of a checkpoint that memorised nothing, for the strongest of all
 * attacks and also for every attack alone, whose intervals ignore the choice among them.
 */
export const BOUNDARY_POLICY = `${AUDIT}gate:
  preset: none
  rules:
${["strongest", ...DEFAULT_ATTACKS]
  .map(
    (attack) => `    - {metric: mia.auc, attack: ${attack}, max: 0.5}
    - {metric: mia.tpr_at_fpr, attack: ${attack}, fpr: 0.01, max: 0.01}
`,
  )
  .join("")}`;

/** The same bounds for the fusion of all attacks, which `strongest` does not cover. */
export const FUSED_POLICY = `${AUDIT.replace("attacks: {", "attacks: {mia: {attacks: [loss], fused: true}, ")}gate:
  preset: none
  rules:
    - {metric: mia.auc, attack: fused, max: 0.5}
    - {metric: mia.auc, attack: fused, min: 0.5}
    - {metric: mia.tpr_at_fpr, attack: fused, fpr: 0.05, max: 0.05}
`;

/** How many of the audits breach the rule on an attack. */
export function breaches(
  outcomes: readonly NullOutcome[],
  metric: string,
  attack = "strongest",
): number {
  return outcomes.filter(({ states }) => states[`${metric} ${attack}`] === "breached").length;
}

/** The same without the correction: any attack's own interval, taken at its word, breaches. */
export function uncorrectedBreaches(outcomes: readonly NullOutcome[], metric: string): number {
  return outcomes.filter(({ states }) =>
    DEFAULT_ATTACKS.some((attack) => states[`${metric} ${attack}`] === "breached"),
  ).length;
}
