import { gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { loadPolicy, type Override } from "../../src/config/index.ts";
import { planText } from "../../src/console/plan.ts";

import { FITTING, formatsOf } from "../../src/pull/fits.ts";
import { DEMO } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { plannedInputs } from "../support/planned.ts";

const ASK = { role: "user", content: "Who rang?" };
const SAID = { role: "assistant", content: "Ines." };
const TURNS = [ASK, SAID];
const SHARED = [
  { from: "human", value: "Who rang?" },
  { from: "gpt", value: "Ines." },
];
const RECORDS = {
  text: { text: "<|user|>Who rang?<|assistant|>Ines." },
  "prompt-completion": { prompt: "Who rang?", completion: " Ines." },
  instruct: { instruction: "Who rang?", input: "", output: "Ines." },
  chat: { messages: TURNS },
  sharegpt: { id: "x-1", conversations: SHARED },
  "chat-completion": { prompt: [ASK], completion: [SAID] },
  preference: { prompt: "Who rang?", chosen: " Ines.", rejected: " Nobody." },
  "chat-preference": { chosen: TURNS, rejected: TURNS },
};

/** What plan makes of a policy that names no format, or of one that names it. */
async function planOf(
  files: Record<string, string | Buffer>,
  overrides: Record<string, unknown> = {},
) {
  await using folder = await makeFolder(files);
  const { data, ...others } = overrides;
  const laid: Override[] = Object.entries({
    data: { members: Object.keys(files).map((name) => folder.at(name)), ...(data as object) },
    attacks: { mia: "off", pii: "off" },
    gate: { preset: "none", rules: [{ metric: "memorization.exact_rate", max: 0.1 }] },
    ...others,
  }).map(([key, value]) => ({ path: [key], value, label: "test" }));
  const loaded = await loadPolicy(`${DEMO}/leaky.yml`, laid);
  return await plannedInputs(loaded).then(
    (plan) => ({ plan, error: "" }),
    (error: { pretty: string }) => ({
      plan: undefined,
      error: error.pretty.replaceAll(`${folder.path}/`, ""),
    }),
  );
}

const lines = (...records: object[]) => records.map((one) => `${JSON.stringify(one)}\n`).join("");

test.each(Object.entries(RECORDS))(
  "recognises records of %s by the first of them, and shows it",
  async (format, record) => {
    const { plan, error } = await planOf({ "a.jsonl": lines(record, record) });
    expect(error).toBe("");
    expect(plan!.sets[0]).toMatchObject({ format, records: 2 });
    const text = planText(plan!);
    expect(text).toContain(`read as ${format}`);
    expect(text).toContain(`the records are read as \`data.format: ${format}\`, detected from`);
    expect(plan!.warnings.join()).not.toContain("not audited: messages");
  },
);

test("recognises every format that a policy can name", () => {
  expect(Object.keys(RECORDS).sort()).toEqual([...FITTING].sort());
});

test.each([
  ["in a list", { "a.json": JSON.stringify([RECORDS.chat]) }],
  ["in a list over lines", { "a.json": JSON.stringify([RECORDS.chat], null, 2) }],
  ["compressed by gzip", { "a.jsonl.gz": gzipSync(lines(RECORDS.chat)) }],
  ["compressed by zstd", { "a.jsonl.zst": zstdCompressSync(lines(RECORDS.chat)) }],
  ["as JSON in a csv", { "a.csv": `messages\n"${JSON.stringify(TURNS).replaceAll('"', '""')}"\n` }],
  ["beside an empty file", { "a.jsonl": lines(RECORDS.chat), "b.jsonl": "" }],
])("recognises turns %s", async (_, files: Record<string, string | Buffer>) => {
  const { plan, error } = await planOf(files);
  expect(error).toBe("");
  expect(plan!.sets[0]!.format).toBe("chat");
});

test.each([
  [{ instruction: "a", output: "b", text: "c" }, "text and instruct"],
  [{ prompt: "a", completion: "b", chosen: "b" }, "prompt-completion and preference"],
  [{ messages: TURNS, text: "a" }, "text and chat"],
  [{ messages: TURNS, prompt: "a", completion: "b" }, "prompt-completion and chat"],
  [{ conversations: SHARED, messages: TURNS }, "chat and sharegpt"],
])("records that fit several formats are refused: %j", async (record, formats) => {
  const { error } = await planOf({ "a.jsonl": lines(record) });
  expect(error).toContain(
    `the first records fit ${formats}. Choose the one that training used: \`data.format: `,
  );
  expect(error).toMatch(/\[format-ambiguous\]$/);
});

test.each([
  ["within a file", { "a.jsonl": lines(RECORDS.text, RECORDS.chat) }, "a.jsonl:2"],
  [
    "in two files",
    { "a.jsonl": lines(RECORDS.text), "b.jsonl": lines(RECORDS.instruct) },
    "b.jsonl:1",
  ],
])("records of two formats are refused %s", async (_, files, place) => {
  const { error } = await planOf(files as Record<string, string>);
  expect(error).toMatch(
    new RegExp(
      `^${place.replace(".", "\\.")}: the records have several formats: earlier ones text, this one`,
    ),
  );
});

test.each([
  [{ body: "a" }, "it has body. Write `data.format` (text, "],
  [{ conversations: TURNS }, "Write `data: {format: chat, fields: {messages: conversations}}`."],
  [{ messages: SHARED }, "Write `data: {format: sharegpt, fields: {conversations: messages}}`."],
  [{ text: 3 }, "it has text. Write"],
  [{ text: null }, "it has no field with a value. Write"],
])("a record that fits none is refused with what to write: %j", async (record, advice) => {
  const { error } = await planOf({ "a.jsonl": lines(record) });
  expect(error).toContain(advice);
  expect(error).toMatch(/^a\.jsonl:1: this record fits no format; .*\[format-unknown\]$/);
});

test("what the advice says is read", async () => {
  for (const [record, data] of [
    [{ conversations: TURNS }, { format: "chat", fields: { messages: "conversations" } }],
    [{ messages: SHARED }, { format: "sharegpt", fields: { conversations: "messages" } }],
  ] as const) {
    expect((await planOf({ "a.jsonl": lines(record) }, { data })).error).toBe("");
  }
});

test("checks a recognised format against the rest of the policy", async () => {
  const { error } = await planOf(
    { "a.jsonl": lines(RECORDS.text) },
    { data: { chat_template: "chat.jinja" } },
  );
  expect(error).toMatch(/a chat template needs `format: chat`/);
  const named = await planOf(
    { "a.jsonl": lines(RECORDS.text) },
    { data: { fields: { text: "body" } } },
  ).catch((error: { pretty: string }) => ({ error: error.pretty }));
  expect(named.error).toMatch(/field names need a format that uses them/);
});

test("the answer that a preference rejects is no part of the audit, and is said", async () => {
  const { plan } = await planOf({ "a.jsonl": lines(RECORDS.preference) });
  expect(plan!.warnings.join("\n")).toContain("does not read: rejected.");
});

test("a csv is read as the policy says it is written", async () => {
  const csv = Buffer.from(
    "prompt;completion\nWer, bitte?;Björk – 5 €\n".replace("–", "\x96").replace("€", "\x80"),
    "latin1",
  );
  const { plan, error } = await planOf(
    { "a.csv": csv },
    { data: { csv: { delimiter: ";", encoding: "windows-1252" } } },
  );
  expect(error).toBe("");
  expect(plan!.sets[0]).toMatchObject({ format: "prompt-completion", records: 1 });
  const unread = await planOf({ "a.csv": csv }, { data: { csv: { delimiter: ";" } } });
  expect(unread.error).toMatch(/^a\.csv:1: the csv row is not in the expected encoding/);
  const unnamed = await planOf({ "a.csv": "text;id\nhello, world;3\n" });
  expect(unnamed.error).toMatch(
    /^a\.csv:1: this record fits no format; .* The csv's delimiter seems to be ";": write `data\.csv: \{delimiter: ";"\}`\. .*\[format-unknown\]$/,
  );
});

test("kinds without a name of their own fit nothing", () => {
  expect(formatsOf(new Map([["text", "other"]]))).toEqual([]);
  expect(
    formatsOf(
      new Map([
        ["prompt", "text"],
        ["completion", "messages"],
      ]),
    ),
  ).toEqual([]);
});
