import { mkdir, readFile, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { Readable } from "node:stream";
import { datasetInfo, listFiles, modelInfo } from "@huggingface/hub";
import { SourceError } from "../../base/errors.ts";
import { verifySizes } from "../cache/verify.ts";
import type { Fetched, ListedFile, RemoteFile, Resolved } from "../content.ts";
import { globOf, needed, notePassedOver, refuseUnlessData, refuseUnsafeName } from "../names.ts";
import type { Source } from "../source.ts";
import {
  type FolderLister,
  placeOfSplit,
  refuseIncompleteShards,
  type SplitPlace,
  splitOf,
  splitPattern,
} from "../splits.ts";
import { StoreError, step } from "../store-error.ts";
import type { PullContext } from "../transfer/context.ts";
import { fetchItems, type Item, missingOf, parametersOf } from "../transfer/remote.ts";
import { persist } from "../transfer/retry.ts";
import { mayHoldWeights } from "../weights.ts";
import { advised, bodyOf, get, type HttpAnswer, rangedFile, trustedHosts } from "./http.ts";

const PUBLIC_HUB = "https://huggingface.co";
const DEFAULT_REVISION = "main";
const COMMIT = /^[0-9a-f]{40}$/;

interface HubReference {
  type: "model" | "dataset";
  /** `org/name`, or just `name` for the oldest models. */
  name: string;
  revision: string;
  /** Folder or file within the repository; empty for its root. */
  path: string;
}

interface HubResolved extends Resolved {
  repository: HubReference;
  commit: string;
}

interface HubFile extends ListedFile {
  /** Path within the repository. */
  inRepository: string;
}

/**
 * The Hugging Face Hub: `hf://org/model@revision`, `hf://datasets/org/name@revision:path`. A branch
 * or tag resolves to a commit. Files go where the Python client keeps them (HF_HUB_CACHE, HF_HOME),
 * in its layout, so that neither fetches what the other already has.
 */
export const hub: Source = {
  kind: "hf",

  async resolve(reference, wanted, context): Promise<HubResolved> {
    const repository = parse(reference, wanted === "data");
    if (isTrue(context.env.HF_HUB_OFFLINE)) {
      throw new SourceError(
        "hub-offline",
        `"${reference}": HF_HUB_OFFLINE is set, so the Hub is not contacted. Unset it, or name the snapshot's folder.`,
      );
    }
    const doing = `resolving the revision "${repository.revision}"`;
    const commit = await step(reference, doing, async () =>
      persist(
        () => understood(() => commitOf(repository, context)),
        context.limits,
        context.signal,
      ),
    );
    const place = repository.path === "" ? "" : `:${repository.path}`;
    const prefix = repository.type === "dataset" ? "datasets/" : "";
    const identity = `hf://${prefix}${repository.name}@${commit}${place}`;
    return { reference, kind: "hf", wanted, identity, repository, commit };
  },

  async list(resolved, context): Promise<HubFile[]> {
    const { reference, wanted } = resolved as HubResolved;
    const listed = <T>(work: () => Promise<T>) =>
      step(reference, "listing the files", () =>
        persist(() => understood(work), context.limits, context.signal),
      );
    const { folder: path, split } = await listed(() => placeOf(resolved as HubResolved, context));
    const entries = await listed(() => treeOf(resolved as HubResolved, path, context));
    for (const { path: name } of entries) refuseUnsafeName(reference, name);
    const of =
      split === undefined
        ? entries
        : entries.filter((one) => splitOf(basename(one.path)) === split);
    const files = selected(reference, wanted, path, of);
    if (wanted === "data" && files.every((one) => one.inRepository !== path)) {
      notePassedOver(
        reference,
        of.map((one) => basename(one.path)),
        context.say,
      );
    }
    return files;
  },

  async missing(resolved, files, context) {
    return await missingOf(itemsOf(resolved, files, context), context);
  },

  async parameters(resolved, files, context) {
    return await parametersOf(resolved.reference, itemsOf(resolved, files, context), context);
  },

  async fetch(resolved, files, context): Promise<Fetched> {
    const { repository, commit } = resolved as HubResolved;
    const items = itemsOf(resolved, files, context);
    const fetched = await fetchItems(resolved.reference, items, context);
    const folder = folderOf(repository, context.env);
    for (const [index, { place, isNew }] of fetched.obtained.entries()) {
      const { inRepository } = files[index] as HubFile;
      await point(join(folder, "snapshots", commit, inRepository), place);
      // Files that other tools put there are theirs: we never evict them.
      if (isNew) await context.cache.rememberHubBlob({ path: place, repository: folder });
    }
    await noteRevision(folder, repository.revision, commit);
    return { root: fetched.root, files: fetched.files };
  },

  verify: verifySizes,
};

/** Throws SourceError for an invalid Hub reference. */
function parse(reference: string, wantsData: boolean): HubReference {
  const match =
    /^hf:\/\/(?<kind>datasets\/|models\/)?(?<name>[\w.-]+(?:\/[\w.-]+)?)(?:@(?<revision>[^:@]+))?(?::(?<path>.+))?$/.exec(
      reference,
    );
  const { kind, name, revision, path } = match?.groups ?? {};
  if (name === undefined || /(^|\/)\.{1,2}(\/|$)|--/.test(name)) {
    throw new SourceError(
      "reference-malformed",
      `"${reference}" is not a valid Hub reference. Write hf://org/model@revision, or hf://datasets/org/name@revision:path.`,
    );
  }
  const type = kind === "datasets/" ? "dataset" : "model";
  if (wantsData && type === "model") {
    throw new SourceError(
      "reference-malformed",
      `"${reference}" names a model; for data, write hf://datasets/org/name@revision:path.`,
    );
  }
  if (!wantsData && type === "dataset") {
    throw new SourceError(
      "reference-malformed",
      `"${reference}" names a dataset; for a model, write hf://org/model@revision.`,
    );
  }
  const folder = path?.replace(/\/+$/, "") ?? "";
  const { folder: named, split } = (wantsData && splitPattern(folder)) || { folder };
  for (const part of [named, split ?? ""]) if (part !== "") refuseUnsafeName(reference, part);
  if (revision !== undefined) refuseUnsafeName(reference, revision);
  return { type, name, revision: revision ?? DEFAULT_REVISION, path: folder };
}

/**
 * An unusable answer, such as a login page with status 200 in place of the Hub, is not an internal
 * error.
 */
async function understood<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // What the client throws for such an answer; its message quotes the answer and is left out.
    if (error instanceof SyntaxError || error instanceof TypeError) throw notUnderstood();
    throw error;
  }
}

