import { lookup as resolveName } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { type Dispatcher, EnvHttpProxyAgent, request as send } from "undici";
import type { ErrorCode } from "../../base/error-codes.ts";
import { VERSION } from "../../base/installation.ts";
import type { RemoteFile } from "../content.ts";
import { retryAfter, StoreError } from "../store-error.ts";

/** Most redirects that a request follows. */
const MOST_REDIRECTS = 5;
/** Most bytes of a refusal that are read to keep its connection usable, and for how long. */
const REFUSAL_BYTES = 64 << 10;
const REFUSAL_MS = 2000;
const HEADERS_TIMEOUT_MS = 30_000;
/** The transfer itself watches the pace of a body. */
const BODY_TIMEOUT_MS = 120_000;

/** Addresses that only this machine or its cloud's metadata service can answer. */
const LOCAL = new BlockList();
for (const [address, prefix] of [
  ["0.0.0.0", 8],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["224.0.0.0", 3],
  // Metadata and WireServer of two clouds, outside the link-local range.
  ["100.100.100.200", 32],
  ["168.63.129.16", 32],
] as const) {
  LOCAL.addSubnet(address, prefix, "ipv4");
}
for (const [address, prefix] of [
  ["::", 127],
  ["fe80::", 10],
  ["ff00::", 8],
  // Metadata of two clouds, and container credentials of one of them.
  ["fd00:ec2::", 32],
  ["fd20:ce::254", 128],
  // The same IPv4 ranges through NAT64; a BlockList sees through IPv4-mapped ones itself.
  ["64:ff9b::7f00:0", 104],
  ["64:ff9b::a9fe:0", 112],
] as const) {
  LOCAL.addSubnet(address, prefix, "ipv6");
}

export interface HttpRequest {
  headers?: Record<string, string>;
  /**
   * Authorization for an origin, requested again after each redirect: one host's credentials are
   * not sent to another.
   */
  authorizationFor?(origin: URL): string | undefined;
  /** Hosts (with port) that may be on this machine: set by its administrator, not by a policy. */
  trusted: ReadonlySet<string>;
  signal: AbortSignal;
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Readable;
  /** Where the answer came from, after redirects. */
  url: URL;
}

/**
 * GET with redirects. Uses the proxies of HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Throws StoreError
 * if nothing answers, if a redirect is not allowed, and for a status of 400 and above.
 */
export async function get(url: URL, request: HttpRequest): Promise<HttpAnswer> {
  let at = url;
  for (let redirects = 0; ; redirects++) {
    const answer = await once(at, request);
    const location = headerOf(answer.headers, "location");
    if (answer.status < 300 || answer.status >= 400 || location === undefined) {
      if (answer.status < 400) return answer;
      await drain(answer.body);
      throw refused(answer);
    }
    await drain(answer.body);
    if (redirects === MOST_REDIRECTS) {
      throw new StoreError("store-redirect", `redirected more than ${MOST_REDIRECTS} times`);
    }
    at = redirected(at, location);
  }
}

/**
 * Runs requests to a store; of what it answers, errors name it instead of "the server" and say what
 * `advice` says. Throws StoreError.
 */
export async function advised<T>(
  store: string,
  advice: (error: StoreError) => string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreError) || error.status === undefined) throw error;
    throw new StoreError(error.fault, error.message.replace(/^the server/, store), {
      ...error,
      status: error.status,
      advice: advice(error),
      cause: error,
    });
  }
}

/** Asks for the head of an address. Any answer will do; throws StoreError if there is none. */
export async function touch(
  url: URL,
  request: Pick<HttpRequest, "trusted" | "signal">,
): Promise<void> {
  const { body } = await once(url, request, "HEAD");
  body.on("error", () => {}).destroy();
}

/** `RETICENCE_LOCAL_HOSTS`: hosts, with port, that may be on this machine. */
export function trustedHosts(env: NodeJS.ProcessEnv): Set<string> {
  return new Set(wordsOf(env.RETICENCE_LOCAL_HOSTS));
}

/** The words of a setting that is a list. */
export function wordsOf(text: string | undefined): string[] {
  return (text ?? "").split(/[\s,]+/).filter((word) => word !== "");
}

/** Value of a header that occurs at most once. */
export function headerOf(headers: HttpAnswer["headers"], name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Discards an answer whose body is not needed. */
export function dismiss({ body }: HttpAnswer): void {
  // Ending it early is an error only to the stream.
  body.on("error", () => {}).destroy();
}

/** Most bytes of an answer that is read as a whole. */
const JSON_BYTES = 32 << 20;

/**
 * The JSON object or list of an answer. Throws StoreError; `unusable` makes that for what is none,
 * such as a login page in place of the store.
 */
export async function jsonOf(answer: HttpAnswer, unusable: () => StoreError): Promise<object> {
  const text = await textOf(answer, unusable);
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // The text may be anything and is not quoted.
  }
  throw unusable();
}

