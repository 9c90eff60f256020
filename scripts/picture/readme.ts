/** The pictures of the README and of docs/, drawn from the demo's reports. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sideBySide } from "../../src/console/report.ts";
import type { Report } from "../../src/contracts/report.ts";
import { commentOfReport } from "../../src/github/post/comment-body.ts";
import { readReport, renderMarkdown } from "../../src/report/index.ts";
import { ROOT } from "../root.ts";
import { drawMarkdown, drawPage, drawText } from "./draw.ts";

const AUDITED = "4f1c2a9d0b7e4f1c2a9d0b7e4f1c2a9d0b7e4f1c";
const APPROVED = "9d8c7b6a5f4e9d8c7b6a5f4e9d8c7b6a5f4e9d8c";

/** A pull request that brings the leaky checkpoint and loosens a rule. */
const ORIGIN: NonNullable<Report["origin"]> = {
  event: "pull_request",
  repository: "octo-org/support-bot",
  visibility: "private",
  commit: AUDITED,
  pull: 7,
  policy: {
    path: "reticence.yml",
    source: "base",
    repository: "octo-org/support-bot",
    ref: "main",
    commit: APPROVED,
  },
  limit: null,
  differences: [
    {
      key: "gate.rules.0.max",
      rule: "Training records identified at 1 % false positives",
      part: "judging",
      before: "0.05",
      after: "0.5",
    },
  ],
  changedFiles: [],
  inputs: [],
};

/** Draws docs/*.png from the reports of `npm run demo`. */
export async function drawReadme(): Promise<void> {
  const folder = (name: string) => join(ROOT, "examples/demo/out", name);
  const [careful, leaky] = await Promise.all(
    ["careful", "leaky"].map(async (name) => {
      const path = join(folder(name), "report.json");
      return readReport(await readFile(path, "utf8"), path);
    }),
  );
  const docs = (name: string) => join(ROOT, "docs", name);
  process.env.FORCE_COLOR = "1";
  const verdicts = sideBySide(
    [
      { title: "careful", report: careful! },
      { title: "leaky", report: leaky! },
    ],
    process.stdout,
  );
  await drawText(`$ npm run demo\n…\n\n${verdicts}`, docs("demo.png"));
  const comment = (report: Report) =>
    commentOfReport(report, {
      marker: "",
      commit: AUDITED,
      run: "https://github.com/octo-org/support-bot/actions/runs/1",
    });
  await drawMarkdown(comment({ ...leaky!, origin: ORIGIN }), docs("comment.png"));
  const unchanged = { ...ORIGIN, differences: [] };
  await drawMarkdown(comment({ ...careful!, origin: unchanged }), docs("comment-pass.png"));
  const summary = renderMarkdown(leaky!);
  const part = summary.slice(summary.indexOf("```mermaid"), summary.indexOf("## Does the comp"));
  await drawMarkdown(part, docs("summary.png"));
  await drawPage(pathToFileURL(join(folder("leaky"), "report.html")).href, docs("report.png"), {
    width: 1080,
    height: 1400,
  });
}
