import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { summariseReport } from "../../src/action/summary.ts";
import { renderMarkdown } from "../../src/report/index.ts";
import { makeMia, makeReport } from "../support/reports.ts";

const LIMIT = 1024 * 1024;

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reticence-summary-"));
  file = join(folder, "summary");
  await writeFile(file, "");
  vi.stubEnv("GITHUB_STEP_SUMMARY", file);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test("a report that fits is the summary", async () => {
  const report = makeReport();
  await summariseReport(report, "/tmp/report.md");
  expect(await readFile(file, "utf8")).toBe(renderMarkdown(report));
});

test("a report of 3 MB is shortened, so that the runner does not drop the summary", async () => {
  const metrics = Array.from({ length: 70_000 }, (_, n) => makeMia("mia.auc", `attack-${n}`, 0.7));
  await summariseReport(makeReport({ metrics }), "/tmp/report.md");
  const summary = await readFile(file, "utf8");
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(LIMIT);
  expect(summary).toContain("`/tmp/report.md` on the runner");
});

test("the output of an earlier command of the step counts", async () => {
  await writeFile(file, "x".repeat(LIMIT - 50));
  await summariseReport(makeReport(), "/tmp/report.md");
  expect(Buffer.byteLength(await readFile(file, "utf8"))).toBeLessThanOrEqual(LIMIT);
});
