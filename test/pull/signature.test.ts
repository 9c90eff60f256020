import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { PolicyError, SourceError } from "../../src/base/errors.ts";
import { loadPolicy } from "../../src/config/index.ts";
import { parseSet } from "../../src/config/source.ts";
import { lookAtCheckpoint } from "../../src/pull/index.ts";
import { pullCheckpoint } from "../../src/pull/models.ts";
import { Puller } from "../../src/sources/index.ts";
import { DEMO } from "../support/cli.ts";
import { type Folder, makeFolder } from "../support/folder.ts";
import { startGcs } from "../support/servers/gcs.ts";
import { MODEL } from "../support/servers/stored.ts";
import { modelSigning, type Sigstore, startSigstore } from "../support/signing.ts";

const IDENTITY = "release@example.com";
const ISSUER = "https://accounts.example.com";

let folder: Folder;
let sigstore: Sigstore;
/** Names in the folder that each test may change. */
const at = (...names: string[]) => folder.at(...names);

beforeAll(async () => {
  folder = await makeFolder();
  sigstore = await startSigstore();
  await mkdir(at("m"));
  for (const name of MODEL) await copyFile(join(DEMO, "leaky", name), at("m", name));
  await writeFile(at("m", "README.md"), "# A model\n");
  const openssl = (...args: string[]) => execa("openssl", args, { cwd: folder.path });
  for (const name of ["release", "other", "ca", "signer", "stranger"]) {
    const curve = "ec_paramgen_curve:prime256v1";
    await openssl("genpkey", "-algorithm", "EC", "-pkeyopt", curve, "-out", `${name}.key`);
    await openssl("pkey", "-in", `${name}.key`, "-pubout", "-out", `${name}.pub`);
  }
  await writeFile(
    at("extensions.txt"),
    "[signer]\nkeyUsage=digitalSignature\n[server]\nkeyUsage=keyEncipherment\nextendedKeyUsage=serverAuth\n",
  );
  for (const name of ["ca", "stranger"]) {
    const subject = ["-subj", `/CN=${name}`, "-days", "30"];
    await openssl("req", "-x509", "-new", "-key", `${name}.key`, ...subject, "-out", `${name}.pem`);
  }
  await openssl("req", "-new", "-key", "signer.key", "-subj", "/CN=signer", "-out", "signer.csr");
  const issue = async (name: string, section: string, ...dates: string[]) =>
    await openssl(
      ...["x509", "-req", "-in", "signer.csr", "-CA", "ca.pem", "-CAkey", "ca.key", ...dates],
      ...["-extfile", "extensions.txt", "-extensions", section, "-out", `${name}.pem`],
    );
  await issue("signer", "signer", "-days", "30");
  await issue("server", "server", "-days", "30");
  // Its only day is long over.
  await openssl(
    ...["x509", "-req", "-in", "signer.csr", "-CA", "ca.pem", "-CAkey", "ca.key"],
    ...["-days", "-1", "-extfile", "extensions.txt", "-extensions", "signer"],
    ...["-out", "expired.pem"],
  );
  await modelSigning(
    "sign",
    "key",
    at("m"),
    "--private_key",
    at("release.key"),
    "--signature",
    at("key.sig"),
  );
  for (const name of ["signer", "expired", "server"]) {
    await modelSigning(
      ...["sign", "certificate", at("m"), "--private_key", at("signer.key")],
      ...["--signing_certificate", at(`${name}.pem`), "--certificate_chain", at("ca.pem")],
      ...["--signature", at(`${name}.sig`)],
    );
  }
  const { dsseEnvelope } = JSON.parse(await readFile(at("key.sig"), "utf8"));
  const statement = Buffer.from(dsseEnvelope.payload, "base64");
  await writeFile(at("identity.sig"), await sigstore.sign(statement, IDENTITY, ISSUER));
  await writeFile(at("trusted_root.json"), sigstore.root);
  await using other = await startSigstore();
  await writeFile(at("other_root.json"), other.root);
}, 300_000);
afterAll(async () => {
  await sigstore?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await rm(at("model"), { recursive: true, force: true });
  await mkdir(at("model"));
  for (const name of [...MODEL, "README.md"]) await copyFile(at("m", name), at("model", name));
  await copyFile(at("key.sig"), at("model", "model.sig"));
});

