import { mkdir, rm, symlink } from "node:fs/promises";
import type { Row } from "../row.ts";
import type { Scene } from "../scene.ts";
import { type Hostile, hostileRows } from "./hostile.ts";

const MEMBERS = "members.jsonl";

const lines = async (scene: Scene, name = MEMBERS) =>
  (await scene.text(name)).trimEnd().split("\n");

/** The members' file with its lines changed; the records in it may be as they were. */
const members = (
  what: string,
  change: (lines: string[]) => string | string[],
  expected?: Hostile["expected"],
): Hostile => ({
  what,
  ...(expected === undefined ? {} : { expected }),
  async arrange(scene) {
    const changed = change(await lines(scene));
    await scene.write(MEMBERS, typeof changed === "string" ? changed : `${changed.join("\n")}\n`);
  },
});

const policy = (
  what: string,
  change: Record<string, unknown>,
  expected?: Hostile["expected"],
): Hostile => ({
  what,
  ...(expected === undefined ? {} : { expected }),
  fast: true,
  arrange: async (scene) =>
    await scene.policy({
      data: {
        format: "prompt-completion",
        members: MEMBERS,
        nonmembers: "nonmembers.jsonl",
        subject: "customer_id",
        ...change,
      },
    }),
});

const REFUSED = { refused: /.+/ } as const;

