import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Readable } from "node:stream";
import {
  GetObjectCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  ListObjectsV2Command,
  S3Client,
} from "@aws-sdk/client-s3";
import { SourceError } from "../../base/errors.ts";
import type { Digests, ListedFile, RemoteFile, Resolved } from "../content.ts";
import { withoutSecrets } from "../names.ts";
import type { Source } from "../source.ts";
import { StoreError } from "../store-error.ts";
import type { PullContext } from "../transfer/context.ts";
import { CONNECTIONS } from "../transfer/index.ts";
import type { Item } from "../transfer/remote.ts";
import { fileByFile, type Level, listBucket } from "./bucket.ts";
import { faultOf } from "./http.ts";

interface S3Resolved extends Resolved {
  bucket: string;
  /** Key of one object, or a prefix; may contain `*` in its last part. */
  key: string;
  versionId: string | undefined;
}

interface S3File extends ListedFile {
  key: string;
  etag: string;
  versionId: string | undefined;
}

const CONNECT_TIMEOUT_MS = 10_000;
/** The transfer itself watches the pace of a body. */
const SOCKET_TIMEOUT_MS = 120_000;

/**
 * S3 and compatible stores (R2, MinIO): `s3://bucket/prefix` for a folder, `s3://bucket/key` or
 * `s3://bucket/key?versionId=…` for one object. Credentials, region and endpoint come from the
 * environment and configuration of the AWS tools; a policy cannot name an endpoint.
 */
export const s3: Source = {
  kind: "s3",

  async resolve(reference, wanted, context): Promise<S3Resolved> {
    const { bucket, key, versionId } = parse(reference);
    if (versionId !== undefined && wanted !== "data") {
      throw new SourceError(
        "reference-malformed",
        `"${reference}": a version belongs to a single object, but a model is a folder. Leave ?versionId out; the objects' versions go into pull.lock.json.`,
      );
    }
    // The versions of the objects make it immutable; `list` finds them.
    const identity = `s3://${bucket}/${key}${versionId === undefined ? "" : `?versionId=${versionId}`}`;
    void context;
    return { reference, kind: "s3", wanted, identity, bucket, key, versionId };
  },

  async list(resolved, context): Promise<S3File[]> {
    const { bucket, key, versionId } = resolved as S3Resolved;
    const client = await clientFor(context);
    const { signal } = context;
    const under = (prefix: string) =>
      answered(bucket, () => namesUnder(client, bucket, prefix, context));
    const look = (name: string, path: string) =>
      answered(bucket, async () => {
        const version = versionId === undefined ? {} : { VersionId: versionId };
        const object = { Bucket: bucket, Key: name, ...version };
        const asked = new HeadObjectCommand({ ...object, ChecksumMode: "ENABLED" });
        try {
          return fileOfHead(await client.send(asked, { abortSignal: signal }), name, path);
        } catch (error) {
          if (versionId === undefined && isAbsent(error)) return undefined;
          throw error;
        }
      });
    return await listBucket(resolved, key, { under, look }, context);
  },

  ...fileByFile(itemsOf),
};

function parse(reference: string): { bucket: string; key: string; versionId: string | undefined } {
  const match =
    /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<key>[^?#]*))?(?:\?(?<query>.*))?$/.exec(
      reference,
    );
  const { bucket, key = "", query } = match?.groups ?? {};
  const parameters = new URLSearchParams(query ?? "");
  const names = [...parameters.keys()];
  if (bucket === undefined || names.some((name) => name !== "versionId")) {
    throw new SourceError(
      "reference-malformed",
      `"${withoutSecrets(reference)}" is not a valid S3 reference. Write s3://bucket/prefix, or s3://bucket/key?versionId=…; set an endpoint with AWS_ENDPOINT_URL_S3.`,
    );
  }
  return { bucket, key, versionId: parameters.get("versionId") || undefined };
}

