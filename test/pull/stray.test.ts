import { describe, expect, test } from "vitest";
import { loadPolicy } from "../../src/config/index.ts";

import { DEMO } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { plannedInputs } from "../support/planned.ts";

const record = (i: number) => JSON.stringify({ text: `record ${i}` });
const JSONL = `${record(1)}\n${record(2)}\n`;
const POLICY = (format: string) => `version: 1
checkpoint: ${DEMO}/leaky
base: ${DEMO}/base
data: {${format}members: members, nonmembers: nonmembers.jsonl}
`;

/** What plan says of a folder of members: how many records, what it notes, or how it is refused. */
async function planned(files: Record<string, string>, format = "format: text, ") {
  const members = Object.entries(files).map(([name, text]) => [`members/${name}`, text]);
  await using folder = await makeFolder({
    "reticence.yml": POLICY(format),
    "nonmembers.jsonl": `${record(3)}\n`,
    ...Object.fromEntries(members),
  });
  const said: string[] = [];
  try {
    const loaded = await loadPolicy(folder.at("reticence.yml"));
    const { sets } = await plannedInputs(loaded, { say: (line) => said.push(line) });
    return { records: sets[0]!.records, said };
  } catch (error) {
    const { code, message, location } = error as {
      code: string;
      message: string;
      location?: { file: string };
    };
    return { refused: `${code}: ${message}`, file: location?.file.split("/").at(-1) };
  }
}

const PRETTY = JSON.stringify({ name: "somebody", version: "1.0.0" }, null, 2);

describe("a .json file in a folder of data", () => {
  test.each([
    "dataset_info.json",
    "dataset_infos.json",
    "state.json",
    "croissant.json",
    "tokenizer_config.json",
  ])("%s describes data or belongs to a model: it is named and not read", async (name) => {
    const { records, said } = await planned({ "a.jsonl": JSONL, [name]: PRETTY });
    expect(records).toBe(2);
    expect(said).toEqual([`members: not read as data: ${name}.`]);
  });

  test.each([
    ["package.json", PRETTY],
    ["results.json", "[1, 2, 3]"],
    ["settings.json", "{\n}\n"],
    ["words.json", '"text"'],
    ["torn.json", '{"text": "a"'],
    ["list.json", '[{"text": "a"'],
  ])("%s holds no records: it is refused by its name, with what to do", async (name, text) => {
    for (const format of ["format: text, ", ""]) {
      const { refused, file } = await planned({ "a.jsonl": JSONL, [name]: text }, format);
      expect(refused).toMatch(
        /^data-format: .*move it out of the folder, or list .*`data\.members`/,
      );
      expect(file).toBe(name);
    }
  });

  test.each([
    ["field-missing", "format: text, "],
    ["format-unknown", ""],
  ])("on one line of other fields is refused as %s, with the same advice", async (code, format) => {
    const files = { "a.jsonl": JSONL, "metrics.json": '{"loss": 0.5, "epoch": 3}\n' };
    const { refused, file } = await planned(files, format);
    expect(refused).toMatch(new RegExp(`^${code}: .*move it out of the folder`));
    expect(file).toBe("metrics.json");
  });

  test("that holds records is read: as a list, by lines, and after blank space", async () => {
    expect(
      await planned({
        "a.json": `[${record(1)},\n ${record(2)}]`,
        "b.json": JSONL,
        "c.json": ` \n\n[${record(5)}]`,
      }),
    ).toEqual({ records: 5, said: [] });
  });

  test("alone is refused without advice about a folder", async () => {
    const { refused } = await planned({ "only.json": PRETTY });
    expect(refused).toMatch(/Name the file with the records in `data\.members`/);
  });
});
