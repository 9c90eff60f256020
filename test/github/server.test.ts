import { expect, test } from "vitest";
import { FakeGitHub } from "./server/index.ts";

/** Runs calls against a server and returns the violations it found. */
async function violationsOf(calls: (url: string, github: FakeGitHub) => Promise<void>) {
  const github = await FakeGitHub.start();
  github.allow("t", { "pull-requests": "write", contents: "read" });
  const repository = github.repository("o/r");
  repository.pulls.set(1, { head: repository.commit("h", {}), base: repository.commit("b", {}) });
  await calls(github.url, github);
  try {
    await github[Symbol.asyncDispose]();
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

const headers = { authorization: "token t", "content-type": "application/json" };

test("the server accepts a request that matches GitHub's description", async () => {
  const said = await violationsOf(async (url) => {
    const body = JSON.stringify({ body: "hello" });
    const posted = await fetch(`${url}/repos/o/r/issues/1/comments`, {
      method: "POST",
      headers,
      body,
    });
    expect(posted.status).toBe(201);
    const listed = await fetch(`${url}/repos/o/r/issues/1/comments?per_page=100`, { headers });
    expect(await listed.json()).toMatchObject([{ body: "hello" }]);
  });
  expect(said).toBe("");
});

test.each([
  ["an operation it was not taught", "GET", "/repos/o/r/labels", undefined, "no operation GET"],
  [
    "an unknown query",
    "GET",
    "/repos/o/r/issues/1/comments?limit=9",
    undefined,
    "no query parameter limit",
  ],
  [
    "a body without its field",
    "POST",
    "/repos/o/r/issues/1/comments",
    { text: "x" },
    "must have required property 'body'",
  ],
  [
    "a field that is not described",
    "POST",
    "/repos/o/r/issues/1/comments",
    { body: "x", pin: true },
    "no field pin",
  ],
  ["a parameter of another type", "GET", "/repos/o/r/pulls/one", undefined, "must be integer"],
])("the server objects to %s", async (_, method, path, body, words) => {
  const said = await violationsOf(async (url) => {
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    await fetch(`${url}${path}`, { method, headers, ...init });
  });
  expect(said).toContain(words);
});

test("the server rejects its own answer if it does not match GitHub's description", async () => {
  const said = await violationsOf(async (url, github) => {
    github.fail("pulls/get", { status: 200, body: { number: "one" } });
    await fetch(`${url}/repos/o/r/pulls/1`, { headers });
  });
  expect(said).toContain("pulls/get answer 200");
});

test("a read-only token cannot write", async () => {
  const github = await FakeGitHub.start();
  await using _ = github;
  github.allow("reader", { "pull-requests": "read" });
  github.repository("o/r").pulls.set(1, { head: "h", base: "b" });
  const posted = await fetch(`${github.url}/repos/o/r/issues/1/comments`, {
    method: "POST",
    headers: { ...headers, authorization: "token reader" },
    body: JSON.stringify({ body: "x" }),
  });
  expect(posted.status).toBe(403);
});
