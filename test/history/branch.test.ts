import { afterEach, describe, expect, test, vi } from "vitest";
import { branchStore } from "../../src/github/api/history-store.ts";
import { addAudits, historyIn, publishBadges } from "../../src/history/index.ts";
import { HISTORY_FILE } from "../../src/history/store.ts";
import { REPOSITORY } from "../github/events.ts";
import { makeSetting, type Setting } from "../github/setting.ts";
import { makeEntry } from "../support/history.ts";

const BRANCH = "reticence-history";
const [owner, repo] = REPOSITORY.split("/") as [string, string];
/** Git takes its time on a busy machine. */
const PATIENT = { timeoutMs: 20_000, retryAfterMs: 1 };
const FIRST = makeEntry();
const SECOND = makeEntry({ date: "2026-11-08T03:00:00.000Z" });

afterEach(() => vi.unstubAllEnvs());

async function withBranch(
  check: (setting: Setting & { store: ReturnType<typeof branchStore> }) => Promise<void>,
  permissions: Record<string, "read" | "write"> = { contents: "write" },
): Promise<void> {
  await using setting = await makeSetting(permissions, PATIENT);
  setting.repository.commit("code", { "README.md": "code" }, "heads/main");
  const { client } = setting;
  const store = branchStore({ client, repository: { owner, repo }, branch: BRANCH });
  await check({ ...setting, store });
}