function notUnderstood(): StoreError {
  return new StoreError("store-unusable", "the answer does not come from a Hub", {
    advice: "Check HF_ENDPOINT, and whether a proxy or a login page answers instead of the Hub.",
  });
}

async function commitOf(repository: HubReference, context: PullContext): Promise<string> {
  const { type, name, revision } = repository;
  const params = { name, revision, ...clientOf(context) };
  const { sha } =
    type === "dataset"
      ? await datasetInfo({ ...params, additionalFields: ["sha"] })
      : await modelInfo({ ...params, additionalFields: ["sha"] });
  if (!COMMIT.test(sha)) throw new StoreError("store-unusable", "the Hub named no commit for it");
  return sha;
}

interface TreeEntry {
  path: string;
  bytes: number;
  store: ListedFile["store"];
}

/**
 * Where the reference's files are: at its path, or, for data, where the split is that `folder:split`
 * or, of a whole repository, `split` alone names.
 */
async function placeOf(resolved: HubResolved, context: PullContext): Promise<SplitPlace> {
  const { wanted, repository, reference } = resolved;
  const { path } = repository;
  if (wanted !== "data") return { folder: path, split: undefined };
  const list: FolderLister = async (folder) => {
    const { files, folders } = await entriesOf(resolved, folder, context);
    const last = (name: string) => name.slice(name.lastIndexOf("/") + 1);
    return { names: files.map((file) => last(file.path)), folders: folders.map(last) };
  };
  const pattern = splitPattern(path);
  if (pattern !== undefined) {
    const found = await placeOfSplit(pattern.folder, pattern.split, list);
    if (found !== undefined) return found;
    throw new SourceError(
      "source-missing",
      `"${reference}": there is no split "${pattern.split}" in that revision.`,
    );
  }
  // One word can be a folder, or a split of the whole repository.
  const isWord = /^[\w.-]+$/.test(path) && !isFileName(path);
  const found = isWord ? await placeOfSplit("", path, list) : undefined;
  return found ?? { folder: path, split: undefined };
}

/** "v1.0" is not a file name. */
function isFileName(path: string): boolean {
  return /\*|\.[a-z]\w*$/i.test(path);
}

