import { describe, expect, test } from "vitest";
import { type BadgeState, badgeImage, badgeOf } from "../../src/report/badge.ts";

/** Keys that shields accepts at its endpoint; any other is an error there. */
const ENDPOINT_KEYS = [
  "schemaVersion",
  "label",
  "message",
  "color",
  "labelColor",
  "isError",
  "namedLogo",
  "logoSvg",
  "logoColor",
  "logoSize",
  "style",
  "cacheSeconds",
];
const STATES: BadgeState[] = [
  "pass",
  "warn",
  "inconclusive",
  "invalid",
  "fail",
  "error",
  "auditing",
];

describe("a badge", () => {
  test.each(STATES)("of %s is as shields' endpoint takes it, with its date", (state) => {
    const badge = badgeOf(state, "2026-11-25T03:04:05.000Z");
    expect(Object.keys(badge).filter((key) => !ENDPOINT_KEYS.includes(key))).toEqual([]);
    expect(badge).toMatchObject({ schemaVersion: 1, label: "reticence" });
    expect(badge.message).toContain("2026-11-25");
    expect(badge.cacheSeconds).toBeGreaterThanOrEqual(300);
  });

  test("is green only for a pass", () => {
    const green = STATES.filter((state) => badgeOf(state, "2026-11-25").color.includes("green"));
    expect(green).toEqual(["pass"]);
  });

  test("as an image says the same and loads nothing from elsewhere", async () => {
    const svg = await badgeImage(badgeOf("auditing", "2026-11-25"));
    expect(svg).toContain("auditing since 2026-11-25");
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|<script|href/,
    );
  });
});
