import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { makeEntry } from "../support/history.ts";
import { POLICY } from "../support/policy.ts";
import { makeReport, makeRule } from "../support/reports.ts";

/** The same records as their digest under one key says. */
function onSameData(
  changes: Parameters<typeof makeReport>[0],
  hmac: string | null = "hmac",
): Report {
  const report = makeReport(changes);
  const data = ["members", "nonmembers"].map((set) => ({
    audit: "finetuning",
    set,
    source: `${set}.jsonl`,
    files: 1,
    hmac,
  }));
  const measuring = [{ audit: "finetuning", digest: `sha256:${"d".repeat(64)}` }];
  return { ...report, provenance: { ...report.provenance, data, measuring } };
}

const PASS = onSameData({});
const FAIL = onSameData({
  verdict: "fail",
  exitCode: 1,
  rules: [makeRule({ state: "breached", value: 0.81, interval: [0.78, 0.84] })],
});
const ENTRIES = ["01", "08"].map((day, index) =>
  makeEntry({ date: `2026-11-${day}T03:00:00.000Z`, auc: 0.52 + index / 100 }),
);

const FILES = {
  "pass/report.json": JSON.stringify(PASS),
  "fail.json": JSON.stringify(FAIL),
  "unknown.json": JSON.stringify(onSameData({}, null)),
  "broken.json": "{",
  "other.json": "{}",
  "reticence.yml": `${POLICY}history: {path: audits, checkpoint: support-bot}\n`,
  "audits/history.jsonl": ENTRIES.map((entry) => `${JSON.stringify(entry)}\n`).join(""),
};

test("reticence html writes one page of several reports, from files and folders", async () => {
  await using folder = await makeFolder(FILES);
  const { exitCode, stdout } = await reticence(["html", "pass", "fail.json"], { cwd: folder.path });
  expect([exitCode, stdout.trim().endsWith("report.html")]).toEqual([0, true]);
  const page = await readFile(folder.at("report.html"), "utf8");
  expect(page).toContain("1 of 2 checkpoints do not pass the privacy gate");
  expect(page).toContain("0.810");
});

test("reticence html shows one report then and now, with its history", async () => {
  await using folder = await makeFolder(FILES);
  const options = ["--previous", "pass", "--policy", "reticence.yml", "--out", "page.html"];
  const { exitCode, stderr } = await reticence(["html", "fail.json", ...options], {
    cwd: folder.path,
  });
  expect([exitCode, stderr]).toEqual([0, ""]);
  const page = await readFile(folder.at("page.html"), "utf8");
  expect(page).toContain("Then and now");
  expect(page).toContain("+0.290");
  expect(page).not.toContain("cannot be compared");
  expect(page).toContain("from 0.520 on 2026-11-01 to 0.530 on 2026-11-08");
});

test("reticence html compares nothing that was measured on records it cannot tell to be the same", async () => {
  await using folder = await makeFolder(FILES);
  await reticence(["html", "fail.json", "--previous", "unknown.json"], { cwd: folder.path });
  const page = await readFile(folder.at("report.html"), "utf8");
  expect(page).toContain("without a digest key in both audits, it is unknown");
  expect(page).not.toContain("+0.290");
  await reticence(["html", "fail.json", "unknown.json"], { cwd: folder.path });
  expect(await readFile(folder.at("report.html"), "utf8")).toContain(
    "In the audit finetuning, column 2 cannot be compared with the first: without a digest key",
  );
});

test.each([
  [["missing.json"], "report-missing"],
  [["audits"], "report-missing"],
  [["broken.json"], "report-unreadable"],
  [["other.json"], "report-unreadable"],
  [["pass", "--out", "no/such/folder/page.html"], "output-unwritable"],
  [["pass", "fail.json", "--previous", "pass"], "usage"],
  [["pass", "--previous", "missing.json"], "report-missing"],
] as const)("reticence html %j is refused as %s and writes nothing", async (args, code) => {
  await using folder = await makeFolder(FILES);
  const { exitCode, stderr } = await reticence(["html", ...args], { cwd: folder.path });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(`[${code}]`);
  await expect(readFile(folder.at("report.html"))).rejects.toThrow("ENOENT");
});
