import { createHash, createHmac, randomBytes } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { CERTIFICATES, REPORTS } from "../../src/base/audit-folder.ts";
import type { Report } from "../../src/contracts/report.ts";
import { type Certificate, certify } from "../../src/judge/certificate.ts";
import { judge, judgeAudit } from "../../src/judge/index.ts";
import { measured } from "../../src/judge/metric.ts";
import { withholdSmallCells } from "../../src/judge/small-cells.ts";
import { writeCertificate } from "../../src/owner/index.ts";
import { renderHtml, renderMarkdown, writeReport } from "../../src/report/index.ts";
import { makeAuditFolder, type Scenario } from "../support/audit-folder.ts";
import { makeFolder } from "../support/folder.ts";

const TODAY = "2026-12-01";
/** 20 subjects at half of 20 % need 199 look-alikes; 210 have two records each. */
const POLICY = `version: 1
audits: [erasure]
checkpoint: ./tuned
base: ./base
erasure: {format: prompt-completion, subjects: s.jsonl, lookalikes: l.jsonl, subject: customer_id}
gate: {confidence: 0.8}
`;
const SIZES = { policy: POLICY, audit: "erasure", members: 40, nonmembers: 420 } as const;
const DIFFERS = { outcome: "differs", detail: "It was tuned from another base." } as const;
const QUIET = { ...SIZES, values: 0 } as const;

