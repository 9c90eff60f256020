import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Report } from "../../../src/contracts/report.ts";
import { postComment } from "../../../src/github/post/comment.ts";
import {
  commentOfFailure,
  commentOfReport,
  LONGEST_COMMENT,
} from "../../../src/github/post/comment-body.ts";
import { markerOf, markerOfReport } from "../../../src/github/post/marker.ts";
import { topOf } from "../../../src/report/top.ts";
import { makeReport } from "../../support/report.ts";
import { ALL, makeSetting, type Setting, TOKEN } from "../setting.ts";

const MARKER = markerOf("reticence.yml", "./tuned");
const RUN = "https://github.com/octo-org/support-model/actions/runs/4711";
const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
const SOMEBODY = { login: "mallory", type: "User" } as const;

afterEach(() => vi.unstubAllEnvs());

/** A pull request whose head is the commit that was audited. */
function openPull({ repository }: Setting): string {
  const head = repository.commit("head", {});
  repository.pulls.set(7, { head, base: repository.commit("base", {}) });
  return head;
}

async function post(setting: Setting, commit: string, text: string, create = true) {
  return await postComment({
    client: setting.client,
    repository: { owner: setting.repository.owner, repo: setting.repository.name },
    pull: 7,
    commit,
    marker: MARKER,
    body: `${MARKER}\n\n${text}`,
    create,
  });
}

describe("the comment on a pull request", () => {
  test("is written once and updated in place", async () => {
    await using setting = await makeSetting();
    const head = openPull(setting);
    expect(await post(setting, head, "first")).toMatchObject({ state: "created" });
    const updated = await post(setting, head, "second");
    expect(updated).toMatchObject({ state: "updated", url: expect.stringContaining("/pull/7#") });
    expect(await post(setting, head, "second")).toMatchObject({ state: "unchanged" });
    expect(setting.repository.comments.map(({ body }) => body)).toEqual([`${MARKER}\n\nsecond`]);
  });

  test("is not written twice if the answer to the first try is lost", async () => {
    await using setting = await makeSetting();
    const head = openPull(setting);
    setting.github.fail("issues/create-comment", "break-after", 1);
    expect(await post(setting, head, "first")).toMatchObject({ state: "created" });
    expect(setting.repository.comments).toHaveLength(1);
  });

  test("is retried if the first try never arrived", async () => {
    await using setting = await makeSetting();
    const head = openPull(setting);
    setting.github.fail("issues/create-comment", "break", 2);
    expect(await post(setting, head, "first")).toMatchObject({ state: "created" });
    expect(setting.repository.comments).toHaveLength(1);
  });

  test("is found on the third page", async () => {
    await using setting = await makeSetting();
    const head = openPull(setting);
    for (let id = 1; id <= 220; id++) {
      setting.repository.comments.push({ id, pull: 7, user: SOMEBODY, body: `word ${id}` });
    }
    setting.repository.comments.push({ id: 500, pull: 7, user: BOT, body: `${MARKER}\n\nold` });
    expect(await post(setting, head, "new")).toMatchObject({ state: "updated" });
    expect(setting.repository.comments.at(-1)).toMatchObject({ id: 500, body: `${MARKER}\n\nnew` });
    expect(setting.github.calls("issues/list-comments")).toHaveLength(3);
  });

  test("is never somebody else's that carries the marker", async () => {
    await using setting = await makeSetting();
    const head = openPull(setting);
    const theirs = { id: 1, pull: 7, user: SOMEBODY, body: `${MARKER}\n\nAll fine, says Mallory` };
    setting.repository.comments.push({ ...theirs });
    expect(await post(setting, head, "fail")).toMatchObject({ state: "created" });
    expect(setting.repository.comments[0]).toEqual(theirs);
  });

  test("is never one that only quotes the marker", async () => {
    await using setting = await makeSetting();
    const head = openPull(setting);
    const quoting = { id: 1, pull: 7, user: BOT, body: `> ${MARKER}\n\n> the words of another` };
    setting.repository.comments.push({ ...quoting });
    expect(await post(setting, head, "fail")).toMatchObject({ state: "created" });
    expect(setting.repository.comments[0]).toEqual(quoting);
  });

  test("of a person's token is found by the person", async () => {
    await using setting = await makeSetting();
    const head = openPull(setting);
    const me = { login: "release-manager", type: "User" } as const;
    setting.github.allow(TOKEN, ALL, me);
    setting.repository.comments.push({ id: 1, pull: 7, user: BOT, body: `${MARKER}\n\nbot's` });
    setting.repository.comments.push({ id: 2, pull: 7, user: me, body: `${MARKER}\n\nmine` });
    await post(setting, head, "new");
    expect(setting.repository.comments.map(({ body }) => body)).toEqual([
      `${MARKER}\n\nbot's`,
      `${MARKER}\n\nnew`,
    ]);
  });

  test("is not put over a newer commit's", async () => {
    await using setting = await makeSetting();
    const head = openPull(setting);
    setting.repository.pulls.set(7, { head: setting.repository.commit("newer", {}), base: head });
    expect(await post(setting, head, "old news")).toMatchObject({ state: "skipped" });
    expect(setting.repository.comments).toEqual([]);
  });

  test("that would be new can be left out, one that is there is brought up to date", async () => {
    await using setting = await makeSetting();
    const head = openPull(setting);
    expect(await post(setting, head, "pass", false)).toMatchObject({ state: "skipped" });
    await post(setting, head, "fail");
    expect(await post(setting, head, "pass", false)).toMatchObject({ state: "updated" });
    expect(setting.repository.comments).toHaveLength(1);
  });

  test("cannot be written with a token that only reads", async () => {
    await using setting = await makeSetting({ ...ALL, "pull-requests": "read" });
    const head = openPull(setting);
    await expect(post(setting, head, "fail")).rejects.toThrow(
      /^could not write a comment on the pull request 7: the token is not allowed to \(403\)\. Give the job the permission `pull-requests: write`/,
    );
  });
});

