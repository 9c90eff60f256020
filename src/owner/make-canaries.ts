import { randomBytes, randomInt } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { canonicalJson } from "../base/canonical.ts";
import { formatCount } from "../base/counts.ts";
import { PolicyError } from "../base/errors.ts";
import { VERSION } from "../base/installation.ts";
import { type Canary, commitmentTo } from "../canaries/manifest.ts";
import { answerOf, beginningOf, type CanaryFormat, withAnswer } from "../canaries/record.ts";
import { FIELDS } from "../config/index.ts";
import type { CanaryManifest } from "../contracts/canary-manifest.ts";
import type { DataFile, RawFile, RawRecord } from "../rows/index.ts";
import {
  composed,
  dataFileOf,
  isRewritten,
  readWhole,
  sha256,
  similarPairs,
  writeOutputs,
} from "../split/index.ts";
import { shuffled } from "../stats/index.ts";
import { askProbe, type OwnProbe } from "./ask-probe.ts";
import { canaryFormat, canaryJob, jobFile, quotedInside, searchable } from "./canaries-job.ts";

export type CanaryKind = CanaryManifest["kind"];

export interface MakeOptions {
  /** The members, without canaries. */
  data: string;
  /** Held-out records, which lend canaries their beginnings. */
  heldout?: string | undefined;
  /** Folder of the model that is going to be tuned. */
  base: string;
  kind: CanaryKind;
  /** With `file`: a suffix a line. */
  suffixes?: readonly string[] | undefined;
  /** Candidates; undefined: as many as the share allows. */
  count?: number | undefined;
  /** Most of the trained records that are canaries. */
  share: number;
  repeat: number;
  /** Undefined: a quarter of the candidates. */
  guesses?: number | undefined;
  /** Tokens of a suffix, about. */
  tokens: number;
  /** Folder for what to train on and the commitment. */
  out: string;
  /** The secret. */
  manifest: string;
}

export interface Made {
  manifest: CanaryManifest;
  files: { members: string; heldout?: string; commitment: string; manifest: string };
  notes: string[];
}

export const COMMITMENT = "commitment.json";
/** Fewer tell nothing, whatever the model. */
const LEAST_CANARIES = 20;
/** Share of the held-out records that lend a beginning and leave their set. */
const LENT_SHARE = 0.1;
/** Words of an answer from which on it has a beginning to lend. */
const LEAST_WORDS = 4;

/**
 * Makes canaries, lets a fair coin decide about each, and writes the file to train on, the held-out
 * records without those that lent a beginning, the secret manifest and the public commitment: all of
 * them, or none. Throws PolicyError, ProbeFault or ProbeError.
 */
export async function makeCanaries(options: MakeOptions, probe: OwnProbe): Promise<Made> {
  const file = dataFileOf(options.data);
  const format = await canaryFormat(file);
  const raw = await readWhole(file);
  const held = options.heldout === undefined ? undefined : dataFileOf(options.heldout);
  const heldRaw = held === undefined ? undefined : await readWhole(held);
  const count = countOf(options, raw.records.length);
  const guesses = options.guesses ?? Math.floor(count / 4);
  if (guesses > count) {
    throw new PolicyError(
      "canary-count",
      `there are ${formatCount(count)} canaries, so no more can be guessed.`,
    );
  }
  const lenders = lendersAmong(heldRaw ?? raw, format, heldRaw !== undefined, options.data);
  const canaries = await candidates(count, lenders, { options, format, file, held, probe });
  refuseCollisions(options.kind, canaries, [...raw.records, ...(heldRaw?.records ?? [])], file);
  const inserted = canaries
    .filter(({ isIncluded }) => isIncluded)
    .flatMap((canary) => new Array<Canary>(options.repeat).fill(canary))
    .map(({ record }) => ({ raw: raw.write(new Map(Object.entries(record))) }));
  const trained = shuffledIn(raw.records, inserted);
  const content = await composed(raw, trained, file.compression);
  const files: [path: string, content: string | Uint8Array][] = [
    [join(options.out, nameOf("members", file)), content],
  ];
  const lent = new Set(lenders.map(({ record }) => record));
  let heldout: CanaryManifest["heldout"] = null;
  if (held !== undefined && heldRaw !== undefined) {
    const rest = heldRaw.records.filter((record) => !lent.has(record));
    const bytes = await composed(heldRaw, rest, held.compression);
    heldout = { sha256: sha256(bytes), records: rest.length };
    files.push([join(options.out, nameOf("nonmembers", held)), bytes]);
  }
  const manifest: CanaryManifest = {
    version: 1,
    reticence: VERSION,
    kind: options.kind,
    repeat: options.repeat,
    guesses,
    unit: "record",
    adjacency: "add-remove",
    scoring: "reference-sum",
    key: randomBytes(32).toString("hex"),
    format,
    fields: FIELDS[format],
    trained: { sha256: sha256(content), records: trained.length },
    heldout,
    canaries: canaries as CanaryManifest["canaries"],
  };
  const commitment = join(options.out, COMMITMENT);
  files.push([commitment, `${JSON.stringify(commitmentTo(manifest), undefined, 2)}\n`]);
  files.push([options.manifest, `${JSON.stringify(manifest)}\n`]);
  await writeOutputs(files, "canaries make");
  return {
    manifest,
    files: {
      members: files[0]![0],
      ...(heldout === null ? {} : { heldout: files[1]![0] }),
      commitment,
      manifest: options.manifest,
    },
    notes: notesOn(manifest, inserted.length, lent.size, heldRaw, options),
  };
}