async function policy(signature: object | undefined, ref = "./model"): Promise<string> {
  const checkpoint = signature === undefined ? ref : { ref, signature };
  const text = JSON.stringify({
    version: 1,
    checkpoint,
    base: join(DEMO, "base"),
    data: {
      format: "prompt-completion",
      members: join(DEMO, "data/members.jsonl"),
      nonmembers: join(DEMO, "data/nonmembers.jsonl"),
    },
  });
  await writeFile(at("reticence.yml"), text);
  return at("reticence.yml");
}

/** What a look at the checkpoint ends with: the code of its error, or `good`. */
async function verdict(signature: object | undefined): Promise<string> {
  try {
    await lookAtCheckpoint(await loadPolicy(await policy(signature)), {});
    return "good";
  } catch (error) {
    if (error instanceof SourceError || error instanceof PolicyError) return error.pretty;
    throw error;
  }
}

const use = (name: string) => copyFile(at(`${name}.sig`), at("model", "model.sig"));
const BY_KEY = { key: "release.pub" };
const BY_CERTIFICATE = { certificate: "ca.pem" };
const BY_IDENTITY = { identity: IDENTITY, issuer: ISSUER, trusted_root: "trusted_root.json" };
const SIGNERS: [string, string, object][] = [
  ["key", "key", BY_KEY],
  ["certificate", "signer", BY_CERTIFICATE],
  ["identity", "identity", BY_IDENTITY],
];

describe.each(SIGNERS)("a checkpoint signed by a %s", (_, name, signature) => {
  beforeEach(() => use(name));

  test("is audited, with its signature in its folder or elsewhere", async () => {
    expect(await verdict(signature)).toBe("good");
    await rm(at("model", "model.sig"));
    expect(await verdict({ ...signature, file: `${name}.sig` })).toBe("good");
    expect(await verdict(signature)).toMatch(/contains no model\.sig.*\[signature-missing\]$/);
  });

  test("is refused if a file was changed, removed or added that is loaded", async () => {
    await writeFile(at("model", "generation_config.json"), "{}");
    expect(await verdict(signature)).toMatch(
      /"generation_config\.json" is not the file that was signed.*\[signature-mismatch\]$/,
    );
    await rm(at("model", "generation_config.json"));
    expect(await verdict(signature)).toMatch(
      /lacks "generation_config\.json", which was signed.*\[signature-mismatch\]$/,
    );
    await copyFile(at("m", "generation_config.json"), at("model", "generation_config.json"));
    await writeFile(at("model", "chat_template.jinja"), "{{ messages }}");
    expect(await verdict(signature)).toMatch(
      /contains "chat_template\.jinja", which the signature does not cover.*\[signature-mismatch\]$/,
    );
    await rm(at("model", "chat_template.jinja"));
    // What no loader reads may be another.
    await writeFile(at("model", "README.md"), "# Changed\n");
    expect(await verdict(signature)).toBe("good");
  });

  test("is refused if the signature was changed, whatever it says then", async () => {
    const bundle = JSON.parse(await readFile(at("model", "model.sig"), "utf8"));
    const { payload } = bundle.dsseEnvelope;
    const statement = JSON.parse(Buffer.from(payload, "base64").toString("utf8"));
    statement.predicate.resources.pop();
    bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString("base64");
    await writeFile(at("model", "model.sig"), JSON.stringify(bundle));
    expect(await verdict(signature)).toMatch(/\[signature-invalid\]$/);
    for (const text of ["", "null", "{}", "[]", '{"dsseEnvelope": {"payload": "e30="}}']) {
      await writeFile(at("model", "model.sig"), text);
      expect(await verdict(signature)).toMatch(/\[signature-unreadable\]$/);
    }
  });
});

