import { SourceError } from "../../base/errors.ts";
import type { Digests, ListedFile, Resolved } from "../content.ts";
import { withoutSecrets } from "../names.ts";
import type { Source } from "../source.ts";
import { StoreError } from "../store-error.ts";
import type { PullContext } from "../transfer/context.ts";
import type { Item } from "../transfer/remote.ts";
import { fileByFile, type Level, listBucket } from "./bucket.ts";
import { advised, get, type HttpAnswer, jsonOf, rangedFile, trustedHosts } from "./http.ts";

interface GcsResolved extends Resolved {
  bucket: string;
  /** Name of one object, or a prefix; may contain `*` in its last part. */
  key: string;
  generation: string | undefined;
}

interface GcsFile extends ListedFile {
  key: string;
  generation: string;
}

/** What of an object's resource is used, see the JSON API's reference of `objects`. */
interface ObjectResource {
  name?: unknown;
  size?: unknown;
  generation?: unknown;
  md5Hash?: unknown;
  crc32c?: unknown;
}

const PUBLIC_API = "https://storage.googleapis.com";
const SCOPE = "https://www.googleapis.com/auth/devstorage.read_only";

/**
 * Google Cloud Storage: `gs://bucket/prefix` for a folder, `gs://bucket/object` or
 * `gs://bucket/object#generation` for one object. Credentials are the Application Default
 * Credentials, workload identity included; a policy cannot name an endpoint.
 *
 * Requests go through the JSON API by our own client, which refuses addresses of this machine and
 * checks ranges, with tokens from Google's library: its storage client would add 0.2 MB to every
 * job's download.
 */
export const gcs: Source = {
  kind: "gs",

  async resolve(reference, wanted): Promise<GcsResolved> {
    const { bucket, key, generation } = parse(reference);
    if (generation !== undefined && wanted !== "data") {
      throw new SourceError(
        "reference-malformed",
        `"${reference}": a generation belongs to a single object, but a model is a folder. Leave #${generation} out; the objects' generations go into pull.lock.json.`,
      );
    }
    // The generations of the objects make it immutable; `list` finds them.
    const identity = `gs://${bucket}/${key}${generation === undefined ? "" : `#${generation}`}`;
    return { reference, kind: "gs", wanted, identity, bucket, key, generation };
  },

  async list(resolved, context): Promise<GcsFile[]> {
    const { bucket, key, generation } = resolved as GcsResolved;
    // A listing describes its objects, so that none is asked for again.
    const listed = new Map<string, ObjectResource>();
    const under = async (prefix: string): Promise<Level> => {
      const names: string[] = [];
      const folders: string[] = [];
      let page: string | undefined;
      do {
        const { items, prefixes, nextPageToken } = await describe<Page>(`${bucket}/o`, context, {
          prefix,
          delimiter: "/",
          ...(page === undefined ? {} : { pageToken: page }),
        });
        for (const item of items ?? []) {
          const name = text(item.name);
          names.push(name);
          listed.set(name, item);
        }
        for (const prefix of prefixes ?? []) folders.push(text(prefix));
        page = nextPageToken === undefined ? undefined : text(nextPageToken);
      } while (page !== undefined);
      return { names, folders };
    };
    const look = async (name: string, path: string) => {
      const known = listed.get(name);
      if (known !== undefined) return fileOf(known, name, path);
      const place = `${bucket}/o/${encodeURIComponent(name)}`;
      try {
        const query = generation === undefined ? {} : { generation };
        const found = await describe<ObjectResource>(place, context, query);
        if (generation === undefined || text(found.generation) === generation) {
          return fileOf(found, name, path);
        }
      } catch (error) {
        const absent = error instanceof StoreError && error.status === 404;
        if (!absent || generation !== undefined) throw error;
        return undefined;
      }
      throw new StoreError("source-missing", `the object has no generation ${generation} any more`);
    };
    return await listBucket(resolved, key, { under, look }, context);
  },

  ...fileByFile(itemsOf),
};

interface Page {
  items?: ObjectResource[];
  prefixes?: unknown[];
  nextPageToken?: unknown;
}

