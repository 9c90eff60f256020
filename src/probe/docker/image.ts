import { ProbeError } from "../../base/errors.ts";
import { VERSION } from "../../base/version.ts";
import type { Image } from "../executor.ts";
import { CONTRACT } from "../job.ts";
import { complaint, docker } from "./command.ts";
import type { Engine } from "./engine.ts";
import published from "./published.json" with { type: "json" };

/** The image of this release with its digest, as its release workflow wrote it; null: none yet. */
export const PUBLISHED_IMAGE: string | null = published.image;

/** Label of an image of the probe: the version of the contract that its probe speaks. */
export const CONTRACT_LABEL = "dev.reticence.contract";
const REVISION_LABEL = "org.opencontainers.image.revision";

/** How long a pull may take, milliseconds: images with CUDA have several gigabytes. */
const PULL_WITHIN_MS = 3_600_000;

export const BUILD_COMMAND = "docker build --tag reticence-probe probe";

/**
 * The image that a run will use, there on the engine and checked: of this architecture, and of a
 * probe that speaks this release's contract. One that is named with its digest is pulled when it is
 * absent; anything else has to be there, since a tag may be another image tomorrow.
 * Throws ProbeError.
 */
export async function readyImage(
  engine: Engine,
  named: string | undefined,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<Image> {
  const reference = named ?? PUBLISHED_IMAGE;
  if (reference === null) {
    throw new ProbeError(
      "image-missing",
      `release ${VERSION} has no published image of the probe. Build one in Reticence's folder with \`${BUILD_COMMAND}\`, and name it: \`run.image: reticence-probe\`.`,
    );
  }
  const found = (await inspectImage(reference)) ?? (await pulled(reference, signal, say));
  refuseOtherArchitecture(reference, found, engine);
  refuseOtherContract(reference, found);
  return {
    reference,
    id: found.Id,
    published: reference === PUBLISHED_IMAGE,
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
    `the image "${reference}" cannot be looked up: ${complaint(stderr)}.`,
  );
}

async function pulled(
  reference: string,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<Inspected> {
  if (!/@sha256:[0-9a-f]{64}$/.test(reference)) {
    throw new ProbeError(
      "image-missing",
      `the image "${reference}" is not on the Docker engine. Build it in Reticence's folder with \`docker build --tag ${reference.startsWith("sha256:") ? "reticence-probe" : reference} probe\`, or name one with its digest (\`name@sha256:…\`), which is pulled.`,
    );
  }
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

function refuseOtherArchitecture(reference: string, image: Inspected, engine: Engine): void {
  const { Os = "linux", Architecture = "" } = image;
  if (Os === engine.os && Architecture === engine.architecture) return;
  throw new ProbeError(
    "image-foreign",
    `the image "${reference}" is for ${Os}/${Architecture}, and the Docker engine runs ${engine.os}/${engine.architecture}. Build it on a machine of that architecture.`,
  );
}

function refuseOtherContract(reference: string, image: Inspected): void {
  const contract = image.Config?.Labels?.[CONTRACT_LABEL];
  if (contract === String(CONTRACT)) return;
  throw new ProbeError(
    "image-foreign",
    contract === undefined
      ? `the image "${reference}" is not one of Reticence's probe: it lacks the label ${CONTRACT_LABEL}. Build one with \`${BUILD_COMMAND}\`.`
      : `the image "${reference}" speaks contract ${contract} and release ${VERSION} speaks ${CONTRACT}. Use the image of this release, or build one with \`${BUILD_COMMAND}\`.`,
  );
}
