import { PolicyError } from "../../base/errors.ts";
import type { WorkflowEvent } from "../api/event.ts";

/**
 * A fork's change is a stranger's proposal to run their checkpoint and their workspace on this
 * machine. Throws PolicyError for one, before anything of it is pulled, unless forks are allowed.
 */
export function refuseFork({ fork }: WorkflowEvent, allowForks: boolean): void {
  if (fork === undefined || allowForks) return;
  throw new PolicyError(
    "fork",
    `the change comes from a fork (${fork}), and forks are not audited on this runner: it would work on files of theirs. Push the branch to this repository after a review, or set \`allow-forks: true\` where the runner is thrown away after each job.`,
    { location: { file: "input allow-forks" } },
  );
}
