import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ProbeError, SourceError } from "../../base/errors.ts";
import type { LoadedPolicy } from "../../config/index.ts";
import { type Host, hostOf, type Reached, reach } from "../../sources/index.ts";
import { type Check, faults, ok, warning } from "../check.ts";
import type { Place } from "./place.ts";

interface Asked extends Host {
  /** What is fetched there, for a sentence. */
  what: string;
  index: boolean;
}

/** Variables that undici and Node's agents read; ALL_PROXY is none of them. */
const PROXIES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy"];
const PYPI = "https://pypi.org";

/** Whether the servers answer that an audit fetches from, all asked at once within five seconds. */
export async function checkNetwork(
  loaded: LoadedPolicy,
  place: Pick<Place, "toMake">,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<{ checks: Check[]; offline: boolean }> {
  const hosts = hostsOf(loaded, place, env);
  if (hosts.length === 0) {
    return {
      checks: [ok("machine", "network", "no server is needed that is known before the audit")],
      offline: false,
    };
  }
  const reached = await Promise.all(hosts.map((host) => reach(host, env, signal)));
  const proxies = proxyText(env);
  const checks = hosts.flatMap((host, index) => hostChecks(host, reached[index]!, proxies));
  const offline = hosts.some((host, index) => !host.index && reached[index]!.error !== undefined);
  return { checks: [...checks, ...proxyWarnings(env)], offline };
}

function hostsOf(
  { policy }: LoadedPolicy,
  { toMake }: Pick<Place, "toMake">,
  env: NodeJS.ProcessEnv,
): Asked[] {
  const references = [
    ...(policy.base === undefined
      ? []
      : [
          ...(policy.adapters ?? [policy.checkpoint]),
          ...(policy.previous?.adapters ?? [policy.base]),
          ...(policy.foundation === undefined ? [] : [policy.foundation]),
        ]),
    ...policy.audits.flatMap(({ data }) => [
      ...data.members,
      ...data.nonmembers,
      ...data.generated,
      ...data.people,
    ]),
  ];
  const hosts = new Map<string, Asked>();
  for (const reference of references) {
    const host = hostOf(reference, env);
    if (host !== undefined)
      hosts.set(host.origin, { ...host, what: "models and data", index: false });
  }
  const index = toMake === undefined ? undefined : indexOf(env);
  if (index !== undefined) hosts.set(`index ${index.origin}`, index);
  return [...hosts.values()];
}

/** The package index that pip asks; undefined where its own configuration decides, or it asks none. */
function indexOf(env: NodeJS.ProcessEnv): Asked | undefined {
  const isSet = (value: string | undefined) => (value ?? "") !== "" && value !== "0";
  if (isSet(env.PIP_NO_INDEX)) return undefined;
  const what = "the Python environment's packages";
  const named = env.PIP_INDEX_URL;
  if (named) {
    if (!URL.canParse(named) || !/^https?:/.test(named)) return undefined;
    return { origin: new URL(named).origin, own: true, what, index: true };
  }
  if (env.PIP_PROXY || env.PIP_FIND_LINKS || hasPipConfiguration(env)) return undefined;
  return { origin: PYPI, own: false, what, index: true };
}

function hasPipConfiguration(env: NodeJS.ProcessEnv): boolean {
  const home = homedir();
  const files = [
    env.PIP_CONFIG_FILE ?? "",
    "/etc/pip.conf",
    "/etc/xdg/pip/pip.conf",
    join(env.XDG_CONFIG_HOME || join(home, ".config"), "pip", "pip.conf"),
    join(home, ".pip", "pip.conf"),
    join(home, "Library", "Application Support", "pip", "pip.conf"),
    join(env.APPDATA ?? home, "pip", "pip.ini"),
  ];
  return files.some((file) => file !== "" && file !== "/dev/null" && existsSync(file));
}

function hostChecks({ origin, what, index }: Asked, reached: Reached, proxies: string): Check[] {
  const { host } = new URL(origin);
  if (reached.error === undefined) {
    return [
      ok(
        "machine",
        "network",
        `${host} answers after ${(reached.afterMs / 1000).toFixed(1)} s (${what})${proxies}`,
      ),
    ];
  }
  const { fault, message, advice } = reached.error;
  const text = `${message} (${what})${proxies}. ${advice}`.trim();
  if (!index) return faults("machine", "network", new SourceError(fault, text));
  // pip has certificates of its own.
  if (fault !== "store-unreachable") return [];
  return faults(
    "machine",
    "network",
    new ProbeError(
      "index-unreachable",
      `${message} (${what})${proxies}. Name a mirror with PIP_INDEX_URL or a proxy with HTTPS_PROXY. Without a network: docs/operations.md#the-python-environment.`,
    ),
  );
}

/** The variables that name a proxy, never their values, which may hold a password. */
function proxyText(env: NodeJS.ProcessEnv): string {
  const set = PROXIES.filter((name) => (env[name] ?? "") !== "");
  return set.length === 0 ? "" : `, by way of ${set.join(", ")}`;
}

function proxyWarnings(env: NodeJS.ProcessEnv): Check[] {
  const name = ["ALL_PROXY", "all_proxy"].find((one) => (env[one] ?? "") !== "");
  if (name === undefined || proxyText(env) !== "") return [];
  return [
    warning(
      "machine",
      "network",
      `${name} is set, which downloads do not read. Name the proxy with HTTPS_PROXY as well.`,
    ),
  ];
}
