import { join } from "node:path";
import signalsSchema from "../../schema/signals.schema.json" with { type: "json" };
import { ProbeError } from "../base/errors.ts";
import { readOwnFile } from "../base/files.ts";
import type { Manifest } from "../contracts/signals.ts";
import { manifestValidator } from "../contracts/validate.ts";

export const MANIFEST_FILE = "manifest.json";

/** The columns that each table has, by name; the schema is their only definition. */
export const TABLES = signalsSchema["x-tables"];

/**
 * Reads manifest.json and checks the existing tables, file name → SHA-256, against it. Throws
 * ProbeError if the manifest is absent or violates the contract, or if a table is missing, differs
 * or is not in it.
 */
export async function readManifest(
  signals: string,
  tables: ReadonlyMap<string, string>,
): Promise<Manifest> {
  const manifest = await readManifestAlone(signals);
  for (const [name, { sha256 }] of Object.entries(manifest.files)) {
    if (!/^[a-z0-9-]+\.arrow$/.test(name)) {
      throw new ProbeError(
        "signals-changed",
        `the manifest names a file that the probe never writes; ${MANIFEST_HINT}`,
      );
    }
    if (tables.get(name) !== sha256) {
      throw new ProbeError(
        "signals-changed",
        `signals/${name} is missing or differs from what the probe wrote (by its digest); ${MANIFEST_HINT}`,
      );
    }
  }
  for (const name of tables.keys()) {
    if (Object.hasOwn(manifest.files, name)) continue;
    throw new ProbeError(
      "signals-changed",
      `signals/${name} is not in the probe's manifest; ${MANIFEST_HINT}`,
    );
  }
  return manifest;
}

const MANIFEST_HINT = "remove the signals folder and run the audit again.";

/** Reads manifest.json, whatever lies beside it. Throws ProbeError if it is absent or violates the contract. */
export async function readManifestAlone(signals: string): Promise<Manifest> {
  let value: unknown;
  try {
    value = JSON.parse((await readOwnFile(join(signals, MANIFEST_FILE))).toString("utf8"));
  } catch {
    throw new ProbeError(
      "audit-unfinished",
      "there is no complete set of signals here (signals/manifest.json is missing or cut short): the probe did not finish. Run the audit again.",
    );
  }
  if (manifestValidator()(value)) return value;
  const contract = (value as { contract?: unknown } | null)?.contract;
  throw new ProbeError(
    "signals-changed",
    contract === 1
      ? `signals/manifest.json breaks the contract; ${MANIFEST_HINT}`
      : `the signals use contract ${JSON.stringify(contract)}; this release reads contract 1. Judge them with the release of Reticence that measured them.`,
  );
}
