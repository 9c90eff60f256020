import { readFile } from "node:fs/promises";

/**
 * Whether anybody can read what this workflow publishes, according to the event that started it. An
 * event that does not say counts as public: better to show too little than too much.
 */
export async function isPublicRepository(): Promise<boolean> {
  const path = process.env.GITHUB_EVENT_PATH;
  if (path === undefined || path === "") return false;
  try {
    const event = JSON.parse(await readFile(path, "utf8")) as {
      repository?: { private?: unknown };
    };
    return event.repository?.private !== true;
  } catch {
    return true;
  }
}