async function namesUnder(
  client: S3Client,
  bucket: string,
  prefix: string,
  { signal }: PullContext,
): Promise<Level> {
  const names: string[] = [];
  const folders: string[] = [];
  let token: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix,
        Delimiter: "/",
        ...(token === undefined ? {} : { ContinuationToken: token }),
      }),
      { abortSignal: signal },
    );
    for (const { Key } of page.Contents ?? []) if (Key !== undefined) names.push(Key);
    for (const { Prefix } of page.CommonPrefixes ?? []) {
      if (Prefix !== undefined) folders.push(Prefix);
    }
    token = page.NextContinuationToken;
  } while (token !== undefined);
  return { names, folders };
}

function fileOfHead(head: HeadObjectCommandOutput, key: string, path: string): S3File {
  const { ContentLength, ETag, VersionId } = head;
  if (ContentLength === undefined || ETag === undefined) {
    throw new StoreError("store-unusable", "the store gave no size or no ETag of the object");
  }
  return {
    path,
    bytes: ContentLength,
    store: digestsOf(head),
    version: VersionId === undefined || VersionId === "null" ? ETag : VersionId,
    key,
    etag: ETag,
    // A bucket without versioning says "null".
    versionId: VersionId === undefined || VersionId === "null" ? undefined : VersionId,
  };
}

/** S3's digests of the whole content. A checksum of checksums is useless without the parts. */
function digestsOf(head: HeadObjectCommandOutput): Digests {
  const { ETag, ChecksumSHA256, ChecksumCRC32, ServerSideEncryption, SSECustomerAlgorithm } = head;
  const md5 = /^"?([0-9a-f]{32})"?$/.exec(ETag ?? "")?.[1];
  const encrypted = /kms/i.test(ServerSideEncryption ?? "") || SSECustomerAlgorithm !== undefined;
  const hex = (base64: string) => Buffer.from(base64, "base64").toString("hex");
  const whole = (value: string | undefined) => value !== undefined && !value.includes("-");
  return {
    ...(whole(ChecksumSHA256) ? { sha256: hex(ChecksumSHA256!) } : {}),
    ...(whole(ChecksumCRC32) ? { crc32: hex(ChecksumCRC32!) } : {}),
    // The ETag is the MD5 if the object was uploaded in one piece and not encrypted with a KMS or
    // customer key.
    ...(md5 !== undefined && !encrypted ? { md5 } : {}),
  };
}

function itemsOf(resolved: Resolved, files: readonly ListedFile[], context: PullContext): Item[] {
  const { bucket } = resolved as S3Resolved;
  return (files as readonly S3File[]).map((file) => ({
    file,
    // The endpoint is part of the identity: two stores can have buckets of the same name.
    identity: [
      "s3",
      endpointOf(context.env) ?? "",
      bucket,
      file.key,
      file.versionId ?? "",
      file.etag,
      file.bytes,
    ].join(" "),
    open: async () => await open(await clientFor(context), bucket, file),
  }));
}

async function open(client: S3Client, bucket: string, file: S3File): Promise<RemoteFile> {
  return {
    bytes: file.bytes,
    ranges: true,
    async read(start, end, signal) {
      return await answered(bucket, async () => {
        const { Body, ContentLength } = await client.send(
          new GetObjectCommand({
            Bucket: bucket,
            Key: file.key,
            Range: `bytes=${start}-${end - 1}`,
            // Get the version that was listed, or fail.
            IfMatch: file.etag,
            ...(file.versionId === undefined ? {} : { VersionId: file.versionId }),
          }),
          { abortSignal: signal },
        );
        if (ContentLength !== end - start) {
          (Body as Readable | undefined)?.destroy();
          throw new StoreError(
            "store-content",
            "the store returned a different range than requested",
          );
        }
        return chunksOf(Body as Readable, bucket);
      });
    },
  };
}

async function* chunksOf(body: Readable, bucket: string): AsyncGenerator<Uint8Array> {
  try {
    yield* body as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw storeError(error, bucket);
  } finally {
    body.on("error", () => {}).destroy();
  }
}

const clients = new WeakMap<Cache, S3Client>();
type Cache = PullContext["cache"];

