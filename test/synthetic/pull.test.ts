import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { loadPolicy } from "../../src/config/index.ts";
import { planAudit } from "../../src/plan/index.ts";
import { makeJob } from "../../src/probe/job.ts";
import { pullInputs } from "../../src/pull/index.ts";
import { makeFolder } from "../support/folder.ts";

const POLICY = `version: 1
audits: [synthetic]
synthetic:
  data: generated.csv
  private: private.csv
  heldout: heldout.csv
  csv: {delimiter: ";"}
  subject: person
run: {executor: process}
`;
const rows = (prefix: string, count: number) =>
  `person;text\n${Array.from({ length: count }, (_, index) => `${prefix}${index};some text ${prefix} ${index}\n`).join("")}`;

async function made(files: Record<string, string> = {}) {
  const folder = await makeFolder({
    "private.csv": rows("p", 40),
    "heldout.csv": rows("h", 40),
    "generated.csv": "text\nsome other text\nand more of it\n",
    ...files,
  });
  await writeFile(folder.at("reticence.yml"), POLICY);
  return { folder, loaded: await loadPolicy(folder.at("reticence.yml")) };
}

describe("pulling generated data", () => {
  test("gives the probe three sets and no model, and the report a digest of the data set", async () => {
    const { folder, loaded } = await made();
    await using _ = folder;
    await using pulled = await pullInputs(loaded);
    const job = makeJob(pulled.loaded.policy, pulled.inputs);
    expect(job.models).toBeUndefined();
    expect(job.audits[0]!.sets).toEqual({
      members: [{ path: folder.at("private.csv"), type: "csv", delimiter: ";" }],
      nonmembers: [{ path: folder.at("heldout.csv"), type: "csv", delimiter: ";" }],
      generated: [{ path: folder.at("generated.csv"), type: "csv", delimiter: ";" }],
    });
    const { checkpoint, base, data } = pulled.provenance;
    expect(base).toBeUndefined();
    expect(checkpoint).toMatchObject({ kind: "data", source: "generated.csv" });
    expect(checkpoint.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(data.map(({ set }) => set)).toEqual(["members", "nonmembers", "generated"]);
  });

  test("refuses one file as both private and held-out, where the policy names it", async () => {
    const { folder, loaded } = await made({ "heldout.csv": rows("p", 40) });
    await using _ = folder;
    await expect(pullInputs(loaded)).rejects.toMatchObject({
      code: "sets-identical",
      message: expect.stringMatching(/private and heldout .* never have been used/),
      location: { line: 6 },
    });
  });

  test("names a missing file by the key that names it", async () => {
    const { folder, loaded } = await made();
    await using _ = folder;
    const other = loaded.with([
      { path: ["synthetic", "private"], value: "privat.csv", label: "--set" },
    ]);
    await expect(pullInputs(other)).rejects.toMatchObject({
      message: expect.stringContaining("private: "),
    });
  });
});

describe("a plan for generated data", () => {
  test("counts the three sets, runs no model, and tells how rules will come out", async () => {
    const { folder, loaded } = await made();
    await using _ = folder;
    const plan = await planAudit(loaded, { today: "2026-12-01", out: folder.at("out") });
    expect(plan.sets.map(({ set, used }) => [set, used])).toEqual([
      ["members", 40],
      ["nonmembers", 40],
      ["generated", 2],
    ]);
    expect(plan.tasks.join("\n")).not.toMatch(/checkpoint|base/);
    const auc = plan.rules.find(({ metric }) => metric === "synthetic.mia_auc");
    expect(auc?.outlook).toBeDefined();
    // 40 held-out records cannot say anything about a false-positive rate of 1 %.
    const texts = plan.checks.map(({ text }) => text).join("\n");
    expect(texts).toMatch(/synthetic\.tpr_at_fpr \(fpr 0\.01\) needs/);
  });
});
