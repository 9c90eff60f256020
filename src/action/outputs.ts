import { join } from "node:path";
import { setOutput } from "@actions/core";
import { REPORT_HTML, REPORT_JSON, REPORT_MARKDOWN } from "../base/audit-folder.ts";
import type { Report } from "../contracts/report.ts";
import { completeParameters, type MetricId, metricKey } from "../gate/catalogue.ts";
import type { JointReport } from "../report/index.ts";
import { exitClassOf } from "./conclusion.ts";

/** The outputs of action.yml. All are strings; empty means not measured. */
export interface Outputs {
  verdict: string;
  "exit-class": string;
  "report-path": string;
  "summary-path": string;
  "html-path": string;
  "mia-auc": string;
  "mia-tpr-at-fpr": string;
  "pii-extraction-rate": string;
  "pii-extraction-gain": string;
  "checkpoint-digest": string;
  picked: string;
  "comment-url": string;
  undelivered: string;
  "badge-published": string;
  "issue-url": string;
}

/** When nothing was audited: neither a pass nor an error. */
export const NOTHING: Outputs = {
  verdict: "",
  "exit-class": "",
  "report-path": "",
  "summary-path": "",
  "html-path": "",
  "mia-auc": "",
  "mia-tpr-at-fpr": "",
  "pii-extraction-rate": "",
  "pii-extraction-gain": "",
  "checkpoint-digest": "",
  picked: "",
  "comment-url": "",
  undelivered: "",
  "badge-published": "",
  "issue-url": "",
};

/** When no verdict could be given. */
export const COULD_NOT_RUN: Outputs = { ...NOTHING, verdict: "error", "exit-class": "error" };

/** The outputs for a report that was written to `folder`. */
export function outputsOf(report: Report, folder: string): Outputs {
  return {
    verdict: report.verdict,
    "exit-class": exitClassOf(report.verdict),
    "report-path": join(folder, REPORT_JSON),
    "summary-path": join(folder, REPORT_MARKDOWN),
    "html-path": join(folder, REPORT_HTML),
    "mia-auc": measured(report, "mia.auc"),
    "mia-tpr-at-fpr": measured(report, "mia.tpr_at_fpr"),
    "pii-extraction-rate": measured(report, "pii.extraction_rate"),
    "pii-extraction-gain": measured(report, "pii.extraction_gain"),
    "checkpoint-digest": report.provenance.checkpoint.digest,
    picked: "",
    // Delivered later, if at all.
    "comment-url": "",
    undelivered: "",
    "badge-published": "",
    "issue-url": "",
  };
}

/** The outputs for the joint report of several checkpoints: figures are those of the picked one. */
export function outputsOfJoint({ several, checkpoints }: JointReport, folder: string): Outputs {
  const picked = several.picked === null ? undefined : checkpoints[several.picked];
  const own =
    picked?.report === undefined ? NOTHING : outputsOf(picked.report, join(folder, picked.folder));
  return {
    ...own,
    verdict: several.verdict,
    "exit-class": exitClassOf(several.verdict),
    "summary-path": join(folder, REPORT_MARKDOWN),
    "html-path": join(folder, REPORT_HTML),
    picked: picked?.source ?? "",
  };
}

/** Sets every output. May be called again: the runner keeps the last value. */
export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** The metric that a rule means if it has no parameters. */
function measured(report: Report, id: MetricId): string {
  const key = metricKey(id, completeParameters(id, {}));
  const value = report.metrics.find((metric) => metric.key === key)?.value ?? null;
  return value === null ? "" : String(value);
}
