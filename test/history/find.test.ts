import { describe, expect, test } from "vitest";
import type { HistoryEntry } from "../../src/history/entry.ts";
import { findEarlier } from "../../src/history/find.ts";
import { parseHistory } from "../../src/history/lines.ts";
import { readPast } from "../../src/history/past.ts";
import { makeEntry } from "../support/history.ts";

const PRESENT = {
  history: { checkpoint: "support-bot", formerly: [] },
  run: "99",
  mergeBase: undefined,
};
/** The result as any of the three kinds. */
const find = (...about: Parameters<typeof findEarlier>) =>
  findEarlier(...about) as { entry?: HistoryEntry; absent?: string; void?: string };
const commit = (digit: string) => digit.repeat(40);

describe("what a rule compares with", () => {
  test("previous is the last audit that passed: a lasting regression is not its own baseline", () => {
    const passed = makeEntry({ date: "2026-11-01T03:00:00.000Z" });
    const failed = makeEntry({ date: "2026-11-08T03:00:00.000Z", report: { verdict: "fail" } });
    expect(find("previous", [passed, failed], PRESENT).entry).toBe(passed);
    expect(find("previous", [failed], PRESENT).absent).toContain("No earlier audit");
  });

  test("an earlier attempt of the same workflow run does not count as an earlier audit", () => {
    const attempt = makeEntry({ context: { run: "99" } });
    expect(find("previous", [attempt], PRESENT).entry).toBeUndefined();
  });

  test("the last line is the newest audit, whatever the clock of its machine said", () => {
    const first = makeEntry({ date: "2027-05-01T03:00:00.000Z" });
    const second = makeEntry({ date: "2026-11-08T03:00:00.000Z" });
    expect(find("previous", [first, second], PRESENT).entry).toBe(second);
  });

  test("a clock that runs ahead is reported", async () => {
    const text = `${JSON.stringify(makeEntry({ date: "2027-05-01T03:00:00.000Z" }))}\n`;
    const store = {
      place: "memory",
      read: async () => ({ text: async () => text }),
      update: async () => {},
    };
    const past = await readPast(store, undefined, new Date("2026-11-08T03:00:00Z"));
    expect(past.notes.join()).toContain("dates in this machine's future");
    expect(past.entries).toEqual(parseHistory(text).entries);
  });

  test("last-release is the last audit of a release, passed or not", () => {
    const release = makeEntry({
      context: { release: "v1.2", event: "release" },
      report: { verdict: "fail" },
    });
    const weekly = makeEntry({ date: "2026-11-08T03:00:00.000Z" });
    expect(find("last-release", [release, weekly], PRESENT).entry).toBe(release);
    expect(find("last-release", [weekly], PRESENT).absent).toContain("No release");
  });

  test("merge-base is the nearest commit up to the merge base that was audited", () => {
    const old = makeEntry({ context: { commit: commit("1") } });
    const older = makeEntry({ context: { commit: commit("2") }, date: "2026-10-01T03:00:00.000Z" });
    const present = { ...PRESENT, mergeBase: [commit("3"), commit("1"), commit("2")] };
    expect(find("merge-base", [old, older], present).entry).toBe(old);
    const unknown = { ...PRESENT, mergeBase: [commit("4")] };
    expect(find("merge-base", [old], unknown).void).toContain("Audit the default branch");
    expect(find("merge-base", [old], PRESENT).absent).toContain("is not for a change");
  });

  test("a checkpoint is found by its name or its digest; an unknown one voids the rule", () => {
    const other = makeEntry({ name: "rival", digest: "sha256:99" });
    expect(find("rival", [other], PRESENT).entry).toBe(other);
    expect(find("sha256:99", [other], PRESENT).entry).toBe(other);
    expect(find("rivel", [other], PRESENT).void).toContain("it contains rival");
  });

  test("a renamed checkpoint is found under its former name, once the policy says so", () => {
    const before = makeEntry({ name: "helpdesk" });
    const { absent } = find("previous", [before], PRESENT);
    expect(absent).toContain("it contains helpdesk");
    expect(absent).toContain("history.formerly");
    const history = { checkpoint: "support-bot", formerly: ["helpdesk"] };
    expect(find("previous", [before], { ...PRESENT, history }).entry).toBe(before);
  });
});