describe("an audit of forgotten persons", () => {
  test("passes a checkpoint that knows the persons no better than strangers, and names the effect", async () => {
    const report = await judged(QUIET);
    expect(statesOf(report)).toEqual({ detectable: "cleared", overshot: "cleared" });
    expect(report.verdict).toBe("pass");
    expect(checkOf(report, "lookalikes")).toMatchObject({ state: "ok", value: 210 });
    expect(checkOf(report, "lookalikes").detail).toMatch(/a subject is found from a gain of \d/);
    expect(report.notTested!.map(({ what }) => what)).toContain("That the persons are forgotten");
    expect(renderMarkdown(report)).toContain("This is a test and not a proof");
  });

  test("fails one that still knows them, and counts them", async () => {
    const report = await judged({ ...QUIET, gain: { members: 1, nonmembers: 0 } });
    expect(statesOf(report)).toEqual({ detectable: "breached", overshot: "cleared" });
    expect(metricOf(report, "erasure.detectable")).toMatchObject({
      value: 20,
      n: { subjects: 20, lookalikes: 210, notDetectable: 0 },
    });
    expect(report.next![0]!.text).toContain("does not treat these persons as strangers");
  });

  test("fails one that was unlearned too far: less likely than strangers tells as much", async () => {
    const report = await judged({ ...QUIET, gain: { members: -1, nonmembers: 0 } });
    expect(statesOf(report)).toEqual({ detectable: "cleared", overshot: "breached" });
  });

  test("is not fooled by a checkpoint that gained as much on strangers", async () => {
    const report = await judged({ ...QUIET, gain: { members: 1, nonmembers: 1 } });
    expect(report.verdict).toBe("pass");
  });

  test("fails one that gives away a person's value, though the test finds nobody", async () => {
    const report = await judged({ ...SIZES, values: 10, extracted: 2 });
    expect(report.verdict).toBe("fail");
    expect(statesOf(report).detectable).toBe("cleared");
    expect(ruleOf(report, "pii.extracted")).toMatchObject({ state: "breached", value: 2 });
  });

  test("a group that differs from strangers fails, though none of its persons is found", async () => {
    const report = await judged({
      ...QUIET,
      members: 100,
      nonmembers: 1000,
      gain: { members: 0.04, nonmembers: 0 },
      seed: 5,
    });
    expect(statesOf(report)).toEqual({ detectable: "cleared", overshot: "cleared" });
    expect(ruleOf(report, "erasure.group_p_value").state).toBe("breached");
    expect(report.verdict).toBe("fail");
    expect(renderMarkdown(report)).toContain("differ from strangers as a group");
  });

  test.each<[why: string, scenario: Partial<Scenario>, because: RegExp]>([
    ["look-alikes are too few", { nonmembers: 396 }, /198 look-alikes are too few to test 20/],
    ["a classifier of the text tells the sets apart", { blindShift: 3 }, /sees only the text/],
    ["the base alone tells them apart", { baseShift: 2 }, /base, which saw neither set/],
    ["length tells them apart", { longer: 9 }, /longer than the records of look-alikes/],
    ["more than 5 % of the subjects stand among the look-alikes", { overlap: 6 }, /also/],
    ["subjects are too few for a classifier", { members: 4, blindSets: [] }, /classifier/],
    ["the checkpoint was tuned from another base", { match: DIFFERS }, /another base/],
  ])("is invalid, and clears nothing, where %s", async (_, scenario, because) => {
    const report = await judged({ ...QUIET, ...scenario });
    expect(statesOf(report)).toEqual({ detectable: "invalid", overshot: "invalid" });
    expect(report.verdict).toBe("invalid");
    expect(ruleOf(report, "erasure.detectable").reason).toMatch(because);
  });

  describe("where values of look-alikes are given away", () => {
    const trained = (count: number, ordinalOf: (at: number) => number): Partial<Scenario> => ({
      ...SIZES,
      values: 200,
      recited: { members: 0, nonmembers: count },
      spanOf: (at) => ({ set: "nonmembers", record: at, value: ordinalOf(at) }),
    });

    test("is invalid: some of them were trained on, and hide subjects", async () => {
      const report = await judged(trained(2, (at) => at));
      expect(ruleOf(report, "erasure.detectable")).toMatchObject({
        state: "invalid",
        reason: expect.stringMatching(/gives away 2 of 200 values that only one look-alike has/),
      });
    });

    test("is valid if it is a single one, or a value that many share", async () => {
      const single = await judged(trained(1, (at) => at));
      expect(statesOf(single).detectable).toBe("cleared");
      const shared = await judged(trained(80, (at) => Math.floor(at / 100)));
      expect(statesOf(shared).detectable).toBe("cleared");
    });
  });

  test.each<[what: string, scenario: Partial<Scenario>, because: RegExp]>([
    ["a record was cut", { truncated: { members: 1, nonmembers: 11 } }, /cut at the token limit/],
    ["a record has no completion", { lost: { members: 1, nonmembers: 11 } }, /1 records? of subj/],
    ["records were left out", { read: { members: 44, nonmembers: 420 } }, /4 records .* left out/],
    [
      "a record does not say whose it is",
      { counts: { members: { without_subject: 2 } } },
      /2 records do not say whose/,
    ],
    ["the time was over", { complete: false }, /limit stopped the audit/],
  ])("is undecided, and not cleared, where %s", async (_, scenario, because) => {
    const report = await judged({ ...QUIET, ...scenario });
    expect(statesOf(report)).toEqual({ detectable: "undecided", overshot: "undecided" });
    expect(ruleOf(report, "erasure.detectable").reason).toMatch(because);
    expect(report.exitCode).toBe(3);
  });

  test("a breach stands although not everything was asked", async () => {
    const gain = { members: 1, nonmembers: 0 };
    const report = await judged({ ...QUIET, gain, truncated: { members: 1, nonmembers: 11 } });
    expect(statesOf(report).detectable).toBe("breached");
  });

  test("a person whose every record a look-alike has as well was not tested", async () => {
    const report = await judged({ ...QUIET, overlap: 2, nonmembers: 440 });
    expect(statesOf(report)).toEqual({ detectable: "undecided", overshot: "undecided" });
    expect(ruleOf(report, "erasure.detectable").reason).toContain(
      "1 of 20 subjects could not be tested",
    );
  });

  test.each<[persons: [detectable: number, overshot: number, rest: number], shown: unknown[]]>([
    [
      [0, 0, 20],
      [0, 0, 20],
    ],
    [
      [7, 6, 7],
      [7, 6, 7],
    ],
    [
      [3, 0, 17],
      ["<5", 0, "withheld"],
    ],
    [
      [0, 2, 18],
      [0, "<5", "withheld"],
    ],
    [
      [18, 0, 2],
      ["withheld", 0, "<5"],
    ],
    [
      [10, 1, 9],
      ["withheld", "<5", "withheld"],
    ],
    [
      [2, 17, 1],
      ["<5", "withheld", "<5"],
    ],
  ])("of %j persons by states a public report shows %j", ([detectable, overshot, rest], shown) => {
    const n = { subjects: detectable + overshot + rest, lookalikes: 210, notDetectable: rest };
    const parameters = { audit: "erasure" };
    const method = "conformal";
    const metrics = [
      measured("erasure.detectable", parameters, { value: detectable, n, method }),
      measured("erasure.overshot", parameters, { value: overshot, n, method }),
    ];
    const figures = { metrics, rules: [], validity: [], curves: [], records: [] };
    const [known, far] = withholdSmallCells(figures).metrics;
    for (const one of [known!, far!]) {
      expect(one.n.notDetectable ?? one.withheld?.notDetectable).toBe(shown[2]);
      expect(one.n.subjects).toBe(n.subjects);
    }
    expect(known!.value ?? known!.withheld?.value).toBe(shown[0]);
    expect(far!.value ?? far!.withheld?.value).toBe(shown[1]);
  });
});

