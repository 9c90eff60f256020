import { access, chmod, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa, type Options } from "execa";
import { stringify } from "yaml";
import type { Started } from "../runner/runner.ts";
import { ROOT } from "../support/cli.ts";
import type { WarmProbe } from "../support/warm/probe.ts";
import type { Outcome, Untouched } from "./row.ts";

/** What is shipped, unless a developer names the sources (src/cli/main.ts). */
const CLI = process.env.RETICENCE_TEST_CLI ?? join(ROOT, "dist", "cli.js");
/** Time limit for one command of a row, milliseconds; a command that hangs is a fault in itself. */
const PATIENCE_MS = 120_000;

/** The policy of every row: the leaky checkpoint breaches its first rule, the careful one passes. */
const POLICY = {
  version: 1,
  checkpoint: "./checkpoint",
  base: "./base",
  data: {
    format: "prompt-completion",
    members: "members.jsonl",
    nonmembers: "nonmembers.jsonl",
    subject: "customer_id",
  },
  attacks: {
    mia: { attacks: ["reference", "loss"] },
    pii: { prefix: true, candidates: 0 },
  },
  seed: 7,
  run: { executor: "process", threads: 1 },
  gate: {
    preset: "none",
    rules: [
      { metric: "pii.extracted", type: "credit_card", max: 0 },
      { metric: "mia.auc", max: 0.95 },
    ],
  },
};

export interface Call {
  args?: readonly string[];
  env?: Record<string, string>;
  /** For the probe, when it reports a task; see support/warm/server.py. */
  probeFault?: object;
  /** For the CLI, at a change of a file; see preload.mjs. */
  nodeFault?: object;
  /** Sees the process, to send it signals. */
  started?(child: Started): void;
  options?: Options;
}

/** JSON that a row edits, in any form the row needs. */
// biome-ignore lint/suspicious/noExplicitAny: a cast at each of a hundred edits would add nothing.
export type Json = any;

/** What all scenes share. */
export interface Stage {
  /** Folder of world.py. */
  world: string;
  probe: WarmProbe;
  /** Output folder of a finished audit, to be copied. */
  finished(name: Untouched): Promise<string>;
}

/** One row's copy of the world: a folder with a checkpoint, its base, the data and a policy. */
export class Scene implements AsyncDisposable {
  readonly folder: string;
  readonly probe: WarmProbe;
  readonly #world: string;
  readonly #ends: (() => Promise<void>)[] = [];

  readonly #finished: (name: Untouched) => Promise<string>;
  /** Looks at what an audit was called with before the row goes on. */
  afterAudit?: (outcome: Outcome, call: Call) => Promise<void>;

  private constructor(folder: string, stage: Stage) {
    this.folder = folder;
    this.#world = stage.world;
    this.#finished = stage.finished;
    this.probe = stage.probe;
  }

  static async open(folder: string, stage: Stage): Promise<Scene> {
    const scene = new Scene(folder, stage);
    await mkdir(scene.at("tmp"), { recursive: true });
    for (const name of ["base", "members.jsonl", "nonmembers.jsonl"]) await scene.bring(name);
    await scene.policy({});
    return scene;
  }

  at(...names: string[]): string {
    return join(this.folder, ...names);
  }

  /** The audit's output folder. */
  get out(): string {
    return this.at("out");
  }

  /** Exists if code of a hostile input was executed. */
  get marker(): string {
    return this.at("tmp-marker-executed");
  }

