import { readFile, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { PolicyError } from "../base/errors.ts";
import { nearPathHint } from "../base/near-path.ts";
import type { LoadedPolicy, ResolvedAudit } from "../config/index.ts";
import type { Split } from "../contracts/split.ts";
import type { JobInputs } from "../probe/job.ts";
import type { Puller } from "../sources/index.ts";
import { located } from "./located.ts";
import { parseManifest } from "./split-manifest.ts";

/** What an audit reads besides models and data, all of it local. */
export const SIDE_INPUTS = {
  accountant: { what: "the accountant's state", wanted: "model", isFile: true },
  // Like data: whoever has its digest could try guesses.
  canaries: { what: "the manifest of the canaries", wanted: "data", isFile: true },
  commitment: { what: "the commitment to the canaries", wanted: "model", isFile: true },
  names: { what: "the name model", wanted: "model", isFile: false },
  // Prompts are like data: a digest of them could be tried against guesses.
  prompts: { what: "the prompts", wanted: "data", isFile: true },
  signature: { what: "the signature", wanted: "model", isFile: true },
  split: { what: "the manifest of the split", wanted: "model", isFile: true },
  trust: { what: "what the signature is checked by", wanted: "model", isFile: true },
  template: { what: "the chat template", wanted: "model", isFile: true },
} as const;

/** What the PII attacks need besides the data, as absolute paths. */
export async function piiInputs(
  loaded: LoadedPolicy,
  puller: Puller,
): Promise<Pick<JobInputs, "nameModel" | "prompts">> {
  const { pii } = loaded.policy.attacks;
  if (pii === "off") return {};
  const names = ["attacks", "pii", "names", "path"];
  const prompts = ["attacks", "pii", "sampling", "prompts"];
  return {
    ...(pii.names === undefined
      ? {}
      : {
          nameModel: await pullSideInput(loaded, puller, names, pii.names.path, SIDE_INPUTS.names),
        }),
    ...(pii.sampling === "off" || pii.sampling.prompts === undefined
      ? {}
      : {
          prompts: await pullSideInput(
            loaded,
            puller,
            prompts,
            pii.sampling.prompts,
            SIDE_INPUTS.prompts,
          ),
        }),
  };
}

/** The text of the chat template that the policy names for an audit. */
export async function readChatTemplate(
  loaded: LoadedPolicy,
  puller: Puller,
  audit: ResolvedAudit,
): Promise<string | undefined> {
  const { chat_template: path } = audit.data;
  if (path === undefined) return undefined;
  const key = [audit.key, "chat_template"];
  const absolute = await pullSideInput(loaded, puller, key, path, SIDE_INPUTS.template);
  return await readFile(absolute, "utf8");
}

/**
 * The manifest of the split that the policy names for an audit; undefined where it names none. Throws
 * PolicyError for another file.
 */
export async function readSplit(
  loaded: LoadedPolicy,
  puller: Puller,
  audit: ResolvedAudit,
): Promise<Split | undefined> {
  const { split: path } = audit.data;
  if (path === undefined) return undefined;
  const key = [audit.key, "split"];
  const absolute = await pullSideInput(loaded, puller, key, path, SIDE_INPUTS.split);
  const manifest = parseManifest(await readFile(absolute, "utf8"));
  if (manifest !== undefined) return manifest;
  throw new PolicyError(
    "split-unreadable",
    `"${path}" is not a split.json that \`reticence split\` of this release wrote.`,
    { location: loaded.source.locate(key) },
  );
}

/** Absolute path of such a thing, once it is in the lock. */
export async function pullSideInput(
  loaded: LoadedPolicy,
  puller: Puller,
  key: readonly string[],
  path: string,
  { what, wanted, isFile }: (typeof SIDE_INPUTS)[keyof typeof SIDE_INPUTS],
): Promise<string> {
  const absolute = resolve(loaded.source.directoryOf(key), path);
  const about = await stat(absolute).catch(() => undefined);
  if (about === undefined || (isFile && !about.isFile())) {
    const near = await nearPathHint(path, loaded.source.directoryOf(key));
    throw new PolicyError(
      "source-missing",
      `${what} "${path}" cannot be read. Looked in ${dirname(absolute)}.${near}`,
      {
        location: loaded.source.locate(key),
      },
    );
  }
  await located(loaded, key, () => puller.hold(key.join("."), path, absolute, wanted));
  return absolute;
}
