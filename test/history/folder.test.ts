import { mkdir, readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { addAudits, folderStore, historyIn, lookUp, readPast } from "../../src/history/index.ts";
import { makeFolder } from "../support/folder.ts";
import { makeEntry, reportOf } from "../support/history.ts";
import { loadText, POLICY } from "../support/policy.ts";

const NOW = new Date("2026-11-30T00:00:00Z");
const RULE = `${POLICY}history: {path: audits, checkpoint: support-bot}\ngate: {preset: none, rules: [{metric: mia.auc, against: previous, max_increase: 0.1}]}\n`;

describe("a history in a folder", () => {
  test("loses nothing when several audits end at once", async () => {
    await using folder = await makeFolder();
    const store = folderStore(folder.at("audits"));
    const entries = Array.from({ length: 5 }, (_, index) =>
      makeEntry({ date: `2026-11-0${index + 1}T03:00:00.000Z` }),
    );
    await Promise.all(entries.map((entry) => addAudits(store, [entry])));
    const { entries: kept, odd } = await historyIn(await store.read());
    expect([kept.length, odd.length]).toEqual([5, 0]);
    expect(await readFile(folder.at("audits", "README.md"), "utf8")).toContain("# Audits");
  });

  test("that does not exist yet is empty", async () => {
    await using folder = await makeFolder();
    const past = await readPast(folderStore(folder.at("no")), folder.at("no"), NOW);
    expect(past).toMatchObject({ entries: [], kept: [], notes: [] });
  });

  test("that cannot be written is an error that says where", async () => {
    await using folder = await makeFolder({ file: "" });
    const store = folderStore(folder.at("file", "audits"));
    await expect(addAudits(store, [makeEntry()])).rejects.toThrow(/cannot be written: ENOTDIR/);
  });

  test("finds the signals of the audit that a rule compares with, listed or not", async () => {
    await using folder = await makeFolder();
    const report = {
      ...reportOf(0.55, null, "support-bot", "sha256:aa"),
      timing: { startedAt: "2026-11-08T03:00:00.000Z" },
    };
    await mkdir(folder.at("audits", "second", "signals"), { recursive: true });
    await writeFile(folder.at("audits", "second", "report.json"), JSON.stringify(report));
    await mkdir(folder.at("audits", "notes"));
    const { policy } = await loadText(RULE);
    const find = async () => {
      const past = await readPast(folderStore(folder.at("audits")), folder.at("audits"), NOW);
      const [found] = lookUp(policy, past, {
        history: policy.history!,
        run: null,
        mergeBase: undefined,
      });
      const shown = found as { folder?: string };
      return { ...shown, known: past.entries.length };
    };
    expect(await find()).toMatchObject({ known: 1, entry: { verdict: "pass" } });
    expect((await find()).folder).toBeUndefined();
    await writeFile(folder.at("audits", "second", "signals", "manifest.json"), "{}");
    expect((await find()).folder).toBe(folder.at("audits", "second"));
    // An audit about to run there is not compared with what it replaces.
    const [store, at] = [folderStore(folder.at("audits")), folder.at("audits")];
    const past = await readPast(store, at, NOW, folder.at("audits", "second"));
    expect([past.entries, past.kept]).toEqual([[], []]);
    // The same audit, once it is in the file too, is one audit.
    await addAudits(folderStore(folder.at("audits")), [
      makeEntry({ date: "2026-11-08T03:00:00.000Z", hmac: null }),
    ]);
    expect(await find()).toMatchObject({ known: 1, folder: folder.at("audits", "second") });
  });
});
