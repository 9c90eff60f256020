import { createHash } from "node:crypto";
import { readlink, realpath } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { GitHubError, ReticenceError } from "../../../base/errors.ts";
import { isInside } from "../../../base/paths.ts";
import type { LoadedPolicy } from "../../../config/index.ts";
import type { Client } from "../../api/client.ts";
import type { Repository } from "../../api/event.ts";
import { shorten } from "../differences.ts";
import { type AttributesFile, type Checkout, checkoutOf } from "./attributes.ts";
import {
  allFilesIn,
  commitAt,
  digestOf,
  filesIn,
  isReadFile,
  isReadFolder,
  kindAt,
  sizeOf,
  textAt,
} from "./disk.ts";
import { type DvcOut, folderListing, isPointer, outsOf } from "./dvc.ts";
import { type Reference, referencesOf } from "./references.ts";
import { CommitTree, type Place } from "./tree.ts";

/** Limits of schema/report.schema.json. */
const MOST_NAMED = 100;
const LONGEST_LINE = 512;

/** What changed since an approved commit in the inputs that the checkpoint is compared with. */
export interface Comparison {
  /** Files that have changed. */
  changed: string[];
  /** Files for which this cannot be decided, each with the reason. */
  uncompared: string[];
}

export interface Comparing {
  client: Client;
  repository: Repository;
  /** The approved commit. */
  before: string;
  /** The commit under audit, which GitHub may not have. */
  commit: string;
  /** Folder of the checkout. */
  root: string;
  /** A lock that the audit must match: anything in it cannot have changed. */
  locked: string | undefined;
}

/**
 * Compares a policy's references in the workspace with the same paths in a commit: by content,
 * following links and pointers, never by the files that a change lists. What cannot be compared is
 * reported as such. Does not throw GitHubError.
 */
export async function compareInputs(what: Comparing, loaded: LoadedPolicy): Promise<Comparison> {
  const comparer = new Comparer(what);
  const references = referencesOf(loaded);
  const findings: Finding[] = [];
  for (const reference of references) {
    for (const finding of await comparer.reference(reference)) findings.push(finding);
  }
  const changed = findings.filter(isChanged).map(({ path }) => shorten(path, 1024));
  const uncompared = findings.filter((one) => !isChanged(one));
  const held = uncompared.length > 0 && (await isHeld(comparer, what.locked));
  return {
    changed: [...new Set(changed)].sort().slice(0, MOST_NAMED),
    uncompared: held ? [] : linesOf(uncompared),
  };
}

type Finding =
  | { kind: "changed"; path: string }
  | { kind: "uncompared"; path: string; reason: string };

function isChanged(finding: Finding): finding is Finding & { kind: "changed" } {
  return finding.kind === "changed";
}

/** Whether the audit must match a lock that comes from the approved commit. */
async function isHeld(comparer: Comparer, locked: string | undefined): Promise<boolean> {
  if (locked === undefined) return false;
  const place = { kind: "path", path: locked } as const;
  const reference = { key: "locked", text: locked, reads: "everything", place } as const;
  return (await kindAt(locked)) === "file" && (await comparer.reference(reference)).length === 0;
}

/** One line per reason, with the paths it is about. */
function linesOf(findings: readonly Finding[]): string[] {
  const known = findings.flatMap((one) => (one.kind === "uncompared" ? [one] : []));
  return [...Map.groupBy(known, ({ reason }) => reason)]
    .map(([reason, same]) => {
      const paths = [...new Set(same.map(({ path }) => path))];
      const shown = paths.slice(0, 3).join(", ");
      const more = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
      return shorten(`${shown}${more}: ${reason}`, LONGEST_LINE);
    })
    .sort()
    .slice(0, MOST_NAMED);
}

/** The former content of a file. */
type Content =
  | { by: "blob" | "sha256" | "md5"; digest: string; size?: number; pointer?: string }
  | { by: "nothing"; reason: string };

class Comparer {
  readonly #root: string;
  readonly #before: CommitTree;
  readonly #after: CommitTree;
  readonly #outs = new Map<string, Promise<DvcOut[]>>();
  readonly #listed = new Map<DvcOut, Promise<boolean>>();

  constructor({ client, repository, before, commit, root }: Comparing) {
    this.#root = root;
    this.#before = new CommitTree(client, repository, before);
    this.#after = new CommitTree(client, repository, commit);
  }

  async reference({ key, text, reads, place }: Reference): Promise<Finding[]> {
    if (place.kind === "store") {
      const reason = "what it names can change; write its commit, version or digest";
      return place.pinned ? [] : [{ kind: "uncompared", path: `${key} (${text})`, reason }];
    }
    const path = this.#inRepository(place.path);
    if (path === undefined) {
      const reason = "is not in the repository; only its commits can be compared";
      return [{ kind: "uncompared", path: `${key} (${text})`, reason }];
    }
    try {
      return await this.#path(path, reads);
    } catch (error) {
      const reason =
        error instanceof ReticenceError ? error.message : "it cannot be read on this machine";
      return [{ kind: "uncompared", path: path || text, reason: reason.replace(/\.$/, "") }];
    }
  }

