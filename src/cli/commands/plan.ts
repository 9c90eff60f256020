import { parseShards } from "../../audit/index.ts";
import { ReticenceError } from "../../base/errors.ts";
import { EXIT_COULD_NOT_RUN, EXIT_OK } from "../../base/exit-codes.ts";
import { type LoadedPolicy, loadPolicy, type Override, parseSet } from "../../config/index.ts";
import { untilInterrupted } from "../../console/interrupt.ts";
import { planData, planText } from "../../console/plan.ts";
import { ProgressView } from "../../console/progress.ts";
import { today } from "../../console/today.ts";
import { faultsOf, type Plan, type PlanOptions, planAudit, refusedPlan } from "../../plan/index.ts";
import type { Command } from "../command.ts";
import { writeCriterion } from "../criterion.ts";
import { resolveRelease } from "../history.ts";
import { printJson, printRendered } from "../output.ts";
import { policyFileOf } from "../policy-file.ts";
import { DEFAULT_OUT, PULL_DETAILS, SET_OPTION } from "./audit.ts";

export const planCommand: Command = {
  name: "plan",
  usage: "[policy.yml]",
  summary: "Check policy, data and this machine, and say what an audit would do and take.",
  details: [
    "Ask this first: it runs no model, writes nothing but the cache, and needs no Python. Of the machine",
    "it checks the executor (Docker's engine and image, or Python and its packages), the device, memory,",
    "disks and the servers to fetch from; of the data it reads every record, up to 2 GB or 30 seconds; of",
    "models names, sizes and headers. Each line is ok, a warning or a fault, and says what to do.",
    "Without an argument it takes reticence.yml of the working directory.",
    "",
    PULL_DETAILS,
    "",
    "Exit codes: 0 an audit can run, 2 it would refuse; an audit begins with the same checks.",
  ].join("\n"),
  options: {
    out: {
      type: "string",
      value: "DIR",
      help: `Folder that the audit will write to; it and its disk are checked. Default: ${DEFAULT_OUT}.`,
    },
    set: SET_OPTION,
    criterion: {
      type: "string",
      value: "FILE",
      help: "Write rules, waivers and how they are measured into FILE, to commit before the audit.",
    },
    shards: {
      type: "string",
      value: "N",
      help: "Also say how to run the audit in N shards; --json lists them for a job matrix.",
    },
    json: { type: "boolean", help: "Print JSON." },
  },
  arity: [0, 1],
  async run(invocation) {
    const { option, options, flag } = invocation;
    const policyFile = await policyFileOf(planCommand, invocation);
    const overrides = options("set").map(parseSet);
    const asJson = flag("json");
    const criterion = option("criterion");
    if (criterion !== undefined) {
      // Before there is a checkpoint to plan with: that is the time to commit to it.
      await writeCriterion(criterion, (await loadPolicy(policyFile, overrides)).policy);
    }
    const count = option("shards");
    const shards =
      count === undefined
        ? undefined
        : { count: parseShards(count, "--shards"), file: policyFile, sets: options("set") };
    return await showPlan(policyFile, overrides, option("out") ?? DEFAULT_OUT, asJson, shards);
  },
};

/**
 * Plans an audit by a policy file, prints the plan and returns the exit code. Throws a
 * ReticenceError where the policy cannot be read, unless it is asked for as data.
 */
export async function showPlan(
  file: string,
  overrides: readonly Override[],
  out: string,
  asJson = false,
  shards?: PlanOptions["shards"],
): Promise<number> {
  const loaded = await read(file, overrides, asJson);
  const plan = "checks" in loaded ? loaded : await planOf(loaded, out, shards);
  if (asJson) printJson(planData(plan));
  else printRendered(planText(plan, process.stdout));
  return faultsOf(plan.checks).length === 0 ? EXIT_OK : EXIT_COULD_NOT_RUN;
}

/** The policy; as data also what keeps it from being read, all faults at once. */
async function read(
  policyFile: string,
  overrides: readonly Override[],
  asJson: boolean,
): Promise<LoadedPolicy | Plan> {
  try {
    return await resolveRelease(await loadPolicy(policyFile, overrides));
  } catch (error) {
    if (!asJson || !(error instanceof ReticenceError)) throw error;
    return refusedPlan(error);
  }
}

async function planOf(
  loaded: LoadedPolicy,
  out: string,
  shards: PlanOptions["shards"],
): Promise<Plan> {
  const progress = new ProgressView(process.stderr);
  return await untilInterrupted((signal) =>
    planAudit(loaded, {
      today: today(),
      out,
      ...(shards === undefined ? {} : { shards }),
      signal,
      say: (line) => progress.note(line),
      progress: (done, total) => progress.progress({ task: "pull", done, total }),
    }).finally(() => progress.end()),
  );
}
