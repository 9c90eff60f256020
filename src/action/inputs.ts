import { resolve } from "node:path";
import { getInput, getMultilineInput } from "@actions/core";
import { parseShard, type ShardName } from "../audit/index.ts";
import { PolicyError } from "../base/errors.ts";
import { type Override, parseSet } from "../config/index.ts";
import { type PolicyRef, parsePolicyRef } from "../github/review/policy-ref.ts";
import type { CommentMode } from "./delivery.ts";

/** Applied here, not in action.yml: the runner cannot tell an unset input from its default. */
const DEFAULT_POLICY = "reticence.yml";

/** What a workflow asks of the action. Paths are relative to the workspace. */
export interface Inputs {
  policyFile: string;
  /** Overrides of the policy file. If two set the same key, the later one wins. */
  overrides: Override[];
  /** Absolute path of the output folder; undefined: a temporary folder of this step. */
  out: string | undefined;
  /** Path of an earlier audit's pull.lock.json. */
  locked: string | undefined;
  /** Path of an earlier audit's output folder, whose verdict may be reused. */
  reuse: string | undefined;
  /** The shard to measure; undefined: a whole audit. */
  shard: ShardName | undefined;
  /** Absolute path of the folder that the shards of an audit share; without a shard, they are judged. */
  shards: string | undefined;
  dryRun: boolean;
  keepSignals: boolean;
  /** Where the part of the policy that judges comes from. */
  policyRef: PolicyRef;
  /** Also audit changes from forks. */
  allowForks: boolean;
  comment: CommentMode;
  /** Whether the audit is written into the history if its event allows that. */
  record: boolean;
  /** Whether a regression opens an issue. */
  issue: boolean;
  /** Key for the digests of the data. */
  digestKey: Buffer | undefined;
  /** Whether the commit gets a status of its own. */
  status: boolean;
  /** Token for GitHub's API. */
  token: string;
  /** Token that reads a central policy. */
  policyToken: string;
}

/** Reads the inputs of action.yml. Throws a PolicyError that names the input. */
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
    reuse: getInput("reuse") || undefined,
    ...shardInputs(),
    dryRun: flag("dry-run"),
    keepSignals: flag("keep-signals"),
    policyRef: parsePolicyRef(getInput("policy-ref"), label("policy-ref")),
    allowForks: flag("allow-forks"),
    comment: commentMode(),
    record: getInput("record") === "" || flag("record"),
    issue: flag("issue"),
    digestKey: digestKey(),
    status: flag("status"),
    token: getInput("github-token"),
    policyToken: getInput("policy-token") || getInput("github-token"),
  };
}

function shardInputs(): Pick<Inputs, "shard" | "shards"> {
  const [shard, shards] = [getInput("shard"), getInput("shards")];
  if (shard !== "" && shards === "") {
    throw new PolicyError("input-missing", "needs `shards`, the folder that all shards share.", {
      location: { file: label("shard") },
    });
  }
  return {
    shard: shard === "" ? undefined : parseShard(shard, label("shard")),
    shards: shards === "" ? undefined : resolve(shards),
  };
}

/** A shorter key could be found by brute force, bytes. */
const SHORTEST_KEY_BYTES = 16;

function digestKey(): Buffer | undefined {
  const key = Buffer.from(getInput("digest-key"), "utf8");
  if (key.length === 0) return undefined;
  if (key.length >= SHORTEST_KEY_BYTES) return key;
  throw new PolicyError(
    "digest-key-short",
    `is shorter than ${SHORTEST_KEY_BYTES} bytes; create one with \`openssl rand -hex 32\`.`,
    { location: { file: label("digest-key") } },
  );
}

function commentMode(): CommentMode {
  const mode = getInput("comment") || "never";
  if (mode === "always" || mode === "on-failure" || mode === "never") return mode;
  throw new PolicyError("input-invalid", "must be always, on-failure or never.", {
    location: { file: label("comment") },
  });
}

function reference(name: string, path: readonly string[]): Override[] {
  const value = getInput(name);
  return value === "" ? [] : [{ path, value, label: label(name) }];
}

/** One file or folder per line. */
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
    throw new PolicyError(error.code, error.message, { location: { file: shown } });
  }
}

/** A YAML 1.2 boolean; an empty input is false. */
function flag(name: string): boolean {
  const value = getInput(name);
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE|)$/.test(value)) return false;
  throw new PolicyError("input-invalid", "must be true or false.", {
    location: { file: label(name) },
  });
}

function label(name: string): string {
  return `input ${name}`;
}
