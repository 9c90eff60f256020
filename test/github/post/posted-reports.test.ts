import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Report } from "../../../src/contracts/report.ts";
import type { FinishedRun } from "../../../src/github/api/finished-run.ts";
import { postReports } from "../../../src/github/post/posted-reports.ts";
import { topOf } from "../../../src/report/top.ts";
import { makeReport } from "../../support/report.ts";
import { zipOf } from "../../support/zip.ts";
import { makeSetting, type Setting } from "../setting.ts";

const RUN = 4711;
let report: Report;

beforeAll(async () => {
  report = await makeReport();
});
afterEach(() => vi.unstubAllEnvs());

interface Upload {
  name?: string;
  content?: Buffer;
  headSha?: string;
  runId?: number;
}

/** Posts what a run left in its artifacts; the report is of the head unless `change` says otherwise. */
async function post(
  change: (report: Report) => unknown = (same) => same,
  uploads: Upload[] = [{}],
  options: {
    always?: boolean;
    prepare?(setting: Setting): void;
    run?: Partial<Pick<FinishedRun, "fork" | "conclusion">>;
  } = {},
) {
  await using setting = await makeSetting();
  const { repository, client } = setting;
  const head = repository.commit("head", {});
  repository.pulls.set(7, { head, base: repository.commit("base", {}) });
  const own = { ...report, origin: { ...report.origin!, commit: head } };
  uploads.forEach(({ name, content, headSha, runId }, index) => {
    repository.artifacts.push({
      id: index + 1,
      name: name ?? "reticence-report",
      runId: runId ?? RUN,
      headSha: headSha ?? head,
      content: content ?? zipOf({ "report.json": JSON.stringify(change(own)) }),
    });
  });
  options.prepare?.(setting);
  const posted = await postReports({
    client,
    run: {
      id: RUN,
      head_sha: head,
      html_url: `https://github.com/${repository.fullName}/actions/runs/${RUN}`,
      repository: { owner: repository.owner, repo: repository.name },
      fork: undefined,
      conclusion: "success",
      ...options.run,
    },
    artifact: "reticence-report*",
    always: options.always ?? true,
  });
  return { posted, comments: repository.comments };
}

describe("reports of a finished run", () => {
  test("become comments on their pull request", async () => {
    const { posted, comments } = await post();
    expect(posted).toMatchObject([{ state: "created" }]);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatchObject({ pull: 7 });
    expect(comments[0]!.body).toContain(topOf(report).title);
  });

  test("of a matrix become one comment each", async () => {
    let count = 0;
    const { comments } = await post(
      (own) => ({
        ...own,
        provenance: {
          ...own.provenance,
          checkpoint: { ...own.provenance.checkpoint, source: `./tuned-${count++}` },
        },
      }),
      [{ name: "reticence-report-a" }, { name: "reticence-report-b" }, { name: "other" }],
    );
    expect(comments).toHaveLength(2);
  });

  test("can be a file that was uploaded without zipping", async () => {
    const { posted } = await post(undefined, [], {
      prepare: ({ repository }) => {
        const head = [...repository.commits.keys()][0]!;
        const own = { ...report, origin: { ...report.origin!, commit: head } };
        const content = Buffer.from(JSON.stringify(own));
        repository.artifacts.push({
          id: 9,
          name: "reticence-report",
          runId: RUN,
          headSha: head,
          content,
        });
      },
    });
    expect(posted).toMatchObject([{ state: "created" }]);
  });

  test("that pass can go without a comment", async () => {
    const fine = (own: Report) => ({ ...own, verdict: "pass" });
    const { posted, comments } = await post(fine, [{}], { always: false });
    expect(posted).toMatchObject([{ state: "skipped" }]);
    expect(comments).toEqual([]);
  });

  test("of a retried run are those of the latest attempt, in any order of the list", async () => {
    for (const latest of ["first", "last"]) {
      const { posted, comments } = await post(undefined, [], {
        prepare: ({ repository }) => {
          const head = [...repository.commits.keys()][0]!;
          const attempts = (["pass", "fail"] as const).map((verdict, index) => ({
            id: 10 + index,
            name: "reticence-report",
            runId: RUN,
            headSha: head,
            content: zipOf({
              "report.json": JSON.stringify({
                ...report,
                verdict,
                origin: { ...report.origin!, commit: head },
              }),
            }),
          }));
          repository.artifacts.push(...(latest === "last" ? attempts : attempts.reverse()));
        },
      });
      expect(posted).toHaveLength(1);
      expect(comments).toHaveLength(1);
      expect(comments[0]!.body).toContain("fails the privacy gate");
    }
  });

  test("from a stranger's run, or from a run that failed, say so above the verdict", async () => {
    const first = (body: string) => body.split("\n")[2]!;
    const fine = (own: Report) => ({ ...own, verdict: "pass" });
    const { comments } = await post(fine, [{}], { run: { fork: "mallory/support-model" } });
    expect(first(comments[0]!.body)).toMatch(
      /^> .*made in the fork `mallory\/support-model`.*could have written/,
    );
    const failed = await post(fine, [{}], { run: { conclusion: "failure" } });
    expect(first(failed.comments[0]!.body)).toMatch(/^> .*workflow run ended with `failure`/);
    const ended = await post(fine, [{}], { run: { conclusion: "success" } });
    expect(first(ended.comments[0]!.body)).toBe("# ✅ tuned passes the privacy gate");
  });

  test("that do not exist are not posted", async () => {
    expect((await post(undefined, [])).posted).toEqual([]);
  });

  test("on a pull request that has moved on are not posted", async () => {
    const { posted } = await post(undefined, [{}], {
      prepare: ({ repository }) =>
        repository.pulls.set(7, { head: repository.commit("newer", {}), base: "b" }),
    });
    expect(posted).toMatchObject([
      { state: "skipped", reason: expect.stringContaining("moved on") },
    ]);
  });
});

