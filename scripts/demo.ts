/**
 * `npm run demo [-- FOLDER]`: audits two checkpoints that were tuned from the same base on the same
 * records, one with care and one without, and shows the verdicts side by side. The reports go into
 * FOLDER, by default examples/demo/out.
 */
import { join, relative, resolve } from "node:path";
import { audit } from "../src/audit/index.ts";
import { ReticenceError } from "../src/base/errors.ts";
import { untilInterrupted } from "../src/console/interrupt.ts";
import { ProgressView } from "../src/console/progress.ts";
import { sideBySide } from "../src/console/report.ts";
import { today } from "../src/console/today.ts";
import type { Report } from "../src/contracts/report.ts";
import { ensureEnvironment } from "../src/probe/index.ts";
import { ROOT } from "./root.ts";

const DEMO = join("examples", "demo");
const EXPECTED = { careful: "pass", leaky: "fail" } as const;
type Name = keyof typeof EXPECTED;

const out = resolve(process.argv[2] ?? join(ROOT, DEMO, "out"));
process.chdir(ROOT);
const started = Date.now();
try {
  // Made before the two audits start, which would each wait for it.
  await ensureEnvironment({ setup: "auto", say: (line) => console.error(line) });
  const names = Object.keys(EXPECTED) as Name[];
  const blocks = await untilInterrupted((signal) =>
    Promise.all(names.map(async (title) => ({ title, report: await auditDemo(title, signal) }))),
  );
  console.log(`\n${sideBySide(blocks, process.stdout)}\n`);
  for (const { title } of blocks) {
    console.log(`Report of ${title}: ${relative(ROOT, join(folderOf(title), "report.html"))}`);
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

/** One of two audits at once: with a core each, they take half the time of one after the other. */
async function auditDemo(name: Name, signal: AbortSignal): Promise<Report> {
  const lines = { write: (text: string) => process.stderr.write(`${name.padEnd(8)} ${text}`) };
  const { report } = await audit({
    policyFile: join(DEMO, `${name}.yml`),
    overrides: [{ path: ["run", "threads"], value: 1, label: "npm run demo" }],
    out: folderOf(name),
    today: today(),
    signal,
    listener: new ProgressView(lines),
  });
  return report!;
}

function folderOf(name: Name): string {
  return join(out, name);
}
