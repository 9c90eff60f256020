import { resolve } from "node:path";
import { getInput, getMultilineInput } from "@actions/core";
import { type Override, parseSet } from "../config/index.ts";
import { PolicyError } from "../errors.ts";
import { type PolicyRef, parsePolicyRef } from "../github/policy-ref.ts";
import type { CommentMode } from "./delivery.ts";

/** Applied here and not in action.yml: the runner cannot tell an unset input from its default. */
const DEFAULT_POLICY = "reticence.yml";

/** What a workflow asks of the action. Paths in it start at the workspace. */
export interface Inputs {
  policyFile: string;
  /** What is laid over the policy file; where two set the same key, the later one wins. */
  overrides: Override[];
  /** Absolute path of the output folder; undefined: a folder of this step's own. */
  out: string | undefined;
  /** Path of an earlier audit's pull.lock.json. */
  locked: string | undefined;
  dryRun: boolean;
  keepSignals: boolean;
  /** Where the part of the policy that judges comes from. */
  policyRef: PolicyRef;
  /** Audits a fork's change, too. */
  allowForks: boolean;
  comment: CommentMode;
  /** Gives the commit a status of its own. */
  status: boolean;
  /** Token for GitHub's API. */
  token: string;
  /** Token that reads a central policy. */
  policyToken: string;
}

/** Reads the inputs of action.yml. Throws PolicyError that names the input. */
export function readInputs(): Inputs {
  const out = getInput("out");
  return {
    policyFile: getInput("policy") || DEFAULT_POLICY,
    overrides: [
      ...reference("checkpoint", ["checkpoint"]),
      ...reference("base", ["base"]),
      ...references("members"),
      ...references("nonmembers"),
      ...reference("image", ["run", "image"]),
      ...reference("gpus", ["run", "gpus"]),
      ...reference("memory", ["run", "memory"]),
      ...reference("shm-size", ["run", "shm_size"]),
      ...getMultilineInput("set").map(setting),
    ],
    out: out === "" ? undefined : resolve(out),
    locked: getInput("locked") || undefined,
    dryRun: flag("dry-run"),
    keepSignals: flag("keep-signals"),
    policyRef: parsePolicyRef(getInput("policy-ref"), label("policy-ref")),
    allowForks: flag("allow-forks"),
    comment: commentMode(),
    status: flag("status"),
    token: getInput("github-token"),
    policyToken: getInput("policy-token") || getInput("github-token"),
  };
}

function commentMode(): CommentMode {
  const mode = getInput("comment") || "never";
  if (mode === "always" || mode === "on-failure" || mode === "never") return mode;
  throw new PolicyError("is always, on-failure or never.", {
    location: { file: label("comment") },
  });
}

function reference(name: string, path: readonly string[]): Override[] {
  const value = getInput(name);
  return value === "" ? [] : [{ path, value, label: label(name) }];
}

/** One file or folder a line. */
function references(name: "members" | "nonmembers"): Override[] {
  const values = getMultilineInput(name);
  if (values.length === 0) return [];
  const value = values.length === 1 ? values[0] : values;
  return [{ path: ["data", name], value, label: label(name) }];
}

function setting(line: string): Override {
  const shown = `${label("set")}, ${line}`;
  try {
    return { ...parseSet(line), label: shown };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(error.message, { location: { file: shown } });
  }
}

/** A YAML 1.2 boolean; an empty input is false. */
function flag(name: string): boolean {
  const value = getInput(name);
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE|)$/.test(value)) return false;
  throw new PolicyError("is true or false.", { location: { file: label(name) } });
}

function label(name: string): string {
  return `input ${name}`;
}
