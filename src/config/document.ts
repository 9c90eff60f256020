import { createHash } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument } from "yaml";
import { type Location, PolicyError } from "../base/errors.ts";
import { nearPathHint } from "../base/near-path.ts";
import { dataTypeOf } from "../sources/index.ts";
import { foreignPath } from "./foreign-path.ts";

/** The text of a policy and where it was read. */
export interface PolicyText {
  /** As errors name it. */
  file: string;
  text: string;
  /** Folder on this machine at which the relative paths of the policy start. */
  directory: string;
}

/** Reads the text of a policy file. Throws PolicyError when it is absent, unreadable or data. */
export async function readPolicyText(file: string): Promise<PolicyText> {
  const type = dataTypeOf(file);
  // JSON is YAML, and a policy may be written in it.
  if (type !== undefined && type !== "json") throw isData(file);
  try {
    return { file, text: await readFile(file, "utf8"), directory: dirname(resolve(file)) };
  } catch (error) {
    throw new PolicyError("policy-unreadable", await whyUnreadable(file, error), {
      location: { file },
    });
  }
}

function isData(file: string): PolicyError {
  return new PolicyError(
    "policy-not-yaml",
    `this is a data file. A policy is a YAML file such as reticence.yml, which names ${basename(file)} under \`data\` (\`reticence init\` drafts one).`,
    { location: { file } },
  );
}

const NO_POLICY =
  ' Write one (README, "Your own checkpoint"; `reticence init` drafts it), or name another.';

async function whyUnreadable(file: string, error: unknown): Promise<string> {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") {
    const why = foreignPath(file);
    return why === undefined
      ? `no such policy file.${(await nearPathHint(file)) || NO_POLICY}`
      : `no such policy file: its name ${why}`;
  }
  if (code !== "EISDIR") return `the policy file cannot be read (${code}).`;
  const within = join(file, "reticence.yml");
  return await access(within).then(
    () => `this is a folder. Name the policy in it: ${within}.`,
    () => `this is a folder, and holds no reticence.yml. \`reticence init ${file}\` drafts one.`,
  );
}

/** One YAML document with a policy, or with a part of one, that knows where each value stands. */
export class PolicyDocument {
  readonly file: string;
  readonly directory: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** SHA-256 of its text in hex. */
  readonly sha256: string;
  readonly #document: Document;
  readonly #lines = new LineCounter();

  /** Throws PolicyError when the text is not a YAML mapping. */
  constructor({ file, text, directory }: PolicyText) {
    this.file = file;
    this.directory = directory;
    this.sha256 = createHash("sha256").update(text).digest("hex");
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const error = this.#document.errors[0];
    if (error !== undefined) {
      if (dataTypeOf(file) !== undefined) throw isData(file);
      const { line, col } = this.#lines.linePos(error.pos[0]);
      throw new PolicyError("policy-not-yaml", `not valid YAML: ${error.message}`, {
        location: { file, line, column: col },
      });
    }
    this.value = this.#mapping();
  }

  /** Where the value at `path` (or, with `key`, its key) stands, or what is nearest around it. */
  locate(path: readonly (string | number)[], options: { key?: boolean } = {}): Location {
    for (let length = path.length; length >= 0; length--) {
      const offset = this.#offsetOf(path.slice(0, length), options.key ?? false);
      if (offset === undefined) continue;
      const { line, col } = this.#lines.linePos(offset);
      return { file: this.file, line, column: col };
    }
    return { file: this.file };
  }

  #mapping(): Record<string, unknown> {
    const location = { file: this.file, line: 1, column: 1 };
    let value: unknown;
    try {
      value = this.#document.toJS() as unknown;
    } catch {
      // The parser's own guard against aliases that unfold without end.
      throw new PolicyError(
        "policy-not-yaml",
        "its YAML aliases expand to too much; write the values out.",
        {
          location,
        },
      );
    }
    if (value === null || typeof value !== "object" || Array.isArray(value)) {
      if (dataTypeOf(this.file) !== undefined) throw isData(this.file);
      throw new PolicyError(
        "policy-not-yaml",
        "a policy must be a mapping of keys to values; this file is not.",
        {
          location,
        },
      );
    }
    return value as Record<string, unknown>;
  }

  #offsetOf(path: readonly (string | number)[], key: boolean): number | undefined {
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
