import { mkdir, symlink, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadPolicy, parseSet } from "../../src/config/index.ts";

import { refuseOtherFields } from "../../src/pull/fields.ts";
import { DEMO, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { plannedInputs } from "../support/planned.ts";
import { loadText, POLICY } from "../support/policy.ts";

/** One row of `messages`, a list of role and content, and `n`; written by pyarrow. */
const CHAT_PARQUET =
  "UEFSMRUAFSgVKCwVAhUAFQYVBhwAAAACAAAAAgACAAAAAgQEAAAAdXNlchUAFSIVIiwVAhUAFQYVBhwAAAACAAAAAgACAAAAAgQBAAAAYRUAFRwVHCwVAhUAFQYVBhwAAAACAAAAAgEBAAAAAAAAABUEGXw1ABgGc2NoZW1hFQQANQIYCG1lc3NhZ2VzFQIVBkw8AAAANQQYBGxpc3QVAgA1AhgHZWxlbWVudBUEABUMJQIYBHJvbGUlAEwcAAAAFQwlAhgHY29udGVudCUATBwAAAAVBCUCGAFuABYCGRwZPCYAHBUMGSUGABlICG1lc3NhZ2VzBGxpc3QHZWxlbWVudARyb2xlFQAWAhZOFk4mCEkcFQAVABUCADwWCBkmAgAZVgAAAAACAAAAJgAcFQwZJQYAGUgIbWVzc2FnZXMEbGlzdAdlbGVtZW50B2NvbnRlbnQVABYCFkgWSCZWSRwVABUAFQIAPBYCGSYCABlWAAAAAAIAAAAmABwVBBklBgAZGAFuFQAWAhZCFkImngFJHBUAFQAVAgA8KQYZJgACAAAAFtgBFgImCBbYAQAoIHBhcnF1ZXQtY3BwLWFycm93IHZlcnNpb24gMjYuMC4xGTwcAAAcAAAcAAAAbQEAAFBBUjE=";

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder({
    "pair.jsonl": '\uFEFF\n{"prompt": "a", "completion": "b"}\nno JSON\n',
    "null.jsonl": '{"prompt": "a", "completion": null}\n',
    "long.jsonl": `{"prompt": "${"x".repeat(9 << 20)}"}\n`,
    "broken.jsonl": "no JSON\n",
    "list.jsonl": "[1]\n",
    "empty.jsonl": "",
    "instruct.jsonl": '{"instruction": "a", "output": "b"}\n',
    "chat.jsonl": '{"messages": [{"role": "user", "content": "a"}]}\n',
    "hostile.jsonl": `{"a@example.org": "x", "\\u001b[2J": 1, ${"abcdefghijkl".split("").map((name) => `"${name}": 1`)}}\n`,
    "inherits.jsonl": '{"text": "a"}\n',
    "pair.csv": '"prompt",completion\r\n"a\nb",c\r\n"an open quote',
    "bare.csv": "Zebulon,secret\nmore,words\n",
    "broken.parquet": "PAR1",
    "chat.parquet": Buffer.from(CHAT_PARQUET, "base64"),
  });
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

/** The error for a file under a format, or undefined. */
async function errorFor(name: string, format: string, fields = "{}") {
  const text = POLICY.replace("prompt-completion", `${format}\n  fields: ${fields}`);
  const { policy } = await loadText(text);
  const type = name.split(".").at(-1) as "jsonl";
  return await refuseOtherFields({ path: folder.at(name), type }, policy.audits[0]!).then(
    () => undefined,
    (error: { name: string; pretty: string }) =>
      `${error.name}: ${error.pretty.replace(`${folder.path}/`, "")}`,
  );
}

describe("the first record of a data file", () => {
  test("that lacks a field of the format is refused with what is there and what to do", async () => {
    expect(await errorFor("pair.jsonl", "instruct")).toBe(
      'SourceError: pair.jsonl:2: the first record lacks the fields "instruction" and "output" that `data.format: instruct` needs; it has prompt, completion. Write `data.format: prompt-completion`, or name the fields with `data.fields`. [field-missing]',
    );
    expect(await errorFor("pair.csv", "chat")).toMatch(
      /^SourceError: pair\.csv:1: the first record lacks the field "messages" .* it has prompt, completion\. Write/,
    );
  });

  test("of a parquet file has its columns, and no line", async () => {
    expect(await errorFor("chat.parquet", "text")).toMatch(
      /^SourceError: chat\.parquet: the first record lacks the field "text" .* it has messages, n\. Write `data\.format: chat`/,
    );
  });

  test("may name its fields as the policy says, and lack what is optional", async () => {
    expect(await errorFor("pair.jsonl", "prompt-completion")).toBeUndefined();
    expect(await errorFor("pair.csv", "prompt-completion")).toBeUndefined();
    expect(await errorFor("instruct.jsonl", "instruct")).toBeUndefined();
    expect(await errorFor("chat.jsonl", "chat")).toBeUndefined();
    expect(await errorFor("chat.parquet", "chat")).toBeUndefined();
    expect(await errorFor("chat.jsonl", "text", "{text: messages}")).toBeUndefined();
    expect(await errorFor("pair.jsonl", "prompt-completion", "{prompt: question}")).toMatch(
      /lacks the field "question" .* Correct `data\.fields`: the fields with the format's default names are there\. \[field-missing\]$/,
    );
    expect(await errorFor("inherits.jsonl", "text", "{text: constructor}")).toMatch(/lacks/);
  });

  test("lacks a field whose value is null, as for the probe", async () => {
    expect(await errorFor("null.jsonl", "prompt-completion")).toMatch(
      /lacks the field "completion" .* it has prompt\. Name the fields/,
    );
  });

  test("shows at most ten names, and none that could be text of a record", async () => {
    expect(await errorFor("hostile.jsonl", "text")).toMatch(
      /it has a, b, c, d, e, f, g, h, i, j and 4 more\. /,
    );
    expect(await errorFor("bare.csv", "text")).toMatch(
      /it has other names in its header \(or no header\?\)\. /,
    );
  });

  test("is found also where it is long", async () => {
    expect(await errorFor("long.jsonl", "text")).toMatch(/the first record lacks the field "text"/);
  });

  test.each(["broken.jsonl", "list.jsonl", "empty.jsonl", "broken.parquet"])(
    "of %s is left to the probe, which knows more of it",
    async (name) => {
      expect(await errorFor(name, "text")).toBeUndefined();
    },
  );
});

test("plan counts records as the probe does, and tells of fields and files that are not audited", async () => {
  const record = (fields: object) =>
    `${JSON.stringify({ prompt: "a\u2028b", completion: "c", ...fields })}\n`;
  await using own = await makeFolder({
    "set/a.jsonl": record({ customer_id: 17, system: "s" }) + record({ customer_id: null }),
    "set/b.jsonl": "",
    "set/c.csv": "prompt,completion,customer_id\na,b,17.0\n\n\n",
    "wrong.jsonl": record({ customer_id: true }),
    "broken.jsonl": `${record({ customer_id: 1 })}{"prompt": "a"\n`,
    "none.jsonl": "\n",
    "semicolon.csv": "prompt;completion\na, b;c\n",
    "cp1252.csv": Buffer.from("prompt,completion,customer_id\nna\xefve,b,1\n", "latin1"),
  });
  await mkdir(own.at("folder.csv"));
  await writeFile(own.at("folder.csv", "part.csv"), "prompt,completion,customer_id\na,b,1\n");
  const plan = async (name: string, ...sets: string[]) => {
    const overrides = [`data.members=${own.at(name)}`, ...sets].map(parseSet);
    return await plannedInputs(await loadPolicy(`${DEMO}/leaky.yml`, overrides));
  };
  const fault = async (name: string, ...sets: string[]) =>
    await plan(name, ...sets).then(
      () => "",
      (error: { pretty: string }) => error.pretty.replace(`${own.path}/`, ""),
    );
  const { sets, warnings } = await plan("set");
  expect(sets[0]).toMatchObject({ set: "members", files: 3, records: 3 });
  expect(warnings.map((one) => one.replace(`${own.path}/`, "")).slice(0, 3)).toEqual([
    "set/b.jsonl contains no records; the other files of the members are read.",
    '1 of 3 members have no "customer_id": each counts as a person of its own.',
    "the members have fields with text that the audit does not read: system. If training saw them, put them into the audited text.",
  ]);
  expect((await plan("folder.csv")).sets[0]).toMatchObject({ files: 1, records: 1 });
  for (const [name, message] of [
    ["wrong.jsonl", /^wrong\.jsonl:1: the field that `data\.subject` names contains true or false/],
    ["broken.jsonl", /^broken\.jsonl:2: the line is not one JSON object/],
    ["none.jsonl", /^none\.jsonl: the data file contains no records/],
    ["semicolon.csv", /delimiter seems to be ";": write `data\.csv: \{delimiter: ";"\}`/],
    [
      "cp1252.csv",
      /^cp1252\.csv:1: the csv row is not in the expected encoding.*`data\.csv\.encoding`/,
    ],
  ] as const) {
    expect(await fault(name)).toMatch(message);
  }
  expect(await fault("set", "data.subject=customer")).toMatch(
    /no record of the members has the field "customer", which `data\.subject` names\..* The fields are .*customer_id.* Did you mean "customer_id"\?/,
  );
  expect(await fault("set", "attacks.pii.columns={mail: email}")).toMatch(
    /no record of the members has the field "mail"\. The fields are /,
  );
});

test("plan refuses data of another format than the policy's, also behind a link", async () => {
  await using own = await makeFolder({
    "cache/ab12": '{"prompt": "a", "completion": "b", "customer_id": 1}\n',
  });
  await symlink(own.at("cache", "ab12"), own.at("train.jsonl"));
  const plan = (...more: string[]) =>
    reticence([
      "plan",
      `${DEMO}/leaky.yml`,
      "--set",
      `data.members=${own.at("train.jsonl")}`,
      ...more,
    ]);
  expect(await plan()).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/members +1 in 1 file/),
  });
  const { exitCode, stdout } = await plan("--set", "data.format=chat");
  expect(exitCode).toBe(2);
  expect(stdout).toMatch(/train\.jsonl:1: the first record lacks the field "messages"/);
});
