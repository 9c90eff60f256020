import type { Report } from "../contracts/report.ts";
import { type AuditedCheckpoint, explainJoint, type JointReport, whyOf } from "../report/index.ts";
import { painter, plain, sideBySide, VERDICT_COLOURS } from "./report.ts";
import { hang, reportColumns, width, wrap } from "./text.ts";

/** The joint verdict, each checkpoint with its own, and the rules side by side where they fit. */
export function renderJointTerminal(
  joint: JointReport,
  stream?: NodeJS.WritableStream,
  columns = reportColumns(stream),
): string {
  const { several, checkpoints } = joint;
  const paint = painter(stream);
  const told = (verdict: Report["verdict"]) =>
    paint(VERDICT_COLOURS[verdict], verdict.toUpperCase());
  const table = sideBySide(checkpoints.flatMap(blockOf), stream);
  const fits = table.split("\n").every((line) => width(line) <= columns);
  return [
    ...hang(
      `${paint("bold", told(several.verdict))}  `,
      paint("bold", plain(several.headline)),
      columns,
    ),
    "",
    ...explainJoint(joint).flatMap((line) => wrap(plain(line), columns)),
    "",
    ...checkpoints.flatMap((checkpoint, index) => {
      const { verdict } = several.checkpoints[index]!;
      const why = whyOf(checkpoint);
      const picked = index === several.picked ? " (picked)" : "";
      const text = `${plain(checkpoint.folder)}${picked}${why === "" ? "" : `: ${plain(why)}`}`;
      return hang(`${told(verdict)}  `, text, columns);
    }),
    ...(fits && checkpoints.some(({ report }) => report !== undefined) ? ["", table] : []),
  ].join("\n");
}

function blockOf({ folder, report }: AuditedCheckpoint): { title: string; report: Report }[] {
  return report === undefined ? [] : [{ title: folder, report }];
}
