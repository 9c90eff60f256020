import { writeFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { installationDigest } from "../../src/base/installation.ts";
import type { Report } from "../../src/contracts/report.ts";
import { IN_TERMINAL } from "../../src/history/entry.ts";
import { parseHistory } from "../../src/history/lines.ts";
import {
  differingInputs,
  digestInputs,
  type InputDigests,
  isAuthentic,
  type SealedEntry,
  sealEntry,
} from "../../src/history/seal.ts";
import {
  auditIn,
  type Candidate,
  candidateIn,
  findReusable,
  sealVerdict,
} from "../../src/reuse/index.ts";
import { makeFolder } from "../support/folder.ts";
import { makeEntry, reportOf } from "../support/history.ts";

const KEY = Buffer.from("0123456789abcdef0123456789abcdef");
const INPUTS = digestInputs({ checkpoint: "a", data: "b", policy: "c" }, KEY);
const NOW = new Date("2026-11-20T03:00:00.000Z");
const REPORT: Report = {
  ...reportOf(0.55, null, "support-bot", "sha256:aa"),
  timing: { startedAt: "2026-11-01T03:00:00.000Z" },
};

function textOf(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** A sealed audit, with the report that it wrote. */
function candidate(
  changes: { report?: Partial<Report>; date?: string; inputs?: InputDigests; key?: Buffer } = {},
): Candidate {
  const report = { ...REPORT, ...changes.report };
  const entry = makeEntry({
    report: { ...report, timing: { startedAt: changes.date ?? "2026-11-01T03:00:00.000Z" } },
  });
  const { inputs = INPUTS, key = KEY } = changes;
  return withText(sealEntry(entry, { inputs, report: textOf(report) }, key), textOf(report));
}

function withText(entry: SealedEntry, text: string | undefined): Candidate {
  return { entry, report: async () => text };
}

async function verdictOf(candidates: Candidate[], key = KEY): Promise<string> {
  const found = await findReusable(candidates, { inputs: INPUTS, key, now: NOW, days: 90 });
  return "why" in found ? found.why : found.report.verdict;
}

describe("a verdict on the same inputs", () => {
  test.each(["pass", "warn", "fail"] as const)("of %s is reused", async (verdict) => {
    expect(await verdictOf([candidate({ report: { verdict } })])).toBe(verdict);
  });

  test.each(["inconclusive", "invalid", "error"] as const)(
    "of %s decides nothing, and is not reused even with a genuine seal",
    async (verdict) => {
      expect(await verdictOf([candidate({ report: { verdict } })])).toBe(
        `the earlier audit ended ${verdict}`,
      );
    },
  );

  test("is reused up to its age limit", async () => {
    expect(await verdictOf([candidate({ date: "2026-08-22T03:00:01.000Z" })])).toBe("pass");
    expect(await verdictOf([candidate({ date: "2026-08-22T02:59:59.000Z" })])).toBe(
      "the earlier audit, of 2026-08-22, is older than 90 days",
    );
  });

  test("is not reused if it is dated in the future", async () => {
    expect(await verdictOf([candidate({ date: "2026-11-20T04:00:00.000Z" })])).toBe(
      "the earlier audit is dated 2026-11-20, in the future",
    );
  });

  test("is the newest of several; an older one stands in for a newer one that is damaged", async () => {
    const [old, young] = [candidate({ report: { verdict: "fail" } }), candidate()];
    expect(await verdictOf([old, young])).toBe("pass");
    expect(await verdictOf([old, withText(young.entry, undefined)])).toBe("fail");
  });
});

describe("whoever can write the history but has no key", () => {
  const failed = candidate({ report: { verdict: "fail" } });

  test("cannot turn a fail into a pass", async () => {
    const forged = { ...failed.entry, verdict: "pass" as const };
    expect(await verdictOf([withText(forged, textOf(REPORT))])).toBe(
      "the seal of the earlier audit is not genuine",
    );
  });

  test("cannot exchange the report", async () => {
    expect(await verdictOf([withText(failed.entry, textOf(REPORT))])).toBe(
      "the report of the earlier audit was changed",
    );
  });

  test("cannot copy a pass on other inputs", async () => {
    const other = candidate({
      inputs: digestInputs({ ...{ checkpoint: "z" }, data: "b", policy: "c" }, KEY),
    });
    expect(await verdictOf([other])).toBe(
      "the checkpoint changed since the latest sealed audit (2026-11-01)",
    );
    const { seal } = other.entry;
    const copied = { ...other.entry, seal: { ...seal, inputs: INPUTS } };
    expect(await verdictOf([withText(copied, textOf(REPORT))])).toBe(
      "the seal of the earlier audit is not genuine",
    );
  });

  test("cannot seal with a key of their own", async () => {
    const key = Buffer.from("fedcba9876543210fedcba9876543210");
    expect(await verdictOf([candidate({ key })])).toBe(
      "the seal of the earlier audit is not genuine",
    );
    const all = candidate({
      key,
      inputs: digestInputs({ checkpoint: "a", data: "b", policy: "c" }, key),
    });
    expect(await verdictOf([all])).toBe(
      "the latest sealed audit was of other inputs, or sealed with another digest key",
    );
  });

  test("cannot renew an old one", async () => {
    const { entry } = candidate({ date: "2026-01-01T03:00:00.000Z" });
    const renewed = { ...entry, date: "2026-11-19T03:00:00.000Z" };
    expect(await verdictOf([withText(renewed, textOf(REPORT))])).toBe(
      "the seal of the earlier audit is not genuine",
    );
  });

  test("breaks the seal with any change of any value of an entry", () => {
    const { entry } = candidate();
    expect(isAuthentic(JSON.parse(JSON.stringify(entry)) as SealedEntry, KEY)).toBe(true);
    const paths = leaves(entry);
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      const changed = structuredClone(entry) as unknown as Record<string, unknown>;
      const node = path
        .slice(0, -1)
        .reduce<Record<string, unknown>>(
          (at, name) => at[name] as Record<string, unknown>,
          changed,
        );
      const last = path.at(-1)!;
      const value = node[last];
      node[last] = typeof value === "number" ? value + 1e-6 : `${String(value)}0`;
      expect(isAuthentic(changed as unknown as SealedEntry, KEY), path.join(".")).toBe(false);
    }
  });
});

/** Paths of all values that are no mappings or lists. */
function leaves(value: unknown, path: string[] = []): string[][] {
  if (value === null || typeof value !== "object") return [path];
  return Object.entries(value).flatMap(([name, entry]) => leaves(entry, [...path, name]));
}

test("a change of any part gives other digests, and so does another key", () => {
  const part = fc.jsonValue();
  fc.assert(
    fc.property(part, part, (one, other) => {
      const digests = (value: unknown, key = KEY) => digestInputs({ data: value }, key);
      const same = JSON.stringify(one) === JSON.stringify(other);
      if (same) expect(digests(one)).toEqual(digests(other));
      const differ = differingInputs(digests({ one }), digests({ one, other }));
      expect(differ).toEqual(["data"]);
      expect(digests(one)).not.toEqual(digests(one, Buffer.from("another key of many bytes")));
    }),
  );
});

test("the order of keys is no difference, and one part never stands for another", () => {
  expect(digestInputs({ data: { a: 1, b: 2 } }, KEY)).toEqual(
    digestInputs({ data: { b: 2, a: 1 } }, KEY),
  );
  const { base, checkpoint } = digestInputs({ base: 1, checkpoint: 1 }, KEY);
  expect(base).not.toBe(checkpoint);
});

describe("an output folder", () => {
  const sealing = { inputs: INPUTS, context: IN_TERMINAL, key: KEY };
  const sealedFolder = () =>
    makeFolder({
      "report.json": textOf(REPORT),
      "report.seal.json": sealVerdict(REPORT, textOf(REPORT), sealing)!,
    });

  test("without a seal is not an audit to reuse", async () => {
    await using folder = await makeFolder({ "report.json": textOf(REPORT) });
    expect(await candidateIn(folder.path)).toEqual({
      why: expect.stringContaining("there is no report.seal.json") as string,
    });
  });

  test("has its verdict sealed, which a history then keeps with the report", async () => {
    await using folder = await sealedFolder();
    const found = await candidateIn(folder.path);
    if ("why" in found) throw new Error(found.why);
    expect(await verdictOf([found])).toBe("pass");
    const { entry, reports } = await auditIn(folder.path, REPORT, IN_TERMINAL);
    expect(entry).toEqual(found.entry);
    expect(Object.values(reports)).toEqual([textOf(REPORT)]);
    expect(Object.keys(reports)).toEqual([
      expect.stringMatching(/^support-bot\/reports\/[0-9a-f]{32}\.json$/),
    ]);
    expect(parseHistory(`${JSON.stringify(entry)}\n`)).toMatchObject({ entries: [entry], odd: [] });
  });

  test.each(["inconclusive", "invalid", "error"] as const)(
    "gets no seal for a verdict of %s",
    (verdict) => {
      const report = { ...REPORT, verdict };
      expect(sealVerdict(report, textOf(report), sealing)).toBeUndefined();
    },
  );

  test("with a seal that is cut short, foreign or of another release is not an audit to reuse", async () => {
    await using folder = await makeFolder();
    const { entry } = candidate();
    const whole = JSON.stringify(entry);
    const { seal, ...unsealed } = entry;
    const odd = [
      "",
      whole.slice(0, -20),
      "[]",
      "null",
      JSON.stringify(unsealed),
      JSON.stringify({ ...entry, seal: { ...seal, version: 2 } }),
      JSON.stringify({ ...entry, seal: { ...seal, hmac: undefined } }),
      JSON.stringify({ ...entry, verdict: "fail" }),
    ];
    for (const text of odd) {
      await writeFile(folder.at("report.seal.json"), text);
      expect(await candidateIn(folder.path), text).toEqual({
        why: expect.stringContaining("is damaged, or of another release") as string,
      });
    }
  });

  test("whose report or run is not the one that was sealed gives the history an unsealed entry", async () => {
    await using folder = await sealedFolder();
    const edited = { ...REPORT, verdict: "fail" as const };
    for (const [report, context] of [
      [edited, IN_TERMINAL],
      [REPORT, { ...IN_TERMINAL, run: "12" }],
    ] as const) {
      const { entry, reports } = await auditIn(folder.path, report, context);
      expect(entry.seal).toBeUndefined();
      expect(entry.verdict).toBe(report.verdict);
      expect(reports).toEqual({});
    }
  });
});

test("a change of any byte of the installed code is another program", async () => {
  const files = {
    "dist/main.js": "measure();",
    "dist/deep/part.js": "judge();",
    "probe/requirements.txt": "torch==2",
    "probe/reticence_probe/run.py": "run()",
  };
  await using folder = await makeFolder({ ...files, "probe/tests/test_run.py": "x" });
  const digest = () => installationDigest(folder.path, "dist");
  const before = await digest();
  await writeFile(folder.at("probe/tests/test_run.py"), "y");
  expect(await digest()).toBe(before);
  for (const [name, text] of Object.entries(files)) {
    for (let at = 0; at < text.length; at++) {
      const bytes = Buffer.from(text);
      bytes[at]! ^= 1;
      await writeFile(folder.at(name), bytes);
      expect(await digest()).not.toBe(before);
    }
    await writeFile(folder.at(name), text);
  }
  expect(await digest()).toBe(before);
});
