import { afterEach, expect, test, vi } from "vitest";
import { fail } from "../../src/action/failure.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

test("the message of an unforeseen exception, which may quote a record, is not shown", async () => {
  vi.stubEnv("GITHUB_STEP_SUMMARY", "");
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const parse = () => JSON.parse('{"email": jane.roe@example.com}') as unknown;
  expect(parse).toThrow("jane");
  await fail(errorOf(parse));
  expect(process.exitCode).toBe(1);
  const log = write.mock.calls.map(([text]) => String(text)).join("");
  expect(log).toContain("::error title=Reticence::internal error (SyntaxError)");
  expect(log).toContain("failure.test.ts");
  expect(log).not.toContain("jane");
});

test("a failing system call is named by its code", async () => {
  vi.stubEnv("GITHUB_STEP_SUMMARY", "");
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  await fail(Object.assign(new Error("EIO: read"), { code: "EIO" }));
  expect(write.mock.calls.map(([text]) => String(text)).join("")).toContain("(EIO)");
});

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
