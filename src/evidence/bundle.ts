import { createHash } from "node:crypto";
import { REPORT_JSON, REPORTS } from "../base/audit-folder.ts";
import { SourceError } from "../base/errors.ts";
import { VERSION } from "../base/installation.ts";
import { parseCriterion } from "../config/index.ts";
import type { Report } from "../contracts/report.ts";
import { asPublic } from "../judge/public.ts";
import { readReport, renderingsOf } from "../report/index.ts";
import { pack, unpack } from "./archive.ts";
import { cardSection } from "./card.ts";

/** Every other format of a report. */
const FORMATS = REPORTS.filter((name) => name !== REPORT_JSON);
const SUMS = "SHA256SUMS";
const INDEX = "evidence.json";
const CARD = "card.md";
const CRITERION = "criterion.json";

/** What a bundle says of itself. */
interface Index {
  version: 1;
  /** Release that wrote every format of the report. */
  reticence: string;
  verdict: Report["verdict"];
  public: boolean;
  /** What was audited, by the digests of the report. */
  checkpoint: string;
  base: string | null;
  policy: string;
  /** Digest of the criterion that is enclosed; null where none is. */
  criterion: string | null;
}

/**
 * The evidence of one audit as one archive: report.json (`text`) and every other format of it, made
 * again from it alone, the section of a model card, the criterion if there was one, and the SHA-256
 * of each. No signals and no policy. The same report gives the same bytes. Throws SourceError for a
 * report that is none.
 */
export async function bundleOf(
  text: string,
  criterion: string | undefined,
  place: string,
): Promise<Buffer> {
  return await pack(filesOf(text, readReport(text, place), criterion));
}

/** In the order of the archive. */
function filesOf(text: string, report: Report, criterion: string | undefined): Map<string, Buffer> {
  const files: (readonly [string, string])[] = [
    [INDEX, json(indexOf(report, criterion))],
    [REPORT_JSON, text],
    ...renderingsOf(report, text),
    [CARD, `${cardSection(asPublic(report), text)}\n`],
    ...(criterion === undefined ? [] : [[CRITERION, criterion] as const]),
  ];
  const bytes = files.map(([name, content]) => [name, Buffer.from(content)] as const);
  return new Map([[SUMS, Buffer.from(sumsOf(bytes))], ...bytes]);
}

function indexOf(report: Report, criterion: string | undefined): Index {
  const { checkpoint, base, policy } = report.provenance;
  return {
    version: 1,
    reticence: VERSION,
    verdict: report.verdict,
    public: report.public === true,
    checkpoint: checkpoint.digest,
    base: base?.digest ?? null,
    policy,
    criterion: criterion === undefined ? null : (report.provenance.criterion ?? null),
  };
}

/** As `sha256sum --check` reads it, by which anybody can check a bundle without Reticence. */
function sumsOf(files: readonly (readonly [name: string, content: Buffer])[]): string {
  return files.map(([name, content]) => `${sha256(content)}  ${name}\n`).join("");
}

export interface VerifiedBundle {
  report: Report;
  /** Files in it, the digests among them. */
  files: number;
  /** SHA-256 of the archive, in hex. */
  sha256: string;
  /** Digest of the enclosed criterion; null where none is. */
  criterion: string | null;
  /**
   * Another release wrote it, whose formats this one cannot make again: they are as their digests
   * say, and nobody looked whether they say what report.json says.
   */
  otherRelease: string | undefined;
}

/**
 * Checks a bundle, offline: that it holds the files of a bundle and nothing else, that each is what
 * its digest says, that every format is what report.json gives, and that no byte of the archive is
 * hidden between. Who made it is for a signature to tell. Throws SourceError.
 */