  #inRepository(path: string): string | undefined {
    return isInside(path, this.#root) ? relative(this.#root, path).split(sep).join("/") : undefined;
  }

  #onDisk(path: string): string {
    return join(this.#root, path);
  }

  async #path(path: string, reads: Reference["reads"]): Promise<Finding[]> {
    const here = await kindAt(this.#onDisk(path));
    const place = await this.#before.find(path);
    if (here === undefined) return await this.#gone(path, place);
    switch (place.kind) {
      case "elsewhere":
        return [this.#unknown(path, `was a link to ${place.link}, out of the repository`)];
      case "submodule":
        return await this.#submodule(path, place);
      case "file":
        return here === "file" ? await this.#file(path, place) : [await this.#changed(path)];
      case "folder":
        return here === "folder"
          ? await this.#folder(path, place.sha, reads)
          : [await this.#changed(path)];
      case "absent":
        return here === "file"
          ? await this.#file(path, place)
          : await this.#folder(path, undefined, reads);
    }
  }

  /** The audit itself will report that it is missing. Its pointer may have changed as well. */
  async #gone(path: string, place: Place): Promise<Finding[]> {
    if (place.kind !== "absent") return [await this.#changed(path)];
    const out = await this.#outOf(path);
    return out !== undefined && (await this.#pointerChanged(out.pointer))
      ? [await this.#changed(out.pointer)]
      : [];
  }

  async #folder(
    path: string,
    sha: string | undefined,
    reads: Reference["reads"],
  ): Promise<Finding[]> {
    const out = sha === undefined ? await this.#outOf(path) : undefined;
    if (out !== undefined && isListOnly(out)) return await this.#dvcFolder(path, out);
    const here = await filesIn(this.#onDisk(path), reads);
    const before = sha === undefined ? [] : await this.#filesBefore(path, sha, reads);
    const stored = await this.#outsWithin(path, reads);
    const findings: Finding[] = [];
    for (const name of new Set([...here, ...before, ...stored])) {
      const file = path === "" ? name : `${path}/${name}`;
      for (const finding of await this.#path(file, reads)) findings.push(finding);
    }
    // If nothing in the folder could be compared, name the folder instead of its files.
    const reasons = new Set(findings.map((one) => (isChanged(one) ? "" : one.reason)));
    const [reason] = reasons;
    return findings.length > 1 && reasons.size === 1 && reason !== ""
      ? [this.#unknown(path, reason!)]
      : findings;
  }

  /** Names of the files that an audit would have read from a folder of the commit. */
  async #filesBefore(
    path: string,
    sha: string,
    reads: Reference["reads"],
    depth = 0,
  ): Promise<string[]> {
    const names: string[] = [];
    for (const [name, entry] of await this.#before.entries(sha)) {
      const at = path === "" ? name : `${path}/${name}`;
      const place = entry.kind === "link" ? await this.#before.find(at) : undefined;
      const isFolder = entry.kind === "folder" || place?.kind === "folder";
      if (isFolder) {
        const inner = place?.kind === "folder" ? place.sha : entry.sha;
        if (!isReadFolder(name, reads) || depth >= 16) continue;
        const below = await this.#filesBefore(at, inner, reads, depth + 1);
        for (const one of below) names.push(`${name}/${one}`);
      } else if (entry.kind === "submodule") {
        if (isReadFolder(name, reads)) names.push(name);
      } else if (isReadFile(name, reads)) names.push(name);
    }
    return names;
  }

  async #file(path: string, place: Place & { kind: "file" | "absent" }): Promise<Finding[]> {
    const out = place.kind === "absent" ? await this.#outAt(path, place) : undefined;
    if (out !== undefined && isListOnly(out)) return await this.#dvcFolder(path, out);
    const content =
      place.kind === "file" ? await this.#contentOf(place) : await this.#storedAt(path, place);
    if (content === undefined) return [await this.#added(path)];
    if (content.by === "nothing") return [this.#unknown(path, content.reason)];
    const checkout = place.kind === "file" ? await this.#checkoutHere(path) : "raw";
    if (typeof checkout === "object") return [this.#unknown(path, converted(checkout))];
    if (await this.#has(path, content)) return [];
    const { pointer } = content;
    // The pointer is unchanged but the file differs: nothing records why.
    return pointer !== undefined && !(await this.#pointerChanged(pointer))
      ? [this.#unknown(path, `does not match ${pointer}`)]
      : [await this.#changed(path)];
  }

  async #has(path: string, content: Exclude<Content, { by: "nothing" }>): Promise<boolean> {
    const file = this.#onDisk(path);
    if (content.size !== undefined && content.size !== (await sizeOf(file))) return false;
    return (await digestOf(file, content.by)) === content.digest;
  }

  /** Content of a file of the commit once it is checked out. */
  async #contentOf({ path, entry }: Place & { kind: "file" }): Promise<Content> {
    const checkout = checkoutOf(path, await this.#attributesBefore(path));
    if (typeof checkout === "object") return { by: "nothing", reason: converted(checkout) };
    const raw = { by: "blob", digest: entry.sha, size: entry.size } as const;
    if (checkout === "raw" || entry.size > LARGEST_POINTER_BYTES) return raw;
    const pointer = lfsPointer((await this.#before.read(entry)).toString("utf8"));
    return pointer === undefined ? raw : { by: "sha256", ...pointer };
  }

  /** What DVC or git-annex records about a file that git itself does not hold. */
  async #storedAt(path: string, place: Place & { kind: "absent" }): Promise<Content | undefined> {
    const annexed = place.link === undefined ? undefined : annexKey(place.link);
    if (annexed !== undefined) return annexed;
    const out = await this.#outAt(path, place);
    if (out !== undefined) {
      const { pointer, files } = out;
      const md5 = files === undefined ? out.md5 : files.get(path.slice(out.path.length + 1));
      if (md5 !== undefined) return { by: "md5", digest: md5, pointer };
      return files === undefined
        ? { by: "nothing", reason: `${pointer} records no MD5 for it` }
        : undefined;
    }
    return place.link === undefined
      ? undefined
      : { by: "nothing", reason: `was a link to ${place.link}, which no commit holds` };
  }

  async #outAt(path: string, place: Place & { kind: "absent" }): Promise<DvcOut | undefined> {
    return (await this.#outOf(path)) ?? (await this.#outOf(place.path));
  }

  async #dvcFolder(path: string, out: DvcOut): Promise<Finding[]> {
    if (out.md5 === undefined) return [this.#unknown(path, `${out.pointer} records no MD5`)];
    if (await this.#isListed(out)) return [];
    return (await this.#pointerChanged(out.pointer))
      ? [await this.#changed(out.pointer)]
      : [this.#unknown(path, `does not match ${out.pointer}`)];
  }

  /** Whether a folder holds exactly the files in the list of which DVC records the digest. */
  async #isListed(out: DvcOut): Promise<boolean> {
    let listed = this.#listed.get(out);
    if (listed === undefined) {
      listed = isFolderOf(out, this.#onDisk(out.path));
      this.#listed.set(out, listed);
    }
    return await listed;
  }

  async #pointerChanged(pointer: string): Promise<boolean> {
    return (await this.#before.text(pointer)) !== (await textAt(this.#onDisk(pointer)));
  }

  /** What DVC recorded about a path, in its folder or a parent folder. Throws ReticenceError. */
  async #outOf(path: string): Promise<DvcOut | undefined> {
    for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
      const outs = await this.#outsIn(folder === "." ? "" : folder);
      const out = outs.find((one) => one.path === path || path.startsWith(`${one.path}/`));
      if (out !== undefined || folder === ".") return out;
    }
  }

  /** Names of the files that DVC recorded in a folder. */
  async #outsWithin(path: string, reads: Reference["reads"]): Promise<string[]> {
    const prefix = path === "" ? "" : `${path}/`;
    const folders = path === "" ? [""] : [path, ...ancestorsOf(path)];
    const outs = (await Promise.all(folders.map((folder) => this.#outsIn(folder)))).flat();
    const named = outs.flatMap((out) =>
      out.files === undefined
        ? [{ path: out.path, isFolder: out.isFolder }]
        : [...out.files.keys()].map((name) => ({ path: `${out.path}/${name}`, isFolder: false })),
    );
    return named
      .filter((one) => one.path.startsWith(prefix))
      .map(({ path: at, isFolder }) => ({ name: at.slice(prefix.length), isFolder }))
      .filter(({ name, isFolder }) => {
        const [last, deep] = [posix.basename(name), name.includes("/")];
        if (deep && reads === "data") return false;
        return isFolder ? isReadFolder(last, reads) : isReadFile(last, reads);
      })
      .map(({ name }) => name);
  }

  async #outsIn(folder: string): Promise<DvcOut[]> {
    let found = this.#outs.get(folder);
    if (found === undefined) {
      found = this.#readOuts(folder);
      this.#outs.set(folder, found);
    }
    return await found;
  }

  async #readOuts(folder: string): Promise<DvcOut[]> {
    const place = await this.#before.find(folder);
    if (place.kind !== "folder") return [];
    const outs: DvcOut[] = [];
    for (const [name, entry] of await this.#before.entries(place.sha)) {
      if (entry.kind !== "file" || !isPointer(name)) continue;
      const pointer = folder === "" ? name : `${folder}/${name}`;
      const text = (await this.#before.read(entry)).toString("utf8");
      try {
        for (const out of outsOf(pointer, text)) outs.push(out);
      } catch {
        throw new GitHubError("dvc-unreadable", `${pointer} cannot be read as a DVC file`);
      }
    }
    return outs;
  }

  async #attributesBefore(path: string): Promise<AttributesFile[]> {
    const files: AttributesFile[] = [];
    for (const folder of ancestorsOf(path).reverse()) {
      const text = await this.#before.text(posix.join(folder, ".gitattributes"));
      if (text !== undefined) files.push({ folder, text });
    }
    return files;
  }

  /** How the file that a path resolves to was checked out, if it belongs to this checkout. */
  async #checkoutHere(path: string): Promise<Checkout> {
    const [root, file] = await Promise.all([realpath(this.#root), realpath(this.#onDisk(path))]);
    if (!isInside(file, root)) return "raw";
    const real = relative(root, file).split(sep).join("/");
    const files: AttributesFile[] = [];
    for (const folder of ancestorsOf(real).reverse()) {
      const text = await textAt(join(root, folder, ".gitattributes"));
      if (text !== undefined) files.push({ folder, text });
    }
    return checkoutOf(real, files);
  }

  async #submodule(path: string, place: Place & { kind: "submodule" }): Promise<Finding[]> {
    const here = await commitAt(this.#onDisk(place.path));
    if (here === place.sha) return [];
    if (here !== undefined) return [{ kind: "changed", path: place.path }];
    const after = await this.#afterAt(path);
    if (after !== undefined && (after.kind !== "submodule" || after.sha !== place.sha)) {
      return [{ kind: "changed", path: place.path }];
    }
    return [this.#unknown(path, `the commit of the submodule ${place.path} is not recorded`)];
  }

  /**
   * Something that the approved commit lacks: a file of this change, or one that is in no commit.
   */
  async #added(path: string): Promise<Finding> {
    const after = await this.#afterAt(path);
    if (after === undefined || after.kind === "absent" || after.kind === "elsewhere") {
      return this.#unknown(path, "no commit holds it");
    }
    return await this.#changed(path);
  }

  /** Undefined if GitHub does not return the commit under audit. */
  async #afterAt(path: string): Promise<Place | undefined> {
    try {
      return await this.#after.find(path);
    } catch (error) {
      if (error instanceof GitHubError) return undefined;
      throw error;
    }
  }

  async #changed(path: string): Promise<Finding> {
    const link = await readlink(this.#onDisk(path)).catch(() => undefined);
    return { kind: "changed", path: link === undefined ? path : `${path} -> ${link}` };
  }

  #unknown(path: string, reason: string): Finding {
    return { kind: "uncompared", path: path === "" ? "." : path, reason };
  }
}

/** Whether DVC records one digest for all files of the folder, and none for single files. */
function isListOnly({ isFolder, files }: DvcOut): boolean {
  return isFolder && files === undefined;
}

async function isFolderOf({ md5 }: DvcOut, folder: string): Promise<boolean> {
  if ((await kindAt(folder)) !== "folder") return false;
  const files = [];
  for (const name of await allFilesIn(folder)) {
    files.push({ path: name, md5: await digestOf(join(folder, name), "md5") });
  }
  return createHash("md5").update(folderListing(files)).digest("hex") === md5;
}

/** The parent folders of a path: the nearest first; the root, an empty name, last. */
function ancestorsOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return [...parts.map((_, at) => parts.slice(0, parts.length - at).join("/")), ""];
}

function converted({ conversion }: Exclude<Checkout, string>): string {
  return `a .gitattributes gives it ${conversion}, so its content cannot be derived from the commit`;
}

/** Git LFS does not treat anything larger as a pointer. */
const LARGEST_POINTER_BYTES = 1024;

function lfsPointer(text: string): { digest: string; size: number } | undefined {
  const parts =
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d+)\n?$/.exec(
      text,
    );
  return parts === null ? undefined : { digest: parts[1]!, size: Number(parts[2]) };
}

/** git-annex links to a name that contains the content's digest. */
function annexKey(link: string): Content | undefined {
  const parts =
    /\.git\/annex\/objects\/.*\/(SHA256|MD5)E?-s(\d+)--([0-9a-f]{32,64})(\.[^/]*)?$/.exec(link);
  if (parts === null) return undefined;
  const by = parts[1] === "MD5" ? "md5" : "sha256";
  return { by, digest: parts[3]!, size: Number(parts[2]) };
}