async function clientFor({ cache, env }: PullContext): Promise<S3Client> {
  const known = clients.get(cache);
  if (known !== undefined) return known;
  const agent = { keepAlive: true, maxSockets: CONNECTIONS * 2, proxyEnv: env };
  const client = new S3Client({
    // Compatible stores answer under one host name; AWS itself prefers the bucket's.
    forcePathStyle: endpointOf(env) !== undefined,
    followRegionRedirects: true,
    // Content is checked against digests of the whole; a range has none of its own.
    responseChecksumValidation: "WHEN_REQUIRED",
    requestChecksumCalculation: "WHEN_REQUIRED",
    // Transfers have their own retries.
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: SOCKET_TIMEOUT_MS,
      httpAgent: new HttpAgent(agent),
      httpsAgent: new HttpsAgent(agent),
    },
  });
  clients.set(cache, client);
  return client;
}

function endpointOf(env: NodeJS.ProcessEnv): string | undefined {
  return env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL || undefined;
}

async function answered<T>(bucket: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeError(error, bucket);
  }
}

function isAbsent(error: unknown): boolean {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  return name === "NotFound" || name === "NoSuchKey" || $metadata?.httpStatusCode === 404;
}

/**
 * An error for what the SDK threw. Its message may quote keys or signed requests and is left out.
 */
function storeError(error: unknown, bucket: string): unknown {
  if (error instanceof StoreError) return error;
  const { name, code, $metadata } = error as {
    name?: string;
    code?: string;
    $metadata?: { httpStatusCode?: number };
  };
  if (name === "AbortError" && $metadata?.httpStatusCode === undefined) return error;
  const status = $metadata?.httpStatusCode;
  const known = name !== undefined && /^\w{1,60}$/.test(name) ? name : "Error";
  if (known === "CredentialsProviderError" || known === "TokenProviderError") {
    return new StoreError("store-credentials", "there are no credentials for it", {
      code: known,
      advice:
        "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE, or a role; the usual places of the AWS tools are searched.",
    });
  }
  if (/region is missing/i.test((error as Error).message)) {
    return new StoreError("store-credentials", "there is no region for it", {
      advice: "Set AWS_REGION.",
    });
  }
  if (status === undefined) {
    return new StoreError("store-unreachable", `the connection failed (${code ?? known})`, {
      temporary: true,
      code: known,
      advice: "Check AWS_ENDPOINT_URL_S3 and the network; the audit continues where it stopped.",
      cause: error,
    });
  }
  const temporary = status === 429 || status >= 500 || known === "SlowDown";
  return new StoreError(faultOf(status), `the store answered ${status} (${known})`, {
    status,
    code: known,
    temporary,
    advice: s3Advice(known, status, bucket),
    cause: error,
  });
}

function s3Advice(code: string, status: number, bucket: string): string {
  switch (code) {
    case "NoSuchBucket":
      return `There is no bucket "${bucket}" at this endpoint.`;
    case "NoSuchVersion":
      return "There is no such version; check versionId.";
    case "ExpiredToken":
    case "ExpiredTokenException":
    case "TokenRefreshRequired":
    case "RequestExpired":
      return "The credentials have expired; get new ones.";
    case "InvalidAccessKeyId":
    case "InvalidClientTokenId":
    case "SignatureDoesNotMatch":
      return "The credentials are not accepted; check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.";
    case "PreconditionFailed":
      return "The object changed while it was read; run the audit again.";
    case "InvalidObjectState":
      return "The object is in an archive tier; restore it first.";
    default:
  }
  if (status === 401 || status === 403) {
    return "The credentials cannot read it: s3:GetObject on the objects and s3:ListBucket on the bucket are needed. The credentials may also have expired.";
  }
  if (status === 404) return "There is no such object; check bucket and key.";
  if (status === 412) return "The object changed while it was read; run the audit again.";
  if (status === 301 || status === 307) return "The bucket is in another region; set AWS_REGION.";
  if (status >= 500)
    return "The store has an error or is rate-limiting requests; run the audit again.";
  return "";
}
