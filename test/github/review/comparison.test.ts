import { createHash } from "node:crypto";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Override, parseSet } from "../../../src/config/index.ts";
import type { Origin } from "../../../src/contracts/report.ts";
import {
  type AttributesFile,
  checkoutOf,
} from "../../../src/github/review/comparison/attributes.ts";
import { folderListing } from "../../../src/github/review/comparison/dvc.ts";
import { findPolicy } from "../../../src/github/review/policy.ts";
import { parsePolicyRef } from "../../../src/github/review/policy-ref.ts";
import { findingsOf } from "../../../src/judge/origin.ts";
import { makeFolder } from "../../support/folder.ts";
import { mergeGroup, pullRequest, type RunEvent, runOf } from "../events.ts";
import type { Content } from "../server/bare-repository.ts";
import { eventOf, makeSetting, type Setting } from "../setting.ts";

type Files = Readonly<Record<string, Content | undefined>>;

const POLICY = `version: 1
checkpoint: ./tuned
base: ./base
data: {format: text, members: data/members.jsonl, nonmembers: data/heldout.jsonl}
`;
const FOLDER = POLICY.replace("data/members.jsonl", "data/members");
const CHAT = POLICY.replace("format: text", "format: chat, chat_template: chat.jinja");

/** Both commits, unless a case says otherwise. */
const COMMON = {
  "reticence.yml": POLICY,
  "tuned/model.safetensors": "t",
  "base/config.json": "{}",
  "base/model.safetensors": "weights",
  "data/members.jsonl": "members\n",
  "data/heldout.jsonl": "heldout\n",
  "README.md": "x",
} as const;

const SHA_A = "a".repeat(40);
const SHA_B = "b".repeat(40);
const digest = (algorithm: string, text: string) =>
  createHash(algorithm).update(text).digest("hex");
