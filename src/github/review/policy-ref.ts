import { PolicyError } from "../../base/errors.ts";

/** Source of the judging part of a policy: the input policy-ref. */
export type PolicyRef =
  | { kind: "base" }
  | { kind: "head" }
  | { kind: "central"; owner: string; repo: string; path: string; ref: string };

const CENTRAL = /^(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)\/(?<path>[^@]+)@(?<ref>.+)$/;

/** Reads the input policy-ref; empty is the base. Throws PolicyError. */
export function parsePolicyRef(text: string, label: string): PolicyRef {
  if (text === "" || text === "base") return { kind: "base" };
  if (text === "head") return { kind: "head" };
  const parts = CENTRAL.exec(text)?.groups;
  if (parts !== undefined && isRepositoryPath(parts.path!) && !parts.ref!.includes("..")) {
    const { owner, repo, path, ref } = parts as Record<string, string>;
    return { kind: "central", owner: owner!, repo: repo!, path: path!, ref: ref! };
  }
  throw new PolicyError(
    "input-invalid",
    "must be base, head, or a central policy as owner/repo/path@ref.",
    {
      location: { file: label },
    },
  );
}

/** Whether a path, as git writes it, stays within its repository. */
export function isRepositoryPath(path: string): boolean {
  return (
    !path.startsWith("/") &&
    !/[\\\u0000-\u001f]/.test(path) &&
    path.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}
