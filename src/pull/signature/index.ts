import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoadedPolicy } from "../../config/index.ts";
import { type Fetched, type Puller, SIGNATURE_FILE } from "../../sources/index.ts";
import { located } from "../located.ts";
import { pullSideInput, SIDE_INPUTS } from "../side-inputs.ts";
import { signedPayload, type Trusted } from "./signer.ts";
import { parseStatement, refuseUnlessSigned } from "./statement.ts";

const KEY = ["checkpoint", "signature"];
const REFERENCE = ["checkpoint", "ref"];

/** Looks for the signature that the policy asks for before a model is fetched. Throws SourceError. */
export async function prepareSignature(loaded: LoadedPolicy, puller: Puller): Promise<void> {
  const { signature, checkpoint } = loaded.policy;
  if (signature === undefined || signature.file !== undefined) return;
  const directory = loaded.source.directoryOf(REFERENCE);
  await located(loaded, KEY, () =>
    puller.prepare(KEY.join("."), checkpoint, "signature", directory),
  );
}

/**
 * Checks a checkpoint's signature by OpenSSF Model Signing; returns the digest that it signs, or
 * undefined where the policy asks for none. Throws SourceError where it is absent, by somebody else,
 * not valid any more, or of other files.
 */
export async function verifySignature(
  loaded: LoadedPolicy,
  puller: Puller,
  { files }: Fetched,
): Promise<string | undefined> {
  const { signature, checkpoint } = loaded.policy;
  if (signature === undefined) return undefined;
  const place = await signatureOf(loaded, puller);
  const side = async (name: "key" | "certificate" | "trusted_root", path: string) => {
    const absolute = await pullSideInput(loaded, puller, [...KEY, name], path, SIDE_INPUTS.trust);
    return await readFile(absolute, "utf8");
  };
  const trusted: Trusted =
    signature.by === "key"
      ? { by: "key", pem: await side("key", signature.key) }
      : signature.by === "certificate"
        ? {
            by: "certificate",
            pem: await side("certificate", signature.certificate),
            now: new Date(),
          }
        : { ...signature, root: await side("trusted_root", signature.trustedRoot) };
  return await located(loaded, KEY, async () => {
    const payload = await signedPayload(checkpoint, await readFile(place, "utf8"), trusted);
    const signed = parseStatement(checkpoint, payload);
    refuseUnlessSigned(checkpoint, signed, files);
    return signed.subject;
  });
}

async function signatureOf(loaded: LoadedPolicy, puller: Puller): Promise<string> {
  const { signature, checkpoint } = loaded.policy;
  if (signature?.file !== undefined) {
    return await pullSideInput(
      loaded,
      puller,
      [...KEY, "file"],
      signature.file,
      SIDE_INPUTS.signature,
    );
  }
  const directory = loaded.source.directoryOf(REFERENCE);
  const { fetched } = await located(loaded, KEY, () =>
    puller.pull(KEY.join("."), checkpoint, "signature", directory),
  );
  return join(fetched.root, SIGNATURE_FILE);
}
