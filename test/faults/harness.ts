import { cp, mkdir, mkdtemp, readdir, readFile, readlink, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { ROOT } from "../support/cli.ts";
import { WarmProbe } from "../support/warm/probe.ts";
import { askEarly, type Early, LATER } from "./early.ts";
import type { Expected, Outcome, Row, Untouched } from "./row.ts";
import { Scene } from "./scene.ts";

/** Occurs in every record of the world; output that contains it has leaked training text. */
const PHRASE = "quillfeather";
/** After this, a process that a row left counts as leaked, milliseconds. */
const LINGER_MS = 5000;
const REPORTS = [
  "report.json",
  "report.md",
  "report.html",
  "report.sarif",
  "report.junit.xml",
  "report.predicate.json",
  "report.cdx.json",
];

/** What is always wrong, whatever a row expects; the closing line counts these. */
export type Wrong =
  | "unearned pass"
  | "corrupt results used"
  | "leftovers"
  | "code executed"
  | "text shown"
  | "refused late"
  | "wrong outcome";

export interface Finding {
  row: Row;
  problems: { wrong: Wrong; detail: string }[];
  /** What `plan` and `inspect` say where the audit was refused; undefined: they were not asked. */
  early?: Early;
  milliseconds: number;
}

/** The world, created once, and a warm probe. */
export class Harness implements AsyncDisposable {
  readonly folder: string;
  readonly #probe: WarmProbe;
  readonly #untouched = new Map<Untouched, Promise<{ out: string; report: string }>>();
  #count = 0;

  private constructor(folder: string, probe: WarmProbe) {
    this.folder = folder;
    this.#probe = probe;
  }

  static async start(): Promise<Harness> {
    const folder = await mkdtemp(join(tmpdir(), "reticence-faults-"));
    const probe = await WarmProbe.start(join(folder, "probe"));
    await execa(probe.python, [join(import.meta.dirname, "world.py"), join(folder, "world")], {
      env: { PYTHONPATH: join(ROOT, "probe"), OMP_NUM_THREADS: "1" },
      stderr: "ignore",
    });
    return new Harness(folder, probe);
  }

  /**
   * Runs one row in its own copy of the world. `early`: where its audit is refused before it measures,
   * `plan` or `inspect` has to refuse the same, unless `LATER` says why not.
   */
  async run(row: Row, { early = false } = {}): Promise<Finding> {
    const started = performance.now();
    const scene = await this.#scene();
    const problems: Finding["problems"] = [];
    let asked: Early | undefined;
    if (early) {
      scene.afterAudit = async (outcome, call) => {
        asked = await askEarly(scene, outcome, call);
      };
    }
    try {
      const outcome = await row.run(scene);
      problems.push(...(await this.#judge(row.expected, outcome)));
      problems.push(...(await lookAround(scene)));
      problems.push(...lateness(row, asked));
    } catch (error) {
      problems.push({ wrong: "wrong outcome", detail: String((error as Error).stack ?? error) });
    } finally {
      await scene[Symbol.asyncDispose]();
    }
    const milliseconds = performance.now() - started;
    return { row, problems, milliseconds, ...(asked === undefined ? {} : { early: asked }) };
  }

  /** An undisturbed audit, run once. */
  #undisturbed(name: Untouched): Promise<{ out: string; report: string }> {
    const known = this.#untouched.get(name);
    if (known !== undefined) return known;
    const made = this.#measure(name);
    this.#untouched.set(name, made);
    return made;
  }

  async #measure(name: Untouched): Promise<{ out: string; report: string }> {
    await using scene = await this.#scene();
    await scene.checkpoint(name);
    const { report, log, exitCode } = await scene.audit();
    const expected = name.startsWith("careful") ? 0 : 1;
    if (report === undefined || exitCode !== expected) {
      throw new Error(`the undisturbed audit of ${name} ended with ${exitCode}:\n${log}`);
    }
    const out = join(this.folder, "finished", name);
    await cp(scene.out, out, { recursive: true, preserveTimestamps: true });
    return { out, report };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#probe[Symbol.asyncDispose]();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #scene(): Promise<Scene> {
    // The same path each time: reports contain no path, and what does not vary cannot cause a
    // difference.
    const folder = join(this.folder, "scenes", String(this.#count++), "scene");
    await mkdir(folder, { recursive: true });
    return await Scene.open(folder, {
      world: join(this.folder, "world"),
      probe: this.#probe,
      finished: async (name) => (await this.#undisturbed(name)).out,
    });
  }

  async #judge(expected: Expected, outcome: Outcome): Promise<Finding["problems"]> {
    const problems: Finding["problems"] = [];
    const verdict = verdictOf(outcome);
    const passes = outcome.exitCode === 0 || verdict === "pass" || verdict === "warn";
    if (passes && !(await this.#mayPass(expected))) {
      problems.push({ wrong: "unearned pass", detail: shown(outcome) });
    }
    const other = await this.#deviation(expected, outcome, verdict);
    if (other !== undefined)
      problems.push({ ...other, detail: `${other.detail}\n${shown(outcome)}` });
    if (outcome.log.includes(PHRASE) || outcome.report?.includes(PHRASE)) {
      problems.push({ wrong: "text shown", detail: shown(outcome) });
    }
    if (/internal error|no reason/.test(outcome.log)) {
      problems.push({ wrong: "wrong outcome", detail: `not foreseen: ${shown(outcome)}` });
    }
    return problems;
  }

  async #mayPass(expected: Expected): Promise<boolean> {
    if (expected === "blocked" || "refused" in expected) return false;
    if ("verdict" in expected) return ["pass", "warn"].includes(expected.verdict);
    return untouchedOf(expected).startsWith("careful");
  }

  /** How the outcome differs from the expected one. */
  async #deviation(
    expected: Expected,
    outcome: Outcome,
    verdict: string | undefined,
  ): Promise<{ wrong: Wrong; detail: string } | undefined> {
    const refused = outcome.exitCode === 2 && outcome.report === undefined;
    const wrong = (detail: string) => ({ wrong: "wrong outcome" as const, detail });
    if (expected === "blocked") {
      // Exit code 2 with a verdict: the verdict was given, but could not be stored where the policy
      // says.
      const blocked = [1, 2, 3].includes(outcome.exitCode ?? 0);
      const given = verdict !== undefined && verdict !== "pass" && verdict !== "warn";
      return refused || (blocked && given) ? undefined : wrong("is not blocked");
    }
    if ("refused" in expected) {
      if (!refused) return wrong("is not refused");
      const says =
        typeof expected.refused === "string"
          ? outcome.log.includes(expected.refused)
          : expected.refused.test(outcome.log);
      return says ? undefined : wrong(`does not say ${expected.refused}`);
    }
    if ("verdict" in expected) {
      return verdict === expected.verdict ? undefined : wrong(`is not ${expected.verdict}`);
    }
    if (!("same" in expected) && refused) return undefined;
    const name = untouchedOf(expected);
    if (outcome.report === undefined) return wrong("has no report");
    const { report } = await this.#undisturbed(name);
    const equal =
      "figuresOrRefused" in expected
        ? figuresOf(outcome.report) === figuresOf(report)
        : outcome.report === report;
    return equal
      ? undefined
      : { wrong: "corrupt results used", detail: `is another report than ${name}'s` };
  }
}

function lateness({ id }: Row, early: Early | undefined): Finding["problems"] {
  if (early === undefined) return [];
  const { audit, by, log } = early;
  const wrong = "refused late" as const;
  if (by !== undefined && LATER[id] !== undefined) {
    return [{ wrong, detail: `${by} refuses it: it need not stand among those told later` }];
  }
  if (by !== undefined || LATER[id] !== undefined) return [];
  return [{ wrong, detail: `only the audit says ${audit.join(", ")}:\n${log}` }];
}

type Compared = Extract<
  Expected,
  { same: unknown } | { sameOrRefused: unknown } | { figuresOrRefused: unknown }
>;

function untouchedOf(expected: Compared): Untouched {
  if ("same" in expected) return expected.same;
  return "sameOrRefused" in expected ? expected.sameOrRefused : expected.figuresOrRefused;
}

function figuresOf(report: string): string {
  const { metrics, rules, verdict } = JSON.parse(report) as Record<string, unknown>;
  return JSON.stringify([metrics, rules, verdict]);
}

function verdictOf({ report }: Outcome): string | undefined {
  if (report === undefined) return undefined;
  try {
    return (JSON.parse(report) as { verdict?: string }).verdict;
  } catch {
    return "unreadable";
  }
}

/** What a row left behind, executed from a hostile input, or wrote into a publishable file. */
async function lookAround(scene: Scene): Promise<Finding["problems"]> {
  const problems: Finding["problems"] = [];
  if (await scene.exists("tmp-marker-executed")) {
    problems.push({ wrong: "code executed", detail: "the marker is there" });
  }
  const leftovers = [...(await leftFiles(scene)), ...(await leftProcesses(scene))];
  if (leftovers.length > 0) problems.push({ wrong: "leftovers", detail: leftovers.join("\n") });
  for (const name of REPORTS) {
    const text = await readFile(join(scene.out, name), "utf8").catch(() => "");
    if (text.includes(PHRASE)) problems.push({ wrong: "text shown", detail: name });
  }
  return problems;
}

async function leftFiles(scene: Scene): Promise<string[]> {
  const names = [...(await scene.files("tmp")), ...(await scene.files("out"))];
  const temporary = names.filter((name) => /\.(tmp|partial)$|\/\.reserve$/.test(name));
  const reports = REPORTS.filter((report) => names.includes(join(scene.out, report)));
  return [
    ...temporary,
    // All of them or none: no audit leaves half a set.
    ...(reports.length === 0 || reports.length === REPORTS.length ? [] : [`only ${reports}`]),
    ...((await scene.exists("out.lock")) ? ["out.lock"] : []),
    ...(await scene.files("tmp")).filter((name) => !name.includes("/home/")),
  ];
}

/** Processes that still run in the scene a moment after its last command ended. */
async function leftProcesses(scene: Scene): Promise<string[]> {
  const deadline = Date.now() + LINGER_MS;
  for (;;) {
    const left = await processesIn(scene.folder);
    if (left.length === 0 || Date.now() > deadline) return left;
    await sleep(100);
  }
}

async function processesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const pid of await readdir("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => "");
    if (!cwd.startsWith(folder)) continue;
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    found.push(`process ${pid}: ${command.replaceAll("\0", " ").slice(0, 200)}`);
  }
  return found;
}

function shown({ exitCode, signal, log }: Outcome): string {
  return `exit ${exitCode ?? signal}: ${log.slice(-1500)}`;
}

/** The closing line: how many of each kind were tried, and how often something was wrong. */
export function closingLine(findings: readonly Finding[]): string {
  const tried = (kind: Row["kind"]) => findings.filter(({ row }) => row.kind === kind).length;
  const count = (wrong: Wrong) =>
    findings.filter(({ problems }) => problems.some((one) => one.wrong === wrong)).length;
  const zeros: Wrong[] = [
    "unearned pass",
    "corrupt results used",
    "leftovers",
    "code executed",
    "text shown",
    "refused late",
    "wrong outcome",
  ];
  const plural: Record<string, string> = {
    "unearned pass": "unearned passes",
    "text shown": "training text shown",
    "wrong outcome": "other wrong outcomes",
  };
  return [
    `faults ${tried("fault")}`,
    `hostile inputs ${tried("hostile input")}`,
    ...zeros.map((wrong) => `${plural[wrong] ?? wrong} ${count(wrong)}`),
  ].join(" · ");
}
