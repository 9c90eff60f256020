import { parse } from "yaml";

/** What makes a workflow unsafe to copy; actionlint and GitHub's parser do not mind these. */

interface Workflow {
  on: string | string[] | Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}

export interface Job {
  if?: string;
  permissions?: unknown;
  "timeout-minutes"?: number;
  steps: Step[];
}

export interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, string | boolean>;
}

/** Stands in the examples for the commit of a release, which cannot contain its own digest. */
export const PLACEHOLDER = "RELEASE_COMMIT";

const OWN = /^reticence\/reticence(?:\/[\w-]+)?@/;

export function readWorkflow(text: string): Workflow {
  return parse(text) as Workflow;
}

/** The faults of a workflow, each in a sentence; empty for a good one. */
export function unsafe(text: string): string[] {
  const workflow = readWorkflow(text);
  return [...unsafeTriggers(workflow), ...Object.entries(workflow.jobs).flatMap(unsafeJob)];
}

function unsafeTriggers({ on, permissions }: Workflow): string[] {
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(on);
  return [
    ...(events.includes("pull_request_target")
      ? ["pull_request_target runs with secrets on a fork's request"]
      : []),
    ...(JSON.stringify(permissions) === "{}"
      ? []
      : ["the workflow does not say `permissions: {}`"]),
  ];
}

function unsafeJob([name, job]: [string, Job]): string[] {
  const faults = job.steps.flatMap(unsafeStep);
  if (job.permissions === undefined) faults.push("no permissions of its own");
  if (typeof job.permissions === "string") faults.push("permissions for everything");
  if (job["timeout-minutes"] === undefined) faults.push("no time limit");
  return faults.map((fault) => `job ${name}: ${fault}`);
}

function unsafeStep({ uses, run, with: inputs = {} }: Step): string[] {
  const faults: string[] = [];
  if (run?.includes("${{")) faults.push("an expression within run: it is pasted into the script");
  if (uses === undefined) return faults;
  const ref = uses.split("@")[1] ?? "";
  const pinned = /^[0-9a-f]{40}$/.test(ref) || (OWN.test(uses) && ref === PLACEHOLDER);
  if (!pinned && !uses.startsWith("./")) faults.push(`${uses} is not pinned by its commit`);
  if (uses.startsWith("actions/checkout@") && inputs["persist-credentials"] !== false) {
    faults.push("checkout leaves its token in the workspace");
  }
  if (uses.startsWith("actions/upload-artifact@")) {
    const paths = String(inputs.path ?? "")
      .split("\n")
      .filter((path) => path.trim() !== "");
    if (paths.length === 0) faults.push("an artifact without a path");
    for (const path of paths) {
      const named =
        /\.(?:json|md|html|xml|sarif)$/.test(path) ||
        /\.outputs\.(?:report|summary|html)-path \}\}$/.test(path);
      if (!named || path.includes("*"))
        faults.push(`the artifact takes more than a named file: ${path}`);
    }
  }
  return faults;
}
