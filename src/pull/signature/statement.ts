import { createHash } from "node:crypto";
import { SourceError } from "../../base/errors.ts";
import { isModelFile, type SourceFile } from "../../sources/index.ts";

/** Type of the statement, and of the predicate, of OpenSSF Model Signing 1.0. */
const STATEMENT = "https://in-toto.io/Statement/v1";
const PREDICATE = "https://model_signing/signature/v1.0";
const SHA256 = /^[0-9a-f]{64}$/;

/** What a signature is of: every file of a model's folder, by its digest. */
export interface SignedModel {
  /** Hex SHA-256 over the files' digests in their order: the statement's subject. */
  subject: string;
  /** Hex SHA-256 of each file, by its path in the folder. */
  files: ReadonlyMap<string, string>;
}

/**
 * What the statement of a signature says. To be read only once the signature is known to be good.
 * Throws SourceError for one of another form.
 */
export function parseStatement(reference: string, payload: Buffer): SignedModel {
  let statement: Statement | null;
  try {
    statement = JSON.parse(payload.toString("utf8")) as Statement | null;
  } catch {
    throw unsupported(reference, "it signs no in-toto statement");
  }
  const { _type, predicateType, predicate, subject } = statement ?? {};
  if (_type !== STATEMENT || predicateType !== PREDICATE) {
    throw unsupported(reference, "it is no signature of a model by OpenSSF Model Signing 1.0");
  }
  if (predicate?.serialization?.method !== "files") {
    throw unsupported(reference, "it signs shards of files; sign whole files");
  }
  const files = new Map<string, string>();
  const root = createHash("sha256");
  for (const { name, algorithm, digest } of listOf(predicate.resources)) {
    if (algorithm !== "sha256") throw unsupported(reference, "its digests are not SHA-256");
    if (typeof name !== "string" || typeof digest !== "string" || !SHA256.test(digest)) {
      throw unsupported(reference, "its list of files cannot be read");
    }
    if (files.has(name)) throw unsupported(reference, "it lists a file twice");
    files.set(name, digest);
    root.update(Buffer.from(digest, "hex"));
  }
  const [only, ...others] = listOf(subject);
  const found = root.digest("hex");
  if (others.length > 0 || (only?.digest as { sha256?: unknown } | undefined)?.sha256 !== found) {
    throw unsupported(reference, "its subject is not the list of its files");
  }
  return { subject: found, files };
}

interface Statement {
  _type?: unknown;
  predicateType?: unknown;
  subject?: unknown;
  predicate?: { serialization?: { method?: unknown }; resources?: unknown };
}

function listOf(value: unknown): Record<string, unknown>[] {
  if (!Array.isArray(value)) return [];
  return value.map((one: unknown) => (one ?? {}) as Record<string, unknown>);
}

/**
 * Throws SourceError unless the files that an audit reads are those that were signed: the same
 * content, none more, and none less of those that loading a model reads.
 */
export function refuseUnlessSigned(
  reference: string,
  { files: signed }: SignedModel,
  files: readonly SourceFile[],
): void {
  for (const { path, sha256 } of files) {
    const expected = signed.get(path);
    if (expected === sha256) continue;
    throw new SourceError(
      "signature-mismatch",
      expected === undefined
        ? `"${reference}" contains ${JSON.stringify(path)}, which the signature does not cover. Remove it, or sign the model again.`
        : `"${reference}": ${JSON.stringify(path)} is not the file that was signed. Restore it, or sign the model again.`,
    );
  }
  const here = new Set(files.map(({ path }) => path));
  const absent = [...signed.keys()].find(
    (name) => !name.includes("/") && isModelFile(name) && !here.has(name),
  );
  if (absent === undefined) return;
  throw new SourceError(
    "signature-mismatch",
    `"${reference}" lacks ${JSON.stringify(absent)}, which was signed. Restore it, or sign the model again.`,
  );
}

export function unsupported(reference: string, why: string): SourceError {
  return new SourceError(
    "signature-unreadable",
    `the signature of "${reference}" cannot be used: ${why}. Sign the model with \`model_signing sign\`.`,
  );
}
