import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { execa } from "execa";
import { ROOT } from "../root.ts";

/** What an installed release knows of itself: `reticence init` writes the commit into workflows. */
export interface ReleaseFile {
  tag: string;
  commit: string;
}

/**
 * The npm package of this checkout as a tarball in `out`; returns its path. dist/ holds all that is
 * run, so that the package depends on none: what was built and attested is what a user gets.
 */
export async function packageRelease(
  out: string,
  release: ReleaseFile,
  root = ROOT,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "reticence-package-"));
  try {
    const whole = await pack(root, folder);
    await execa("tar", ["-xzf", whole, "-C", folder]);
    const staged = join(folder, "package");
    const file = join(staged, "package.json");
    const manifest = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
    const { dependencies: _, devDependencies: __, scripts: ___, ...kept } = manifest;
    const files = [...(kept.files as string[]), "release.json"];
    await writeFile(file, `${JSON.stringify({ ...kept, files }, null, 2)}\n`);
    await writeFile(join(staged, "release.json"), `${JSON.stringify(release, null, 2)}\n`);
    await mkdir(out, { recursive: true });
    return await pack(staged, resolve(out));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function pack(folder: string, destination: string): Promise<string> {
  const { stdout } = await execa(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", destination],
    { cwd: folder, stdin: "ignore" },
  );
  // npm 12 answers with the packages by their names.
  const answer = JSON.parse(stdout) as
    | { filename: string }[]
    | Record<string, { filename: string }>;
  const [packed] = Object.values(answer) as { filename: string }[];
  return join(destination, packed!.filename);
}

/**
 * Publishes a tarball. On GitHub with a provenance statement, as whom the workflow's identity token
 * names; anywhere else to a registry of this machine alone. Throws Error if the registry then has
 * something else.
 */
export async function publishPackage(tarball: string): Promise<void> {
  const registry = process.env.NPM_CONFIG_REGISTRY ?? "https://registry.npmjs.org/";
  const attested = process.env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined;
  if (!attested && !["127.0.0.1", "localhost"].includes(new URL(registry).hostname)) {
    throw new Error(
      `publishing to ${registry} needs the identity of the release workflow (id-token: write): without it there is no provenance.`,
    );
  }
  const npm = async (...args: string[]) =>
    (await execa("npm", [...args, "--registry", registry], { stdin: "ignore" })).stdout;
  const path = resolve(tarball);
  const provenance = attested ? ["--provenance"] : [];
  await npm("publish", path, "--access", "public", "--ignore-scripts", ...provenance);
  const [name, version] = /^(.+)-(\d+\.\d+\.\d+)\.tgz$/.exec(basename(path))!.slice(1);
  const digest = createHash("sha512")
    .update(await readFile(path))
    .digest("base64");
  const integrity = `sha512-${digest}`;
  const stored = JSON.parse(await npm("view", `${name}@${version}`, "dist.integrity", "--json"));
  if (stored !== integrity) throw new Error(`the registry has ${stored}, not ${integrity}.`);
}