export async function verifyBundle(archive: Buffer, place: string): Promise<VerifiedBundle> {
  const files = await unpack(archive, place);
  refuseOtherNames([...files.keys()], place);
  const textOf = (name: string) => files.get(name)!.toString("utf8");
  refuseOtherDigests(files, textOf(SUMS), place);
  const text = textOf(REPORT_JSON);
  const report = readReport(text, `${place}: ${REPORT_JSON}`);
  const index = indexIn(textOf(INDEX), place);
  const criterion = files.has(CRITERION) ? textOf(CRITERION) : undefined;
  refuseOtherCriterion(criterion, index, report, place);
  const otherRelease = index.reticence === VERSION ? undefined : index.reticence;
  if (otherRelease === undefined)
    await refuseOtherContent(files, filesOf(text, report, criterion), archive, place);
  return {
    report,
    files: files.size,
    sha256: sha256(archive),
    criterion: index.criterion,
    otherRelease,
  };
}

/** Names of a bundle of this release; the formats do not depend on what a report says. */
function refuseOtherNames(names: readonly string[], place: string): void {
  const needed = [SUMS, INDEX, REPORT_JSON, CARD, ...FORMATS];
  const missing = needed.find((name) => !names.includes(name));
  if (missing !== undefined) {
    throw new SourceError("bundle-files", `${missing} is missing.`, { location: { file: place } });
  }
  const extra = names.find((name) => !needed.includes(name) && name !== CRITERION);
  if (extra === undefined) return;
  throw new SourceError("bundle-files", `${extra} is no file of an evidence bundle.`, {
    location: { file: place },
  });
}

function refuseOtherDigests(files: ReadonlyMap<string, Buffer>, sums: string, place: string): void {
  const listed = new Map(
    [...sums.matchAll(/^([0-9a-f]{64}) {2}(.*)$/gm)].map(([, sha, name]) => [name!, sha!]),
  );
  const others = [...files].filter(([name]) => name !== SUMS);
  const changed = others.find(([name, content]) => listed.get(name) !== sha256(content));
  if (changed !== undefined) throw isChanged(changed[0], `not what ${SUMS} says`, place);
  if (sums !== sumsOf(others)) {
    throw isChanged(SUMS, "not the list of the files beside it, in their order", place);
  }
}

function indexIn(text: string, place: string): Index {
  let index: Partial<Index> | null = null;
  try {
    index = JSON.parse(text) as Partial<Index> | null;
  } catch {
    // Not one that this program wrote.
  }
  if (index?.version !== 1 || typeof index.reticence !== "string") {
    throw isChanged(INDEX, "not of a version that this release reads", place);
  }
  return index as Index;
}

/** What the report was judged by is what was committed to, if a bundle says so. */
function refuseOtherCriterion(
  text: string | undefined,
  index: Index,
  { provenance }: Report,
  place: string,
): void {
  const digest = text === undefined ? null : parseCriterion(text)?.digest;
  if (digest === undefined)
    throw isChanged(CRITERION, "no criterion that this release reads", place);
  if (digest !== (index.criterion ?? null)) {
    throw isChanged(CRITERION, `not the one that ${INDEX} names`, place);
  }
  if (digest === null || digest === provenance.criterion) return;
  throw new SourceError(
    "criterion-differs",
    "the report was judged by another criterion than the one enclosed.",
    {
      location: { file: place },
    },
  );
}

async function refuseOtherContent(
  files: ReadonlyMap<string, Buffer>,
  expected: ReadonlyMap<string, Buffer>,
  archive: Buffer,
  place: string,
): Promise<void> {
  for (const [name, content] of expected) {
    if (files.get(name)?.equals(content) === true) continue;
    throw isChanged(name, `not what Reticence ${VERSION} writes from ${REPORT_JSON}`, place);
  }
  if ((await pack(expected)).equals(archive)) return;
  throw new SourceError(
    "bundle-changed",
    "the archive has bytes that are of none of its files, or has them in another order.",
    { location: { file: place } },
  );
}

function isChanged(name: string, what: string, place: string): SourceError {
  return new SourceError("bundle-changed", `${name} is ${what}.`, { location: { file: place } });
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
