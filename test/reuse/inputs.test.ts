import { cp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prepareReuse } from "../../src/audit/reuse.ts";
import { PolicyError, SourceError } from "../../src/base/errors.ts";
import { loadPolicy } from "../../src/config/index.ts";
import type { Origin, Report } from "../../src/contracts/report.ts";
import { IN_TERMINAL } from "../../src/history/entry.ts";
import {
  addAudits,
  type Found,
  folderStore,
  type HistoryEntry,
  readPast,
} from "../../src/history/index.ts";
import { digestInputs } from "../../src/history/seal.ts";
import { makeJob } from "../../src/probe/index.ts";
import { pullInputs } from "../../src/pull/index.ts";
import {
  auditIn,
  candidatesIn,
  inputParts,
  type Known,
  sealVerdict,
} from "../../src/reuse/index.ts";
import { DEMO } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { makeEntry, reportOf, withFittingId } from "../support/history.ts";
import { useWarmProbe } from "../support/warm/use.ts";

useWarmProbe();

/** Real pulls of the demo's checkpoint, base and data; nothing is measured. */

const KEY = Buffer.from("0123456789abcdef0123456789abcdef");
const POLICY = `# The gate of the support bot.
version: 1
checkpoint: careful
base: base
data: {format: prompt-completion, members: data/members.jsonl, nonmembers: data/nonmembers.jsonl}
attacks: {mia: {attacks: [reference]}, pii: off}
limits: {records: 100, tokens: 64}
seed: 7
history: {path: audits, reuse: true, checkpoint: bot}
gate: {preset: none, rules: [{metric: mia.auc, max: 0.8}]}
waivers: [{metric: mia.auc, until: 2027-01-31, owner: "@privacy", reason: retrained}]
`;
const IDENTITY = {
  python: "3.12.1",
  packages: ["torch 2.9.0", "transformers 5.0.0"],
  device: "cpu",
};
const ORIGIN: Origin = {
  event: "schedule",
  repository: "octo-org/support-model",
  visibility: "private",
  commit: "a".repeat(40),
  pull: null,
  policy: { path: "reticence.yml", source: "workspace", repository: null, ref: null, commit: null },
  limit: null,
  differences: [],
  changedFiles: [],
  inputs: [],
};

let folder: Awaited<ReturnType<typeof makeFolder>>;

beforeAll(async () => {
  folder = await makeFolder({ "reticence.yml": POLICY });
  for (const name of ["careful", "base", "data"]) {
    await cp(join(DEMO, name), folder.at(name), { recursive: true });
  }
  // No part of this audit.
  await rm(folder.at("data", "people.jsonl"));
});
afterAll(async () => await folder[Symbol.asyncDispose]());

/** What an audit of the folder knows before it measures. */
async function known(changes: Partial<Known> & { identity?: unknown } = {}): Promise<Known> {
  const { identity = IDENTITY, ...others } = changes;
  const loaded = await loadPolicy(folder.at("reticence.yml"));
  await using pulled = await pullInputs(loaded, { digestKey: KEY });
  const job = makeJob(pulled.loaded.policy, pulled.inputs);
  const { provenance, lock } = pulled;
  return {
    pulled: { loaded: pulled.loaded, provenance, lock },
    origin: undefined,
    earlier: [],
    executor: {
      measurer: () => ({ executor: "process" }),
      identity: async () => identity as Record<string, unknown> | undefined,
    },
    job,
    today: "2026-11-20",
    publicByDefault: false,
    ...others,
  };
}

