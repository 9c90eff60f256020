import { PolicyError } from "../../base/errors.ts";
import type { WorkflowEvent } from "../api/event.ts";

/**
 * A change from a fork is a stranger's proposal to run their checkpoint and workspace on this
 * machine. Throws PolicyError for one before anything of it is pulled, unless forks are allowed.
 */
export function refuseFork({ fork }: WorkflowEvent, allowForks: boolean): void {
  if (fork === undefined || allowForks) return;
  throw new PolicyError(
    "fork",
    `the change comes from a fork (${fork}), and forks are not audited on this runner, because it would process their files. Push the branch to this repository after a review, or set \`allow-forks: true\` if the runner is discarded after each job.`,
    { location: { file: "input allow-forks" } },
  );
}
