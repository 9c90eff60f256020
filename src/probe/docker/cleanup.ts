import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { isTaken } from "../../base/audit-folder.ts";
import { ProbeError } from "../../base/errors.ts";
import { complaint, docker } from "./command.ts";
import { FOLDER_LABEL, RUNNER_LABEL, runnerName } from "./container.ts";

/**
 * An inspection's container, which locks no folder, counts as left over after this, milliseconds.
 */
const INSPECTION_MS = 3_600_000;

/** How often to check for a removal by somebody else, and the milliseconds in between. */
const REMOVALS = 20;
const REMOVAL_MS = 200;

/**
 * Kills and removes a container; a missing one is not an error. Throws ProbeError if the engine
 * cannot confirm that it is gone.
 */
export async function removeContainer(name: string): Promise<void> {
  let stderr = "";
  for (let tries = 0; tries < REMOVALS; tries++) {
    const answer = await docker(["container", "rm", "--force", "--volumes", name]);
    stderr = answer.stderr;
    if (answer.exitCode === 0 || /no such container/i.test(stderr)) return;
    // Somebody else is removing it: main while post does, for example.
    if (!/already in progress/i.test(stderr)) break;
    await sleep(REMOVAL_MS);
  }
  throw new ProbeError(
    "container-left",
    `the container ${name} could not be removed (${complaint(stderr)}). Remove it by hand: \`docker rm --force ${name}\`.`,
  );
}

/**
 * Removes what dead audits of this runner left on the engine: their action and its post step were
 * killed, or the machine lost power. A live audit holds its folder's lock.
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
    say(`Removed the container ${name}, left over from an earlier audit.`);
  }
}

async function isAlive(folder: string, created: string): Promise<boolean> {
  if (folder !== "") return await isHeld(folder);
  // "2026-11-25 18:13:53 +0000 UTC": the zone's name does not parse.
  const since = Date.parse(created.replace(/ [A-Z]+$/, ""));
  return Date.now() - since < INSPECTION_MS;
}

/**
 * Whether a live audit may hold a folder. A folder that only another user can read is theirs to
 * clean up.
 */
async function isHeld(folder: string): Promise<boolean> {
  try {
    await stat(folder);
    return await isTaken(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code !== "ENOENT" && code !== "ENOTDIR";
  }
}