/** Names of the parts that differ from `before`; every part, if the audit refuses such inputs. */
async function changedParts(before: object, now: () => Promise<Known>): Promise<string[]> {
  try {
    const parts = (await inputParts(await now())) as Record<string, unknown>;
    return Object.entries(before)
      .filter(([name, part]) => JSON.stringify(part) !== JSON.stringify(parts[name]))
      .map(([name]) => name);
  } catch (error) {
    if (error instanceof PolicyError || error instanceof SourceError) return Object.keys(before);
    throw error;
  }
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(folder.at(path), { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile());
  return names.map((entry) => join(entry.parentPath, entry.name)).sort();
}

describe("what a verdict depends on", () => {
  let before: object;
  beforeAll(async () => {
    before = (await inputParts(await known()))!;
  });

  test("is the same for two audits of the same inputs", async () => {
    expect(await changedParts(before, known)).toEqual([]);
  });

  test.each([
    ["checkpoint", "careful"],
    ["base", "base"],
    ["data", "data"],
  ])("changes with any byte of the %s", async (part, path) => {
    const files = await filesIn(path);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const bytes = await readFile(file);
      const places = fc.tuple(fc.nat((await stat(file)).size - 1), fc.nat(7));
      await fc.assert(
        fc.asyncProperty(places, async ([at, bit]) => {
          const changed = Buffer.from(bytes);
          changed[at]! ^= 1 << bit;
          await writeFile(file, changed);
          expect(await changedParts(before, known), `${file} ${at}.${bit}`).toContain(part);
        }),
        { numRuns: 5 },
      );
      await writeFile(file, bytes);
    }
    expect(await changedParts(before, known)).toEqual([]);
  });

  test("changes with any byte of the policy, comments included", async () => {
    const bytes = Buffer.from(POLICY);
    const places = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7));
    await fc.assert(
      fc.asyncProperty(places, async ([at, bit]) => {
        const changed = Buffer.from(bytes);
        changed[at]! ^= 1 << bit;
        await writeFile(folder.at("reticence.yml"), changed);
        expect(await changedParts(before, known), `${at}.${bit}`).toContain("policy");
      }),
      { numRuns: 40 },
    );
    await writeFile(folder.at("reticence.yml"), POLICY);
  });

  test("changes with any version of what measures", async () => {
    const text = JSON.stringify(IDENTITY);
    for (const at of [...text.matchAll(/\d/g)].map(({ index }) => index)) {
      const digit = String((Number(text[at]) + 1) % 10);
      const identity: unknown = JSON.parse(text.slice(0, at) + digit + text.slice(at + 1));
      expect(await changedParts(before, () => known({ identity }))).toEqual(["environment"]);
    }
  });

  test("changes with the image and the executor", async () => {
    const image = { reference: "probe", id: "sha256:1", published: false, revision: null };
    const executor = {
      measurer: () => ({ executor: "docker", image }),
      identity: async () => IDENTITY,
    };
    const inImage = (await inputParts(await known({ executor })))!;
    expect(await changedParts(before, () => known({ executor }))).toEqual(["environment"]);
    const other = {
      ...executor,
      measurer: () => ({ executor: "docker", image: { ...image, id: "sha256:2" } }),
    };
    expect(await changedParts(inImage, () => known({ executor: other }))).toEqual(["environment"]);
  });

  test("changes when a waiver ends, and with who can read the report", async () => {
    expect(await changedParts(before, () => known({ today: "2027-01-31" }))).toEqual([]);
    expect(await changedParts(before, () => known({ today: "2027-02-01" }))).toEqual(["policy"]);
    expect(await changedParts(before, () => known({ publicByDefault: true }))).toEqual(["readers"]);
  });

  test("changes with what a change does to the verdict, not with the commit", async () => {
    const scheduled = (await inputParts(await known({ origin: ORIGIN })))!;
    const from = (changes: Partial<Origin>) =>
      changedParts(scheduled, () => known({ origin: { ...ORIGIN, ...changes } }));
    const policy = { ...ORIGIN.policy, source: "base" as const, commit: "c".repeat(40) };
    expect(await from({ commit: "b".repeat(40), event: "pull_request", policy })).toEqual([]);
    expect(await from({ limit: "nobody reviewed the rules" })).toEqual(["origin"]);
    expect(await from({ changedFiles: ["data/members.jsonl"] })).toEqual(["origin"]);
    expect(await from({ uncompared: ["data"] })).toEqual(["origin"]);
    expect(await changedParts(before, () => known({ origin: ORIGIN }))).toEqual([]);
  });

  test("changes with the figures that a rule compares with, not with their date", async () => {
    const against = (entry: HistoryEntry): Found[] => [{ reference: "previous", entry }];
    const compared = (await inputParts(await known({ earlier: against(makeEntry()) })))!;
    const from = (entry: HistoryEntry) =>
      changedParts(compared, () => known({ earlier: against(entry) }));
    expect(await from(makeEntry({ date: "2026-11-08T03:00:00.000Z" }))).toEqual([]);
    expect(await from(makeEntry({ auc: 0.56 }))).toEqual(["earlier"]);
    expect(await from(makeEntry({ context: { release: "v2" } }))).toEqual(["earlier"]);
    expect(await changedParts(compared, known)).toEqual(["earlier"]);
  });

  test("is unknown if what would measure is", async () => {
    expect(await inputParts(await known({ executor: UNKNOWN }))).toBeUndefined();
  });
});

const UNKNOWN = { measurer: () => ({ executor: "process" }), identity: async () => undefined };