/** The text of an answer. Throws StoreError. */
export async function textOf(answer: HttpAnswer, unusable: () => StoreError): Promise<string> {
  return (await bytesOf(answer, unusable)).toString("utf8");
}

/** The content of an answer, up to 32 MiB. Throws StoreError. */
export async function bytesOf({ body }: HttpAnswer, unusable: () => StoreError): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of bodyOf(body)) {
    bytes += chunk.length;
    if (bytes > JSON_BYTES) throw unusable();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The bytes of a body; throws StoreError if the connection breaks. */
export async function* bodyOf(body: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* body as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw unreachable(error);
  } finally {
    body.on("error", () => {}).destroy();
  }
}

/**
 * A file of a known size behind an address that answers to ranges. `ask` sends the header `Range`;
 * an answer about a file of another size is refused.
 */
export function rangedFile(
  bytes: number,
  ask: (range: string, signal: AbortSignal) => Promise<HttpAnswer>,
): RemoteFile {
  return {
    bytes,
    ranges: true,
    async read(start, end, signal) {
      const answer = await ask(`bytes=${start}-${end - 1}`, signal);
      const whole = start === 0 && end === bytes;
      if (answer.status === 206) {
        const total = totalOf(headerOf(answer.headers, "content-range"));
        if (total === bytes) return bodyOf(answer.body);
        dismiss(answer);
        throw new StoreError(
          "store-content",
          `the file has ${total} bytes but was listed with ${bytes}`,
        );
      }
      if (answer.status === 200 && whole) return bodyOf(answer.body);
      dismiss(answer);
      throw new StoreError(
        "store-answered",
        `the server answered ${answer.status} to a range request`,
      );
    },
  };
}

/** A GET with some headers. */
export type Ask = (headers: Record<string, string>, signal: AbortSignal) => Promise<HttpAnswer>;

/**
 * A file behind an address, after a request for one byte: whether a server supports ranges shows in
 * its answer, not in its claims. `listed` is its size where that is known.
 */
export async function probedFile(
  ask: Ask,
  signal: AbortSignal,
  listed?: number,
): Promise<RemoteFile> {
  // No byte of an empty file can be asked for.
  if (listed === 0) return { bytes: 0, ranges: false, read: readWhole(ask) };
  const answer = await ask({ range: "bytes=0-0" }, signal);
  const total = totalOf(headerOf(answer.headers, "content-range"));
  dismiss(answer);
  const length = Number(headerOf(answer.headers, "content-length") ?? listed);
  const bytes = answer.status === 206 ? total : length;
  if (bytes === undefined || !Number.isSafeInteger(bytes)) {
    throw new StoreError("store-unusable", "the server does not report the file's size", {
      advice: "Put the file on a server that sends Content-Length.",
    });
  }
  return answer.status === 206
    ? { bytes, ranges: true, read: readRange(ask, bytes) }
    : { bytes, ranges: false, read: readWhole(ask) };
}

function readRange(ask: Ask, bytes: number): RemoteFile["read"] {
  return async (start, end, signal) => {
    const answer = await ask({ range: `bytes=${start}-${end - 1}` }, signal);
    const total = totalOf(headerOf(answer.headers, "content-range"));
    if (answer.status === 206 && total === bytes) return bodyOf(answer.body);
    dismiss(answer);
    throw new StoreError(
      "store-answered",
      `the server answered ${answer.status} to a range request`,
    );
  };
}

/** The whole content in one answer, of a server that has no ranges. */
function readWhole(ask: Ask): RemoteFile["read"] {
  return async (_start, _end, signal) => {
    const answer = await ask({}, signal);
    if (answer.status === 200) return bodyOf(answer.body);
    dismiss(answer);
    throw new StoreError("store-answered", `the server answered ${answer.status}`);
  };
}

/** Total from `Content-Range: bytes 0-0/1234`. */
export function totalOf(contentRange: string | undefined): number | undefined {
  const match = /^bytes (?:\d+-\d+|\*)\/(\d+)$/.exec(contentRange ?? "");
  return match === null ? undefined : Number(match[1]);
}

/** The error code for a status. */
export function faultOf(status: number | undefined): ErrorCode {
  if (status === 401 || status === 403) return "store-refused";
  if (status === 404 || status === 410) return "source-missing";
  return "store-answered";
}

/** The error for a status of 400 and above, without the store's own message. */
export function statusError(
  status: number,
  options: {
    detail?: string;
    advice?: string;
    retryAfter?: string | undefined;
    challenge?: string | undefined;
  } = {},
): StoreError {
  const detail = options.detail === undefined ? "" : ` (${options.detail})`;
  const wait = retryAfter(options.retryAfter);
  return new StoreError(faultOf(status), `the server answered ${status}${detail}`, {
    status,
    ...(options.detail === undefined ? {} : { code: options.detail }),
    temporary: status === 408 || status === 425 || status === 429 || status >= 500,
    advice: options.advice ?? httpAdvice(status),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
    challenge: options.challenge,
  });
}

