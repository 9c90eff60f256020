import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compareReleases, isRelease, SCHEMAS } from "../../src/base/release.ts";
import { ROOT } from "../root.ts";
import { commit, git, push } from "./git.ts";
import { type KeysByRelease, readKeys } from "./keys.ts";

/** Schemas of what users write and read. The others are between the two halves of one release. */
const PUBLISHED = [
  "config",
  "report",
  "several",
  "history",
  "split",
  "canary-manifest",
  "canary-commitment",
];

/** What people call a policy, on the disk of a repository. */
const FILES = ["reticence.yml", "reticence.yaml"];

type Node = { [key: string]: unknown };

/**
 * The schemas of a release as files, by path: `config.schema.json` and the others, and in
 * `schemastore/` what SchemaStore takes. `base` is the folder's address.
 */
export async function publishedSchemas(
  base = SCHEMAS,
  root = ROOT,
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const since = await readKeys(root);
  for (const name of PUBLISHED) {
    const file = `${name}.schema.json`;
    const schema = JSON.parse(await readFile(join(root, "schema", file), "utf8")) as Node;
    const addressed = { ...schema, $id: `${base}/${file}` };
    files[file] = textOf(name === "config" ? withSince(addressed, since) : addressed);
  }
  const policy = JSON.parse(files["config.schema.json"]!) as Node;
  files["schemastore/reticence.json"] = textOf(
    asDraft7({ ...policy, $id: `${base}/schemastore/reticence.json` }),
  );
  files["schemastore/catalog.json"] = textOf({
    name: "Reticence policy",
    description: "Which leaks of a fine-tuned language model fail its release",
    fileMatch: FILES,
    url: `${base}/schemastore/reticence.json`,
  });
  return files;
}

/** Each key's description with the release that added it, which an older release's user looks up. */
export function withSince(schema: Node, since: KeysByRelease): Node {
  const releases = new Map(
    Object.entries(since).flatMap(([release, keys]) => keys.map((key) => [key, release] as const)),
  );
  const told = (node: Node, path: string): Node => {
    const copy: Node = { ...node };
    if (copy.properties !== undefined) {
      copy.properties = Object.fromEntries(
        Object.entries(copy.properties as Record<string, Node>).map(([name, property]) => {
          const at = path === "" ? name : `${path}.${name}`;
          const inner = told(property, at);
          const release = releases.get(at);
          return [name, release === undefined ? inner : withNote(inner, release)];
        }),
      );
    }
    if (isNode(copy.items)) copy.items = told(copy.items as Node, `${path}[]`);
    for (const choice of ["oneOf", "anyOf"]) {
      if (Array.isArray(copy[choice])) {
        copy[choice] = (copy[choice] as Node[]).map((branch) => told(branch, path));
      }
    }
    return copy;
  };
  const definitions = Object.entries((schema.$defs ?? {}) as Record<string, Node>).map(
    // `data`, `rule`, `waiver`: where each is used, the keys have these paths.
    ([name, node]) => [name, told(node, PATHS[name] ?? name)] as const,
  );
  return { ...told(schema, ""), $defs: Object.fromEntries(definitions) };
}

const PATHS: Readonly<Record<string, string>> = { rule: "gate.rules[]", waiver: "waivers[]" };

function withNote(node: Node, release: string): Node {
  const { description } = node;
  const note = `Since Reticence ${release}.`;
  return {
    ...node,
    description: description === undefined ? note : `${String(description)} ${note}`,
  };
}

/**
 * A schema of draft 2020-12 in the words of draft 7, which every editor reads. Throws Error for a
 * keyword that draft 7 does not have.
 */
export function asDraft7(schema: Node): Node {
  const { $schema: _, $id, ...rest } = schema;
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id,
    ...(translated(rest) as Node),
  };
}

const NEWER = [
  "prefixItems",
  "unevaluatedProperties",
  "unevaluatedItems",
  "dependentRequired",
  "dependentSchemas",
  "$dynamicRef",
  "$anchor",
  "minContains",
  "maxContains",
];

/** `named`: the node's keys are names and not keywords. */
function translated(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((entry) => translated(entry));
  if (!isNode(value)) return value;
  const { $ref, ...beside } = value as Node;
  const entries = Object.entries(beside).map(([key, inner]) => {
    if (named) return [key, translated(inner)];
    if (NEWER.includes(key)) throw new Error(`draft 7 has no "${key}".`);
    if (["const", "enum", "examples", "default"].includes(key)) return [key, inner];
    const holdsNames = ["properties", "patternProperties", "$defs"].includes(key);
    return [key === "$defs" ? "definitions" : key, translated(inner, holdsNames)];
  });
  const node = Object.fromEntries(entries) as Node;
  if (named || typeof $ref !== "string")
    return $ref === undefined ? node : { ...node, $ref: translated($ref, false) };
  const target = { $ref: $ref.replace("#/$defs/", "#/definitions/") };
  // In draft 7 whatever stands beside a reference is ignored.
  return Object.keys(node).length === 0 ? target : { ...node, allOf: [target] };
}

function isNode(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Branch that serves the schemas by raw.githubusercontent.com; its files stand below v1/. */
export const BRANCH = "schemas";

/**
 * Writes a release's schemas to the branch: below its number, where they stay, and as the newest
 * unless a later release is there. Throws Error where the number is taken by other files.
 */
export async function pushSchemas(
  release: string,
  files: Readonly<Record<string, string>>,
  { folder, token }: { folder: string; token: string },
): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), "reticence-schemas-"));
  try {
    await git(work, "init", "--quiet", "--initial-branch", BRANCH);
    await git(work, "remote", "add", "origin", await git(folder, "remote", "get-url", "origin"));
    const isThere = (await git(work, "ls-remote", "--heads", "origin", BRANCH)) !== "";
    if (isThere) {
      await git(work, "fetch", "--quiet", "--depth", "1", "origin", BRANCH);
      await git(work, "reset", "--quiet", "--hard", "FETCH_HEAD");
    }
    const others = (await readdir(join(work, "v1")).catch(() => [])).filter(isRelease);
    const isNewest = others.every((other) => compareReleases(other, release) <= 0);
    const own = await publishedSchemas(`${SCHEMAS}/${release}`);
    const texts = {
      ...Object.fromEntries(
        Object.entries(own).map(([path, text]) => [`${release}/${path}`, text]),
      ),
      ...(isNewest ? files : {}),
    };
    for (const [path, text] of Object.entries(texts)) {
      const file = join(work, "v1", path);
      const before = await readFile(file, "utf8").catch(() => undefined);
      if (path.startsWith(`${release}/`) && before !== undefined && before !== text) {
        throw new Error(
          `the branch ${BRANCH} has another ${path}: a release's schemas never change.`,
        );
      }
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    if ((await git(work, "status", "--porcelain")) === "") return;
    await commit(work, `Schemas of ${release}`, ["v1"]);
    await push(work, token, `HEAD:refs/heads/${BRANCH}`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