const md5 = (text: string) => digest("md5", text);
const lfs = (text: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digest("sha256", text)}\nsize ${text.length}\n`;
const dvc = (path: string, hash: string) =>
  `outs:\n- md5: ${hash}\n  size: 1\n  hash: md5\n  path: ${path}\n`;
const dvcLock = (path: string, hash: string) =>
  `schema: '2.0'\nstages:\n  prepare:\n    cmd: make\n    outs:\n    - path: ${path}\n      hash: md5\n      md5: ${hash}\n      size: 1\n`;
const folderMd5 = (files: Record<string, string>) =>
  `${md5(folderListing(Object.entries(files).map(([path, text]) => ({ path, md5: md5(text) }))))}.dir`;

interface Case {
  /** Of both commits, beside COMMON; undefined: not there. */
  both?: Files;
  base?: Files;
  head?: Files;
  /** Only in the workspace: generated, pulled, ignored by git; undefined: not checked out. */
  here?: Files;
  event?: (base: string, head: string) => RunEvent;
  set?: string[];
  policyRef?: string;
  policyFile?: string;
  locked?: string;
  lastAudited?: string;
  /** Parts of what must be reported; every reported line must be matched. */
  changed?: string[];
  uncompared?: string[];
}

let setting: Setting;
let runs = 0;

beforeAll(async () => {
  setting = await makeSetting();
});
afterAll(async () => await setting[Symbol.asyncDispose]());
afterEach(() => vi.unstubAllEnvs());

async function originOf(given: Case): Promise<Origin> {
  const { repository, client } = setting;
  const merged = (...parts: (Files | undefined)[]) =>
    Object.fromEntries(
      Object.entries(Object.assign({}, COMMON, given.both, ...parts) as Files).filter(
        (entry): entry is [string, Content] => entry[1] !== undefined,
      ),
    );
  runs += 1;
  const base = repository.commit(`base ${runs}`, merged(given.base), "heads/main");
  const head = repository.commit(`head ${runs}`, merged(given.head), "heads/feature");
  await using folder = await makeFolder();
  await checkOut(folder.path, { ".git/HEAD": "ref: x", ...merged(given.head, given.here) });
  vi.stubEnv("GITHUB_WORKSPACE", folder.path);
  const onPull = (a: string, b: string) => pullRequest(7, { base: a, head: b });
  const event = await eventOf((given.event ?? onPull)(base, head));
  const { lastAudited } = given;
  const { origin } = await findPolicy({
    event,
    client,
    centralClient: client,
    policyRef: parsePolicyRef(given.policyRef ?? "", "input policy-ref"),
    policyFile: join(folder.path, given.policyFile ?? "reticence.yml"),
    overrides: (given.set ?? []).map(
      (line): Override => ({ ...parseSet(line), label: `input set, ${line}` }),
    ),
    interpreterSet: false,
    ...(given.locked === undefined ? {} : { locked: join(folder.path, given.locked) }),
    lastAudited: async () => (lastAudited === "base" ? base : lastAudited),
  });
  return origin!;
}

/** As git would, and without git: a submodule is a checkout of its own. */
async function checkOut(folder: string, files: Readonly<Record<string, Content>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    if (typeof content === "string" || content instanceof Uint8Array) {
      await writeFile(path, content);
    } else if ("link" in content) await symlink(content.link, path);
    else {
      await mkdir(join(path, ".git"), { recursive: true });
      await writeFile(join(path, ".git", "HEAD"), `${content.submodule}\n`);
    }
  }
}

const SAME: Record<string, Case> = {
  "nothing but the checkpoint": { head: { "tuned/model.safetensors": "t2" } },
  "files that are not read": {
    head: {
      "README.md": "y",
      "data/notes.txt": "n",
      "base/README.md": "n",
      "base/.x/config.json": "1",
    },
  },
  "an unchanged base of which DVC stores the weights": {
    both: {
      "base/model.safetensors": undefined,
      "base/model.safetensors.dvc": dvc("model.safetensors", md5("w")),
    },
    here: { "base/model.safetensors": "w" },
  },
  "a file beside the data, whose name begins like theirs": {
    head: { "data/members.jsonl.bak": "x" },
  },
  "the checkpoint's own link": { head: { tuned2: { link: "tuned" } } },
  "a link in place of a file with the same content": {
    head: { "data/members.jsonl": { link: "other.jsonl" }, "data/other.jsonl": "members\n" },
  },
  "a file in place of a link to the same content": {
    base: { "data/members.jsonl": { link: "other.jsonl" }, "data/other.jsonl": "members\n" },
  },
  "a link that leads another way to the same file": {
    both: {
      "reticence.yml": POLICY.replace("data/members.jsonl", "now/members.jsonl"),
      "data2/members.jsonl": "members\n",
    },
    base: { now: { link: "data" } },
    head: { now: { link: "./data2/../data" } },
  },
  "what stays behind an unchanged link in a folder above": {
    both: {
      "reticence.yml": POLICY.replaceAll("data/", "current/"),
      current: { link: "data" },
    },
  },
  "an unchanged file of DVC, pulled": {
    both: {
      "data/members.jsonl": undefined,
      "data/members.jsonl.dvc": dvc("members.jsonl", md5("m")),
    },
    here: { "data/members.jsonl": "m" },
  },
  "an unchanged folder of DVC, pulled": {
    both: {
      "reticence.yml": FOLDER,
      "data/members.dvc": dvc("members", folderMd5({ "a.jsonl": "a", "ü/b.txt": "b" })),
    },
    here: { "data/members/a.jsonl": "a", "data/members/ü/b.txt": "b" },
  },
  "an unchanged output of a stage of DVC": {
    both: { "data/members.jsonl": undefined, "dvc.lock": dvcLock("data/members.jsonl", md5("m")) },
    here: { "data/members.jsonl": "m" },
  },
  "an unchanged file of Git LFS, smudged": {
    both: {
      ".gitattributes": "*.safetensors filter=lfs diff=lfs merge=lfs -text\n",
      "base/model.safetensors": lfs("large"),
      "tuned/model.safetensors": lfs("tuned"),
    },
    here: { "base/model.safetensors": "large", "tuned/model.safetensors": "tuned" },
  },
  "a file of Git LFS that is one of git's now, with the same content": {
    base: {
      ".gitattributes": "*.safetensors filter=lfs -text\n",
      "base/model.safetensors": lfs("large"),
    },
    head: { "base/model.safetensors": "large" },
  },
  "an unchanged file of git-annex": {
    both: {
      "data/members.jsonl": {
        link: `../.git/annex/objects/x/y/SHA256E-s1--${digest("sha256", "m")}.jsonl/SHA256E-s1--${digest("sha256", "m")}.jsonl`,
      },
    },
    here: { "data/members.jsonl": "m" },
  },
  "an unchanged submodule": {
    both: {
      "reticence.yml": POLICY.replace("data/members.jsonl", "sub/data/members.jsonl"),
      sub: { submodule: SHA_A },
    },
    here: { "sub/data/members.jsonl": "m" },
  },
  "attributes that change nothing on the way": {
    both: { "reticence.yml": POLICY },
    head: {
      ".gitattributes": "* text=auto\n*.jsonl diff=json eol=lf\ndocs/** filter=x\n*.py ident\n",
    },
  },
  "a pinned reference": {
    both: { "reticence.yml": POLICY.replace("./base", `hf://org/model@${SHA_A}`) },
  },
  "other spellings of one path": {
    both: {
      "reticence.yml": POLICY.replace("./base", "./x/.././base/").replace(
        "data/heldout.jsonl",
        "./data//heldout.jsonl",
      ),
    },
  },
  "an unpinned reference that a lock of the base holds": {
    both: {
      "reticence.yml": POLICY.replace("./base", "hf://org/model@main"),
      "pull.lock.json": "{}",
    },
    locked: "pull.lock.json",
  },
  "a setting that the approved policy has too": { set: ["limits.records=5"] },
  "a merge group's": { event: mergeGroup },
  "what a push to the default branch leaves as it was": {
    event: (base, head) => push("refs/heads/main", head, base),
  },
  "what a schedule finds as it was audited last": {
    event: (_, head) => runOf("schedule", "refs/heads/main", head),
    lastAudited: "base",
  },
};