  /** Copies a part of the world into the scene. */
  async bring(name: string, as = name): Promise<string> {
    await cp(join(this.#world, name), this.at(as), { recursive: true });
    return this.at(as);
  }

  /** The checkpoint under audit. */
  async checkpoint(name: Untouched): Promise<string> {
    await rm(this.at("checkpoint"), { recursive: true, force: true });
    return await this.bring(name, "checkpoint");
  }

  /** Writes the policy with top-level keys replaced; undefined removes one. */
  async policy(change: Record<string, unknown>): Promise<string> {
    const file = this.at("reticence.yml");
    await writeFile(file, stringify({ ...POLICY, ...change }));
    return file;
  }

  async text(name: string): Promise<string> {
    return await readFile(this.at(name), "utf8");
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    await mkdir(join(this.at(name), ".."), { recursive: true });
    await writeFile(this.at(name), content);
  }

  /** Replaces a file by path, even one that is read-only. */
  async overwrite(path: string, content: Uint8Array): Promise<void> {
    await chmod(path, 0o600);
    await writeFile(path, content);
  }

  /** Changes a JSON file in place. */
  async edit(name: string, change: (value: Json) => unknown): Promise<void> {
    const value: unknown = JSON.parse(await this.text(name));
    const changed = await change(value);
    await this.write(name, JSON.stringify(changed === undefined ? value : changed));
  }

  /** Provides the output folder of an undisturbed, finished audit, and its checkpoint. */
  async finished(name: Untouched): Promise<void> {
    await this.checkpoint(name);
    await cp(await this.#finished(name), this.out, { recursive: true, preserveTimestamps: true });
  }

  /** Path of that folder, which must not be changed. */
  async finishedFolder(name: Untouched): Promise<string> {
    return await this.#finished(name);
  }

  /** Something to undo when the row is over: a mount, a server. */
  later(end: () => Promise<void>): void {
    this.#ends.push(end);
  }

  /** Mounts a small file system of its own at this name. */
  async mount(name: string, size: string): Promise<string> {
    const path = this.at(name);
    await mkdir(path, { recursive: true });
    await execa("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", path]);
    this.later(async () => void (await execa("umount", ["--lazy", path])));
    return path;
  }

  /** `python program`, with the probe's packages. */
  async python(program: string, ...args: string[]): Promise<void> {
    await execa(this.probe.python, ["-c", program, ...args], { cwd: this.folder });
  }

  async audit(call: Call = {}): Promise<Outcome> {
    const out = call.args?.includes("--out") ? [] : ["--out", this.out];
    const args = ["audit", this.at("reticence.yml"), ...out, ...(call.args ?? [])];
    const outcome = await this.cli(args, call);
    await this.afterAudit?.(outcome, call);
    return outcome;
  }

  /** What `plan` or `inspect` says of what an audit was called with. */
  async ask(command: "plan" | "inspect", { args = [], env }: Call): Promise<Outcome> {
    const sets = args.flatMap((one, at) => (args[at - 1] === "--set" ? ["--set", one] : []));
    const asked = [command, this.at("reticence.yml"), ...sets];
    return await this.cli(asked, env === undefined ? {} : { env });
  }

  async judge(call: Call = {}): Promise<Outcome> {
    return await this.cli(["judge", this.out, ...(call.args ?? [])], call);
  }

  /** Runs the command line as it is shipped. */
  async cli(args: readonly string[], call: Call = {}): Promise<Outcome> {
    const preload = ["--import", join(import.meta.dirname, "preload.mjs")];
    const child = execa(
      process.execPath,
      [...(call.nodeFault === undefined ? [] : preload), CLI, ...args],
      {
        cwd: this.folder,
        reject: false,
        all: true,
        stdin: "ignore",
        timeout: PATIENCE_MS,
        killSignal: "SIGKILL",
        extendEnv: false,
        ...call.options,
        env: this.environment(call),
      },
    );
    call.started?.(child);
    const result = await child;
    if (result.timedOut) throw new Error(`${args[0]} did not end in ${PATIENCE_MS / 1000} s`);
    return {
      exitCode: result.exitCode,
      signal: result.signal,
      log: String(result.all ?? ""),
      report: await this.report(),
    };
  }

  environment(call: Call = {}): Record<string, string> {
    const { PATH = "", LANG = "C.UTF-8" } = process.env;
    return {
      PATH,
      LANG,
      HOME: this.at("tmp", "home"),
      TMPDIR: this.at("tmp"),
      RETICENCE_PYTHON: this.probe.interpreter,
      RETICENCE_CACHE: this.at("cache"),
      OMP_NUM_THREADS: "1",
      ...(call.probeFault === undefined
        ? {}
        : { RETICENCE_TEST_FAULT: JSON.stringify(call.probeFault) }),
      ...(call.nodeFault === undefined
        ? {}
        : { RETICENCE_TEST_NODE: JSON.stringify(call.nodeFault) }),
      ...call.env,
    };
  }

  /** report.json of the output folder without its timing. */
  async report(): Promise<string | undefined> {
    return await this.reportIn("out");
  }

  async reportIn(out: string): Promise<string | undefined> {
    const text = await readFile(this.at(out, "report.json"), "utf8").catch(() => undefined);
    return text === undefined ? undefined : withoutTiming(text);
  }

  async remove(name: string): Promise<void> {
    await rm(this.at(name), { recursive: true, force: true });
  }

  async exists(...names: string[]): Promise<boolean> {
    return await access(this.at(...names)).then(
      () => true,
      () => false,
    );
  }

  async files(name: string): Promise<string[]> {
    const entries = await readdir(this.at(name), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const end of this.#ends.reverse()) await end().catch(() => {});
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Times, hosts and cache hits vary; nothing else may. */
function withoutTiming(text: string): string {
  try {
    const { timing: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
    return JSON.stringify(rest);
  } catch {
    return text;
  }
}