describe("the certificate", () => {
  test("has each person's state, and neither a value nor the number by which it was decided", async () => {
    const found = await certified({ ...QUIET, gain: { members: 1, nonmembers: 0 } });
    expect(found.persons).toHaveLength(20);
    expect(new Set(found.persons.map(({ state }) => state))).toEqual(new Set(["still-detectable"]));
    expect(found.states["still-detectable"]).toBe(20);
    expect(found.meaning).toContain("A test, not a proof");
    expect(JSON.stringify(found)).not.toMatch(/pValue|score/);
  });

  test("says of everybody that nothing can be said where the comparison does not hold", async () => {
    for (const scenario of [{ blindShift: 3 }, { nonmembers: 396 }, { match: DIFFERS }]) {
      const found = await certified({ ...QUIET, ...scenario });
      expect(found.states).toMatchObject({ invalid: 20, "not-detectable": 0 });
      expect(found.invalid).not.toBeNull();
      expect(found.smallestEffect).toBeNull();
    }
  });

  test("says whose values are given away, and who was not tested or cut", async () => {
    const given = await certified({ ...SIZES, values: 10, extracted: 2 });
    expect(given.persons.map(({ givesAwayValues }) => givesAwayValues).filter(Boolean)).toEqual([
      true,
    ]);
    const cut = await certified({ ...QUIET, truncated: { members: 3, nonmembers: 30 } });
    expect(cut.persons.filter((one) => one.cut).map(({ ordinal }) => ordinal)).toEqual([0, 1]);
    expect(cut.notTested).toContain("cut at the token limit");
    const untested = await certified({ ...QUIET, overlap: 2, nonmembers: 440 });
    expect(untested.persons[0]).toMatchObject({ ordinal: 0, state: "not-tested" });
  });

  test("lies beside the reports for its owner alone, and no report has a part of it", async () => {
    await using folder = await makeAuditFolder({ ...QUIET, gain: { members: 1, nonmembers: 0 } });
    const audited = await judgeAudit(folder.path, { today: TODAY });
    await writeCertificate(folder.path, audited, randomBytes(32));
    await writeReport(folder.path, audited.report);
    for (const name of CERTIFICATES) {
      expect((await stat(folder.at(name))).mode & 0o777).toBe(0o600);
      expect(REPORTS as readonly string[]).not.toContain(name);
    }
    const predicate = JSON.parse(await readFile(folder.at("erasure.predicate.json"), "utf8"));
    expect(predicate.result).toBe("FAILED");
    // Without the data at hand there are no identifiers to compute HMACs of.
    expect(predicate.erasure.persons).toEqual([]);
    for (const name of REPORTS) {
      expect(await readFile(folder.at(name), "utf8")).not.toMatch(/"ordinal"|smallestEffect/);
    }
  });

  test("has the HMAC of each person's identifier, by which who has the key finds their line", async () => {
    const key = randomBytes(32);
    const subjects = Array.from({ length: 40 }, (_, record) => `C-${Math.floor(record / 2)}`);
    const lines = (ids: readonly string[]) =>
      ids.map((id) => `${JSON.stringify({ customer_id: id })}\n`).join("");
    await using data = await makeFolder({ "s.jsonl": lines(subjects), "l.jsonl": lines(["N-1"]) });
    await using folder = await makeAuditFolder(QUIET);
    const file = (name: string) => ({ path: data.at(name), type: "jsonl" });
    const members = [file("s.jsonl")];
    const nonmembers = [file("l.jsonl")];
    await folder.edit("job.json", (text) => text);
    await writeFile(
      folder.at("signals/host-job.json"),
      JSON.stringify({ audits: [{ name: "erasure", sets: { members, nonmembers } }] }),
    );
    const digest = async (name: string) =>
      createHash("sha256")
        .update(await readFile(data.at(name)))
        .digest("hex");
    const sets = { members: await digest("s.jsonl"), nonmembers: await digest("l.jsonl") };
    await folder.edit("pulled.json", (text) =>
      JSON.stringify({
        ...JSON.parse(text),
        data: Object.entries(sets).map(([set, sha256]) => ({
          audit: "erasure",
          set,
          source: set,
          files: [{ bytes: 1, sha256 }],
          hmac: null,
        })),
      }),
    );
    const audited = await judgeAudit(folder.path, { today: TODAY });
    const certificate = async () => {
      await writeCertificate(folder.path, audited, key);
      return JSON.parse(await readFile(folder.at("erasure.json"), "utf8")) as Certificate;
    };
    const found = await certificate();
    for (const { ordinal, hmac } of found.persons) {
      const own = createHmac("sha256", key).update(`C-${ordinal}`).digest("hex");
      expect(hmac).toBe(`hmac-sha256:${own}`);
    }
    const predicate = JSON.parse(await readFile(folder.at("erasure.predicate.json"), "utf8"));
    expect(predicate.erasure.persons[3]).toEqual({
      hmac: found.persons[3]!.hmac,
      state: "not-detectable",
    });
    // Lines of another file are other persons'.
    await writeFile(data.at("s.jsonl"), lines([...subjects].reverse()));
    expect((await certificate()).persons.every(({ hmac }) => hmac === null)).toBe(true);
  });

  test("an audit of anything else has none", async () => {
    await using folder = await makeAuditFolder();
    const audited = await judgeAudit(folder.path, { today: TODAY });
    await writeCertificate(folder.path, audited, undefined);
    await expect(stat(folder.at("erasure.json"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("the page shows the persons by states, and says what the test is not", async () => {
    const report = await judged(QUIET);
    const page = renderHtml([report]);
    expect(page).toContain("Forgotten persons");
    expect(page).toContain("This is a test and not a proof");
  });
});

async function judged(scenario: Partial<Scenario>): Promise<Report> {
  await using folder = await makeAuditFolder(scenario);
  return await judge(folder.path, { today: TODAY });
}

async function certified(scenario: Partial<Scenario>): Promise<Certificate> {
  await using folder = await makeAuditFolder(scenario);
  return certify(await judgeAudit(folder.path, { today: TODAY }), () => undefined);
}

function ruleOf({ rules }: Report, metric: string) {
  return rules.find((rule) => rule.metric === metric)!;
}

function metricOf({ metrics }: Report, id: string) {
  return metrics.find((metric) => metric.id === id)!;
}

function checkOf({ validity }: Report, id: string) {
  return validity.find((check) => check.id === id)!;
}

function statesOf(report: Report) {
  return {
    detectable: ruleOf(report, "erasure.detectable").state,
    overshot: ruleOf(report, "erasure.overshot").state,
  };
}
