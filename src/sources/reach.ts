import { setTimeout as sleep } from "node:timers/promises";
import { isLocal, schemeOf } from "./reference.ts";
import { StoreError } from "./store-error.ts";
import { accountOf } from "./stores/azure-account.ts";
import { originOf } from "./stores/registry-host.ts";

/** A server that a pull asks. */
export interface Host {
  /** Its address without a path. */
  origin: string;
  /** Whether who runs this machine named it, so that it may be on this machine. */
  own: boolean;
}

/** How long all attempts take together, milliseconds, and the time between two of them. */
const WITHIN_MS = 5000;
const BETWEEN_MS = 500;
const PUBLIC_HUB = "https://huggingface.co";

/** The server that a reference leads to; undefined for a local one, and where only the store knows. */
export function hostOf(reference: string, env: NodeJS.ProcessEnv): Host | undefined {
  if (isLocal(reference)) return undefined;
  switch (schemeOf(reference)) {
    case "hf":
      if (/^(1|on|yes|true)$/i.test(env.HF_HUB_OFFLINE ?? "")) return undefined;
      return host(env.HF_ENDPOINT || PUBLIC_HUB, Boolean(env.HF_ENDPOINT));
    case "az":
      return azureHost(reference, env);
    case "gs":
      return gcsHost(env);
    case "mlflow":
      return host(env.MLFLOW_TRACKING_URI ?? "", true);
    case "oci": {
      const registry = /^oci:\/\/([^/]+)\//.exec(reference)?.[1];
      return registry === undefined ? undefined : host(originOf(registry), false);
    }
    case "s3":
      return s3Host(reference, env);
    case "http":
    case "https":
      return host(reference, false);
    default:
      return undefined;
  }
}

function host(address: string, own: boolean): Host | undefined {
  return URL.canParse(address) ? { origin: new URL(address).origin, own } : undefined;
}

function azureHost(reference: string, env: NodeJS.ProcessEnv): Host | undefined {
  const account = /^az:\/\/([a-z0-9]{3,24})\//.exec(reference)?.[1];
  if (account === undefined) return undefined;
  try {
    const { endpoint, own } = accountOf(account, env);
    return host(endpoint, own);
  } catch {
    // What is wrong with a variable, the pull says.
    return undefined;
  }
}

function gcsHost(env: NodeJS.ProcessEnv): Host | undefined {
  const own = env.STORAGE_EMULATOR_HOST || env.CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE;
  if (!own) return host("https://storage.googleapis.com", false);
  return host(/^https?:\/\//i.test(own) ? own : `http://${own}`, true);
}

/** Configuration files may name a region or an endpoint as well: those only the client knows. */
function s3Host(reference: string, env: NodeJS.ProcessEnv): Host | undefined {
  const endpoint = env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL;
  if (endpoint) return host(endpoint, true);
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
  if (!region || env.AWS_PROFILE) return undefined;
  const bucket = /^s3:\/\/([a-z0-9.-]+)/.exec(reference)?.[1];
  return bucket === undefined || bucket.includes(".")
    ? host(`https://s3.${region}.amazonaws.com`, false)
    : host(`https://${bucket}.s3.${region}.amazonaws.com`, false);
}

/** What kept a server from answering, and for how long it was asked, milliseconds. */
export type Reached = { error?: undefined; afterMs: number } | { error: StoreError };

/**
 * Asks a server for an answer, whatever it is, through the proxies that a pull would use. Asks again
 * until five seconds are over: one lost connection says nothing.
 */
export async function reach(
  { origin, own }: Host,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Reached> {
  const url = new URL(origin);
  // The client comes with it, which an audit of local files never needs.
  const { touch, trustedHosts } = await import("./stores/http.ts");
  const trusted = trustedHosts(env);
  if (own) trusted.add(url.host);
  const started = performance.now();
  const ended = AbortSignal.timeout(WITHIN_MS);
  let last: StoreError | undefined;
  while (!ended.aborted) {
    try {
      await touch(url, { trusted, signal: AbortSignal.any([signal, ended]) });
      return { afterMs: performance.now() - started };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof StoreError) {
        last = error;
        if (!error.temporary) break;
      } else if (!ended.aborted) throw error;
    }
    await sleep(BETWEEN_MS, undefined, { signal: ended }).catch(() => {});
  }
  return { error: last ?? silent(url.host) };
}

function silent(host: string): StoreError {
  return new StoreError(
    "store-unreachable",
    `${host} did not answer within ${WITHIN_MS / 1000} seconds`,
    { temporary: true, advice: "Check the network." },
  );
}
