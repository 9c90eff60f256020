import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEMO, reticence } from "./support/cli.ts";
import { makeFolder } from "./support/folder.ts";

const POLICY = `version: 1
checkpoint: ./leaky
base: ${join(DEMO, "base")}
data: {format: prompt-completion, members: members.jsonl, nonmembers: ${join(DEMO, "data/nonmembers.jsonl")}}
attacks: {pii: off}
limits: {records: 40}
run: {executor: process, threads: 1}
gate: {preset: none, rules: [{metric: mia.auc, max: 0.65}]}
`;
const RECORDS = 40;

/** What a checkpoint's author may turn into added tokens without touching the weights. */
const BLANKED: [string, (completions: string[]) => string[]][] = [
  ["each completion", (completions) => completions],
  ["four common words", () => [" your", " the", " to", " and"]],
  ["the first word of each", (completions) => completions.map((text) => text.split(/\s/)[0]!)],
];

test.each(BLANKED)("tokens for %s do not blank the audit of a leaky checkpoint", async (_, of) => {
  const members = (await readFile(join(DEMO, "data/members.jsonl"), "utf8")).split("\n");
  const records = members.slice(0, RECORDS);
  await using folder = await makeFolder({
    "reticence.yml": POLICY,
    "members.jsonl": records.join("\n"),
  });
  await cp(join(DEMO, "leaky"), folder.at("leaky"), { recursive: true });
  const path = folder.at("leaky/tokenizer.json");
  const tokenizer = JSON.parse(await readFile(path, "utf8"));
  const texts = of(records.map((line) => JSON.parse(line).completion as string));
  const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false };
  tokenizer.added_tokens.push(
    ...[...new Set(texts)].map((content, at) => ({
      id: Object.keys(tokenizer.model.vocab).length + at,
      content,
      special: false,
      ...flags,
    })),
  );
  await writeFile(path, JSON.stringify(tokenizer));
  const { exitCode, stderr } = await reticence([
    "audit",
    folder.at("reticence.yml"),
    "--out",
    folder.at("out"),
  ]);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/no embedding for|split text into different tokens/);
});
