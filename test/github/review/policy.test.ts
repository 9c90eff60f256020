import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { parse, stringify } from "yaml";
import type { JudgingPolicy } from "../../../src/config/index.ts";
import { type Override, parseSet } from "../../../src/config/index.ts";
import { makeClient } from "../../../src/github/api/client.ts";
import { findPolicy } from "../../../src/github/review/policy.ts";
import { parsePolicyRef } from "../../../src/github/review/policy-ref.ts";
import { findingsOf } from "../../../src/judge/origin.ts";
import { makeFolder } from "../../support/folder.ts";
import { mergeGroup, pullRequest, type RunEvent, runOf } from "../events.ts";
import { eventOf, makeSetting, type Setting, TOKEN } from "../setting.ts";

const WHAT = `checkpoint: ./tuned
base: ./base
data: {format: text, members: data/members.jsonl, nonmembers: data/heldout.jsonl}
`;
const STRICT = `version: 1\n${WHAT}gate: {preset: strict}\nseed: 7\n`;
const LAX = `version: 1\n${WHAT}gate: {preset: none, rules: [{metric: mia.auc, max: 0.99}]}\nseed: 8\n`;

afterEach(() => vi.unstubAllEnvs());

const CLAIM = "Declared ε, tested by the canaries (p-value)";

interface Case {
  /** Policy and other files of the base commit; undefined: it has no policy. */
  base?: Record<string, string>;
  /** Files in the workspace: those of the commit under audit. */
  head: Record<string, string>;
  event?: (base: string, head: string) => RunEvent;
  policyFile?: string;
  policyRef?: string;
  set?: string[];
  prepare?(setting: Setting, workspace: string): Promise<void> | void;
}

/** What `findPolicy` finds in a workspace at the head, with a server that knows both commits. */
async function find(given: Case): Promise<JudgingPolicy & { setting: Setting; commits: string[] }> {
  await using setting = await makeSetting();
  await using folder = await makeFolder({ ".git/HEAD": "ref: x", ...given.head });
  const { repository, client } = setting;
  const base = repository.commit("base", given.base ?? {}, "heads/main");
  const head = repository.commit("head", given.head, "heads/feature");
  vi.stubEnv("GITHUB_WORKSPACE", folder.path);
  await given.prepare?.(setting, folder.path);
  const event = await eventOf(
    (given.event ?? ((a, b) => pullRequest(7, { base: a, head: b })))(base, head),
  );
  const found = await findPolicy({
    event,
    client,
    centralClient: makeClient(TOKEN),
    policyRef: parsePolicyRef(given.policyRef ?? "", "input policy-ref"),
    policyFile: join(folder.path, given.policyFile ?? "reticence.yml"),
    overrides: (given.set ?? []).map(
      (line): Override => ({ ...parseSet(line), label: `input set, ${line}` }),
    ),
    interpreterSet: false,
  });
  return { ...found, setting, commits: [base, head] };
}

