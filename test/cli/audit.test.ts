import { cp, open, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { DEMO, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

/** Few records: this tests the code path, not the verdict. */
const FEW = ["--set", "limits.records=150"];
const LEAKY = join(DEMO, "leaky.yml");

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

describe("an audit of the demo's leaky checkpoint", () => {
  test("that was killed while measuring resumes and gives the same report as an undisturbed one", async () => {
    const whole = folder.at("whole");
    expect((await reticence(["audit", LEAKY, "--out", whole, ...FEW])).exitCode).not.toBe(2);
    const killed = folder.at("killed");
    const first = reticence(["audit", LEAKY, "--out", killed, ...FEW]);
    await killProbeOnceScoring(killed);
    const { exitCode, stderr } = await first;
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/the probe was killed by SIGKILL.*run the audit again to continue/);
    expect(await namesIn(killed)).not.toContain("report.json");
    await reticence(["audit", LEAKY, "--out", killed, ...FEW]);
    const resumed = await reportOf(killed);
    expect(resumed.timing.resumed).toContain("records");
    expect({ ...resumed, timing: {} }).toEqual({ ...(await reportOf(whole)), timing: {} });
  });

  test("by another policy measures again only what changed, says so, and reports the same as a fresh audit", async () => {
    const changed = [...FEW, "--set", "attacks.pii.candidates=50"];
    const again = folder.at("again");
    await cp(folder.at("whole"), again, { recursive: true, preserveTimestamps: true });
    const { stderr } = await reticence(["audit", LEAKY, "--out", again, ...changed]);
    expect(stderr).toContain("candidates: measured again, because the policy changed");
    expect(stderr).not.toContain("score: measured again");
    const report = await reportOf(again);
    expect(report.timing.resumed).toContain("score");
    expect(report.timing.resumed).not.toContain("candidates");
    await reticence(["audit", LEAKY, "--out", folder.at("fresh"), ...changed]);
    expect({ ...report, timing: {} }).toEqual({
      ...(await reportOf(folder.at("fresh"))),
      timing: {},
    });
  });

  test("keeps its signals to itself", async () => {
    const mode = async (name: string) =>
      ((await stat(folder.at("whole", name))).mode & 0o777).toString(8);
    expect(await mode("signals")).toBe("700");
    for (const name of await readdir(folder.at("whole", "signals"))) {
      expect([name, await mode(join("signals", name))]).toEqual([name, "600"]);
    }
  });

  test("is judged again from its signals without Python on the PATH", async () => {
    const before = await readFile(folder.at("whole", "report.json"), "utf8");
    const { exitCode, stderr } = await reticence(["judge", folder.at("whole")], {
      env: { PATH: "/nowhere", RETICENCE_PYTHON: "/nowhere/python" },
    });
    expect([exitCode === 2, stderr]).toEqual([false, ""]);
    expect(await readFile(folder.at("whole", "report.json"), "utf8")).toBe(before);
  });

  test("refuses an output folder with other contents, and leaves it unchanged", async () => {
    await using other = await makeFolder({ "thesis.txt": "precious" });
    const { exitCode, stderr } = await reticence(["audit", LEAKY, "--out", other.path]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("contains files that are not from an audit (thesis.txt)");
    expect(await namesIn(other.path)).toEqual(["thesis.txt"]);
  });
});

describe("bad input ends with exit code 2, a reason, and nothing half-written", () => {
  const cases: [string, (demo: string) => Promise<void>, string[], RegExp][] = [
    [
      "a missing data file",
      (demo) => rm(join(demo, "data/members.jsonl")),
      [],
      /leaky\.yml:\d+:\d+: members: "data\/members\.jsonl" does not exist/,
    ],
    [
      "an empty data file",
      (demo) => writeFile(join(demo, "data/members.jsonl"), ""),
      [],
      /members\.jsonl: the data file contains no records/,
    ],
    [
      "a record without its field",
      (demo) =>
        writeFile(
          join(demo, "data/members.jsonl"),
          '{"prompt": "a", "completion": "b", "customer_id": "1"}\n{"prompt": "a", "customer_id": "2"}\n',
        ),
      [],
      /members\.jsonl:2: the record lacks a field/,
    ],
    [
      "a broken line",
      (demo) =>
        writeFile(
          join(demo, "data/members.jsonl"),
          '{"prompt": "a", "completion": "b", "customer_id": "1"}\nsecret words\n',
        ),
      [],
      /members\.jsonl:2: the line is not one JSON object/,
    ],
    [
      "the same file for both sets",
      async () => {},
      ["--set", `data.nonmembers=${DEMO}/data/members.jsonl`],
      /contain the same file \(members\.jsonl\)/,
    ],
    [
      "pickles only",
      async (demo) => {
        await rm(join(demo, "leaky/model.safetensors"));
        await writeFile(join(demo, "leaky/pytorch_model.bin"), "x");
      },
      [],
      /can run code when loaded and are refused/,
    ],
    [
      "a checkpoint that asks to run its own code",
      (demo) =>
        editJson(join(demo, "leaky/config.json"), (config: object) => ({
          ...config,
          auto_map: { AutoModel: "x.X" },
        })),
      [],
      /"auto_map"/,
    ],
    [
      "NaN in the weights",
      (demo) => poison(join(demo, "leaky/model.safetensors")),
      [],
      /checkpoint: the weights hold NaN or infinity/,
    ],
    [
      "weights cut short",
      async (demo) => {
        const path = join(demo, "leaky/model.safetensors");
        await writeFile(path, (await readFile(path)).subarray(0, 5000));
      },
      [],
      /safetensors file cannot be read/,
    ],
    [
      "tokenizers that disagree",
      (demo) => editJson(join(demo, "leaky/tokenizer.json"), swapTokens),
      [],
      /split text into different tokens/,
    ],
    [
      "the base in the place of the checkpoint",
      async () => {},
      ["--set", `checkpoint=${DEMO}/base`],
      /the same model, so there is nothing to audit/,
    ],
    [
      "an adapter as the base",
      async () => {},
      ["--set", `base=${DEMO}/careful`],
      /the base is an adapter/,
    ],
    [
      "a lock that is not there",
      async () => {},
      ["--locked", "/nowhere/pull.lock.json"],
      /\/nowhere\/pull\.lock\.json: the lock file cannot be read \(ENOENT\)/,
    ],
    [
      "an absent device",
      async () => {},
      ["--set", "run.device=cuda:7"],
      /the device that `run\.device` asks for is not there/,
    ],
    [
      "an interpreter that does not exist",
      async () => {},
      ["--set", "run.python=/nowhere/python"],
      /run\.python names "\/nowhere\/python", which cannot be run/,
    ],
  ];
  test.each(cases)("%s", async (name, spoil, args, message) => {
    const demo = folder.at(`demo ${name}`);
    await cp(DEMO, demo, { recursive: true, filter: (path) => !path.includes("/out") });
    await spoil(demo);
    const out = folder.at(`out ${name}`);
    const { exitCode, stdout, stderr } = await reticence([
      "audit",
      join(demo, "leaky.yml"),
      "--out",
      out,
      ...FEW,
      ...args,
    ]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("secret words");
    expect([exitCode, stdout]).toEqual([2, ""]);
    const written = await namesIn(out);
    expect(written.filter((file) => file.startsWith("report"))).toEqual([]);
  });

  test("a full disk", async () => {
    const disk = folder.at("disk");
    await execa("mkdir", [disk]);
    const mounted = await execa("mount", ["-t", "tmpfs", "-o", "size=200k", "none", disk], {
      reject: false,
    });
    if (mounted.exitCode !== 0)
      return expect(process.getuid?.(), "mounting needs root").not.toBe(0);
    try {
      const { exitCode, stderr } = await reticence([
        "audit",
        LEAKY,
        "--out",
        join(disk, "out"),
        ...FEW,
      ]);
      expect(stderr).toMatch(/free where .* signals up to .* \[disk-needed\]$/m);
      expect(exitCode).toBe(2);
      expect(
        (await namesIn(join(disk, "out"))).filter((file) => file.startsWith("report")),
      ).toEqual([]);
    } finally {
      await execa("umount", [disk]);
    }
  });

  test("a checkpoint that is modified while it is measured", async () => {
    await using demo = await makeFolder();
    await cp(DEMO, demo.path, { recursive: true });
    const weights = demo.at("leaky", "model.safetensors");
    // In place of Python: a probe that ends well, while a training keeps running.
    const probe = demo.at("python");
    const measure = `case "$*" in *reticence_probe*) printf x >> "${weights}" ;; esac`;
    await writeFile(probe, `#!/bin/sh\n${measure}\n`, { mode: 0o755 });
    const out = folder.at("changing");
    const { exitCode, stderr } = await reticence(["audit", demo.at("leaky.yml"), "--out", out], {
      env: { RETICENCE_PYTHON: probe },
    });
    expect(stderr).toMatch(/"\.\/leaky": model\.safetensors changed while the audit ran/);
    expect(exitCode).toBe(2);
    expect(await namesIn(out)).toEqual(["policy.lock.json", "pull.lock.json"]);
  });

  test("no Python environment, and the policy forbids creating one", async () => {
    const { exitCode, stderr } = await reticence(
      ["audit", LEAKY, "--out", folder.at("never"), "--set", "run.setup=never"],
      {
        env: { RETICENCE_PYTHON: "", RUNNER_TOOL_CACHE: folder.at("empty-cache") },
      },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/not set up .* run\.setup is never/);
    expect(await namesIn(folder.at("never"))).toEqual([]);
  });
});

async function namesIn(path: string): Promise<string[]> {
  return await readdir(path).catch(() => []);
}

async function reportOf(path: string): Promise<Report> {
  return JSON.parse(await readFile(join(path, "report.json"), "utf8")) as Report;
}

/** Kills the probe of one output folder (SIGKILL) once its first scores are on disk. */
async function killProbeOnceScoring(out: string): Promise<void> {
  for (;;) {
    const events = await readFile(join(out, "signals", "events.jsonl"), "utf8").catch(() => "");
    if (/"task": ?"score", ?"kind": ?"(start|progress)"/.test(events)) break;
    await sleep(20);
  }
  await execa("pkill", ["-KILL", "-f", `reticence_probe --job ${out}/`]);
}

async function editJson<T>(path: string, change: (value: T) => unknown): Promise<void> {
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, "utf8")) as T)));
}

/**
 * Swaps the ids of two tokens, so that a text still splits the same way but means something else.
 */
function swapTokens(tokenizer: { model: { vocab: Record<string, number> } }): unknown {
  const { vocab } = tokenizer.model;
  const [first, second] = Object.keys(vocab).filter((token) => /^[a-z]$/.test(token)) as [
    string,
    string,
  ];
  [vocab[first], vocab[second]] = [vocab[second]!, vocab[first]!];
  return tokenizer;
}

/** Overwrites the last weight of a safetensors file with a NaN of 16 bits. */
async function poison(path: string): Promise<void> {
  const { size } = await stat(path);
  const file = await open(path, "r+");
  try {
    await file.write(Buffer.from([0x00, 0x7e]), 0, 2, size - 2);
  } finally {
    await file.close();
  }
}
