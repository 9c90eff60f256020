import { randomUUID } from "node:crypto";
import { SourceError } from "../../base/errors.ts";
import { verifySizes } from "../cache/verify.ts";
import type { ListedFile, Resolved } from "../content.ts";
import { withoutSecrets } from "../names.ts";
import type { Source } from "../source.ts";
import { StoreError, step } from "../store-error.ts";
import type { PullContext } from "../transfer/context.ts";
import { fetchItems, type Item, missingOf, parametersOf } from "../transfer/remote.ts";
import { persist } from "../transfer/retry.ts";
import { type Level, listBucket } from "./bucket.ts";
import {
  advised,
  dismiss,
  get,
  type HttpAnswer,
  headerOf,
  jsonOf,
  probedFile,
  trustedHosts,
} from "./http.ts";

interface MlflowResolved extends Resolved {
  /** Path within the reference: a folder, or with data a file, a pattern or a split. */
  key: string;
  /** Where the server keeps the artifacts, below its proxy. */
  root: string;
  /** The store that holds the artifacts instead, and what it resolved. */
  inner?: { source: Source; resolved: Resolved };
}

interface MlflowFile extends ListedFile {
  /** Path below the proxy. */
  artifact: string;
  etag: string | undefined;
}

/** What a reference names: a version or an alias of a registered model, a logged model, or a run. */
interface Named {
  kind: "version" | "alias" | "logged" | "run";
  name: string;
  /** Version or alias. */
  which: string;
  key: string;
}

const PROXY = "api/2.0/mlflow-artifacts/artifacts";
/** Where MLflow's flavour `transformers` puts what `save_pretrained` puts into one folder. */
const FLAVOUR = { marker: "MLmodel", folders: ["model/", "components/tokenizer/"] } as const;

/**
 * An MLflow server: `mlflow://models:/name/version`, `mlflow://models:/name@alias`,
 * `mlflow://models:/m-…` (a logged model) and `mlflow://runs:/id/path`. The server and its credentials
 * come from MLflow's variables. Artifacts come through the server's proxy, or from the bucket that
 * it names (S3, Google Cloud Storage, Azure), with that store's credentials.
 */
