import type { Report } from "../contracts/report.ts";
import { SKEW_MS } from "../history/index.ts";
import {
  differingInputs,
  type InputDigests,
  isAuthentic,
  isReportOf,
  type SealedEntry,
} from "../history/seal.ts";
import { readReport } from "../report/index.ts";

/** A sealed audit whose verdict might be reused. Nothing of it is trusted yet. */
export interface Candidate {
  entry: SealedEntry;
  /** The text of its report.json; undefined if there is none. */
  report(): Promise<string | undefined>;
}

export interface Wanted {
  inputs: InputDigests;
  key: Buffer;
  now: Date;
  /** Age up to which a verdict is reused, days. */
  days: number;
}

/** An authentic verdict on the same inputs, or why there is none, to complete "Not reused: …". */
export type Reusable = { report: Report; entry: SealedEntry } | { why: string };

/** Verdicts that a second audit of the same inputs would repeat. */
export const DECIDED: readonly Report["verdict"][] = ["pass", "warn", "fail"];

const DAY_MS = 86_400_000;

/** Looks for the verdict among candidates, the newest last. Never throws for what they hold. */
export async function findReusable(
  candidates: readonly Candidate[],
  wanted: Wanted,
): Promise<Reusable> {
  const same = candidates.filter(
    ({ entry }) => differingInputs(entry.seal.inputs, wanted.inputs).length === 0,
  );
  if (same.length === 0) return { why: whyOther(candidates.at(-1), wanted) };
  let newest: Reusable | undefined;
  for (const candidate of same.toReversed()) {
    const found = await examine(candidate, wanted);
    if ("report" in found) return found;
    newest ??= found;
  }
  return newest!;
}

async function examine({ entry, report }: Candidate, wanted: Wanted): Promise<Reusable> {
  const { key, now, days } = wanted;
  if (!isAuthentic(entry, key)) {
    return { why: "the seal of the earlier audit is not genuine" };
  }
  if (!DECIDED.includes(entry.verdict)) return { why: `the earlier audit ended ${entry.verdict}` };
  const age = now.getTime() - Date.parse(entry.date);
  const day = entry.date.slice(0, 10);
  if (age > days * DAY_MS)
    return { why: `the earlier audit, of ${day}, is older than ${days} days` };
  if (!(age >= -SKEW_MS)) return { why: `the earlier audit is dated ${day}, in the future` };
  const text = await report().catch(() => undefined);
  if (text === undefined) return { why: "the report of the earlier audit is missing" };
  if (!isReportOf(entry, text)) return { why: "the report of the earlier audit was changed" };
  try {
    return { report: readReport(text, "report.json"), entry };
  } catch {
    return { why: "the report of the earlier audit cannot be read" };
  }
}

const NAMES: Readonly<Record<string, string>> = {
  readers: "who can read the report",
  program: "the version of Reticence",
  environment: "the versions or the device that measure",
  origin: "the commit or the policy's origin",
  earlier: "the audit that a rule compares with",
};

function whyOther(newest: Candidate | undefined, { inputs }: Wanted): string {
  if (newest === undefined) return "there is no sealed audit";
  const parts = differingInputs(newest.entry.seal.inputs, inputs);
  if (parts.length >= Object.keys(inputs).length) {
    return "the latest sealed audit was of other inputs, or sealed with another digest key";
  }
  const named = Object.keys(inputs)
    .filter((part) => parts.includes(part))
    .map((part) => NAMES[part] ?? `the ${part}`);
  const list = new Intl.ListFormat("en-GB").format(named);
  return `${list} changed since the latest sealed audit (${newest.entry.date.slice(0, 10)})`;
}
