import { execa } from "execa";
import { expect, test } from "vitest";
import { ROOT } from "../support/cli.ts";
import { HOST, WITHOUT_DOCKER } from "./support.ts";

/** On a busy machine, with the registries to be installed first; milliseconds. */
const WITHIN_MS = 900_000;

test.skipIf(WITHOUT_DOCKER)(
  "a release runs from its first step to an audit in an empty folder, against stand-ins on this machine",
  async () => {
    const { exitCode, all } = await execa(
      process.execPath,
      ["scripts/release/index.ts", "--dry-run", "--quick"],
      { cwd: ROOT, env: { DOCKER_HOST: HOST }, reject: false, all: true, stdin: "ignore" },
    );
    expect(all.split("\n").slice(-3).join("\n")).toMatch(
      /every step ran, and nothing is left open/,
    );
    expect(exitCode).toBe(0);
    // Each job of both workflows, and what only a stand-in can do here.
    for (const job of ["images", "pin", "build", "npm", "draft", "schemas"]) {
      expect(all).toContain(`\njob ${job}\n`);
    }
    expect(all.match(/stood in for: gh attestation verify oci:/g)).toHaveLength(2);
    expect(all).toContain("No placeholder is left.");
    expect(all).toMatch(/leaky: fail, by release \d+\.\d+\.0 in a process/);
  },
  WITHIN_MS,
);
