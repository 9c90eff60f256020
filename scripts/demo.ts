/**
 * `npm run demo`: audits two checkpoints that were tuned from the same base on the same records,
 * one with care and one without, and shows the verdicts side by side.
 */
import { join, relative } from "node:path";
import { audit } from "../src/audit.ts";
import { untilInterrupted } from "../src/cli/interrupt.ts";
import { ProgressView } from "../src/cli/progress.ts";
import { today } from "../src/cli/today.ts";
import type { Report } from "../src/contracts/report.ts";
import { ReticenceError } from "../src/errors.ts";
import { sideBySide } from "../src/report/index.ts";
import { ROOT } from "./root.ts";

const DEMO = join("examples", "demo");
const EXPECTED = { careful: "pass", leaky: "fail" } as const;
type Name = keyof typeof EXPECTED;

process.chdir(ROOT);
const started = Date.now();
try {
  const blocks: { title: Name; report: Report }[] = [];
  for (const title of Object.keys(EXPECTED) as Name[]) {
    console.error(`${blocks.length === 0 ? "" : "\n"}Auditing ${join(DEMO, `${title}.yml`)}`);
    blocks.push({ title, report: await auditDemo(title) });
  }
  console.log(`\n${sideBySide(blocks, process.stdout.isTTY === true)}\n`);
  for (const { title } of blocks) {
    console.log(`Report of ${title}: ${relative(ROOT, join(folderOf(title), "report.md"))}`);
  }
  console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.`);
  const wrong = blocks.filter(({ title, report }) => report.verdict !== EXPECTED[title]);
  for (const { title, report } of wrong) {
    console.error(`${title} should ${EXPECTED[title]}, and did not: ${report.verdict}.`);
  }
  if (wrong.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ReticenceError)) throw error;
  console.error(`reticence: ${error.pretty}`);
  process.exitCode = 1;
}

async function auditDemo(name: Name): Promise<Report> {
  const progress = new ProgressView(process.stderr);
  try {
    return await untilInterrupted((signal) =>
      audit({
        policyFile: join(DEMO, `${name}.yml`),
        overrides: [],
        out: folderOf(name),
        today: today(),
        signal,
        listener: progress,
      }),
    );
  } finally {
    progress.end();
  }
}

function folderOf(name: Name): string {
  return join(DEMO, "out", name);
}
