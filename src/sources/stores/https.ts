import { SourceError } from "../../base/errors.ts";
import { verifySizes } from "../cache/verify.ts";
import type { Fetched, ListedFile, RemoteFile, Resolved } from "../content.ts";
import { isExecutableFormat } from "../files.ts";
import { refuseUnlessData, refuseUnsafeName, withoutSecrets } from "../names.ts";
import type { Source } from "../source.ts";
import { splitPattern } from "../splits.ts";
import { step } from "../store-error.ts";
import type { PullContext } from "../transfer/context.ts";
import { fetchItems, type Item, missingOf, obtain } from "../transfer/remote.ts";
import { persist } from "../transfer/retry.ts";
import { isArchive, unpack } from "./archive.ts";
import { get, type HttpRequest, probedFile, trustedHosts, wordsOf } from "./http.ts";

interface HttpsResolved extends Resolved {
  url: URL;
  sha256: string;
  /** Folder within an archive. */
  folder: string | undefined;
}

/** Query parameters that carry a secret; references appear in reports. */
const SECRET_PARAMETER =
  /token(?!iz)|secret|passw|signature|credential|authorization|(api|access|private)[_-]?key|^(sig|auth|key|jwt|sas)$/i;

/**
 * One file on a web server: `https://host/path/model.tar.gz#sha256=…`. The digest is required,
 * since a URL can serve something else tomorrow. The file is a tar with a model or data files, or a
 * single data file.
 */
export const https: Source = {
  kind: "https",

  async resolve(reference, wanted, context): Promise<HttpsResolved> {
    const { url, sha256, folder } = parse(reference);
    const name = fileNameOf(url);
    if (!isArchive(name)) {
      if (isExecutableFormat(name)) {
        throw new SourceError(
          "executable-weights",
          `"${reference}" is in a format that can run code when loaded. Save the model as safetensors.`,
        );
      }
      if (wanted !== "data") {
        throw new SourceError(
          "reference-malformed",
          `"${reference}": a model consists of several files; name a tar of them (.tar, .tar.gz, .tgz, .tar.zst).`,
        );
      }
      refuseUnlessData(reference, name);
    }
    refuseUnsafeName(reference, name);
    void context;
    const place = folder === undefined ? "" : `&path=${folder}`;
    const identity = `${url.href}#sha256=${sha256}${place}`;
    return { reference, kind: "https", wanted, identity, url, sha256, folder };
  },

  async list(resolved, context): Promise<ListedFile[]> {
    const { reference, url, sha256 } = resolved as HttpsResolved;
    const remote = await step(reference, "asking for the size", () =>
      persist(() => open(url, context), context.limits, context.signal),
    );
    return [{ path: fileNameOf(url), bytes: remote.bytes, store: { sha256 } }];
  },

  async missing(resolved, files, context) {
    return await missingOf([itemOf(resolved, files, context)], context);
  },

  async parameters() {
    return undefined;
  },

  async fetch(resolved, files, context): Promise<Fetched> {
    const { reference, wanted, folder } = resolved as HttpsResolved;
    const item = itemOf(resolved, files, context);
    if (!isArchive(item.file.path)) {
      const { root, files: fetched } = await fetchItems(reference, [item], context);
      return { root, files: fetched };
    }
    const { place } = await obtain(reference, item, context);
    const archives = [{ place, name: item.file.path }];
    const naming = "#sha256=…&path=FOLDER";
    return await unpack({ reference, wanted, folder, archives, naming }, context);
  },

  verify: verifySizes,
};

function parse(reference: string): { url: URL; sha256: string; folder: string | undefined } {
  const url = URL.canParse(reference) ? new URL(reference) : undefined;
  if (url === undefined || url.protocol !== "https:") {
    throw new SourceError(
      "reference-scheme",
      `"${withoutSecrets(reference)}" is not fetched: only https is, because content sent over http can be changed in transit.`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new SourceError(
      "reference-secret",
      `"${withoutSecrets(reference)}" contains a password. Do not put one into a policy; name the host and its token in RETICENCE_HTTPS_TOKEN.`,
    );
  }
  const secret = [...url.searchParams.keys()].find((name) => SECRET_PARAMETER.test(name));
  if (secret !== undefined) {
    throw new SourceError(
      "reference-secret",
      `"${withoutSecrets(reference)}" contains a secret (${secret}). References appear in reports; use s3://, or name the host and its token in RETICENCE_HTTPS_TOKEN.`,
    );
  }
  const fragment = new URLSearchParams(url.hash.slice(1));
  const sha256 = fragment.get("sha256")?.toLowerCase() ?? "";
  if (!/^[0-9a-f]{64}$/.test(sha256)) {
    throw new SourceError(
      "reference-digest",
      `"${withoutSecrets(reference)}" must end with the SHA-256 of the file: #sha256=<64 hex digits>. \`sha256sum FILE\` prints it.`,
    );
  }
  const folder = fragment.get("path") || undefined;
  const { folder: named, split } = splitPattern(folder ?? "") ?? { folder: folder ?? "" };
  for (const part of [named, split ?? ""]) if (part !== "") refuseUnsafeName(reference, part);
  url.hash = "";
  return { url, sha256, folder };
}

function fileNameOf(url: URL): string {
  const last = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function itemOf(resolved: Resolved, files: readonly ListedFile[], context: PullContext): Item {
  const { url, sha256 } = resolved as HttpsResolved;
  return {
    file: files[0]!,
    identity: `https ${sha256}`,
    open: (signal) => open(url, { ...context, signal }),
  };
}

async function open(url: URL, context: PullContext): Promise<RemoteFile> {
  const request = requestOf(context);
  // Ask the original address each time: a signature in a redirect's target may expire before the
  // transfer ends.
  return await probedFile(
    (headers, signal) => get(url, { ...request, signal, headers }),
    context.signal,
  );
}

/**
 * `RETICENCE_HTTPS_TOKEN` is `host=token`, one per line: a token goes to its host and nowhere else,
 * whatever host a policy names.
 */
function requestOf({ env, signal }: PullContext): HttpRequest {
  return { trusted: trustedHosts(env), signal, authorizationFor: (url) => tokenFor(url, env) };
}

function tokenFor(url: URL, env: NodeJS.ProcessEnv): string | undefined {
  if (url.protocol !== "https:") return undefined;
  for (const line of wordsOf(env.RETICENCE_HTTPS_TOKEN)) {
    const equals = line.indexOf("=");
    if (equals > 0 && line.slice(0, equals) === url.host) return `Bearer ${line.slice(equals + 1)}`;
  }
  return undefined;
}
