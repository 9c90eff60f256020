import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { isTaken } from "../../base/audit-folder.ts";
import { ProbeError } from "../../base/errors.ts";
import { complaint, docker } from "./command.ts";
import { FOLDER_LABEL, RUNNER_LABEL, runnerName } from "./container.ts";

/** A container of an inspection, which locks no folder, is taken to be left over after this, milliseconds. */
const INSPECTION_MS = 3_600_000;

/** How often, and milliseconds between, a removal by somebody else is waited for. */
const REMOVALS = 20;
const REMOVAL_MS = 200;

/**
 * Kills and removes a container; one that is not there is no error.
 * Throws ProbeError when the engine cannot say that it is gone.
 */
export async function removeContainer(name: string): Promise<void> {
  let stderr = "";
  for (let tries = 0; tries < REMOVALS; tries++) {
    const answer = await docker(["container", "rm", "--force", "--volumes", name]);
    stderr = answer.stderr;
    if (answer.exitCode === 0 || /no such container/i.test(stderr)) return;
    // Somebody else's removal is under way: main's beside post's, say.
    if (!/already in progress/i.test(stderr)) break;
    await sleep(REMOVAL_MS);
  }
  throw new ProbeError(
    "container-left",
    `the container ${name} could not be removed (${complaint(stderr)}). Remove it by hand: \`docker rm --force ${name}\`.`,
  );
}

/**
 * Removes what ended audits of this runner left on the engine: their action was killed, and so was
 * its post step, or the machine lost its power. An audit that lives holds its folder's lock.
 */
export async function removeLeftovers(say: (line: string) => void): Promise<void> {
  const filter = `label=${RUNNER_LABEL}=${runnerName()}`;
  const format = `{{.Names}}\t{{.Label "${FOLDER_LABEL}"}}\t{{.CreatedAt}}`;
  const { exitCode, stdout } = await docker([
    ...["container", "ls", "--all", "--no-trunc"],
    ...["--filter", filter, "--format", format],
  ]);
  if (exitCode !== 0) return;
  for (const line of stdout.split("\n").filter((text) => text !== "")) {
    const [name = "", folder = "", created = ""] = line.split("\t");
    if (await isAlive(folder, created)) continue;
    await removeContainer(name);
    say(`Removed the container ${name}, which an ended audit had left.`);
  }
}

async function isAlive(folder: string, created: string): Promise<boolean> {
  if (folder !== "") return await isHeld(folder);
  // "2026-11-25 18:13:53 +0000 UTC": the name of the zone is not for parsing.
  const since = Date.parse(created.replace(/ [A-Z]+$/, ""));
  return Date.now() - since < INSPECTION_MS;
}

/** Whether an audit may live in a folder. One that another user keeps to themselves is theirs to clear up. */
async function isHeld(folder: string): Promise<boolean> {
  try {
    await stat(folder);
    return await isTaken(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code !== "ENOENT" && code !== "ENOTDIR";
  }
}