test.each<[string, string, object, RegExp]>([
  ["another key", "key", { key: "other.pub" }, /is not by the key of `signature\.key`/],
  ["a private key", "key", { key: "release.key" }, /is not a public key in PEM/],
  [
    "another authority",
    "signer",
    { certificate: "stranger.pem" },
    /does not lead to a trusted one/,
  ],
  ["a certificate that expired", "expired", BY_CERTIFICATE, /expired on \d{4}-\d\d-\d\d/],
  ["a certificate of a server", "server", BY_CERTIFICATE, /may not be used for signing/],
  ["no certificate", "key", BY_CERTIFICATE, /it holds no certificate/],
  [
    "a key in a certificate's place",
    "signer",
    { certificate: "ca.key" },
    /holds no certificates in PEM/,
  ],
  [
    "another identity",
    "identity",
    { ...BY_IDENTITY, identity: "intern@example.com" },
    /was signed by "release@example\.com".*asks for "intern@example\.com"/,
  ],
  // Not a pattern, nor a part.
  [
    "a part of the identity",
    "identity",
    { ...BY_IDENTITY, identity: "release@example" },
    /asks for/,
  ],
  ["a pattern of identities", "identity", { ...BY_IDENTITY, identity: ".*" }, /asks for/],
  [
    "another issuer",
    "identity",
    { ...BY_IDENTITY, issuer: "https://accounts.example.org" },
    /as "https:\/\/accounts\.example\.com" says/,
  ],
  [
    "another Sigstore",
    "identity",
    { ...BY_IDENTITY, trusted_root: "other_root.json" },
    /does not hold by `signature\.trusted_root`/,
  ],
  [
    "a trusted root that is none",
    "identity",
    { ...BY_IDENTITY, trusted_root: "ca.pem" },
    /is not a trusted root of Sigstore/,
  ],
  [
    "a key instead of an identity",
    "key",
    BY_IDENTITY,
    /does not hold by `signature\.trusted_root`/,
  ],
])("a signature is refused for %s", async (_, name, signature, reason) => {
  await use(name);
  const message = await verdict(signature);
  expect(message).toMatch(reason);
  expect(message).toMatch(/reticence\.yml.*\[signature-(invalid|trust|unreadable)\]$/s);
});

test("a checkpoint without a signature is audited only where the policy asks for none", async () => {
  await rm(at("model", "model.sig"));
  expect(await verdict(undefined)).toBe("good");
  expect(await verdict(BY_KEY)).toMatch(/\[signature-missing\]$/);
});

test.each<[object, RegExp]>([
  [{}, /names one signer.*\[policy-key-missing\]$/],
  [{ key: "release.pub", certificate: "ca.pem" }, /names one signer.*\[policy-conflict\]$/],
  [{ key: "release.pub", identity: IDENTITY }, /names one signer.*\[policy-conflict\]$/],
  [{ identity: IDENTITY, issuer: ISSUER }, /all of `identity`, `issuer` and `trusted_root`/],
  [{ key: "none.pub" }, /"none\.pub" cannot be read.*\[source-missing\]$/s],
])("the signer %j is no signer", async (signature, reason) => {
  expect(await verdict(signature)).toMatch(reason);
});

test("a checkpoint named from outside does not come without the policy's signature", async () => {
  const file = await policy(BY_KEY);
  await expect(loadPolicy(file, [parseSet("checkpoint=./other")])).rejects.toThrow(
    /must be signed.*Set checkpoint\.ref instead/,
  );
  const { policy: other } = await loadPolicy(file, [parseSet("checkpoint.ref=./other")]);
  expect(other).toMatchObject({ checkpoint: "./other", signature: { by: "key" } });
});

test("a model in a bucket comes with its signature, both in the lock", async () => {
  await using gcs = await startGcs(["models"]);
  const files = [...MODEL, "model.sig"].map((name) => [`bot/${name}`, at("model", name)]);
  await gcs.put("models", Object.fromEntries(files));
  const env = { ...gcs.env, RETICENCE_CACHE: at("cache") };
  const loaded = await loadPolicy(await policy(BY_KEY, "gs://models/bot"));
  await using puller = new Puller({ env });
  const { signed } = await pullCheckpoint(loaded, puller);
  expect(signed).toMatch(/^[0-9a-f]{64}$/);
  expect(puller.locked.map(({ key }) => key).sort()).toEqual([
    "checkpoint",
    "checkpoint.signature",
    "checkpoint.signature.key",
  ]);
  await gcs.put("models", { "bot/config.json": Buffer.from("{}") });
  await using again = new Puller({ env });
  await expect(pullCheckpoint(loaded, again)).rejects.toThrow(/is not the file that was signed/);
});
