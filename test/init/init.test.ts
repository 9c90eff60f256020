import { cp, mkdir, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type PolicyError, shownErrors } from "../../src/base/errors.ts";
import { loadPolicy } from "../../src/config/index.ts";
import {
  draftInit,
  type Given,
  gitlabJob,
  withoutTerminal,
  writeDraft,
} from "../../src/init/index.ts";
import { DEMO, ROOT, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

const NOTHING: Given = { members: [], nonmembers: [] };

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

/** Lays out a project: places of the folder by what of the demo belongs there, or their text. */
async function lay(places: Readonly<Record<string, string>>): Promise<void> {
  for (const [place, content] of Object.entries(places)) {
    const target = folder.at(place);
    await mkdir(dirname(target), { recursive: true });
    const source = join(DEMO, content);
    const isDemo = /^[\w./]+$/.test(content) && (await stat(source).catch(() => undefined));
    if (isDemo) await cp(source, target, { recursive: true });
    else await writeFile(target, content);
  }
}

const RECORD = (fields: object) => `${JSON.stringify(fields)}\n`.repeat(3);
const PAIR = { prompt: "Which city?", completion: "Ghent.", customer_id: "C-1" };
const PROJECT = {
  "out/bot": "careful",
  "models/base": "base",
  "data/train.jsonl": RECORD(PAIR),
  "data/heldout.jsonl": RECORD({ ...PAIR, completion: "Bruges." }),
};

async function draft(given: Partial<Given> = {}, yes = true) {
  return await draftInit(folder.path, { ...NOTHING, ...given }, withoutTerminal(yes));
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = (await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )) as { code?: string; message: string } | undefined;
  return error === undefined ? "nothing" : `${error.code}: ${error.message}`;
}

