import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { execa } from "execa";
import { DiskFullError, ProbeError } from "../base/errors.ts";
import { formatBytes } from "../sources/index.ts";

/** What the set-up of the environment is doing. */
export interface SetupProgress {
  task: "setup";
  name: string;
  /** Bytes of a download that have arrived, as far as pip says it. */
  done?: number;
  /** Bytes of the download; absent: nothing is downloaded. */
  total?: number;
}

/** An interpreter with pip, and who is told what it does. */
export interface Pip {
  python: string;
  /** The environment's folder: the log of pip lies there. */
  folder: string;
  /** Shows one line to the user. */
  say(line: string): void;
  progress?: ((progress: SetupProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Keeps Python from importing files in the current folder, which is the checkout of the change
 * under audit: a `venv.py` or a folder `torch` in it would run with the tokens of the job.
 */
export const ISOLATED = "-I";

/** How Python and pip report a full disk and an exceeded quota. */
export const NO_ROOM = /No space left on device|Disk quota exceeded/;

/** Where the page of the documentation is that helps without a network. */
const PAGE = "docs/operations.md#the-python-environment";
const LOG = "setup.log";

/** Seconds and attempts within which the index has to answer before anything is installed. */
const CHECK_SECONDS = 5;
const CHECK_RETRIES = 1;
/**
 * The whole check, milliseconds from pip's first word: looking up a name may take longer than pip's
 * limits, and pip may start slowly on a machine that does other work.
 */
const CHECK_WITHIN_MS = 12_000;
/** The same for downloads, where an index that was there may falter for a moment. */
const DOWNLOAD_SECONDS = 15;
const DOWNLOAD_RETRIES = 3;

/** Number of last bytes of pip's output that an error shows. */
const LOG_TAIL_BYTES = 1500;
/** Downloads of as many bytes are announced one by one. */
const LARGE_BYTES = 20e6;
/** First pip that reports the bytes of a download when nobody watches a terminal. */
const RAW_PROGRESS = [24, 1] as const;

/**
 * Asks the index for a package, so that a machine without a network learns so in seconds and not
 * after all of pip's attempts. Throws ProbeError `index-unreachable`. An index that answers anything
 * passes: what pip makes of it is seen when it installs. Returns pip's limits for that: if only a
 * folder of wheels or another index had the package, nobody waits long for the one that is missing.
 */
export async function checkIndex(pip: Pip, requirement: string): Promise<string[]> {
  pip.progress?.({ task: "setup", name: "asking the package index" });
  const args = ["index", "versions", requirement, "--verbose"];
  const limits = ["--timeout", String(CHECK_SECONDS), "--retries", String(CHECK_RETRIES)];
  const { exitCode, output, timedOut } = await run(pip, [...args, ...limits], {
    withinMs: CHECK_WITHIN_MS,
  });
  const trouble = timedOut ? NO_ANSWER : troubleIn(output);
  if (trouble === undefined) return limitsUnlessSet(process.env);
  if (exitCode !== 0) throw unreachable(trouble, pip.folder);
  pip.say(
    `pip cannot reach one of its package indexes: ${trouble.what}. Continuing with the others; to use none, set PIP_NO_INDEX=1.`,
  );
  return ["--timeout", String(CHECK_SECONDS), "--retries", "0"];
}

/**
 * Installs what pip's arguments name, and says what is downloaded and how much. The user's PIP_*
 * variables apply: an index, a proxy, a folder of wheels. `limits`: pip's options for them, as
 * `checkIndex` returns them. Throws ProbeError and DiskFullError.
 */
export async function install(
  pip: Pip,
  what: readonly string[],
  limits: readonly string[],
): Promise<void> {
  const downloads = new Downloads(pip);
  const bar = (await reportsBytes(pip)) ? "raw" : "off";
  const { exitCode, output } = await run(
    pip,
    ["install", "--progress-bar", bar, ...limits, ...what],
    { onLine: (line) => downloads.read(line) },
  );
  if (exitCode === 0) {
    downloads.sum();
    return;
  }
  const tail = output.slice(-LOG_TAIL_BYTES);
  if (NO_ROOM.test(tail)) throw new DiskFullError(pip.folder);
  const trouble = troubleIn(tail);
  if (trouble !== undefined) throw unreachable(trouble, pip.folder);
  const missing = /No matching distribution found for ([\w.-]+)/.exec(tail)?.[1];
  if (missing !== undefined && process.env.PIP_NO_INDEX === undefined) {
    throw new ProbeError(
      "environment-unmade",
      `pip could not install the probe's dependencies: its package index has no ${missing} that fits. ${MIRROR} pip's own words are in ${logOf(pip.folder)}.`,
    );
  }
  throw new ProbeError(
    "environment-unmade",
    `pip could not install the probe's dependencies. The end of its output (${logOf(pip.folder)} has all of it):\n${tail}`,
  );
}

/** pip's limits, where the user's own settings have none. */
export function limitsUnlessSet(env: NodeJS.ProcessEnv): string[] {
  const timeout = env.PIP_TIMEOUT ?? env.PIP_DEFAULT_TIMEOUT;
  return [
    ...(timeout === undefined ? ["--timeout", String(DOWNLOAD_SECONDS)] : []),
    ...(env.PIP_RETRIES === undefined ? ["--retries", String(DOWNLOAD_RETRIES)] : []),
  ];
}

interface Ran {
  exitCode: number | undefined;
  /** What pip wrote in this call; both of its streams. */
  output: string;
  timedOut: boolean;
}

async function run(
  { python, folder, signal }: Pip,
  args: readonly string[],
  { onLine, withinMs }: { onLine?: (line: string) => void; withinMs?: number } = {},
): Promise<Ran> {
  const log = { file: logOf(folder), append: true } as const;
  const child = execa(
    python,
    // Unbuffered, or its lines would come when all is over.
    [ISOLATED, "-u", "-m", "pip", ...args, "--disable-pip-version-check", "--no-input"],
    {
      reject: false,
      all: true,
      stdin: "ignore",
      stdout: ["pipe", log],
      stderr: ["pipe", log],
      ...(signal === undefined ? {} : { cancelSignal: signal }),
    },
  );
  let timedOut = false;
  let timer: NodeJS.Timeout | undefined;
  const end = () => {
    timedOut = true;
    child.kill("SIGKILL");
  };
  for await (const line of createInterface({ input: child.all })) {
    if (withinMs !== undefined) timer ??= setTimeout(end, withinMs);
    onLine?.(line);
  }
  const { exitCode, all } = await child;
  clearTimeout(timer);
  if (signal?.aborted) throw new ProbeError("audit-stopped", "the audit was stopped.");
  return { exitCode, output: all, timedOut };
}

async function reportsBytes(pip: Pip): Promise<boolean> {
  const { output } = await run(pip, ["--version"]);
  const [, major = 0, minor = 0] = (/^pip (\d+)\.(\d+)/m.exec(output) ?? []).map(Number);
  return major > RAW_PROGRESS[0] || (major === RAW_PROGRESS[0] && minor >= RAW_PROGRESS[1]);
}

/** Reads from pip's lines what it downloads. */
class Downloads {
  readonly #pip: Pip;
  #name = "";
  #bytes = 0;
  #files = 0;

  constructor(pip: Pip) {
    this.#pip = pip;
  }

  read(line: string): void {
    const progress = /^Progress (\d+) of (\d+)$/.exec(line);
    const download = /^\s*Downloading (\S+) \(([\d.]+) (bytes|kB|MB|GB)\)$/.exec(line);
    const installing = /^Installing collected packages: (.+)$/.exec(line);
    if (progress !== null && this.#name !== "") {
      this.#tell({ done: Number(progress[1]), total: Number(progress[2]) });
    } else if (download !== null) {
      this.#begin(download[1]!, Number(download[2]) * SIZES[download[3]!]!);
    } else if (installing !== null) {
      const count = installing[1]!.split(",").length;
      this.#name = `installing ${count} package${count === 1 ? "" : "s"}`;
      this.#tell({});
    }
  }

  /** Says how much it was. */
  sum(): void {
    if (this.#files === 0) return;
    const files = `${this.#files} file${this.#files === 1 ? "" : "s"}`;
    this.#pip.say(`Downloaded ${formatBytes(this.#bytes)} in ${files}.`);
  }

  #begin(file: string, bytes: number): void {
    // What describes a package comes in a small file of its own.
    if (file.endsWith(".metadata")) return;
    this.#name = packageOf(file);
    this.#bytes += bytes;
    this.#files += 1;
    if (bytes >= LARGE_BYTES) {
      this.#pip.say(`Downloading ${this.#name} (${formatBytes(bytes)}) …`);
    }
    this.#tell({ total: bytes });
  }

  #tell(bytes: { done?: number; total?: number }): void {
    this.#pip.progress?.({ task: "setup", name: this.#name, ...bytes });
  }
}

const SIZES: Readonly<Record<string, number>> = { bytes: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** `torch 2.13.0` of a wheel's or an archive's name or address. */
function packageOf(file: string): string {
  const base = file.split(/[?#]/)[0]!.split("/").at(-1)!;
  const [, name, version] = /^(.+?)-(\d[^-]*?)(?:-|\.tar|\.zip|$)/.exec(base) ?? [];
  return name === undefined ? base : `${name} ${version}`;
}

/** Why an index cannot be reached, and what may help. */
interface Trouble {
  what: string;
  help: string;
}

const MIRROR =
  "If packages come from a mirror, name it with PIP_INDEX_URL; if a proxy is needed, name it with HTTPS_PROXY.";
const NO_ANSWER: Trouble = { what: "it does not answer", help: MIRROR };

/**
 * How pip tells of a connection that failed: before another attempt, after the last one when it is
 * verbose, and, in newer releases, in an error with a name of its own.
 */
const BROKEN =
  /after connection broken by '(.*)': \S+$|Could not fetch URL \S+: (?:connection error|There was a problem confirming the ssl certificate): (.*)$|^(?:ERROR|error): ((?:connection|ssl|proxy)-[a-z-]+)$/gm;

/** The last thing that kept pip from its index; undefined if it was something else. */
export function troubleIn(output: string): Trouble | undefined {
  const [, retried, last, newer] = [...output.matchAll(BROKEN)].at(-1) ?? [];
  const broken = retried ?? last ?? newer;
  if (broken === undefined) return undefined;
  if (/^ProxyError|^proxy-|Cannot connect to proxy/.test(broken)) {
    const status = /Tunnel connection failed: (\d{3})/.exec(broken)?.[1];
    return {
      what:
        status === undefined
          ? "the proxy does not let pip pass"
          : `the proxy refuses the connection (${status})`,
      help: `${proxyVariables()} Correct it, or exclude the index from the proxy with NO_PROXY.`,
    };
  }
  if (/^SSLError|^ssl-|CERTIFICATE_VERIFY_FAILED/.test(broken)) {
    return {
      what: "its certificate is not trusted",
      help: "If a proxy or a mirror has its own certificate, name its authority's file with PIP_CERT.",
    };
  }
  if (/getaddrinfo|Name or service not known|name resolution|NameResolution/i.test(broken)) {
    return { what: "its name cannot be resolved", help: MIRROR };
  }
  if (/refused/i.test(broken)) return { what: "it refuses the connection", help: MIRROR };
  if (/timed? ?out|timeout/i.test(broken)) return NO_ANSWER;
  return { what: "the connection breaks off", help: MIRROR };
}

/** The variables that name a proxy, never their values, which may hold a password. */
function proxyVariables(): string {
  const names = [
    "PIP_PROXY",
    "HTTPS_PROXY",
    "https_proxy",
    "HTTP_PROXY",
    "http_proxy",
    "ALL_PROXY",
    "all_proxy",
  ];
  const set = names.filter((name) => (process.env[name] ?? "") !== "");
  return set.length === 0
    ? "The proxy is set in a pip configuration file (`pip config list`)."
    : `The proxy is set by ${set.join(", ")}.`;
}

function unreachable({ what, help }: Trouble, folder: string): ProbeError {
  return new ProbeError(
    "index-unreachable",
    `pip cannot reach its package index: ${what}. ${help} Without a network: ${PAGE}. pip's output is in ${logOf(folder)}.`,
  );
}

function logOf(folder: string): string {
  return `${folder}/${LOG}`;
}

/** The requirement of a file that has one; used to ask for it by its name. */
export async function firstRequirement(file: string): Promise<string> {
  const lines = (await readFile(file, "utf8")).split("\n");
  const line = lines.map((one) => one.trim()).find((one) => one !== "" && !one.startsWith("#"));
  return /^[\w.-]+/.exec(line ?? "")![0];
}