/** The files beside a file or in a folder, and in the subfolders of a checkpoint. */
async function treeOf(
  resolved: HubResolved,
  path: string,
  context: PullContext,
): Promise<TreeEntry[]> {
  const { wanted } = resolved;
  // A file has no tree of its own, so list its folder.
  const isFile = wanted === "data" && isFileName(path);
  const { files, folders } = await entriesOf(resolved, isFile ? dirname(path) : path, context);
  if (wanted === "model") {
    for (const folder of folders.filter((name) => mayHoldWeights(basename(name)))) {
      const own = await entriesOf(resolved, folder, context);
      for (const file of own.files) files.push(file);
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function entriesOf(
  { repository: { type, name }, commit }: HubResolved,
  folder: string,
  context: PullContext,
): Promise<{ files: TreeEntry[]; folders: string[] }> {
  const files: TreeEntry[] = [];
  const folders: string[] = [];
  for await (const entry of listFiles({
    repo: { type, name },
    revision: commit,
    recursive: false,
    ...(folder === "" || folder === "."
      ? {}
      : { path: folder.split("/").map(encodeURIComponent).join("/") }),
    ...clientOf(context),
  })) {
    if (entry.type === "directory") folders.push(entry.path);
    if (entry.type !== "file") continue;
    const { lfs, oid, size } = entry;
    const bytes = lfs?.size ?? size;
    if (typeof entry.path !== "string" || !Number.isSafeInteger(bytes) || bytes < 0) {
      throw notUnderstood();
    }
    files.push({
      path: entry.path,
      bytes,
      store: lfs !== undefined ? { sha256: lfs.oid } : oid === undefined ? {} : { "git-sha1": oid },
    });
  }
  return { files, folders };
}

/** The files that an audit needs, with names relative to the reference's folder. */
function selected(
  reference: string,
  wanted: Resolved["wanted"],
  path: string,
  entries: readonly TreeEntry[],
): HubFile[] {
  const one = entries.filter((entry) => entry.path === path);
  if (one.length > 0) {
    if (wanted !== "data") {
      throw new SourceError(
        "reference-malformed",
        `"${reference}" names a file; a model is a folder.`,
      );
    }
    refuseUnlessData(reference, path);
    return one.map((entry) => named(entry, dirname(path)));
  }
  if (path.includes("*")) {
    const pattern = globOf(path);
    const matching = entries.filter((entry) => pattern.test(entry.path));
    for (const entry of matching) refuseUnlessData(reference, entry.path);
    if (matching.length > 0) return matching.map((entry) => named(entry, dirname(path)));
    throw new SourceError("source-missing", `"${reference}": no file matches "${path}".`);
  }
  const start = path === "" ? "" : `${path}/`;
  const within = entries.filter((entry) => entry.path.startsWith(start));
  if (within.length === 0 && path !== "") {
    throw new SourceError(
      "source-missing",
      `"${reference}": there is no "${path}" in that revision.`,
    );
  }
  const files = within.map((entry) => named(entry, path === "" ? "." : path));
  if (wanted === "data") {
    refuseIncompleteShards(
      reference,
      files.map((file) => file.path),
    );
  }
  const names = new Set(
    needed(
      reference,
      wanted,
      files.map((file) => file.path),
    ),
  );
  return files.filter((file) => names.has(file.path));
}

function named({ path, bytes, store }: TreeEntry, folder: string): HubFile {
  const name = folder === "." ? path : path.slice(folder.length + 1);
  return { path: name, inRepository: path, bytes, store };
}

function itemsOf(resolved: Resolved, files: readonly ListedFile[], context: PullContext): Item[] {
  const { repository, commit, reference } = resolved as HubResolved;
  const folder = folderOf(repository, context.env);
  return (files as readonly HubFile[]).map((file) => {
    // The Python client names a blob by its ETag from the Hub.
    const etag = file.store.sha256 ?? file.store["git-sha1"];
    if (etag === undefined || !/^[0-9a-f]{40,64}$/.test(etag)) {
      throw new SourceError(
        "store-unusable",
        `"${reference}": the Hub gave no digest of ${file.path}.`,
      );
    }
    return {
      file,
      identity: `hf ${etag} ${file.bytes}`,
      target: join(folder, "blobs", etag),
      open: (signal) => open(repository, commit, file, { ...context, signal }),
    };
  });
}

async function open(
  { type, name }: HubReference,
  commit: string,
  { inRepository, bytes }: HubFile,
  context: PullContext,
): Promise<RemoteFile> {
  const endpoint = endpointOf(context);
  const path = inRepository.split("/").map(encodeURIComponent).join("/");
  const url = new URL(
    `${endpoint}/${type === "dataset" ? "datasets/" : ""}${name}/resolve/${commit}/${path}`,
  );
  return rangedFile(bytes, (range, signal) => ask(url, { range }, context, signal));
}

/** `HF_ENDPOINT`, without a trailing slash. Like the token, it comes from the environment only. */
function endpointOf({ env }: PullContext): string {
  const endpoint = (env.HF_ENDPOINT || PUBLIC_HUB).replace(/\/+$/, "");
  if (URL.canParse(endpoint) && /^https?:/.test(endpoint)) return endpoint;
  throw new SourceError(
    "variable-invalid",
    `HF_ENDPOINT is ${JSON.stringify(endpoint)}; it must be a web address.`,
  );
}

/** A request with the token, which goes to the endpoint's origin and nowhere else. */
async function ask(
  url: URL,
  headers: Record<string, string>,
  context: PullContext,
  signal: AbortSignal = context.signal,
): Promise<HttpAnswer> {
  const { origin, host } = new URL(endpointOf(context));
  const token = await tokenOf(context.env);
  const advice = (error: StoreError) => hubAdvice(error, token !== undefined);
  return await advised("the Hub", advice, () =>
    get(url, {
      headers,
      signal,
      trusted: trustedHosts(context.env).add(host),
      authorizationFor: (at) =>
        token !== undefined && at.origin === origin ? `Bearer ${token}` : undefined,
    }),
  );
}

function hubAdvice({ status, code, advice }: StoreError, hasToken: boolean): string {
  if (code === "GatedRepo") {
    return `It is gated: accept its terms on its page with your account, and set HF_TOKEN to a token of that account${hasToken ? " (the one that is set does not have access)" : ""}.`;
  }
  if (code === "RevisionNotFound") {
    return "There is no such branch, tag or commit in it. Check the part after the @.";
  }
  if (code === "EntryNotFound") return "There is no such file in that revision.";
  if (status === 401 || status === 403 || code === "RepoNotFound" || status === 404) {
    return hasToken
      ? "It does not exist, or the token in HF_TOKEN has expired or cannot read it."
      : "It does not exist, or it is private: set HF_TOKEN to a token that can read it.";
  }
  return advice;
}

/** The token, from the same places as in the Python client. */
async function tokenOf(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const named = (env.HF_TOKEN || env.HUGGING_FACE_HUB_TOKEN || "").trim();
  if (named !== "") return named;
  if (isTrue(env.HF_HUB_DISABLE_IMPLICIT_TOKEN)) return undefined;
  const path = env.HF_TOKEN_PATH || join(homeOf(env), "token");
  const kept = (await readFile(path, "utf8").catch(() => "")).trim();
  return kept === "" ? undefined : kept;
}

/**
 * Options for the Hub's client: instead of the token, a `fetch` that adds it only where it may go.
 */
function clientOf(context: PullContext) {
  const fetch = async (input: string | URL | Request): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input);
    const answer = await ask(url, { accept: "application/json" }, context);
    const headers = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
    );
    const body = Readable.toWeb(Readable.from(bodyOf(answer.body))) as ReadableStream;
    return new Response(body, { status: answer.status, headers });
  };
  return { hubUrl: endpointOf(context), fetch: fetch as typeof globalThis.fetch };
}

