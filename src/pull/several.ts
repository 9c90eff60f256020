import { access } from "node:fs/promises";
import { join, resolve } from "node:path";
import { PolicyError } from "../base/errors.ts";
import {
  isPattern,
  type LoadedPolicy,
  matchPattern,
  type Override,
  placeOfCheckpoint,
} from "../config/index.ts";

/** Most checkpoints of one audit; also the schema's bound of a list. */
const MOST_CHECKPOINTS = 64;

/** One of these makes a folder a checkpoint. */
const CONFIGS = ["config.json", "adapter_config.json"];
/** Most paths that a message names. */
const MOST_NAMED = 5;

/**
 * The policy of each checkpoint that a policy names, in its order; a pattern stands for the folders
 * that it matches. Each is a policy of one checkpoint, with the correction for having chosen the best
 * of all. Throws PolicyError.
 */
export async function eachCheckpoint(loaded: LoadedPolicy): Promise<LoadedPolicy[]> {
  const { several } = loaded.policy;
  if (several === undefined) return [loaded];
  const found = (
    await Promise.all(several.map((reference, index) => expand(loaded, reference, index)))
  ).flat();
  refuseRepeated(loaded, found);
  if (found.length > MOST_CHECKPOINTS) {
    throw new PolicyError(
      "policy-value",
      `"checkpoint" names ${found.length} checkpoints; one audit takes ${MOST_CHECKPOINTS} at most.`,
      { location: loaded.source.locate(["checkpoint"]) },
    );
  }
  if (found.length > 1) refuseHistory(loaded);
  return found.map(({ reference, index }) =>
    loaded.with([
      override(loaded, ["checkpoint"], reference, placeOf(loaded, index)),
      // It has become one of the checkpoints.
      override(loaded, ["erasure", "without"], null, ["checkpoint"]),
      ...amongOverride(loaded, found.length),
    ]),
  );
}

/** The one checkpoint of a policy, for what looks at one. Throws PolicyError where it has several. */
export async function onlyCheckpoint(loaded: LoadedPolicy, command: string): Promise<LoadedPolicy> {
  const [first, ...others] = await eachCheckpoint(loaded);
  if (others.length === 0) return first!;
  // Beside a single checkpoint, the retrained one is not what is asked about.
  const isRetrained = !loaded.source.saysNothing(["erasure", "without"]);
  if (isRetrained && others.length === 1) return first!;
  throw new PolicyError(
    "checkpoints-several",
    `the policy names ${others.length + 1} checkpoints, and \`${command}\` looks at one. Choose it with --set checkpoint=PATH; \`plan\` lists all.`,
    { location: loaded.source.locate(["checkpoint"]) },
  );
}

interface Named {
  reference: string;
  /** Of the entry in the policy's list. */
  index: number;
}

async function expand(loaded: LoadedPolicy, reference: string, index: number): Promise<Named[]> {
  if (!isPattern(reference)) return [{ reference, index }];
  const location = loaded.source.locate(placeOf(loaded, index));
  const refuse = (message: string) =>
    new PolicyError("checkpoints-unmatched", message, { location });
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(reference)) {
    throw refuse(
      `"${reference}": \`*\` matches folders of this machine only. List remote checkpoints one by one.`,
    );
  }
  const directory = loaded.source.directoryOf(["checkpoint"]);
  const { folders, others, within } = await matchPattern(reference, directory);
  if (folders.length + others.length === 0) {
    throw refuse(`"${reference}" matches nothing. Looked in ${within}.`);
  }
  const empty = await Promise.all(
    folders.map(async (path) => ((await isCheckpoint(resolve(directory, path))) ? [] : [path])),
  );
  const odd = [...others, ...empty.flat()];
  if (odd.length > 0) {
    const more = odd.length > MOST_NAMED ? ` and ${odd.length - MOST_NAMED} more` : "";
    throw refuse(
      `"${reference}" also matches what is no checkpoint folder (none of ${CONFIGS.join(", ")} in it): ${odd.slice(0, MOST_NAMED).join(", ")}${more}. Narrow the pattern, or list the checkpoints.`,
    );
  }
  return folders.map((path) => ({ reference: path, index }));
}

async function isCheckpoint(folder: string): Promise<boolean> {
  const found = CONFIGS.map((name) =>
    access(join(folder, name)).then(
      () => true,
      () => false,
    ),
  );
  return (await Promise.all(found)).includes(true);
}

function refuseRepeated(loaded: LoadedPolicy, found: readonly Named[]): void {
  const again = found.find(
    ({ reference }, at) => found.findIndex((other) => other.reference === reference) < at,
  );
  if (again === undefined) return;
  throw new PolicyError(
    "checkpoints-repeated",
    `"${again.reference}" is named twice. Name each checkpoint once.`,
    { location: loaded.source.locate(placeOf(loaded, again.index)) },
  );
}

/** The error for a checkpoint that is the same model as one before it, by its digest. */
export function repeatedCheckpoint({ policy, source }: LoadedPolicy, same: string): PolicyError {
  return new PolicyError(
    "checkpoints-repeated",
    `"${policy.checkpoint}" and "${same}" are the same model. Name each checkpoint once.`,
    { location: source.locate(["checkpoint"]) },
  );
}

/** A history follows one checkpoint, and its badge shows one verdict. */
function refuseHistory(loaded: LoadedPolicy): void {
  if (loaded.policy.history === undefined) return;
  throw new PolicyError(
    "checkpoints-several",
    "`history` follows one checkpoint, and the policy names several. Leave `history` out here, and audit the one that goes out by a policy of its own.",
    { location: loaded.source.locate(["history"], { key: true }) },
  );
}

function placeOf({ source, policy }: LoadedPolicy, index: number) {
  return placeOfCheckpoint(source, index, policy.several!.length);
}

/** Never fewer than are listed, whatever the policy says. */
function amongOverride(loaded: LoadedPolicy, listed: number): Override[] {
  const { pick, choice } = loaded.policy.gate;
  if (pick !== "best") return [];
  const among = Math.max(choice?.among ?? 1, listed);
  return [override(loaded, ["gate", "among"], among, ["gate", "pick"])];
}

function override(
  { source }: LoadedPolicy,
  path: readonly string[],
  value: unknown,
  from: readonly (string | number)[],
): Override {
  return {
    path,
    value,
    label: path.join("."),
    origin: { location: source.locate(from), directory: source.directoryOf(from) },
  };
}
