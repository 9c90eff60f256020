import { stat } from "node:fs/promises";
import { formatCount } from "../base/counts.ts";
import { SourceError } from "../base/errors.ts";
import { Cache, cacheSettings } from "./cache/index.ts";
import { Seen } from "./cache/seen.ts";
import type { Fetched, ListedFile, Missing, Resolved, Wanted } from "./content.ts";
import { refuseSecrets, withoutSecrets } from "./names.ts";
import {
  holdFetched,
  holdListed,
  type LockedPull,
  lockPull,
  lockText,
  type PullLock,
} from "./pull-lock.ts";
import { isLocal, schemeOf } from "./reference.ts";
import { formatBytes } from "./size.ts";
import type { Source } from "./source.ts";
import { hubSpelling } from "./spelling.ts";
import { everyFile, foldersBelow, local, namesBelow } from "./stores/local.ts";
import type { PullContext } from "./transfer/context.ts";
import { TRANSFER_LIMITS, type TransferLimits } from "./transfer/limits.ts";
import { Meter } from "./transfer/meter.ts";

export {
  Cache,
  type CacheSettings,
  cachedBytes,
  cacheSettings,
  measuredFolder,
} from "./cache/index.ts";
export type { Fetched, ListedFile, Resolved, SourceFile, Wanted } from "./content.ts";
export {
  DATA_KINDS,
  type DataKind,
  type DataType,
  dataKindOf,
  dataTypeOf,
  isExecutableFormat,
  isModelFile,
  SIGNATURE_FILE,
} from "./files.ts";
export { type PullLock, readLocked, readPullLock } from "./pull-lock.ts";
export { type Host, hostOf, type Reached, reach } from "./reach.ts";
export { isLocal, isPinned, localPath, schemeOf } from "./reference.ts";
export { formatBytes } from "./size.ts";
export { splitOf } from "./splits.ts";
export { INDEX_FILE, isSafetensors, refuseUnlessIndexed } from "./weights.ts";

/** Loaded on demand: the clients of the stores are large. */
const SCHEMES: Readonly<Record<string, () => Promise<Source>>> = {
  az: async () => (await import("./stores/azure.ts")).azure,
  gs: async () => (await import("./stores/gcs.ts")).gcs,
  hf: async () => (await import("./stores/hub.ts")).hub,
  http: async () => (await import("./stores/https.ts")).https,
  https: async () => (await import("./stores/https.ts")).https,
  mlflow: async () => (await import("./stores/mlflow.ts")).mlflow,
  oci: async () => (await import("./stores/oci.ts")).oci,
  s3: async () => (await import("./stores/s3.ts")).s3,
};

export interface PullOptions {
  env?: NodeJS.ProcessEnv;
  signal?: AbortSignal;
  say?(line: string): void;
  /** Reports the bytes that have arrived, out of all to be fetched. */
  progress?(done: number, total: number): void;
  /** What an earlier audit pulled; anything different is refused. */
  locked?: PullLock;
  /** Key for the digests of data in the lock. */
  digestKey?: Buffer;
  limits?: Partial<TransferLimits>;
}

/** A reference that was resolved and listed, but not yet downloaded. */
export interface Prepared {
  key: string;
  resolved: Resolved;
  files: readonly ListedFile[];
  missing: Missing;
  /** For a model, if its store tells before the download. */
  parameters: number | undefined;
}

export interface Pulled {
  resolved: Resolved;
  fetched: Fetched;
}

/**
 * Pulls what one audit needs: first resolves and lists everything, then checks for disk space, then
 * fetches and verifies. Fetched content stays in the cache until the puller is disposed.
 */
export class Puller implements AsyncDisposable {
  readonly #options: PullOptions;
  readonly #context: Omit<PullContext, "directory">;
  readonly #prepared = new Map<string, { source: Source; prepared: Prepared }>();
  readonly #admitted = new Set<string>();
  /** By what was asked, so that nothing is pulled or hashed twice. */
  readonly #pulled = new Map<string, { locked: LockedPull; pulled?: Pulled }>();
  readonly #seen = new Seen();

