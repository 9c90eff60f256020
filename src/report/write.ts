import { join } from "node:path";
import type { ValidateFunction } from "ajv/dist/2020.js";
import {
  REPORT_BOM,
  REPORT_HTML,
  REPORT_JSON,
  REPORT_JUNIT,
  REPORT_MARKDOWN,
  REPORT_PREDICATE,
  REPORT_SARIF,
  REPORT_SEAL,
  SEVERAL_JSON,
} from "../base/audit-folder.ts";
import { diskFull, InternalError, SourceError } from "../base/errors.ts";
import { writeTogether } from "../base/files.ts";
import type { Report } from "../contracts/report.ts";
import { reportValidator, severalValidator } from "../contracts/validate.ts";
import { bomOf } from "./bom.ts";
import { renderHtml } from "./html/index.ts";
import { renderJointHtml } from "./html/several.ts";
import { junitOf, junitOfSeveral } from "./junit.ts";
import { renderMarkdown } from "./markdown.ts";
import { predicateOf } from "./predicate.ts";
import { sarifOf } from "./sarif.ts";
import type { JointReport } from "./several/join.ts";
import { renderJoint } from "./several/markdown.ts";

/**
 * Writes report.json and its other formats, and what `seal` makes of the text of report.json: all of
 * them or none. The JSON comes last: if it exists, the audit is done. Throws InternalError for a
 * report that violates its own schema.
 */
export async function writeReport(
  folder: string,
  report: Report,
  seal?: (text: string) => string | undefined,
): Promise<void> {
  refuseInvalid(reportValidator(), report);
  const text = json(report);
  const sealed = seal?.(text);
  await writeFiles(folder, [
    ...renderingsOf(report, text),
    ...(sealed === undefined ? [] : [[REPORT_SEAL, sealed] as const]),
    [REPORT_JSON, text],
  ]);
}

/**
 * Every other format of a report, by the name of its file. `text` is that of report.json: nothing
 * else goes into them.
 */
export function renderingsOf(
  report: Report,
  text: string,
): (readonly [name: string, content: string])[] {
  return [
    [REPORT_MARKDOWN, renderMarkdown(report)],
    [REPORT_HTML, renderHtml([report])],
    [REPORT_SARIF, json(sarifOf(report))],
    [REPORT_JUNIT, junitOf(report)],
    [REPORT_PREDICATE, json(predicateOf(report))],
    [REPORT_BOM, json(bomOf(report, text))],
  ];
}

/**
 * Writes several.json and its other formats: all of them or none. Throws InternalError for a joint
 * report that violates its own schema.
 */
export async function writeJointReport(folder: string, joint: JointReport): Promise<void> {
  refuseInvalid(severalValidator(), joint.several);
  await writeFiles(folder, [
    [REPORT_MARKDOWN, renderJoint(joint, { links: true })],
    [REPORT_HTML, renderJointHtml(joint)],
    [REPORT_JUNIT, junitOfSeveral(joint.checkpoints)],
    [SEVERAL_JSON, json(joint.several)],
  ]);
}

/** Throws InternalError for what violates its own schema. */
function refuseInvalid<T>(check: ValidateFunction<T>, report: T): void {
  if (check(report)) return;
  const [error] = check.errors ?? [];
  throw new InternalError(
    `the report does not match its schema (${error?.instancePath} ${error?.message}); please report this.`,
  );
}

/** Writes files into a folder, all or none. Throws SourceError. */
async function writeFiles(
  folder: string,
  files: readonly (readonly [name: string, content: string])[],
): Promise<void> {
  try {
    await writeTogether(files.map(([name, content]) => [join(folder, name), content]));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isFull = diskFull(error) !== undefined;
    throw new SourceError(
      "report-unwritable",
      `the report cannot be written (${isFull ? "the disk is full" : code}). The signals are kept: ${isFull ? "free some space" : "make the folder writable"} and run \`reticence judge\`.`,
      { location: { file: folder } },
    );
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