const CHANGED: Record<string, Case> = {
  members: { head: { "data/members.jsonl": "M\n" }, changed: ["data/members.jsonl"] },
  "nonmembers, by one byte of the same length": {
    head: { "data/heldout.jsonl": "heldouT\n" },
    changed: ["data/heldout.jsonl"],
  },
  "the base's weights": {
    head: { "base/model.safetensors": "w" },
    changed: ["base/model.safetensors"],
  },
  "a file that joins the base": {
    head: { "base/chat_template.jinja": "x" },
    changed: ["base/chat_template.jinja"],
  },
  "hidden weights and files in a folder of the base": {
    head: { "base/.model.safetensors": "x", "base/more/config.json": "{}" },
    changed: ["base/.model.safetensors", "base/more/config.json"],
  },
  "the weights of the base, which DVC stores": {
    both: { "base/model.safetensors": undefined },
    base: { "base/model.safetensors.dvc": dvc("model.safetensors", md5("w")) },
    head: { "base/model.safetensors.dvc": dvc("model.safetensors", md5("W")) },
    here: { "base/model.safetensors": "W" },
    changed: ["base/model.safetensors"],
  },
  "a file that leaves the base": {
    both: { "base/tokenizer.json": "{}" },
    head: { "base/tokenizer.json": undefined },
    changed: ["base/tokenizer.json"],
  },
  "a file that joins a folder of data": {
    both: { "reticence.yml": FOLDER, "data/members/a.jsonl": "a" },
    head: { "data/members/b.csv": "b" },
    changed: ["data/members/b.csv"],
  },
  "a file of a folder that is not checked out": {
    both: { "reticence.yml": FOLDER, "data/members/a.jsonl": "a", "data/members/b.jsonl": "b" },
    here: { "data/members/b.jsonl": undefined },
    changed: ["data/members/b.jsonl"],
  },
  "a folder that becomes a file": {
    both: { "reticence.yml": FOLDER },
    base: { "data/members/a.jsonl": "a" },
    head: { "data/members": "a" },
    changed: ["data/members"],
  },
  "a moved file behind the same link": {
    both: { "data/members.jsonl": { link: "../shared/real.jsonl" }, "shared/real.jsonl": "r" },
    head: { "shared/real.jsonl": "R" },
    changed: ["data/members.jsonl -> ../shared/real.jsonl"],
  },
  "where a link leads": {
    both: { "shared/a.jsonl": "a", "shared/b.jsonl": "b" },
    base: { "data/members.jsonl": { link: "../shared/a.jsonl" } },
    head: { "data/members.jsonl": { link: "../shared/b.jsonl" } },
    changed: ["data/members.jsonl -> ../shared/b.jsonl"],
  },
  "where a folder on the way leads": {
    both: {
      "reticence.yml": POLICY.replace("data/heldout.jsonl", "current/heldout.jsonl"),
      "v1/heldout.jsonl": "one",
      "v2/heldout.jsonl": "two",
    },
    base: { current: { link: "v1" } },
    head: { current: { link: "v2" } },
    changed: ["current/heldout.jsonl"],
  },
  "a link of a link": {
    both: {
      "data/heldout.jsonl": { link: "../a/b/heldout.jsonl" },
      "a/b": { link: "../c" },
      "c/heldout.jsonl": "c",
    },
    head: { "c/heldout.jsonl": "C" },
    changed: ["data/heldout.jsonl -> ../a/b/heldout.jsonl"],
  },
  "a file of the base that becomes a link": {
    head: { "base/model.safetensors": { link: "../tuned/model.safetensors" } },
    changed: ["base/model.safetensors -> ../tuned/model.safetensors"],
  },
  "a chat template": {
    both: { "reticence.yml": CHAT, "chat.jinja": "a" },
    head: { "chat.jinja": "b" },
    changed: ["chat.jinja"],
  },
  "the commitment to canaries, and the state of an accountant": {
    both: {
      "reticence.yml": `${POLICY}canaries: {manifest: /srv/m.json, commitment: c.json}\ntraining: {dp: {epsilon: 2, delta: 1.0e-5, accountant: dp/state.json}}\n`,
      "c.json": "a",
      "dp/state.json": "a",
    },
    head: { "c.json": "b", "dp/state.json": "b" },
    changed: ["c.json", "dp/state.json"],
  },
  "people, prompts and the model of names": {
    both: {
      "reticence.yml": `${POLICY.replace("{format", "{people: p.jsonl, format")}attacks: {pii: {names: {kind: spacy, path: names}, sampling: {sequences: 9, prompts: prompts.txt}}}\n`,
      "p.jsonl": "a",
      "names/vocab/strings.json": "a",
      "prompts.txt": "a",
    },
    head: { "p.jsonl": "b", "names/vocab/strings.json": "b", "prompts.txt": "b" },
    changed: ["names/vocab/strings.json", "p.jsonl", "prompts.txt"],
  },
  "records of pre-training": {
    both: {
      "reticence.yml": `${POLICY}pretraining: {format: text, members: pre/a.jsonl, nonmembers: pre/b.jsonl}\naudits: [finetuning, pretraining]\n`,
      "pre/a.jsonl": "a",
      "pre/b.jsonl": "b",
    },
    head: { "pre/b.jsonl": "B" },
    changed: ["pre/b.jsonl"],
  },
  "a file that DVC stores": {
    both: { "data/members.jsonl": undefined },
    base: { "data/members.jsonl.dvc": dvc("members.jsonl", md5("m")) },
    head: { "data/members.jsonl.dvc": dvc("members.jsonl", md5("M")) },
    here: { "data/members.jsonl": "M" },
    changed: ["data/members.jsonl"],
  },
  "a file that DVC stores and that nobody has pulled": {
    both: { "data/members.jsonl": undefined },
    base: { "data/members.jsonl.dvc": dvc("members.jsonl", md5("m")) },
    head: { "data/members.jsonl.dvc": dvc("members.jsonl", md5("M")) },
    changed: ["data/members.jsonl.dvc"],
  },
  "a file in a folder that DVC stores": {
    both: { "reticence.yml": POLICY.replace("data/members.jsonl", "store/in/members.jsonl") },
    base: { "store.dvc": dvc("store", folderMd5({ "in/members.jsonl": "m" })) },
    head: { "store.dvc": dvc("store", folderMd5({ "in/members.jsonl": "M" })) },
    here: { "store/in/members.jsonl": "M" },
    changed: ["store.dvc"],
  },
  "a folder that DVC stores": {
    both: { "reticence.yml": FOLDER },
    base: { "data/members.dvc": dvc("members", folderMd5({ "a.jsonl": "a" })) },
    head: { "data/members.dvc": dvc("members", folderMd5({ "a.jsonl": "A" })) },
    here: { "data/members/a.jsonl": "A" },
    changed: ["data/members.dvc"],
  },
  "one of several files that a pointer of DVC lists": {
    both: { "reticence.yml": FOLDER },
    base: { "data/members.dvc": listed({ "a.jsonl": "a", "b.jsonl": "b" }) },
    head: { "data/members.dvc": listed({ "a.jsonl": "a", "b.jsonl": "B" }) },
    here: { "data/members/a.jsonl": "a", "data/members/b.jsonl": "B" },
    changed: ["data/members/b.jsonl"],
  },
  "a file that DVC stores in a folder of data": {
    both: { "reticence.yml": FOLDER },
    base: { "data/members/a.jsonl.dvc": dvc("a.jsonl", md5("a")) },
    head: { "data/members/a.jsonl.dvc": dvc("a.jsonl", md5("A")) },
    here: { "data/members/a.jsonl": "A" },
    changed: ["data/members/a.jsonl"],
  },
  "an output of a stage of DVC, in dvc.lock alone": {
    both: { "data/members.jsonl": undefined },
    base: { "dvc.lock": dvcLock("data/members.jsonl", md5("m")) },
    head: { "dvc.lock": dvcLock("data/members.jsonl", md5("M")) },
    here: { "data/members.jsonl": "M" },
    changed: ["data/members.jsonl"],
  },
  "an output of a stage of DVC that nobody has pulled": {
    both: { "data/members.jsonl": undefined },
    base: { "dvc.lock": dvcLock("data/members.jsonl", md5("m")) },
    head: { "dvc.lock": dvcLock("data/members.jsonl", md5("M")) },
    changed: ["dvc.lock"],
  },
  "a file that Git LFS stores": {
    both: { ".gitattributes": "*.safetensors filter=lfs -text\n" },
    base: { "base/model.safetensors": lfs("large") },
    head: { "base/model.safetensors": lfs("LARGE") },
    here: { "base/model.safetensors": "LARGE" },
    changed: ["base/model.safetensors"],
  },
  "a file that git-annex stores": {
    base: {
      "data/members.jsonl": {
        link: `../.git/annex/objects/x/y/SHA256E-s1--${digest("sha256", "m")}.jsonl/k/SHA256E-s1--${digest("sha256", "m")}.jsonl`,
      },
    },
    head: { "data/members.jsonl": "M" },
    changed: ["data/members.jsonl"],
  },
  "a submodule's commit": {
    both: { "reticence.yml": POLICY.replace("data/members.jsonl", "sub/data/members.jsonl") },
    base: { sub: { submodule: SHA_A } },
    head: { sub: { submodule: SHA_B } },
    here: { "sub/data/members.jsonl": "m" },
    changed: ["sub"],
  },
  "a submodule that becomes a folder": {
    both: { "reticence.yml": POLICY.replace("data/members.jsonl", "sub/members.jsonl") },
    base: { sub: { submodule: SHA_A } },
    head: { "sub/members.jsonl": "m" },
    changed: ["sub"],
  },
  "a submodule behind a link": {
    both: {
      "reticence.yml": POLICY.replace("data/members.jsonl", "now/members.jsonl"),
      now: { link: "sub/data" },
    },
    base: { sub: { submodule: SHA_A } },
    head: { sub: { submodule: SHA_B } },
    here: { "sub/data/members.jsonl": "m" },
    changed: ["sub"],
  },
  "a file by a path with .. and a slash at its end": {
    both: {
      "reticence.yml": undefined,
      "gate/policy.yml": POLICY.replace("./base", "../x/../base/").replaceAll(
        "data/",
        "./../data/",
      ),
    },
    policyFile: "gate/policy.yml",
    head: { "base/config.json": "[]", "data/heldout.jsonl": "h" },
    changed: ["base/config.json", "data/heldout.jsonl"],
  },
  "a file among more than GitHub lists of a comparison": {
    both: { "data/heldout.jsonl": "h" },
    head: {
      ...Object.fromEntries(Array.from({ length: 310 }, (_, at) => [`a/${at}`, "x"])),
      "data/heldout.jsonl": "H",
    },
    changed: ["data/heldout.jsonl"],
  },
  "what the workflow wrote over a file of the commit": {
    here: { "data/heldout.jsonl": "other\n" },
    changed: ["data/heldout.jsonl"],
  },
  "a merge group's data": {
    event: mergeGroup,
    head: { "data/heldout.jsonl": "h" },
    changed: ["data/heldout.jsonl"],
  },
  "the data that a push to the default branch brings": {
    event: (base, head) => push("refs/heads/main", head, base),
    head: { "data/heldout.jsonl": "h" },
    changed: ["data/heldout.jsonl"],
  },
  "the data that a push to a branch of one's own brings": {
    event: (_, head) => push("refs/heads/own", head, head),
    head: { "data/heldout.jsonl": "h" },
    changed: ["data/heldout.jsonl"],
  },
  "the data of a new tag that is protected": {
    event: (_, head) => push("refs/tags/v1", head, "0".repeat(40), true),
    head: { "data/heldout.jsonl": "h" },
    changed: ["data/heldout.jsonl"],
  },
  "the data since the audit before a schedule": {
    event: (_, head) => runOf("schedule", "refs/heads/main", head),
    lastAudited: "base",
    head: { "data/heldout.jsonl": "h" },
    changed: ["data/heldout.jsonl"],
  },
  "the data of a pull request that brings its own rules": {
    policyRef: "head",
    head: { "data/heldout.jsonl": "h" },
    changed: ["data/heldout.jsonl"],
  },
  "the data of a manual run of a branch of one's own": {
    event: (_, head) => runOf("workflow_dispatch", "refs/heads/own", head),
    head: { "data/heldout.jsonl": "h" },
    changed: ["data/heldout.jsonl"],
  },
};

