import { afterEach, describe, expect, test, vi } from "vitest";
import { issueMarker, keepIssue } from "../../../src/github/post/issue.ts";
import { closingNote, issueTextOf } from "../../../src/github/post/issue-text.ts";
import { makeEntry, reportOf } from "../../support/history.ts";
import { REPOSITORY } from "../events.ts";
import { makeSetting, type Setting, TOKEN } from "../setting.ts";

const [owner, repo] = REPOSITORY.split("/") as [string, string];
const PLACE = {
  run: "https://github.com/octo-org/support-model/actions/runs/1",
  commit: "a".repeat(40),
};
const TEXT = { title: "Privacy regression: support-bot", body: "It fails." };
const BOT = { login: "github-actions[bot]", type: "Bot" } as const;

afterEach(() => vi.unstubAllEnvs());

async function withIssues(check: (setting: Setting & { keep: typeof keepIssue }) => Promise<void>) {
  await using setting = await makeSetting(
    { issues: "write" },
    { timeoutMs: 20_000, retryAfterMs: 1 },
  );
  await check({ ...setting, keep: keepIssue });
}

describe("the issue about a checkpoint", () => {
  test("is found behind a hundred others, and other people's issues are left alone", async () => {
    await withIssues(async ({ keep, client, repository }) => {
      const target = { client, repository: { owner, repo }, checkpoint: "support-bot" };
      const body = `${issueMarker("support-bot")}\n\nold`;
      repository.issues.push(
        { number: 1, title: "ours", body, state: "open", user: BOT },
        {
          number: 2,
          title: "a copy",
          body,
          state: "open",
          user: { login: "mallory", type: "User" },
        },
      );
      for (let number = 3; number < 130; number++) {
        repository.issues.push({ number, title: "other", body: "", state: "open", user: BOT });
      }
      expect(await keep(target, TEXT, "")).toMatchObject({ state: "updated", number: 1 });
      expect(repository.issues[0]!.title).toBe(TEXT.title);
      expect(repository.issues[1]!.body).toBe(body);
    });
  });

  test("is found again with a user token", async () => {
    await withIssues(async ({ keep, github, client, repository }) => {
      github.allow(TOKEN, { issues: "write" }, { login: "octocat", type: "User" });
      const target = { client, repository: { owner, repo }, checkpoint: "support-bot" };
      expect(await keep(target, TEXT, "")).toMatchObject({ state: "opened", number: 1 });
      expect(await keep(target, TEXT, "")).toMatchObject({ state: "updated", number: 1 });
      expect(await keep(target, undefined, "Passed.")).toMatchObject({ state: "closed" });
      expect(repository.issues).toHaveLength(1);
    });
  });

  test("is one for each checkpoint, and a closed one is not opened again", async () => {
    await withIssues(async ({ keep, client, repository }) => {
      const target = { client, repository: { owner, repo }, checkpoint: "a" };
      await keep(target, TEXT, "");
      await keep({ ...target, checkpoint: "b" }, TEXT, "");
      expect(await keep(target, undefined, "Passed.")).toMatchObject({
        state: "closed",
        number: 1,
      });
      expect(await keep(target, undefined, "Passed.")).toEqual({ state: "none" });
      expect(await keep(target, TEXT, "")).toMatchObject({ state: "opened", number: 3 });
      expect(repository.issues.map(({ state }) => state)).toEqual(["closed", "open", "open"]);
    });
  });
});

describe("what the issue says", () => {
  const failing = {
    ...reportOf(0.7, null, "@team/support-bot", "sha256:aa"),
    verdict: "fail" as const,
    headline: "1 of 1 rule breached",
  };
  const breached = {
    ...failing,
    rules: failing.rules.map((rule) => ({ ...rule, state: "breached" as const })),
  };

  test("names the rules, the figures and since when, and mentions nobody", () => {
    const fails = (date: string) =>
      makeEntry({ date: `${date}T03:00:00.000Z`, report: { verdict: "fail" } });
    const audits = [makeEntry(), fails("2026-11-08"), fails("2026-11-15")];
    const text = issueTextOf(breached, audits, PLACE);
    expect(text).toMatchObject({ title: "Privacy regression:  team/support-bot" });
    const { body } = text as { body: string };
    expect(body).toContain("fails since 2026-11-08, 2 audits in a row: **1 of 1 rule breached**");
    expect(body).toContain("| `mia.auc` | **0.700** | ≤ 0.650 |");
    expect(body.replaceAll(/`[^`]*`/g, "")).not.toContain("@");
  });

  test("fits into an issue however many rules are breached", () => {
    const [rule] = breached.rules;
    const many = Array.from({ length: 1000 }, () => ({ ...rule!, reason: "@".repeat(500) }));
    const text = issueTextOf({ ...breached, rules: many, reasons: many.map(String) }, [], PLACE);
    const { body } = text as { body: string };
    expect(body.length).toBeLessThan(60_000);
    expect(body).toContain("more breached rules are in the report.");
    expect(body).toContain("[workflow run]");
  });

  test("is empty for an audit that passes, and unchanged for an undecided one", () => {
    const pass = reportOf(0.5, null, "a", "sha256:aa");
    expect(issueTextOf(pass, [], PLACE)).toBeUndefined();
    expect(issueTextOf({ ...pass, verdict: "warn" }, [], PLACE)).toBeUndefined();
    for (const verdict of ["invalid", "inconclusive", "error"] as const) {
      expect(issueTextOf({ ...pass, verdict }, [], PLACE)).toBe("keep");
    }
    expect(closingNote(pass, PLACE)).toContain("passes again");
  });
});