describe("on a pull request", () => {
  test("the base judges, the head is audited, and the differences are reported", async () => {
    const head = LAX.replace("./tuned", "./tuned-2");
    const { loaded, origin, commits } = await find({
      base: { "reticence.yml": STRICT },
      head: { "reticence.yml": head },
    });
    expect(loaded.policy.checkpoint).toBe("./tuned-2");
    expect(loaded.policy.seed).toBe(7);
    expect(loaded.policy.gate.rules.length).toBeGreaterThan(5);
    expect(origin).toMatchObject({
      event: "pull_request",
      pull: 7,
      commit: commits[1],
      visibility: "private",
      policy: { source: "base", path: "reticence.yml", ref: "main", commit: commits[0] },
      limit: null,
      changedFiles: [],
    });
    expect(origin!.differences).toEqual([
      { key: "checkpoint", part: "audited", before: '"./tuned"', after: '"./tuned-2"' },
      { key: "gate.preset", part: "judging", before: '"strict"', after: '"none"' },
      {
        key: "gate.rules.0",
        part: "judging",
        before: null,
        after: '{"metric":"mia.auc","max":0.99}',
        rule: "Training records recognised (AUC)",
      },
      { key: "seed", part: "judging", before: "7", after: "8" },
    ]);
  });

  test.each([
    ["gate", "gate: {on: {invalid: warn}}"],
    ["waivers", 'waivers: [{metric: mia.auc, until: 2999-12-31, owner: me, reason: "no"}]'],
    ["attacks", "attacks: {mia: off, pii: off}"],
    ["limits", "limits: {records: 1}"],
    ["run", "run: {python: ./evil}"],
    ["audits", "audits: [finetuning]"],
  ])("the head's own %s is without effect", async (key, line) => {
    const plain = STRICT.replace("gate: {preset: strict}\n", "");
    const { loaded, origin } = await find({
      base: { "reticence.yml": plain },
      head: { "reticence.yml": `${plain}${line}\n` },
    });
    const unchanged = await find({
      base: { "reticence.yml": plain },
      head: { "reticence.yml": plain },
    });
    expect(loaded.policy).toEqual(unchanged.loaded.policy);
    expect(origin!.differences.map((one) => [one.key.split(".")[0], one.part])).toContainEqual([
      key,
      "judging",
    ]);
  });

  test("a rule loosened through a YAML alias still belongs to the head", async () => {
    const head = `version: 1\n${WHAT.replace("data: {", "data: &d {")}gate: {preset: none, rules: [&r {metric: mia.auc, max: 0.99}]}\n`;
    const { loaded } = await find({
      base: { "reticence.yml": STRICT },
      head: { "reticence.yml": head },
    });
    expect(loaded.policy.gate.rules.some(({ max }) => max === 0.99)).toBe(false);
  });

  test("a change of what the checkpoint is compared with is reported", async () => {
    const { origin } = await find({
      base: { "reticence.yml": STRICT },
      head: { "reticence.yml": STRICT.replace("heldout", "other") },
    });
    expect(origin!.differences).toEqual([
      {
        key: "data.nonmembers",
        part: "audited",
        before: '"data/heldout.jsonl"',
        after: '"data/other.jsonl"',
      },
    ]);
  });

  const MEASURED = `version: 1
checkpoint: ./tuned
base: ./base
data:
  format: prompt-completion
  members: data/members.jsonl
  nonmembers: data/heldout.jsonl
  people: data/people.jsonl
  subject: person
  train_on: all
canaries: {manifest: ../manifest.json, commitment: canaries.json}
training: {dp: {epsilon: 2, delta: 1.0e-5}}
`;

  test("a change that drops the auxiliary model cannot pass by fewer attacks", async () => {
    const named = `version: 1
audits: [synthetic]
synthetic: {format: text, data: g.jsonl, private: p.jsonl, heldout: h.jsonl, auxiliary: ./small}
`;
    const files = { base: { "reticence.yml": named } };
    const head = { "reticence.yml": named.replace(", auxiliary: ./small", "") };
    const { origin } = await find({ ...files, head });
    expect(origin!.limit).toMatch(/^this change takes away `synthetic\.auxiliary`/);
    expect(findingsOf(origin).unreviewed).toBe(origin!.limit);
    const same = await find({ ...files, head: { "reticence.yml": named } });
    expect(same.origin!.limit ?? null).toBeNull();
  });

  test.each([
    ["drops it", "checkpoint: ./tuned", false],
    ["names another signer", "checkpoint: {ref: ./tuned, signature: {key: other.pub}}", false],
    ["only moves it", "checkpoint: {ref: ./v2, signature: {key: a.pub, file: v2.sig}}", true],
  ])("a change of a policy that asks for a signature and %s", async (_, written, passes) => {
    const before = MEASURED.replace(
      "checkpoint: ./tuned",
      "checkpoint: {ref: ./tuned, signature: {key: a.pub}}",
    );
    const files = { base: { "reticence.yml": before, "a.pub": "a", "other.pub": "b" } };
    const head = { "reticence.yml": MEASURED.replace("checkpoint: ./tuned", written) };
    const { origin } = await find({ ...files, head });
    if (passes) return expect(origin!.limit ?? null).toBeNull();
    expect(origin!.limit).toMatch(/^this change has another signer of the checkpoint or none/);
    expect(findingsOf(origin).unreviewed).toBe(origin!.limit);
  });

  test.each([
    ["canaries", CLAIM],
    ["training", CLAIM],
    ["training.dp", CLAIM],
    ["data.people", "Personal values reproduced when asked about people by name"],
    ["data.train_on", "Training records recognised (AUC) (prompts)"],
  ])("a change that drops %s cannot pass without the rule on it: %s", async (dropped, rule) => {
    const keys = dropped.split(".");
    const changed = parse(MEASURED) as Record<string, Record<string, unknown>>;
    delete (keys.length === 1 ? changed : changed[keys[0]!]!)[keys.at(-1)!];
    const files = { base: { "reticence.yml": MEASURED } };
    const head = { "reticence.yml": stringify(changed) };
    const { origin, loaded } = await find({ ...files, head });
    expect(origin!.limit).toMatch(/^this change takes away what \d+ rules? would be measured by/);
    expect(origin!.limit).toContain(rule);
    expect(findingsOf(origin).unreviewed).toBe(origin!.limit);
    expect(loaded.policy.gate.rules.length).toBeGreaterThan(0);
    const asked = await find({ ...files, head, policyRef: "head" });
    expect(asked.origin).toMatchObject({ limit: null, inputs: ["input policy-ref: head"] });
    const merged = await find({
      ...files,
      head,
      event: (_, commit) => runOf("push", "refs/heads/main", commit),
    });
    expect(merged.origin!.limit).toBeNull();
  });

  test("nor can one whose workflow drops them", async () => {
    const same = { "reticence.yml": MEASURED };
    const { origin } = await find({ base: same, head: same, set: ["canaries=null"] });
    expect(origin!.limit).toContain(CLAIM);
  });

  test("another checkpoint with its own canaries and claim takes no rule away", async () => {
    const changed = MEASURED.replace("./tuned", "./tuned-2")
      .replace("canaries.json", "canaries-2.json")
      .replace("epsilon: 2", "epsilon: 3");
    const { origin } = await find({
      base: { "reticence.yml": MEASURED },
      head: { "reticence.yml": changed },
    });
    expect(origin!.limit).toBeNull();
    expect(origin!.differences.map(({ key }) => key)).toContain("training.dp.epsilon");
  });

  test("so are changed files of people, prompts and the name model", async () => {
    const policy = parse(STRICT) as { data: object; attacks?: object };
    const text = stringify({
      ...policy,
      data: { ...policy.data, people: "people/people.jsonl" },
      attacks: {
        pii: {
          names: { kind: "spacy", path: "models/names" },
          sampling: { sequences: 10, prompts: "prompts.txt" },
        },
      },
    });
    const files = {
      "reticence.yml": text,
      "people/people.jsonl": "a",
      "models/names/config.cfg": "a",
      "prompts.txt": "a",
    };
    const { origin } = await find({
      base: files,
      head: {
        ...files,
        "people/people.jsonl": "b",
        "models/names/config.cfg": "b",
        "prompts.txt": "b",
      },
    });
    expect(origin!.changedFiles).toEqual([
      "models/names/config.cfg",
      "people/people.jsonl",
      "prompts.txt",
    ]);
  });

  test("without a policy in the base, the head's judges and the verdict is limited", async () => {
    const { loaded, origin } = await find({ head: { "reticence.yml": LAX } });
    expect(loaded.policy.seed).toBe(8);
    expect(origin).toMatchObject({ policy: { source: "head" }, differences: [] });
    expect(origin!.limit).toMatch(/^there is no reticence\.yml in main/);
  });

  test("a policy that was moved has none in the base", async () => {
    const { origin } = await find({
      base: { "reticence.yml": STRICT },
      head: { "gate/lax.yml": LAX },
      policyFile: "gate/lax.yml",
    });
    expect(origin!.limit).toMatch(/^there is no gate\/lax\.yml in main/);
  });

  test("`policy-ref: head` uses the head's policy without a limit, and is reported", async () => {
    const { loaded, origin, setting } = await find({
      base: { "reticence.yml": STRICT },
      head: { "reticence.yml": LAX },
      policyRef: "head",
    });
    expect(loaded.policy.seed).toBe(8);
    expect(origin).toMatchObject({ policy: { source: "head" }, limit: null });
    expect(origin!.inputs).toEqual(["input policy-ref: head"]);
    expect(setting.github.calls("repos/get-content")).toEqual([]);
  });

  test("inputs that override both policies are reported", async () => {
    const { loaded, origin } = await find({
      base: { "reticence.yml": STRICT },
      head: { "reticence.yml": STRICT },
      set: ["gate.preset=none", "gate.rules=[{metric: mia.auc, max: 0.9}]", "checkpoint=./x"],
    });
    expect(loaded.policy.gate.rules).toHaveLength(1);
    expect(origin!.inputs).toEqual([
      "input set, gate.preset=none",
      "input set, gate.rules=[{metric: mia.auc, max: 0.9}]",
    ]);
  });

  test("credentials are not reported", async () => {
    const address = "https://user:pass@host/base.zip?X-Sig=abc#sha256=00";
    const { origin } = await find({
      base: { "reticence.yml": STRICT },
      head: { "reticence.yml": STRICT.replace("base: ./base", `base: "${address}"`) },
      set: [`data.nonmembers=${address}`],
    });
    expect(JSON.stringify(origin)).not.toMatch(/pass|abc/);
    expect(origin!.differences[0]!.after).toBe('"https://…@host/base.zip?…#sha256=00"');
  });

  test("the checkout's folder in the workspace is not part of the policy's path", async () => {
    const { origin } = await find({
      base: { "gate/reticence.yml": STRICT },
      head: { "model/.git/HEAD": "x", "model/gate/reticence.yml": STRICT },
      policyFile: "model/gate/reticence.yml",
    });
    expect(origin!.policy).toMatchObject({ path: "gate/reticence.yml", source: "base" });
  });

  test("into an unprotected branch is judged by the default branch", async () => {
    const { loaded, origin, commits } = await find({
      base: { "reticence.yml": STRICT },
      head: { "reticence.yml": LAX },
      prepare: ({ repository }) =>
        void repository.commit("lax", { "reticence.yml": LAX }, "heads/lax"),
      event: (_, head) =>
        pullRequest(7, { base: "6c61782e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e", head, into: "lax" }),
    });
    expect(loaded.policy.seed).toBe(7);
    expect(origin!.policy).toMatchObject({
      source: "default-branch",
      ref: "main",
      commit: commits[0],
    });
  });

  test("into a protected branch is judged by that branch", async () => {
    const { loaded, origin } = await find({
      base: { "reticence.yml": STRICT },
      head: { "reticence.yml": LAX },
      prepare: ({ repository }) => {
        repository.commit("lax", { "reticence.yml": LAX }, "heads/release");
        repository.protectedBranches.add("release");
      },
      event: (_, head) =>
        pullRequest(7, { base: "6c61782e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e", head, into: "release" }),
    });
    expect(loaded.policy.seed).toBe(8);
    expect(origin!.policy).toMatchObject({ source: "base", ref: "release" });
  });
});