const UNKNOWN: Record<string, Case> = {
  "a branch of the Hub": {
    both: { "reticence.yml": POLICY.replace("./base", "hf://org/model@main") },
    uncompared: ["base (hf://org/model@main): what it names can change"],
  },
  "a model of the Hub without a revision": {
    both: { "reticence.yml": POLICY.replace("./base", "hf://org/model") },
    uncompared: ["base (hf://org/model): what it names"],
  },
  "a path within the Hub that looks like a commit": {
    both: { "reticence.yml": POLICY.replace("./base", `"hf://org/model@main:x@${SHA_A}"`) },
    uncompared: ["base (hf://org/model@main"],
  },
  "an object of S3 without its version": {
    both: { "reticence.yml": POLICY.replace("data/members.jsonl", "s3://bucket/m.jsonl") },
    uncompared: ["data.members (s3://bucket/m.jsonl): what it names"],
  },
  "a file outside the repository": {
    both: { "reticence.yml": POLICY.replace("data/members.jsonl", "/srv/m.jsonl") },
    uncompared: ["data.members (/srv/m.jsonl): is not in the repository"],
  },
  "a file: address outside the repository": {
    both: { "reticence.yml": POLICY.replace("data/members.jsonl", "FILE:///srv/m%2Ejsonl") },
    uncompared: ["data.members (FILE:///srv/m%2Ejsonl): is not in the repository"],
  },
  "a link that leaves the repository": {
    both: { "data/members.jsonl": { link: "../../elsewhere.jsonl" } },
    here: { "data/members.jsonl": "m" },
    uncompared: ["data/members.jsonl: was a link to ../../elsewhere.jsonl, out of the repository"],
  },
  "an absolute link in a folder above": {
    both: {
      "reticence.yml": POLICY.replace("data/members.jsonl", "now/members.jsonl"),
      now: { link: "/srv/data" },
    },
    here: { now: undefined, "now/members.jsonl": "m" },
    uncompared: ["now/members.jsonl: was a link to /srv/data, out of the repository"],
  },
  "links in a circle": {
    base: { "data/members.jsonl": { link: "a.jsonl" }, "data/a.jsonl": { link: "members.jsonl" } },
    uncompared: ["data/members.jsonl: was a link to"],
  },
  "a file that the workflow makes": {
    both: { "data/members.jsonl": undefined },
    here: { "data/members.jsonl": "made" },
    uncompared: ["data/members.jsonl: no commit holds it"],
  },
  "a folder that the workflow fills": {
    both: { "reticence.yml": FOLDER },
    here: { "data/members/a.jsonl": "a", "data/members/b.jsonl": "b" },
    uncompared: ["data/members: no commit holds it"],
  },
  "a file that is not what DVC says": {
    both: {
      "data/members.jsonl": undefined,
      "data/members.jsonl.dvc": dvc("members.jsonl", md5("m")),
    },
    here: { "data/members.jsonl": "other" },
    uncompared: ["data/members.jsonl: does not match data/members.jsonl.dvc"],
  },
  "a file whose pointer keeps no MD5": {
    both: {
      "data/members.jsonl": undefined,
      "data/members.jsonl.dvc": "outs:\n- etag: abc\n  path: members.jsonl\n",
    },
    here: { "data/members.jsonl": "m" },
    uncompared: ["data/members.jsonl: data/members.jsonl.dvc records no MD5 for it"],
  },
  "a pointer that is none": {
    both: { "data/members.jsonl": undefined, "data/members.jsonl.dvc": "outs: [1]\n" },
    here: { "data/members.jsonl": "m" },
    uncompared: ["data/members.jsonl: data/members.jsonl.dvc cannot be read as a DVC file"],
  },
  "a filter that the change adds": {
    head: { ".gitattributes": "data/*.jsonl filter=tidy\n" },
    uncompared: ["data/members.jsonl, data/heldout.jsonl: a .gitattributes gives it filter=tidy"],
  },
  "a filter that the change takes away": {
    base: { "data/.gitattributes": "members.jsonl filter=tidy\n" },
    uncompared: ["data/members.jsonl: a .gitattributes gives it filter=tidy"],
  },
  "line ends that the change turns": {
    head: { ".gitattributes": "*.jsonl text eol=crlf\n" },
    here: { "data/members.jsonl": "members\r\n", "data/heldout.jsonl": "heldout\r\n" },
    uncompared: ["eol=crlf"],
  },
  "an encoding, a keyword and an archive's own text": {
    head: {
      "data/.gitattributes": "members.jsonl working-tree-encoding=UTF-16\nheldout.jsonl ident\n",
      "base/.gitattributes": "config.json export-subst\n",
    },
    uncompared: ["working-tree-encoding=UTF-16", "ident", "export-subst"],
  },
  "a macro of attributes": {
    head: { ".gitattributes": "[attr]mine filter=tidy\n*.csv mine\ndata/** mine\n" },
    uncompared: ["filter=tidy"],
  },
  "a pattern that is not understood": {
    head: { ".gitattributes": '"data/\\155embers.jsonl" filter=tidy\n' },
    uncompared: ["which is not understood"],
  },
  "a submodule that does not say its commit": {
    both: {
      "reticence.yml": POLICY.replace("data/members.jsonl", "sub/members.jsonl"),
      sub: { submodule: SHA_A },
    },
    here: { sub: undefined, "sub/members.jsonl": "m" },
    uncompared: ["the commit of the submodule sub is not recorded"],
  },
  "what the workflow sets": {
    set: ["data.nonmembers=data/heldout.jsonl"],
    // Its path is relative to the working directory, which is not part of this checkout.
    uncompared: ["data.nonmembers: the workflow sets it (input set)", "is not in the repository"],
  },
  "a lock that the change brings": {
    both: { "reticence.yml": POLICY.replace("./base", "hf://org/model@main") },
    head: { "pull.lock.json": "{}" },
    locked: "pull.lock.json",
    uncompared: ["hf://org/model@main"],
  },
  "a commit that is gone": {
    event: (_, head) => push("refs/heads/main", head, "c".repeat(40)),
    uncompared: ["reticence.yml: could not read the files of cccccccccccc", "could not read"],
  },
};

