import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { entryOf, IN_TERMINAL } from "../../src/history/entry.ts";
import { isEntry } from "../../src/history/lines.ts";
import { SHOWN, trendsOf } from "../../src/history/trend.ts";
import { seededRandom } from "../../src/stats/index.ts";
import { NOT_IN_CI, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { useWarmProbe } from "../support/warm/use.ts";
import { lightlyEdited, notes, sampled } from "./made.ts";

useWarmProbe();

const RECORDS = 600;
const POLICY = `version: 1
audits: [synthetic]
synthetic: {format: text, data: generated.jsonl, private: private.jsonl, heldout: heldout.jsonl}
run: {executor: process, threads: 1}
seed: 3
`;
const PRIVATE = notes(RECORDS, "p", 1);
const HELDOUT = notes(RECORDS, "h", 2);

const jsonl = (texts: readonly string[]) =>
  texts.map((text) => `${JSON.stringify({ text })}\n`).join("");

const byPerson = (texts: readonly string[]) =>
  texts
    .map((text, index) => `${JSON.stringify({ text, person: `${text.length}-${index % 300}` })}\n`)
    .join("");

async function audit(
  generated: readonly string[],
  given: { policy?: string; private?: string; heldout?: string } = {},
) {
  const folder = await makeFolder({
    "reticence.yml": given.policy ?? POLICY,
    "private.jsonl": given.private ?? jsonl(PRIVATE),
    "heldout.jsonl": given.heldout ?? jsonl(HELDOUT),
    "generated.jsonl": jsonl(generated),
  });
  const out = folder.at("out");
  const ran = await reticence(["audit", folder.at("reticence.yml"), "--out", out]);
  const report = JSON.parse(await readFile(join(out, "report.json"), "utf8")) as Report;
  return { folder, out, ran, report };
}

function rule({ rules }: Report, metric: string, unit?: string) {
  return rules.find(
    (one) => one.metric === metric && (unit === undefined || one.parameters.unit === unit),
  )!;
}

describe("an audit of generated data", () => {
  test("passes data of a generator that never saw the private records, and tells nothing of them", async () => {
    const { folder, out, ran, report } = await audit(notes(RECORDS, "g", 3));
    await using _ = folder;
    expect(ran.exitCode).toBe(0);
    expect(report.verdict).toBe("pass");
    expect(report.provenance.base).toBeUndefined();
    expect(report.provenance.checkpoint).toMatchObject({ kind: "data", source: "generated.jsonl" });
    expect(report.validity.find(({ id }) => id === "control")?.state).toBe("ok");
    expect(rule(report, "synthetic.mia_auc").interval![1]).toBeLessThan(0.6);
    // What everybody's note begins with makes no copy.
    expect(rule(report, "synthetic.verbatim_rate", "private").value).toBe(0);
    // Its history has no base to tell, and the trends show its figures.
    const entry = entryOf(report, IN_TERMINAL, new Date());
    expect(isEntry(JSON.parse(JSON.stringify(entry)))).toBe(true);
    expect(entry.basis.base).toBeNull();
    expect(trendsOf([entry], SHOWN).map(({ id }) => id)).toContain("synthetic.mia_auc");
    for (const name of await readdir(out)) {
      if (!name.startsWith("report.") && !name.startsWith("badge")) continue;
      const text = await readFile(join(out, name), "utf8");
      expect(text, name).not.toMatch(/riverside|p1x|h2x|g3x|item\d|@mail/i);
    }
  });

  test("fails data with lightly edited copies, by every figure that copies move", async () => {
    const random = seededRandom(4, "edits");
    const copies = PRIVATE.slice(0, 120).map((text) => lightlyEdited(text, random));
    const { folder, out, ran, report } = await audit([...notes(480, "g", 3), ...copies]);
    await using _ = folder;
    expect(ran.exitCode).toBe(1);
    expect(report.verdict).toBe("fail");
    for (const metric of ["synthetic.verbatim_rate", "synthetic.near_duplicate_rate"]) {
      expect(rule(report, metric, "private")).toMatchObject({ state: "breached", value: 0.2 });
    }
    expect(rule(report, "synthetic.verbatim_rate", "generated").state).toBe("breached");
    expect(rule(report, "synthetic.pii_overlap").state).toBe("breached");
    expect(rule(report, "synthetic.tpr_at_fpr").state).toBe("breached");
    const page = await readFile(join(out, "report.md"), "utf8");
    expect(page).toContain(
      "120 of 600 private records stand in it word for word (held-out ones: 0 of 600)",
    );
    expect(page).toContain("## Generated data");
    const html = await readFile(join(out, "report.html"), "utf8");
    expect(html).toContain('<section id="generated">');
    for (const text of [page, html]) expect(text).not.toMatch(/riverside|p1x|item\d|@mail/i);

    const judged = await reticence(["judge", out]);
    expect(judged.exitCode).toBe(1);
    const again = JSON.parse(await readFile(join(out, "report.json"), "utf8")) as Report;
    expect(again.metrics).toEqual(report.metrics);
    // In a CI job it is refused whatever was audited.
    const explained = await reticence(["explain", out], { env: NOT_IN_CI });
    expect(explained.exitCode).toBe(2);
    expect(explained.stderr).toContain("an audit of generated data");
  });

  test("is invalid where the sets are swapped, and reads no subject of generated records", async () => {
    const random = seededRandom(4, "edits");
    const copies = PRIVATE.slice(0, 120).map((text) => lightlyEdited(text, random));
    const { folder, ran, report } = await audit([...notes(480, "g", 3), ...copies], {
      policy: POLICY.replace("{format", "{subject: person, format"),
      private: byPerson(HELDOUT),
      heldout: byPerson(PRIVATE),
    });
    await using _ = folder;
    expect(ran.exitCode).toBe(3);
    expect(report.verdict).toBe("invalid");
    expect(report.validity.find(({ id }) => id === "direction")?.state).toBe("invalid");
    expect(report.validity.find(({ id }) => id === "independence")?.state).toBe("ok");
    expect(rule(report, "synthetic.verbatim_rate", "private").value).toBeCloseTo(-0.2, 5);
  });

  test("fails data sampled from a model that has the private records by heart", async () => {
    const { folder, ran, report } = await audit(sampled(PRIVATE, 6, RECORDS, 5));
    await using _ = folder;
    expect(ran.exitCode).toBe(1);
    expect(report.verdict).toBe("fail");
    expect(rule(report, "synthetic.verbatim_rate", "private").state).toBe("breached");
    expect(rule(report, "synthetic.mia_auc").state).toBe("breached");
    expect(rule(report, "synthetic.mia_auc").value).toBeGreaterThan(0.75);
  });
});
