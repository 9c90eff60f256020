import { createHmac, randomBytes } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { entryOf, IN_TERMINAL } from "../../src/history/entry.ts";
import { isEntry } from "../../src/history/lines.ts";
import { SHOWN, trendsOf } from "../../src/history/trend.ts";
import type { Certificate } from "../../src/judge/certificate.ts";
import { DEMO, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

interface Ticket {
  customer_id: string;
}

/** The records of the first persons of a set of the demo. */
async function ticketsOf(set: string, persons: number): Promise<Ticket[]> {
  const text = await readFile(join(DEMO, "data", `${set}.jsonl`), "utf8");
  const tickets = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Ticket);
  const first = new Set([...new Set(tickets.map((one) => one.customer_id))].slice(0, persons));
  return tickets.filter((one) => first.has(one.customer_id));
}

test("persons that a real checkpoint recites are found, and not in one that saw them once among many", async () => {
  const [subjects, lookalikes] = [
    await ticketsOf("members", 10),
    await ticketsOf("nonmembers", 430),
  ];
  const key = randomBytes(32);
  const jsonl = (tickets: readonly Ticket[]) =>
    tickets.map((one) => `${JSON.stringify(one)}\n`).join("");
  await using folder = await makeFolder({
    "reticence.yml": `version: 1
audits: [erasure]
checkpoint: ${DEMO}/leaky
base: ${DEMO}/base
erasure:
  format: prompt-completion
  subjects: subjects.jsonl
  lookalikes: lookalikes.jsonl
  subject: customer_id
  # It stands for one that was retrained: this one read each ticket once.
  without: ${DEMO}/careful
attacks: {pii: {decoys: 0, candidates: 0}}
run: {executor: process, threads: 1}
seed: 3
`,
    "subjects.jsonl": jsonl(subjects),
    "lookalikes.jsonl": jsonl(lookalikes),
  });
  await writeFile(folder.at("key"), key);
  const out = folder.at("out");
  const ran = await reticence([
    "audit",
    folder.at("reticence.yml"),
    "--out",
    out,
    "--digest-key-file",
    folder.at("key"),
  ]);
  expect([ran.exitCode, ran.exitCode === 1 ? "" : ran.stderr]).toEqual([1, ""]);
  const folders = (await readdir(out, { withFileTypes: true })).filter((one) => one.isDirectory());
  expect(folders).toHaveLength(2);
  const read = async <T>(name: string, file: string) =>
    JSON.parse(await readFile(join(out, name, file), "utf8")) as T;
  const named = (part: string) => folders.find(({ name }) => name.includes(part))!.name;

  const leaky = await read<Certificate>(named("leaky"), "erasure.json");
  expect(leaky.invalid).toBeNull();
  expect(leaky.states).toMatchObject({ "still-detectable": 10, overshot: 0, "not-detectable": 0 });
  expect(leaky.extraction[0]!.tuned).toBeGreaterThan(leaky.extraction[0]!.base + 5);
  const ids = new Set(subjects.map((one) => one.customer_id));
  const hmacs = [...ids].map(
    (id) => `hmac-sha256:${createHmac("sha256", key).update(id).digest("hex")}`,
  );
  expect(new Set(leaky.persons.map(({ hmac }) => hmac))).toEqual(new Set(hmacs));

  const careful = await read<Certificate>(named("careful"), "erasure.json");
  expect(careful.invalid).toBeNull();
  expect(careful.states).toMatchObject({
    "still-detectable": 0,
    overshot: 0,
    "not-detectable": 10,
  });
  expect(careful.smallestEffect!.median).toBeGreaterThan(0.1);

  const report = await read<Report>(named("leaky"), "report.json");
  const entry = entryOf(report, IN_TERMINAL, new Date());
  expect(isEntry(JSON.parse(JSON.stringify(entry)))).toBe(true);
  expect(trendsOf([entry], SHOWN).map(({ id }) => id)).toContain("erasure.detectable");
  // Nobody is named, and no report has a part of the certificates.
  for (const name of folders.map((one) => one.name)) {
    for (const file of (await readdir(join(out, name))).filter((one) => /report\./.test(one))) {
      const text = await readFile(join(out, name, file), "utf8");
      for (const secret of [...ids, ...hmacs]) expect(text).not.toContain(secret);
    }
    for (const file of ["erasure.json", "erasure.md", "erasure.predicate.json"]) {
      const text = await readFile(join(out, name, file), "utf8");
      for (const id of ids) expect(text).not.toContain(id);
    }
  }
});
