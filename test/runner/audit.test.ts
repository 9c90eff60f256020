import { access, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { runOf } from "../github/events.ts";
import { useWarmProbe } from "../support/warm/use.ts";
import { CAREFUL, FEW_RECORDS, LEAKY, personalValues, published } from "./demo.ts";
import { commandsNamed, fingerprint, Job, type Ran, ROOT, TOKEN } from "./runner.ts";

useWarmProbe();

/** Of report.html, with every table behind its charts. */
const MOST_HTML_BYTES = 150_000;
/** A secret of the job, which must not be left anywhere. */
const SECRET = "hf_theSecretOfTheJob";

describe("the leaky checkpoint", () => {
  let job: Job;
  let main: Ran;
  let report: Report;
  const step = { with: { policy: LEAKY }, env: { HF_TOKEN: SECRET } };

  beforeAll(async () => {
    job = await Job.start();
    main = await job.main(step);
    report = JSON.parse(await readFile(main.outputs["report-path"]!, "utf8")) as Report;
  });
  afterAll(async () => await job[Symbol.asyncDispose]());

  test("fails the step", () => {
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toMatchObject({ verdict: "fail", "exit-class": "leak" });
    const [error, ...others] = commandsNamed(main, "error");
    expect(error?.message).toMatch(/^fail: /);
    expect(others.length).toBe(5);
  });

  test("names each breached rule beside its line of the policy", async () => {
    const lines = (await readFile(join(ROOT, LEAKY), "utf8")).split("\n");
    const [, ...rules] = commandsNamed(main, "error");
    for (const { message, properties } of rules) {
      expect(properties.file).toBe(LEAKY);
      expect(lines[Number(properties.line) - 1]).toContain(message.split(" ")[0]);
    }
  });

  test("has its report in the other formats too", async () => {
    const at = async (name: string) =>
      await readFile(join(main.outputs["report-path"]!, "..", name), "utf8");
    expect(JSON.parse(await at("report.sarif")).runs[0].results.length).toBe(6);
    expect(await at("report.junit.xml")).toContain('failures="5"');
    expect(JSON.parse(await at("report.predicate.json")).result).toBe("FAILED");
    const html = await at("report.html");
    expect(html).toContain("fails the privacy gate");
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_HTML_BYTES);
  });

  test("has every figure as an output", () => {
    const value = (key: string) =>
      String(report.metrics.find((metric) => metric.key === key)!.value);
    expect(main.outputs).toMatchObject({
      "mia-auc": value("mia.auc{attack=strongest,audit=finetuning,part=completion}"),
      "mia-tpr-at-fpr": value(
        "mia.tpr_at_fpr{attack=strongest,audit=finetuning,fpr=0.01,part=completion}",
      ),
      "pii-extraction-rate": value("pii.extraction_rate{attack=prefix,audit=finetuning,type=all}"),
      "pii-extraction-gain": value("pii.extraction_gain{attack=prefix,audit=finetuning,type=all}"),
      "checkpoint-digest": report.provenance.checkpoint.digest,
    });
    expect(Number(main.outputs["mia-auc"])).toBeGreaterThan(0.6);
    expect(main.outputs["checkpoint-digest"]).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test("has its report as the job summary", async () => {
    expect(main.summary.trimEnd()).toBe(
      (await readFile(main.outputs["summary-path"]!, "utf8")).trimEnd(),
    );
    expect(main.summary).toMatch(/^# ❌ .* fails the privacy gate\n/);
  });

  test("writes outside the workspace, into a folder of the step's own", () => {
    const folder = join(job.temp, "runner-temp", "reticence-4711-2-__reticence_reticence-");
    expect(main.outputs["report-path"]!.startsWith(folder)).toBe(true);
  });

  test("tells its phases as groups, all of them closed", () => {
    expect(commandsNamed(main, "group").map(({ message }) => message)).toContain("Measuring");
    const names = main.commands.map(({ name }) => name);
    expect(names.filter((name) => name === "group")).toHaveLength(
      names.filter((name) => name === "endgroup").length,
    );
    expect(main.log).toContain("mia.auc");
  });

  test("keeps no array in the report that could hold a number for each record", () => {
    const longest = (value: unknown): number => {
      if (value === null || typeof value !== "object") return 0;
      const own = Array.isArray(value) && typeof value[0] === "number" ? value.length : 0;
      return Math.max(own, ...Object.values(value).map(longest));
    };
    expect(longest(report)).toBeLessThanOrEqual(32);
  });

  test("reveals no name, address, phone or card number outside signals/", async () => {
    const values = await personalValues();
    expect(values.length).toBeGreaterThan(2000);
    const texts = await published(job.temp);
    texts.set("log", main.log);
    texts.set("outputs", JSON.stringify(main.outputs));
    expect([...texts.keys()].filter((name) => /report\.(json|md)$/.test(name))).toHaveLength(2);
    const found = [...texts].flatMap(([name, text]) =>
      values
        .filter((value) => text.includes(value))
        .map((value) => `${name}: ${fingerprint(value)}`),
    );
    expect(found).toEqual([]);
  });

  test("leaves no secret of the job anywhere, not even among the signals", async () => {
    const folder = join(main.outputs["report-path"]!, "..");
    for (const secret of [SECRET, TOKEN, "eyTheTokenOfTheRuntime"]) {
      expect(main.log).not.toContain(secret);
      expect(main.summary).not.toContain(secret);
      for (const [name, text] of await everything(folder)) {
        expect(text.includes(secret), name).toBe(false);
      }
    }
  });

  test("keeps its signals readable only by their owner, until post removes them", async () => {
    const signals = join(main.outputs["report-path"]!, "..", "signals");
    expect((await stat(signals)).mode & 0o777).toBe(0o700);
    const post = await job.post(step, main);
    expect(post.exitCode).toBe(0);
    await expect(access(signals)).rejects.toThrow("ENOENT");
    await access(main.outputs["report-path"]!);
    expect((await job.post(step, main)).exitCode).toBe(0);
  });
});

describe("the careful checkpoint", () => {
  test("passes the step, and its signals are kept if asked for", async () => {
    await using job = await Job.start();
    const out = join(job.temp, "audit");
    const step = { with: { policy: CAREFUL, out, "keep-signals": "true" } };
    const main = await job.main(step);
    expect(main.outputs).toMatchObject({
      verdict: "pass",
      "exit-class": "ok",
      "report-path": join(out, "report.json"),
      "summary-path": join(out, "report.md"),
      "html-path": join(out, "report.html"),
    });
    expect(main.exitCode).toBe(0);
    expect(commandsNamed(main, "error")).toEqual([]);
    expect(main.summary).toMatch(/^# ✅ .* passes the privacy gate\n/);
    const post = await job.post(step, main);
    expect(post.exitCode).toBe(0);
    expect(post.log).toContain("as secret as the training data");
    await access(join(out, "signals", "manifest.json"));
    await expect(access(`${out}.lock`)).rejects.toThrow("ENOENT");
  });
});

test("an audit that proves nothing fails the step, unless the policy wants a warning", async () => {
  await using job = await Job.start();
  const out = join(job.temp, "audit");
  // Too few nonmembers for a false-positive rate of 1 %.
  const set = "limits.records=100";
  const strict = await job.main({ with: { policy: CAREFUL, out, set } });
  expect(strict.outputs).toMatchObject({ verdict: "invalid", "exit-class": "undetermined" });
  expect(strict.exitCode).toBe(1);
  expect(commandsNamed(strict, "error")[0]?.message).toMatch(/^invalid: /);
  const lenient = await job.main({
    with: { policy: CAREFUL, out, set: `${set}\ngate.on.invalid=warn` },
  });
  expect(lenient.outputs).toMatchObject({ verdict: "invalid", "exit-class": "undetermined" });
  expect(lenient.exitCode).toBe(0);
  expect(commandsNamed(lenient, "error")).toEqual([]);
  expect(commandsNamed(lenient, "warning").at(-1)?.message).toMatch(/^invalid: /);
});

test("in a public repository shows no number that rests on fewer than five values", async () => {
  await using job = await Job.start();
  const step = { with: { policy: CAREFUL, set: FEW_RECORDS } };
  const event = runOf("workflow_dispatch", "refs/heads/main", "a".repeat(40), { private: false });
  const hidden = await job.main({ ...step, event });
  const told = JSON.parse(await readFile(hidden.outputs["report-path"]!, "utf8")) as Report;
  expect(told.public).toBe(true);
  expect(hidden.summary).toContain("This report is public");
  const small = told.metrics.flatMap(({ n }) => Object.values(n)).filter((n) => n > 0 && n < 5);
  expect(small).toEqual([]);
  expect(told.metrics.filter(({ withheld }) => withheld?.value === "<5").length).toBeGreaterThan(0);
}, 240_000);

async function everything(folder: string): Promise<[string, string][]> {
  const { filesIn } = await import("./demo.ts");
  const files = await filesIn(folder, () => true);
  return await Promise.all(
    files.map(async (file): Promise<[string, string]> => [file, await readFile(file, "latin1")]),
  );
}

test("the demo's policies are part of this repository", async () => {
  await access(join(ROOT, LEAKY));
  await access(join(ROOT, CAREFUL));
});
