import { createHash, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { bundleToJSON } from "@sigstore/bundle";
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  rekorHandler,
} from "@sigstore/mock";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from "@sigstore/sign";
import { execa } from "execa";
import { serverPython } from "../../scripts/environment.ts";

/** Runs the signer of OpenSSF Model Signing: `sign key FOLDER --signature FILE …`. */
export async function modelSigning(...args: string[]): Promise<void> {
  await execa(await serverPython("signing"), ["-m", "model_signing", ...args]);
}

/** A Sigstore of its own on loopback: an authority, its log of certificates, and a log of signatures. */
export interface Sigstore extends AsyncDisposable {
  /** Text of its trusted_root.json. */
  root: string;
  /** Signs a statement as somebody whom an issuer vouches for; returns the bundle's text. */
  sign(statement: Uint8Array, identity: string, issuer: string): Promise<string>;
}

export async function startSigstore(): Promise<Sigstore> {
  const pair = () => generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const ctlog = await initializeCTLog(pair());
  const ca = await initializeCA(pair(), ctlog);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const handler = handlers.find(({ path }) => path === request.url);
    const body = Buffer.concat(chunks).toString("utf8");
    const answer = await handler!.fn(body);
    const headers = { "content-type": answer.contentType ?? "text/plain" };
    response.writeHead(answer.statusCode, headers).end(answer.response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tlog = await initializeTLog(url, pair());
  const handlers = [fulcioHandler(ca, {}), rekorHandler(tlog, {})];
  const since = { start: new Date(Date.now() - 86_400_000) };
  // As the log names itself: the SHA-256 of its key.
  const logOf = (baseUrl: string, publicKey: Uint8Array, logId: Uint8Array) => ({
    baseUrl,
    hashAlgorithm: "SHA2_256",
    publicKey: {
      rawBytes: Buffer.from(publicKey).toString("base64"),
      keyDetails: "PKIX_ECDSA_P256_SHA_256",
      validFor: { start: since.start.toISOString() },
    },
    logId: { keyId: Buffer.from(logId).toString("base64") },
  });
  const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
  const root = TrustedRoot.fromJSON({
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [logOf(url, tlog.publicKey, sha256(tlog.publicKey))],
    ctlogs: [logOf(url, ctlog.publicKey, new Uint8Array(ctlog.logID.buffer))],
    certificateAuthorities: [
      {
        subject: { organization: "tests", commonName: "tests" },
        uri: url,
        certChain: {
          certificates: [{ rawBytes: Buffer.from(ca.rootCertificate.buffer).toString("base64") }],
        },
        validFor: { start: since.start.toISOString() },
      },
    ],
    timestampAuthorities: [],
  });
  return {
    root: JSON.stringify(TrustedRoot.toJSON(root)),
    async sign(statement, identity, issuer) {
      const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
      const claims = { sub: identity, iss: issuer, aud: "sigstore" };
      const token = `${encode({ alg: "none" })}.${encode(claims)}.${encode({})}`;
      const signer = new FulcioSigner({
        fulcioBaseURL: url,
        identityProvider: { getToken: async () => token },
      });
      const witnesses = [new RekorWitness({ rekorBaseURL: url, entryType: "intoto" })];
      const builder = new DSSEBundleBuilder({ signer, witnesses });
      const data = Buffer.from(statement);
      const bundle = await builder.create({ data, type: "application/vnd.in-toto+json" });
      return JSON.stringify(bundleToJSON(bundle));
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
