import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LEAKY } from "../runner/demo.ts";
import { commandsNamed, Job, type Ran, TOKEN } from "../runner/runner.ts";
import { containers, inContainer, makeImage, WITHOUT_DOCKER } from "./support.ts";

/** What test/docker/inside.py found. */
interface Findings {
  uid: number;
  gid: number;
  groups: number[];
  capabilities: Record<string, string>;
  no_new_privileges: string;
  seccomp: string;
  becomes_root: boolean;
  mounts_something: boolean;
  interfaces: string[];
  network: string[];
  writable_folders: string[];
  writable_files: string[];
  environment: Record<string, string>;
  sockets: string[];
  inputs: string[];
  reads_inputs: boolean;
  core: [number, number];
}

const SECRETS = {
  HF_TOKEN: "hf_aSecret",
  AWS_SECRET_ACCESS_KEY: "anotherSecret",
};

/** Docker's own configuration, whose proxies it puts into every container. */
const PROXIES = {
  proxies: {
    default: {
      httpProxy: "http://user:aPassword@proxy.invalid:3128",
      httpsProxy: "http://user:aPassword@proxy.invalid:3128",
    },
  },
};

describe.skipIf(WITHOUT_DOCKER)("from inside the container", () => {
  let job: Job;
  let main: Ran;
  let found: Findings;

  beforeAll(async () => {
    const program = await readFile(join(import.meta.dirname, "inside.py"), "utf8");
    const image = await makeImage("inside", { program });
    job = await Job.start();
    const configuration = join(job.temp, "docker");
    await mkdir(configuration);
    await writeFile(join(configuration, "config.json"), JSON.stringify(PROXIES));
    const out = join(job.temp, "audit");
    const step = inContainer({ policy: LEAKY, image, out });
    const env = { ...step.env, ...SECRETS, DOCKER_CONFIG: configuration };
    main = await job.main({ ...step, env });
    const findings = await readFile(join(out, "signals", "findings.json"), "utf8");
    found = JSON.parse(findings) as Findings;
  });
  afterAll(async () => await job?.[Symbol.asyncDispose]());

  test("there is no network except loopback", () => {
    expect(found.interfaces).toEqual(["lo"]);
    expect(found.network).not.toContain("reached");
  });

  test("only the output, /tmp and shared memory are writable", () => {
    const outside = found.writable_folders.filter((folder) => !/^\/(out|tmp)(\/|$)/.test(folder));
    expect(outside.filter((folder) => !/^\/dev\/(shm|mqueue)$/.test(folder))).toEqual([]);
    expect(found.writable_folders).toEqual(expect.arrayContaining(["/out", "/tmp"]));
    expect(found.writable_files).toEqual([]);
  });

  test("there is no capability, and no way to gain one", () => {
    expect(found.capabilities).toMatchObject({ CapEff: "0000000000000000" });
    expect(new Set(Object.values(found.capabilities))).toEqual(new Set(["0000000000000000"]));
    expect(found.no_new_privileges).toBe("1");
    expect(found.seccomp).toBe("2");
    expect(found.becomes_root).toBe(false);
    expect(found.mounts_something).toBe(false);
  });

  test("the user is the runner's own, or nobody if that is root", () => {
    const own = process.getuid!();
    expect(found.uid).toBe(own === 0 ? 65532 : own);
    expect(found.uid).not.toBe(0);
    expect(found.gid).not.toBe(0);
    expect(found.groups).not.toContain(0);
  });

  test("the environment holds no token, no password and nothing of the job", () => {
    const text = JSON.stringify(found.environment);
    for (const secret of [TOKEN, "aSecret", "anotherSecret", "aPassword", "eyTheToken"]) {
      expect(text).not.toContain(secret);
    }
    const names = Object.keys(found.environment);
    expect(
      names.filter((name) => /^(INPUT_|GITHUB_|ACTIONS_|STATE_|RUNNER_|DOCKER_)/.test(name)),
    ).toEqual([]);
    expect(found.environment).toMatchObject({ HF_HUB_OFFLINE: "1", HOME: "/tmp", HTTPS_PROXY: "" });
  });

  test("the inputs have names that reveal nothing about this machine, and there is no socket", () => {
    expect(found.inputs).toEqual(
      expect.arrayContaining([
        "/in/base/model.safetensors",
        "/in/data/finetuning/members/0/members.jsonl",
        "/in/data/finetuning/nonmembers/0/nonmembers.jsonl",
        "/in/tuned/config.json",
      ]),
    );
    expect(found.inputs.filter((path) => /people\.jsonl/.test(path))).toEqual([]);
    expect(found.reads_inputs).toBe(true);
    expect(found.sockets).toEqual([]);
  });

  test("a crash leaves no core dump", () => {
    expect(found.core).toEqual([0, 0]);
  });

  test("its output is in no log, and exit code 0 without a manifest is an error", async () => {
    expect(main.log).not.toContain("from inside");
    expect(main.log).not.toContain("a line of training text");
    expect(main.outputs).toMatchObject({ verdict: "error", "exit-class": "error" });
    expect(commandsNamed(main, "error")[0]?.message).toContain("manifest.json is missing");
    expect(await containers()).toEqual([]);
  });
});
