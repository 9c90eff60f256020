import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { diskFull, PolicyError } from "../base/errors.ts";
import { writeNew } from "../base/files.ts";
import {
  criterionDifferences,
  criterionText,
  parseCriterion,
  type ResolvedPolicy,
} from "../config/index.ts";
import type { Criterion } from "../contracts/criterion.ts";
import type { Report } from "../contracts/report.ts";
import { tell } from "./output.ts";

/** Writes what a policy commits to. Throws PolicyError; overwrites nothing. */
export async function writeCriterion(file: string, policy: ResolvedPolicy): Promise<void> {
  const text = criterionText(policy);
  try {
    await writeNew([[resolve(file), text]]);
  } catch (error) {
    const full = diskFull(error, file);
    if (full !== undefined) throw full;
    const { code } = error as NodeJS.ErrnoException;
    throw code === "EEXIST"
      ? new PolicyError(
          "output-exists",
          "the criterion is there already, and one that was committed to does not change. Name another file.",
          { location: { file } },
        )
      : new PolicyError("output-unwritable", `the criterion cannot be written (${code}).`, {
          location: { file },
        });
  }
  const { digest } = parseCriterion(text)!;
  tell(`Criterion: ${file}, ${digest}. Commit it before the audit.`);
}

/** Text and content of a criterion. Throws PolicyError. */
export async function readCriterion(file: string): Promise<{ text: string; value: Criterion }> {
  const unusable = (why: string) =>
    new PolicyError("criterion-unreadable", why, { location: { file } });
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw unusable(`the criterion cannot be read (${error.code}).`);
  });
  const value = parseCriterion(text);
  if (value !== undefined) return { text, value };
  throw unusable(
    "this is no criterion that `reticence plan --criterion` of this release wrote, or it was edited: its digest is not that of its content.",
  );
}

/** Throws PolicyError for a policy that asks something else than was committed to. */
export async function refuseOtherCriterion(file: string, policy: ResolvedPolicy): Promise<void> {
  const { value } = await readCriterion(file);
  const keys = criterionDifferences(value, policy);
  if (keys.length > 0) throw differs(file, `the policy differs from it in ${keys.join(", ")}`);
}

/** Throws PolicyError for a report by something else than was committed to. */
export async function refuseOtherReports(
  file: string,
  reports: readonly Pick<Report, "provenance">[],
): Promise<void> {
  const { value } = await readCriterion(file);
  if (reports.every(({ provenance }) => provenance.criterion === value.digest)) return;
  throw differs(file, "the report was judged by another one");
}

function differs(file: string, how: string): PolicyError {
  return new PolicyError(
    "criterion-differs",
    `this is not the criterion of the audit: ${how}. Judge by the policy that was committed to, or commit to another and audit again. If rules differ and the policy is the same, write \`data.train_on\` into it: rules follow from what training learned.`,
    { location: { file } },
  );
}