export const mlflow: Source = {
  kind: "mlflow",

  async resolve(reference, wanted, context): Promise<MlflowResolved> {
    const named = parse(reference);
    const place = await step(reference, "resolving the model", () =>
      persist(() => placeOf(named, context), context.limits, context.signal),
    );
    const path = named.key === "" ? "" : `/${named.key}`;
    const identity = `${place.identity}${path}`;
    const common = { reference, kind: "mlflow", wanted, identity, key: named.key };
    const root = proxiedPath(place.uri, context);
    if (root !== undefined) return { ...common, root };
    const store = await storeOf(reference, place.uri);
    const inner = await store.source.resolve(`${store.uri}${path}`, wanted, context);
    // Errors of the other store name this reference, as the policy does.
    return {
      ...common,
      root: "",
      inner: { source: store.source, resolved: { ...inner, reference } },
    };
  },

  async list(resolved, context): Promise<ListedFile[]> {
    const { inner, root, key } = resolved as MlflowResolved;
    if (inner !== undefined) return await inner.source.list(inner.resolved, context);
    const listed = new Map<string, number>();
    /** Where each file of the flavour's two folders is, by its name in the one that they stand for. */
    const merged = new Map<string, string>();
    const level = async (prefix: string): Promise<Level> => {
      const folder = `${root}${prefix}`.replace(/\/+$/, "");
      const query = folder === "" ? {} : { path: folder };
      const { files } = await describe<{ files?: ArtifactInfo[] }>(PROXY, query, context);
      const names: string[] = [];
      const folders: string[] = [];
      for (const { path, is_dir, file_size } of files ?? []) {
        if (typeof path !== "string") throw notUnderstood();
        if (is_dir === true) folders.push(`${prefix}${path}/`);
        else {
          names.push(`${prefix}${path}`);
          // Sizes are 64-bit integers, which JSON holds as a text.
          listed.set(`${prefix}${path}`, Number(file_size ?? 0));
        }
      }
      return { names, folders };
    };
    const under = async (prefix: string): Promise<Level> => {
      const own = await level(prefix);
      const isFlavour =
        (resolved.wanted === "model" || resolved.wanted === "base") &&
        own.names.includes(`${prefix}${FLAVOUR.marker}`) &&
        !own.names.includes(`${prefix}config.json`) &&
        own.folders.includes(`${prefix}${FLAVOUR.folders[0]}`);
      if (!isFlavour) return own;
      const found: Level = { names: [], folders: [] };
      for (const folder of FLAVOUR.folders) {
        const { names, folders } = await level(`${prefix}${folder}`);
        for (const name of names) {
          const shown = `${prefix}${name.slice(prefix.length + folder.length)}`;
          if (merged.has(shown)) continue;
          merged.set(shown, name);
          found.names.push(shown);
        }
        if (folder !== FLAVOUR.folders[0]) continue;
        for (const one of folders) found.folders.push(one);
      }
      return found;
    };
    const look = async (name: string, path: string) => {
      const at = merged.get(name) ?? name;
      if (!listed.has(at)) await level(at.slice(0, at.lastIndexOf("/") + 1));
      const bytes = listed.get(at);
      return bytes === undefined ? undefined : await fileOf(`${root}${at}`, path, bytes, context);
    };
    return await listBucket(resolved, key, { under, look }, context);
  },

  async missing(resolved, files, context) {
    const { inner } = resolved as MlflowResolved;
    if (inner !== undefined) return await inner.source.missing(inner.resolved, files, context);
    return await missingOf(itemsOf(files, context), context);
  },

  async parameters(resolved, files, context) {
    const { inner } = resolved as MlflowResolved;
    if (inner !== undefined) return await inner.source.parameters(inner.resolved, files, context);
    return await parametersOf(resolved.reference, itemsOf(files, context), context);
  },

  async fetch(resolved, files, context) {
    const { inner } = resolved as MlflowResolved;
    if (inner !== undefined) return await inner.source.fetch(inner.resolved, files, context);
    const items = itemsOf(files, context);
    const { root, files: fetched } = await fetchItems(resolved.reference, items, context);
    return { root, files: fetched };
  },

  verify: verifySizes,
};

interface ArtifactInfo {
  path?: unknown;
  is_dir?: unknown;
  file_size?: unknown;
}

