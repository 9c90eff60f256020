import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import type { Report } from "../src/contracts/report.ts";
import { ensureEnvironment } from "../src/probe/index.ts";
import { personalValues } from "./runner/demo.ts";
import { ROOT } from "./support/cli.ts";
import { makeFolder } from "./support/folder.ts";

/** Everything that the path asks for, on a busy machine, milliseconds. */
const WHOLE_PATH_MS = 900_000;

test(
  "the path of examples/first-audit leads from data to a pass, command by command",
  async () => {
    await using folder = await makeFolder();
    const python = await ensureEnvironment({ setup: "auto", say: () => {} });
    const readme = await readFile(join(ROOT, "examples/first-audit/README.md"), "utf8");
    const commands = [...readme.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block]) =>
      block!.trim().split("\n"),
    );
    const outputs = new Map<string, { exitCode: number | undefined; text: string }>();
    for (const command of commands) {
      const [program, ...words] = command
        .replace(/^npx reticence/, `${process.execPath} ${join(ROOT, "src/cli/main.ts")}`)
        .replace("PYTHON", python)
        .replaceAll("WORK", folder.path)
        .split(" ");
      const { exitCode, all } = await execa(program!, words, {
        cwd: ROOT,
        all: true,
        reject: false,
        // What is for the owner alone is refused in a CI job.
        env: { CI: undefined, GITHUB_ACTIONS: undefined, NO_COLOR: "1" },
      });
      const name = /^npx reticence (\w+)/.exec(command)?.[1] ?? "python";
      outputs.set(`${name} ${outputs.size}`, { exitCode, text: all });
      const expected = command.includes("/first") && name === "audit" ? 1 : 0;
      expect(exitCode, `${command}\n${all}`).toBe(expected);
    }
    expect([...outputs.keys()].map((key) => key.split(" ")[0])).toEqual([
      ...["python", "split", "python", "init", "audit", "explain", "clean", "python", "audit"],
    ]);
    const policy = await readFile(folder.at("reticence.yml"), "utf8");
    expect(policy).toMatch(/^ {2}split: \S+split\.json$/m);
    const reportOf = async (audit: string) =>
      JSON.parse(await readFile(folder.at(`${audit}/report.json`), "utf8")) as Report;
    const [first, second] = [await reportOf("first"), await reportOf("second")];
    expect([first.verdict, second.verdict]).toEqual(["fail", "pass"]);
    const split = ({ validity }: Report) => validity.find(({ id }) => id === "split")?.state;
    expect([split(first), split(second)]).toEqual(["ok", "note"]);

    const explained = outputs.get("explain 5")!.text;
    expect(explained).toMatch(/\d+ of 1,400 training records leak\./);
    expect(explained).toMatch(/members\.jsonl:\d+ /);
    // Neither `explain` nor a report tells a value, or whose it is.
    const values = await personalValues();
    expect(values.length).toBeGreaterThan(1000);
    for (const { text } of outputs.values()) {
      expect(values.filter((value) => text.includes(value))).toEqual([]);
    }

    // What was taken out is most of what came up again and again, and nothing was rewritten.
    const lines = async (file: string) => (await readFile(folder.at(file), "utf8")).split("\n");
    const [members, clean] = [await lines("split/members.jsonl"), await lines("clean.jsonl")];
    const priority = (all: string[]) =>
      all.filter((line) => line.includes('"priority": true')).length;
    expect(priority(clean)).toBeLessThan(0.3 * priority(members));
    expect(clean.every((line) => members.includes(line))).toBe(true);
  },
  WHOLE_PATH_MS,
);