function homeOf(env: NodeJS.ProcessEnv): string {
  return env.HF_HOME || join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "huggingface");
}

/** A repository's folder in the Hub's cache. */
function folderOf({ type, name }: HubReference, env: NodeJS.ProcessEnv): string {
  const cache = env.HF_HUB_CACHE || env.HUGGINGFACE_HUB_CACHE || join(homeOf(env), "hub");
  return resolve(cache, [`${type}s`, ...name.split("/")].join("--"));
}

/** Writes a snapshot's link to a blob, relative like the Python client's. */
async function point(pointer: string, blob: string): Promise<void> {
  const target = relative(dirname(pointer), blob);
  if ((await readlink(pointer).catch(() => undefined)) === target) return;
  try {
    await mkdir(dirname(pointer), { recursive: true });
    await rm(pointer, { force: true });
    await symlink(target, pointer);
  } catch {
    // Only other tools read the link: the audit works even if the cache cannot be written.
  }
}

async function noteRevision(folder: string, revision: string, commit: string): Promise<void> {
  if (revision === commit) return;
  const path = join(folder, "refs", revision);
  await mkdir(dirname(path), { recursive: true }).catch(() => {});
  await writeFile(path, commit).catch(() => {});
}

/** Parses a switch like the Python client. */
function isTrue(value: string | undefined): boolean {
  return /^(1|on|yes|true)$/i.test(value ?? "");
}
