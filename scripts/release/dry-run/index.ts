import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { execa } from "execa";
import { compareReleases } from "../../../src/base/release.ts";
import { dockerOn, prepareDocker, type TestDocker } from "../../../test/docker/engine.ts";
import { FakeGitHub } from "../../../test/github/server/index.ts";
import { ROOT } from "../../root.ts";
import { COMMITTER, commit, git } from "../git.ts";
import { Registry } from "../registry.ts";
import { startImageRegistry } from "../stand-ins/images.ts";
import { startNpmRegistry } from "../stand-ins/npm.ts";
import { DEMO, UPGRADING } from "../version.ts";
import { placeholdersOf, refuse } from "./expect.ts";
import { type Run, runWorkflow } from "./workflow.ts";

const REPOSITORY = "reticence/reticence";
const TOKEN = "stand-in-token";

export interface DryRun {
  /**
   * Leaves out what takes minutes: images without PyTorch are built, pushed and found by the installed
   * release, which audits as a process, and a sample of the demo alone.
   */
  quick: boolean;
  say?(line: string): void;
}

/**
 * Runs a whole release of this working tree on this machine: the release's own workflows, against a
 * repository, GitHub's API, an npm registry and a container registry that stand in for the real ones.
 * Then installs the package into an empty folder and audits the demo there, in the published image,
 * which is pulled by its digest. Throws Error for whatever does not work, or is left open.
 */
