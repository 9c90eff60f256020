import { createHash } from "node:crypto";
import { visible } from "../../base/visible.ts";
import type { Client } from "../api/client.ts";
import type { Repository } from "../api/event.ts";
import { attempt } from "../api/failure.ts";
import { redact } from "../api/redact.ts";

export interface CommitStatus {
  state: "pending" | "success" | "failure" | "error";
  description: string;
}

/**
 * Most characters that GitHub accepts in a status description; we keep its name within the same
 * limit.
 */
const LONGEST_DESCRIPTION = 140;
const LONGEST_CONTEXT = 100;

/** Sets the status of a commit under a name. Throws GitHubError. */
export async function setStatus(
  client: Client,
  repository: Repository,
  commit: string,
  target: { context: string; run: string },
  { state, description }: CommitStatus,
): Promise<void> {
  const doing = { what: `set the status of ${commit.slice(0, 12)}`, permission: "statuses: write" };
  await attempt(doing, () =>
    client.rest.repos.createCommitStatus({
      ...repository,
      sha: commit,
      state,
      description: cut(description, LONGEST_DESCRIPTION),
      context: target.context,
      target_url: target.run,
    }),
  );
}

/** One name per policy and checkpoint: one job's success must not hide another's failure. */
export function statusContext(policyPath: string, checkpoint: string): string {
  const name = `reticence: ${policyPath}, ${redact(checkpoint)}`;
  if ([...name].length <= LONGEST_CONTEXT) return cut(name, LONGEST_CONTEXT);
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return `${cut(name, LONGEST_CONTEXT - digest.length - 1)} ${digest}`;
}

function cut(text: string, longest: number): string {
  const characters = [...visible(text)];
  return characters.length <= longest
    ? characters.join("")
    : `${characters.slice(0, longest - 1).join("")}…`;
}
