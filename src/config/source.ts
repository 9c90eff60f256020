import { parse } from "yaml";
import { type Location, PolicyError } from "../base/errors.ts";
import { PolicyDocument, readPolicyText } from "./document.ts";
import { isAudited } from "./parts.ts";

export type Path = readonly (string | number)[];

/** A value given outside the file: where it came from and where its relative paths start. */
export interface Override {
  path: readonly string[];
  value: unknown;
  /** How an error names it, for example `--set limits.records=0`. */
  label: string;
  /** Set for what was derived from the policy itself: where that stands, and its folder. */
  origin?: { location: Location; directory: string };
}

/**
 * The policy as the user wrote it, with the overrides laid over it, and for each part the place it
 * came from, so that an error can point there. What is audited and how it is judged may come from
 * two documents.
 */
export class PolicySource {
  readonly value: Record<string, unknown>;
  /** The document that says what is audited, as errors name it. */
  readonly file: string;
  readonly #audited: PolicyDocument;
  readonly #judging: PolicyDocument;
  readonly #overrides: readonly Override[];

  /** Throws PolicyError for an override that cannot be laid over a policy. */
  constructor(
    documents: { audited: PolicyDocument; judging: PolicyDocument },
    overrides: readonly Override[] = [],
  ) {
    const { audited, judging } = documents;
    this.file = audited.file;
    this.#audited = audited;
    this.#judging = judging;
    this.#overrides = overrides;
    this.value = structuredClone({
      ...partOf(judging.value, (key) => !isAudited([key])),
      ...partOf(audited.value, (key) => isAudited([key])),
    });
    for (const override of overrides) assign(this.value, override);
  }

  /** Reads a policy file. Throws PolicyError when it is absent, unreadable or not YAML. */
  static async read(file: string, overrides: readonly Override[] = []): Promise<PolicySource> {
    const document = new PolicyDocument(await readPolicyText(file));
    return new PolicySource({ audited: document, judging: document }, overrides);
  }

  /** SHA-256 of the documents' texts in hex: of what is audited, then of how it is judged. */
  get sha256(): string[] {
    return [this.#audited.sha256, this.#judging.sha256];
  }

  /** The same documents with more laid over them. */
  with(overrides: readonly Override[]): PolicySource {
    const documents = { audited: this.#audited, judging: this.#judging };
    return new PolicySource(documents, [...this.#overrides, ...overrides]);
  }

  /** Where the value at `path` (or, with `key`, its key) stands. */
  locate(path: Path, options: { key?: boolean } = {}): Location {
    const override = this.overrideOf(path);
    if (override !== undefined) return override.origin?.location ?? { file: override.label };
    return this.#documentOf(path).locate(path, options);
  }

  /** Whether nobody gave the value at `path`, so that a default holds. */
  saysNothing(path: readonly string[]): boolean {
    let value: unknown = this.value;
    for (const name of path) {
      if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return true;
      value = (value as Record<string, unknown>)[name];
    }
    return value === undefined || value === null;
  }

  /**
   * What each document, or else an override, has at a key of the top; where that stands, and all that
   * is given in the same place.
   */
  givenAt(key: string): { value: unknown; whole: unknown; location: Location }[] {
    if (this.overrideOf([key]) !== undefined) {
      return [{ value: this.value[key], whole: this.value, location: this.locate([key]) }];
    }
    return [...new Set([this.#audited, this.#judging])].map((document) => ({
      value: document.value[key],
      whole: document.value,
      location: document.locate([key]),
    }));
  }

  /** Folder against which a relative path at `path` is resolved. */
  directoryOf(path: Path): string {
    const override = this.overrideOf(path);
    if (override === undefined) return this.#documentOf(path).directory;
    return override.origin?.directory ?? process.cwd();
  }

  /** The last override that set `path` or something around it. */
  overrideOf(path: Path): Override | undefined {
    return this.#overrides.findLast(
      (override) =>
        override.path.length <= path.length &&
        override.path.every((name, index) => name === String(path[index])),
    );
  }

  #documentOf(path: Path): PolicyDocument {
    return path.length === 0 || isAudited(path) ? this.#audited : this.#judging;
  }
}

function partOf(
  value: Readonly<Record<string, unknown>>,
  wanted: (key: string) => boolean,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => wanted(key)));
}

/**
 * Reads `key.path=value`; the value is YAML, so that numbers, lists and mappings can be given, and null
 * takes a key away. Throws PolicyError; an empty value is one, since it is that of an unset variable.
 */
export function parseSet(text: string): Override {
  const equals = text.indexOf("=");
  const label = `--set ${text}`;
  if (equals <= 0) {
    throw new PolicyError(
      "set-malformed",
      "write it as key=value, for example --set limits.records=500.",
      {
        location: { file: label },
      },
    );
  }
  if (text.slice(equals + 1).trim() === "") {
    throw new PolicyError(
      "set-malformed",
      `there is no value. Write ${text.slice(0, equals)}=null to remove the key.`,
      { location: { file: label } },
    );
  }
  try {
    const value = parse(text.slice(equals + 1)) as unknown;
    return { path: text.slice(0, equals).trim().split("."), value, label };
  } catch {
    throw new PolicyError("set-malformed", "the value is not valid YAML.", {
      location: { file: label },
    });
  }
}

/** Lays a value over a policy; null takes the key away, and what is around it stays as it is. */
function assign(root: Record<string, unknown>, override: Override): void {
  let node = root;
  for (const name of override.path.slice(0, -1)) {
    if (FORBIDDEN.has(name)) throw forbidden(override);
    const next = Object.hasOwn(node, name) ? node[name] : undefined;
    if (next === null || typeof next !== "object" || Array.isArray(next)) {
      if (override.value === null) return;
      node[name] = {};
    }
    node = node[name] as Record<string, unknown>;
  }
  const last = override.path.at(-1)!;
  refuseUnsigned(override, node[last]);
  if (FORBIDDEN.has(last)) throw forbidden(override);
  if (override.value === null) delete node[last];
  else node[last] = override.value;
}

/** Another checkpoint in place of one that must be signed would be one that need not. */
function refuseUnsigned({ path, value, label }: Override, before: unknown): void {
  if (path.length !== 1 || path[0] !== "checkpoint" || typeof value === "object") return;
  if (before === null || typeof before !== "object" || !Object.hasOwn(before, "signature")) return;
  throw new PolicyError(
    "policy-conflict",
    "the policy's checkpoint must be signed, and this would replace it with what it asks. Set checkpoint.ref instead.",
    { location: { file: label } },
  );
}

/** Names that would reach an object's prototype instead of the policy. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

function forbidden(override: Override): PolicyError {
  return new PolicyError("policy-key-unknown", "there is no such key.", {
    location: { file: override.label },
  });
}