const TABLE: Record<string, Hostile> = {
  "data-sets-swapped": {
    what: "members and nonmembers are swapped",
    arrange: async (scene) =>
      await scene.policy({
        data: { format: "prompt-completion", members: "nonmembers.jsonl", nonmembers: MEMBERS },
        gate: { preset: "none", rules: [{ metric: "mia.auc", max: 0.95 }] },
      }),
  },
  "data-same-file-twice": policy(
    "members and nonmembers are one file",
    { nonmembers: MEMBERS },
    REFUSED,
  ),
  "data-members-among-nonmembers": {
    what: "every member is among the nonmembers, too",
    async arrange(scene) {
      const all = [...(await lines(scene)), ...(await lines(scene, "nonmembers.jsonl"))];
      await scene.write("nonmembers.jsonl", `${all.join("\n")}\n`);
    },
  },
  "data-subject-mistyped": policy(
    "data.subject names a field that no record has",
    { subject: "custommer_id" },
    { refused: /custommer_id|subject/ },
  ),
  "data-field-mistyped": policy(
    "data.fields names a field that no record has",
    { fields: { completion: "answer" } },
    REFUSED,
  ),
  "data-fields-swapped": policy("prompt and completion are swapped", {
    fields: { prompt: "completion", completion: "prompt" },
  }),
  "data-completion-is-the-name": policy("the completion is a field without personal data", {
    fields: { prompt: "completion", completion: "customer_id" },
  }),
  "data-absent": policy("the members' file does not exist", { members: "nobody.jsonl" }, REFUSED),
  "data-folder-empty": {
    what: "members are an empty folder",
    expected: REFUSED,
    fast: true,
    async arrange(scene) {
      await rm(scene.at(MEMBERS));
      await mkdir(scene.at(MEMBERS));
    },
  },
  "data-link-outside": {
    what: "the members' file is a link to a file of the system",
    expected: REFUSED,
    async arrange(scene) {
      await rm(scene.at(MEMBERS));
      await symlink("/etc/passwd", scene.at(MEMBERS));
    },
  },
  "data-device": {
    what: "the members' file is a link to a device that never ends",
    expected: REFUSED,
    fast: true,
    async arrange(scene) {
      await rm(scene.at(MEMBERS));
      await symlink("/dev/zero", scene.at(MEMBERS));
    },
  },
  "data-pipe": {
    what: "the members' file is a named pipe",
    expected: REFUSED,
    fast: true,
    async arrange(scene) {
      await rm(scene.at(MEMBERS));
      await scene.python("import os, sys; os.mkfifo(sys.argv[1])", scene.at(MEMBERS));
    },
  },
  "data-empty": members("the members' file is empty", () => "", REFUSED),
  "data-blank": members("the members' file holds blank lines alone", () => "\n\n \n", REFUSED),
  "data-null-lines": members("every record is null", (all) => all.map(() => "null"), REFUSED),
  "data-one-bad-line": members("one line is not JSON", (all) => [...all, "{"], REFUSED),
  "data-number-for-text": members(
    "a completion is a number",
    (all) => [...all, '{"prompt":"a","completion":1}'],
    REFUSED,
  ),
  "data-null-completion": members(
    "completions are null",
    (all) => all.map((line) => JSON.stringify({ ...JSON.parse(line), completion: null })),
    REFUSED,
  ),
  "data-empty-completions": members("completions are empty", (all) =>
    all.map((line) => JSON.stringify({ ...JSON.parse(line), completion: "" })),
  ),
  "data-lists": members("every record is a list", (all) => all.map(() => "[]"), REFUSED),
  "data-one-list": members(
    "all records are in one JSON list",
    (all) => `[${all.join(",")}]`,
    REFUSED,
  ),
  "data-nested": members(
    "a record is nested a hundred thousand levels deep",
    (all) => [...all, `{"prompt":${"[".repeat(100_000)}`],
    REFUSED,
  ),
  "data-nan": members(
    "a field is NaN",
    (all) => all.map((line) => line.replace(/"customer_id": "[^"]*"/, '"customer_id": NaN')),
    "blocked",
  ),
  "data-no-subject": members("no member has a subject", (all) =>
    all.map((line) => line.replace(/, "customer_id": "[^"]*"/, "")),
  ),
  "data-one-subject": members("all members are one person", (all) =>
    all.map((line) => line.replace(/"customer_id": "[^"]*"/, '"customer_id": "X"')),
  ),
  "data-key-twice": members("a key stands twice, the second one harmless", (all) =>
    all.map((line) => line.replace(/\}$/, ', "completion": "Nothing."}')),
  ),
  "data-utf16": {
    what: "the members' file is UTF-16",
    expected: REFUSED,
    arrange: async (scene) =>
      await scene.write(MEMBERS, Buffer.from(await scene.text(MEMBERS), "utf16le")),
  },
  "data-byte-order-mark": members(
    "the members' file begins with a byte order mark",
    (all) => `\ufeff${all.join("\n")}`,
  ),
  "data-windows-lines": members("lines end as on Windows", (all) => `${all.join("\r\n")}\r\n`),
  "data-line-separators": members("texts hold U+2028 and U+2029", (all) =>
    all.map((line) => line.replace(" broke", "\u2028\u2029 broke")),
  ),
  "data-lone-surrogates": members("texts hold half a character", (all) =>
    all.map((line) => line.replace(" broke", "\\ud800 broke")),
  ),
  "data-nul-characters": members("texts hold NUL", (all) =>
    all.map((line) => line.replace(" broke", "\\u0000 broke")),
  ),
  "data-control-tokens": members("texts hold the end token as text", (all) =>
    all.map((line) => line.replace("Sorry", "<|endoftext|>Sorry")),
  ),
  "data-invisible": members("card numbers are broken by invisible characters", (all) =>
    all.map((line) => line.replace(/(\d{4}) (\d{4})/, "$1 \u200b$2")),
  ),
  "data-escapes": members("texts hold terminal escapes and workflow commands", (all) =>
    all.map((line) => line.replace(" broke", " broke \\u001b[2J\\n::error::x\\n##[error]y")),
  ),
  "data-long-line": members("a text of two megabytes", (all) => [
    ...all,
    JSON.stringify({ prompt: "a ", completion: "b ".repeat(1_000_000), customer_id: "L" }),
  ]),
  "data-duplicates": members("every record a hundred times", (all) =>
    Array.from({ length: 100 }, () => all).flat(),
  ),
  "data-gzip-named-jsonl": {
    what: "a compressed file named .jsonl",
    expected: REFUSED,
    async arrange(scene) {
      const { gzipSync } = await import("node:zlib");
      await scene.write(MEMBERS, gzipSync(await scene.text(MEMBERS)));
    },
  },
  "data-parquet-cut": {
    what: "a parquet file that is cut short",
    expected: REFUSED,
    async arrange(scene) {
      await scene.write("members.parquet", Buffer.from("PAR1 and no more PAR1"));
      await scene.policy({
        data: {
          format: "prompt-completion",
          members: "members.parquet",
          nonmembers: "nonmembers.jsonl",
        },
      });
    },
  },
  "data-csv-semicolons": {
    what: "a csv file with semicolons",
    expected: REFUSED,
    async arrange(scene) {
      await scene.write("members.csv", "prompt;completion\na;b\n");
      await scene.policy({
        data: {
          format: "prompt-completion",
          members: "members.csv",
          nonmembers: "nonmembers.jsonl",
        },
      });
    },
  },
  "data-csv-formulas": {
    what: "a csv file whose header is a formula",
    expected: REFUSED,
    async arrange(scene) {
      await scene.write("members.csv", "=cmd|' /C calc'!A0,b\n1,2\n");
      await scene.policy({
        data: {
          format: "prompt-completion",
          members: "members.csv",
          nonmembers: "nonmembers.jsonl",
        },
      });
    },
  },
};

export const DATA_ROWS: readonly Row[] = hostileRows("Data", TABLE);
