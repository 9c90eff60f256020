import { describe, expect, test } from "vitest";
import { appended, describeOdd, NO_HISTORY, parseHistory } from "../../src/history/lines.ts";
import { makeEntry } from "../support/history.ts";

const FIRST = makeEntry();
const SECOND = makeEntry({ date: "2026-11-08T03:00:00.000Z", auc: 0.56 });
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe("a history", () => {
  test("returns the audits that were written, in order", () => {
    const text = appended(NO_HISTORY, [FIRST, SECOND]);
    expect(parseHistory(text)).toMatchObject({ entries: [FIRST, SECOND], odd: [] });
  });

  test("reports torn, foreign and later lines, skips them, and keeps them as they are", () => {
    const odd = [
      '{"schemaVersion": 1, "id": "ab',
      '{"benchmark": 3}',
      line({ ...FIRST, schemaVersion: 9 }).trim(),
      "[1]",
    ];
    const text = `${odd.map((one) => `${one}\n`).join("")}${line(FIRST)}`;
    const history = parseHistory(text);
    expect(history.entries).toEqual([FIRST]);
    expect(history.odd.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      "1 not JSON",
      "2 not an entry of a history",
      "3 version 9, from a later release; this one reads up to 1",
      "4 not an entry",
    ]);
    expect(describeOdd(history.odd)).toContain("4 history lines were skipped and kept");
    const rewritten = appended(history, [SECOND]);
    expect(rewritten).toBe(`${text}${line(SECOND)}`);
  });

  test("does not trust a figure that was changed in the file", () => {
    const text = line(FIRST).replace('"value":0.55', '"value":0.45');
    expect(parseHistory(text)).toMatchObject({
      entries: [],
      odd: [{ line: 1, reason: expect.stringContaining("its id does not match") as string }],
    });
  });

  test("keeps an audit once, however often it is written", () => {
    const once = appended(NO_HISTORY, [FIRST]);
    expect(appended(parseHistory(once), [FIRST, SECOND])).toBe(line(FIRST) + line(SECOND));
    expect(parseHistory(once + once).entries).toEqual([FIRST]);
  });

  test("upgrades an entry of an earlier version, and leaves its line alone", () => {
    const { breached: _, ...rest } = FIRST;
    const old = line({ ...rest, schemaVersion: 0 });
    const history = parseHistory(old, { 0: (entry) => ({ ...entry, breached: [] }) });
    expect(history.entries).toEqual([FIRST]);
    expect(appended(history, [SECOND])).toBe(old + line(SECOND));
    expect(parseHistory(old).odd[0]!.reason).toBe("version 0, which this release cannot read");
    const failing = () => {
      throw new TypeError("no");
    };
    expect(parseHistory(old, { 0: failing }).odd[0]!.reason).toContain(
      "not in the form of that version",
    );
  });

  test("holds nothing that the report withholds, and no text of a record", () => {
    const [metric] = makeEntry().metrics;
    expect(metric).not.toHaveProperty("selected");
    const withheld = makeEntry({ report: { metrics: [] } });
    expect(withheld.metrics).toEqual([]);
  });

  test("with a thousand audits is read in seconds, even on a busy machine", () => {
    const many = Array.from({ length: 1000 }, (_, index) => {
      const entry = makeEntry({ auc: 0.5 + index / 10_000 });
      const metrics = Array.from({ length: 60 }, (_, other) => ({
        ...entry.metrics[0]!,
        key: `${entry.metrics[0]!.key} ${other}`,
      }));
      return makeEntry({
        auc: 0.5 + index / 10_000,
        report: { metrics: metrics.map((one) => ({ ...one, kind: "estimate" as const })) },
      });
    });
    const text = appended(NO_HISTORY, many);
    expect(text.length).toBeGreaterThan(5_000_000);
    const begun = performance.now();
    const { entries, odd } = parseHistory(text);
    const milliseconds = performance.now() - begun;
    expect([entries.length, odd.length]).toEqual([1000, 0]);
    expect(milliseconds).toBeLessThan(10_000);
  });
});
