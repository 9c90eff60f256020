import { execa } from "execa";

/**
 * Variable that names, separated by commas, what the tests do without on a machine that cannot have
 * it.
 */
export const WITHOUT = "RETICENCE_TESTS_WITHOUT";

/** Whether the variable leaves something out. */
export function isLeftOut(what: string): boolean {
  return (process.env[WITHOUT] ?? "").split(/[\s,]+/).includes(what);
}

/**
 * Whether tests that need something are left out: only if it is absent and the variable names it.
 * If it is absent and not named, this throws: tests that do not run must not look like tests that
 * pass.
 */
export function lacks(what: string, isAbsent: boolean, advice: string): boolean {
  if (!isAbsent) return false;
  if (isLeftOut(what)) return true;
  throw new Error(`${advice} Or leave the tests that need it out with ${WITHOUT}=${what}.`);
}

/**
 * Whether Debian packages can be installed here: with apt-get, as root or with passwordless sudo.
 */
export async function canInstall(): Promise<boolean> {
  if (process.platform !== "linux") return false;
  const { exitCode } = await execa("apt-get", ["--version"], QUIET);
  return (
    exitCode === 0 && (isRoot() || (await execa("sudo", ["-n", "true"], QUIET)).exitCode === 0)
  );
}

/** Installs Debian packages. Throws if apt-get fails. */
export async function install(packages: readonly string[]): Promise<void> {
  const apt = async (args: readonly string[]) => {
    const command = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", ...args];
    const [file, ...rest] = isRoot() ? command : ["sudo", "-n", ...command];
    await execa(file!, rest, { env: { DEBIAN_FRONTEND: "noninteractive" }, stdin: "ignore" });
  };
  const options = ["install", "--yes", "--no-install-recommends", ...packages];
  // The lists of a fresh machine may be empty or old.
  await apt(options).catch(async () => {
    await apt(["update"]);
    await apt(options);
  });
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

const QUIET = { reject: false, stdin: "ignore" } as const;
