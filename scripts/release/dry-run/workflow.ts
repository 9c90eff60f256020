import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { execa } from "execa";
import { parse } from "yaml";

interface Step {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

interface Job {
  if?: string;
  needs?: string | string[];
  outputs?: Record<string, string>;
  steps: Step[];
}

/** A run of a workflow on this machine. */
export interface Run {
  /** Context `github`. */
  github: Record<string, unknown>;
  inputs?: Record<string, unknown>;
  /** Variables of every step, over this process's own. */
  env: Readonly<Record<string, string>>;
  /** Holds the workspaces and what the runner would keep. */
  folder: string;
  /** What stands in for an action, by its name without the commit. */
  actions: Readonly<Record<string, StandIn>>;
  /** What stands in for a command, by its beginning. */
  commands: Readonly<Record<string, StandIn>>;
  say(line: string): void;
}

export type StandIn = (step: {
  inputs: Record<string, string>;
  workspace: string;
}) => Promise<void>;

type Outputs = Record<string, string>;

/**
 * Runs a workflow's jobs one after the other: its own conditions, expressions and commands, with
 * stand-ins for the actions alone. Throws Error when a step fails, or has no stand-in.
 */
export async function runWorkflow(text: string, run: Run): Promise<void> {
  const { jobs } = parse(text) as { jobs: Record<string, Job> };
  const finished: Record<string, { outputs: Outputs; result: string }> = {};
  for (const [name, job] of Object.entries(jobs)) {
    const needs = Object.fromEntries([job.needs ?? []].flat().map((id) => [id, finished[id]]));
    const contexts = { github: run.github, inputs: run.inputs ?? {}, needs };
    if (job.if !== undefined && evaluate(job.if, contexts) !== "true") continue;
    for (const [id, one] of Object.entries(needs)) {
      if (one === undefined)
        throw new Error(`job ${name} needs ${id}, which did not run before it`);
    }
    run.say(`\njob ${name}`);
    finished[name] = { outputs: await runJob(name, job, contexts, run), result: "success" };
  }
  if (Object.keys(finished).length === 0) throw new Error("no job of the workflow ran");
}

async function runJob(name: string, job: Job, contexts: object, run: Run): Promise<Outputs> {
  const workspace = join(run.folder, `job-${name}`);
  const temp = join(run.folder, `temp-${name}`);
  await mkdir(workspace, { recursive: true });
  await mkdir(temp, { recursive: true });
  const steps: Record<string, { outputs: Outputs }> = {};
  for (const [index, step] of job.steps.entries()) {
    const all = { ...contexts, steps, runner: { temp }, env: {} };
    const title = step.name ?? step.uses?.split("@")[0] ?? step.run?.split("\n")[0] ?? "";
    if (step.if !== undefined && evaluate(step.if, all) !== "true") continue;
    run.say(`  ${title}`);
    if (step.uses !== undefined) {
      const action = step.uses.split("@")[0]!;
      const standIn = run.actions[action];
      if (standIn === undefined) throw new Error(`nothing stands in for the action ${action}`);
      const inputs = Object.fromEntries(
        Object.entries(step.with ?? {}).map(([key, value]) => [key, filled(String(value), all)]),
      );
      await standIn({ inputs, workspace });
      continue;
    }
    const command = step.run!;
    const replaced = Object.keys(run.commands).find((beginning) => command.startsWith(beginning));
    if (replaced !== undefined) {
      await run.commands[replaced]!({ inputs: {}, workspace });
      continue;
    }
    const output = join(temp, `output-${index}`);
    await writeFile(output, "");
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(value, all)]),
    );
    // As GitHub's runner starts bash for `run`.
    const done = await execa("bash", ["-e", "-c", command], {
      cwd: workspace,
      env: { ...run.env, RUNNER_TEMP: temp, GITHUB_OUTPUT: output, ...env },
      stdin: "ignore",
      reject: false,
      all: true,
    });
    if (done.exitCode !== 0) throw new Error(`the step "${title}" failed:\n${done.all}`);
    for (const line of done.all.split("\n").filter((one) => one !== "")) run.say(`    ${line}`);
    if (step.id !== undefined)
      steps[step.id] = { outputs: outputsIn(await readFile(output, "utf8")) };
  }
  const all = { ...contexts, steps };
  return Object.fromEntries(
    Object.entries(job.outputs ?? {}).map(([key, value]) => [key, filled(value, all)]),
  );
}

function outputsIn(text: string): Outputs {
  const lines = text.split("\n").filter((line) => line.includes("="));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
}

/** A text with its expressions replaced by their values. */
function filled(text: string, contexts: object): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const value = evaluate(expression.trim(), contexts);
    if (value === "") throw new Error(`the expression ${expression.trim()} is empty here`);
    return value;
  });
}

/** What GitHub makes of an expression, as text. */
export function evaluate(expression: string, contexts: object): string {
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), []).parse();
  const values = JSON.parse(JSON.stringify(contexts), data.reviver) as InstanceType<
    typeof data.Dictionary
  >;
  return new Evaluator(tree, values).evaluate().coerceString();
}
