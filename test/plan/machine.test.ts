import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { holdOutput } from "../../src/base/audit-folder.ts";
import { main } from "../../src/cli/index.ts";
import { DEMO } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { makeSmallDisk, WITHOUT_MOUNT } from "../support/small-disk.ts";

const POLICY = join(DEMO, "careful.yml");

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});
beforeEach(() => {
  // Rates of this machine and what is on a runner are no part of a test.
  vi.stubEnv("RETICENCE_CACHE", folder.at("cache"));
  vi.stubEnv("GITHUB_ACTIONS", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A command line, its exit code and what it printed; nobody reads along. */
async function ran(...argv: string[]): Promise<{ exitCode: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const written = (name: keyof typeof said) => (text: string | Uint8Array) => {
    said[name] += String(text);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(written("out"));
  vi.spyOn(process.stderr, "write").mockImplementation(written("err"));
  const exitCode = await main(argv);
  vi.restoreAllMocks();
  return { exitCode, ...said };
}

async function planned(...sets: string[]) {
  const overrides = sets.flatMap((one) => (one.startsWith("--") ? [one] : ["--set", one]));
  return await ran("plan", POLICY, ...overrides);
}

/** The lines of a plan whose state is not ok. */
function notOk(out: string): string[] {
  return out.split("\n").filter((line) => /^ {2}(warning|fault) /.test(line));
}

test("a machine and inputs that are in order are ok on every line, and an audit can run", async () => {
  const { exitCode, out } = await planned();
  expect(notOk(out)).toEqual([]);
  expect(out).toMatch(/^ {2}ok +executor +process, as run\.executor says$/m);
  expect(out).toMatch(/^ {2}ok +python +Python 3\.\d+\.\d+ with PyTorch \d/m);
  expect(out).toMatch(/^ {2}ok +memory +checkpoint and base in float32 need/m);
  expect(out).toMatch(/^ {2}ok +disk +.* free where .*signals up to/m);
  expect(out).toMatch(/^ {2}ok +finetuning members +[\d,]+ records, all looked at$/m);
  expect(out).toMatch(/^Expected: .* in a process on the CPU, from figures of other machines/m);
  expect(out).toMatch(/^This audit can run: 0 faults, 0 warnings\.$/m);
  expect(exitCode).toBe(0);
});

describe("a machine that cannot run the audit", () => {
  test.each([
    [
      "Docker without an engine",
      ["run.executor=docker"],
      { DOCKER_HOST: "unix:///no/engine/here" },
      /^ {2}fault +docker +no Docker engine answers .*\[docker-missing\]$/,
    ],
    [
      "Docker that is not installed",
      ["run.executor=docker"],
      { PATH: "/nowhere" },
      /^ {2}fault +docker +there is no `docker` on the PATH\. .*\[docker-missing\]$/,
    ],
    [
      "GPUs where there are none",
      ["run.executor=auto", "run.gpus=all"],
      {},
      /^ {2}fault +device +.* it says cuda \(PyTorch .* is built without CUDA\)\. .*\[device-missing\]$/,
    ],
    [
      "CUDA without CUDA",
      ["run.device=cuda"],
      {},
      /^ {2}fault +device +.* it says cuda .*Write `run\.device: cpu`.*\[device-missing\]$/,
    ],
    [
      "a Mac's GPU elsewhere",
      ["run.device=mps"],
      {},
      /^ {2}fault +device +.* it says mps.*\[device-missing\]$/,
    ],
    [
      "a Python that is not there",
      ["run.python=/nowhere/python3"],
      {},
      /^ {2}fault +python +.*"\/nowhere\/python3", which cannot be run\. \[python-missing\]$/,
    ],
    [
      "an environment that nobody may make",
      ["run.setup=never"],
      { RETICENCE_PYTHON: "", RUNNER_TOOL_CACHE: "/nowhere/tools" },
      /^ {2}fault +python +.*is not set up .*`reticence setup`.*\[environment-missing\]$/,
    ],
    [
      "two keys that contradict each other",
      ["run.executor=auto", "run.gpus=all", "run.device=cpu"],
      {},
      /^ {2}fault +executor +.*\[policy-conflict\]$/,
    ],
  ])("%s is a fault that says what to do", async (_, sets, env, line) => {
    const skip =
      process.platform === "darwin" && sets.includes("run.device=mps") ? "has one" : undefined;
    if (skip !== undefined) return;
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const { exitCode, out } = await planned(...sets);
    const faults = out.split("\n").filter((one) => one.startsWith("  fault "));
    expect(faults).toEqual([expect.stringMatching(line)]);
    expect(out).toMatch(/^This audit cannot run: 1 fault, /m);
    expect(exitCode).toBe(2);
  });

  test("an environment that does not exist yet is listed with its download size, and counted on the disk", async () => {
    vi.stubEnv("RETICENCE_PYTHON", "");
    vi.stubEnv("RUNNER_TOOL_CACHE", folder.at("tools"));
    vi.stubEnv("PIP_NO_INDEX", "1");
    const { out } = await planned();
    expect(out).toMatch(
      /^ {2}ok +python +the environment will be made in .*downloads about 420 MB/m,
    );
    expect(out).toMatch(/^ {2}\w+ +disk +.*the Python environment up to 10 GB/m);
  });

  test("a server behind a proxy that leads nowhere is a fault within seconds, and no value is shown", async () => {
    vi.stubEnv("HTTPS_PROXY", "http://somebody:hidden@192.0.2.1:9");
    const started = performance.now();
    const { exitCode, out } = await planned("base=hf://org/name@main");
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(notOk(out)).toEqual([
      expect.stringMatching(
        /^ {2}fault +network +.*huggingface\.co.* \(models and data\), by way of .*HTTPS_PROXY.*\[store-unreachable\]$/,
      ),
    ]);
    expect(out).not.toContain("hidden");
    expect(exitCode).toBe(2);
  });

  test("a model that no memory holds is a fault, from its header alone", async () => {
    await cp(join(DEMO, "leaky"), folder.at("huge"), { recursive: true });
    const text = JSON.stringify({
      weight: { dtype: "F16", shape: [1e7, 1e6], data_offsets: [0, 2e13] },
    });
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(text.length));
    await writeFile(
      folder.at("huge", "model.safetensors"),
      Buffer.concat([length, Buffer.from(text)]),
    );
    const { exitCode, out } = await planned(`checkpoint=${folder.at("huge")}`, "run.dtype=float32");
    expect(notOk(out)).toContainEqual(
      expect.stringMatching(
        /^ {2}fault +memory +there is not enough .* 40 TB .*\[memory-needed\]$/,
      ),
    );
    expect(exitCode).toBe(2);
  });

  test.skipIf(WITHOUT_MOUNT)("a full disk for the output is a fault", async () => {
    await using disk = await makeSmallDisk(256);
    await disk.fill();
    const { exitCode, out } = await ran("plan", POLICY, "--out", disk.at("audit"));
    expect(notOk(out)).toEqual([
      expect.stringMatching(
        /^ {2}fault +disk +.* free where .*signals.* Free some.*\[disk-needed\]$/,
      ),
    ]);
    expect(exitCode).toBe(2);
  });
});

describe("inputs that an audit refuses", () => {
  test("broken records are told with line and reason, the first five and how many more; an audit says the same", async () => {
    const lines = (await readFile(join(DEMO, "data/members.jsonl"), "utf8")).trimEnd().split("\n");
    lines[49] = '{"prompt": "cut off';
    lines[59] = '{"completion": "alone", "customer_id": 1}';
    for (let at = 100; at < 110; at++) lines[at] = "[]";
    await writeFile(folder.at("broken.jsonl"), lines.join("\n"));
    const sets = [`data.members=${folder.at("broken.jsonl")}`, "limits.records=20"];
    const { exitCode, out } = await planned(...sets);
    const faults = out.split("\n").filter((line) => line.startsWith("  fault "));
    expect(faults.map((line) => /broken\.jsonl:(\d+): .*\[(.+)\]$/.exec(line)?.slice(1))).toEqual([
      ["50", "line-unreadable"],
      ["60", "field-missing"],
      ["101", "line-unreadable"],
      ["102", "line-unreadable"],
      ["103", "line-unreadable"],
    ]);
    expect(faults.at(-1)).toContain("7 more faults of this set's records follow.");
    expect(out).not.toContain("cut off");
    expect(exitCode).toBe(2);
    const audited = await ran(
      ...["audit", POLICY, "--out", folder.at("audit")],
      ...sets.flatMap((one) => ["--set", one]),
    );
    expect(audited.exitCode).toBe(2);
    expect(audited.err).toMatch(/broken\.jsonl:50: .*\[line-unreadable\]/);
    expect(audited.err).toMatch(/broken\.jsonl:60: .*\[field-missing\]/);
    await expect(readFile(folder.at("audit", "report.json"))).rejects.toThrow();
  });

  test("a checkpoint that is its base is refused, by its place and by its content", async () => {
    await mkdir(folder.at("copy"), { recursive: true });
    await cp(join(DEMO, "base"), folder.at("copy"), { recursive: true });
    for (const checkpoint of [join(DEMO, "base"), folder.at("copy")]) {
      const { exitCode, out } = await planned(`checkpoint=${checkpoint}`);
      expect(notOk(out)).toEqual([
        expect.stringMatching(/^ {2}fault .*the same model.* \[models-identical\]$/),
      ]);
      expect(exitCode).toBe(2);
    }
  });

  test("an output folder that is another's, busy or a file is a fault, and is left as it is", async () => {
    const of = (name: string) => planned(`--out=${folder.at(name)}`);
    await mkdir(folder.at("thesis"));
    await writeFile(folder.at("thesis", "text.txt"), "precious");
    await mkdir(folder.at("audited/signals"), { recursive: true });
    await writeFile(folder.at("file"), "x");
    expect(notOk((await of("thesis")).out)).toEqual([
      expect.stringMatching(
        /fault +output +.*not from an audit \(text\.txt\).*\[output-foreign\]$/,
      ),
    ]);
    expect(notOk((await of("file")).out)).toEqual([
      expect.stringMatching(/fault +output +.*\[output-unreadable\]$/),
    ]);
    expect((await of("audited")).exitCode).toBe(0);
    {
      await using _ = await holdOutput(folder.at("audited"));
      expect(notOk((await of("audited")).out)).toEqual([
        expect.stringMatching(/fault +output +.*\[output-busy\]$/),
      ]);
    }
    expect((await of("new/deep")).exitCode).toBe(0);
    expect(await readdir(folder.path)).not.toContain("new");
    expect(await readdir(folder.at("thesis"))).toEqual(["text.txt"]);
    expect(await readdir(folder.at("audited"))).toEqual(["signals"]);
  });

  test.skipIf(WITHOUT_MOUNT)("an output folder that cannot be written is a fault", async () => {
    await using disk = await makeSmallDisk(256);
    await disk.forbidWriting();
    for (const out of [disk.path, disk.at("new/deep")]) {
      expect(notOk((await planned(`--out=${out}`)).out)).toContainEqual(
        expect.stringMatching(/fault +output +.*cannot be written: EROFS\. \[output-unwritable\]$/),
      );
    }
  });

  test("an expired waiver is a warning, and one that holds is none", async () => {
    const waiver = (until: string) =>
      `waivers=[{metric: mia.auc, until: ${until}, owner: "@privacy-team", reason: "known"}]`;
    const { exitCode, out } = await planned(waiver("2020-01-31"));
    expect(notOk(out)).toEqual([
      expect.stringMatching(
        /^ {2}warning +waiver +the waiver of mia\.auc by @privacy-team ended on 2020-01-31 .*Renew/,
      ),
    ]);
    expect(exitCode).toBe(0);
    expect(notOk((await planned(waiver("2999-12-31"))).out)).toEqual([]);
  });

  test("rules that nothing decides are a fault of the plan, and a warning where others decide", async () => {
    const few = "limits.records=100";
    const rule = "{metric: mia.tpr_at_fpr, fpr: 0.01, max: 0.05}";
    const alone = await planned(few, `gate={preset: none, rules: [${rule}]}`);
    expect(alone.out).toMatch(/^ {2}warning .*This audit cannot pass as it is: mia\.tpr_at_fpr/m);
    expect(alone.out).toMatch(/^ {2}fault +outlook +.*\[rules-undecidable\]$/m);
    expect(alone.exitCode).toBe(2);
    const others = await planned(
      few,
      `gate={preset: none, rules: [${rule}, {metric: mia.auc, max: 0.9}]}`,
    );
    expect(others.out).toMatch(/This audit cannot pass as it is: mia\.tpr_at_fpr/);
    expect(others.exitCode).toBe(0);
  });
});

test("the plan as JSON has the same checks, with codes and places, also of a policy that cannot be read", async () => {
  const { exitCode, out } = await planned("--json", "run.device=cuda");
  expect(exitCode).toBe(2);
  expect(JSON.parse(out)).toMatchObject({
    can_run: false,
    checks: expect.arrayContaining([
      expect.objectContaining({
        area: "machine",
        name: "device",
        state: "fault",
        code: "device-missing",
      }),
      expect.objectContaining({ area: "data", name: "finetuning members", state: "ok" }),
    ]),
    rules: expect.any(Array),
  });
  await writeFile(folder.at("wrong.yml"), "version: 1\nlimits: {records: no}\ngates: {}\n");
  const wrong = await ran("plan", folder.at("wrong.yml"), "--json");
  expect(wrong.exitCode).toBe(2);
  const { can_run, checks } = JSON.parse(wrong.out) as {
    can_run: boolean;
    checks: { state: string; code: string; location: { line?: number } }[];
  };
  expect(can_run).toBe(false);
  expect(checks.length).toBeGreaterThan(1);
  expect(checks.every(({ state, code }) => state === "fault" && code !== undefined)).toBe(true);
});