describe("an artifact that a stranger could have made is refused", () => {
  const origin = (change: object) => (own: Report) => ({
    ...own,
    origin: { ...own.origin, ...change },
  });

  test.each<[string, (own: Report) => unknown, RegExp]>([
    ["of another commit", origin({ commit: "c".repeat(40) }), /a different commit/],
    ["of another repository", origin({ repository: "octo-org/other" }), /for another repository/],
    ["without an origin", ({ origin: _, ...own }) => own, /no workflow run created/],
    [
      "with markup for a name",
      (own) => ({ ...own, curves: [{ ...own.curves[0], attack: "<img>" }] }),
      /schema/,
    ],
    ["with more than a report", (own) => ({ ...own, html: "<b>" }), /schema/],
    ["that is no object", () => [], /schema/],
  ])("%s", async (_, change, words) => {
    await expect(post(change)).rejects.toThrow(words);
  });

  test("of another workflow run's commit", async () => {
    await expect(post(undefined, [{ headSha: "c".repeat(40) }])).rejects.toThrow(
      /does not belong to the workflow run 4711 and its commit/,
    );
  });

  test("for another pull request, whose head is another commit", async () => {
    const { posted, comments } = await post(origin({ pull: 8 }), [{}], {
      prepare: ({ repository }) =>
        repository.pulls.set(8, { head: repository.commit("eight", {}), base: "b" }),
    });
    expect(posted).toMatchObject([{ state: "skipped" }]);
    expect(comments).toEqual([]);
  });

  test.each<[string, Buffer]>([
    ["that is no archive and no JSON", Buffer.from("hello")],
    ["that is a broken archive", Buffer.from("PK\u0003\u0004broken")],
    ["without a report", zipOf({ "other.json": "{}" })],
    ["with a report in a folder", zipOf({ "../report.json": "{}" })],
    [
      "with a report that unpacks to too much",
      zipOf({ "report.json": " ".repeat(9 * 1024 * 1024) }),
    ],
    ["that is too large", Buffer.alloc(8 * 1024 * 1024 + 1)],
  ])("%s", async (_, content) => {
    await expect(post(undefined, [{ content }])).rejects.toMatchObject({ name: "SourceError" });
  });

  test("that lies about its unpacked size", async () => {
    const content = zipOf({ "report.json": " ".repeat(9 * 1024 * 1024) });
    // The size of the file, in both places where an archive says it.
    for (
      let at = content.indexOf(u32(9 * 1024 * 1024));
      at >= 0;
      at = content.indexOf(u32(9 * 1024 * 1024))
    ) {
      content.writeUInt32LE(100, at);
    }
    await expect(post(undefined, [{ content }])).rejects.toMatchObject({ name: "SourceError" });
  });
});

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