function parse(reference: string): Named {
  const [, scheme, rest = ""] = /^mlflow:\/\/(models|runs):?\/+([^?#]+)$/.exec(reference) ?? [];
  const parts = rest.split("/");
  const key = (from: number) => parts.slice(from).join("/");
  const [first = "", second = ""] = parts;
  if (scheme === "runs" && /^[0-9a-f]{32}$/.test(first)) {
    return { kind: "run", name: first, which: "", key: key(1) };
  }
  if (scheme === "models") {
    const [, name, alias] = /^([^@]+)@([\w.-]+)$/.exec(first) ?? [];
    if (name !== undefined) return { kind: "alias", name, which: alias!, key: key(1) };
    if (/^m-[0-9a-f]{32}$/.test(first))
      return { kind: "logged", name: first, which: "", key: key(1) };
    if (first !== "" && /^[1-9]\d*$/.test(second)) {
      return { kind: "version", name: first, which: second, key: key(2) };
    }
  }
  throw new SourceError(
    "reference-malformed",
    `"${withoutSecrets(reference)}" is not a valid MLflow reference. Write mlflow://models:/name/version, mlflow://models:/name@alias, or mlflow://runs:/run-id/path.`,
  );
}

/** Where the artifacts are, by MLflow's own address, and what the reference stands for. */
async function placeOf(
  { kind, name, which }: Named,
  context: PullContext,
): Promise<{ uri: string; identity: string }> {
  const api = "api/2.0/mlflow";
  if (kind === "run") {
    const { run } = await describe<RunAnswer>(`${api}/runs/get`, { run_id: name }, context);
    return { uri: text(run?.info?.artifact_uri), identity: `mlflow://runs:/${name}` };
  }
  if (kind === "logged") {
    return { uri: await loggedUri(name, context), identity: `mlflow://models:/${name}` };
  }
  const asked =
    kind === "alias"
      ? describe<VersionAnswer>(`${api}/registered-models/alias`, { name, alias: which }, context)
      : describe<VersionAnswer>(`${api}/model-versions/get`, { name, version: which }, context);
  const { version, status, source } = (await asked).model_version ?? {};
  const number = text(version);
  if (status !== undefined && status !== "READY") {
    throw new StoreError("source-missing", `version ${number} of the model is not ready`, {
      advice: "Wait until it is registered.",
    });
  }
  const identity = `mlflow://models:/${name}/${number}`;
  const { artifact_uri } = await describe<{ artifact_uri?: unknown }>(
    `${api}/model-versions/get-download-uri`,
    { name, version: number },
    context,
  );
  const uri = text(artifact_uri ?? source);
  const logged = /^models:\/+(m-[0-9a-f]{32})$/.exec(uri)?.[1];
  return { uri: logged === undefined ? uri : await loggedUri(logged, context), identity };
}

interface RunAnswer {
  run?: { info?: { artifact_uri?: unknown } };
}
interface VersionAnswer {
  model_version?: { version?: unknown; status?: unknown; source?: unknown };
}

async function loggedUri(id: string, context: PullContext): Promise<string> {
  const { model } = await describe<{ model?: { info?: { artifact_uri?: unknown } } }>(
    `api/2.0/mlflow/logged-models/${id}`,
    {},
    context,
  );
  return text(model?.info?.artifact_uri);
}

/** Path below the server's own proxy, ending in a slash; undefined for another store. */
function proxiedPath(uri: string, context: PullContext): string | undefined {
  const endpoint = endpointOf(context);
  const own = new URL(endpoint);
  if (uri.startsWith(`${endpoint}/${PROXY}/`))
    return folderOf(uri.slice(endpoint.length + PROXY.length + 2));
  if (!uri.startsWith("mlflow-artifacts:")) return undefined;
  const [, host, path] = /^mlflow-artifacts:(?:\/\/([^/]*))?\/*(.*)$/s.exec(uri) ?? [];
  // A server that only records where artifacts are names another that serves them.
  if (host && host !== own.host) return undefined;
  return folderOf(path ?? "");
}

function folderOf(path: string): string {
  return path === "" || path.endsWith("/") ? path : `${path}/`;
}

/** The store behind an address that the server names, and the reference to it. */
async function storeOf(reference: string, uri: string): Promise<{ source: Source; uri: string }> {
  const [scheme = ""] = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(uri) ?? [];
  const trimmed = uri.replace(/\/+$/, "");
  switch (scheme) {
    case "s3":
      return { source: (await import("./s3.ts")).s3, uri: trimmed };
    case "gs":
      return { source: (await import("./gcs.ts")).gcs, uri: trimmed };
    case "wasbs":
    case "abfss": {
      const [, container, account, path = ""] =
        /^\w+:\/\/([^@/]+)@([a-z0-9]+)\.(?:blob|dfs)\.[^/]+(\/.*)?$/.exec(trimmed) ?? [];
      if (container === undefined) break;
      const { azure } = await import("./azure.ts");
      return { source: azure, uri: `az://${account}/${container}${path}` };
    }
    default:
  }
  throw new SourceError(
    "store-unusable",
    `"${reference}": the MLflow server keeps these artifacts in "${scheme === "" ? "a path" : `${scheme}:`}", which is not read from here. Let it serve artifacts (mlflow server --serve-artifacts), or keep them in S3, Google Cloud Storage or Azure.`,
  );
}

/** A file with what the server says of its state: an ETag, where the artifacts lie on its own disk. */
async function fileOf(
  artifact: string,
  path: string,
  bytes: number,
  context: PullContext,
): Promise<MlflowFile> {
  if (!Number.isSafeInteger(bytes) || bytes < 0) throw notUnderstood();
  const headers: Record<string, string> = bytes === 0 ? {} : { range: "bytes=0-0" };
  const answer = await ask(addressOf(artifact, context), headers, context);
  dismiss(answer);
  const etag = headerOf(answer.headers, "etag");
  const strong = etag === undefined || etag.startsWith("W/") ? undefined : etag;
  const version = strong === undefined ? {} : { version: strong };
  return { path, bytes, store: {}, ...version, artifact, etag: strong };
}

const audits = new WeakMap<PullContext["cache"], string>();

/**
 * Names what an audit pulls from a server that tells neither digest nor state: nothing that an earlier
 * audit fetched is taken for it.
 */
function auditOf({ cache }: PullContext): string {
  const known = audits.get(cache) ?? randomUUID();
  audits.set(cache, known);
  return known;
}

function itemsOf(files: readonly ListedFile[], context: PullContext): Item[] {
  return (files as readonly MlflowFile[]).map((file) => ({
    file,
    identity: [
      "mlflow",
      endpointOf(context),
      file.artifact,
      file.etag ?? auditOf(context),
      file.bytes,
    ].join(" "),
    open: (signal) =>
      probedFile(
        async (headers, within) => {
          const url = addressOf(file.artifact, context);
          const answer = await ask(url, headers, { ...context, signal: within });
          const etag = headerOf(answer.headers, "etag");
          if (file.etag === undefined || etag === file.etag) return answer;
          dismiss(answer);
          throw new StoreError("store-content", "the artifact changed after it was listed", {
            advice: "Run the audit again.",
          });
        },
        signal,
        file.bytes,
      ),
  }));
}

function addressOf(artifact: string, context: PullContext): URL {
  const path = artifact.split("/").map(encodeURIComponent).join("/");
  return new URL(`${endpointOf(context)}/${PROXY}/${path}`);
}

async function describe<T>(
  path: string,
  query: Readonly<Record<string, string>>,
  context: PullContext,
): Promise<T> {
  const url = new URL(`${endpointOf(context)}/${path}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const answer = await ask(url, { accept: "application/json" }, context);
  return (await jsonOf(answer, notUnderstood)) as T;
}

function text(value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw notUnderstood();
}

function notUnderstood(): StoreError {
  return new StoreError("store-unusable", "the answer does not come from an MLflow server", {
    advice: "Check MLFLOW_TRACKING_URI, and whether a proxy or a login page answers instead.",
  });
}

/** `MLFLOW_TRACKING_URI`, without a trailing slash. Like the token, it comes from the environment only. */
function endpointOf({ env }: PullContext): string {
  const endpoint = (env.MLFLOW_TRACKING_URI ?? "").replace(/\/+$/, "");
  if (URL.canParse(endpoint) && /^https?:/.test(endpoint)) {
    const url = new URL(endpoint);
    if (url.username === "" && url.password === "") return endpoint;
  }
  throw new SourceError(
    "variable-invalid",
    "MLFLOW_TRACKING_URI must be the web address of an MLflow server, without a password; MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, log in.",
  );
}

/** A request with the credentials, which go to the server's origin and nowhere else. */
async function ask(
  url: URL,
  headers: Record<string, string>,
  context: PullContext,
): Promise<HttpAnswer> {
  const { origin, host } = new URL(endpointOf(context));
  const authorization = authorizationOf(context.env);
  return await advised("the MLflow server", mlflowAdvice, () =>
    get(url, {
      headers,
      signal: context.signal,
      trusted: trustedHosts(context.env).add(host),
      authorizationFor: (at) => (at.origin === origin ? authorization : undefined),
    }),
  );
}

/** A name and a password come first, as for MLflow's own client. */
function authorizationOf(env: NodeJS.ProcessEnv): string | undefined {
  const { MLFLOW_TRACKING_USERNAME: user, MLFLOW_TRACKING_PASSWORD: password } = env;
  if (user && password) return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  return env.MLFLOW_TRACKING_TOKEN ? `Bearer ${env.MLFLOW_TRACKING_TOKEN}` : undefined;
}

function mlflowAdvice({ status, advice }: StoreError): string {
  if (status === 401 || status === 403) {
    return "Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, of somebody who can read it.";
  }
  if (status === 400 || status === 404) {
    return "There is no such model, version, alias, run or artifact; check the reference.";
  }
  return advice;
}
