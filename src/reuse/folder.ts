import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { REPORT_JSON, REPORT_SEAL } from "../base/audit-folder.ts";
import { readOwnFile } from "../base/files.ts";
import type { Report } from "../contracts/report.ts";
import { type EntryContext, entryOf, isIntact } from "../history/entry.ts";
import type { HistoryEntry, KeptReports } from "../history/index.ts";
import { isEntry } from "../history/lines.ts";
import { reportPath } from "../history/paths.ts";
import {
  type InputDigests,
  isReportOf,
  isSealed,
  type SealedEntry,
  sealEntry,
} from "../history/seal.ts";
import { type Candidate, DECIDED } from "./find.ts";

/** The audit in an output folder, or why its verdict cannot be reused. */
export async function candidateIn(folder: string): Promise<Candidate | { why: string }> {
  const text = await textOf(folder, REPORT_SEAL).catch(() => undefined);
  if (text === undefined) {
    return {
      why: `there is no ${REPORT_SEAL} in ${folder}: only an audit with a digest key that measured and decided leaves one`,
    };
  }
  const entry = sealedEntryIn(text);
  if (entry === undefined)
    return { why: `${REPORT_SEAL} in ${folder} is damaged, or of another release` };
  return { entry, report: () => textOf(folder, REPORT_JSON) };
}

/**
 * Text of report.seal.json for a report that was measured, so that later audits of the same inputs
 * can reuse its verdict; undefined if it decides nothing. `text`: that of its report.json.
 */
export function sealVerdict(
  report: Report,
  text: string,
  { inputs, context, key }: { inputs: InputDigests; context: EntryContext; key: Buffer },
): string | undefined {
  if (!DECIDED.includes(report.verdict)) return undefined;
  const entry = entryOf(report, context, new Date());
  return `${JSON.stringify(sealEntry(entry, { inputs, report: text }, key))}\n`;
}

/**
 * What a history keeps of the audit in an output folder: its sealed entry and report if it has them,
 * and the seal is about this report and this run. Needs no key, and shows nothing about who sealed.
 */
export async function auditIn(
  folder: string,
  report: Report,
  context: EntryContext,
): Promise<{ entry: HistoryEntry; reports: KeptReports }> {
  const own = { entry: entryOf(report, context, new Date()), reports: {} };
  const found = await candidateIn(folder);
  if ("why" in found || found.entry.id !== own.entry.id) return own;
  const { entry } = found;
  const text = await found.report().catch(() => undefined);
  if (text === undefined || !isReportOf(entry, text)) return own;
  return { entry, reports: { [reportPath(entry)]: text } };
}

/** Whether two paths name one folder. */
export async function isSameFolder(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((path) => realpath(path).catch(() => undefined)),
  );
  return a !== undefined && a === b;
}

async function textOf(folder: string, name: string): Promise<string> {
  return (await readOwnFile(join(folder, name))).toString("utf8");
}

function sealedEntryIn(text: string): SealedEntry | undefined {
  try {
    const entry: unknown = JSON.parse(text);
    return isEntry(entry) && isSealed(entry) && isIntact(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}
