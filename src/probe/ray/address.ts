import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { ProbeError } from "../../base/errors.ts";
import type { ResolvedRay } from "../../config/index.ts";
import { JobServer } from "./jobs.ts";

const ALLOWED = "RETICENCE_RAY_ADDRESSES";

/**
 * The job server of a cluster, if this machine's operator allows its address: a policy must not
 * decide who gets the token and the data, because a pull request can change it. Naming an address
 * with http allows what is sent there to be read on the way. Throws ProbeError.
 */
export async function jobServer(address: string, env: NodeJS.ProcessEnv): Promise<JobServer> {
  const asked = originOf(address);
  const allowed = (env[ALLOWED] ?? "").split(/[\s,]+/).filter((word) => word !== "");
  if (asked === undefined || !allowed.some((one) => originOf(one) === asked)) {
    throw new ProbeError(
      "cluster-address",
      `\`run.ray.address\` is ${asked ?? "no web address"}, which ${ALLOWED} does not allow. A pull request can change the policy, so the machine's operator decides which clusters get models, data and Ray's token: set ${ALLOWED}=${asked ?? "https://host:8265"} there if this is one.`,
    );
  }
  return new JobServer(asked, await tokenOf(env));
}

/** Ray's token where Ray itself looks for it; undefined where there is none. */
async function tokenOf(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { RAY_AUTH_TOKEN: token, RAY_AUTH_TOKEN_PATH: path } = env;
  if (token !== undefined && token.trim() !== "") return token.trim();
  const file = path || join(env.HOME ?? homedir(), ".ray", "auth_token");
  try {
    return (await readFile(file, "utf8")).trim() || undefined;
  } catch {
    if (!path) return undefined;
    throw new ProbeError(
      "cluster-refused",
      "RAY_AUTH_TOKEN_PATH names a file that cannot be read. Correct it, or set RAY_AUTH_TOKEN.",
    );
  }
}

/** What a plan learns of a cluster: its Ray's version. Throws ProbeError. */
export async function checkCluster(
  { address, storage }: ResolvedRay,
  signal: AbortSignal,
): Promise<{ address: string; storage: string; version: string } | undefined> {
  if (address === undefined || storage === undefined) return undefined;
  const server = await jobServer(address, process.env);
  return { address: server.origin, storage, version: await server.version(signal) };
}

function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin, username, password } = new URL(address);
  const isWeb = protocol === "http:" || protocol === "https:";
  return isWeb && username === "" && password === "" ? origin : undefined;
}
