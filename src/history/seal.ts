import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { canonicalJson } from "../base/canonical.ts";
import type { HistoryEntry } from "./entry.ts";

const SEAL_VERSION = 1;

/** An entry that says which inputs its audit had and which report it wrote, under a key. */
export type SealedEntry = HistoryEntry & { seal: NonNullable<HistoryEntry["seal"]> };

export function isSealed(entry: HistoryEntry): entry is SealedEntry {
  return entry.seal !== undefined;
}

/** What a verdict depends on: for each part, an HMAC in hex. */
export type InputDigests = Readonly<Record<string, string>>;

/**
 * Each part of what a verdict depends on as an HMAC under the digest key. A plain digest would let
 * anybody who sees it try guesses of the data.
 */
export function digestInputs(parts: Readonly<Record<string, unknown>>, key: Buffer): InputDigests {
  const own = derivedKey(key, "inputs");
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, hmac(own, { name, part })]),
  );
}

/** Seals the entry of an audit with the report that it wrote. */
export function sealEntry(
  entry: HistoryEntry,
  { inputs, report }: { inputs: InputDigests; report: string },
  key: Buffer,
): SealedEntry {
  const seal = { version: SEAL_VERSION, inputs: { ...inputs }, report: sha256(report) } as const;
  return { ...entry, seal: { ...seal, hmac: sealOf({ ...entry, seal }, key) } };
}

/** Whether somebody who has the key sealed exactly this entry. */
export function isAuthentic(entry: SealedEntry, key: Buffer): boolean {
  const { hmac: found, ...seal } = entry.seal;
  return equal(sealOf({ ...entry, seal }, key), found);
}

/** Whether a text is, to the byte, the report that an entry was sealed with. */
export function isReportOf({ seal }: SealedEntry, report: string): boolean {
  return equal(sha256(report), seal.report);
}

/** Names of the parts that differ, or that only one of two audits has. */
export function differingInputs(one: InputDigests, other: InputDigests): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !equal(one[name] ?? "", other[name] ?? ""));
}

function sealOf(content: object, key: Buffer): string {
  return hmac(derivedKey(key, "verdict"), content);
}

/** The digest key itself makes HMACs of data, whose content others may choose. */
function derivedKey(key: Buffer, purpose: string): Buffer {
  const label = `reticence ${purpose} ${SEAL_VERSION}`;
  return Buffer.from(hkdfSync("sha256", key, "", label, 32));
}

function hmac(key: Buffer, content: object): string {
  return createHmac("sha256", key).update(canonicalJson(content)).digest("hex");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function equal(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
