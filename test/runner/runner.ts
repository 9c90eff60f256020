import { createHash, randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { parse } from "yaml";
import { REPOSITORY, type RunEvent, runOf } from "../github/events.ts";

/**
 * Does what GitHub's runner does with a JavaScript action, as far as the action can notice: reads
 * action.yml, sets the environment, starts main and later post, and reads back the files and the
 * log.
 */

export const ROOT = join(import.meta.dirname, "..", "..");
/** Stands for the job's token, which the runner passes as action.yml says. */
export const TOKEN = "ghs_thisIsTheTokenOfTheJob";

interface Manifest {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string; post: string };
}

/** A manual run on the default branch, which does not call GitHub's API. */
const MANUAL_RUN = runOf("workflow_dispatch", "refs/heads/main", "a".repeat(40));
/** An address where nothing answers: a test that calls GitHub names its server. */
const NOBODY = "http://127.0.0.1:9";

export const MANIFEST = parse(await readFile(join(ROOT, "action.yml"), "utf8")) as Manifest;
/** Of the action that posts a finished audit's report. */
export const COMMENT_MANIFEST = parse(
  await readFile(join(ROOT, "comment", "action.yml"), "utf8"),
) as Manifest;

/** Of the action that writes a matrix's audits into the history. */
export const HISTORY_MANIFEST = parse(
  await readFile(join(ROOT, "history", "action.yml"), "utf8"),
) as Manifest;

/** A step that uses the action. */
/** What a test does to a running step. */
export interface Started {
  kill(signal: NodeJS.Signals): unknown;
}

export interface Step {
  with?: Record<string, string>;
  /** Environment of the job, beside the runner's own. */
  env?: Record<string, string>;
  /** What started the workflow. Default: by hand, on the default branch. */
  event?: RunEvent;
  /** Address of GitHub's API. */
  api?: string;
  /** Folder in which the action starts. Default: this repository. */
  workspace?: string;
  /** Sees main's process, to send it signals. */
  started?(main: Started): void;
}

export interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/** Results of a run of main or post. */
export interface Ran {
  exitCode: number | undefined;
  log: string;
  commands: Command[];
  outputs: Record<string, string>;
  summary: string;
  state: Record<string, string>;
  milliseconds: number;
}

/** One job on one runner: a temporary directory that is removed when the job is disposed. */
export class Job implements AsyncDisposable {
  readonly temp: string;

  private constructor(temp: string) {
    this.temp = temp;
  }

  static async start(): Promise<Job> {
    const temp = await mkdtemp(join(tmpdir(), "reticence-runner-"));
    return new Job(temp);
  }

  /** A workspace with these files. */
  async workspace(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
    const folder = join(this.temp, "workspace");
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(folder, name, ".."), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return folder;
  }

  async main(step: Step): Promise<Ran> {
    return await this.#run(MANIFEST, MANIFEST.runs.main, step, {});
  }

  /** A step that uses the action in the folder comment/. */
  async comment(step: Step): Promise<Ran> {
    return await this.#run(COMMENT_MANIFEST, join("comment", COMMENT_MANIFEST.runs.main), step, {});
  }

  /** A step that uses the action in the folder history/. */
  async history(step: Step): Promise<Ran> {
    return await this.#run(HISTORY_MANIFEST, join("history", HISTORY_MANIFEST.runs.main), step, {});
  }

