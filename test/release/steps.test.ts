import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { notesOf, releasesOf, sectionOf, withRelease } from "../../scripts/release/changelog.ts";
import { releaseFaults } from "../../scripts/release/check.ts";
import { draftRelease, workflowClient } from "../../scripts/release/github.ts";
import { publishPackage } from "../../scripts/release/package.ts";
import { pinFiles, placeholders } from "../../scripts/release/pinned.ts";
import { parseReference } from "../../scripts/release/registry.ts";
import { compareReleases, isRelease } from "../../src/base/release.ts";
import { makeClient } from "../../src/github/api/client.ts";
import { FakeGitHub } from "../github/server/index.ts";
import { ROOT } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

const COMMIT = "c".repeat(40);
const CHANGELOG =
  "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One.\n\n## [0.1.0]\n\n- First.\n";

describe("the changelog", () => {
  test("puts what is unreleased under a release, and keeps the rest", () => {
    const next = withRelease(CHANGELOG, "0.2.0", "2026-12-01");
    expect(releasesOf(next)).toEqual(["0.2.0", "0.1.0"]);
    expect(next).toContain("## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added");
    expect(sectionOf(next, "0.2.0")).toBe("### Added\n\n- One.");
    expect(sectionOf(next, "0.1.0")).toBe("- First.");
    expect(() => withRelease(next, "0.3.0", "2026-12-02")).toThrow("nothing under Unreleased");
  });

  test("gives the notes of a release, which name the commit and the images", () => {
    const given = { release: "0.1.0", commit: COMMIT, images: ["ghcr.io/o/r/probe@sha256:1"] };
    const notes = notesOf(CHANGELOG, given);
    expect(notes).toContain(`- uses: reticence/reticence@${COMMIT} # v0.1.0`);
    expect(notes).toContain("* `ghcr.io/o/r/probe@sha256:1`");
    expect(notes).toContain("- First.");
    expect(() => notesOf(CHANGELOG, { ...given, release: "9.9.9" })).toThrow("no section 9.9.9");
  });
});

test("releases are told from other texts, and ordered by their numbers", () => {
  expect(["1.0.0", "0.10.2"].every(isRelease)).toBe(true);
  expect(["1.0", "v1.0.0", "01.0.0", "1.0.0-rc.1", 1, null].some(isRelease)).toBe(false);
  expect(["0.10.0", "0.9.1", "1.0.0", "0.9.0"].toSorted(compareReleases)).toEqual([
    "0.9.0",
    "0.9.1",
    "0.10.0",
    "1.0.0",
  ]);
});

test("a checkout that was not prepared cannot be a release, and why is said all at once", async () => {
  const faults = (await releaseFaults("v999.0.0")).join("\n");
  expect(faults).toContain(`package.json is of ${manifest.version}, the tag is v999.0.0.`);
  expect(faults).toContain("CHANGELOG.md has no section 999.0.0.");
  expect(faults).toContain("lacks what 999.0.0 writes");
  expect(faults).not.toContain("is gone");
});

describe("placeholders", () => {
  const FILES = {
    "README.md":
      "<!-- installing -->that package is not this project<!-- /installing -->\n- uses: reticence/reticence@RELEASE_COMMIT\n",
    "docs/a.md": "- uses: reticence/reticence/comment@<full commit SHA>\n",
    "examples/workflows/b.yml": "# RELEASE_COMMIT stands for x.\nuses: reticence/reticence@v1\n",
    "src/probe/docker/published.json": '{"cpu": null, "cuda": null}\n',
  };

  test("are found with their places; pinning leaves what only a person can change", async () => {
    await using folder = await makeFolder(FILES);
    expect(await placeholders(folder.path)).toHaveLength(6);
    expect(await pinFiles(COMMIT, "v0.2.0", folder.path)).toEqual(Object.keys(FILES).slice(0, 3));
    expect(await placeholders(folder.path)).toEqual([
      "examples/workflows/b.yml:1: uses: reticence/reticence@v1",
      "src/probe/docker/published.json: names no image",
    ]);
    expect(await readFile(folder.at("README.md"), "utf8")).toContain("reticence@0.2.0`");
    const once = await readFile(folder.at("README.md"), "utf8");
    await pinFiles("d".repeat(40), "v0.3.0", folder.path);
    const twice = await readFile(folder.at("README.md"), "utf8");
    expect(twice).toBe(once.replaceAll(COMMIT, "d".repeat(40)).replaceAll("0.2.0", "0.3.0"));
  });

  test("of this checkout are those that the pin of a release fills in", async () => {
    await using folder = await makeFolder();
    await execa("cp", ["-r", "README.md", "docs", "examples", "src", folder.path], { cwd: ROOT });
    await pinFiles(COMMIT, "v0.2.0", folder.path);
    expect(await placeholders(folder.path)).toEqual([
      "src/probe/docker/published.json: names no image",
    ]);
  });
});

test("nothing is published without the identity that signs where it was built", async () => {
  expect(process.env.ACTIONS_ID_TOKEN_REQUEST_URL).toBeUndefined();
  await expect(publishPackage("reticence-0.2.0.tgz")).rejects.toThrow(/needs the identity/);
  const { exitCode, stderr } = await execa("npm", ["publish", "--dry-run"], {
    cwd: ROOT,
    reject: false,
  });
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain("The release workflow publishes");
});

test("a draft that an interrupted run left is completed; a published release is never touched", async () => {
  await using github = await FakeGitHub.start();
  await using folder = await makeFolder({ "a.json": "{}", "b.tgz": Buffer.from([0, 255, 10]) });
  const repository = github.repository("o/r");
  github.allow("token", { contents: "write" });
  process.env.GITHUB_API_URL = github.url;
  const client = makeClient("token", { retryAfterMs: 1 });
  delete process.env.GITHUB_API_URL;
  const files = [folder.at("a.json"), folder.at("b.tgz")];
  const draft = async (some: string[]) =>
    await draftRelease(
      { client, owner: "o", repo: "r" },
      { tag: "v1.0.0", notes: "N", files: some },
    );
  await draft(files.slice(0, 1));
  expect(await draft(files)).toContain("/releases/tag/v1.0.0");
  expect(repository.releases).toMatchObject([{ tag: "v1.0.0", draft: true, body: "N" }]);
  expect(repository.releases[0]!.assets.get("b.tgz")).toEqual(Buffer.from([0, 255, 10]));
  repository.releases[0]!.draft = false;
  await expect(draft(files)).rejects.toThrow("the release v1.0.0 is published");
});

test("a step of a workflow says so when it runs outside of one", () => {
  expect(() => workflowClient({})).toThrow("this is a step of a workflow");
});

test.each(["ghcr.io/o/r", `ghcr.io/O/r@sha256:${"0".repeat(64)}`, "x@sha256:0"])(
  "%s is no image with its digest",
  (image) => {
    expect(() => parseReference(image)).toThrow("not an image with its digest");
  },
);

test("the workflows call the steps that there are", async () => {
  const index = await readFile(join(ROOT, "scripts", "release", "index.ts"), "utf8");
  for (const name of ["release.yml", "release-images.yml"]) {
    const text = await readFile(join(ROOT, ".github", "workflows", name), "utf8");
    const steps = [...text.matchAll(/scripts\/release\/index\.ts (\S+)/g)].map(([, step]) => step!);
    expect(steps.length).toBeGreaterThan(1);
    for (const step of steps)
      expect(index).toMatch(new RegExp(`(async "?${step}"?\\(|  ${step}:)`));
  }
});
