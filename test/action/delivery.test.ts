import { readFile } from "node:fs/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { Delivery, type DeliveryOptions } from "../../src/action/delivery.ts";
import { Undelivered } from "../../src/action/undelivered.ts";
import { ProbeError } from "../../src/base/errors.ts";
import type { Report } from "../../src/contracts/report.ts";
import { pullRequest } from "../github/events.ts";
import type { Fault } from "../github/server/index.ts";
import { eventOf, makeSetting, type Setting } from "../github/setting.ts";
import { valuesIn } from "../runner/runner.ts";
import { makeFolder } from "../support/folder.ts";
import { loadText, POLICY } from "../support/policy.ts";
import { makeReport } from "../support/report.ts";
import { useWarmProbe } from "../support/warm/use.ts";

useWarmProbe();

let report: Report;
let folder: Awaited<ReturnType<typeof makeFolder>>;
let log = "";

beforeAll(async () => {
  report = await makeReport();
});
beforeEach(async () => {
  folder = await makeFolder({ output: "", summary: "" });
  vi.stubEnv("GITHUB_OUTPUT", folder.at("output"));
  vi.stubEnv("GITHUB_STEP_SUMMARY", folder.at("summary"));
  log = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    log += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await folder[Symbol.asyncDispose]();
});

interface Delivered {
  setting: Setting;
  outputs: Record<string, string>;
  summary: string;
}

/** Delivers to a pull request as configured, and returns the result. */
async function deliver(
  work: (delivery: Delivery) => Promise<void>,
  options: Partial<DeliveryOptions> = {},
  prepare: (setting: Setting, head: string) => void = () => {},
): Promise<Delivered> {
  await using setting = await makeSetting();
  const { repository, client } = setting;
  const [base, head] = [repository.commit("base", {}), repository.commit("head", {})];
  repository.pulls.set(7, { head, base });
  const event = await eventOf(pullRequest(7, { base, head }));
  prepare(setting, head);
  const delivery = new Delivery({
    client,
    event,
    comment: "always",
    status: true,
    undelivered: new Undelivered(),
    ...options,
  });
  await delivery.begin({ loaded: await loadText(POLICY), origin: report.origin! });
  await work(delivery);
  return {
    setting,
    outputs: valuesIn(await readFile(folder.at("output"), "utf8")),
    summary: await readFile(folder.at("summary"), "utf8"),
  };
}

const tell = (delivery: Delivery) => delivery.report(report, "failure");
const message = { message: "x", documentation_url: "https://docs.github.com/rest" };

describe("a comment that GitHub does not take", () => {
  test.each<[string, Fault, string]>([
    ["403", { status: 403, body: message }, "the token is not allowed to (403)"],
    ["404", { status: 404, body: message }, "finds nothing there (404)"],
    ["409", { status: 409, body: message }, "changed it at the same time (409)"],
    ["410", { status: 410, body: message }, "it no longer exists (410)"],
    ["422", { status: 422, body: message }, "rejects the request (422)"],
    [
      "a rate limit",
      {
        status: 403,
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "4102444800" },
        body: message,
      },
      "used up until 2100-01-01",
    ],
    [
      "a secondary rate limit",
      {
        status: 403,
        headers: { "retry-after": "3600" },
        body: { ...message, message: "You have exceeded a secondary rate limit" },
      },
      "secondary rate limit is reached (403)",
    ],
    ["502", { status: 502, body: message }, "a server error (502)"],
    ["no answer", "hang", "did not answer in time"],
    ["a broken connection", "break", "could not be reached"],
  ])("for %s is told in the log, the output and the summary", async (_, fault, words) => {
    const { outputs, summary, setting } = await deliver(tell, {}, ({ github }) =>
      github.fail("issues/create-comment", fault),
    );
    expect(outputs.undelivered).toContain(words);
    expect(outputs.undelivered).toMatch(/^comment: /);
    expect(summary).toContain("Not delivered: comment");
    expect(log).toMatch(/::(notice|warning) title=Reticence::comment: .*The verdict stands\./);
    expect(log).not.toContain("::error");
    expect(setting.repository.statuses.at(-1)).toMatchObject({ state: "failure" });
  });

  test("is a notice if a permission is missing, else a warning", async () => {
    await deliver(tell, {}, ({ github }) =>
      github.fail("issues/create-comment", { status: 403, body: message }),
    );
    expect(log).toContain("::notice title=Reticence::comment");
    expect(log).not.toContain("::warning");
  });
});

describe("a status", () => {
  test("is pending until the verdict, under its own name for each policy and checkpoint", async () => {
    const { setting } = await deliver((delivery) => delivery.report(report, "success"));
    expect(setting.repository.statuses).toMatchObject([
      { state: "pending", context: "reticence: reticence.yml, ./tuned" },
      { state: "success", context: "reticence: reticence.yml, ./tuned" },
    ]);
  });

  test("is an error when the audit could not run, and so is the comment", async () => {
    const { setting } = await deliver((delivery) =>
      delivery.failure(new ProbeError("probe-killed", "the probe ran out of memory"), false),
    );
    expect(setting.repository.statuses.at(-1)).toMatchObject({ state: "error" });
    expect(setting.repository.comments[0]!.body).toContain("the probe ran out of memory");
  });

  test("that is refused is reported once, although it is tried twice", async () => {
    const { outputs } = await deliver(tell, {}, ({ github }) =>
      github.fail("repos/create-commit-status", { status: 403, body: message }),
    );
    expect(outputs.undelivered!.split("\n")).toHaveLength(1);
  });
});

test("an unforeseen error of the audit is not quoted on the pull request", async () => {
  const { setting } = await deliver((delivery) =>
    delivery.failure(new Error("jane.roe@example.com is not JSON"), false),
  );
  expect(setting.repository.comments[0]!.body).not.toContain("jane");
  expect(setting.repository.comments[0]!.body).toContain("internal error");
});

test("a cancelled job says so in its status, and writes no comment", async () => {
  const { setting } = await deliver((delivery) =>
    delivery.failure(new ProbeError("audit-stopped", "stopped"), true),
  );
  expect(setting.repository.statuses.at(-1)).toMatchObject({ state: "error" });
  expect(setting.repository.comments).toEqual([]);
});

test("without comment and status, GitHub is not called", async () => {
  const { setting, outputs } = await deliver(tell, { comment: "never", status: false });
  expect(setting.github.received).toEqual([]);
  expect(outputs).not.toHaveProperty("undelivered");
});