describe("is not a change of what the checkpoint is compared with:", () => {
  test.each(Object.entries(SAME))("%s", async (_, given) => {
    const origin = await originOf(given);
    expect([origin.changedFiles, origin.uncompared, origin.comparedWith]).toEqual([
      [],
      [],
      expect.stringMatching(/^[0-9a-f]{40}$/),
    ]);
    expect(findingsOf(origin).changed).toBeUndefined();
  });
});

describe("is reported as a change:", () => {
  test.each(Object.entries(CHANGED))("%s", async (_, given) => {
    const origin = await originOf(given);
    expect([origin.changedFiles, origin.uncompared]).toEqual([given.changed, []]);
    expect(findingsOf(origin).changed).toContain(`the file ${given.changed![0]}`);
  });
});

describe("could not be compared, and warns:", () => {
  test.each(Object.entries(UNKNOWN))("%s", async (_, given) => {
    const origin = await originOf(given);
    const told = origin.uncompared!.join("\n");
    for (const part of given.uncompared!) expect(told).toContain(part);
    expect(origin.uncompared).toHaveLength(given.uncompared!.length);
    expect(origin.changedFiles).toEqual([]);
    expect(findingsOf(origin).changed).toContain("could not be compared: ");
  });
});

test("a reference of the policy that a push to the default branch edits is a change", async () => {
  const origin = await originOf({
    event: (base, head) => push("refs/heads/main", head, base),
    head: { "reticence.yml": POLICY.replace("heldout", "members2"), "data/members2.jsonl": "x" },
  });
  expect(origin.differences.map(({ key, part }) => [key, part])).toEqual([
    ["data.nonmembers", "audited"],
  ]);
  expect(origin.changedFiles).toEqual(["data/members2.jsonl"]);
});

