import { PolicyError } from "../base/errors.ts";
import type { Faults } from "./faults.ts";
import { foreignPath } from "./foreign-path.ts";
import type { Path, PolicySource } from "./source.ts";

/** Keys of a policy whose texts are paths, or references that may be one; mappings and lists too. */
const PLACES: readonly (readonly string[])[] = [
  ["checkpoint"],
  ["base"],
  ...["data", "pretraining"].flatMap((section) =>
    ["members", "nonmembers", "people", "split", "chat_template"].map((key) => [section, key]),
  ),
  ...["previous", "added", "nonmembers", "people", "split", "chat_template"].map((key) => [
    "update",
    key,
  ]),
  ...["data", "private", "heldout", "auxiliary"].map((key) => ["synthetic", key]),
  ...["subjects", "lookalikes", "people", "chat_template", "without"].map((key) => [
    "erasure",
    key,
  ]),
  ["canaries", "manifest"],
  ["canaries", "commitment"],
  ["training", "dp", "accountant"],
  ["attacks", "pii", "names", "path"],
  ["attacks", "pii", "sampling", "prompts"],
  ["run", "python"],
  ["history", "path"],
];
/** Of mappings within them, what is no path. */
const NO_PATH: ReadonlySet<string> = new Set(["accept_mismatch", "digest", "signature"]);

/** Refuses paths that only a shell or another system can read, the same at every key. */
export function refuseForeignPaths(source: PolicySource, faults: Faults): void {
  for (const place of PLACES) visit(source, faults, place, valueAt(source.value, place));
}

function visit(source: PolicySource, faults: Faults, path: Path, value: unknown): void {
  if (typeof value === "string") {
    const why = foreignPath(value);
    if (why === undefined) return;
    faults.attempt(() => {
      throw new PolicyError("policy-value", `"${path.join(".")}" ${why}`, {
        location: source.locate(path),
      });
    });
  } else if (value !== null && typeof value === "object") {
    for (const [name, inner] of Object.entries(value)) {
      if (NO_PATH.has(name)) continue;
      visit(source, faults, [...path, Array.isArray(value) ? Number(name) : name], inner);
    }
  }
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, name) =>
      node !== null && typeof node === "object" && Object.hasOwn(node, name)
        ? (node as Record<string, unknown>)[name]
        : undefined,
    root,
  );
}
