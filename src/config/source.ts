import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type Document, isMap, isPair, isScalar, LineCounter, parse, parseDocument } from "yaml";
import { type Location, PolicyError } from "../errors.ts";

export type Path = readonly (string | number)[];

/** A value given outside the file: where it came from and where its relative paths start. */
export interface Override {
  path: readonly string[];
  value: unknown;
  /** How an error names it, for example `--set limits.records=0`. */
  label: string;
}

/**
 * The policy as the user wrote it: the file with the overrides laid over it, and for each part the
 * place it came from, so that an error can point there.
 */
export class PolicySource {
  readonly value: Record<string, unknown>;
  readonly file: string;
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #overrides: readonly Override[];

  private constructor(file: string, text: string, overrides: readonly Override[]) {
    this.file = file;
    this.#lines = new LineCounter();
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    this.#overrides = overrides;
    const error = this.#document.errors[0];
    if (error !== undefined) {
      const { line, col } = this.#lines.linePos(error.pos[0]);
      throw new PolicyError(`not valid YAML: ${error.message}`, {
        location: { file, line, column: col },
      });
    }
    const value = this.#document.toJS() as unknown;
    if (value === null || typeof value !== "object" || Array.isArray(value)) {
      throw new PolicyError("a policy is a mapping of keys to values; this file holds none.", {
        location: { file, line: 1, column: 1 },
      });
    }
    this.value = value as Record<string, unknown>;
    for (const override of overrides) assign(this.value, override);
  }

  /** Reads a policy file. Throws PolicyError when it is absent, unreadable or not YAML. */
  static async read(file: string, overrides: readonly Override[] = []): Promise<PolicySource> {
    let text: string;
    try {
      text = await readFile(file, "utf8");
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      throw new PolicyError(
        code === "ENOENT"
          ? 'no such policy file. Write one (README, "Your own checkpoint"), or name another.'
          : `the policy file cannot be read (${code}).`,
        { location: { file } },
      );
    }
    return new PolicySource(file, text, overrides);
  }

  /** Where the value at `path` (or, with `key`, its key) stands. */
  locate(path: Path, options: { key?: boolean } = {}): Location {
    const override = this.overrideOf(path);
    if (override !== undefined) return { file: override.label };
    for (let length = path.length; length >= 0; length--) {
      const offset = this.#offsetOf(path.slice(0, length), options.key ?? false);
      if (offset === undefined) continue;
      const { line, col } = this.#lines.linePos(offset);
      return { file: this.file, line, column: col };
    }
    return { file: this.file };
  }

  /** Folder against which a relative path at `path` is resolved. */
  directoryOf(path: Path): string {
    return this.overrideOf(path) === undefined ? dirname(resolve(this.file)) : process.cwd();
  }

  /** The last override that set `path` or something around it. */
  overrideOf(path: Path): Override | undefined {
    return this.#overrides.findLast(
      (override) =>
        override.path.length <= path.length &&
        override.path.every((name, index) => name === String(path[index])),
    );
  }

  #offsetOf(path: Path, key: boolean): number | undefined {
    const last = path.at(-1);
    if (key && last !== undefined) {
      const parent =
        path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true);
      if (isMap(parent)) {
        const pair = parent.items.find(
          (item) => isPair(item) && isScalar(item.key) && item.key.value === last,
        );
        if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0];
      }
    }
    const node = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    return (node as { range?: [number, number, number] } | undefined)?.range?.[0];
  }
}

/** Reads `key.path=value`; the value is YAML, so that numbers, lists and mappings can be given. */
export function parseSet(text: string): Override {
  const equals = text.indexOf("=");
  const label = `--set ${text}`;
  if (equals <= 0) {
    throw new PolicyError(`write it as key=value, for example limits.records=500.`, {
      location: { file: label },
    });
  }
  try {
    const value = parse(text.slice(equals + 1)) as unknown;
    return { path: text.slice(0, equals).trim().split("."), value, label };
  } catch {
    throw new PolicyError("the value is not valid YAML.", { location: { file: label } });
  }
}

function assign(root: Record<string, unknown>, override: Override): void {
  let node = root;
  for (const name of override.path.slice(0, -1)) {
    if (FORBIDDEN.has(name)) throw forbidden(override);
    const next = Object.hasOwn(node, name) ? node[name] : undefined;
    if (next === null || typeof next !== "object" || Array.isArray(next)) node[name] = {};
    node = node[name] as Record<string, unknown>;
  }
  const last = override.path.at(-1)!;
  if (FORBIDDEN.has(last)) throw forbidden(override);
  node[last] = override.value;
}

/** Names that would reach an object's prototype instead of the policy. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

function forbidden(override: Override): PolicyError {
  return new PolicyError("no such key.", { location: { file: override.label } });
}