test("a file: address within the repository is a file of it", async () => {
  await using folder = await makeFolder({ "outside.txt": "" });
  // The checkout's location differs from run to run, so the address is written into both commits.
  const address = `file://${folder.path}/data/a%20b.jsonl`;
  const text = POLICY.replace("data/members.jsonl", `"${address}"`);
  const { repository, client } = setting;
  const files = { ...COMMON, "reticence.yml": text };
  const base = repository.commit("file base", { ...files, "data/a b.jsonl": "a" }, "heads/main");
  const head = repository.commit("file head", { ...files, "data/a b.jsonl": "b" });
  await checkOut(folder.path, { ".git/HEAD": "x", ...files, "data/a b.jsonl": "b" });
  vi.stubEnv("GITHUB_WORKSPACE", folder.path);
  const { origin } = await findPolicy({
    event: await eventOf(pullRequest(7, { base, head })),
    client,
    centralClient: client,
    policyRef: { kind: "base" },
    policyFile: folder.at("reticence.yml"),
    overrides: [],
    interpreterSet: false,
  });
  expect([origin!.changedFiles, origin!.uncompared]).toEqual([["data/a b.jsonl"], []]);
});

test("a schedule without a history is not about a change", async () => {
  const origin = await originOf({
    event: (_, head) => runOf("schedule", "refs/heads/main", head),
    head: { "data/heldout.jsonl": "h" },
  });
  expect([origin.comparedWith, origin.changedFiles, origin.uncompared]).toEqual([null, [], []]);
});