/** As many as stay within the share, on average half of them included. */
function countOf({ count, share, repeat, suffixes, kind }: MakeOptions, records: number): number {
  const most = kind === "file" ? (suffixes?.length ?? 0) : Number.POSITIVE_INFINITY;
  const wanted = Math.min(most, count ?? 2 * Math.round((share * records) / repeat));
  if (wanted >= LEAST_CANARIES) return wanted;
  throw new PolicyError(
    "canary-count",
    `${formatCount(wanted)} canaries tell nothing: ${LEAST_CANARIES} are the fewest, and hundreds are needed to refute a claim. ${kind === "file" ? "Name a file with more of them" : "Ask for more with --count, or for a larger --share"}.`,
  );
}

interface Lender {
  record: RawRecord;
  beginning: string;
}

/** Records whose answer's first half begins canaries, at random; of held-out ones few enough. */
function lendersAmong(
  { records }: RawFile,
  format: CanaryFormat,
  areHeldOut: boolean,
  data: string,
): Lender[] {
  const able = records.flatMap((record) => {
    const answer = answerOf(record.values, format, FIELDS[format]);
    const words = answer?.trim().split(/\s+/).length ?? 0;
    return answer === undefined || words < LEAST_WORDS
      ? []
      : [{ record, beginning: beginningOf(answer) }];
  });
  if (able.length === 0) {
    throw new PolicyError(
      "canary-lenders",
      `no record has an answer of ${LEAST_WORDS} words or more, to lend canaries a beginning.`,
      { location: { file: data } },
    );
  }
  const drawn = shuffled(able, SYSTEM);
  return areHeldOut ? drawn.slice(0, Math.max(1, Math.floor(LENT_SHARE * records.length))) : drawn;
}

async function candidates(
  count: number,
  lenders: readonly Lender[],
  {
    options,
    format,
    file,
    held,
    probe,
  }: {
    options: MakeOptions;
    format: CanaryFormat;
    file: DataFile;
    held: DataFile | undefined;
    probe: OwnProbe;
  },
): Promise<Canary[]> {
  const lent = Array.from({ length: count }, (_, at) => lenders[at % lenders.length]!);
  const prefixes = lent.map(({ beginning }) => beginning);
  const suffixes =
    options.kind === "file"
      ? options.suffixes!.slice(0, count).map((suffix) => ({ lead: " ", suffix }))
      : (JSON.parse(
          await askProbe(
            canaryJob(resolve(options.base), format, {
              members: [jobFile(file)],
              ...(held === undefined ? {} : { nonmembers: [jobFile(held)] }),
            }),
            {
              only: "canaries",
              given: {
                "request.json": JSON.stringify({
                  kind: options.kind,
                  tokens: options.tokens,
                  seed: randomInt(2 ** 31),
                  prefixes,
                }),
              },
              answer: "suffixes.json",
            },
            probe,
          ),
        ) as { lead: string; suffix: string }[]);
  const coins = randomBytes(count);
  return suffixes.map(({ lead, suffix }, at) => ({
    id: randomBytes(8).toString("hex"),
    isIncluded: (coins[at]! & 1) === 1,
    record: withAnswer(
      lent[at]!.record.values,
      format,
      FIELDS[format],
      `${prefixes[at]}${lead}${suffix}`,
    ),
    suffix,
  }));
}