describe("the marker", () => {
  test("is one for each policy and checkpoint", () => {
    const markers = [
      markerOf("reticence.yml", "./tuned"),
      markerOf("reticence.yml", "./other"),
      markerOf("strict.yml", "./tuned"),
    ];
    expect(new Set(markers).size).toBe(3);
  });
  test("stays when the next commit pins another revision of the same checkpoint", () => {
    expect(markerOf("p", `hf://org/model@${"a".repeat(40)}`)).toBe(
      markerOf("p", `hf://org/model@${"b".repeat(40)}`),
    );
    expect(markerOf("p", "oci://host/org/model@sha256:aa")).toBe(
      markerOf("p", "oci://host/org/model@sha256:bb"),
    );
    expect(markerOf("p", "https://host/model.zip?sig=1#sha256=aa")).toBe(
      markerOf("p", "https://host/model.zip?sig=2#sha256=bb"),
    );
    expect(markerOf("p", "hf://org/model@x")).not.toBe(markerOf("p", "hf://org/model2@x"));
    expect(markerOf("p", "./a@1/model")).not.toBe(markerOf("p", "./a@2/model"));
  });
  test("cannot be ended by its own contents", () => {
    expect(markerOf("--> <script>", "-->\n")).toMatch(/^<!-- reticence:audit:[0-9a-f]{32} -->$/);
  });
});

describe("the comment's text", () => {
  let report: Report;
  beforeAll(async () => {
    report = await makeReport();
  });
  const context = { marker: MARKER, commit: "1".repeat(40), run: RUN };

  test("begins with the marker and names its commit and run", () => {
    const body = commentOfReport(report, { ...context, marker: markerOfReport(report) });
    expect(body).toMatch(/^<!-- reticence:audit:[0-9a-f]{32} -->\n\n# . ?/);
    expect(body).toContain(RUN);
    expect(body).toContain("`111111111111`");
  });

  test("of a report of 3 MB is no longer than GitHub accepts, and says so", () => {
    const rules = report.rules.flatMap((rule) =>
      Array.from({ length: 3000 }, () => ({ ...rule, reason: `${"ä".repeat(80)} ${rule.reason}` })),
    );
    const large = { ...report, rules };
    expect(JSON.stringify(large).length).toBeGreaterThan(3_000_000);
    const body = commentOfReport(large, context);
    expect(body.length).toBeLessThanOrEqual(LONGEST_COMMENT);
    expect(body).toMatch(/longer than a comment may be|This is an excerpt/);
    expect(body).toContain(topOf(report).title);
  });

  test("of an error is the error, with all markup escaped", () => {
    const body = commentOfFailure(
      ["see @octo-org/all <img src=x> https://evil.example -->"],
      context,
    );
    const shown = body.slice(MARKER.length).replace(/\\./g, "").replace(`(${RUN})`, "");
    expect(shown).not.toMatch(/<(?!\/?sub>)|https?:|@\w|-->/);
  });
});
