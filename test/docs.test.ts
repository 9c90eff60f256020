import { existsSync, globSync } from "node:fs";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { COMMANDS } from "../src/cli/index.ts";
import { CATALOGUE } from "../src/gate/catalogue.ts";
import { anchorsOf } from "./support/anchors.ts";
import { DEMO, ROOT, reticence } from "./support/cli.ts";
import { makeFolder } from "./support/folder.ts";

/** Commands that the tests cannot run from within themselves; .ci/run runs them. */
const RUN_ELSEWHERE = ["npm ci && npm run demo", "npm ci && npm test", "npm run demo:train"];

/** What keeps an audit of the README's policy short. */
const FEW = ["--set", "limits.records=400", "--set", "attacks.pii.values=20"];

let folder: Awaited<ReturnType<typeof makeFolder>>;
let readme = "";

beforeAll(async () => {
  readme = await readFile(join(ROOT, "README.md"), "utf8");
  const policy = /```yaml\n(version: 1\n[\s\S]*?)```/.exec(readme)![1]!;
  folder = await makeFolder({ "reticence.yml": policy });
  // The paths of the README's policy, with the demo's files behind them.
  await cp(join(DEMO, "leaky"), folder.at("out/support-bot"), { recursive: true });
  await cp(join(DEMO, "base"), folder.at("models/pythia-1.4b"), { recursive: true });
  await mkdir(folder.at("data"));
  await cp(join(DEMO, "data/members.jsonl"), folder.at("data/train.jsonl"));
  await cp(join(DEMO, "data/nonmembers.jsonl"), folder.at("data/heldout.jsonl"));
  await writeFile(folder.at("stricter.yml"), policy.replace("preset: standard", "preset: strict"));
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

describe("the README", () => {
  test("contains only commands that are run here or by .ci/run", () => {
    const unknown = shellCommands(readme).filter(
      (command) => !command.startsWith("npx reticence ") && !RUN_ELSEWHERE.includes(command),
    );
    expect(unknown).toEqual([]);
  });

  test("has commands that work in its order, on its own policy", async () => {
    const commands = shellCommands(readme).filter((command) =>
      command.startsWith("npx reticence "),
    );
    expect(commands.length).toBeGreaterThanOrEqual(2);
    for (const command of [...commands, "npx reticence judge audit --policy stricter.yml"]) {
      const args = command.replace("npx reticence ", "").split(/\s+/);
      const few = args[0] === "audit" ? FEW : [];
      const { exitCode, stderr } = await reticence([...args, ...few], { cwd: folder.path });
      expect([command, exitCode === 2 ? stderr : ""]).toEqual([command, ""]);
    }
    expect(await readdir(folder.at("audit"))).toEqual(
      expect.arrayContaining(["report.json", "report.md", "signals"]),
    );
  });

  test("lists every command of the program", () => {
    for (const name of Object.keys(COMMANDS)) expect(readme).toContain(`\`npx reticence ${name}`);
  });

  test("names scripts that exist", () => {
    for (const [, name] of readme.matchAll(/npm run ([\w:-]+)/g)) {
      expect(Object.keys(manifest.scripts)).toContain(name);
    }
  });
});

test("docs/policy.md explains every metric that a rule may name", async () => {
  const policy = await readFile(join(ROOT, "docs/policy.md"), "utf8");
  for (const id of Object.keys(CATALOGUE)) expect(policy).toContain(`\`${id}\``);
});

describe("a link", () => {
  test.each(globSync(["README.md", "CONTRIBUTING.md", "docs/*.md"], { cwd: ROOT }))(
    "of %s leads to a file, and to a section that it has",
    async (file) => {
      const text = await readFile(join(ROOT, file), "utf8");
      for (const [, target] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
        // A path of the repository's site, not of its tree.
        if (target!.startsWith("../../raw/")) continue;
        const [path, section] = target!.split("#") as [string, string?];
        const linked = path === "" ? file : join(dirname(file), path);
        expect(existsSync(join(ROOT, linked)), `${file}: ${target}`).toBe(true);
        if (section === undefined || !linked.endsWith(".md")) continue;
        expect(await anchorsOf(linked), `${file}: ${target}`).toContain(section);
      }
    },
  );
});

describe("--help", () => {
  test("of the program lists every command", async () => {
    const { stdout, exitCode } = await reticence(["--help"]);
    expect(exitCode).toBe(0);
    for (const name of Object.keys(COMMANDS)) expect(stdout).toContain(`\n  ${name} `);
  });
  test.each(Object.keys(COMMANDS))("of %s lists its options", async (name) => {
    const { stdout, exitCode } = await reticence([name, "--help"]);
    expect(exitCode).toBe(0);
    const { options } = await COMMANDS[name]!();
    for (const option of [...Object.keys(options), "help"]) expect(stdout).toContain(`--${option}`);
  });
  test("an unknown command or option names the nearest, with exit code 2", async () => {
    const unknown = await reticence(["adit"]);
    expect([unknown.exitCode, unknown.stderr]).toEqual([
      2,
      'reticence: no command "adit". Did you mean "audit"?',
    ]);
    const option = await reticence(["audit", "x.yml", "--ouT", "y"]);
    expect(option.exitCode).toBe(2);
    expect(option.stderr).toMatch(/Unknown option '--ouT'.*audit --help/);
  });
});

test.each(["config", "job", "events", "signals", "report"])(
  "schema %s prints a JSON Schema",
  async (name) => {
    const { stdout, exitCode } = await reticence(["schema", name]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
    });
  },
);

test("inspect says what the two models are and that they can be audited, as JSON", async () => {
  const { stdout, exitCode, stderr } = await reticence([
    "inspect",
    join(DEMO, "careful.yml"),
    "--json",
  ]);
  expect([exitCode, stderr]).toEqual([0, ""]);
  const inspected = JSON.parse(stdout) as {
    auditable: boolean;
    answer: string;
    tuned: { kind: string };
    tokenizer: { agreement: string };
  };
  expect(inspected.tuned.kind).toBe("adapter");
  expect(inspected.tokenizer.agreement).toBe("same");
  expect(inspected.auditable).toBe(true);
  expect(inspected.answer).toMatch(
    /^Can be audited: yes, as .*a LoRA adapter of rank 8 on \.\/base; /,
  );
});

test("inspect ends in why an audit would refuse, and exits with 2", async () => {
  const asked = ["inspect", join(DEMO, "careful.yml"), "--set", "data.subject=nobody"];
  const { stdout, exitCode } = await reticence(asked);
  expect(exitCode).toBe(2);
  expect(stdout.trim().split("\n").at(-1)).toMatch(/^Can be audited: no: .* \[[a-z-]+\]$/);
  const { stdout: json, exitCode: code } = await reticence([...asked, "--json"]);
  expect(code).toBe(2);
  expect(JSON.parse(json)).toMatchObject({
    auditable: false,
    errors: [{ code: expect.any(String) }],
  });
});

test("plan counts records, warns about rules that cannot be judged, and writes nothing", async () => {
  const before = await readdir(DEMO);
  const { stdout, exitCode } = await reticence([
    "plan",
    join(DEMO, "leaky.yml"),
    "--set",
    "limits.records=200",
  ]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/members .* 200 sampled at most, by whole persons/);
  expect(stdout).toMatch(
    /warning +records +This audit cannot pass as it is: mia\.tpr_at_fpr \(fpr 0\.01\) needs 528 nonmembers or more; there are 200/,
  );
  expect(await readdir(DEMO)).toEqual(before);
});

/** Command lines of the sh blocks, without their comments. */
function shellCommands(markdown: string): string[] {
  return [...markdown.matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block]) => block!.split("\n"))
    .map((line) => line.replace(/\s+#.*$/, "").trim())
    .filter((line) => line !== "");
}