describe("init finds", () => {
  test("adapter, base, both sets, their format and the field of persons", async () => {
    await lay(PROJECT);
    const { files, settled, notes } = await draft();
    await writeDraft({ files, settled, notes });
    const { policy } = await loadPolicy(folder.at("reticence.yml"));
    expect([policy.checkpoint, policy.base]).toEqual(["./out/bot", "./models/base"]);
    expect(policy.audits[0]!.data).toMatchObject({
      format: "prompt-completion",
      members: ["data/train.jsonl"],
      nonmembers: ["data/heldout.jsonl"],
      subject: "customer_id",
    });
    expect(settled.join("\n")).toContain("adapter_config.json of the checkpoint names it");
    expect(notes).toEqual([]);
  });

  test("a base on the Hub that only the adapter names, with its revision", async () => {
    const { "models/base": _, ...rest } = PROJECT;
    await lay(rest);
    const path = folder.at("out/bot/adapter_config.json");
    const config = JSON.parse(await readFile(path, "utf8"));
    const named = { base_model_name_or_path: "example-org/small", revision: "abc1234" };
    await writeFile(path, JSON.stringify({ ...config, ...named }));
    const { files } = await draft();
    expect(parse(files[0]![1]).base).toBe("hf://example-org/small@abc1234");
  });

  test("a full model as the checkpoint where the other model is its base", async () => {
    await lay({ ...PROJECT, "out/bot": "leaky" });
    const path = folder.at("out/bot/config.json");
    const config = JSON.parse(await readFile(path, "utf8"));
    await writeFile(path, JSON.stringify({ ...config, _name_or_path: "models/base" }));
    const { files } = await draft();
    expect(parse(files[0]![1])).toMatchObject({ checkpoint: "./out/bot", base: "./models/base" });
  });

  test("the shards of one split as one reference", async () => {
    const { "data/train.jsonl": train, ...rest } = PROJECT;
    await lay({
      ...rest,
      "data/train-00000-of-00002.jsonl": train,
      "data/train-00001-of-00002.jsonl": train,
    });
    const { files } = await draft();
    expect(parse(files[0]![1]).data.members).toBe("data:train");
  });

  test("that training learned the prompts, from the trainer's settings", async () => {
    await lay({
      ...PROJECT,
      "out/bot/run.yaml": "base_model: x\ntrain_on_inputs: true\ndatasets: []\n",
    });
    const { files, settled } = await draft();
    expect(parse(files[0]![1]).data.train_on).toBe("all");
    expect(settled.join("\n")).toMatch(/train_on +all +\(run\.yaml .*train_on_inputs: true/);
  });

  test("that there are no held-out records, and says what to do", async () => {
    const { "data/heldout.jsonl": _, ...rest } = PROJECT;
    await lay(rest);
    const { files, notes } = await draft();
    expect(parse(files[0]![1]).data).not.toHaveProperty("nonmembers");
    expect(notes.join("\n")).toMatch(/no held-out records.*reticence split DATA --by COLUMN/);
  });

  test("weights that can run code, and does not offer them", async () => {
    await lay({ ...PROJECT, "out/old/config.json": "{}", "out/old/pytorch_model.bin": "x" });
    expect((await draft()).notes.join("\n")).toMatch(/out\/old is not offered.*can run code/);
  });

  test("no data in what lies beside weights or describes a package", async () => {
    await lay({
      ...PROJECT,
      "package.json": '{"name": "x"}\n',
      "out/bot/train.jsonl": RECORD(PAIR),
      "data/signals/train.jsonl": RECORD(PAIR),
    });
    expect(parse((await draft()).files[0]![1]).data.members).toBe("data/train.jsonl");
  });
});

describe("of two models that name no base", () => {
  const UNTOLD = { "data/train.jsonl": PROJECT["data/train.jsonl"] };
  /** The checkpoint that is offered first, and the base that goes with it. */
  const offered = async () => {
    const refused = await codeOf(draft({ nonmembers: ["none"] }));
    const checkpoint = join(process.cwd(), /--checkpoint (\S+)/.exec(refused)![1]!);
    const { files } = await draft({ nonmembers: ["none"], checkpoint });
    return [relative(folder.path, checkpoint), parse(files[0]![1]).base.replace("./", "")];
  };

  test.each<[string, string]>([
    ["base", "out/bot"],
    ["models/base", "bot"],
    ["pretrained/x", "z"],
    ["a-foundation", "z"],
    ["original", "runs/7"],
    ["a", "finetuned"],
    ["models/base", "models/bot"],
    ["a", "z"],
  ])("%s is offered as the base of %s", async (base, tuned) => {
    await lay({ ...UNTOLD, [base]: "base", [tuned]: "base" });
    // Written later than the base.
    const [earlier, later] = [new Date(2026, 1, 1), new Date(2026, 2, 1)];
    await utimes(folder.at(base, "model.safetensors"), earlier, earlier);
    await utimes(folder.at(tuned, "model.safetensors"), later, later);
    expect(await offered()).toEqual([tuned, base]);
  });

  test("files of a trainer tell more than times", async () => {
    const state = { "a/trainer_state.json": "{}" };
    await lay({ ...UNTOLD, a: "base", b: "base", ...state });
    await utimes(folder.at("a", "model.safetensors"), new Date(2020, 1, 1), new Date(2020, 1, 1));
    expect(await offered()).toEqual(["a", "b"]);
  });

  test("a name that says base tells more than files of a trainer", async () => {
    await lay({ ...UNTOLD, a: "base", base: "base", "base/trainer_state.json": "{}" });
    expect(await offered()).toEqual(["a", "base"]);
  });
});

describe("one model that nothing says was tuned", () => {
  const DATA = { "data/train.jsonl": PROJECT["data/train.jsonl"] };

  test("is taken for the checkpoint, and that is said", async () => {
    await lay({ ...DATA, bot: "base" });
    expect(await codeOf(draft({ nonmembers: ["none"] }))).toMatch(
      /bot was taken for the checkpoint: .* nothing says that it was tuned\. If it is the base, name it with --base/,
    );
  });

  test("is asked for where it is called a base", async () => {
    await lay({ ...DATA, base: "base" });
    expect(await codeOf(draft({ nonmembers: ["none"] }))).toMatch(
      /Which checkpoint is audited\?.*--checkpoint \S*base /s,
    );
  });
});

test("init without a terminal says every open question at once, each with its flag", async () => {
  const { "data/train.jsonl": records } = PROJECT;
  await lay({ "out/a": "careful", "out/b": "careful", "d/x.jsonl": records, "d/y.jsonl": records });
  await lay({ "z/base": "base", "z2/other": "base" });
  const refused = await draft({}, false).catch((error: unknown) => error);
  const errors = shownErrors(refused as PolicyError);
  expect(errors.map(({ code }) => code)).toEqual(Array(errors.length).fill("init-unanswered"));
  expect(errors.map(({ message }) => /--(\w+)/.exec(message)![1])).toEqual([
    "checkpoint",
    "members",
    "nonmembers",
    "yes",
  ]);
  const none = await makeFolder({});
  await using _ = none;
  const empty = draftInit(none.path, NOTHING, withoutTerminal(true)).catch(
    (error: unknown) => error,
  );
  const asked = shownErrors((await empty) as PolicyError).map(({ message }) => message);
  expect(asked.map((text) => /Answer with --(\w+)/.exec(text)?.[1])).toEqual([
    "checkpoint",
    "base",
    "members",
  ]);
});

describe("init refuses before it writes", () => {
  test.each<[Partial<Given>, RegExp]>([
    [
      { subject: "customerid" },
      /^init-subject: no record of the members has the field "customerid"\. The fields are .*Did you mean "customer_id"\?/,
    ],
    [{ checkpoint: "no/such" }, /^source-missing: /],
    [{ base: "no/such" }, /^source-missing: /],
    [{ members: ["no/such.jsonl"] }, /^source-missing: /],
  ])("%j", async (given, message) => {
    await lay(PROJECT);
    expect(await codeOf(draft(given))).toMatch(message);
  });

  test("a field that the members have and the nonmembers lack", async () => {
    await lay({ ...PROJECT, "data/heldout.jsonl": RECORD({ prompt: "a", completion: "b" }) });
    expect(await codeOf(draft({ subject: "customer_id" }))).toMatch(/of the nonmembers/);
    const [members, nonmembers] = ["train", "heldout"].map((name) => [
      folder.at("data", `${name}.jsonl`),
    ]);
    const named = { members: members!, nonmembers: nonmembers!, subject: "customer_id" };
    expect(await codeOf(draft(named))).toMatch(/^init-subject/);
  });

  test("a misspelt path, with the near one", async () => {
    await lay(PROJECT);
    expect(await codeOf(draft({ members: [folder.at("data/trian.jsonl")] }))).toMatch(
      /does not exist\. Did you mean \S*data\/train\.jsonl\?/,
    );
  });
});

describe("init never guesses", () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      "between checkpoints",
      { "out/bot2": "careful" },
      /--checkpoint .*out\/bot2? .*\n.*out\/bot2? /s,
    ],
    [
      "between a run and its steps",
      { "out/bot/checkpoint-5": "careful" },
      /out\/bot\/checkpoint-5 {2}\(a PEFT adapter, one step of a training/,
    ],
    [
      "between files that were trained on",
      { "data/training.jsonl": RECORD(PAIR) },
      /--members .*train\.jsonl.*\n.*--members .*training\.jsonl/s,
    ],
    [
      "between fields of persons",
      {
        "data/train.jsonl": RECORD({ ...PAIR, user: "u" }),
        "data/heldout.jsonl": RECORD({ ...PAIR, user: "u" }),
      },
      /--subject customer_id .*\n.*--subject user .*\n {2}--subject none/s,
    ],
    [
      "between formats",
      {
        "data/train.jsonl": RECORD({ ...PAIR, text: "t" }),
        "data/heldout.jsonl": RECORD({ ...PAIR, text: "t" }),
      },
      /--format text .*\n.*--format prompt-completion/s,
    ],
    [
      "between GitHub and GitLab",
      { ".gitlab-ci.yml": "x: {}\n", ".github/x": "x\n" },
      /--ci github .*\n.*--ci gitlab .*\n.*--ci none/s,
    ],
  ])("%s", async (_, more, list) => {
    await lay({ ...PROJECT, ...more });
    const refused = await codeOf(draft());
    expect(refused).toMatch(/^init-unanswered: /);
    expect(refused).toMatch(list);
    expect(await readdir(folder.path)).not.toContain("reticence.yml");
  });

  test("that a file was trained on whose name does not say so", async () => {
    const { "data/train.jsonl": records, ...rest } = PROJECT;
    await lay({ ...rest, "data/records.jsonl": records });
    expect(await codeOf(draft())).toMatch(/^init-unanswered: .*\n {2}--members .*records\.jsonl/s);
    const { files } = await draft({ members: [folder.at("data/records.jsonl")] });
    expect(parse(files[0]![1]).data.members).toBe(folder.at("data/records.jsonl"));
  });
});