  constructor(options: PullOptions = {}) {
    const { env = process.env, signal, say, progress, limits } = options;
    this.#options = options;
    this.#context = {
      env,
      signal: signal ?? new AbortController().signal,
      cache: new Cache(cacheSettings(env)),
      meter: new Meter(progress),
      limits: { ...TRANSFER_LIMITS, ...limits },
      say: say ?? (() => {}),
    };
  }

  /**
   * Resolves and lists a reference that the policy names at `key`. Paths are relative to
   * `directory`. Throws SourceError.
   */
  async prepare(
    key: string,
    reference: string,
    wanted: Wanted,
    directory: string,
  ): Promise<Prepared> {
    const id = JSON.stringify([key, reference, wanted, directory]);
    const known = this.#prepared.get(id);
    if (known !== undefined) return known.prepared;
    return await this.#unlessStopped(reference, () =>
      this.#prepare(id, key, reference, wanted, directory),
    );
  }

  async #prepare(
    id: string,
    key: string,
    reference: string,
    wanted: Wanted,
    directory: string,
  ): Promise<Prepared> {
    const context = { ...this.#context, directory };
    const source = await sourceOf(reference, wanted);
    const resolved = await source.resolve(reference, wanted, context);
    const files = await source.list(resolved, context);
    if (this.#options.locked !== undefined) {
      holdListed(this.#options.locked, key, resolved, files);
    }
    const missing = await source.missing(resolved, files, context);
    const parameters =
      wanted === "model" || wanted === "base"
        ? await source.parameters(resolved, files, context)
        : undefined;
    const prepared = { key, resolved, files, missing, parameters };
    this.#prepared.set(id, { source, prepared });
    if (resolved.kind !== "local") this.#context.say(describePrepared(prepared));
    return prepared;
  }

  /**
   * Makes sure that there is disk space for what was prepared, or for its data alone. Throws
   * SourceError.
   */
  async admit(only?: Wanted): Promise<void> {
    const room = new Map<string, number>();
    let total = 0;
    for (const [id, { prepared }] of this.#prepared) {
      if (only !== undefined && prepared.resolved.wanted !== only) continue;
      if (this.#admitted.has(id)) continue;
      this.#admitted.add(id);
      total += prepared.missing.bytes;
      for (const [folder, bytes] of prepared.missing.room) {
        room.set(folder, (room.get(folder) ?? 0) + bytes);
      }
    }
    await this.#context.cache.makeRoom(room);
    if (total === 0) return;
    this.#context.say(`${formatBytes(total)} to fetch.`);
    this.#context.meter.expect(total);
  }

  /** Fetches and verifies a reference, prepared or not. Throws SourceError. */
  async pull(key: string, reference: string, wanted: Wanted, directory: string): Promise<Pulled> {
    await this.prepare(key, reference, wanted, directory);
    const id = JSON.stringify([key, reference, wanted, directory]);
    const known = this.#pulled.get(id)?.pulled;
    if (known !== undefined) return known;
    const { source, prepared } = this.#prepared.get(id)!;
    const { resolved, files } = prepared;
    const { locked, digestKey } = this.#options;
    const fetched = await this.#unlessStopped(reference, () =>
      source.fetch(resolved, files, { ...this.#context, directory }),
    );
    await source.verify(fetched);
    await this.#seen.add(reference, fetched);
    if (wanted !== "data") {
      const { root, files } = fetched;
      const isHere = resolved.kind === local.kind;
      const listAgain = () => source.list(resolved, { ...this.#context, directory });
      this.#seen.addFolder({
        reference,
        names: files.map(({ path }) => path),
        list: async () =>
          isHere ? (await listAgain()).map(({ path }) => path) : await namesBelow(root),
        // Other audits mark the cache's folders as used.
        folders: async () => (isHere ? [root] : []),
      });
    }
    if (locked !== undefined) holdFetched(locked, key, resolved, fetched.files, digestKey);
    const pulled = { resolved, fetched };
    this.#pulled.set(id, { locked: lockPull(key, resolved, fetched.files, digestKey), pulled });
    return pulled;
  }

  /**
   * Locks what an audit reads from an absolute local path besides models and data. Throws
   * SourceError.
   */
  async hold(key: string, reference: string, path: string, wanted: Wanted): Promise<void> {
    const { locked, digestKey } = this.#options;
    const id = JSON.stringify([key, path]);
    if (this.#pulled.has(id)) return;
    const resolved = { reference, kind: local.kind, wanted, identity: path };
    const { signal } = this.#context;
    const { root, files } = await this.#unlessStopped(reference, () =>
      everyFile(reference, path, signal),
    );
    await this.#seen.add(reference, { root, files });
    if ((await stat(path)).isDirectory()) {
      const names = files.map((file) => file.path);
      const list = () => namesBelow(path);
      this.#seen.addFolder({ reference, names, list, folders: () => foldersBelow(path) });
    }
    if (locked !== undefined) holdFetched(locked, key, resolved, files, digestKey);
    this.#pulled.set(id, { locked: lockPull(key, resolved, files, digestKey) });
  }

  /**
   * From here on what was pulled must not change, including folders that are read as a whole.
   * Throws SourceError if it has already changed.
   */
  async watch(): Promise<void> {
    await this.#seen.watch(this.#context.signal);
  }

  /**
   * Throws SourceError if something that was pulled has changed since its digest was taken: then
   * nobody can say what the audit measured.
   */
  async unchanged(): Promise<void> {
    await this.#seen.check(this.#context.signal);
  }

  /** Text of pull.lock.json for everything pulled so far. */
  get lockText(): string {
    return lockOf([this]);
  }

  /** Everything pulled so far, as a lock names it. */
  get locked(): LockedPull[] {
    return [...this.#pulled.values()].map(({ locked }) => locked);
  }

  async #unlessStopped<T>(reference: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SourceError || !this.#context.signal.aborted) throw error;
      throw new SourceError(
        "audit-stopped",
        `"${reference}": the audit was stopped. Run it again to continue where it stopped.`,
        { cause: error },
      );
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#context.cache[Symbol.asyncDispose]();
  }
}

/** Text of pull.lock.json for everything that several pulled for one audit. */
export function lockOf(pullers: readonly Puller[]): string {
  // Models first, in whatever order they came.
  const rank = ({ key }: LockedPull) =>
    ["checkpoint", "base", "update.previous"].findIndex((name) => isAtOrBelow(key, name));
  const pulled = pullers.flatMap(({ locked }) => locked);
  return lockText(pulled.toSorted((a, b) => (rank(a) >>> 0) - (rank(b) >>> 0)));
}

function isAtOrBelow(key: string, name: string): boolean {
  return key === name || key.startsWith(`${name}.`);
}

/** Pulls one reference alone. Throws SourceError. */
export async function pull(reference: string, wanted: Wanted, directory: string): Promise<Pulled> {
  await using puller = new Puller();
  return await puller.pull(wanted, reference, wanted, directory);
}

async function sourceOf(reference: string, wanted: Wanted): Promise<Source> {
  refuseSecrets(reference);
  const meant = /^https?:/i.test(reference) ? hubSpelling(reference, wanted) : undefined;
  if (meant !== undefined && !/#(.*&)?sha256=/i.test(reference)) {
    throw new SourceError(
      "reference-malformed",
      `"${withoutSecrets(reference)}" is a page of the Hugging Face Hub. Write ${meant}.`,
    );
  }
  const scheme = schemeOf(reference);
  if (scheme === undefined || isLocal(reference)) return local;
  const load = Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined;
  if (load !== undefined) return await load();
  throw new SourceError(
    "reference-scheme",
    `"${withoutSecrets(reference)}": this release cannot pull "${scheme}:". It reads paths, hf://, s3://, gs://, az://, oci://, mlflow:// and https://; download anything else first and name the local path.${/^(models|runs):/i.test(reference) ? ` For MLflow, write mlflow://${reference}.` : ""}`,
  );
}

function describePrepared({ key, resolved, files, missing, parameters }: Prepared): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const size = `${files.length} file${files.length === 1 ? "" : "s"}, ${formatBytes(bytes)}`;
  const weights = parameters === undefined ? "" : `, ${formatCount(parameters)} parameters`;
  const here = missing.bytes === 0 ? ", on this machine already" : "";
  return `${key}: ${resolved.identity}: ${size}${weights}${here}`;
}
