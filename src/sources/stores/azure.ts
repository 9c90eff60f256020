import { createHmac } from "node:crypto";
import { SourceError } from "../../base/errors.ts";
import type { ListedFile, Resolved } from "../content.ts";
import { withoutSecrets } from "../names.ts";
import type { Source } from "../source.ts";
import { StoreError } from "../store-error.ts";
import type { PullContext } from "../transfer/context.ts";
import type { Item } from "../transfer/remote.ts";
import { type AzureAccount, accountOf } from "./azure-account.ts";
import { fileByFile, type Level, listBucket } from "./bucket.ts";
import {
  advised,
  dismiss,
  get,
  type HttpAnswer,
  headerOf,
  rangedFile,
  textOf,
  trustedHosts,
} from "./http.ts";

interface AzureResolved extends Resolved {
  account: string;
  container: string;
  /** Name of one blob, or a prefix; may contain `*` in its last part. */
  key: string;
}

interface AzureFile extends ListedFile {
  key: string;
  etag: string;
}

/** Version of the REST API; every version since 2017 has what is used. */
const API_VERSION = "2021-12-02";
const SCOPE = "https://storage.azure.com/.default";

/**
 * Azure Blob Storage: `az://account/container/prefix` for a folder or one blob. Credentials are those
 * of the Azure tools: Entra ID (workload identity, managed identity, `az login`), a shared access
 * signature or the account's key; a policy cannot name an endpoint.
 *
 * Requests go through the REST API by our own client, which refuses addresses of this machine and
 * checks ranges, with tokens from Microsoft's library: its storage client would add 0.2 MB to every
 * job's download.
 */
export const azure: Source = {
  kind: "az",

  async resolve(reference, wanted): Promise<AzureResolved> {
    const { account, container, key } = parse(reference);
    // The ETags of the blobs make it immutable; `list` finds them.
    const identity = `az://${account}/${container}/${key}`;
    return { reference, kind: "az", wanted, identity, account, container, key };
  },

  async list(resolved, context): Promise<AzureFile[]> {
    const { account, container, key } = resolved as AzureResolved;
    // A listing describes its blobs, so that none is asked for again.
    const listed = new Map<string, Described>();
    const under = async (prefix: string): Promise<Level> => {
      const names: string[] = [];
      const folders: string[] = [];
      let marker = "";
      do {
        const page = await pageOf(account, container, { prefix, marker }, context);
        for (const blob of page.blobs) {
          names.push(blob.name);
          listed.set(blob.name, blob);
        }
        for (const folder of page.folders) folders.push(folder);
        marker = page.next;
      } while (marker !== "");
      return { names, folders };
    };
    const look = async (name: string, path: string) => {
      const known = listed.get(name);
      if (known !== undefined) return fileOf(known, path);
      const page = await pageOf(account, container, { prefix: name, marker: "" }, context);
      // Names are sorted, so that the name itself comes first.
      const found = page.blobs.find((blob) => blob.name === name);
      return found === undefined ? undefined : fileOf(found, path);
    };
    return await listBucket(resolved, key, { under, look }, context);
  },

  ...fileByFile(itemsOf),
};

