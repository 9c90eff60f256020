import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { StoreError } from "../store-error.ts";
import type { PullContext } from "../transfer/context.ts";
import { advised, bytesOf, get, type HttpAnswer, jsonOf, trustedHosts } from "./http.ts";
import { DOCKER_HUB, originOf } from "./registry-host.ts";

/** A repository of an OCI registry. */
export interface Repository {
  /** Host, with a port if it has one. */
  host: string;
  /** Its name in the registry, for example `org/model`. */
  name: string;
}

/** A part of an artifact, as its manifest lists it. */
export interface Descriptor {
  mediaType: string;
  /** Hex SHA-256. */
  sha256: string;
  bytes: number;
  annotations: Readonly<Record<string, string>>;
}

export interface Manifest {
  sha256: string;
  /** Types of the artifact and of its configuration. */
  types: readonly string[];
  layers: readonly Descriptor[];
}

const MANIFESTS = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.oci.artifact.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];
const INDEXES = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
];
const SHA256 = /^sha256:([0-9a-f]{64})$/;
/** Longest time that a credential helper may take, milliseconds. */
const HELPER_MS = 30_000;

/**
 * The manifest of a tag or of a digest (`sha256:…`), whose bytes have the digest that it is asked by.
 * Throws StoreError.
 */
export async function manifestOf(
  repository: Repository,
  reference: string,
  context: PullContext,
): Promise<Manifest> {
  const accept = [...MANIFESTS, ...INDEXES].join(", ");
  const answer = await ask(repository, `manifests/${reference}`, { accept }, context);
  const bytes = await bytesOf(answer, notUnderstood);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const asked = SHA256.exec(reference)?.[1];
  if (asked !== undefined && asked !== sha256) {
    throw new StoreError("store-content", `the manifest's sha256 is ${sha256}, not ${asked}`, {
      advice: "It is not what was requested and was discarded; none of it is used.",
    });
  }
  let content: ManifestJson | null;
  try {
    content = JSON.parse(bytes.toString("utf8")) as ManifestJson | null;
  } catch {
    throw notUnderstood();
  }
  const { mediaType, artifactType, config, layers, blobs, manifests } = content ?? {};
  if (Array.isArray(manifests) || INDEXES.includes(String(mediaType))) {
    const digests = (Array.isArray(manifests) ? manifests : []).flatMap(({ digest }) =>
      typeof digest === "string" && SHA256.test(digest) ? [digest] : [],
    );
    throw new StoreError("store-unusable", `it is an index of ${digests.length} artifacts`, {
      advice: `Name one by its digest${digests.length === 0 ? "" : `, for example @${digests[0]}`}.`,
    });
  }
  const listed = layers ?? blobs;
  if (!Array.isArray(listed)) throw notUnderstood();
  const types = [artifactType, config?.mediaType].filter((type) => typeof type === "string");
  return { sha256, types: types as string[], layers: listed.map(descriptorOf) };
}

interface ManifestJson {
  mediaType?: unknown;
  artifactType?: unknown;
  config?: { mediaType?: unknown };
  layers?: unknown;
  blobs?: unknown;
  manifests?: { digest?: unknown }[];
}

