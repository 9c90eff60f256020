import { realpath } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import type { LoadedPolicy } from "../config/index.ts";
import type { Client } from "./client.ts";
import { filesChanged } from "./contents.ts";
import type { WorkflowEvent } from "./event.ts";

/** Limit of schema/report.schema.json. */
const MOST_NAMED = 100;

/**
 * Files of the base model, of the data and of what the attacks read that a change touches: the policy
 * can stay as it is while what it names becomes something else. Null when the change touches more files
 * than GitHub lists.
 * Throws GitHubError.
 */
export async function changedInputs(
  client: Client,
  event: WorkflowEvent,
  loaded: LoadedPolicy,
  root: string,
): Promise<string[] | null> {
  const { base, commit, repository } = event;
  if (base === undefined) return [];
  const inputs = await inputsWithin(loaded, root);
  if (inputs.length === 0) return [];
  const changed = await filesChanged(client, repository, base.sha, commit);
  if (changed === undefined) return null;
  return changed
    .filter((file) => inputs.some((input) => concerns(file, input)))
    .sort()
    .slice(0, MOST_NAMED);
}

/** Paths within the repository of what is compared with, as they are written and as they resolve. */
async function inputsWithin(loaded: LoadedPolicy, root: string): Promise<string[]> {
  const { policy } = loaded;
  const references = [
    { path: ["base"], text: policy.base },
    ...policy.audits.flatMap(({ key, data }) => [
      ...data.members.map((text) => ({ path: [key, "members"], text })),
      ...data.nonmembers.map((text) => ({ path: [key, "nonmembers"], text })),
      ...data.people.map((text) => ({ path: [key, "people"], text })),
      ...(data.chat_template === undefined
        ? []
        : [{ path: [key, "chat_template"], text: data.chat_template }]),
    ]),
    ...filesOfPii(policy.attacks.pii),
  ];
  const places = references
    .filter(({ text }) => !/^[a-z][a-z0-9+.-]+:\/\//i.test(text))
    .map(({ path, text }) => resolve(loaded.source.directoryOf(path), text.replace(/^file:/, "")));
  const real = await Promise.all(places.map((place) => realpath(place).catch(() => place)));
  const realRoot = await realpath(root);
  const within = [
    ...places.map((place) => relative(root, place)),
    ...real.map((place) => relative(realRoot, place)),
  ].map((path) => path.split(sep).join("/"));
  return [...new Set(within)].filter((path) => path !== ".." && !path.startsWith("../"));
}

/** The model of names decides which values are looked for, the prompts what is asked. */
function filesOfPii(pii: LoadedPolicy["policy"]["attacks"]["pii"]) {
  if (pii === "off") return [];
  const { names, sampling } = pii;
  const prompts = sampling === "off" ? undefined : sampling.prompts;
  return [
    ...(names === undefined
      ? []
      : [{ path: ["attacks", "pii", "names", "path"], text: names.path }]),
    ...(prompts === undefined
      ? []
      : [{ path: ["attacks", "pii", "sampling", "prompts"], text: prompts }]),
  ];
}

function concerns(file: string, input: string): boolean {
  return (
    input === "" ||
    file === input ||
    file.startsWith(`${input}/`) ||
    // A submodule or a folder that became a file.
    input.startsWith(`${file}/`) ||
    // DVC keeps the digest of what is stored elsewhere beside it.
    file === `${input}.dvc`
  );
}
