import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setFailed } from "@actions/core";
import { lockOf, SIGNALS } from "../base/audit-folder.ts";
import { ReticenceError } from "../base/errors.ts";
import { recall, type State } from "./state.ts";
import { plainLine, say } from "./text.ts";

/**
 * Removes what an audit leaves on the runner. Runs after every main, even one that failed, was
 * cancelled or never started.
 */
export async function clearUp(): Promise<void> {
  const { folders, ...state } = recall();
  for (const folder of folders) await clearFolder(folder, state);
}

async function clearFolder(
  folder: string,
  { keepSignals, container, ended }: Omit<State, "folders">,
): Promise<void> {
  const signals = join(folder, SIGNALS);
  const lock = await lockOf(folder);
  if (ended && existsSync(lock)) {
    say(
      `Another audit is running in ${folder}; it still uses the signals, so they were not removed.`,
    );
    return;
  }
  await endContainer(container);
  try {
    await rm(lock, { recursive: true, force: true });
    if (keepSignals) {
      if (container !== "" && existsSync(signals)) await (await docker()).takeBack(signals);
      say(`The signals were kept in ${signals}. They are as secret as the training data.`);
      return;
    }
    // A probe that outlived a killed main may still be writing for a moment.
    await rm(signals, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    say("The signals were removed.");
  } catch (error) {
    if (error instanceof ReticenceError) {
      setFailed(plainLine(error.coded));
      return;
    }
    const { code } = error as NodeJS.ErrnoException;
    setFailed(
      plainLine(
        `The signals in ${signals} could not be removed (${code}). They are as secret as the training data: remove them by hand.`,
      ),
    );
  }
}

/**
 * A container outlives the action that started it. Main may already have removed it, which is fine.
 */
async function endContainer(name: string): Promise<void> {
  if (name === "") return;
  try {
    await (await docker()).removeContainer(name);
  } catch (error) {
    if (!(error instanceof ReticenceError)) throw error;
    setFailed(plainLine(error.coded));
  }
}

/** Loaded only by jobs that used it. */
async function docker() {
  return await import("../probe/docker/index.ts");
}
