import type { Origin, Report } from "../../src/contracts/report.ts";
import { judge } from "../../src/judge/index.ts";
import { makeAuditFolder, type Scenario } from "./audit-folder.ts";

/** Origin of the policy in a run on a pull request that changes only the checkpoint. */
export const ORIGIN: Origin = {
  event: "pull_request",
  repository: "octo-org/support-model",
  visibility: "private",
  commit: "1".repeat(40),
  pull: 7,
  policy: {
    path: "reticence.yml",
    source: "base",
    repository: "octo-org/support-model",
    ref: "main",
    commit: "2".repeat(40),
  },
  limit: null,
  differences: [],
  changedFiles: [],
  inputs: [],
};

/** A report by the judge for signals, with this origin. */
export async function makeReport(
  origin: Partial<Origin> = {},
  scenario: Partial<Scenario> = {},
): Promise<Report> {
  await using folder = await makeAuditFolder(scenario);
  await folder.write({ "origin.json": JSON.stringify({ ...ORIGIN, ...origin }) });
  return await judge(folder.path, { today: "2026-12-01" });
}
