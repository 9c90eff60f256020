import { mkdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { withLastRelease } from "../../src/audit/last-release.ts";
import { type LoadedPolicy, loadPolicy, lockPolicy } from "../../src/config/index.ts";
import { findEarlier, type HistoryEntry } from "../../src/history/index.ts";
import { lookUp } from "../../src/history/past.ts";
import { makeFolder } from "../support/folder.ts";
import { makeEntry } from "../support/history.ts";

const POLICY = `version: 1
checkpoint: ./second
audits: [update]
update: {previous: history:last-release, added: added.jsonl, nonmembers: heldout.jsonl}
history: {path: history, checkpoint: bot}
`;
const DIGEST = `sha256:${"b".repeat(64)}`;

function released(references: string[] | undefined, release: string | null = "v1"): HistoryEntry {
  const entry = makeEntry({ name: "bot", digest: DIGEST, context: { release } });
  const located = references === undefined ? {} : { references: references as [string] };
  return { ...entry, checkpoint: { ...entry.checkpoint, ...located } };
}

/** The policy of a folder, resolved by a history of these entries. */
async function resolved(
  entries: HistoryEntry[],
  { text = POLICY, run = null as string | null, folders = [] as string[] } = {},
): Promise<LoadedPolicy> {
  await using folder = await makeFolder({ "policies/reticence.yml": text });
  for (const name of folders) await mkdir(folder.at(name), { recursive: true });
  const loaded = await loadPolicy(folder.at("policies", "reticence.yml"));
  const present = { history: loaded.policy.history!, run, mergeBase: undefined };
  const past = { entries, kept: [], files: { text: async () => undefined }, notes: [] };
  return await withLastRelease(loaded, lookUp(loaded.policy, past, present));
}

test("the last release takes the place of the history, with the digest that it must have", async () => {
  const { policy } = await resolved([
    released(["hf://org/bot@aaa"]),
    released(["hf://org/bot@bbb"], "v2"),
    released(["hf://org/bot@ccc"], null),
  ]);
  expect(policy.base).toBe("hf://org/bot@bbb");
  expect(policy.previous).toEqual({ digest: DIGEST });
  // What is kept beside the signals needs no history any more.
  expect(lockPolicy(policy).update?.previous).toEqual({ ref: "hf://org/bot@bbb", digest: DIGEST });
});

test("a release of several adapters is all of them in their order", async () => {
  const text = `${POLICY}base: hf://org/base\n`;
  const adapters = ["hf://org/sft@aaa", "hf://org/dpo@bbb"];
  const { policy } = await resolved([released(adapters)], { text });
  expect(policy.previous).toEqual({ adapters, digest: DIGEST });
  expect(policy.foundation).toBe("hf://org/base");
});

test("a path is the policy's, and must be there", async () => {
  const { policy } = await resolved([released(["../first"])], { folders: ["first"] });
  expect(policy.base).toBe("../first");
});

test.each([
  ["no audit at all", [], "previous-release-missing", /The history is empty/],
  [
    "no release",
    [released(["hf://org/bot@aaa"], null)],
    "previous-release-missing",
    /No release of this checkpoint has been audited yet.*Name the previous release/s,
  ],
  [
    "a release of another checkpoint",
    [{ ...released(["hf://org/bot@aaa"]), checkpoint: { name: "other", digest: DIGEST } }],
    "previous-release-missing",
    /contains no audit of bot; it contains other/,
  ],
  [
    "a release whose place is not recorded",
    [released(undefined)],
    "previous-release-unnamed",
    new RegExp(`release v1 .*digest: "${DIGEST}"`, "s"),
  ],
  [
    "a release at a path that is not here",
    [released(["/scratch/of/another/machine"])],
    "previous-release-elsewhere",
    /"\/scratch\/of\/another\/machine", which is not on this machine/,
  ],
  [
    "a release of adapters of which one is not here",
    [released(["../first", "../elsewhere"])],
    "previous-release-elsewhere",
    /"\.\.\/elsewhere"/,
  ],
])(
  "%s is refused where the policy says history:last-release",
  async (_, entries, code, message) => {
    const text = `${POLICY}base: ./base\n`;
    await expect(
      resolved(entries as HistoryEntry[], { text, folders: ["first"] }),
    ).rejects.toMatchObject({
      name: "PolicyError",
      code,
      message: expect.stringMatching(message),
      location: { line: 4, column: expect.any(Number) },
    });
  },
);

test("an earlier attempt of the same workflow run is no release before it", async () => {
  const entry = released(["hf://org/bot@aaa"]);
  await expect(resolved([{ ...entry, run: "7" }], { run: "7" })).rejects.toMatchObject({
    code: "previous-release-missing",
  });
  const { policy } = await resolved([{ ...entry, run: "7" }], { run: "8" });
  expect(policy.base).toBe("hf://org/bot@aaa");
});

test("a policy that names its previous release keeps it, whatever the history says", async () => {
  const text = POLICY.replace("history:last-release", "hf://org/mine@ddd");
  const { policy } = await resolved([released(["hf://org/bot@aaa"])], { text });
  expect(policy.base).toBe("hf://org/mine@ddd");
  expect(policy.previous).toEqual({});
});

test("rules on increases look among the audits that asked the same questions", async () => {
  await using folder = await makeFolder({
    "reticence.yml": `version: 1
checkpoint: ./second
base: ./base
data: {format: text, members: a.jsonl, nonmembers: b.jsonl}
history: {path: history, checkpoint: bot}
gate: {preset: none, rules: [{metric: mia.auc, against: last-release, max_increase: 0.1}]}
`,
  });
  const { policy } = await loadPolicy(folder.at("reticence.yml"));
  const whole = released(["hf://org/bot@aaa"]);
  const ofUpdate = {
    ...whole,
    id: "f".repeat(32),
    basis: { ...whole.basis, measuring: { update: "x" } },
  };
  const present = { history: policy.history!, run: null, mergeBase: undefined };
  const entries = [
    { ...whole, basis: { ...whole.basis, measuring: { finetuning: "x" } } },
    ofUpdate,
  ];
  const past = { entries, kept: [], files: { text: async () => undefined }, notes: [] };
  expect(lookUp(policy, past, present)).toMatchObject([{ entry: { id: whole.id } }]);
  // Where no audit asked them, what there is stays found, so that the rule is void and blocks.
  const only = { ...past, entries: [ofUpdate] };
  expect(lookUp(policy, only, present)).toEqual([findEarlier("last-release", [ofUpdate], present)]);
});
