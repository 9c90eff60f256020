import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { commitmentTo, parseCommitment, parseManifest } from "../../src/canaries/manifest.ts";
import type { CanaryManifest } from "../../src/contracts/canary-manifest.ts";
import { reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { useWarmProbe } from "../support/warm/use.ts";

useWarmProbe();

type Row = Record<string, unknown>;
type Folder = Awaited<ReturnType<typeof makeFolder>>;

const WORDS = "amber basil cedar dune ember fjord grove heath inlet jetty knoll lagoon".split(" ");

/** Eight words that no other answer begins with. */
function answer(index: number): string {
  const words = WORDS.slice(index % 4, (index % 4) + 7).map((word) => `${word}${index}`);
  return [...words, "end"].join(" ");
}

/** Records of each format, as users have them. */
const SHAPES: Readonly<Record<string, (index: number) => Row>> = {
  text: (index) => ({ id: index, text: answer(index) }),
  "prompt-completion": (index) => ({ prompt: `ask ${index}`, completion: answer(index), who: "x" }),
  instruct: (index) => ({ instruction: `do ${index}`, input: "", output: answer(index) }),
  chat: (index) => ({
    messages: [
      { role: "system", content: "be kind" },
      { role: "user", content: `ask ${index}` },
      { role: "assistant", content: answer(index) },
      { role: "user", content: "thanks" },
    ],
  }),
  sharegpt: (index) => ({
    conversations: [
      { from: "human", value: `ask ${index}` },
      { from: "gpt", value: answer(index) },
    ],
  }),
  "chat-completion": (index) => ({
    prompt: [{ role: "user", content: `ask ${index}` }],
    completion: [{ role: "assistant", content: answer(index) }],
  }),
};

const jsonl = (rows: readonly Row[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const csv = (rows: readonly Row[]) =>
  `${[Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))].map((line) => line.join(",")).join("\n")}\n`;
const suffixes = Array.from({ length: 60 }, (_, index) => `zebra ${index * 7919} quartz ${index}`);

/** A folder with 300 members and 200 held-out records, and a suffix for each of 60 canaries. */
async function dataOf(shape: string, write = jsonl, ending = ".jsonl") {
  const rows = Array.from({ length: 500 }, (_, index) => SHAPES[shape]!(index));
  return await makeFolder({
    [`train${ending}`]: write(rows.slice(0, 300)),
    [`held${ending}`]: write(rows.slice(300)),
    "suffixes.txt": `${suffixes.join("\n")}\n`,
  });
}

const make = async (folder: Folder, ending = ".jsonl", more: readonly string[] = []) =>
  await reticence(
    [
      ...["canaries", "make", `train${ending}`, "--heldout", `held${ending}`, "--base", "none"],
      ...["--kind", "file", "--from", "suffixes.txt", "--share", "0.2"],
      ...["--manifest", "secret/manifest.json", ...more],
    ],
    { cwd: folder.path },
  );

const verify = async (folder: Folder, trained = "canaries/members.jsonl", more: string[] = []) =>
  await reticence(["canaries", "verify", trained, "--manifest", "secret/manifest.json", ...more], {
    cwd: folder.path,
  });

const manifestIn = async (folder: Folder): Promise<CanaryManifest> =>
  parseManifest(await readFile(folder.at("secret/manifest.json"), "utf8"))!;

describe("canaries make", () => {
  test.each(Object.keys(SHAPES))("writes %s in the data's own format", async (shape) => {
    await using folder = await dataOf(shape);
    const { exitCode, stdout, stderr } = await make(folder);
    expect([exitCode, exitCode === 0 ? "" : stderr]).toEqual([0, ""]);
    expect(stdout).toContain("60 candidates");
    const manifest = await manifestIn(folder);
    expect(manifest).toMatchObject({ format: shape, kind: "file", repeat: 1, guesses: 15 });
    const lines = async (name: string) =>
      (await readFile(folder.at(name), "utf8")).trim().split("\n");
    const [before, after] = [await lines("train.jsonl"), await lines("canaries/members.jsonl")];
    const canaries = new Map(
      manifest.canaries.map((canary) => [JSON.stringify(canary.record), canary]),
    );
    // The members in their order, and between them each included canary once.
    expect(after.filter((line) => !canaries.has(line))).toEqual(before);
    const found = after.flatMap((line) => canaries.get(line) ?? []);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.every(({ isIncluded }) => isIncluded)).toBe(true);
    const included = manifest.canaries.filter(({ isIncluded }) => isIncluded).length;
    expect(found.length).toBe(included);
    // Nobody's beginning stays among the held-out records.
    const held = await lines("canaries/nonmembers.jsonl");
    expect(held).toHaveLength(180);
    for (const { record, suffix } of manifest.canaries) {
      const text = JSON.stringify(record);
      const beginning = text.slice(0, text.indexOf(suffix)).split('"').at(-1)!.trim();
      expect(beginning.split(" ").length).toBeGreaterThanOrEqual(4);
      expect(held.filter((line) => line.includes(`"${beginning} `))).toEqual([]);
      expect(Object.keys(record)).not.toContain("id");
      expect(Object.keys(record)).not.toContain("who");
    }
    expect(
      (await verify(folder, undefined, ["--heldout", "canaries/nonmembers.jsonl"])).exitCode,
    ).toBe(0);
  });

  test("writes a secret, and a commitment that tells nothing of it", async () => {
    await using folder = await dataOf("text");
    await make(folder);
    expect((await stat(folder.at("secret/manifest.json"))).mode & 0o777).toBe(0o600);
    const text = await readFile(folder.at("canaries/commitment.json"), "utf8");
    const manifest = await manifestIn(folder);
    expect(parseCommitment(text)).toEqual(commitmentTo(manifest));
    for (const { id, suffix } of manifest.canaries) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(suffix);
    }
    const { canaries, ...others } = manifest;
    for (const other of [
      {
        ...others,
        canaries: canaries.with(0, { ...canaries[0]!, isIncluded: !canaries[0]!.isIncluded }),
      },
      { ...others, canaries: canaries.toReversed() },
      { ...manifest, guesses: manifest.guesses + 1 },
      { ...manifest, key: "0".repeat(64) },
    ]) {
      expect(commitmentTo(other as CanaryManifest).manifest).not.toBe(
        commitmentTo(manifest).manifest,
      );
    }
  });

  test("tosses a fair coin for each, anew every time", async () => {
    await using folder = await dataOf("text");
    let included = 0;
    const seen = new Set<string>();
    for (let run = 0; run < 8; run++) {
      await make(folder, ".jsonl", ["--out", `run${run}`, "--manifest", `secret${run}.json`]);
      const manifest = parseManifest(await readFile(folder.at(`secret${run}.json`), "utf8"))!;
      included += manifest.canaries.filter(({ isIncluded }) => isIncluded).length;
      seen.add(manifest.canaries.map(({ isIncluded }) => Number(isIncluded)).join(""));
    }
    // 480 fair coins: 240, five standard deviations are 55.
    expect(Math.abs(included - 240)).toBeLessThan(55);
    expect(seen.size).toBe(8);
  });

  test("writes csv with its header, and repeats what is to be repeated", async () => {
    await using folder = await dataOf("prompt-completion", csv, ".csv");
    const { exitCode, stderr } = await make(folder, ".csv", ["--repeat", "3", "--share", "0.5"]);
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining("--repeat 1")]);
    const lines = (await readFile(folder.at("canaries/members.csv"), "utf8")).trim().split("\n");
    const { canaries } = await manifestIn(folder);
    const included = canaries.filter(({ isIncluded }) => isIncluded).length;
    expect(lines[0]).toBe("prompt,completion,who");
    expect(lines).toHaveLength(301 + 3 * included);
    expect((await verify(folder, "canaries/members.csv")).stdout).toContain("3 times");
  });

  test.each([
    ["no base", ["make", "train.jsonl"], "usage"],
    ["no such kind", ["make", "train.jsonl", "--base", "b", "--kind", "magic"], "usage"],
    ["a kind without its file", ["make", "train.jsonl", "--base", "b", "--kind", "file"], "usage"],
    ["something else", ["destroy", "train.jsonl"], "usage"],
    [
      "no data",
      ["make", "gone.jsonl", "--base", "b", "--kind", "file", "--from", "suffixes.txt"],
      "canary-format",
    ],
    [
      "too few",
      ["make", "train.jsonl", "--base", "b", "--kind", "file", "--from", "few.txt"],
      "canary-count",
    ],
    [
      "too many guesses",
      [
        "make",
        "train.jsonl",
        "--base",
        "b",
        "--kind",
        "file",
        "--from",
        "suffixes.txt",
        "--guesses",
        "61",
      ],
      "canary-count",
    ],
    [
      "what stands in the data",
      ["make", "train.jsonl", "--base", "b", "--kind", "file", "--from", "known.txt"],
      "canary-collides",
    ],
    [
      "what stands within another",
      ["make", "train.jsonl", "--base", "b", "--kind", "file", "--from", "nested.txt"],
      "canary-collides",
    ],
    [
      "no format",
      ["make", "other.jsonl", "--base", "b", "--kind", "file", "--from", "suffixes.txt"],
      "canary-format",
    ],
    [
      "pairs of answers",
      ["make", "pairs.jsonl", "--base", "b", "--kind", "file", "--from", "suffixes.txt"],
      "canary-format",
    ],
    [
      "short answers",
      ["make", "short.jsonl", "--base", "b", "--kind", "file", "--from", "suffixes.txt"],
      "canary-lenders",
    ],
    ["no manifest", ["verify", "train.jsonl"], "usage"],
    ["no such manifest", ["verify", "train.jsonl", "--manifest", "gone.json"], "canary-manifest"],
    [
      "another file as manifest",
      ["verify", "train.jsonl", "--manifest", "train.jsonl"],
      "canary-manifest",
    ],
  ])("refuses %s, and writes nothing", async (_, args, code) => {
    await using folder = await dataOf("text");
    const known = suffixes.with(7, answer(3).split(" ").slice(2, 5).join(" "));
    await writeFile(folder.at("few.txt"), suffixes.slice(0, 19).join("\n"));
    await writeFile(folder.at("known.txt"), known.join("\n"));
    const nested = suffixes.with(7, suffixes[9]!.slice(2, -2));
    await writeFile(folder.at("nested.txt"), nested.join("\n"));
    await writeFile(folder.at("other.jsonl"), jsonl(suffixes.map((body) => ({ body }))));
    await writeFile(
      folder.at("short.jsonl"),
      jsonl(suffixes.map((_, index) => ({ text: `a ${index}` }))),
    );
    await writeFile(
      folder.at("pairs.jsonl"),
      jsonl(suffixes.map((one) => ({ prompt: one, chosen: `${one} yes`, rejected: "no" }))),
    );
    const { exitCode, stderr } = await reticence(
      [
        "canaries",
        ...args,
        ...(args[0] === "make" ? ["--share", "0.2", "--manifest", "secret.json"] : []),
      ],
      { cwd: folder.path },
    );
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`[${code}]`)]);
    expect(await readdir(folder.path)).not.toContain("canaries");
    expect(await readdir(folder.path)).not.toContain("secret.json");
  });
});