/** What is in the data would be learned whatever the coin says. */
function refuseCollisions(
  kind: CanaryKind,
  canaries: readonly Canary[],
  records: readonly RawRecord[],
  { path }: DataFile,
): void {
  const location = { file: path };
  const text = searchable(records);
  // Letters of a new token may stand in the data as others: the probe has compared tokens.
  const compared = kind === "new-token" ? [] : canaries;
  const colliding = compared.filter(({ suffix }) => text.includes(quotedInside(suffix)));
  if (colliding.length > 0) {
    throw new PolicyError(
      "canary-collides",
      `${formatCount(colliding.length)} suffixes stand in the data already, so that training learns them whatever the coin says. Choose another kind, or longer suffixes (--tokens).`,
      { location },
    );
  }
  if (new Set(canaries.map(({ record }) => canonicalJson(record))).size < canaries.length) {
    throw new PolicyError("canary-collides", "two canaries are the same.", { location });
  }
  // The probe sees to it for those that it makes.
  const inside = kind === "file" ? withinOthers(canaries) : 0;
  if (inside > 0) {
    throw new PolicyError(
      "canary-collides",
      `${formatCount(inside)} suffixes stand within another canary, so that the coin of one decides on both. Write suffixes of which none holds another.`,
      { location },
    );
  }
}

/** How many canaries have a suffix that another's text holds as well. */
function withinOthers(canaries: readonly Canary[]): number {
  const texts = canaries.map(({ record }) => JSON.stringify(record));
  return canaries.filter(({ suffix }, own) =>
    texts.some((text, other) => other !== own && text.includes(quotedInside(suffix))),
  ).length;
}

/** The records in their order, with others at random places between them. */
function shuffledIn(
  records: readonly Pick<RawRecord, "raw">[],
  others: readonly Pick<RawRecord, "raw">[],
): Pick<RawRecord, "raw">[] {
  const places = Map.groupBy(others, () => randomInt(records.length + 1));
  const mixed: Pick<RawRecord, "raw">[] = [];
  for (let at = 0; at <= records.length; at++) {
    for (const other of shuffled(places.get(at) ?? [], SYSTEM)) mixed.push(other);
    if (at < records.length) mixed.push(records[at]!);
  }
  return mixed;
}

/** The system's own randomness, which nobody can draw again. */
const SYSTEM = { int: (below: number) => randomInt(below) };

function nameOf(set: string, file: DataFile): string {
  return `${set}${isRewritten(file) ? ".jsonl" : basename(file.path).replace(/^[^.]*/, "")}`;
}

function notesOn(
  { canaries, trained, repeat }: CanaryManifest,
  inserted: number,
  lent: number,
  heldRaw: RawFile | undefined,
  { share }: MakeOptions,
): string[] {
  const texts = canaries.map(({ record }) => JSON.stringify(record));
  const similar = new Set([...similarPairs(texts)].flat()).size;
  const part = inserted / trained.records;
  return [
    ...(part > share * 1.25
      ? [
          `${(100 * part).toFixed(1)} % of the trained records are canaries. Beyond about 2 % they change the model, and weaken one another.`,
        ]
      : []),
    ...(similar > 0
      ? [
          `${formatCount(similar)} of ${formatCount(canaries.length)} canaries are nearly the same as another, since beginnings are lent more than once: similar ones weaken one another. More held-out records, or fewer canaries, make them more different.`,
        ]
      : []),
    ...(heldRaw === undefined
      ? ["No held-out records were named, so members lent the beginnings."]
      : [
          `${formatCount(lent)} held-out records lent a beginning and left the set: name the written nonmembers in the policy.`,
        ]),
    ...(repeat > 1
      ? [
          "Repeated canaries show how memory grows with copies; a bound of ε needs canaries that stand once (--repeat 1).",
        ]
      : []),
  ];
}
