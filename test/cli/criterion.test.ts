import { access, readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { makeAuditFolder } from "../support/audit-folder.ts";
import { reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { POLICY } from "../support/policy.ts";

describe("a criterion", () => {
  test("is written before there is a checkpoint, and never over another", async () => {
    await using folder = await makeFolder({ "reticence.yml": POLICY });
    const args = ["plan", "--criterion", "criterion.json"];
    const first = await reticence(args, { cwd: folder.path });
    // Nothing of what the policy names is there, so that no audit can run yet.
    expect([first.exitCode, first.stderr]).toEqual([
      2,
      expect.stringMatching(/^Criterion: criterion\.json, sha256:[0-9a-f]{64}\. Commit it/),
    ]);
    const text = await readFile(folder.at("criterion.json"), "utf8");
    const again = await reticence([...args, "--set", "gate.preset=strict"], { cwd: folder.path });
    expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining("[output-exists]")]);
    expect(await readFile(folder.at("criterion.json"), "utf8")).toBe(text);
  });

  test("is what judge holds the policy against, and its digest is in the report", async () => {
    await using folder = await makeAuditFolder();
    await using beside = await makeFolder({
      "reticence.yml": POLICY,
      "laxer.yml": `${POLICY}gate: {rules: [{metric: mia.auc, max: 0.95}]}\n`,
    });
    const judge = (...args: string[]) =>
      reticence(["judge", folder.path, "--criterion", "c.json", ...args], { cwd: beside.path });
    await reticence(["plan", "--criterion", "c.json"], { cwd: beside.path });

    const laxer = await judge("--policy", "laxer.yml");
    expect([laxer.exitCode, laxer.stderr]).toEqual([
      2,
      expect.stringMatching(/^reticence: c\.json: .*it in rules\..*\[criterion-differs\]$/s),
    ]);
    // Whoever looks afterwards finds no verdict by the other policy.
    await expect(access(folder.at("report.json"))).rejects.toThrow("ENOENT");

    const judged = await judge();
    expect([judged.exitCode, judged.stderr]).not.toContain(2);
    const report = JSON.parse(await readFile(folder.at("report.json"), "utf8")) as Report;
    const { digest } = JSON.parse(await readFile(beside.at("c.json"), "utf8"));
    expect(report.provenance.criterion).toBe(digest);

    const text = await readFile(beside.at("c.json"), "utf8");
    await writeFile(beside.at("c.json"), text.replace('"seed": ', '"seed": 1'));
    expect((await judge()).stderr).toContain("[criterion-unreadable]");
  });

  test("that the policy differs from is refused by audit before it pulls anything", async () => {
    await using folder = await makeFolder({ "reticence.yml": POLICY });
    await reticence(["plan", "--criterion", "c.json"], { cwd: folder.path });
    const { exitCode, stderr } = await reticence(
      ["audit", "--criterion", "c.json", "--set", "seed=8"],
      { cwd: folder.path },
    );
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringMatching(/in seed\..*\[criterion-differs\]/s),
    ]);
  });
});
