/**
 * The steps of a release, as the workflows call them; docs in CONTRIBUTING.md.
 *
 *   npm run release -- --dry-run [--quick]     every step against stand-ins on this machine
 *   npm run release -- prepare X.Y.Z           make this checkout a release, to be reviewed and merged
 *   npm run release -- STEP …                  one step of a workflow
 *
 * Of a dry run, and of no workflow: RETICENCE_RELEASE_REGISTRY for ghcr.io, RETICENCE_RELEASE_CONTEXTS
 * for what images are built from, RETICENCE_RELEASE_AUDITS for the demo's audits.
 */
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { execa } from "execa";
import { ROOT } from "../root.ts";
import { notesOf } from "./changelog.ts";
import { releaseFaults } from "./check.ts";
import { git } from "./git.ts";
import { draftRelease, openPullRequest, workflowClient } from "./github.ts";
import { buildImages, pinImages, pinnedImages, VARIANTS, verifyImages } from "./images.ts";
import { packageRelease, publishPackage } from "./package.ts";
import { pinFiles, placeholders } from "./pinned.ts";
import { Registry } from "./registry.ts";
import { publishedSchemas, pushSchemas } from "./schemas.ts";
import { DEMO, keepForUpgrading, setVersion } from "./version.ts";

type Step = (...args: string[]) => Promise<void>;

const STEPS: Readonly<Record<string, Step>> = {
  /** RELEASE: number, changelog, keys, dist/, and what the demo's audits write. */
  async prepare(release = "") {
    await setVersion(release, new Date().toISOString().slice(0, 10));
    await build();
    const made = process.env.RETICENCE_RELEASE_AUDITS;
    if (made) await keepForUpgrading(release, made);
    else {
      const audits = await mkdtemp(join(tmpdir(), "reticence-release-"));
      try {
        for (const name of DEMO) await auditDemo(name, audits);
        await keepForUpgrading(release, audits);
      } finally {
        await rm(audits, { recursive: true, force: true });
      }
    }
    console.log(`This checkout is release ${release}. Review, commit and merge it; then run the`);
    console.log("workflow release-images, merge its pull request, and tag that commit.");
  },

  /** RELEASE: builds, starts and pushes both images; outputs their references and digests. */
  async images(release = "") {
    const { version } = await manifest();
    if (release !== version) throw new Error(`package.json is of ${version}, not of ${release}.`);
    const contexts = process.env.RETICENCE_RELEASE_CONTEXTS;
    await logIn();
    const images = await buildImages(
      { name: imageName(), ...(contexts ? { contexts: JSON.parse(contexts) } : {}) },
      release,
      await git(ROOT, "rev-parse", "HEAD"),
      console.log,
    );
    await output("name", imageName());
    for (const variant of VARIANTS) {
      await output(variant, images[variant]);
      await output(`${variant}-digest`, images[variant].split("@")[1]!);
    }
  },

  /** CPU CUDA: writes the images into the source and dist/, and opens a pull request. */
  async "pin-images"(cpu = "", cuda = "") {
    await pinImages({ cpu, cuda });
    await build();
    const { version } = await manifest();
    const url = await openPullRequest(ROOT, workflowClient(), {
      branch: `release-images-${version}`,
      title: `Images of the probe for ${version}`,
      body: `Names the images that the workflow release-images built from ${await git(ROOT, "rev-parse", "HEAD")} and attested:\n\n* \`${cpu}\`\n* \`${cuda}\`\n\nTag the commit that this becomes \`v${version}\`. Checks do not start by themselves on a pull request of a workflow: close and reopen it.`,
      paths: ["dist", "src/probe/docker/published.json"],
    });
    console.log(url);
  },

  /** TAG: fails unless this commit can be that release; its dist/ is what the sources build to. */
  async check(tag = "") {
    const faults = await releaseFaults(tag);
    if (faults.length > 0) throw new Error(`this commit cannot be ${tag}:\n${faults.join("\n")}`);
    console.log(`This commit can be ${tag}.`);
  },

  /** TAG OUT: the package, the schemas and the notes, as files. */
  async assets(tag = "", out = "out") {
    const commit = await git(ROOT, "rev-parse", "HEAD");
    await mkdir(out, { recursive: true });
    console.log(await packageRelease(out, { tag, commit }));
    for (const [path, text] of Object.entries(await publishedSchemas())) {
      // A release has files and no folders.
      await writeFile(join(out, path.replace("/", "-")), text);
    }
    const notes = notesOf(await readFile(join(ROOT, "CHANGELOG.md"), "utf8"), {
      release: tag.replace(/^v/, ""),
      commit,
      images: Object.values(await pinnedImages()),
    });
    await writeFile(join(out, "notes.md"), notes);
  },

  /** TAG: the images that this commit names are this release's, and get its number as a tag. */
  async "tag-images"(tag = "") {
    const release = tag.replace(/^v/, "");
    const images = await pinnedImages();
    const { GITHUB_ACTOR: user, GH_TOKEN: password } = process.env;
    const registry = new Registry(user && password ? { user, password } : undefined);
    await verifyImages(images, release, registry);
    for (const variant of VARIANTS) {
      await output(variant, images[variant]);
      await registry.tag(images[variant], `${release}-${variant}`);
      console.log(`${images[variant]} is ${release}-${variant}.`);
    }
  },

  /** TARBALL: publishes the package. */
  async publish(tarball = "") {
    await publishPackage(tarball);
    console.log(`${tarball} is published.`);
  },

  /** TAG NOTES FILE …: drafts the release. */
  async draft(tag = "", notes = "", ...files) {
    const text = await readFile(notes, "utf8");
    console.log(await draftRelease(workflowClient(), { tag, notes: text, files }));
  },

  /** TAG: the schemas of this commit to the branch that serves them. */
  async schemas(tag = "") {
    const { token } = workflowClient();
    await pushSchemas(tag.replace(/^v/, ""), await publishedSchemas(), { folder: ROOT, token });
  },

  /** COMMIT TAG: README, docs and example workflows name the release, in a pull request. */
  async pin(commit = "", tag = "") {
    if (!/^[0-9a-f]{40}$/.test(commit) || !/^v\d+\.\d+\.\d+$/.test(tag)) {
      throw new Error("usage: pin <full commit SHA> <tag, as v1.2.3>");
    }
    const paths = await pinFiles(commit, tag);
    await refusePlaceholders();
    const url = await openPullRequest(ROOT, workflowClient(), {
      branch: `release-pins-${tag}`,
      title: `README and examples use ${tag}`,
      body: `The release ${tag} is the commit ${commit}.`,
      paths,
    });
    console.log(url);
  },

  /** Fails where the README, the docs, an example workflow or the images are left open. */
  placeholders: refusePlaceholders,
};