  /** The post step that belongs to a main; runs however main ended. */
  async post(step: Step, main: Pick<Ran, "state">): Promise<Ran> {
    const state = Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]);
    const { started: _, ...same } = step;
    return await this.#run(MANIFEST, MANIFEST.runs.post, same, Object.fromEntries(state));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.temp, { recursive: true, force: true });
  }

  async #run(
    manifest: Manifest,
    entry: string,
    step: Step,
    state: Record<string, string>,
  ): Promise<Ran> {
    const runnerTemp = join(this.temp, "runner-temp");
    const commandFiles = await mkdtemp(join(this.temp, "file-commands-"));
    await mkdir(runnerTemp, { recursive: true });
    const file = async (name: string, text = "") => {
      const path = join(commandFiles, name);
      await writeFile(path, text);
      return path;
    };
    const output = await file("output");
    const summary = await file("summary");
    const saved = await file("state");
    const workspace = step.workspace ?? ROOT;
    const event = step.event ?? MANUAL_RUN;
    const begun = performance.now();
    const child = execa(process.execPath, [join(ROOT, entry)], {
      cwd: workspace,
      reject: false,
      all: true,
      stdin: "ignore",
      extendEnv: false,
      env: {
        ...machine(),
        ...step.env,
        ...inputs(manifest, step.with ?? {}),
        ...state,
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_ACTION: "__reticence_reticence",
        GITHUB_RUN_ID: "4711",
        GITHUB_RUN_ATTEMPT: "2",
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_STATE: saved,
        GITHUB_ENV: await file("env"),
        GITHUB_PATH: await file("path"),
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_API_URL: step.api ?? NOBODY,
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: await file("event.json", JSON.stringify(event.payload)),
        ...event.env,
        RUNNER_TEMP: runnerTemp,
        RUNNER_NAME,
        ACTIONS_RUNTIME_TOKEN: "eyTheTokenOfTheRuntime",
      },
    });
    step.started?.(child);
    const { exitCode, all } = await child;
    return {
      exitCode,
      log: all ?? "",
      commands: commandsIn(all ?? ""),
      outputs: valuesIn(await readFile(output, "utf8")),
      summary: await readFile(summary, "utf8"),
      state: valuesIn(await readFile(saved, "utf8")),
      milliseconds: performance.now() - begun,
    };
  }
}

/** No other run of the tests has it, so that two on one Docker engine leave each other alone. */
export const RUNNER_NAME = `reticence-test-${randomBytes(6).toString("hex")}`;

/** Variables of a runner's machine, and the location of the probe's environment. */
function machine(): Record<string, string> {
  const kept =
    /^(PATH|HOME|LANG|TZ|TMPDIR|XDG_CACHE_HOME|RUNNER_TOOL_CACHE|RETICENCE_PYTHON|PIP_\w+)$/;
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => kept.test(entry[0]) && entry[1] !== undefined,
    ),
  );
}

/** `INPUT_*` for every declared input, with the default of action.yml where the step gives none. */
function inputs(manifest: Manifest, given: Record<string, string>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in manifest.inputs));
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(", ")}`);
  return Object.fromEntries(
    Object.entries(manifest.inputs).map(([name, declared]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      given[name] ?? (declared.default ?? "").replace(/\$\{\{ github\.token \}\}/g, TOKEN),
    ]),
  );
}

/** `name<<delimiter … delimiter` and `name=value`, the later one of two with the same name. */
export function valuesIn(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const block = /^([^=<]+)<<(.+)$/.exec(line);
    if (block === null) {
      const equals = line.indexOf("=");
      if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = lines.indexOf(block[2]!, index + 1);
    if (end < 0) throw new Error(`no end of ${block[1]}`);
    values[block[1]!] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return values;
}

/** Every line that the runner would treat as a command, including the old `##[name]` form. */
export function commandsIn(log: string): Command[] {
  const commands: Command[] = [];
  for (const line of log.split(/\r\n|\n|\r/)) {
    const old = /##\[([^\]]*)\](.*)/.exec(line);
    if (old !== null) commands.push({ name: `##[${old[1]}]`, properties: {}, message: old[2]! });
    const parts = /^\s*::([^\s:]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line);
    if (parts === null) continue;
    const properties = (parts[2] ?? "")
      .split(",")
      .filter((pair) => pair.includes("="))
      .map((pair) => {
        const [name, ...rest] = pair.split("=");
        return [name!.trim(), unescapeText(rest.join("="))];
      });
    commands.push({
      name: parts[1]!,
      properties: Object.fromEntries(properties) as Record<string, string>,
      message: unescapeText(parts[3]!),
    });
  }
  return commands;
}

function unescapeText(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}

export function commandsNamed(ran: Ran, name: string): Command[] {
  return ran.commands.filter((command) => command.name === name);
}

/** A short name for a value that must not appear in a failure message. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
