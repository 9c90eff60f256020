import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { execa } from "execa";
import { ROOT } from "../root.ts";
import { isLoopback, type Registry } from "./registry.ts";

export const VARIANTS = ["cpu", "cuda"] as const;
export type Variant = (typeof VARIANTS)[number];
export type Images = Record<Variant, string>;

/** Label of an image: what of probe/ it was built from, as `probeDigest` gives it. */
export const PROBE_LABEL = "dev.reticence.probe";
export const VERSION_LABEL = "org.opencontainers.image.version";

const WITH_DIGEST = /^[a-z0-9][a-z0-9._:/-]*@sha256:[0-9a-f]{64}$/;

/** What each image is built from; absent: what the Dockerfile says. */
const BUILT_FROM: Record<Variant, { base?: string; arguments?: Record<string, string> }> = {
  cpu: {
    base: "python:3.12-slim-bookworm",
    // Wheels from PyPI hold CUDA; of two builds of a release pip takes the one with a local version.
    arguments: { PIP_EXTRA_INDEX_URL: "https://download.pytorch.org/whl/cpu" },
  },
  cuda: {},
};

/**
 * Where images are built and kept. `contexts` stands in for probe/ on a machine that cannot pull the
 * bases, and is taken with a registry of this machine alone.
 */
export interface Place {
  /** `registry/repository`. */
  name: string;
  contexts?: Partial<Record<Variant, string>>;
}

/**
 * Builds both images, starts each as a runner will, and pushes it; returns their references by
 * digest. Throws Error.
 */
export async function buildImages(
  place: Place,
  release: string,
  revision: string,
  say: (line: string) => void,
): Promise<Images> {
  if (place.contexts !== undefined && !isLoopback(place.name.split("/")[0]!)) {
    throw new Error("an image built from a stand-in is pushed to this machine alone.");
  }
  const probe = await probeDigest();
  const images: Partial<Images> = {};
  for (const variant of VARIANTS) {
    const tag = `${place.name}:candidate-${revision}-${variant}`;
    say(`Building ${tag} …`);
    const standIn = place.contexts?.[variant];
    const args = standIn === undefined ? await argumentsOf(variant) : {};
    await docker([
      ...["build", "--tag", tag, "--label", `${PROBE_LABEL}=${probe}`],
      ...["--label", `${VERSION_LABEL}=${release}`],
      ...["--label", `org.opencontainers.image.revision=${revision}`],
      ...Object.entries(args).flatMap(([key, value]) => ["--build-arg", `${key}=${value}`]),
      standIn ?? join(ROOT, "probe"),
    ]);
    await docker([
      ...["run", "--rm", "--network", "none", "--read-only", "--cap-drop", "ALL"],
      ...["--security-opt", "no-new-privileges", "--user", "65532:65532", "--tmpfs", "/tmp"],
      ...[tag, "--help"],
    ]);
    say(`Pushing ${tag} …`);
    await docker(["push", "--quiet", tag]);
    images[variant] = await digestOf(tag, place.name);
  }
  return images as Images;
}

/** Throws Error unless the registry's images are of this release and of this checkout's probe. */
export async function verifyImages(images: Images, release: string, registry: Registry) {
  const probe = await probeDigest();
  for (const image of Object.values(images)) {
    const labels = await registry.labelsOf(image);
    if (labels[VERSION_LABEL] !== release) {
      throw new Error(`${image} is of release ${labels[VERSION_LABEL]}, not of ${release}.`);
    }
    if (labels[PROBE_LABEL] !== probe) {
      throw new Error(
        `${image} was built from another probe/ than this commit has. Build it again.`,
      );
    }
  }
}

/** The images that this checkout names. Throws Error where it names none. */
export async function pinnedImages(root = ROOT): Promise<Images> {
  const images = JSON.parse(await readFile(pinFile(root), "utf8")) as Record<string, string | null>;
  for (const variant of VARIANTS) refuseUnpinned(images[variant] ?? "");
  return images as Images;
}

/** Writes the images into the source; a build then brings them into dist/. */
export async function pinImages(images: Images, file = pinFile(ROOT)): Promise<void> {
  for (const variant of VARIANTS) refuseUnpinned(images[variant]);
  const { cpu, cuda } = images;
  await writeFile(file, `${JSON.stringify({ cpu, cuda }, null, 2)}\n`);
}

/** SHA-256 in hex of all that an image is built from. */
export async function probeDigest(root = ROOT): Promise<string> {
  const probe = join(root, "probe");
  const entries = await readdir(probe, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(probe, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((path) => IN_IMAGE.test(path) && !path.includes("__pycache__"))
    .sort();
  const hash = createHash("sha256");
  for (const path of paths) {
    const text = await readFile(join(probe, path));
    hash.update(`${path} ${text.length}\n`).update(text);
  }
  return hash.digest("hex");
}

const IN_IMAGE = /^(?:Dockerfile|requirements[^/]*|reticence_probe\/.*)$/;

function pinFile(root: string): string {
  return join(root, "src", "probe", "docker", "published.json");
}

function refuseUnpinned(image: string): void {
  if (WITH_DIGEST.test(image)) return;
  throw new Error(`"${image}" is not an image with its digest (name@sha256:…).`);
}

/** Build arguments, with the base by the digest that its tag has now. */
async function argumentsOf(variant: Variant): Promise<Record<string, string>> {
  const { base = await defaultBase(), arguments: others } = BUILT_FROM[variant];
  await docker(["pull", "--quiet", base]);
  return { BASE_IMAGE: await digestOf(base, base.split(":")[0]!), ...others };
}

async function defaultBase(): Promise<string> {
  const dockerfile = await readFile(join(ROOT, "probe", "Dockerfile"), "utf8");
  return /^ARG BASE_IMAGE=(\S+)$/m.exec(dockerfile)![1]!;
}

/** The reference by digest that an engine has of an image in one repository. */
async function digestOf(image: string, name: string): Promise<string> {
  const known = JSON.parse(
    await docker(["image", "inspect", "--format", "{{json .RepoDigests}}", image]),
  ) as string[];
  const found = known.find((reference) => reference.startsWith(`${name}@`));
  if (found === undefined) throw new Error(`the engine knows no digest of ${image}.`);
  return found;
}

async function docker(args: readonly string[]): Promise<string> {
  return (await execa("docker", args, { stdin: "ignore" })).stdout;
}
