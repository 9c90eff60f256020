import { SourceError } from "../../base/errors.ts";
import { verifySizes } from "../cache/verify.ts";
import type { Fetched, ListedFile, Resolved } from "../content.ts";
import { refuseUnsafeName, withoutSecrets } from "../names.ts";
import type { Source } from "../source.ts";
import { splitPattern } from "../splits.ts";
import { step } from "../store-error.ts";
import type { PullContext } from "../transfer/context.ts";
import { fetchItems, type Item, missingOf, obtain, parametersOf } from "../transfer/remote.ts";
import { persist } from "../transfer/retry.ts";
import { isArchive, unpack } from "./archive.ts";
import { type Level, listBucket } from "./bucket.ts";
import { probedFile } from "./http.ts";
import { ask, type Descriptor, type Manifest, manifestOf, type Repository } from "./registry.ts";

interface OciResolved extends Resolved {
  repository: Repository;
  manifest: Manifest;
  /** Folder within the artifact, or with data a file, a pattern or a split. */
  path: string;
}

interface OciFile extends ListedFile {
  isArchive: boolean;
}

/** What a layer is, by the name that its file has; see `layersOf`. */
interface Layer {
  path: string;
  isArchive: boolean;
  descriptor: Descriptor;
}

const TITLE = "org.opencontainers.image.title";
/** ORAS packs a folder as a tar, under the folder's name; its Python client tells by the type. */
const UNPACK = "io.deis.oras.content.unpack";
const FOLDER = "application/vnd.oci.image.layer.v1.tar+gzip";
/** The path of a file, or of what a tar holds, in the CNCF's ModelPack; and before it was that. */
const FILE_PATHS = ["org.cncf.model.filepath", "org.cnai.model.filepath"];
/** Layers of KitOps and of ModelPack: the kind of what they hold, and how it is packed. */
const MODEL_LAYER =
  /^application\/vnd\.(?:kitops\.modelkit|cncf\.model|cnai\.model)\.([\w.-]+?)(?:\.v1)?[.+](raw|tar|tar\+gzip|tar\+zstd)$/;
const ENDINGS: Readonly<Record<string, string>> = {
  tar: ".tar",
  "tar+gzip": ".tar.gz",
  "tar+zstd": ".tar.zst",
};

/**
 * An artifact of an OCI registry: `oci://registry/repository@sha256:…`, as ORAS, KitOps and the CNCF's
 * ModelPack write them; `oci://registry/repository:tag` is resolved to a digest. `#path=FOLDER`
 * names a folder of it. Credentials come from Docker's configuration.
 */
export const oci: Source = {
  kind: "oci",

  async resolve(reference, wanted, context): Promise<OciResolved> {
    const { repository, version, path } = parse(reference);
    const manifest = await step(reference, "resolving the manifest", () =>
      persist(() => manifestOf(repository, version, context), context.limits, context.signal),
    );
    const { host, name } = repository;
    const place = path === "" ? "" : `#path=${path}`;
    const identity = `oci://${host}/${name}@sha256:${manifest.sha256}${place}`;
    const packed = layersOf(reference, wanted, manifest).some(({ isArchive }) => isArchive);
    return { reference, kind: "oci", wanted, identity, repository, manifest, path, packed };
  },

  async list(resolved, context): Promise<OciFile[]> {
    const { reference, wanted, manifest, path, packed } = resolved as OciResolved;
    const layers = layersOf(reference, wanted, manifest);
    if (packed) return layers.map(fileOf).sort((a, b) => (a.path < b.path ? -1 : 1));
    const files = new Map(layers.map((layer) => [layer.path, fileOf(layer)]));
    const under = async (prefix: string): Promise<Level> => levelOf([...files.keys()], prefix);
    const look = async (key: string, name: string) => {
      const file = files.get(key);
      return file === undefined ? undefined : { ...file, path: name };
    };
    return await listBucket(resolved, path, { under, look }, context);
  },

  async missing(resolved, files, context) {
    return await missingOf(itemsOf(resolved, files, context), context);
  },

  async parameters(resolved, files, context) {
    if (resolved.packed) return undefined;
    return await parametersOf(resolved.reference, itemsOf(resolved, files, context), context);
  },

  async fetch(resolved, files, context): Promise<Fetched> {
    const { reference, wanted, path, packed } = resolved as OciResolved;
    const items = itemsOf(resolved, files, context);
    if (!packed) {
      const { root, files: fetched } = await fetchItems(reference, items, context);
      return { root, files: fetched };
    }
    const archives: { place: string; name: string }[] = [];
    const beside: { path: string; place: string }[] = [];
    for (const { file, ...item } of items) {
      const { place } = await obtain(reference, { file, ...item }, context);
      if ((file as OciFile).isArchive) archives.push({ place, name: file.path });
      else beside.push({ path: file.path, place });
    }
    const folder = path === "" ? undefined : path;
    const naming = "#path=FOLDER";
    return await unpack({ reference, wanted, folder, archives, beside, naming }, context);
  },

  verify: verifySizes,
};