describe("what cannot be trusted is refused", () => {
  const both = { base: { "reticence.yml": STRICT }, head: { "reticence.yml": STRICT } };

  test("a policy outside the workspace", async () => {
    await using elsewhere = await makeFolder({ "reticence.yml": LAX });
    await expect(
      find({ ...both, policyFile: join("..", elsewhere.path.split("/").at(-1)!, "reticence.yml") }),
    ).rejects.toThrow("the policy is not in the workspace");
  });

  test("a policy that is a link out of the workspace", async () => {
    await using elsewhere = await makeFolder({ "reticence.yml": LAX });
    await expect(
      find({
        ...both,
        policyFile: "link.yml",
        prepare: async (_, workspace) =>
          await symlink(elsewhere.at("reticence.yml"), join(workspace, "link.yml")),
      }),
    ).rejects.toThrow("a link that leads out of the workspace");
  });

  test.each(["./tools/python", "/opt/../WORKSPACE/python"])(
    "an interpreter that the head could have written: %s",
    async (python) => {
      await expect(
        find({
          base: { "reticence.yml": `${STRICT}run: {python: ${python}}\n` },
          head: { "reticence.yml": STRICT },
          prepare: async ({ repository }, workspace) => {
            const text = `${STRICT}run: {python: ${python.replace("/opt/../WORKSPACE", workspace)}}\n`;
            repository.commit("base", { "reticence.yml": text }, "heads/main");
            await mkdir(join(workspace, "tools"));
            await writeFile(join(workspace, "tools/python"), "#!/bin/sh\n");
          },
        }),
      ).rejects.toThrow("the interpreter is inside the workspace");
    },
  );

  test("an interpreter elsewhere whose link leads into the workspace", async () => {
    await using elsewhere = await makeFolder();
    await expect(
      find({
        ...both,
        prepare: async ({ repository }, workspace) => {
          await writeFile(join(workspace, "python"), "#!/bin/sh\n");
          await symlink(join(workspace, "python"), elsewhere.at("python"));
          const text = `${STRICT}run: {python: ${elsewhere.at("python")}}\n`;
          repository.commit("base", { "reticence.yml": text }, "heads/main");
        },
      }),
    ).rejects.toThrow("the interpreter is inside the workspace");
  });

  test("a head's policy that would break the gate once merged", async () => {
    await expect(
      find({ ...both, head: { "reticence.yml": STRICT.replace("strict", "stritc") } }),
    ).rejects.toThrow("stritc");
  });

  test("a base policy that this release cannot read, naming its location", async () => {
    const failed = find({
      base: { "reticence.yml": STRICT.replace("version: 1", "version: 9") },
      head: { "reticence.yml": STRICT },
    });
    await expect(failed).rejects.toMatchObject({
      location: {
        file: expect.stringMatching(/^reticence\.yml of main \([0-9a-f]{12}\)$/),
        line: 1,
      },
    });
  });

  test("aliases that unfold without end", async () => {
    const bomb = [
      "a: &a [x, x, x, x, x, x, x, x, x, x]",
      ..."bcdefgh".split("").map((name, i) => {
        const before = "abcdefgh"[i]!;
        return `${name}: &${name} [${Array(10).fill(`*${before}`).join(", ")}]`;
      }),
    ].join("\n");
    await expect(
      find({ ...both, head: { "reticence.yml": `${STRICT}${bomb}\n` } }),
    ).rejects.toThrow("aliases");
  });

  test.each([
    ["403", { status: 403, body: { message: "no", documentation_url: "x" } }, "contents: read"],
    ["502", { status: 502, body: {} }, "a server error"],
    ["no answer", "hang", "did not answer"],
  ] as const)("a base that GitHub does not give for %s", async (_, fault, words) => {
    await expect(
      find({ ...both, prepare: ({ github }) => github.fail("repos/get-content", fault) }),
    ).rejects.toThrow(words);
  });

  test("a base that the token cannot see is not mistaken for one without a policy", async () => {
    const missing = { status: 404, body: { message: "Not Found" } };
    await expect(
      find({
        head: { "reticence.yml": LAX },
        prepare: ({ github }) => {
          github.fail("repos/get-content", missing);
          github.fail("repos/get-commit", missing);
        },
      }),
    ).rejects.toThrow("lacks the permission `contents: read`");
  });
});

