import { describe, expect, test } from "vitest";
import { mergeGroup, pullRequest, runOf } from "../github/events.ts";
import { useWarmProbe } from "../support/warm/use.ts";
import { LOOSE, policyOf, runGate, type Scenario, TIGHT } from "./gate.ts";
import { commandsNamed } from "./runner.ts";

useWarmProbe();

const onPull = (base: string, head: string) => pullRequest(7, { base, head });
const file = (text: string) => ({ "reticence.yml": text });

describe("a pull request", () => {
  test("passes by the policy of its base, with a comment and a status", async () => {
    const { main, repository, head, warnings } = await runGate({
      base: file(policyOf(LOOSE)),
      head: file(policyOf(LOOSE)),
      event: onPull,
      with: { comment: "always", status: "true" },
    });
    expect(main.exitCode).toBe(0);
    expect(main.outputs).toMatchObject({ verdict: "pass", "exit-class": "ok", undelivered: "" });
    expect(warnings).toEqual([]);
    expect(repository.comments).toHaveLength(1);
    expect(repository.comments[0]!.body).toMatch(
      /^<!-- reticence:audit:\w+ -->\n\n# ✅ .* passes the privacy gate/,
    );
    expect(main.outputs["comment-url"]).toContain("/pull/7#issuecomment-");
    expect(repository.statuses.map(({ sha, state }) => [sha, state])).toEqual([
      [head, "pending"],
      [head, "success"],
    ]);
    expect(main.summary).toContain("on which this pull request is based");
  });

  test("that leaks fails, and its comment replaces the earlier one", async () => {
    const scenario: Scenario = {
      base: file(policyOf(TIGHT)),
      head: file(policyOf(TIGHT)),
      event: onPull,
      with: { comment: "on-failure", status: "true" },
    };
    const { main, repository, errors } = await runGate(scenario);
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toMatchObject({ verdict: "fail", "exit-class": "leak" });
    expect(errors).toEqual([
      expect.stringMatching(/^fail: /),
      expect.stringMatching(/^mia\.auc is /),
    ]);
    expect(repository.comments[0]!.body).toMatch(/^# ❌ .* fails the privacy gate$/m);
    expect(repository.statuses.at(-1)).toMatchObject({ state: "failure" });
    const [comment] = repository.comments;
    const again = await runGate({
      ...scenario,
      base: file(policyOf(LOOSE)),
      head: file(policyOf(LOOSE)),
      prepare: (_, fresh) => void fresh.comments.push({ ...comment! }),
    });
    expect(again.repository.comments).toHaveLength(1);
    expect(again.repository.comments[0]!.body).toMatch(/^# ✅ .* passes the privacy gate$/m);
  });

  test("that loosens the policy is judged by the original, and the change is reported", async () => {
    const { main, repository } = await runGate({
      base: file(policyOf(TIGHT)),
      head: file(policyOf(LOOSE)),
      event: onPull,
      with: { comment: "always" },
    });
    expect(main.outputs.verdict).toBe("fail");
    // The base's policy judges; its rule is named by the file's path, which is the same here.
    expect(commandsNamed(main, "error").at(-1)!.properties.file).toBe("reticence.yml");
    for (const text of [main.summary, repository.comments[0]!.body]) {
      expect(text).toMatch(/without effect until merged[\s\S]*gate\.rules[\s\S]*0\.3[\s\S]*0\.8/);
    }
  });

  test("that changes the data gets a warning in the headline", async () => {
    const { main, warnings } = await runGate({
      base: file(policyOf(LOOSE)),
      head: file(policyOf(LOOSE, { data: { ...dataOf(), append_eos: false } })),
      event: onPull,
    });
    expect(main.exitCode).toBe(0);
    expect(main.outputs).toMatchObject({ verdict: "warn", "exit-class": "ok" });
    expect(warnings.at(-1)).toMatch(/^warn: .*warning: this change touches data\.append_eos/);
    expect(main.summary).toContain("warning: this change touches data.append\\_eos");
  });

  test("whose base is created by the workflow warns that it cannot be compared", async () => {
    const { main, warnings } = await runGate({
      base: file(policyOf(LOOSE)),
      head: file(policyOf(LOOSE)),
      generated: { "demo/base/special_tokens_map.json": "{}" },
      event: onPull,
    });
    expect(main.outputs).toMatchObject({ verdict: "warn", "exit-class": "ok" });
    expect(warnings.at(-1)).toMatch(
      /^warn: .*warning: could not be compared: demo\/base\/special_tokens_map\.json: no commit holds it/,
    );
    expect(main.summary).toContain("Could not be compared:");
  });

  test("that brings the first policy is inconclusive, and says what to do", async () => {
    const { main, errors } = await runGate({ head: file(policyOf(LOOSE)), event: onPull });
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toMatchObject({ verdict: "inconclusive", "exit-class": "undetermined" });
    expect(errors.at(-1)).toMatch(/there is no reticence\.yml in main .*policy-ref: head/);
  });
});

test("a first policy cannot itself let the build pass without an approved one", async () => {
  const lenient = { ...rulesOf(LOOSE), on: { undecided: "warn", invalid: "warn" } };
  const { main, repository } = await runGate({
    head: file(policyOf(LOOSE, { gate: lenient })),
    event: onPull,
    with: { status: "true" },
  });
  expect(main.outputs.verdict).toBe("inconclusive");
  expect(main.exitCode).toBe(1);
  expect(repository.statuses.at(-1)).toMatchObject({ state: "failure" });
});

describe("a pull request from a fork", () => {
  test("is refused before anything is pulled", async () => {
    const { main, github, errors } = await runGate({
      base: file(policyOf(LOOSE)),
      head: file(policyOf(LOOSE)),
      event: (base, head) => pullRequest(7, { base, head, fork: "mallory/support-model" }),
      with: { comment: "always", status: "true" },
    });
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toMatchObject({ verdict: "error", "exit-class": "error" });
    expect(errors).toEqual([expect.stringContaining("from a fork (mallory/support-model)")]);
    expect(main.log).not.toContain("Pulling");
    expect(main.state).toEqual({});
    expect(github.received).toEqual([]);
  });

  test("that is allowed is audited; its token, which can only read, changes nothing", async () => {
    const { main, notices, warnings, repository } = await runGate({
      base: file(policyOf(LOOSE)),
      head: file(policyOf(LOOSE)),
      event: (base, head) => pullRequest(7, { base, head, fork: "mallory/support-model" }),
      with: { "allow-forks": "true", comment: "always", status: "true" },
      permissions: { contents: "read", "pull-requests": "read" },
    });
    expect(main.exitCode).toBe(0);
    expect(main.outputs.verdict).toBe("pass");
    expect(repository.comments).toEqual([]);
    expect(warnings).toEqual([]);
    expect(notices.map((line) => line.split(":")[0])).toEqual(["status", "comment"]);
    expect(main.outputs.undelivered).toMatch(
      /^status: .*statuses: write[\s\S]*\ncomment: .*pull-requests: write/,
    );
    expect(main.summary).toContain("Not delivered: comment");
  });
});

describe("another event", () => {
  test("merge group: the base judges", async () => {
    const { main } = await runGate({
      base: file(policyOf(TIGHT)),
      head: file(policyOf(LOOSE)),
      event: mergeGroup,
      with: { comment: "always" },
    });
    expect(main.outputs.verdict).toBe("fail");
  });

  test("release of a protected tag, in a public repository: its own policy judges", async () => {
    const { main, github } = await runGate({
      base: file(policyOf(TIGHT)),
      head: file(policyOf(LOOSE)),
      event: (_, head) =>
        runOf("release", "refs/tags/v1", head, { protected: true, private: false }),
      with: { comment: "always", status: "true" },
      private: false,
    });
    expect(main.outputs).toMatchObject({ verdict: "pass", undelivered: "", "comment-url": "" });
    expect(github.received.map(({ operation }) => operation)).toEqual([
      "repos/create-commit-status",
      "repos/create-commit-status",
    ]);
  });

  test("manual run on an unprotected branch: the default branch's policy judges", async () => {
    const { main } = await runGate({
      base: file(policyOf(TIGHT)),
      head: file(policyOf(LOOSE)),
      event: (_, head) => runOf("workflow_dispatch", "refs/heads/feature", head),
    });
    expect(main.outputs.verdict).toBe("fail");
    expect(main.summary).toContain("the default branch, because this branch is not protected");
  });
});

test("failed deliveries are reported, and the verdict stands", async () => {
  const { main, errors } = await runGate({
    base: file(policyOf(TIGHT)),
    head: file(policyOf(TIGHT)),
    event: onPull,
    with: { comment: "always" },
    prepare: (github) =>
      github.fail("issues/create-comment", {
        status: 422,
        body: { message: "x", documentation_url: "x" },
      }),
  });
  expect(main.exitCode).toBe(1);
  expect(main.outputs).toMatchObject({ verdict: "fail", "exit-class": "leak", "comment-url": "" });
  // The verdict and the breached rule; the delivery is no error of the audit.
  expect(errors).toHaveLength(2);
  expect(main.outputs.undelivered).toMatch(/^comment: .*rejects the request \(422\)/);
  expect(main.summary).toContain("Not delivered: comment");
});

test("a base that GitHub does not return is an error, and never replaced by the head's policy", async () => {
  const { main, errors, repository } = await runGate({
    base: file(policyOf(TIGHT)),
    head: file(policyOf(LOOSE)),
    event: onPull,
    with: { comment: "always", status: "true" },
    prepare: (github) =>
      github.fail("repos/get-content", {
        status: 403,
        body: { message: "x", documentation_url: "x" },
      }),
  });
  expect(main.exitCode).toBe(1);
  expect(main.outputs).toMatchObject({ verdict: "error", "exit-class": "error" });
  expect(errors).toEqual([expect.stringContaining("contents: read")]);
  expect(repository.comments).toEqual([]);
});

test("a dry run shows the plan by the policy that would judge", async () => {
  const { main } = await runGate({
    base: file(policyOf(TIGHT)),
    head: file(policyOf(LOOSE)),
    event: onPull,
    with: { "dry-run": "true" },
  });
  expect(main.exitCode).toBe(0);
  expect(main.log).toContain("mia.auc  max 0.3");
  expect(main.log).not.toContain("max 0.8");
});

function rulesOf(max: number): object {
  return { preset: "none", rules: [{ metric: "mia.auc", max }] };
}

function dataOf(): object {
  const text = policyOf(LOOSE);
  const lines = /members: (.*)\n[\s\S]*nonmembers: (.*)\n/.exec(text)!;
  return { format: "prompt-completion", members: lines[1], nonmembers: lines[2] };
}
