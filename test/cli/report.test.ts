import { chmod, lstat, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCommandLine } from "../../src/cli/command.ts";
import { reportCommand } from "../../src/cli/commands/report.ts";
import { pack, unpack } from "../../src/evidence/archive.ts";
import { CATALOGUE } from "../../src/gate/catalogue.ts";
import { makeAuditFolder } from "../support/audit-folder.ts";
import { ROOT, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { POLICY } from "../support/policy.ts";
import { makeMia, makeReport } from "../support/reports.ts";

const REPORT = `${JSON.stringify(makeReport({ metrics: [makeMia("mia.auc", "strongest", 0.52)] }))}\n`;
const CARD = "---\nlicense: mit # ours\n---\n# Bot\n";
const FILES = {
  "audit/report.json": REPORT,
  "README.md": CARD,
  "several/several.json": "{}",
  "latin.md": Buffer.from([0x23, 0xe9, 0x0a]),
  "open.md": "```\n",
  "broken.json": "{",
};

describe("reticence report --card", () => {
  test("writes a section and the figures into a card, renews them, and says where", async () => {
    await using folder = await makeFolder(FILES);
    await chmod(folder.at("README.md"), 0o600);
    await symlink("README.md", folder.at("card.md"));
    const run = () => reticence(["report", "audit", "--card", "card.md"], { cwd: folder.path });
    const { exitCode, stdout, stderr } = await run();
    expect([exitCode, stdout, stderr]).toEqual([0, `Model card: ${folder.at("card.md")}`, ""]);
    const card = await readFile(folder.at("README.md"), "utf8");
    expect(card.startsWith("---\nlicense: mit # ours\nmodel-index:\n")).toBe(true);
    expect(card).toContain("**tuned passes the privacy gate.**");
    expect((await stat(folder.at("README.md"))).mode & 0o777).toBe(0o600);
    expect((await lstat(folder.at("card.md"))).isSymbolicLink()).toBe(true);
    await run();
    expect(await readFile(folder.at("README.md"), "utf8")).toBe(card);
  });

  test("makes a card that is not there", async () => {
    await using folder = await makeFolder(FILES);
    const args = ["report", "audit/report.json", "--card", "new.md"];
    expect((await reticence(args, { cwd: folder.path })).exitCode).toBe(0);
    expect(await readFile(folder.at("new.md"), "utf8")).toMatch(/^<!-- reticence:card:begin -->\n/);
  });

  test("writes the section, with a note, where the YAML at the top cannot be changed", async () => {
    await using folder = await makeFolder({ ...FILES, "README.md": "---\na: [\n---\n# Bot\n" });
    const args = ["report", "audit", "--card", "README.md"];
    const { exitCode, stderr } = await reticence(args, { cwd: folder.path });
    expect([exitCode, stderr]).toEqual([
      0,
      "note: the card's model-index is left as it is: the YAML at its top cannot be read.",
    ]);
  });
});

describe("reticence report --bundle", () => {
  test("writes the same archive twice, which --verify checks offline", async () => {
    await using folder = await makeFolder(FILES);
    for (const name of ["one.zip", "two.zip"]) {
      const args = ["report", "audit", "--bundle", name];
      const { exitCode, stdout } = await reticence(args, { cwd: folder.path });
      expect([exitCode, stdout]).toEqual([
        0,
        expect.stringMatching(/^Evidence: .*\.zip, 10 files, sha256:[0-9a-f]{64}$/),
      ]);
    }
    const one = await readFile(folder.at("one.zip"));
    expect(one.equals(await readFile(folder.at("two.zip")))).toBe(true);
    const args = ["report", "--verify", "one.zip"];
    const { exitCode, stdout } = await reticence(args, { cwd: folder.path });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("verdict     pass: tuned passes the privacy gate");
    expect(stdout).toContain("Nothing here says who made it");

    const files = await unpack(one, "one.zip");
    files.set("report.md", Buffer.from("# Passed"));
    await writeFile(folder.at("changed.zip"), await pack(files));
    const changed = await reticence(["report", "--verify", "changed.zip"], { cwd: folder.path });
    expect([changed.exitCode, changed.stderr]).toEqual([
      2,
      "reticence: changed.zip: report.md is not what SHA256SUMS says. [bundle-changed]",
    ]);
  });
});

describe("docs/evidence.md", () => {
  test("has commands that work in its order", async () => {
    const page = await readFile(join(ROOT, "docs/evidence.md"), "utf8");
    const commands = /```sh\n([\s\S]*?)```/.exec(page)![1]!.trimEnd().split("\n");
    await using audit = await makeAuditFolder();
    await using folder = await makeFolder({ "reticence.yml": POLICY, "README.md": CARD });
    await symlink(audit.path, folder.at("audit"));
    for (const command of commands) {
      expect(command).toMatch(/^npx reticence /);
      const args = command.split(" ").slice(2);
      // What was measured is there already, and models for a plan are not.
      const given =
        args[0] === "audit" ? ["judge", "audit", "--criterion", "criterion.json"] : args;
      const { exitCode, stderr } = await reticence(given, { cwd: folder.path });
      const refused = args[0] === "plan" ? "" : stderr;
      expect([command, refused, exitCode === 2 && args[0] !== "plan"]).toEqual([
        command,
        "",
        false,
      ]);
    }
    expect(await readFile(folder.at("README.md"), "utf8")).toContain("## Privacy audit");
  });

  test("names metrics that exist", async () => {
    const page = await readFile(join(ROOT, "docs/evidence.md"), "utf8");
    const table = page.slice(page.indexOf("| Rule, or part"), page.indexOf("What a pass does not"));
    const named = [...table.matchAll(/`((?:mia|pii|memorization|canary|training)\.[a-z_]+)`/g)];
    expect(named.length).toBeGreaterThan(20);
    for (const [, id] of named) expect(Object.keys(CATALOGUE)).toContain(id);
  });
});

test.each([
  [["report"], "usage"],
  [["report", "audit"], "usage"],
  [["report", "audit", "--verify", "x.zip"], "usage"],
  [["report", "--verify", "x.zip", "--card", "README.md"], "usage"],
  [["report", "audit", "--card", "README.md", "--criterion", "c.json"], "usage"],
  [["report", "missing", "--card", "README.md"], "report-missing"],
  [["report", "broken.json", "--card", "README.md"], "report-unreadable"],
  [["report", "several", "--bundle", "x.zip"], "checkpoints-several"],
  [["report", "audit", "--card", "latin.md"], "card-unreadable"],
  [["report", "audit", "--card", "audit"], "card-unreadable"],
  [["report", "audit", "--card", "no/such/README.md"], "card-unreadable"],
  [["report", "audit", "--card", "open.md"], "card-markers"],
  [["report", "audit", "--bundle", "no/such/x.zip"], "output-unwritable"],
  [["report", "audit", "--bundle", "x.zip", "--criterion", "c.json"], "criterion-unreadable"],
  [["report", "--verify", "x.zip"], "bundle-unreadable"],
  [["report", "--verify", "audit"], "bundle-unreadable"],
  [["report", "--verify", "README.md"], "bundle-damaged"],
] as const)("reticence %j is refused as %s, and the card stays", async (args, code) => {
  await using folder = await makeFolder(FILES);
  // Without a process of its own, which takes longer than all that it does.
  const given = args.slice(1).map((one) => (one.startsWith("--") ? one : folder.at(one)));
  const refused = async () => await reportCommand.run(parseCommandLine(reportCommand, given));
  await expect(refused()).rejects.toThrow(expect.objectContaining({ code }));
  expect(await readFile(folder.at("README.md"), "utf8")).toBe(CARD);
});
