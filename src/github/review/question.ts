import type { LoadedPolicy, Override } from "../../config/index.ts";
import type { Client } from "../api/client.ts";
import type { WorkflowEvent } from "../api/event.ts";
import type { PolicyRef } from "./policy-ref.ts";

/** What decides which policy judges a run. */
export interface PolicyQuestion {
  event: WorkflowEvent;
  client: Client;
  /** Reads a central policy; may be another token's. */
  centralClient: Client;
  policyRef: PolicyRef;
  policyFile: string;
  overrides: readonly Override[];
  /** Path of a lock that the audit is held to. */
  locked?: string | undefined;
  /** The commit of the latest audit in the policy's history; undefined: there is none. */
  lastAudited?: (loaded: LoadedPolicy) => Promise<string | undefined>;
  /** Whether somebody said by an environment variable what the probe is run by. */
  interpreterSet: boolean;
}
