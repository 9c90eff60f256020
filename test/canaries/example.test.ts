import { cp, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseManifest } from "../../src/canaries/manifest.ts";
import type { Report } from "../../src/contracts/report.ts";
import { published } from "../runner/demo.ts";
import { ROOT } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { walkThrough } from "../support/walkthrough.ts";
import { useWarmProbe } from "../support/warm/use.ts";

useWarmProbe();

/** The whole cycle on a busy machine, milliseconds. */
const WHOLE_CYCLE_MS = 900_000;
/** What the walkthrough reads of a clone. */
const READ = ["canaries/canaries.yml", "canaries/train.py", "demo/base", "demo/data"];

test(
  "the cycle of examples/canaries refutes a declared ε, command by command, and reveals no canary",
  async () => {
    await using folder = await makeFolder();
    const at = (...names: string[]) => folder.at("clone/examples", ...names);
    for (const path of READ) await cp(join(ROOT, "examples", path), at(path), { recursive: true });
    // An audit refuses a manifest that lies in the policy's repository.
    await mkdir(folder.at("clone/.git"));
    const steps = await walkThrough("examples/canaries/README.md", {
      cwd: folder.at("clone"),
      env: { XDG_STATE_HOME: folder.at("state") },
      expected: (command) => (command.includes("--out out/first ") ? 1 : 0),
    });
    const said = (command: string) =>
      steps.filter((step) => step.command.startsWith(`npx reticence ${command} `));
    expect(said("canaries verify").map(({ text }) => text.match(/^ok {2}/gm)?.length)).toEqual([5]);
    expect(said("plan")[0]!.text).toContain("they show ε = 3.27 at most");
    expect(said("plan")[0]!.text).toContain("ε = 2 is refuted by 95 right of 100 guesses");
    expect(said("audit").map(({ text }) => /^[A-Z]{4,}\b/m.exec(text)?.[0])).toEqual([
      ...["FAIL", "PASS"],
    ]);

    const reportOf = async (audit: string) =>
      JSON.parse(await readFile(at("canaries/out", audit, "report.json"), "utf8")) as Report;
    const [first, second] = [await reportOf("first"), await reportOf("second")];
    const states = ({ rules }: Report) => rules.map(({ metric, state }) => [metric, state]);
    expect([first.verdict, states(first)]).toEqual([
      "fail",
      [
        ["canary.exposure", "breached"],
        ["canary.epsilon_lower_bound", "breached"],
        ["canary.claim_p_value", "breached"],
      ],
    ]);
    expect([second.verdict, states(second)]).toEqual([
      "pass",
      [
        ["canary.exposure", "cleared"],
        ["canary.epsilon_lower_bound", "not-breached"],
        ["canary.claim_p_value", "not-breached"],
      ],
    ]);

    // What a pass leaves open is said where the pass is.
    expect(said("audit")[1]!.text.replaceAll(/\s+/g, " ")).toContain(
      "That the declared differential privacy holds. More canaries refute more.",
    );

    // Neither a report nor the terminal reveals a canary, or what orders equal scores.
    const manifest = parseManifest(
      await readFile(folder.at("state/reticence/canaries/demo.json"), "utf8"),
    )!;
    expect(manifest.canaries).toHaveLength(400);
    const secrets = [
      manifest.key,
      ...manifest.canaries.flatMap(({ id, suffix, record }) => [
        ...[id, suffix.trim(), ...Object.values(record).map((text) => String(text).trim())],
      ]),
      // A shorter one may be a word of the report.
    ].filter(({ length }) => length >= 12);
    expect(secrets.length).toBeGreaterThan(1000);
    const texts = [
      ...(await published(at("canaries/out/first"))),
      ...(await published(at("canaries/out/second"))),
      ...steps.map(({ command, text }) => [command, text] as const),
    ];
    expect(texts.length).toBeGreaterThan(20);
    for (const [where, text] of texts) {
      expect([where, secrets.filter((secret) => text.includes(secret))]).toEqual([where, []]);
    }
  },
  WHOLE_CYCLE_MS,
);