function parse(reference: string): {
  bucket: string;
  key: string;
  generation: string | undefined;
} {
  const match =
    /^gs:\/\/(?<bucket>[a-z0-9][a-z0-9._-]{1,220}[a-z0-9])(?:\/(?<key>[^#]*))?(?:#(?<generation>\d{1,20}))?$/.exec(
      reference,
    );
  const { bucket, key = "", generation } = match?.groups ?? {};
  if (bucket === undefined) {
    throw new SourceError(
      "reference-malformed",
      `"${withoutSecrets(reference)}" is not a valid reference to Google Cloud Storage. Write gs://bucket/prefix, or gs://bucket/object#generation.`,
    );
  }
  return { bucket, key, generation };
}

function fileOf(resource: ObjectResource, key: string, path: string): GcsFile {
  const generation = text(resource.generation);
  const bytes = Number(text(resource.size));
  if (!Number.isSafeInteger(bytes) || bytes < 0) throw notUnderstood();
  return { path, bytes, store: digestsOf(resource), version: generation, key, generation };
}

/** A composed object has no MD5, only a CRC-32C of the whole. */
function digestsOf({ md5Hash, crc32c }: ObjectResource): Digests {
  const hex = (base64: unknown) => Buffer.from(text(base64), "base64").toString("hex");
  if (md5Hash !== undefined && md5Hash !== null) return { md5: hex(md5Hash) };
  return crc32c === undefined || crc32c === null ? {} : { crc32c: hex(crc32c) };
}

/** A value that must be a text, or a number that some stores write as one. */
function text(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw notUnderstood();
}

function notUnderstood(): StoreError {
  return new StoreError("store-unusable", "the answer does not come from Google Cloud Storage", {
    advice: "Check whether a proxy or a login page answers instead of the store.",
  });
}

function itemsOf(resolved: Resolved, files: readonly ListedFile[], context: PullContext): Item[] {
  const { bucket } = resolved as GcsResolved;
  return (files as readonly GcsFile[]).map((file) => ({
    file,
    // The endpoint is part of the identity: two stores can have buckets of the same name.
    identity: ["gs", endpointOf(context).url, bucket, file.key, file.generation, file.bytes].join(
      " ",
    ),
    open: async () => {
      const url = addressOf(`${bucket}/o/${encodeURIComponent(file.key)}`, context, {
        alt: "media",
        // Get the generation that was listed, or fail.
        generation: file.generation,
      });
      return rangedFile(file.bytes, (range, signal) => ask(url, { range }, { ...context, signal }));
    },
  }));
}

async function describe<T>(
  place: string,
  context: PullContext,
  query: Readonly<Record<string, string>>,
): Promise<T> {
  const url = addressOf(place, context, query);
  const answer = await ask(url, { accept: "application/json" }, context);
  return (await jsonOf(answer, notUnderstood)) as T;
}

function addressOf(
  place: string,
  context: PullContext,
  query: Readonly<Record<string, string>>,
): URL {
  const url = new URL(`${endpointOf(context).url}/storage/v1/b/${place}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

/** A request with a token, which goes to the endpoint's origin and nowhere else. */
async function ask(
  url: URL,
  headers: Record<string, string>,
  context: PullContext,
): Promise<HttpAnswer> {
  const endpoint = endpointOf(context);
  const { origin, host } = new URL(endpoint.url);
  const token = endpoint.anonymous ? undefined : await tokenOf(context);
  const trusted = trustedHosts(context.env);
  if (endpoint.own) trusted.add(host);
  return await advised("the store", gcsAdvice, () =>
    get(url, {
      headers,
      signal: context.signal,
      trusted,
      authorizationFor: (at) =>
        token !== undefined && at.origin === origin ? `Bearer ${token}` : undefined,
    }),
  );
}

/** Whom to ask; an emulator, as Google's own clients find it, wants no credentials. */
export function endpointOf({ env }: Pick<PullContext, "env">): {
  url: string;
  own: boolean;
  anonymous: boolean;
} {
  const variables = [
    ["STORAGE_EMULATOR_HOST", true],
    ["CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE", false],
  ] as const;
  for (const [name, anonymous] of variables) {
    const value = env[name];
    if (!value) continue;
    const address = /^https?:\/\//i.test(value) ? value : `http://${value}`;
    if (!URL.canParse(address)) {
      throw new SourceError(
        "variable-invalid",
        `${name} is ${JSON.stringify(value)}; it must be a web address.`,
      );
    }
    // gcloud writes the address of the API with its path.
    const url = address.replace(/\/+$/, "").replace(/\/storage\/v1$/, "");
    return { url, own: true, anonymous };
  }
  return { url: PUBLIC_API, own: false, anonymous: false };
}

const tokens = new WeakMap<PullContext["cache"], () => Promise<string | null | undefined>>();

async function tokenOf({ cache }: PullContext): Promise<string> {
  let token: string | null | undefined;
  try {
    let source = tokens.get(cache);
    if (source === undefined) {
      const { GoogleAuth } = await import("google-auth-library");
      // Of a project it would ask another service, and reading objects needs none.
      const auth = new GoogleAuth({ scopes: [SCOPE], projectId: "none" });
      source = () => auth.getAccessToken();
      tokens.set(cache, source);
    }
    token = await source();
  } catch (error) {
    // What the library says may quote a key file or the answer of a token service.
    throw noCredentials(error);
  }
  if (!token) throw noCredentials();
  return token;
}

function noCredentials(cause?: unknown): StoreError {
  const { status, response } = (cause ?? {}) as {
    status?: number;
    response?: { status?: number };
  };
  const answered = response?.status ?? (typeof status === "number" ? status : undefined);
  return new StoreError(
    "store-credentials",
    answered === undefined
      ? "there are no usable credentials for it"
      : `the service that gives tokens answered ${answered}`,
    {
      temporary: answered !== undefined && answered >= 500,
      advice:
        "Log in with google-github-actions/auth (workload identity), set GOOGLE_APPLICATION_CREDENTIALS to a credentials file, or run on a machine with a service account.",
      cause,
    },
  );
}

function gcsAdvice({ status, advice }: StoreError): string {
  if (status === 401) return "The credentials are not accepted or have expired; log in again.";
  if (status === 403) {
    return "The credentials cannot read it: storage.objects.get and storage.objects.list are needed (the role Storage Object Viewer).";
  }
  if (status === 404) {
    return "There is no such bucket or object, or the object was replaced after it was listed; check the reference and run the audit again.";
  }
  return advice;
}
