import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, open, readdir, readFile, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { ROOT } from "../../src/base/installation.ts";
import { ensureEnvironment } from "../../src/probe/index.ts";
import { install as installPackages, WITHOUT } from "../support/lacks.ts";

/**
 * A real Docker engine for the tests, with the probe's image. No image is pulled: the base is a
 * Debian built here, and the packages come through the machine's own pip.
 */
export interface TestDocker {
  /** Value of DOCKER_HOST. */
  host: string;
  /** Image of the probe with PyTorch for the CPU. */
  image: string;
  /** A small Linux with Python, for building images that are not the probe's. */
  base: string;
}

/** Parts of probe/ that are not in the image. */
const NOT_IN_IMAGE = /__pycache__|\/tests(\/|$)/;

type Say = (line: string) => void;

/** Release of Debian whose Python the base has. */
const DEBIAN = "bookworm";
const MIRROR = "http://deb.debian.org/debian";
/** Names an image to use as the base instead if debootstrap cannot run. */
const BASE_VARIABLE = "RETICENCE_TEST_BASE_IMAGE";

/** Short, since the path of a socket has at most 108 characters. */
const RUN = join(tmpdir(), "reticence-docker");
const SOCKET = `unix://${join(RUN, "docker.sock")}`;
const PID_FILE = join(RUN, "dockerd.pid");
const LOG_FILE = join(RUN, "dockerd.log");
const DATA = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "reticence", "docker");

/** Returns the engine and the image, creating them if absent. Throws if that is not possible. */
export async function prepareDocker(say: Say): Promise<TestDocker> {
  const host = await timed(say, "engine", () => ensureEngine(say));
  const base = await timed(say, "base image", () => ensureBase(host, say));
  const image = await timed(say, "image of the probe", () => ensureImage(host, base, say));
  return { host, image, base };
}

/** Ends the engine that `prepareDocker` started; leaves one alone that was already running. */
export async function stopEngine(): Promise<void> {
  const pid = Number(await readFile(PID_FILE, "utf8").catch(() => ""));
  if (pid > 0) await endProcess(pid);
  await rm(RUN, { recursive: true, force: true });
}

/** Runs Docker's command line on this engine. Throws if it fails. */
export async function dockerOn(host: string, args: readonly string[]): Promise<string> {
  const { stdout } = await execa("docker", args, { env: { DOCKER_HOST: host }, stdin: "ignore" });
  return stdout;
}

