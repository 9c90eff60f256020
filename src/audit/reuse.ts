import { holdsSignals, refuseSeveral } from "../base/audit-folder.ts";
import { PolicyError } from "../base/errors.ts";
import { REUSE_DAYS } from "../config/index.ts";
import type { Report } from "../contracts/report.ts";
import type { EntryContext } from "../history/index.ts";
import { digestInputs, type InputDigests } from "../history/seal.ts";
import {
  type Candidate,
  candidateIn,
  findReusable,
  inputParts,
  isSameFolder,
  type Known,
  sealVerdict,
} from "../reuse/index.ts";
import type { Listener } from "./listener.ts";

/** Where an earlier verdict may come from, and what a new one is sealed with. */
export interface Reuse {
  /** Output folder of an earlier audit. */
  folder?: string | undefined;
  /** The sealed audits of the policy's history, the newest last. */
  inHistory(): Candidate[];
  context: EntryContext;
  /** Address of the workflow run of an earlier audit of this repository, for people. */
  runAddress?(repository: string, run: string): string;
}

interface ReuseOptions {
  reuse?: Reuse;
  digestKey?: Buffer;
  out: string;
  listener: Listener;
}

/** What reuse contributes to an audit. */
export interface Prepared {
  /** The report of an earlier audit, marked as reused; undefined: measure. */
  verdict: Report | undefined;
  /** Text that seals what this audit measured; undefined without a digest key. */
  seal(report: Report, text: string): string | undefined;
}

/** Throws PolicyError if the audit would overwrite what it reuses, or that is of several checkpoints. */
export async function refuseOwnFolder(reuse: Reuse | undefined, out: string): Promise<void> {
  if (reuse?.folder === undefined) return;
  await refuseSeveral(reuse.folder);
  if (!(await isSameFolder(reuse.folder, out))) return;
  throw new PolicyError(
    "usage",
    "names the output folder of this audit. Name another one with --out; an audit in the same folder continues by itself.",
    { location: { file: "--reuse" } },
  );
}

/**
 * Looks for the verdict of an earlier audit of the same inputs, if that is asked for; if none can be
 * reused, the log says why.
 */
export async function prepareReuse(options: ReuseOptions, known: Known): Promise<Prepared> {
  const { reuse, digestKey } = options;
  if (reuse === undefined) return { verdict: undefined, seal: () => undefined };
  const parts = digestKey === undefined ? undefined : await inputParts(known);
  const inputs = parts === undefined ? undefined : digestInputs(parts, digestKey!);
  return {
    verdict: await findVerdict(reuse, inputs, options, known),
    seal: (report, text) =>
      inputs === undefined
        ? undefined
        : sealVerdict(report, text, { inputs, context: reuse.context, key: digestKey! }),
  };
}

async function findVerdict(
  reuse: Reuse,
  inputs: InputDigests | undefined,
  { digestKey, out, listener }: ReuseOptions,
  { pulled, origin }: Known,
): Promise<Report | undefined> {
  const { history } = pulled.loaded.policy;
  const fromHistory = history?.reuse === true;
  if (reuse.folder === undefined && !fromHistory) return undefined;
  listener.phase("Looking for an earlier verdict");
  const measure = (why: string) => {
    listener.note(`Not reused: ${why}. The audit measures.`);
    return undefined;
  };
  if (digestKey === undefined) return measure("there is no digest key to check a seal with");
  if (inputs === undefined) {
    return measure("it cannot be told which versions or which device would measure");
  }
  if (await holdsSignals(out)) {
    return measure("the output folder holds signals, which the audit continues from");
  }
  const own = reuse.folder === undefined ? undefined : await candidateIn(reuse.folder);
  if (own !== undefined && "why" in own && !fromHistory) return measure(own.why);
  const candidates = [
    ...(fromHistory ? reuse.inHistory() : []),
    ...(own === undefined || "why" in own ? [] : [own]),
  ];
  const days = history?.reuse_days ?? REUSE_DAYS;
  const same = await findReusable(candidates, { inputs, key: digestKey, now: new Date(), days });
  if ("why" in same) return measure(same.why);
  const { report, entry } = same;
  listener.note(`Reused: measured on ${entry.date.slice(0, 10)}; nothing has changed since.`);
  const { origin: before, ...found } = report;
  return {
    ...found,
    // Where the policy's rules stand is known anew.
    rules: found.rules.map(({ location: _, ...rule }) => rule),
    ...(origin === undefined ? {} : { origin }),
    reused: { date: entry.date, run: addressOf(reuse, before, entry.run) },
  };
}

function addressOf(
  { runAddress }: Reuse,
  origin: Report["origin"],
  run: string | null,
): string | null {
  if (run === null || origin === undefined) return null;
  return runAddress?.(origin.repository, run) ?? null;
}
