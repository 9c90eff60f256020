import { afterEach, describe, expect, test, vi } from "vitest";
import { readEvent } from "../../../src/github/api/event.ts";
import { refuseFork } from "../../../src/github/review/fork.ts";
import { finishedRun, mergeGroup, pullRequest, runOf } from "../events.ts";
import { eventOf } from "../setting.ts";

const BASE = "b".repeat(40);
const HEAD = "a".repeat(40);

afterEach(() => vi.unstubAllEnvs());

describe("the event", () => {
  test("of a pull request is about its head and its base, not about the test merge commit", async () => {
    expect(await eventOf(pullRequest(7, { base: BASE, head: HEAD }))).toMatchObject({
      name: "pull_request",
      pull: 7,
      commit: HEAD,
      base: { ref: "main", sha: BASE },
      fork: undefined,
      visibility: "private",
      defaultBranch: "main",
    });
  });
  test("of a merge group is about its head and its base", async () => {
    expect(await eventOf(mergeGroup(BASE, HEAD))).toMatchObject({
      commit: HEAD,
      base: { ref: "main", sha: BASE },
      pull: undefined,
    });
  });
  test.each(["push", "workflow_dispatch", "release", "schedule"] as const)(
    "%s is about the run's own commit",
    async (name) => {
      expect(await eventOf(runOf(name, "refs/heads/main", HEAD))).toMatchObject({
        name,
        commit: HEAD,
        base: undefined,
        fork: undefined,
      });
    },
  );
  test("says whether the repository is public, and that it does not know", async () => {
    const open = await eventOf(pullRequest(7, { base: BASE, head: HEAD, private: false }));
    expect(open.visibility).toBe("public");
    expect((await eventOf(runOf("schedule", "refs/heads/main", HEAD))).visibility).toBe("unknown");
  });
  test("of a pull request without its payload is not guessed at", async () => {
    const event = pullRequest(7, { base: BASE, head: HEAD });
    await expect(eventOf({ ...event, payload: {} })).rejects.toThrow("its base is unknown");
    await expect(
      eventOf({ ...mergeGroup(BASE, HEAD), payload: { repository: {} } }),
    ).rejects.toThrow("its base is unknown");
  });
  test("that cannot be read is an error", async () => {
    await eventOf(pullRequest(7, { base: BASE, head: HEAD }));
    await expect(readEvent()).rejects.toThrow("GITHUB_EVENT_PATH");
  });
});

describe("a fork's change", () => {
  const fork = (name: "pull_request" | "pull_request_target", from: string | null) =>
    pullRequest(7, { base: BASE, head: HEAD, fork: from, name });

  test.each([
    ["a pull request", fork("pull_request", "mallory/support-model")],
    ["a pull request of a fork that is gone", fork("pull_request", null)],
    ["a pull request with the base's token", fork("pull_request_target", "mallory/support-model")],
    ["a job after a fork's run", finishedRun(1, HEAD, "mallory/support-model")],
  ])("is refused: %s", async (_, event) => {
    const read = await eventOf(event);
    expect(() => refuseFork(read, false)).toThrow("forks are not audited on this runner");
    expect(() => refuseFork(read, true)).not.toThrow();
  });

  test("is not one if the head is a branch of the repository", async () => {
    const own = await eventOf(pullRequest(7, { base: BASE, head: HEAD }));
    expect(() => refuseFork(own, false)).not.toThrow();
  });
});
