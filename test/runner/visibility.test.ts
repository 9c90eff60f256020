import { afterEach, describe, expect, test, vi } from "vitest";
import { isPublicRepository } from "../../src/github/api/visibility.ts";
import { makeFolder } from "../support/folder.ts";

afterEach(() => vi.unstubAllEnvs());

describe("whether anybody can read what a workflow publishes", () => {
  test.each([
    ['{"repository": {"private": true}}', false],
    ['{"repository": {"private": true, "visibility": "internal"}}', false],
    ['{"repository": {"private": false}}', true],
    // If an event does not say, assume the safe answer.
    ['{"schedule": "0 3 * * 1"}', true],
    ['{"repository": {"private": "true"}}', true],
    ["null", true],
    ["{", true],
  ])("by the event %s: %s", async (event, expected) => {
    await using folder = await makeFolder({ "event.json": event });
    vi.stubEnv("GITHUB_EVENT_PATH", folder.at("event.json"));
    expect(await isPublicRepository()).toBe(expected);
  });

  test("is no if there is no event", async () => {
    vi.stubEnv("GITHUB_EVENT_PATH", "");
    expect(await isPublicRepository()).toBe(false);
  });
});
