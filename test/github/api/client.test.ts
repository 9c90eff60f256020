import { afterEach, describe, expect, test, vi } from "vitest";
import { commitOf, readFileAt } from "../../../src/github/api/contents.ts";
import { isRefusal } from "../../../src/github/api/failure.ts";
import { makeSetting, type Setting } from "../setting.ts";

const HOUR_S = 3600;
const in1Hour = String(Math.round(Date.now() / 1000) + HOUR_S);
const OWNER = { owner: "octo-org", repo: "support-model" };

afterEach(() => vi.unstubAllEnvs());

async function failing(
  fault: Parameters<Setting["github"]["fail"]>[1],
  times?: number,
): Promise<{ message: string; status?: number; calls: number; refused: boolean; sha?: string }> {
  await using setting = await makeSetting();
  const { github, repository, client } = setting;
  const sha = repository.commit("one", {}, "heads/main");
  github.fail("repos/get-commit", fault, times);
  const calls = () => github.calls("repos/get-commit").length;
  try {
    const found = await commitOf(client, OWNER, "main");
    return { message: "", calls: calls(), refused: false, sha: found === sha ? found : "another" };
  } catch (error) {
    const { message, status } = error as { message: string; status?: number };
    return {
      message,
      calls: calls(),
      refused: isRefusal(error),
      ...(status === undefined ? {} : { status }),
    };
  }
}

const answer = (
  status: number,
  headers: Record<string, string> = {},
  message = "secret words",
) => ({
  status,
  headers,
  body: { message, documentation_url: "https://docs.github.com/rest" },
});

describe("a call that GitHub refuses", () => {
  test.each([
    [401, "GitHub does not accept the token"],
    [403, "the token is not allowed to (403). Give the job the permission `contents: read`"],
    [404, "GitHub finds nothing there (404). It does not exist, or the job lacks the permission"],
    [410, "it no longer exists"],
    [422, "GitHub rejects the request (422)"],
  ])("with %i is made once and says what to do", async (status, words) => {
    const failed = await failing(answer(status));
    expect(failed).toMatchObject({ status, calls: 1, refused: status === 403 });
    expect(failed.message).toContain("could not find the commit main of octo-org/support-model: ");
    expect(failed.message).toContain(words);
  });

  test("does not quote GitHub's message, which can contain what was sent", async () => {
    for (const status of [401, 403, 404, 422, 502]) {
      expect((await failing(answer(status))).message).not.toContain("secret words");
    }
  });
});

describe("a call that fails temporarily", () => {
  test.each([409, 500, 502, 503])("with %i is retried and succeeds", async (status) => {
    const failed = await failing(answer(status), 2);
    expect(failed).toMatchObject({ message: "", calls: 3 });
    expect(failed.sha).toMatch(/^[0-9a-f]{40}$/);
  });
  test("without an answer in time is retried", async () => {
    expect(await failing("hang", 1)).toMatchObject({ message: "", calls: 2 });
  });
  test("with a broken connection is retried", async () => {
    expect(await failing("break", 1)).toMatchObject({ message: "", calls: 2 });
  });
  test("with a rate limit that ends soon waits for its end", async () => {
    const soon = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1", "retry-after": "1" };
    expect(await failing(answer(403, soon), 1)).toMatchObject({ message: "", calls: 2 });
  });
  test("with a secondary rate limit that ends soon waits for its end", async () => {
    const words = "You have exceeded a secondary rate limit.";
    const begun = performance.now();
    const failed = await failing(answer(403, { "retry-after": "1" }, words), 1);
    expect(failed).toMatchObject({ message: "", calls: 2 });
    expect(performance.now() - begun).toBeGreaterThan(900);
  });
});

describe("a call that keeps failing", () => {
  test.each([
    [409, "something else changed it at the same time (409)"],
    [502, "GitHub returned a server error (502)"],
  ])("with %i is given up after four attempts", async (status, words) => {
    const failed = await failing(answer(status));
    expect(failed).toMatchObject({ status, calls: 4, refused: false });
    expect(failed.message).toContain(words);
  });
  test("without an answer is given up", async () => {
    const failed = await failing("hang");
    expect(failed.calls).toBe(4);
    expect(failed.message).toContain("GitHub did not answer in time");
  });
  test("without a connection is given up", async () => {
    expect((await failing("break")).message).toContain("GitHub could not be reached");
  });
  test("by a rate limit for an hour is not waited for, and says when it ends", async () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": in1Hour };
    const failed = await failing(answer(403, headers));
    expect(failed).toMatchObject({ calls: 1, refused: false });
    expect(failed.message).toMatch(/rate limit of the token is used up until \d{4}-\d\d-\d\d/);
  });
  test("by a long secondary rate limit is not waited for", async () => {
    const words = "You have exceeded a secondary rate limit.";
    const failed = await failing(answer(429, { "retry-after": "600" }, words));
    expect(failed).toMatchObject({ calls: 1, refused: false });
    expect(failed.message).toContain("secondary rate limit");
  });
});

test("a file that GitHub breaks into lines of base64 is read whole", async () => {
  await using setting = await makeSetting();
  const text = `${"ü".repeat(500)}\n`;
  const sha = setting.repository.commit("one", { "a/b.yml": text });
  expect(await readFileAt(setting.client, OWNER, "a/b.yml", sha)).toBe(text);
  expect(await readFileAt(setting.client, OWNER, "a/c.yml", sha)).toBeUndefined();
  await expect(readFileAt(setting.client, OWNER, "a", sha)).rejects.toThrow("is not a file");
});
