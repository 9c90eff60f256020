import { createPublicKey, type KeyObject, verify, X509Certificate } from "node:crypto";
import { SourceError } from "../../base/errors.ts";
import { unsupported } from "./statement.ts";

/** Who must have signed: a key, a certificate's authority, or an identity that Sigstore vouches for. */
export type Trusted =
  | { by: "key"; pem: string }
  | { by: "certificate"; pem: string; now: Date }
  | { by: "identity"; identity: string; issuer: string; root: string };

/** Hashes of ECDSA by curve, as OpenSSF Model Signing uses them. */
const HASHES: Readonly<Record<string, string>> = {
  prime256v1: "sha256",
  secp384r1: "sha384",
  secp521r1: "sha512",
};
const IN_TOTO = "application/vnd.in-toto+json";
const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
/** Most certificates between a signer and what is trusted. */
const LONGEST_CHAIN = 8;

/** What of a Sigstore bundle a signature by key or certificate uses. */
interface Bundle {
  verificationMaterial?: {
    x509CertificateChain?: { certificates?: { rawBytes?: unknown }[] };
    certificate?: { rawBytes?: unknown };
  };
  dsseEnvelope?: {
    payload?: unknown;
    payloadType?: unknown;
    signatures?: { sig?: unknown }[];
  };
}

/**
 * The payload of a Sigstore bundle that a trusted signer signed. Throws SourceError where it is not
 * signed by that one, is not valid, or cannot be read.
 */
export async function signedPayload(
  reference: string,
  text: string,
  trusted: Trusted,
): Promise<Buffer> {
  let bundle: Bundle | null;
  try {
    bundle = JSON.parse(text) as Bundle | null;
  } catch {
    throw unsupported(reference, "it is not JSON");
  }
  const envelope = bundle?.dsseEnvelope;
  const [only, ...others] = envelope?.signatures ?? [];
  if (
    envelope?.payloadType !== IN_TOTO ||
    typeof envelope.payload !== "string" ||
    typeof only?.sig !== "string" ||
    others.length > 0
  ) {
    throw unsupported(reference, "it is no Sigstore bundle with one signature of a statement");
  }
  const payload = Buffer.from(envelope.payload, "base64");
  if (trusted.by === "identity") {
    await verifyIdentity(reference, text, trusted);
    return payload;
  }
  const key =
    trusted.by === "key"
      ? readKey(trusted.pem)
      : await certified(reference, certificatesOf(reference, bundle!), trusted);
  const hash = HASHES[key.asymmetricKeyDetails?.namedCurve ?? ""];
  if (key.asymmetricKeyType !== "ec" || hash === undefined) {
    throw unsupported(reference, "only ECDSA keys on the curves P-256, P-384 and P-521 are read");
  }
  const signature = Buffer.from(only.sig, "base64");
  if (verify(hash, authenticated(payload), key, signature)) return payload;
  throw new SourceError(
    "signature-invalid",
    `the signature of "${reference}" is not by ${trusted.by === "key" ? "the key of `signature.key`" : "its certificate"}. Do not use the model until you know why.`,
  );
}

/** What DSSE signs of a payload ("PAE", DSSE protocol 1.0). */
function authenticated(payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(IN_TOTO)} ${IN_TOTO} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

function readKey(pem: string): KeyObject {
  try {
    // A private key would be turned into a public one; it does not belong into a repository.
    if (!/-----BEGIN (EC )?PRIVATE KEY-----/.test(pem)) return createPublicKey(pem);
  } catch {
    // Said below.
  }
  throw new SourceError(
    "signature-trust",
    "`signature.key` is not a public key in PEM (-----BEGIN PUBLIC KEY-----).",
  );
}

function certificatesOf(reference: string, { verificationMaterial }: Bundle): X509Certificate[] {
  const { x509CertificateChain, certificate } = verificationMaterial ?? {};
  const listed = x509CertificateChain?.certificates ?? (certificate ? [certificate] : []);
  try {
    const chain = listed.map(
      ({ rawBytes }) => new X509Certificate(Buffer.from(rawBytes as string, "base64")),
    );
    if (chain.length > 0) return chain;
  } catch {
    // Said below.
  }
  throw unsupported(reference, "it holds no certificate");
}