export async function dryRun({ quick, say = console.log }: DryRun): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), "reticence-release-"));
  try {
    await using github = await FakeGitHub.start();
    await using npm = await startNpmRegistry(join(work, "npm"));
    const docker = await prepareDocker(say);
    await using images = await startImageRegistry(join(work, "registry"));
    const repository = github.repository(REPOSITORY, { private: false });
    github.allow(TOKEN, { contents: "write", "pull-requests": "write" });
    const timed = stopwatch(say);

    const origin = await makeOrigin(work);
    const source = join(work, "source");
    const release = await nextRelease(source);
    const tag = `v${release}`;
    say(`\nRelease ${release}, of this working tree.`);

    const env = {
      ...COMMITTER,
      PATH: [await commandShims(work), join(ROOT, "node_modules", ".bin"), process.env.PATH].join(
        delimiter,
      ),
      NODE_OPTIONS: "",
      DOCKER_HOST: docker.host,
      DOCKER_BUILDKIT: "0",
      // A login must not end up among the user's own.
      DOCKER_CONFIG: join(work, "docker-config"),
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_ACTOR: "stand-in",
      NPM_CONFIG_REGISTRY: npm.url,
      NPM_CONFIG_USERCONFIG: npm.userconfig,
      RETICENCE_RELEASE_REGISTRY: images.address,
      RETICENCE_RELEASE_CONTEXTS: JSON.stringify(await contexts(work, docker, quick)),
    };
    const step = async (...args: string[]) =>
      await execa(process.execPath, ["scripts/release/index.ts", ...args], {
        cwd: source,
        env,
        stdin: "ignore",
      });

    await timed("prepare", async () => {
      const made = quick ? { RETICENCE_RELEASE_AUDITS: await earlierAudits(work, release) } : {};
      await execa(process.execPath, ["scripts/release/index.ts", "prepare", release], {
        cwd: source,
        env: { ...env, ...made },
        stdin: "ignore",
      });
      await commit(source, `Release ${release}`, ["."]);
      await git(source, "push", "--quiet", "origin", "main");
    });

    const runOf = async (name: string, github: Run["github"], inputs?: Run["inputs"]) => {
      const folder = join(work, name);
      await runWorkflow(
        await readFile(join(source, ".github", "workflows", `${name.split("+")[0]}.yml`), "utf8"),
        {
          github: { repository: REPOSITORY, token: TOKEN, ...github },
          ...(inputs === undefined ? {} : { inputs }),
          env,
          folder,
          actions: actions(origin, String(github.sha), join(work, "artifacts"), images.address),
          commands: { "npm ci": async ({ workspace }) => await linkPackages(workspace) },
          say,
        },
      );
    };
    /** What a maintainer does with a pull request of the workflow. */
    const merge = async (branch: string) => {
      refuse(
        [...repository.pulls.values()].every(({ head }) => head !== branch),
        `no pull request of ${branch} was opened`,
      );
      await git(source, "fetch", "--quiet", "origin", branch);
      await git(source, "merge", "--quiet", "--ff-only", "FETCH_HEAD");
      await git(source, "push", "--quiet", "origin", "main");
    };

    await timed("release-images.yml", async () => {
      const sha = await git(source, "rev-parse", "HEAD");
      await runOf("release-images", { event_name: "workflow_dispatch", sha }, { version: release });
      await merge(`release-images-${release}`);
    });

    const released = await git(source, "rev-parse", "HEAD");
    await timed("release.yml, from the tag", async () => {
      await git(source, "tag", tag);
      await git(source, "push", "--quiet", "origin", tag);
      await runOf("release", { event_name: "push", ref_name: tag, sha: released });
      const [draft] = repository.releases;
      refuse(draft?.tag !== tag || !draft.draft, "no release was drafted");
      refuse(!draft!.body.includes(`@${released} # ${tag}`), "the notes do not name the commit");
      const names = [...draft!.assets.keys()];
      refuse(!names.includes(`reticence-${release}.tgz`), "the draft lacks the package");
      refuse(!names.includes("config.schema.json"), "the draft lacks the policy's schema");
    });

    await timed("release.yml, once the draft is published", async () => {
      repository.releases[0]!.draft = false;
      await runOf("release+published", {
        event_name: "release",
        sha: released,
        event: { release: { tag_name: tag } },
      });
      await merge(`release-pins-${tag}`);
      const { stdout } = await step("placeholders");
      say(`  ${stdout}`);
      await checkSchemas(source, release);
    });

    await timed("a newcomer: an empty folder, the package, an audit of the demo", async () => {
      await newcomer(join(work, "newcomer"), { env, release, released, docker, quick, say });
    });
    say(`\nThe dry run of ${release} is done: every step ran, and nothing is left open.`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** This working tree, tracked or not, as the only commit of a repository and of its bare origin. */
async function makeOrigin(work: string): Promise<string> {
  const source = join(work, "source");
  const origin = join(work, "origin.git");
  await git(ROOT, "init", "--quiet", "--bare", "--initial-branch", "main", origin);
  const listed = await git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  for (const path of listed.split("\0").filter((one) => one !== "")) {
    await mkdir(dirname(join(source, path)), { recursive: true });
    // A file that is deleted and not yet committed as such is listed, too.
    await cp(join(ROOT, path), join(source, path)).catch(() => undefined);
  }
  await git(source, "init", "--quiet", "--initial-branch", "main");
  await git(source, "remote", "add", "origin", origin);
  await linkPackages(source);
  await commit(source, "Source", ["."]);
  await git(source, "push", "--quiet", "origin", "main");
  return origin;
}

async function linkPackages(folder: string): Promise<void> {
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  // `node_modules/` of .gitignore is a folder, and no link.
  await writeFile(join(folder, ".git", "info", "exclude"), "node_modules\n");
}

async function nextRelease(source: string): Promise<string> {
  const text = await readFile(join(source, "package.json"), "utf8");
  const [major, minor] = (JSON.parse(text) as { version: string }).version.split(".").map(Number);
  return `${major}.${minor! + 1}.0`;
}

/** Programs of a runner that this machine may lack, or must not run. */
async function commandShims(work: string): Promise<string> {
  const folder = join(work, "bin");
  await mkdir(folder);
  const shims = {
    // What it would remove is this machine's own.
    sudo: "exit 0",
    gh: '[ "$1 $2" = "attestation verify" ] || { echo "nothing stands in for gh $*" >&2; exit 1; }\necho "stood in for: gh $*"',
  };
  for (const [name, body] of Object.entries(shims)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${body}\n`);
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}

/**
 * What the images are built from, where no registry of base images can be reached. The one for the
 * CPU is the tests' own build of probe/Dockerfile, labelled anew. The one for CUDA is built from
 * probe/Dockerfile on a base that has PyTorch, which the build has to keep. Quick, both are a small
 * program, since to compress PyTorch for a registry takes a minute.
 */
async function contexts(
  work: string,
  docker: TestDocker,
  quick: boolean,
): Promise<Record<string, string>> {
  const relabelled = join(work, "context-cpu");
  await mkdir(relabelled);
  if (quick) {
    const lines = [
      `FROM ${docker.base}`,
      'LABEL dev.reticence.contract="1"',
      `ENTRYPOINT ["python3", "-c", "print('usage: a stand-in for the probe')"]`,
    ];
    await writeFile(join(relabelled, "Dockerfile"), `${lines.join("\n")}\n`);
    return { cpu: relabelled, cuda: relabelled };
  }
  await writeFile(join(relabelled, "Dockerfile"), `FROM ${docker.image}\n`);
  const base = join(work, "context-base");
  await mkdir(base);
  const site = "$(/opt/reticence/bin/python -c 'import site; print(site.getsitepackages()[0])')";
  await writeFile(
    join(base, "Dockerfile"),
    `FROM ${docker.image}\nUSER 0:0\nRUN cp -r ${site} /opt/base && rm -rf /opt/reticence && echo /opt/base > "$(python3 -c 'import site; print(site.getsitepackages()[0])')/base.pth"\nENTRYPOINT []\nENV RETICENCE_PYTHON= PYTHONPATH=\n`,
  );
  const name = "reticence-release/base-with-pytorch";
  await execa("docker", ["build", "--quiet", "--tag", name, base], {
    env: { DOCKER_HOST: docker.host, DOCKER_BUILDKIT: "0" },
    stdin: "ignore",
  });
  const probe = join(work, "context-cuda");
  await cp(join(ROOT, "probe"), probe, {
    recursive: true,
    filter: (path) => !/__pycache__|probe\/tests(\/|$)/.test(path),
  });
  const dockerfile = await readFile(join(probe, "Dockerfile"), "utf8");
  await writeFile(
    join(probe, "Dockerfile"),
    dockerfile.replace(/^ARG BASE_IMAGE=.*$/m, `ARG BASE_IMAGE=${name}`),
  );
  return { cpu: relabelled, cuda: probe };
}

/** Audits of the demo that an earlier release made, as if this release had. */
async function earlierAudits(work: string, release: string): Promise<string> {
  const latest = (await readdir(join(ROOT, UPGRADING))).sort(compareReleases).at(-1);
  const audits = join(work, "audits");
  for (const name of DEMO) {
    const report = JSON.parse(
      await readFile(join(ROOT, UPGRADING, latest!, `${name}.json`), "utf8"),
    ) as { provenance: { reticence: string } };
    report.provenance.reticence = release;
    await mkdir(join(audits, name), { recursive: true });
    await writeFile(join(audits, name, "report.json"), JSON.stringify(report));
  }
  await mkdir(join(audits, "history"));
  await cp(
    join(ROOT, "test", "upgrading", "first-history", "history.jsonl"),
    join(audits, "history", "history.jsonl"),
  );
  return audits;
}

/** What stands in for the actions that the workflows use. */
function actions(origin: string, sha: string, artifacts: string, registry: string): Run["actions"] {
  const known = new Registry();
  return {
    async "actions/checkout"({ inputs, workspace }) {
      refuse(inputs["persist-credentials"] !== "false", "a checkout leaves its token");
      await git(ROOT, "clone", "--quiet", origin, workspace);
      await git(workspace, "checkout", "--quiet", inputs.ref ?? sha);
    },
    async "actions/setup-node"() {},
    async "actions/upload-artifact"({ inputs, workspace }) {
      const from = join(workspace, inputs.path!);
      refuse((await readdir(from)).length === 0, "an artifact is empty");
      await cp(from, join(artifacts, inputs.name!), { recursive: true });
    },
    async "actions/download-artifact"({ inputs, workspace }) {
      await cp(join(artifacts, inputs.name!), join(workspace, inputs.path!), { recursive: true });
    },
    // Only GitHub can sign; here what would be signed is looked for.
    async "actions/attest"({ inputs, workspace }) {
      for (const pattern of (inputs["subject-path"] ?? "").split("\n").filter(Boolean)) {
        const ending = pattern.split("*").at(-1)!;
        const names = await readdir(join(workspace, dirname(pattern)));
        refuse(!names.some((name) => name.endsWith(ending)), `nothing is ${pattern}`);
      }
      if (inputs["subject-digest"] === undefined) return;
      refuse(!inputs["subject-name"]?.startsWith(registry), "an attestation of another image");
      await known.labelsOf(`${inputs["subject-name"]}@${inputs["subject-digest"]}`);
      if (inputs["sbom-path"] !== undefined) await readFile(inputs["sbom-path"]);
    },
    async "anchore/sbom-action"({ inputs }) {
      await known.labelsOf(inputs.image!);
      await writeFile(inputs["output-file"]!, "{}\n");
    },
  };
}

/** The branch that serves the schemas has the newest and this release's own. */
async function checkSchemas(source: string, release: string): Promise<void> {
  await git(source, "fetch", "--quiet", "origin", "schemas");
  for (const path of ["config.schema.json", `${release}/config.schema.json`]) {
    const text = await git(source, "show", `FETCH_HEAD:v1/${path}`);
    const { $id } = JSON.parse(text) as { $id: string };
    refuse(!$id.endsWith(`/schemas/v1/${path}`), `${path} is served as ${$id}`);
    refuse(!text.includes(`Since Reticence ${release}.`), `${path} does not name ${release}`);
  }
  await git(source, "cat-file", "-e", "FETCH_HEAD:v1/schemastore/catalog.json");
}

interface Newcomer {
  env: Readonly<Record<string, string>>;
  release: string;
  released: string;
  docker: { host: string };
  quick: boolean;
  say(line: string): void;
}

/** Somebody who has npm, Docker and a model, and nothing of this repository. */
async function newcomer(folder: string, given: Newcomer): Promise<void> {
  const { env, release, released, docker, quick, say } = given;
  await mkdir(folder);
  const run = async (...command: [string, ...string[]]) =>
    await execa(command[0], command.slice(1), {
      cwd: folder,
      env,
      stdin: "ignore",
      reject: false,
      all: true,
    });
  const installed = await run("npm", "install", "--no-audit", "--no-fund", `reticence@${release}`);
  refuse(installed.exitCode !== 0, `npm install failed:\n${installed.all}`);
  const packages = (await readdir(join(folder, "node_modules"))).filter((name) => name[0] !== ".");
  refuse(packages.join() !== "reticence", `npm installed more than the package: ${packages}`);
  const version = await run("npx", "--no-install", "reticence", "--version");
  refuse(version.stdout !== release, `reticence --version says ${version.all}`);

  for (const name of ["base", "careful", "leaky", "data", "careful.yml", "leaky.yml"]) {
    await cp(join(ROOT, "examples", "demo", name), join(folder, name), { recursive: true });
  }
  const init = await run(
    ...(["npx", "--no-install", "reticence", "init", "--yes", "--ci", "github"] as const),
    ...["--checkpoint", "careful", "--base", "base"],
    ...["--members", "data/members.jsonl", "--nonmembers", "data/nonmembers.jsonl"],
  );
  refuse(init.exitCode !== 0, `reticence init failed:\n${init.all}`);
  const workflow = await readFile(join(folder, ".github", "workflows", "privacy.yml"), "utf8");
  refuse(placeholdersOf(workflow).length > 0, "init leaves a placeholder");
  refuse(!workflow.includes(`reticence@${released} # v${release}`), "init names another release");

  // What was pushed is pulled back by its digest: the engine has it under no name.
  const pinned = JSON.parse(
    await readFile(
      join(folder, "..", "source", "src", "probe", "docker", "published.json"),
      "utf8",
    ),
  ) as { cpu: string };
  const repository = pinned.cpu.split("@")[0]!;
  const tags = await dockerOn(docker.host, [
    ...["image", "ls", "--format", "{{.Repository}}:{{.Tag}}", repository],
  ]);
  for (const name of new Set(tags.split("\n").filter((one) => one !== ""))) {
    await dockerOn(docker.host, ["image", "rm", "--no-prune", name]).catch(() => undefined);
  }
  await dockerOn(docker.host, ["image", "rm", "--no-prune", pinned.cpu]).catch(() => undefined);

  const plan = await run(
    ...(["npx", "--no-install", "reticence", "plan", "leaky.yml"] as const),
    ...["--set", "run.executor=docker"],
  );
  refuse(
    !plan.all.includes(`${pinned.cpu} is to be pulled, and its registry has it`),
    `plan does not find the image in the registry:\n${plan.all}`,
  );
  if (quick) {
    // The executor pulls it by its digest, and finds no probe in it.
    const audit = await run(
      ...(["npx", "--no-install", "reticence", "audit", "leaky.yml", "--out", "pulled"] as const),
      ...["--set", "run.executor=docker"],
    );
    refuse(audit.exitCode !== 2, `a stand-in of an image gave a verdict:\n${audit.all}`);
    refuse(!audit.all.includes(`Pulling the image ${pinned.cpu}`), "the image was not pulled");
    await dockerOn(docker.host, ["image", "inspect", pinned.cpu]);
  }
  const policies = quick ? (["leaky"] as const) : (["careful", "leaky"] as const);
  for (const policy of policies) {
    const audit = await run(
      ...(["npx", "--no-install", "reticence", "audit", `${policy}.yml`] as const),
      ...["--out", `audit-${policy}`, "--set", `run.executor=${quick ? "process" : "docker"}`],
      ...(quick ? ["--set", "limits.records=400"] : []),
    );
    const expected = policy === "leaky" ? 1 : 0;
    refuse(audit.exitCode !== expected, `the audit ended with ${audit.exitCode}:\n${audit.all}`);
    const isFirst = policy === policies[0];
    refuse(
      !quick && isFirst && !audit.all.includes(`Pulling the image ${pinned.cpu}`),
      "the image was not pulled",
    );
    const { verdict, provenance } = JSON.parse(
      await readFile(join(folder, `audit-${policy}`, "report.json"), "utf8"),
    ) as {
      verdict: string;
      provenance: { reticence: string; image?: { reference: string; published: boolean } };
    };
    const { reticence, image } = provenance;
    refuse(
      !quick && (image?.reference !== pinned.cpu || !image.published),
      "another image measured",
    );
    say(`  ${policy}: ${verdict}, by release ${reticence} in ${image?.reference ?? "a process"}`);
  }
}

/** Says what each part of the run is and how long it took. */
function stopwatch(say: (line: string) => void) {
  return async (what: string, work: () => Promise<void>): Promise<void> => {
    say(`\n=== ${what}`);
    const started = Date.now();
    await work();
    say(`=== ${what}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  };
}
