import { access, chmod, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa, type Options } from "execa";
import { stringify } from "yaml";
import type { Started } from "../runner/runner.ts";
import { ROOT } from "../support/cli.ts";
import type { Outcome, Untouched } from "./row.ts";
import type { WarmProbe } from "./warm.ts";

const CLI = join(ROOT, "dist", "cli.js");
/** No row waits longer for one command; whatever hangs is a fault of its own. Milliseconds. */
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
  /** For the probe, when it tells of a task; see server.py. */
  probeFault?: object;
  /** For the CLI, at a change of a file; see preload.mjs. */
  nodeFault?: object;
  /** Sees the process, to send it signals. */
  started?(child: Started): void;
  options?: Options;
}

/** What a row edits has whatever form the row needs. */
// biome-ignore lint/suspicious/noExplicitAny: a cast at each of a hundred edits would say no more.
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

  /** Whoever runs code of a hostile input leaves this file. */
  get marker(): string {
    return this.at("tmp-marker-executed");
  }

  /** Copies something of the world into the scene. */
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

  /** Replaces a file outside the scene's own names, also one that is read-only. */
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

  /** The output folder of a finished audit that nobody disturbed, and its checkpoint. */
  async finished(name: Untouched): Promise<void> {
    await this.checkpoint(name);
    await cp(await this.#finished(name), this.out, { recursive: true, preserveTimestamps: true });
  }

  /** Where that folder lies; not to be changed. */
  async finishedFolder(name: Untouched): Promise<string> {
    return await this.#finished(name);
  }

  /** Something to undo when the row is over: a mount, a server. */
  later(end: () => Promise<void>): void {
    this.#ends.push(end);
  }

  /** A small file system of its own at this name. */
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
    return await this.cli(["audit", this.at("reticence.yml"), ...out, ...(call.args ?? [])], call);
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

  /** report.json of the output folder but for its timing. */
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