function httpAdvice(status: number): string {
  if (status === 429) return "It is rate-limiting requests; wait, and run the audit again.";
  if (status >= 500) return "The server has an error; run the audit again later.";
  if (status === 404 || status === 410) return "Check the reference.";
  if (status === 401 || status === 403) return "Check the credentials.";
  return "";
}

function refused({ status, headers }: HttpAnswer): StoreError {
  const code = headerOf(headers, "x-error-code");
  return statusError(status, {
    // Only a short code: a message may quote the request, and with it a signature.
    ...(code !== undefined && /^\w{1,40}$/.test(code) ? { detail: code } : {}),
    retryAfter: headerOf(headers, "retry-after"),
    challenge: headerOf(headers, "www-authenticate"),
  });
}

async function once(
  url: URL,
  request: HttpRequest,
  method: "GET" | "HEAD" = "GET",
): Promise<HttpAnswer> {
  const trusted = request.trusted.has(url.host);
  if (!trusted) refuseLocalLiteral(url);
  const authorization = request.authorizationFor?.(url);
  try {
    const { statusCode, headers, body } = await send(url, {
      method,
      dispatcher: trusted ? agents().trusting : agents().guarded,
      signal: request.signal,
      headers: {
        "user-agent": `reticence/${VERSION}`,
        "accept-encoding": "identity",
        ...request.headers,
        ...(authorization === undefined ? {} : { authorization }),
      },
    });
    return { status: statusCode, headers, body, url };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    request.signal.throwIfAborted();
    throw unreachable(error, url.host);
  }
}

/** The target of a redirect. Never leads from https to http. */
function redirected(from: URL, location: string): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (to === undefined || !/^https?:$/.test(to.protocol)) {
    throw new StoreError("store-redirect", "redirected to something that is not a web address");
  }
  if (from.protocol === "https:" && to.protocol === "http:") {
    throw new StoreError("store-redirect", `redirected from https to http (${to.host})`, {
      advice: "Content sent without encryption can be changed in transit.",
    });
  }
  to.username = "";
  to.password = "";
  return to;
}

function refuseLocalLiteral(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && isLocal(host)) throw local(url.host);
}

/** Whether an address belongs to this machine, its local link or a cloud's metadata service. */
export function isLocal(address: string): boolean {
  return LOCAL.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

function local(host: string): StoreError {
  return new StoreError(
    "address-forbidden",
    `${host} is an address of this machine or its link-local network`,
    {
      advice:
        "A policy must not point there, because a pull request can change it. The machine's operator can allow a host with RETICENCE_LOCAL_HOSTS=host:port.",
    },
  );
}

/** Checks what a name resolves to when connecting: it may resolve differently than before. */
const guardedLookup: LookupFunction = (hostname, options, callback) => {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, "", 0);
    if (addresses.some(({ address }) => isLocal(address))) return callback(local(hostname), "", 0);
    const [first] = addresses;
    if (options.all === true) callback(null, addresses);
    else callback(null, first!.address, first!.family);
  });
};

let made: { guarded: Dispatcher; trusting: Dispatcher } | undefined;

function agents() {
  const common = {
    headersTimeout: HEADERS_TIMEOUT_MS,
    bodyTimeout: BODY_TIMEOUT_MS,
    // Ranges of one file arrive faster over several connections than over streams of one.
    allowH2: false,
  };
  made ??= {
    guarded: new EnvHttpProxyAgent({ ...common, connect: { lookup: guardedLookup } }),
    trusting: new EnvHttpProxyAgent(common),
  };
  return made;
}

function unreachable(error: unknown, host?: string): StoreError {
  const cause = (error as { cause?: unknown }).cause ?? error;
  if (cause instanceof StoreError) return cause;
  if (error instanceof StoreError) return error;
  const { code, name } = cause as NodeJS.ErrnoException;
  const what = code ?? name;
  const at = host === undefined ? "" : ` to ${host}`;
  if (what === "ENOTFOUND" || what === "EAI_AGAIN") {
    return new StoreError(
      "store-unreachable",
      `the name${host === undefined ? "" : ` ${host}`} cannot be resolved (${what})`,
      {
        temporary: what === "EAI_AGAIN",
        advice: "Check the reference and the network.",
        cause: error,
      },
    );
  }
  if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(String(what))) {
    return new StoreError("store-untrusted", `the connection${at} is not trusted (${what})`, {
      advice: "For your own certificate authority, set NODE_EXTRA_CA_CERTS.",
      cause: error,
    });
  }
  return new StoreError("store-unreachable", `the connection${at} failed (${what})`, {
    temporary: true,
    advice: "Check the network and run the audit again; it continues where it stopped.",
    cause: error,
  });
}

async function drain(body: Readable): Promise<void> {
  let bytes = 0;
  // A slow server must not hold up the audit.
  const timer = setTimeout(() => body.destroy(), REFUSAL_MS);
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > REFUSAL_BYTES) break;
    }
  } catch {
    // The status is enough.
  }
  clearTimeout(timer);
  body.on("error", () => {}).destroy();
}
