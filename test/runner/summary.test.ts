import { expect, test } from "vitest";
import { within } from "../../src/action/summary.ts";

const REPORT = [
  "# fail: it leaks\n\n",
  "## Rules\n\nrules ✅\n\n",
  "## Records\n\n",
  "x".repeat(1000),
].join("");

test("a report that fits is shown whole", () => {
  expect(within(REPORT, "/tmp/report.md", Buffer.byteLength(REPORT))).toBe(REPORT);
});

test("a report that is too large keeps its first sections and says where the whole is", () => {
  const shown = within(REPORT, "/tmp/report.md", 400);
  expect(shown).toMatch(/^# fail: it leaks\n\n## Rules\n\nrules ✅\n/);
  expect(shown).not.toContain("## Records");
  expect(shown).toContain("`/tmp/report.md`");
});

test.each([0, 50, 200, 300, 399])(
  "no more than %i bytes are written when that is the room",
  (room) => {
    expect(Buffer.byteLength(within(REPORT, "/tmp/report.md", room))).toBeLessThanOrEqual(room);
  },
);