function parse(reference: string): { account: string; container: string; key: string } {
  const match =
    /^az:\/\/(?<account>[a-z0-9]{3,24})\/(?<container>\$root|[a-z0-9](?:[a-z0-9]|-(?!-)){1,61}[a-z0-9])(?:\/(?<key>[^?#]*))?$/.exec(
      reference,
    );
  const { account, container, key = "" } = match?.groups ?? {};
  if (account === undefined || container === undefined) {
    throw new SourceError(
      "reference-malformed",
      `"${withoutSecrets(reference)}" is not a valid reference to Azure Blob Storage. Write az://account/container/prefix; a shared access signature belongs into AZURE_STORAGE_SAS_TOKEN.`,
    );
  }
  return { account, container, key };
}

interface Described {
  name: string;
  bytes: number;
  etag: string;
  md5: string | undefined;
}

interface Page {
  blobs: Described[];
  folders: string[];
  /** Where the next page begins; empty after the last. */
  next: string;
}

/** One page of the blobs and folders below a prefix. */
async function pageOf(
  account: string,
  container: string,
  { prefix, marker }: { prefix: string; marker: string },
  context: PullContext,
): Promise<Page> {
  const query = { restype: "container", comp: "list", delimiter: "/", prefix };
  const place = accountOf(account, context.env);
  const url = addressOf(place, container, marker === "" ? query : { ...query, marker });
  const text = await textOf(await ask(url, {}, place, context), notUnderstood);
  return await parsePage(text);
}

async function parsePage(text: string): Promise<Page> {
  const { parseXml, XmlElement } = await import("@rgrove/parse-xml");
  type Node = InstanceType<typeof XmlElement>;
  const within = (node: Node | null, name: string): Node[] =>
    (node?.children ?? []).filter(
      (child): child is Node => child instanceof XmlElement && child.name === name,
    );
  const first = (node: Node | null, name: string) => within(node, name)[0]?.text;
  let root: Node | null;
  try {
    root = parseXml(text.replace(/^\uFEFF/, "")).root;
  } catch {
    throw notUnderstood();
  }
  if (root?.name !== "EnumerationResults") throw notUnderstood();
  const list = within(root, "Blobs")[0] ?? null;
  const nameIn = (node: Node): string => {
    const [name] = within(node, "Name");
    if (name === undefined) throw notUnderstood();
    // XML cannot hold every character that a blob's name can.
    return name.attributes.Encoded === "true" ? decodeURIComponent(name.text) : name.text;
  };
  const blobs = within(list, "Blob").map((blob) => {
    const properties = within(blob, "Properties")[0] ?? null;
    const bytes = Number(first(properties, "Content-Length") ?? Number.NaN);
    const etag = first(properties, "Etag");
    if (!Number.isSafeInteger(bytes) || bytes < 0 || !etag) throw notUnderstood();
    return { name: nameIn(blob), bytes, etag, md5: first(properties, "Content-MD5") };
  });
  return {
    blobs,
    folders: within(list, "BlobPrefix").map(nameIn),
    next: first(root, "NextMarker") ?? "",
  };
}

function fileOf({ name, bytes, etag, md5 }: Described, path: string): AzureFile {
  // Who uploads a blob may leave it without an MD5.
  const store = md5 ? { md5: Buffer.from(md5, "base64").toString("hex") } : {};
  return { path, bytes, store, version: etag, key: name, etag };
}

function notUnderstood(): StoreError {
  return new StoreError("store-unusable", "the answer does not come from Azure Blob Storage", {
    advice: "Check whether a proxy or a login page answers instead of the store.",
  });
}

function itemsOf(resolved: Resolved, files: readonly ListedFile[], context: PullContext): Item[] {
  const { account, container } = resolved as AzureResolved;
  const place = accountOf(account, context.env);
  return (files as readonly AzureFile[]).map((file) => ({
    file,
    identity: ["az", place.endpoint, container, file.key, file.etag, file.bytes].join(" "),
    open: async () => {
      const url = addressOf(place, `${container}/${file.key}`, {});
      // Get the version that was listed, or fail. A listing gives its ETag without the quotes.
      const quoted = /^(W\/)?"/.test(file.etag) ? file.etag : `"${file.etag}"`;
      return rangedFile(file.bytes, (range, signal) =>
        ask(url, { range, "if-match": quoted }, place, { ...context, signal }),
      );
    },
  }));
}

function addressOf(
  { endpoint, sas }: AzureAccount,
  path: string,
  query: Readonly<Record<string, string>>,
): URL {
  const url = new URL(`${endpoint}/${path.split("/").map(encodeURIComponent).join("/")}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  for (const [name, value] of new URLSearchParams(sas)) url.searchParams.set(name, value);
  return url;
}

/** A request with the account's credentials, which go to its endpoint's origin and nowhere else. */
async function ask(
  url: URL,
  headers: Record<string, string>,
  account: AzureAccount,
  context: PullContext,
): Promise<HttpAnswer> {
  const sent = { ...headers, "x-ms-version": API_VERSION, "x-ms-date": new Date().toUTCString() };
  const authorization =
    account.key !== undefined
      ? sharedKey(url, sent, account.name, account.key)
      : account.sas === undefined
        ? `Bearer ${await tokenOf(context)}`
        : undefined;
  const trusted = trustedHosts(context.env);
  if (account.own) trusted.add(url.host);
  const answer = await advised(
    "the store",
    (error) => azureAdvice(error, account),
    () =>
      get(url, {
        headers: sent,
        signal: context.signal,
        trusted,
        authorizationFor: (at) => (at.origin === url.origin ? authorization : undefined),
      }),
  );
  const etag = headerOf(answer.headers, "etag");
  const wanted = headers["if-match"];
  if (wanted !== undefined && etag !== undefined && etag !== wanted) {
    dismiss(answer);
    throw new StoreError("store-content", "the blob changed after it was listed", {
      advice: "Run the audit again.",
    });
  }
  return answer;
}

/**
 * The account's signature of a GET without a body ("Authorize with Shared Key", of the REST API's
 * reference). It holds for this request alone.
 */
function sharedKey(
  url: URL,
  headers: Readonly<Record<string, string>>,
  account: string,
  key: Buffer,
): string {
  const own = Object.entries(headers)
    .filter(([name]) => name.startsWith("x-ms-"))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const parameters = [...url.searchParams].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = [
    "GET",
    // Encoding, language, length, MD5, type, date, If-Modified-Since.
    ...Array<string>(7).fill(""),
    headers["if-match"] ?? "",
    // If-None-Match, If-Unmodified-Since.
    "",
    "",
    headers.range ?? "",
    ...own.map(([name, value]) => `${name}:${value}`),
    `/${account}${url.pathname}`,
    ...parameters.map(([name, value]) => `${name.toLowerCase()}:${value}`),
  ].join("\n");
  const signature = createHmac("sha256", key).update(text, "utf8").digest("base64");
  return `SharedKey ${account}:${signature}`;
}

const tokens = new WeakMap<PullContext["cache"], () => Promise<{ token: string } | null>>();

async function tokenOf({ cache, signal }: PullContext): Promise<string> {
  try {
    let source = tokens.get(cache);
    if (source === undefined) {
      const { DefaultAzureCredential } = await import("@azure/identity");
      const credential = new DefaultAzureCredential();
      source = () => credential.getToken(SCOPE, { abortSignal: signal });
      tokens.set(cache, source);
    }
    const got = await source();
    if (got !== null) return got.token;
  } catch (error) {
    signal.throwIfAborted();
    // What the library says may quote the answer of a token service.
    throw noCredentials(error);
  }
  throw noCredentials();
}

function noCredentials(cause?: unknown): StoreError {
  return new StoreError("store-credentials", "there are no usable credentials for it", {
    advice:
      "Log in with azure/login (workload identity), run on a machine with a managed identity, or set AZURE_STORAGE_ACCOUNT to the account with AZURE_STORAGE_KEY or AZURE_STORAGE_SAS_TOKEN.",
    cause,
  });
}

function azureAdvice({ status, advice }: StoreError, { key, sas }: AzureAccount): string {
  if (status === 401 || status === 403) {
    if (sas !== undefined) {
      return "The shared access signature has expired or does not allow it: read and list on the container are needed.";
    }
    return key !== undefined
      ? "The account's key is not accepted, or the account's firewall refuses this machine."
      : "The credentials cannot read it: the role Storage Blob Data Reader is needed, on the container or the account; the account's firewall may refuse this machine, too.";
  }
  if (status === 404) return "There is no such container or blob; check the reference.";
  if (status === 409)
    return "The blob is in the archive tier, or the account forbids it; restore it first.";
  if (status === 412) return "The blob changed after it was listed; run the audit again.";
  return advice;
}
