import { ProbeError } from "../../base/errors.ts";
import { VERSION } from "../../base/installation.ts";
import type { Image } from "../executor.ts";
import { CONTRACT } from "../job.ts";
import { complaint, docker } from "./command.ts";
import type { Engine } from "./engine.ts";
import published from "./published.json" with { type: "json" };

/**
 * The images of this release with their digests, as written before a release; null: none yet. That for
 * the CPU needs no CUDA libraries, and is far smaller.
 */
export const PUBLISHED_IMAGES: Readonly<Record<"cpu" | "cuda", string | null>> = published;

/** Label of a probe image: the version of the contract that its probe implements. */
export const CONTRACT_LABEL = "dev.reticence.contract";
const REVISION_LABEL = "org.opencontainers.image.revision";

/** Time limit for a pull, milliseconds: images with CUDA take several gigabytes. */
const PULL_WITHIN_MS = 3_600_000;

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|localhost)(?::\d+)?\//;

export const BUILD_COMMAND = "docker build --tag reticence-probe probe";

/**
 * The image that a run will use: present on the engine, and checked to be of this architecture and
 * to have a probe that implements this release's contract. Where none is named, it is the release's
 * own, with CUDA if the container gets GPUs. An image named with its digest is pulled
 * if absent; any other must be present, since a tag may be another image tomorrow. Throws
 * ProbeError.
 */
export async function readyImage(
  engine: Engine,
  named: string | undefined,
  gpus: string | undefined,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<Image> {
  const reference = referenceOf(named, gpus);
  const found = (await inspectImage(reference)) ?? (await pulled(reference, signal, say));
  return checked(reference, found, engine);
}

/**
 * What `readyImage` finds, without pulling anything: undefined for an image that is to be pulled.
 * Throws ProbeError where it would.
 */
export async function lookUpImage(
  engine: Engine,
  named: string | undefined,
  gpus: string | undefined,
): Promise<{ reference: string; image: Image | undefined }> {
  const reference = referenceOf(named, gpus);
  const found = await inspectImage(reference);
  if (found === undefined) refuseUnpinned(reference);
  return {
    reference,
    image: found === undefined ? undefined : checked(reference, found, engine),
  };
}

/** Whether the registry gives an image to this engine's user, asked for a few seconds. */
export async function canPull(reference: string, withinMs: number): Promise<boolean> {
  // Engines ask a registry of the same machine without TLS; the command line wants to be told.
  const insecure = LOOPBACK.test(reference) ? ["--insecure"] : [];
  const { exitCode } = await docker(["manifest", "inspect", ...insecure, reference], {
    timeout: withinMs,
  });
  return exitCode === 0;
}

/** The image that a policy names, or the release's for what the container gets. Throws ProbeError. */
export function referenceOf(named: string | undefined, gpus: string | undefined): string {
  const reference = named ?? PUBLISHED_IMAGES[gpus === undefined ? "cpu" : "cuda"];
  if (reference !== null) return reference;
  throw new ProbeError(
    "image-missing",
    `release ${VERSION} has no published probe image. Build one in Reticence's folder with \`${BUILD_COMMAND}\`, and name it with \`run.image: reticence-probe\`.`,
  );
}

function checked(reference: string, found: Inspected, engine: Engine): Image {
  refuseOtherArchitecture(reference, found, engine);
  refuseOtherContract(reference, found);
  return {
    reference,
    id: found.Id,
    published: Object.values(PUBLISHED_IMAGES).includes(reference),
    revision: found.Config?.Labels?.[REVISION_LABEL] || null,
  };
}

interface Inspected {
  Id: string;
  Os?: string;
  Architecture?: string;
  Config?: { Labels?: Record<string, string> | null } | null;
}

async function inspectImage(reference: string): Promise<Inspected | undefined> {
  const { exitCode, stdout, stderr } = await docker(["image", "inspect", reference]);
  if (exitCode === 0) return (JSON.parse(stdout) as Inspected[])[0];
  if (/no such image/i.test(stderr)) return undefined;
  throw new ProbeError(
    "image-missing",
    `the image "${reference}" cannot be inspected: ${complaint(stderr)}.`,
  );
}

async function pulled(
  reference: string,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<Inspected> {
  refuseUnpinned(reference);
  say(`Pulling the image ${reference} …`);
  const { exitCode, stderr } = await docker(["image", "pull", "--quiet", reference], {
    timeout: PULL_WITHIN_MS,
    cancelSignal: signal,
  });
  if (signal.aborted) throw new ProbeError("audit-stopped", "the audit was stopped.");
  const found = exitCode === 0 ? await inspectImage(reference) : undefined;
  if (found !== undefined) return found;
  throw new ProbeError(
    "image-missing",
    `the image "${reference}" is not on the Docker engine and cannot be pulled: ${complaint(stderr)}. Without a network, load it from a file with \`docker load\` (docs/operations.md).`,
  );
}

/** A tag may be another image tomorrow: only an image named with its digest is pulled. */
function refuseUnpinned(reference: string): void {
  if (/@sha256:[0-9a-f]{64}$/.test(reference)) return;
  throw new ProbeError(
    "image-missing",
    `the image "${reference}" is not on the Docker engine. Build it in Reticence's folder with \`docker build --tag ${reference.startsWith("sha256:") ? "reticence-probe" : reference} probe\`, or name one with its digest (\`name@sha256:…\`), which is pulled.`,
  );
}

function refuseOtherArchitecture(reference: string, image: Inspected, engine: Engine): void {
  const { Os = "linux", Architecture = "" } = image;
  if (Os === engine.os && Architecture === engine.architecture) return;
  throw new ProbeError(
    "image-foreign",
    `the image "${reference}" is for ${Os}/${Architecture}, but the Docker engine runs ${engine.os}/${engine.architecture}. Build it on a machine with that architecture.`,
  );
}

function refuseOtherContract(reference: string, image: Inspected): void {
  const contract = image.Config?.Labels?.[CONTRACT_LABEL];
  if (contract === String(CONTRACT)) return;
  throw new ProbeError(
    "image-foreign",
    contract === undefined
      ? `the image "${reference}" is not a Reticence probe image: it lacks the label ${CONTRACT_LABEL}. Build one with \`${BUILD_COMMAND}\`.`
      : `the image "${reference}" uses contract ${contract}, but release ${VERSION} uses ${CONTRACT}. Use the image of this release, or build one with \`${BUILD_COMMAND}\`.`,
  );
}
