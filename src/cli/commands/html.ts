import { resolve } from "node:path";
import { REPORT_HTML } from "../../base/audit-folder.ts";
import { diskFull, PolicyError } from "../../base/errors.ts";
import { EXIT_OK } from "../../base/exit-codes.ts";
import { writeAtomically } from "../../base/files.ts";
import type { Report } from "../../contracts/report.ts";
import { basisOf } from "../../history/entry.ts";
import { auditsOf, measuredOf, trendsOf } from "../../history/index.ts";
import { SHOWN } from "../../history/trend.ts";
import { whyOtherBasis } from "../../judge/regression/comparable.ts";
import {
  type MetricTrend,
  type PreviousAudit,
  readReport,
  renderHtml,
} from "../../report/index.ts";
import type { Command } from "../command.ts";
import { readHistory } from "../history.ts";
import { print, tell } from "../output.ts";
import { reportTextAt } from "../report-text.ts";

/** Most reports of one page: columns of a table. */
const MOST_REPORTS = 20;

export const htmlCommand: Command = {
  name: "html",
  usage: "<report.json|DIR> …",
  summary: "Write reports as one HTML page: several side by side, or one beside an earlier one.",
  details: [
    "Takes reports, or the output folders of audits, and writes one self-contained HTML",
    "file. Several reports are shown side by side, then each in full.",
  ].join("\n"),
  options: {
    out: { type: "string", value: "FILE", help: `The page. Default: ${REPORT_HTML}.` },
    previous: {
      type: "string",
      value: "FILE",
      help: "Report or folder of an earlier audit, to show beside the report.",
    },
    policy: {
      type: "string",
      value: "FILE",
      help: "Policy whose history gives the report its trends.",
    },
  },
  arity: [1, MOST_REPORTS],
  async run({ arguments: places, option }) {
    const [first, ...others] = await Promise.all(places.map(reportAt));
    const [earlier, policy] = [option("previous"), option("policy")];
    if (others.length > 0 && (earlier !== undefined || policy !== undefined)) {
      throw new PolicyError(
        "usage",
        "--previous and --policy need a page with a single report; name only one.",
      );
    }
    const page = renderHtml([first!, ...others], {
      previous: earlier === undefined ? undefined : previousOf(first!, await reportAt(earlier)),
      trends: policy === undefined ? undefined : await trendsFor(policy),
      notes: others.flatMap((other, index) => whyUnlike(first!, other, index + 2)),
    });
    const target = resolve(option("out") ?? REPORT_HTML);
    try {
      await writeAtomically(target, page);
    } catch (error) {
      const full = diskFull(error, target);
      if (full !== undefined) throw full;
      throw new PolicyError(
        "output-unwritable",
        `the page cannot be written: ${(error as NodeJS.ErrnoException).code}. Name another file with --out.`,
        { location: { file: target } },
      );
    }
    print(`Page: ${target}`);
    return EXIT_OK;
  },
};

/** A report from its file, or from the folder of its audit. */
async function reportAt(place: string): Promise<Report> {
  const { text, file } = await reportTextAt(place);
  return readReport(text, file);
}

/** An earlier audit, with what keeps its figures from being compared, by the rules' own tests. */
function previousOf(now: Report, then: Report): PreviousAudit {
  return { report: then, whyIncomparable: (audit) => whyOther(audit, now, then) };
}

/** What keeps the figures of a report from being compared with those of the first. */
function whyUnlike(first: Report, other: Report, place: number): string[] {
  const audits = new Set(other.rules.map(({ parameters }) => String(parameters.audit)));
  return [...audits].flatMap((audit) => {
    const why = whyOther(audit, first, other);
    return why === undefined
      ? []
      : [`In the audit ${audit}, column ${place} cannot be compared with the first: ${why}.`];
  });
}

function whyOther(audit: string, now: Report, then: Report): string | undefined {
  return whyOtherBasis(audit, basisOf(now.provenance), basisOf(then.provenance), false);
}

/** What the history of a policy says of its checkpoint. */
async function trendsFor(policy: string): Promise<MetricTrend[]> {
  const { history, past } = await readHistory(policy);
  for (const note of past.notes) tell(`note: ${note}`);
  return trendsOf(measuredOf(auditsOf(past.entries, history)), SHOWN);
}