describe("outside a pull request", () => {
  const files = { base: { "reticence.yml": STRICT }, head: { "reticence.yml": LAX } };
  const own = { source: "workspace", commit: null };

  test.each([
    [
      "a push to the default branch",
      (_: string, head: string) => runOf("push", "refs/heads/main", head),
    ],
    ["a schedule", (_: string, head: string) => runOf("schedule", "refs/heads/main", head)],
    [
      "a manual run on the default branch",
      (_: string, head: string) => runOf("workflow_dispatch", "refs/heads/main", head),
    ],
    [
      "a release from a protected tag",
      (_: string, head: string) => runOf("release", "refs/tags/v1", head, { protected: true }),
    ],
    [
      "a push to a protected branch",
      (_: string, head: string) => runOf("push", "refs/heads/release", head, { protected: true }),
    ],
  ])("%s is judged by its own policy", async (_, event) => {
    const { loaded, origin } = await find({ ...files, event });
    expect(loaded.policy.seed).toBe(8);
    expect(origin).toMatchObject({ policy: own, limit: null, differences: [], pull: null });
  });

  test.each([
    [
      "a push to a branch of one's own",
      (_: string, head: string) => runOf("push", "refs/heads/feature", head),
    ],
    [
      "a manual run on a branch of one's own",
      (_: string, head: string) => runOf("workflow_dispatch", "refs/heads/feature", head),
    ],
    [
      "a release from a tag that anybody may set",
      (_: string, head: string) => runOf("release", "refs/tags/v1", head),
    ],
  ])("%s is judged by the default branch's", async (_, event) => {
    const { loaded, origin, commits } = await find({ ...files, event });
    expect(loaded.policy.seed).toBe(7);
    expect(origin!.policy).toMatchObject({
      source: "default-branch",
      ref: "main",
      commit: commits[0],
    });
    expect(origin!.differences.map(({ part }) => part)).toContain("judging");
  });

  test("an event that runs at the default branch does not trust the workspace", async () => {
    const { loaded, origin } = await find({
      ...files,
      event: (base) => runOf("issue_comment", "refs/heads/main", base),
    });
    expect(loaded.policy.seed).toBe(7);
    expect(origin!.policy).toMatchObject({ source: "default-branch" });
  });

  test("a merge group is judged by its base", async () => {
    const { loaded, origin, commits } = await find({ ...files, event: mergeGroup });
    expect(loaded.policy.seed).toBe(7);
    expect(origin).toMatchObject({
      event: "merge_group",
      commit: commits[1],
      policy: { source: "base", ref: "main", commit: commits[0] },
    });
  });
});