/** The same with a history, as an audit asks. */
describe("an audit", () => {
  let audits: Awaited<ReturnType<typeof makeFolder>>;
  const report: Report = {
    ...reportOf(0.55, null, "bot", "sha256:aa"),
    timing: { startedAt: new Date().toISOString() },
  };
  beforeEach(async () => {
    audits = await makeFolder();
    return async () => await audits[Symbol.asyncDispose]();
  });

  /** What one audit says and would publish; `measured`: it measures, is sealed and recorded. */
  async function audit(
    options: { key?: Buffer | undefined; facts?: Known; reuse?: string; measured?: Report } = {},
  ): Promise<string | undefined> {
    const { key = KEY, facts = await known(), measured } = options;
    const said: string[] = [];
    const store = folderStore(audits.at("history"));
    const past = await readPast(store, undefined, new Date());
    const listener = { note: (line: string) => said.push(line), phase: () => {} };
    const { verdict, seal } = await prepareReuse(
      {
        ...("key" in options && options.key === undefined ? {} : { digestKey: key }),
        out: audits.at("out"),
        listener: listener as never,
        reuse: {
          folder: options.reuse,
          inHistory: () => candidatesIn(past),
          context: IN_TERMINAL,
        },
      },
      facts,
    );
    if (measured !== undefined) {
      const text = JSON.stringify(measured);
      const at = await makeFolder({
        "report.json": text,
        "report.seal.json": seal(measured, text) ?? "",
      });
      const { entry, reports } = await auditIn(at.path, measured, IN_TERMINAL);
      await addAudits(store, [entry], [], reports);
      await at[Symbol.asyncDispose]();
    }
    expect(said).toHaveLength(1);
    expect(verdict === undefined).toBe(!said[0]!.startsWith("Reused: "));
    if (verdict !== undefined) {
      expect(verdict).toEqual({ ...report, reused: { date: report.timing.startedAt, run: null } });
    }
    return said[0];
  }

  test("publishes what an earlier one of the same inputs found", async () => {
    expect(await audit({ measured: report })).toBe(
      "Not reused: there is no sealed audit. The audit measures.",
    );
    expect(await audit()).toMatch(
      /^Reused: measured on \d{4}-\d\d-\d\d; nothing has changed since\.$/,
    );
  });

  test.each([
    ["a flipped verdict", (text: string) => text.replace('"verdict":"fail"', '"verdict":"pass"')],
    ["another date", (text: string) => text.replace(/"date":"20\d\d/, '"date":"2098')],
  ])("measures if its history line was edited: %s", async (_, edit) => {
    const failed = { ...report, verdict: "fail" as const };
    await audit({ measured: failed });
    const file = audits.at("history", "history.jsonl");
    const line = edit(await readFile(file, "utf8"));
    await writeFile(file, `${JSON.stringify(withFittingId(JSON.parse(line) as HistoryEntry))}\n`);
    expect(await audit()).toBe(
      "Not reused: the seal of the earlier audit is not genuine. The audit measures.",
    );
  });

  test("measures if the report in the history was edited or removed", async () => {
    await audit({ measured: report });
    const [file] = (await readdir(audits.at("history"), { recursive: true })).filter((name) =>
      /reports.[0-9a-f]{32}\.json$/.test(name),
    );
    await writeFile(audits.at("history", file!), JSON.stringify({ ...report, headline: "fine" }));
    expect(await audit()).toContain("the report of the earlier audit was changed");
    await writeFile(audits.at("history", file!), "");
    expect(await audit()).toContain("the report of the earlier audit was changed");
  });

  test("measures under another key, without one, and if it cannot tell what would measure", async () => {
    await audit({ measured: report });
    expect(await audit({ key: Buffer.from("another key of sixteen bytes") })).toContain(
      "of other inputs, or sealed with another digest key",
    );
    expect(await audit({ key: undefined })).toContain("there is no digest key");
    expect(await audit({ facts: await known({ executor: UNKNOWN }) })).toContain("cannot be told");
  });

  test("says what changed", async () => {
    await audit({ measured: report });
    const facts = await known({ identity: { ...IDENTITY, python: "3.12.2" }, today: "2027-02-01" });
    expect(await audit({ facts })).toMatch(
      /^Not reused: the policy and the versions or the device that measure changed since the latest sealed audit \(/,
    );
  });

  test("measures beside signals, which it continues from", async () => {
    await audit({ measured: report });
    await using out = await makeFolder({ "signals/records.arrow": "" });
    await cp(out.path, audits.at("out"), { recursive: true });
    expect(await audit()).toContain("the output folder holds signals");
  });

  test("takes the verdict of an output folder that is named", async () => {
    await using earlier = await makeFolder({ "report.json": JSON.stringify(report) });
    expect(await audit({ reuse: earlier.path })).toContain("there is no sealed audit");
    const inputs = digestInputs((await inputParts(await known()))!, KEY);
    const sealing = { inputs, context: IN_TERMINAL, key: KEY };
    const sealed = sealVerdict(report, JSON.stringify(report), sealing)!;
    await writeFile(earlier.at("report.seal.json"), sealed);
    expect(await audit({ reuse: earlier.path })).toMatch(/^Reused: /);
  });
});