describe("init writes", () => {
  test("nothing over a file that is there, whichever it is", async () => {
    await lay({ ...PROJECT, ".github/workflows/privacy.yml": "on: push\n" });
    expect(await codeOf(draft({ ci: "github" }))).toMatch(/^init-exists/);
    expect(await readdir(folder.path)).not.toContain("reticence.yml");
    await writeFile(folder.at("reticence.yml"), "mine\n");
    expect(await codeOf(draft({ ci: "none" }))).toMatch(/^init-exists/);
    expect(await readFile(folder.at("reticence.yml"), "utf8")).toBe("mine\n");
  });

  test("all or nothing, where a file appears meanwhile", async () => {
    await lay(PROJECT);
    const drafted = await draft({ ci: "github" });
    await lay({ ".github/workflows/privacy.yml": "on: push\n" });
    expect(await codeOf(writeDraft(drafted))).toMatch(/^init-exists/);
    expect(await readdir(folder.path)).not.toContain("reticence.yml");
    expect(await readdir(folder.at(".github/workflows"))).toEqual(["privacy.yml"]);
  });

  test("no folder of its own where it cannot write", async () => {
    await lay(PROJECT);
    const drafted = await draft({ ci: "github" });
    await lay({ "reticence.yml": "mine\n" });
    expect(await codeOf(writeDraft(drafted))).toMatch(/^init-exists/);
    expect(await readdir(folder.path)).not.toContain(".github");
  });

  test("the workflow at the root of the repository, and names the policy from there", async () => {
    await lay({ ".git/HEAD": "ref: x\n", "bot/x": "x\n" });
    const outer = folder.path;
    for (const [place, source] of Object.entries(PROJECT)) await lay({ [`bot/${place}`]: source });
    const given = { ...NOTHING, ci: "github" };
    const { files } = await draftInit(join(outer, "bot"), given, withoutTerminal(true));
    expect(files.map(([path]) => path)).toEqual([
      join(outer, "bot/reticence.yml"),
      join(outer, ".github/workflows/privacy.yml"),
    ]);
    expect(files[1]![1]).toContain("policy: bot/reticence.yml");
  });

  test("a job of GitLab into a file of its own where there is a pipeline", async () => {
    await lay({ ...PROJECT, ".gitlab-ci.yml": "stages: [test]\n" });
    const { files, notes } = await draft();
    expect(files[1]![0]).toBe(folder.at(".gitlab-ci.reticence.yml"));
    expect(notes.join("\n")).toContain("include: [{local: .gitlab-ci.reticence.yml}]");
  });

  test("a line that would keep a history, as a comment with its reason", async () => {
    await lay(PROJECT);
    const text = (await draft()).files[0]![1];
    expect(text).toMatch(/^# .*compare with earlier.*\n# history: \{path: history\}$/m);
    const kept = parse(text.replace("# history:", "history:"));
    expect(kept.history).toEqual({ path: "history" });
  });

  test("values that YAML would read as something else", async () => {
    const odd = { ...PAIR, no: "x" };
    await lay({
      ...PROJECT,
      "data/train.jsonl": RECORD(odd),
      "data/heldout.jsonl": RECORD(odd),
      "out/a: b # c": "careful",
    });
    const checkpoint = folder.at("out/a: b # c");
    const { files } = await draft({ checkpoint, subject: "no" });
    expect(parse(files[0]![1])).toMatchObject({ checkpoint, data: { subject: "no" } });
  });
});

test("the job of GitLab runs in a container, keeps the exit code, and publishes reports by name", () => {
  const { reticence: job } = parse(gitlabJob("bot/reticence.yml"));
  expect(job.image).toBe("$RETICENCE_IMAGE");
  expect(job.variables.RETICENCE_POLICY).toBe("bot/reticence.yml");
  // The last command of a script decides, and nothing may forgive it.
  expect(job.script.at(-1)).toBe('reticence audit "$RETICENCE_POLICY" --out reticence-out');
  expect(job).not.toHaveProperty("allow_failure");
  expect(job.after_script).toEqual(["rm -rf reticence-out/signals"]);
  expect(job.artifacts.reports.junit).toBe("reticence-out/report.junit.xml");
  expect(job.artifacts.paths).toEqual(
    ["json", "md", "html"].map((ending) => `reticence-out/report.${ending}`),
  );
  // Both rules: never a fork's code.
  expect(job.rules.map((rule: { if: string }) => rule.if)).toEqual([
    expect.stringContaining("$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID"),
    expect.stringContaining("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"),
  ]);
});

describe("reticence init", () => {
  test("without a terminal writes what --yes confirms, and shows the plan", async () => {
    await lay(PROJECT);
    const asked = await reticence(["init"], { cwd: folder.path });
    expect([asked.exitCode, asked.stderr]).toEqual([2, expect.stringContaining("--yes")]);
    expect(await readdir(folder.path)).not.toContain("reticence.yml");
    const done = await reticence(["init", "--yes", "--ci", "github"], { cwd: folder.path });
    expect([done.exitCode, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toMatch(
      /wrote reticence\.yml\nwrote \.github\/workflows\/privacy\.yml\n.*Records\n.*Rules\n/s,
    );
  });

  test("lists what to choose from as flags that work from where it runs", async () => {
    await lay({ ...PROJECT, "out/bot2": "careful" });
    const cwd = dirname(folder.path);
    const { stderr, exitCode } = await reticence(["init", folder.path, "--yes"], { cwd });
    expect(exitCode).toBe(2);
    const flags = /--checkpoint (\S+bot2) /.exec(stderr)![1]!;
    const done = await reticence(["init", folder.path, "--yes", "--checkpoint", flags], { cwd });
    expect([done.exitCode, done.stderr]).toEqual([0, ""]);
    expect(parse(await readFile(folder.at("reticence.yml"), "utf8")).checkpoint).toBe("./out/bot2");
  });

  test("says what plan refuses of what it wrote, and exits with 2", async () => {
    await lay({ ...PROJECT, "data/heldout.jsonl": PROJECT["data/train.jsonl"] });
    const { exitCode, stdout, stderr } = await reticence(["init", "--yes"], { cwd: folder.path });
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/ fault .*\[sets-identical\]/s);
    expect(stderr).toContain("The files are written, but an audit cannot run as it is");
  });

  test("asks on a terminal, and writes what was answered", async () => {
    await lay({ ...PROJECT, "out/bot2": "careful" });
    const { stdout } = await onPty(
      ["init", "--ci", "none"],
      [
        // The later one stands first.
        ["Which checkpoint is audited", "\r"],
        ["Which model was it tuned from", "\r"],
        ["Which records was it trained on", "\r"],
        ["Which records were held out", "\r"],
        ["As what are the records read", "\r"],
        ["Which field says", "\r"],
        ["How strict is the gate", "\x1b[B\r"],
        ["Write reticence.yml", "y\r"],
      ],
    );
    expect(stdout).toContain("exit 0");
    const written = parse(await readFile(folder.at("reticence.yml"), "utf8"));
    expect(written).toMatchObject({ checkpoint: "./out/bot2", gate: { preset: "strict" } });
  });

  test("leaves nothing when a question is left with Ctrl-C", async () => {
    await lay({ ...PROJECT, "out/bot2": "careful" });
    const before = await readdir(folder.path);
    const { stdout } = await onPty(["init"], [["Where does the gate run", "\x03"]]);
    expect(stdout).toMatch(/Nothing is\s+written.*exit 2/s);
    expect(await readdir(folder.path)).toEqual(before);
  });
});

/** Runs the command line on a terminal; each answer is typed once its question stands there. */
async function onPty(args: readonly string[], answers: readonly (readonly [string, string])[]) {
  const program = `
import json, os, pty, select, sys, time
command, answers = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execv(command[0], command)
seen, end = b"", time.time() + 120
while time.time() < end:
    if select.select([terminal], [], [], 0.2)[0]:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            break
        if not chunk:
            break
        seen += chunk
        sys.stdout.buffer.write(chunk)
    elif answers and answers[0][0].encode() in seen:
        seen = b""
        os.write(terminal, answers.pop(0)[1].encode())
_, status = os.waitpid(pid, 0)
print("exit", os.waitstatus_to_exitcode(status), "unanswered", answers)
`;
  const command = [process.execPath, join(ROOT, "src", "cli", "main.ts"), ...args];
  const given = JSON.stringify([command, answers]);
  return await execa("python3", ["-c", program, given], {
    cwd: folder.path,
    reject: false,
    env: { COLUMNS: "200", CI: "" },
  });
}