/**
 * The key of the first certificate, which may sign, is valid now, and leads to a trusted one through
 * authorities that are valid, too.
 */
async function certified(
  reference: string,
  [leaf, ...between]: X509Certificate[],
  { pem, now }: Extract<Trusted, { by: "certificate" }>,
): Promise<KeyObject> {
  const trusted = readCertificates(pem);
  const refuse = (why: string) =>
    new SourceError(
      "signature-invalid",
      `the certificate that signed "${reference}" ${why}. Sign the model again with one that \`signature.certificate\` vouches for.`,
    );
  if (!(await maySign(leaf!))) throw refuse("may not be used for signing");
  let at = leaf!;
  for (let depth = 0; ; depth++) {
    if (now < at.validFromDate || now > at.validToDate) {
      throw refuse(
        `${depth === 0 ? "" : "was issued by one that "}${now < at.validFromDate ? "is not valid yet" : `expired on ${at.validToDate.toISOString().slice(0, 10)}`}`,
      );
    }
    if (trusted.some((one) => one.raw.equals(at.raw))) return leaf!.publicKey;
    const issuer = [...trusted, ...between].find(
      (one) => one.ca && at.checkIssued(one) && at.verify(one.publicKey),
    );
    if (issuer === undefined || depth === LONGEST_CHAIN) {
      throw refuse("does not lead to a trusted one");
    }
    at = issuer;
  }
}

/** As OpenSSF Model Signing asks: for digital signatures, or for signing code. */
async function maySign({ raw, keyUsage }: X509Certificate): Promise<boolean> {
  const { X509Certificate: Parsed } = await import("@sigstore/core");
  const isForSigning = Parsed.parse(raw).extKeyUsage?.digitalSignature === true;
  return isForSigning || (keyUsage?.includes(CODE_SIGNING) ?? false);
}

function readCertificates(pem: string): X509Certificate[] {
  try {
    const found = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (found.length > 0) return found.map((text) => new X509Certificate(text));
  } catch {
    // Said below.
  }
  throw new SourceError(
    "signature-trust",
    "`signature.certificate` holds no certificates in PEM (-----BEGIN CERTIFICATE-----).",
  );
}

/**
 * Checks a bundle of Sigstore: the certificate by its authority when the log recorded it, the log's
 * entry, and that it was given to that identity by that issuer, both in full.
 */
async function verifyIdentity(
  reference: string,
  text: string,
  { identity, issuer, root }: Extract<Trusted, { by: "identity" }>,
): Promise<void> {
  const { bundleFromJSON } = await import("@sigstore/bundle");
  const { TrustedRoot } = await import("@sigstore/protobuf-specs");
  const { toSignedEntity, toTrustMaterial, Verifier } = await import("@sigstore/verify");
  let material: ReturnType<typeof toTrustMaterial>;
  try {
    material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(root)));
  } catch {
    throw new SourceError(
      "signature-trust",
      "`signature.trusted_root` is not a trusted root of Sigstore (trusted_root.json).",
    );
  }
  let signer: ReturnType<InstanceType<typeof Verifier>["verify"]>;
  try {
    signer = new Verifier(material).verify(toSignedEntity(bundleFromJSON(JSON.parse(text))));
  } catch (error) {
    const { code } = error as { code?: unknown };
    const known = typeof code === "string" && /^[A-Z_]{1,40}$/.test(code) ? ` (${code})` : "";
    throw new SourceError(
      "signature-invalid",
      `the signature of "${reference}" does not hold by \`signature.trusted_root\`${known}. Do not use the model until you know why; an old trusted root does not know new keys.`,
      { cause: error },
    );
  }
  const found = signer.identity;
  if (found?.subjectAlternativeName === identity && found.extensions?.issuer === issuer) return;
  throw new SourceError(
    "signature-invalid",
    `"${reference}" was signed by ${JSON.stringify(found?.subjectAlternativeName ?? "nobody")}, as ${JSON.stringify(found?.extensions?.issuer ?? "nobody")} says, and the policy asks for ${JSON.stringify(identity)} by ${JSON.stringify(issuer)}.`,
  );
}
