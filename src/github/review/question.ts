import type { LoadedPolicy, Override } from "../../config/index.ts";
import type { Client } from "../api/client.ts";
import type { WorkflowEvent } from "../api/event.ts";
import type { PolicyRef } from "./policy-ref.ts";

/** Everything that decides which policy judges a run. */
export interface PolicyQuestion {
  event: WorkflowEvent;
  client: Client;
  /** Reads a central policy; may use another token. */
  centralClient: Client;
  policyRef: PolicyRef;
  policyFile: string;
  overrides: readonly Override[];
  /** Path of a lock that the audit must match. */
  locked?: string | undefined;
  /** The commit of the latest audit in the policy's history; undefined if there is none. */
  lastAudited?: (loaded: LoadedPolicy) => Promise<string | undefined>;
  /** Whether an environment variable sets the probe's interpreter. */
  interpreterSet: boolean;
}