function descriptorOf(value: unknown): Descriptor {
  const { mediaType, digest, size, annotations } = (value ?? {}) as Record<string, unknown>;
  const sha256 = SHA256.exec(String(digest))?.[1];
  if (sha256 === undefined || typeof mediaType !== "string" || !Number.isSafeInteger(size)) {
    throw notUnderstood();
  }
  if ((size as number) < 0) throw notUnderstood();
  const noted = Object.entries(annotations ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return { mediaType, sha256, bytes: size as number, annotations: Object.fromEntries(noted) };
}

function notUnderstood(): StoreError {
  return new StoreError("store-unusable", "the answer does not come from an OCI registry", {
    advice: "Check the host, and whether a proxy or a login page answers instead of the registry.",
  });
}

/**
 * A GET below a repository. What the registry asks for in return (a password, or a token of a service
 * that it names) comes from Docker's configuration; no other host is sent it. Throws StoreError.
 */
export async function ask(
  { host, name }: Repository,
  path: string,
  headers: Record<string, string>,
  context: PullContext,
): Promise<HttpAnswer> {
  const origin = originOf(host);
  const url = new URL(`${origin}/v2/${name}/${path}`);
  const kept = authorizations(context);
  const id = `${origin} ${name}`;
  const request = (authorization: string | undefined) =>
    get(url, {
      headers,
      signal: context.signal,
      trusted: trustedHosts(context.env),
      authorizationFor: (at) => (at.origin === origin ? authorization : undefined),
    });
  const advice = (error: StoreError) => registryAdvice(error, host);
  return await advised("the registry", advice, async () => {
    try {
      return await request(kept.get(id));
    } catch (error) {
      if (!(error instanceof StoreError) || error.status !== 401) throw error;
      const authorization = await authorize(error, { host, name }, context);
      // The same that was refused would be refused again.
      if (authorization === undefined || authorization === kept.get(id)) throw error;
      kept.set(id, authorization);
      return await request(authorization);
    }
  });
}

const kept = new WeakMap<PullContext["cache"], Map<string, string>>();

/** Authorizations by registry and repository: a token is for one repository. */
function authorizations({ cache }: PullContext): Map<string, string> {
  const known = kept.get(cache) ?? new Map<string, string>();
  kept.set(cache, known);
  return known;
}

async function authorize(
  refusal: StoreError,
  { host, name }: Repository,
  context: PullContext,
): Promise<string | undefined> {
  const { scheme, parameters } = parseChallenge(refusal.challenge ?? "");
  const login = await loginOf(host, context.env);
  const basic =
    login === undefined
      ? undefined
      : `Basic ${Buffer.from(`${login.user}:${login.password}`).toString("base64")}`;
  if (scheme === "basic") return basic;
  if (scheme !== "bearer") return undefined;
  const realm = parameters.get("realm") ?? "";
  if (!URL.canParse(realm)) throw notUnderstood();
  const service = new URL(realm);
  const trusted = trustedHosts(context.env);
  if (service.protocol !== "https:" && !trusted.has(service.host)) {
    throw new StoreError("store-untrusted", "the registry names a token service without https", {
      advice: "A password would be sent without encryption, so none is.",
    });
  }
  service.searchParams.set("service", parameters.get("service") ?? "");
  service.searchParams.set("scope", parameters.get("scope") ?? `repository:${name}:pull`);
  const { origin } = service;
  const answer = await get(service, {
    headers: { accept: "application/json" },
    signal: context.signal,
    trusted,
    authorizationFor: (at) => (at.origin === origin ? basic : undefined),
  });
  const { token, access_token } = (await jsonOf(answer, notUnderstood)) as Record<string, unknown>;
  const given = token ?? access_token;
  if (typeof given !== "string" || !/^[\x21-\x7e]+$/.test(given)) throw notUnderstood();
  return `Bearer ${given}`;
}

/** `Bearer realm="…",service="…"`: the scheme in lower case, and its parameters (RFC 9110, 11.6.1). */
export function parseChallenge(text: string): {
  scheme: string;
  parameters: Map<string, string>;
} {
  const scheme = /^\s*([\w-]+)/.exec(text)?.[1]?.toLowerCase() ?? "";
  const parameters = new Map<string, string>();
  for (const [, name, quoted, bare] of text.matchAll(
    /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g,
  )) {
    parameters.set(name!.toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "");
  }
  return { scheme, parameters };
}

interface Login {
  user: string;
  password: string;
}

interface DockerConfig {
  auths?: Record<string, { auth?: unknown } | undefined>;
  credHelpers?: Record<string, unknown>;
  credsStore?: unknown;
}

/**
 * What Docker's configuration (`DOCKER_CONFIG`, else `~/.docker`) has for a registry: from a helper
 * that it names, or as `docker login` wrote it.
 */
async function loginOf(host: string, env: NodeJS.ProcessEnv): Promise<Login | undefined> {
  const folder = env.DOCKER_CONFIG || join(env.HOME || homedir(), ".docker");
  let config: DockerConfig;
  try {
    config = (JSON.parse(await readFile(join(folder, "config.json"), "utf8")) ??
      {}) as DockerConfig;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new StoreError("store-credentials", "Docker's configuration cannot be read", {
      advice: `Check config.json in ${folder}.`,
    });
  }
  const key = host === "docker.io" ? DOCKER_HUB.key : host;
  const keys = [key, `https://${key}`, `https://${key}/v1/`, `https://${key}/v2/`];
  for (const name of keys) {
    const helper = config.credHelpers?.[name];
    const found = typeof helper === "string" ? await askHelper(helper, name, env) : undefined;
    if (found !== undefined) return found;
  }
  for (const name of keys) {
    const auth = config.auths?.[name]?.auth;
    if (typeof auth !== "string" || auth === "") continue;
    const [user, ...password] = Buffer.from(auth, "base64").toString("utf8").split(":");
    if (user !== undefined && password.length > 0) return { user, password: password.join(":") };
  }
  const store = config.credsStore;
  return typeof store === "string" ? await askHelper(store, key, env) : undefined;
}

/** A helper knows no login for a registry that nobody logged in to. */
async function askHelper(
  helper: string,
  key: string,
  env: NodeJS.ProcessEnv,
): Promise<Login | undefined> {
  if (!/^[\w.-]+$/.test(helper)) return undefined;
  const { exitCode, stdout } = await execa(`docker-credential-${helper}`, ["get"], {
    input: key,
    env,
    extendEnv: false,
    reject: false,
    timeout: HELPER_MS,
  });
  if (exitCode !== 0) return undefined;
  try {
    const { Username, Secret } = JSON.parse(stdout) as Record<string, unknown>;
    if (typeof Username !== "string" || typeof Secret !== "string") return undefined;
    return { user: Username, password: Secret };
  } catch {
    return undefined;
  }
}

function registryAdvice({ status, advice }: StoreError, host: string): string {
  if (status === 401 || status === 403) {
    return `It does not exist, or what Docker's configuration has for ${host} cannot read it: run \`docker login ${host}\` before (docker/login-action).`;
  }
  if (status === 404) return "There is no such repository, tag or digest; check the reference.";
  return advice;
}
