import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { incompatibilities } from "../../scripts/release/compatible.ts";
import { keysNotIn, readKeys, readPolicySchema } from "../../scripts/release/keys.ts";
import { broken, type Surface, surfaceOf } from "../../scripts/release/surface.ts";
import { loadPolicy } from "../../src/config/index.ts";
import { entryOf, IN_TERMINAL } from "../../src/history/entry.ts";
import { describeOdd, parseHistory } from "../../src/history/lines.ts";
import { readReport } from "../../src/report/read.ts";
import { ROOT, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { makeEntry } from "../support/history.ts";
import { errorOf, POLICY } from "../support/policy.ts";

/**
 * What earlier releases wrote, from builds of their own commits: the demo's policies, the reports of
 * its two audits, the history, the schemas, and the names that users write down.
 */
const RELEASES = join(import.meta.dirname, "releases");
/** No release before it kept a history: the first that one was kept in, written by that commit. */
const FIRST_HISTORY = join(import.meta.dirname, "first-history");

const DEMO = { careful: "pass", leaky: "fail" } as const;

/**
 * Where today's schemas refuse what one of 0.1.0 accepted: keys that it reserved, whose every use it
 * refused itself, and patterns that hold for all that it wrote.
 */
const KNOWN: Readonly<Record<string, RegExp>> = {
  "0.1.0":
    /^(?:(?:data|pretraining)\.people|canaries|attacks\.pii|run\.(?:image|gpus)|history\b.*)[.:]|: has another pattern$/,
};

const releases = await readdir(RELEASES);

test("what every release of the changelog wrote is here", async () => {
  const changelog = await readFile(join(ROOT, "CHANGELOG.md"), "utf8");
  const told = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(([, release]) => release!);
  expect(told).toContain("0.1.0");
  expect(releases.toSorted()).toEqual(told.toSorted());
});

describe.each(releases)("today's build, given what release %s wrote,", (release) => {
  const at = (...names: string[]) => join(RELEASES, release, ...names);

  test.each(Object.keys(DEMO))("reads the policy %s.yml", async (name) => {
    const { policy } = await loadPolicy(at(`${name}.yml`));
    expect(policy.checkpoint).toBe(`./${name}`);
    expect(policy.gate.rules.length).toBeGreaterThan(4);
  });

  test.each(Object.entries(DEMO))(
    "reads the report of %s, which says %s",
    async (name, verdict) => {
      const report = readReport(await readFile(at(`${name}.json`), "utf8"), name);
      expect(report).toMatchObject({ verdict, provenance: { reticence: release } });
      // As a line of a history it is as good as one of today.
      const line = JSON.stringify(entryOf(report, IN_TERMINAL, new Date()));
      expect(parseHistory(`${line}\n`)).toMatchObject({ entries: [{ verdict }], odd: [] });
    },
  );

  test("draws its reports side by side", async () => {
    await using folder = await makeFolder();
    const reports = Object.keys(DEMO).map((name) => at(`${name}.json`));
    const out = folder.at("page.html");
    const { exitCode, stderr } = await reticence(["html", ...reports, "--out", out]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(await readFile(out, "utf8")).toContain(`Reticence ${release}`);
  });

  test("reads its history", async () => {
    const text = await readFile(at("history.jsonl"), "utf8").catch(() => undefined);
    if (text === undefined) expect(release).toBe("0.1.0");
    else expectWhole(text);
  });

  test("refuses nothing that its schemas accept", async () => {
    for (const name of await readdir(at("schema"))) {
      const [before, now] = await Promise.all(
        [at("schema", name), join(ROOT, "schema", name)].map(async (path) =>
          JSON.parse(await readFile(path, "utf8")),
        ),
      );
      const unknown = incompatibilities(before, now).filter((one) => !KNOWN[release]?.test(one));
      expect([name, unknown]).toEqual([name, []]);
    }
  });

  test("keeps its names", async () => {
    const surface = JSON.parse(await readFile(at("surface.json"), "utf8")) as Surface;
    const now = { release: manifest.version, surface: await surfaceOf() };
    const names = (all: Surface) => ({ ...all, presets: {}, attacks: [] });
    expect(
      broken({ release, surface: names(surface) }, { ...now, surface: names(now.surface) }),
    ).toEqual([]);
  });
});

test("a history from before the second release is read whole", async () => {
  expectWhole(await readFile(join(FIRST_HISTORY, "history.jsonl"), "utf8"));
  const [before, now] = await Promise.all(
    [join(FIRST_HISTORY, "history.schema.json"), join(ROOT, "schema", "history.schema.json")].map(
      async (path) => JSON.parse(await readFile(path, "utf8")),
    ),
  );
  expect(incompatibilities(before, now)).toEqual([]);
});

describe("a policy of a later release", () => {
  const LATER = `${POLICY}requires: 999.1.0\nforesight: {depth: 3}\n`;

  test("is refused with the release that reads it, before anything else", async () => {
    expect(await errorOf(LATER)).toBe(
      `8:11: this policy needs Reticence 999.1.0 or newer, and this is ${manifest.version}. Use that release, or newer.`,
    );
    expect(await errorOf(LATER.replace("version: 1", "version: 2"))).toMatch(/needs Reticence 999/);
    await using folder = await makeFolder({ "reticence.yml": LATER });
    const { exitCode, stderr } = await reticence(["plan", folder.at("reticence.yml")]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("[policy-requires]");
  });

  test("that does not say so is refused with the place that names the release", async () => {
    expect(await errorOf(LATER.replace(/requires.*\n/, ""))).toMatch(
      /^8:1: unknown key "foresight"\. Known: .*\. If a release after \d+\.\d+\.\d+ added it, https:\/\/\S+\/v1\/config\.schema\.json names that release\.$/,
    );
  });

  test.each(["0.1", "v1.0.0", "1.0.0-rc.1", ">=1.0.0"])(
    "names it in full, not as %s",
    async (given) => {
      expect(await errorOf(`${POLICY}requires: "${given}"\n`)).toMatch(
        /is a release such as 0\.2\.0/,
      );
    },
  );

  test("may not be said to be an earlier one's", async () => {
    expect(await errorOf(`${POLICY}requires: 0.0.9\n`)).toMatch(
      /^8:1: release 0\.0\.9 does not know `\w.*`, which (\d+\.\d+\.\d+) added\. Write `requires: \1`\.$/,
    );
    expect(await errorOf(`${POLICY}requires: 999.0.0\n`, [SET_TO_OLD])).toMatch(/does not know/);
  });

  test("that this release reads is one of its own", async () => {
    await using folder = await makeFolder({
      "reticence.yml": `${POLICY}requires: ${manifest.version}\n`,
    });
    const { policy } = await loadPolicy(folder.at("reticence.yml"));
    expect(policy.checkpoint).toBe("./tuned");
  });
});

const SET_TO_OLD = { path: ["requires"], value: "0.0.9", label: "--set requires=0.0.9" };

test("a report of a later release is refused with that release, and quotes nothing else", async () => {
  const report = JSON.parse(await readFile(join(RELEASES, "0.1.0", "careful.json"), "utf8"));
  const read = (reticence: unknown) => () =>
    readReport(
      JSON.stringify({ ...report, foresight: 1, provenance: { ...report.provenance, reticence } }),
      "x",
    );
  expect(read("999.1.0")).toThrow(
    /^was written by Reticence 999\.1\.0, .* release 999\.1\.0 or newer\.$/,
  );
  for (const other of ["0.1.0", "999.1.0 <img>", 7, null]) {
    expect(read(other)).toThrow("does not match this release's report schema.");
  }
});

test("a line of a later release is skipped with that release", () => {
  const entry = makeEntry();
  const later = { ...entry, reticence: "999.1.0" };
  const lines = [
    { ...later, foresight: 1 },
    { ...later, schemaVersion: 2 },
    { ...entry, foresight: 1 },
  ];
  const { odd } = parseHistory(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  expect(odd.map(({ reason }) => reason)).toEqual([
    "does not match the schema of its version; release 999.1.0 wrote it, and reads it",
    "version 2, from a later release; this one reads up to 1; release 999.1.0 wrote it, and reads it",
    "does not match the schema of its version",
  ]);
});

test("every key of a release is still a key, and none is in two releases", async () => {
  const [known, schema] = await Promise.all([readKeys(), readPolicySchema()]);
  const released = Object.values(known).flat();
  expect(new Set(released).size).toBe(released.length);
  const all = keysNotIn({}, schema);
  expect(released.filter((key) => !all.includes(key))).toEqual([]);
});

function expectWhole(text: string): void {
  const { entries, odd } = parseHistory(text);
  expect(describeOdd(odd)).toBeUndefined();
  expect(entries.map(({ verdict }) => verdict)).toContain("fail");
}
