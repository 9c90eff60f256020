import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadPolicy, parseSet } from "../src/config/index.ts";
import type { Report, Rule } from "../src/contracts/report.ts";
import { unpack } from "../src/evidence/archive.ts";
import { bundleOf, verifyBundle } from "../src/evidence/index.ts";
import { judge } from "../src/judge/index.ts";
import { personalValues } from "./runner/demo.ts";
import { DEMO, ROOT, reticence } from "./support/cli.ts";
import { makeFolder } from "./support/folder.ts";

const TODAY = "2026-12-01";
const SEEDS = [7, 8, 9];

let folder: Awaited<ReturnType<typeof makeFolder>>;
let demo: Awaited<ReturnType<typeof runDemo>>;
beforeAll(async () => {
  folder = await makeFolder();
  demo = await runDemo();
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

describe.each([
  ["careful", "pass", 0],
  ["leaky", "fail", 1],
] as const)("the %s checkpoint", (name, verdict, exitCode) => {
  const out = () => folder.at(name);

  test(`is shown by npm run demo with the verdict ${verdict}`, async () => {
    expect([demo.exitCode, demo.stderr]).toEqual([0, expect.not.stringContaining("should")]);
    expect(demo.stdout).toContain(verdict.toUpperCase());
    expect((await reportOf(out())).verdict).toBe(verdict);
  });

  test("has the same verdict with every bound a half-width away, over three seeds", async () => {
    for (const seed of SEEDS) {
      const { policy } = await loadPolicy(join(DEMO, `${name}.yml`), [parseSet(`seed=${seed}`)]);
      const report = await judge(out(), { policy, today: TODAY });
      expect(report.verdict).toBe(verdict);
      for (const rule of report.rules)
        expect([rule.key, marginOf(rule) >= 1]).toEqual([rule.key, true]);
    }
  });

  test("has checks that all hold: the sets differ only in training", async () => {
    const { validity } = await reportOf(out());
    const odd = validity.filter(({ state }) => state !== "ok");
    // Full weights do not name their base, unlike an adapter; and that many epochs make the
    // checkpoint twice as confident, even on text it never read.
    const told = name === "leaky" ? ["base-match", "model-shift"] : [];
    expect(odd.map(({ id, state }) => [id, state])).toEqual(told.map((id) => [id, "note"]));
  });

  test("makes an evidence bundle that verifies, twice the same, without any of the data in it", async () => {
    const text = await readFile(join(out(), "report.json"), "utf8");
    const bundle = await bundleOf(text, undefined, "report.json");
    expect((await bundleOf(text, undefined, "report.json")).equals(bundle)).toBe(true);
    expect((await verifyBundle(bundle, "evidence.zip")).report.verdict).toBe(verdict);
    const values = await personalValues();
    expect(values.length).toBeGreaterThan(2000);
    const files = await unpack(bundle, "evidence.zip");
    const found = [...files].flatMap(([file, content]) => {
      const held = content.toString("utf8");
      // Never the value itself: this is a log.
      return values.flatMap((value, index) => (held.includes(value) ? [`${file}: ${index}`] : []));
    });
    expect(found).toEqual([]);
    const bom = files.get("report.cdx.json")!.toString("utf8");
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot7);
    expect(await validator.validate(bom)).toBeNull();
    // What the audit wrote beside the report is what goes into the bundle.
    for (const [file, content] of files) {
      if (!file.startsWith("report.")) continue;
      expect([file, content.equals(await readFile(join(out(), file)))]).toEqual([file, true]);
    }
  });

  test("is judged from its signals alone, without Python", async () => {
    const judged = await reticence(["judge", out()], { env: { PATH: "/nowhere" } });
    expect([judged.exitCode, judged.stdout]).toEqual([
      exitCode,
      expect.stringContaining(verdict.toUpperCase()),
    ]);
  });
});

test("the leaky checkpoint gets no verdict if members and nonmembers are swapped", async () => {
  const out = folder.at("exchanged");
  const { exitCode } = await reticence([
    "audit",
    join(DEMO, "leaky.yml"),
    "--set",
    `data.members=${join(DEMO, "data", "nonmembers.jsonl")}`,
    "--set",
    `data.nonmembers=${join(DEMO, "data", "members.jsonl")}`,
    "--set",
    "limits.records=800",
    "--out",
    out,
  ]);
  const { verdict, validity } = await reportOf(out);
  expect([exitCode, verdict]).toEqual([3, "invalid"]);
  expect(validity.filter(({ state }) => state === "invalid")).toMatchObject([
    {
      id: "direction",
      detail: expect.stringContaining("are members and nonmembers swapped"),
    },
  ]);
});

describe("what the checkpoints know of persons", () => {
  const metricOf = async (name: string, key: string) =>
    (await reportOf(folder.at(name))).metrics.find((metric) => metric.key === key)!;

  test("names the person most affected by the leaky one by ordinal, and nobody for the careful one", async () => {
    const key = "pii.worst_subject{attack=prefix,audit=finetuning,type=all}";
    const leaky = await metricOf("leaky", key);
    expect(leaky.value).toBeGreaterThanOrEqual(2);
    expect(leaky.selected).toMatch(/^subject \d+$/);
    const careful = await metricOf("careful", key);
    expect([careful.value, careful.selected]).toEqual([0, undefined]);
  });

  test("ranks true values among decoys first under the leaky one, as chance would under the careful one", async () => {
    const key = "pii.exposure{attack=prefix,audit=finetuning,type=all}";
    const leaky = await metricOf("leaky", key);
    expect(leaky.interval![0]).toBeGreaterThan(5);
    const careful = await metricOf("careful", key);
    // log2(e) = 1.44 bits is the mean of a rank drawn at random.
    expect(careful.interval![0]).toBeLessThan(Math.LOG2E);
    expect(careful.interval![1]).toBeGreaterThan(Math.LOG2E);
  });
});

test("two audits of the leaky checkpoint give the same report except for the key timing", async () => {
  const again = folder.at("again");
  // With a thread, as the first: sums are then of the same order.
  const { exitCode } = await reticence([
    ...["audit", join(DEMO, "leaky.yml"), "--set", "run.threads=1", "--out", again],
  ]);
  expect(exitCode).toBe(1);
  const [first, second] = await Promise.all(
    [folder.at("leaky"), again].map(async (path) => {
      const text = await readFile(join(path, "report.json"), "utf8");
      const { timing } = JSON.parse(text) as Report;
      expect(Object.keys(timing)).not.toEqual([]);
      return text.slice(0, text.indexOf('  "timing": {'));
    }),
  );
  expect(first!.length).toBeGreaterThan(1000);
  expect(second).toBe(first);
});

describe("the leaky checkpoint, compared with the wrong records,", () => {
  test("is invalid, not failed, if the nonmembers are of another kind", async () => {
    const report = await auditWith("another-kind", (members, nonmembers) => ({
      members,
      nonmembers: nonmembers.map((line) => line.replace('"prompt": "', '"prompt": "Fwd: re: ')),
    }));
    expect(miaStates(report)).toEqual(new Set(["invalid"]));
    expect(report.metrics.find(({ id }) => id === "mia.auc")!.value).toBeGreaterThan(0.9);
    expect(report.validity.find(({ id }) => id === "blind")!.state).toBe("invalid");
  });

  test("is invalid when a tenth of the nonmembers are members, and the report counts them", async () => {
    const report = await auditWith("overlap", (members, nonmembers) => ({
      members,
      nonmembers: [...members.slice(0, 80), ...nonmembers.slice(0, 720)],
    }));
    expect(miaStates(report)).toEqual(new Set(["invalid"]));
    const overlap = report.validity.find(({ id }) => id === "overlap")!;
    expect(overlap.state).toBe("invalid");
    expect(overlap.detail).toMatch(/^8\d members and 8\d nonmembers/);
  });

  test("passes when neither set was trained on", async () => {
    const report = await auditWith("null", (_, nonmembers) => ({
      members: nonmembers.slice(0, 1000),
      nonmembers: nonmembers.slice(1000, 2000),
    }));
    expect([report.verdict, report.headline]).toEqual(["pass", "all 7 rules cleared"]);
  });
});

/** `npm run demo`, its reports into the tests' folder. */
async function runDemo() {
  const script = join(ROOT, "scripts", "demo.ts");
  return await execa(process.execPath, [script, folder.path], { reject: false });
}

type Lines = string[];

/** Audits the leaky checkpoint on 800 records per side, of sets built from the demo's. */
async function auditWith(
  name: string,
  change: (members: Lines, nonmembers: Lines) => { members: Lines; nonmembers: Lines },
): Promise<Report> {
  const demo = folder.at(`demo-${name}`);
  await cp(DEMO, demo, { recursive: true, filter: (path) => !path.includes("/out") });
  const read = async (set: string) =>
    (await readFile(join(DEMO, "data", `${set}.jsonl`), "utf8")).trimEnd().split("\n");
  const sets = change(
    (await read("members")).slice(0, 800),
    (await read("nonmembers")).slice(0, 2000),
  );
  for (const [set, lines] of Object.entries(sets)) {
    await writeFile(join(demo, "data", `${set}.jsonl`), `${lines.join("\n")}\n`);
  }
  const out = folder.at(name);
  await reticence(["audit", join(demo, "leaky.yml"), "--out", out]);
  return await reportOf(out);
}

async function reportOf(path: string): Promise<Report> {
  return JSON.parse(await readFile(join(path, "report.json"), "utf8")) as Report;
}

function miaStates(report: Report): Set<string> {
  return new Set(
    report.rules.filter(({ metric }) => metric.startsWith("mia.")).map(({ state }) => state),
  );
}

/** Distance of a rule's value from its bound in half-widths of its interval; a count has none. */
function marginOf({ value, interval, max, min, state }: Rule): number {
  if (state === "not-applicable") return Number.POSITIVE_INFINITY;
  if (interval === null) return Math.abs(value! - max!) >= 1 || state === "cleared" ? 1 : 0;
  const half = (interval[1] - interval[0]) / 2;
  return Math.abs(value! - (max ?? min)!) / half;
}
