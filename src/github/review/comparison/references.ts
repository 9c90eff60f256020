import { resolve } from "node:path";
import {
  LAST_RELEASE,
  type LoadedPolicy,
  referencePath,
  writtenSet,
} from "../../../config/index.ts";
import { isLocal, isPinned, localPath } from "../../../sources/index.ts";

/** An input that the checkpoint is compared with, or that decides what is asked of it. */
export interface Reference {
  /** Where the policy names it, for example `data.members`. */
  key: string;
  text: string;
  /**
   * Which files of a folder the audit reads: data files, model files (also in subfolders), or all
   * files including those in subfolders.
   */
  reads: "data" | "model" | "everything";
  place:
    | { kind: "path"; path: string }
    /** In a store; `pinned`: the reference always gives the same bytes. */
    | { kind: "store"; pinned: boolean };
}

/**
 * What a policy refers to besides the checkpoint, which a change may replace freely. References
 * that the audit itself will refuse are left out.
 */
export function referencesOf({ policy, source }: LoadedPolicy): Reference[] {
  const sourced = (path: readonly string[], text: string, reads: Reference["reads"]) =>
    placed(path, text, reads, () => localPath(text, source.directoryOf(path)));
  // Always read as a path, whatever it looks like.
  const aside = (path: readonly string[], text: string | undefined) =>
    text === undefined
      ? []
      : [
          {
            key: path.join("."),
            text,
            reads: "everything" as const,
            place: { kind: "path" as const, path: resolve(source.directoryOf(path), text) },
          },
        ];
  const { pii } = policy.attacks;
  const signer: Partial<Record<"key" | "certificate" | "trustedRoot", string>> =
    policy.signature ?? {};
  return [
    ...modelsOf(policy).flatMap(({ path, text }) => sourced(path, text, "model")),
    ...(policy.auxiliary === undefined
      ? []
      : sourced(["synthetic", "auxiliary"], policy.auxiliary, "model")),
    ...policy.audits.flatMap((audit) => {
      const { key, data } = audit;
      return [
        ...(["members", "nonmembers", "people"] as const).flatMap((set) =>
          data[set].flatMap((text) => sourced([key, writtenSet(audit, set)], text, "data")),
        ),
        ...aside([key, "split"], data.split),
        ...aside([key, "chat_template"], data.chat_template),
      ];
    }),
    // What decides whose signature is good.
    ...aside(["checkpoint", "signature", "key"], signer.key),
    ...aside(["checkpoint", "signature", "certificate"], signer.certificate),
    ...aside(["checkpoint", "signature", "trusted_root"], signer.trustedRoot),
    // The manifest lies outside of every repository, and the commitment binds to it.
    ...aside(["canaries", "commitment"], policy.canaries?.commitment),
    ...aside(["training", "dp", "accountant"], policy.training?.dp?.accountant),
    ...(pii === "off"
      ? []
      : [
          ...aside(["attacks", "pii", "names", "path"], pii.names?.path),
          ...aside(
            ["attacks", "pii", "sampling", "prompts"],
            pii.sampling === "off" ? undefined : pii.sampling.prompts,
          ),
        ]),
  ];
}

/** What the checkpoint is compared with. A release that the history names is not a change's to choose. */
function modelsOf({ base, previous, foundation }: LoadedPolicy["policy"]) {
  const path = referencePath({ ...(previous === undefined ? {} : { previous }) });
  const { adapters } = previous ?? {};
  return [
    ...(base === undefined || base === LAST_RELEASE ? [] : (adapters ?? [base])).map((text) => ({
      path,
      text,
    })),
    ...(foundation === undefined ? [] : [{ path: ["base"], text: foundation }]),
  ];
}

function placed(
  path: readonly string[],
  text: string,
  reads: Reference["reads"],
  pathOf: () => string,
): Reference[] {
  const common = { key: path.join("."), text, reads };
  if (!isLocal(text)) {
    return [{ ...common, place: { kind: "store", pinned: isPinned(text) } }];
  }
  try {
    return [{ ...common, place: { kind: "path", path: pathOf() } }];
  } catch {
    return [];
  }
}