async function timed<T>(say: Say, what: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  const result = await work();
  say(`Docker: ${what} ready after ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return result;
}

async function ensureEngine(say: Say): Promise<string> {
  for (const host of [process.env.DOCKER_HOST, SOCKET, "unix:///var/run/docker.sock"]) {
    if (host !== undefined && (await answers(host))) return host;
  }
  if (!process.env.CI) {
    throw new Error(
      `no Docker engine answers. Start one, set CI=true to have one installed and started here, or leave these tests out with ${WITHOUT}=docker.`,
    );
  }
  if (process.platform !== "linux" || process.getuid?.() !== 0) {
    throw new Error("no Docker engine answers, and only root on Linux can start one");
  }
  if (!(await isProgram("dockerd"))) await install(["docker.io"], say);
  return await startEngine(say);
}

async function startEngine(say: Say): Promise<string> {
  // vfs copies every layer completely, but works on any file system.
  for (const driver of ["overlay2", "vfs"]) {
    say(`Docker: starting an engine with the storage driver ${driver} …`);
    await rm(RUN, { recursive: true, force: true });
    await mkdir(RUN, { recursive: true, mode: 0o700 });
    const log = await open(LOG_FILE, "w");
    const child = spawn(
      "dockerd",
      [
        ...["--host", SOCKET, "--data-root", DATA, "--exec-root", join(RUN, "exec")],
        ...["--pidfile", PID_FILE, "--storage-driver", driver],
        // Containers of the probe have no network: the machine's firewall is left alone.
        ...["--iptables=false", "--bridge=none"],
      ],
      { detached: true, stdio: ["ignore", log.fd, log.fd] },
    );
    let ended = false;
    child.once("exit", () => {
      ended = true;
    });
    // It outlives this process; `npm run docker -- stop` ends it.
    child.unref();
    for (let tries = 0; tries < 120 && !ended; tries++) {
      if (await answers(SOCKET)) {
        await log.close();
        return SOCKET;
      }
      await sleep(500);
    }
    await log.close();
    if (!ended && child.pid !== undefined) await endProcess(child.pid);
  }
  const log = (await readFile(LOG_FILE, "utf8")).trimEnd().split("\n").slice(-5).join("\n");
  throw new Error(`no Docker engine could be started. Its last words:\n${log}`);
}

/** A Debian with Python and pip, as a base image; the same packages give the same name. */
async function ensureBase(host: string, say: Say): Promise<string> {
  const named = process.env[BASE_VARIABLE];
  if (named) {
    if (!(await hasImage(host, named))) await dockerOn(host, ["pull", "--quiet", named]);
    return named;
  }
  const image = `reticence-test/base:${DEBIAN}`;
  if (await hasImage(host, image)) return image;
  if (process.getuid?.() !== 0) {
    throw new Error(
      `only root can make the base image; name one with Python and pip in ${BASE_VARIABLE}`,
    );
  }
  if (!(await isProgram("debootstrap"))) {
    if (!process.env.CI)
      throw new Error("debootstrap, which makes the base image, is not installed");
    await install(["debootstrap", "gpgv"], say);
  }
  const folder = await mkdtemp(join(tmpdir(), "reticence-base-"));
  try {
    await execa("debootstrap", [
      ...["--variant=minbase", "--include=python3,python3-pip,python3-venv"],
      ...[DEBIAN, folder, MIRROR],
    ]);
    const left = ["./var/cache/apt", "./var/lib/apt/lists", "./proc", "./sys", "./dev"];
    const tar = execa(
      "tar",
      ["-C", folder, ...left.map((path) => `--exclude=${path}/*`), "-c", "."],
      {
        encoding: "buffer",
        buffer: false,
      },
    );
    await tar.pipe("docker", ["import", "-", image], { env: { DOCKER_HOST: host } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return image;
}

/**
 * Builds the probe's image from probe/Dockerfile and a folder of wheels; the same files give the
 * same tag.
 */
async function ensureImage(host: string, base: string, say: Say): Promise<string> {
  const image = `reticence-test/probe:${await contentOf(host, base)}`;
  if (await hasImage(host, image)) return image;
  const context = await mkdtemp(join(tmpdir(), "reticence-image-"));
  try {
    await cp(join(ROOT, "probe"), context, {
      recursive: true,
      filter: (path) => !NOT_IN_IMAGE.test(path.slice(ROOT.length)),
    });
    const started = Date.now();
    await downloadWheels(host, base, join(context, "wheels"));
    say(`Docker: wheels downloaded in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
    await execa(
      "docker",
      [
        ...["build", "--network", "none", "--tag", image],
        ...["--build-arg", `BASE_IMAGE=${base}`, "--build-arg", "REVISION=test", context],
      ],
      // The legacy builder: BuildKit would not find a base that exists only here.
      { env: { DOCKER_HOST: host, DOCKER_BUILDKIT: "0" }, stdin: "ignore" },
    );
  } finally {
    await rm(context, { recursive: true, force: true });
  }
  return image;
}

async function contentOf(host: string, base: string): Promise<string> {
  const hash = createHash("sha256");
  hash.update(await dockerOn(host, ["image", "inspect", "--format", "{{.Id}}", base]));
  const names = (await readdir(join(ROOT, "probe"), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !NOT_IN_IMAGE.test(path.slice(ROOT.length)))
    .sort();
  for (const name of names) hash.update(name.slice(ROOT.length)).update(await readFile(name));
  return hash.digest("hex").slice(0, 16);
}

/**
 * Downloads the packages for the base's Python, which may differ from this machine's. pip chooses
 * the index here, so no layer of the image records it.
 */
async function downloadWheels(host: string, base: string, folder: string): Promise<void> {
  const program = "import platform, sys; print(*sys.version_info[:2], platform.machine())";
  const about = await dockerOn(host, [
    ...["run", "--rm", "--network", "none", "--entrypoint", "python3", base, "-c", program],
  ]);
  const [major, minor, machine] = about.trim().split(" ");
  const platforms = [
    "manylinux_2_28",
    "manylinux_2_27",
    "manylinux_2_24",
    "manylinux_2_17",
    "manylinux2014",
  ];
  if (machine === "x86_64")
    platforms.push("manylinux_2_12", "manylinux2010", "manylinux_2_5", "manylinux1");
  const python = await ensureEnvironment({ setup: "auto", say: () => {} });
  const download = [
    ...["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input"],
    ...["--only-binary=:all:", "--implementation", "cp", "--python-version", `${major}.${minor}`],
    ...[...platforms, "linux"].flatMap((name) => ["--platform", `${name}_${machine}`]),
    ...["--dest", folder],
  ];
  const requirements = (name: string) => ["--requirement", join(ROOT, "probe", name)];
  await execa(python, [...download, ...requirements("requirements-torch.txt")]);
  await execa(python, [...download, "--no-deps", ...requirements("requirements.txt")]);
}

async function install(packages: readonly string[], say: Say): Promise<void> {
  say(`Docker: installing ${packages.join(", ")} …`);
  await installPackages(packages);
}

async function answers(host: string): Promise<boolean> {
  const { exitCode, stdout } = await execa("docker", ["info", "--format", "{{.ServerVersion}}"], {
    env: { DOCKER_HOST: host },
    reject: false,
    stdin: "ignore",
    timeout: 10_000,
  });
  return exitCode === 0 && stdout.trim() !== "";
}

async function hasImage(host: string, image: string): Promise<boolean> {
  return await dockerOn(host, ["image", "inspect", image]).then(
    () => true,
    () => false,
  );
}

async function isProgram(name: string): Promise<boolean> {
  const { exitCode } = await execa(name, ["--version"], { reject: false, stdin: "ignore" });
  return exitCode === 0;
}

async function endProcess(pid: number): Promise<void> {
  try {
    process.kill(pid, "SIGTERM");
    for (let tries = 0; tries < 100 && existsSync(`/proc/${pid}`); tries++) await sleep(200);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