describe("a history in a branch", () => {
  test("is created by the first audit, in one commit without the code's history", async () => {
    await withBranch(async ({ store, repository: { git } }) => {
      expect((await historyIn(await store.read())).entries).toEqual([]);
      await addAudits(store, [FIRST]);
      expect((await historyIn(await store.read())).entries).toEqual([FIRST]);
      expect(git.messages(BRANCH)).toEqual(["Audit: pass: support-bot"]);
      expect(git.parentsOf(git.ref(`refs/heads/${BRANCH}`)!)).toEqual([]);
      expect(git.file(BRANCH, "README.md")).toContain("## `support-bot`");
      expect(JSON.parse(git.file(BRANCH, "support-bot/badge.json")!)).toMatchObject({
        schemaVersion: 1,
        message: "pass · 2026-11-01",
      });
      expect(git.file(BRANCH, "support-bot/badge.svg")).toMatch(/^<svg/);
    });
  });

  test("loses nothing when two write at once", async () => {
    await withBranch(async ({ store, github, repository: { git } }) => {
      await addAudits(store, [FIRST]);
      const many = Array.from({ length: 2 }, (_, index) =>
        makeEntry({ name: `bot-${index}`, date: `2026-11-0${index + 2}T03:00:00.000Z` }),
      );
      await Promise.all(many.map((entry) => addAudits(store, [entry])));
      const { entries, odd } = await historyIn(await store.read());
      expect(entries.map(({ checkpoint }) => checkpoint.name).sort()).toEqual([
        "bot-0",
        "bot-1",
        "support-bot",
      ]);
      expect(odd).toEqual([]);
      expect(git.messages(BRANCH)).toHaveLength(3);
      const rejected = github.calls("git/update-ref").filter(({ status }) => status === 422);
      expect(rejected.length).toBeGreaterThan(0);
    });
  });

  test("that two audits create at once holds both", async () => {
    await withBranch(async ({ store, repository: { git } }) => {
      await Promise.all([addAudits(store, [FIRST]), addAudits(store, [SECOND])]);
      expect((await historyIn(await store.read())).entries).toHaveLength(2);
      expect(git.messages(BRANCH)).toHaveLength(2);
    });
  });

  test("that is force-pushed in between is continued from the new commit", async () => {
    await withBranch(async ({ store, repository: { git } }) => {
      await addAudits(store, [FIRST]);
      let asked = 0;
      await store.update("Audit: pass: support-bot", async (files) => {
        const text = (await files.text(HISTORY_FILE)) ?? "";
        if (++asked === 1) {
          const tree = git.makeTree([{ path: HISTORY_FILE, content: "somebody's\n" }], undefined);
          git.force(`refs/heads/${BRANCH}`, git.makeCommit(tree, "purged", []));
        }
        return { [HISTORY_FILE]: `${text}${JSON.stringify(SECOND)}\n` };
      });
      expect(asked).toBe(2);
      expect(git.messages(BRANCH)).toEqual(["purged", "Audit: pass: support-bot"]);
      const history = await historyIn(await store.read());
      expect(history.entries).toEqual([SECOND]);
      expect(history.lines[0]).toBe("somebody's");
    });
  });

  test("that is removed in between is created again", async () => {
    await withBranch(async ({ store, github, repository: { git } }) => {
      await addAudits(store, [FIRST]);
      github.fail(
        "git/update-ref",
        {
          status: 422,
          body: {
            message: "Reference does not exist",
            documentation_url: "https://docs.github.com/rest",
          },
        },
        1,
      );
      await addAudits(store, [SECOND]);
      expect((await historyIn(await store.read())).entries).toEqual([FIRST, SECOND]);
      expect(git.messages(BRANCH)).toHaveLength(2);
    });
  });

  test("shows the worse of two audits of one checkpoint in its badge, whatever their order", async () => {
    const pass = FIRST;
    const fail = makeEntry({ report: { verdict: "fail" } });
    for (const both of [
      [pass, fail],
      [fail, pass],
    ]) {
      await withBranch(async ({ store, repository: { git } }) => {
        await addAudits(store, both);
        expect(git.file(BRANCH, "support-bot/badge.json")).toContain("fail · ");
      });
    }
  });

  test("does not let a slow older run hide a newer run's failure", async () => {
    const of = (run: string, verdict: "pass" | "fail") =>
      makeEntry({ report: { verdict }, context: { run } });
    await withBranch(async ({ store, repository: { git } }) => {
      const badge = () => git.file(BRANCH, "support-bot/badge.json");
      await addAudits(store, [of("1002", "fail")]);
      await addAudits(store, [of("999", "pass")]);
      expect(badge()).toContain("fail · ");
      await addAudits(store, [of("1003", "pass")]);
      expect(badge()).toContain("pass · ");
      expect((await historyIn(await store.read())).entries).toHaveLength(3);
    });
  });

  test("keeps lines that are not its own", async () => {
    await withBranch(async ({ store, repository: { git } }) => {
      git.push(BRANCH, { [HISTORY_FILE]: '{"torn": \nforeign\n', "notes.txt": "kept" });
      await addAudits(store, [FIRST]);
      expect(git.file(BRANCH, HISTORY_FILE)).toMatch(/^\{"torn": \nforeign\n\{"schemaVersion"/);
      expect(git.file(BRANCH, "notes.txt")).toBe("kept");
    });
  });

  test("that is protected is an error that says what to do, at once", async () => {
    await withBranch(async ({ store, github, repository }) => {
      repository.protectedBranches.add(BRANCH);
      await expect(addAudits(store, [FIRST])).rejects.toThrow(/is protected\. Exempt it/);
      expect(github.calls("git/create-ref")).toHaveLength(1);
      expect(repository.git.ref(`refs/heads/${BRANCH}`)).toBeUndefined();
    });
  });

  test("in an empty repository is an error that says so", async () => {
    await using setting = await makeSetting({ contents: "write" }, PATIENT);
    const { client } = setting;
    const store = branchStore({ client, repository: { owner, repo }, branch: BRANCH });
    await expect(addAudits(store, [FIRST])).rejects.toThrow(/has no commit yet\. Push/);
  });

  test("that the token may only read names the permission, and is left as it was", async () => {
    await withBranch(
      async ({ store, repository: { git } }) => {
        git.push(BRANCH, { [HISTORY_FILE]: `${JSON.stringify(FIRST)}\n` });
        await expect(
          publishBadges(store, [{ checkpoint: "a", state: "auditing", date: "2026-11-01" }]),
        ).rejects.toThrow("contents: write");
        expect((await historyIn(await store.read())).entries).toEqual([FIRST]);
      },
      { contents: "read" },
    );
  });
});