describe("a central policy", () => {
  const CENTRAL = "version: 1\ngate: {preset: strict}\nseed: 99\n";
  const prepare = ({ github }: Setting) => {
    const policies = github.repository("octo-org/policies");
    policies.commit("central", { "gates/models.yml": CENTRAL }, "tags/v2");
  };
  const policyRef = "octo-org/policies/gates/models.yml@v2";

  test("judges whatever base and head say, and the head's data are still compared with the base", async () => {
    const { loaded, origin } = await find({
      base: { "reticence.yml": STRICT },
      head: { "reticence.yml": LAX.replace("heldout", "other") },
      policyRef,
      prepare,
    });
    expect(loaded.policy.seed).toBe(99);
    expect(loaded.policy.audits[0]!.data.nonmembers).toEqual(["data/other.jsonl"]);
    expect(origin!.policy).toMatchObject({
      source: "central",
      repository: "octo-org/policies",
      path: "gates/models.yml",
      ref: "v2",
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(origin!.differences.map(({ key }) => key)).toEqual(["data.nonmembers"]);
    expect(origin!.limit).toBeNull();
  });

  test("treats what is audited as a change if the base has no policy", async () => {
    const { loaded, origin } = await find({
      head: { "reticence.yml": LAX },
      policyRef,
      prepare,
    });
    expect(loaded.policy.seed).toBe(99);
    expect(origin!.limit).toBeNull();
    expect(origin!.differences.map(({ key }) => key)).toEqual(["checkpoint", "base", "data"]);
    expect(findingsOf(origin).changed).toBe("this change touches base, data");
  });

  test("is not passed by a change that drops what its preset would be measured by", async () => {
    const before = `${STRICT}canaries: {manifest: ../m.json, commitment: c.json}\ntraining: {dp: {epsilon: 2, delta: 1.0e-5}}\n`;
    const { origin } = await find({
      base: { "reticence.yml": before },
      head: { "reticence.yml": STRICT },
      policyRef,
      prepare,
    });
    expect(origin!.limit).toContain(CLAIM);
  });

  test("judges a schedule, too", async () => {
    const { loaded } = await find({
      head: { "reticence.yml": LAX },
      policyRef,
      prepare,
      event: (_, head) => runOf("schedule", "refs/heads/main", head),
    });
    expect(loaded.policy.seed).toBe(99);
  });

  test("that does not exist is an error, never a fallback", async () => {
    await expect(
      find({
        base: { "reticence.yml": STRICT },
        head: { "reticence.yml": LAX },
        policyRef: policyRef.replace("models", "other"),
        prepare,
      }),
    ).rejects.toThrow("there is no such file at that ref");
    await expect(
      find({
        base: { "reticence.yml": STRICT },
        head: { "reticence.yml": LAX },
        policyRef: policyRef.replace("@v2", "@v3"),
        prepare,
      }),
    ).rejects.toThrow("finds nothing there");
  });

  test.each([
    "octo-org/policies@v2",
    "octo-org/policies/../../secrets/x@v2",
    "octo-org/policies//x@v2",
    "octo-org/policies/x@a..b",
    "heads",
  ])("is not named by %s", (text) => {
    expect(() => parsePolicyRef(text, "input policy-ref")).toThrow("owner/repo/path@ref");
  });
});

test("relative paths start at the policy's folder, wherever the policy was read from", async () => {
  const { loaded } = await find({
    base: { "gate/reticence.yml": STRICT },
    head: { "gate/reticence.yml": STRICT },
    policyFile: "gate/reticence.yml",
  });
  expect(loaded.absolute(["checkpoint"], "./tuned")).toMatch(/\/gate\/tuned$/);
  expect(dirname(loaded.absolute(["data", "members"], "x"))).toMatch(/\/gate$/);
});