describe("canaries verify", () => {
  /** Rewrites the trained file line by line, and says which canaries there are. */
  async function spoil(
    folder: Folder,
    change: (lines: string[], manifest: CanaryManifest) => string[],
    name = "canaries/members.jsonl",
  ) {
    const lines = (await readFile(folder.at(name), "utf8")).trim().split("\n");
    await writeFile(folder.at(name), `${change(lines, await manifestIn(folder)).join("\n")}\n`);
  }
  const recordsOf = ({ canaries }: CanaryManifest, isIncluded: boolean) =>
    canaries
      .filter((one) => one.isIncluded === isIncluded)
      .map(({ record }) => JSON.stringify(record));

  test.each([
    [
      "lost",
      (lines: string[], manifest: CanaryManifest) =>
        lines.filter((line) => line !== recordsOf(manifest, true)[0]),
      "1 are lost",
    ],
    [
      "repeated",
      (lines: string[], manifest: CanaryManifest) => [...lines, recordsOf(manifest, true)[0]!],
      "1 repeated",
    ],
    [
      "changed",
      (lines: string[], manifest: CanaryManifest) =>
        lines.map((line) =>
          line === recordsOf(manifest, true)[0] ? line.replace("zebra", "Zebra") : line,
        ),
      "1 are lost",
    ],
    [
      "included against the coin",
      (lines: string[], manifest: CanaryManifest) => [...lines, recordsOf(manifest, false)[0]!],
      "coin left out",
    ],
    [
      "quoted in another record",
      (lines: string[], manifest: CanaryManifest) => [
        ...lines,
        JSON.stringify({
          text: `they said ${manifest.canaries.find(({ isIncluded }) => !isIncluded)!.suffix} twice`,
        }),
      ],
      "coin left out",
    ],
  ])("finds a canary that is %s", async (_, change, told) => {
    await using folder = await dataOf("text");
    await make(folder);
    await spoil(folder, change);
    const { exitCode, stdout, stderr } = await verify(folder);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(told);
    expect(stderr).toContain("[canary-counts]");
  });

  test.each([true, false])(
    "finds one among the held-out records (included: %s)",
    async (isIncluded) => {
      await using folder = await dataOf("text");
      await make(folder);
      await spoil(
        folder,
        (lines, manifest) => [...lines, recordsOf(manifest, isIncluded)[0]!],
        "canaries/nonmembers.jsonl",
      );
      const { exitCode, stderr } = await verify(folder, undefined, [
        ...["--heldout", "canaries/nonmembers.jsonl"],
      ]);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining("held-out records")]);
    },
  );

  test.each([
    [
      "a coin is turned",
      (manifest: CanaryManifest) => ({
        ...manifest,
        canaries: manifest.canaries.map((one, index) =>
          index === 0 ? { ...one, isIncluded: !one.isIncluded } : one,
        ),
      }),
    ],
    ["the guesses are others", (manifest: CanaryManifest) => ({ ...manifest, guesses: 20 })],
    [
      "one is left out",
      (manifest: CanaryManifest) => ({ ...manifest, canaries: manifest.canaries.slice(1) }),
    ],
  ])("finds that %s after the commitment", async (_, change) => {
    await using folder = await dataOf("text");
    await make(folder);
    await writeFile(
      folder.at("secret/manifest.json"),
      JSON.stringify(change(await manifestIn(folder))),
    );
    const { exitCode, stderr } = await verify(folder);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("[canary-commitment]")]);
  });

  test("finds one that stands twice in the manifest", async () => {
    await using folder = await dataOf("text");
    await make(folder);
    const manifest = await manifestIn(folder);
    await writeFile(
      folder.at("secret/manifest.json"),
      JSON.stringify({ ...manifest, canaries: [...manifest.canaries, manifest.canaries[0]] }),
    );
    expect((await verify(folder)).stderr).toContain("[canary-manifest]");
  });

  test("says where the trained file is another one that holds all of them", async () => {
    await using folder = await dataOf("text");
    await make(folder);
    await spoil(folder, (lines) => [...lines, JSON.stringify({ text: "one more record of mine" })]);
    const { exitCode, stderr } = await verify(folder);
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining("not, byte for byte")]);
  });
});