describe("attributes of git", () => {
  const at = (text: string, folder = ""): AttributesFile => ({ folder, text });

  test.each<[string, string, AttributesFile[], ReturnType<typeof checkoutOf>]>([
    [
      "a pattern without a slash holds in every folder",
      "a/b.jsonl",
      [at("*.jsonl filter=lfs")],
      "lfs",
    ],
    ["one with a slash in its own alone", "x/a/b.jsonl", [at("a/*.jsonl filter=lfs")], "raw"],
    ["two stars cross folders", "x/a/b.jsonl", [at("**/b.jsonl filter=lfs")], "lfs"],
    ["two stars at the end hold all below", "x/a/b.jsonl", [at("x/** filter=lfs")], "lfs"],
    ["two stars in the middle hold none, too", "x/b.jsonl", [at("x/**/b.jsonl filter=lfs")], "lfs"],
    ["one star stays in its folder", "x/a/b.jsonl", [at("x/*.jsonl filter=lfs")], "raw"],
    ["a set of characters", "x1.jsonl", [at("x[12].jsonl filter=lfs")], "lfs"],
    ["what is not in a set", "x3.jsonl", [at("x[!12].jsonl filter=lfs")], "lfs"],
    ["the later line wins", "a.jsonl", [at("*.jsonl filter=x\na.jsonl -filter")], "raw"],
    [
      "the deeper file wins",
      "d/a.jsonl",
      [at("*.jsonl filter=x"), at("a.jsonl !filter", "d")],
      "raw",
    ],
    ["a folder's pattern holds for no file", "d/a.jsonl", [at("d/ filter=x")], "raw"],
    ["what is binary has no line ends", "a.jsonl", [at("* eol=crlf\n*.jsonl binary")], "raw"],
    ["a comment is no line", "a.jsonl", [at("# *.jsonl filter=x")], "raw"],
    ["many stars take no time", `${"a".repeat(200)}b`, [at(`${"a*".repeat(60)}c filter=x`)], "raw"],
  ])("%s", (_, path, files, expected) => {
    expect(checkoutOf(path, files)).toEqual(expected);
  });
});

/** A push that moves a ref from a commit. */
function push(ref: string, head: string, before: string, isProtected = false): RunEvent {
  const run = runOf("push", ref, head, { protected: isProtected });
  return { ...run, payload: { ...(run.payload as object), before } };
}

/** A pointer that lists the files of its folder, as DVC writes for stores that keep versions. */
function listed(files: Record<string, string>): string {
  const rows = Object.entries(files).map(
    ([path, text]) => `  - relpath: ${path}\n    md5: ${md5(text)}\n    size: 1\n`,
  );
  return `outs:\n- path: members\n  hash: md5\n  files:\n${rows.join("")}`;
}