function parse(reference: string): { repository: Repository; version: string; path: string } {
  const match =
    /^oci:\/\/(?<host>[A-Za-z0-9.-]+(?::\d{1,5})?|\[[0-9a-f:]+\](?::\d{1,5})?)\/(?<name>[a-z0-9]+(?:(?:[._-]+|\/)[a-z0-9]+)*)(?:@(?<digest>sha256:[0-9a-f]{64})|:(?<tag>\w[\w.-]{0,127}))(?:#path=(?<path>[^#]+))?$/.exec(
      reference,
    );
  const { host, name, digest, tag, path = "" } = match?.groups ?? {};
  if (host === undefined || name === undefined) {
    throw new SourceError(
      "reference-malformed",
      `"${withoutSecrets(reference)}" is not a valid reference to an OCI artifact. Write oci://registry/repository@sha256:<64 hex digits>, or oci://registry/repository:tag; #path=FOLDER names a folder of it.`,
    );
  }
  const folder = path.replace(/\/+$/, "");
  const { folder: named, split } = splitPattern(folder) ?? { folder, split: undefined };
  for (const part of [named, split ?? ""]) if (part !== "") refuseUnsafeName(reference, part);
  // Docker Hub keeps its own images under a name that nobody writes.
  const full = host === "docker.io" && !name.includes("/") ? `library/${name}` : name;
  return { repository: { host, name: full }, version: digest ?? tag!, path: folder };
}

/**
 * The layers that can hold what is wanted: with KitOps and ModelPack those of that kind, and every file
 * of another artifact. Throws SourceError where none has a name or is packed in a known way.
 */
function layersOf(reference: string, wanted: Resolved["wanted"], manifest: Manifest): Layer[] {
  const layers = manifest.layers.flatMap((descriptor): Layer[] => {
    const { mediaType, annotations, sha256 } = descriptor;
    const [, kind, form] = MODEL_LAYER.exec(mediaType) ?? [];
    const title = FILE_PATHS.map((name) => annotations[name]).find(Boolean) ?? annotations[TITLE];
    if (kind !== undefined && form !== undefined) {
      const isData = kind.startsWith("dataset");
      if (/^(code|docs?|prompt|config)\b/.test(kind) || isData !== (wanted === "data")) return [];
      if (form !== "raw") {
        return [
          { path: `${kind}-${sha256.slice(0, 12)}${ENDINGS[form]}`, isArchive: true, descriptor },
        ];
      }
    }
    if (title === undefined) return [];
    refuseUnsafeName(reference, title);
    if (isArchive(title)) return [{ path: title, isArchive: true, descriptor }];
    if (annotations[UNPACK] !== "true" && mediaType !== FOLDER) {
      return [{ path: title, isArchive: false, descriptor }];
    }
    const ending = /zstd$/.test(mediaType)
      ? ".tar.zst"
      : /tar$/.test(mediaType)
        ? ".tar"
        : ".tar.gz";
    return [{ path: `${title}${ending}`, isArchive: true, descriptor }];
  });
  const names = layers.map(({ path }) => path);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new SourceError(
      "archive-unsafe",
      `"${reference}": the artifact contains ${JSON.stringify(twice)} twice. None of it is used.`,
    );
  }
  if (layers.length > 0) return layers;
  const types = [...new Set(manifest.layers.map(({ mediaType }) => mediaType))].slice(0, 3);
  throw new SourceError(
    wanted === "data" ? "data-missing" : "model-incomplete",
    `"${reference}" holds no ${wanted === "data" ? "data" : "model"} that ORAS, KitOps or ModelPack wrote (${types.join(", ") || "no layers"}).`,
  );
}

function fileOf({ path, isArchive, descriptor: { sha256, bytes } }: Layer): OciFile {
  return { path, bytes, store: { sha256 }, isArchive };
}

/** What of some paths is directly below a prefix. */
export function levelOf(paths: readonly string[], prefix: string): Level {
  const below = paths.filter((path) => path.startsWith(prefix));
  const isDirect = (path: string) => !path.slice(prefix.length).includes("/");
  const folderOf = (path: string) => path.slice(0, path.indexOf("/", prefix.length) + 1);
  const folders = below.filter((path) => !isDirect(path)).map(folderOf);
  return { names: below.filter(isDirect), folders: [...new Set(folders)] };
}

function itemsOf(resolved: Resolved, files: readonly ListedFile[], context: PullContext): Item[] {
  const { repository } = resolved as OciResolved;
  return files.map((file) => ({
    file,
    identity: `oci ${file.store.sha256} ${file.bytes}`,
    open: (signal) =>
      probedFile(
        (headers, signal) =>
          ask(repository, `blobs/sha256:${file.store.sha256}`, headers, { ...context, signal }),
        signal,
        file.bytes,
      ),
  }));
}