const [name = "", ...rest] = process.argv.slice(2);
try {
  if (name === "--dry-run") {
    const { dryRun } = await import("./dry-run/index.ts");
    await dryRun({ quick: rest.includes("--quick") });
  } else if (Object.hasOwn(STEPS, name)) await STEPS[name]!(...rest);
  else throw new Error(`there is no step "${name}"; choose from ${Object.keys(STEPS).join(", ")}.`);
} catch (error) {
  console.error(`release: ${(error as Error).message}`);
  process.exitCode = 1;
}

async function refusePlaceholders(): Promise<void> {
  const found = await placeholders();
  if (found.length > 0) throw new Error(`placeholders are left:\n${found.join("\n")}`);
  console.log("No placeholder is left.");
}

async function build(): Promise<void> {
  await execa(process.execPath, [join(ROOT, "scripts", "build.ts")], { stdin: "ignore" });
}

/** One audit of the demo, with a history that both keep. */
async function auditDemo(policy: string, audits: string): Promise<void> {
  const { exitCode, stderr } = await execa(
    process.execPath,
    [
      ...[join(ROOT, "dist", "cli.js"), "audit", join(ROOT, "examples", "demo", `${policy}.yml`)],
      ...["--out", join(audits, policy), "--set", `history.path=${join(audits, "history")}`],
      ...["--set", "history.checkpoint=support-bot"],
    ],
    { stdin: "ignore", reject: false },
  );
  // A verdict, whichever: what is kept is how it is written.
  if (exitCode === 2) throw new Error(`the audit ${policy} did not run:\n${stderr}`);
}

async function manifest(): Promise<{ version: string }> {
  return JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { version: string };
}

/** Where the images are: `ghcr.io/owner/repository/probe`, in lower case as registries want. */
function imageName(): string {
  const { RETICENCE_RELEASE_REGISTRY: registry = "ghcr.io", GITHUB_REPOSITORY: repository = "" } =
    process.env;
  return `${registry}/${repository.toLowerCase()}/probe`;
}

/** With the workflow's own token, which is given by standard input. */
async function logIn(): Promise<void> {
  const { GH_TOKEN, GITHUB_ACTOR } = process.env;
  if (!GH_TOKEN || !GITHUB_ACTOR) throw new Error("GITHUB_ACTOR and GH_TOKEN are needed.");
  const [registry] = imageName().split("/") as [string];
  const args = ["login", registry, "--username", GITHUB_ACTOR, "--password-stdin"];
  await execa("docker", args, { input: GH_TOKEN });
}

/** An output of the step, and a line of the log. */
async function output(key: string, value: string): Promise<void> {
  console.log(`${key}: ${value}`);
  const file = process.env.GITHUB_OUTPUT;
  if (file) await appendFile(resolve(file), `${key}=${value}\n`);
}
