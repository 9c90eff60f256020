import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { canInstall, install, isLeftOut, lacks } from "../lacks.ts";
import { freePort } from "./nginx.ts";

/** A cluster of one node on loopback: munged, slurmctld and slurmd of Debian. */
export interface Slurm extends AsyncDisposable {
  /** Environment of its commands. */
  env: Record<string, string>;
  /** Waits until no job is queued or running; exit codes by job id, such as `7_2`. */
  finished(withinMs: number): Promise<Map<string, number>>;
}

/** Debian installs daemons outside the PATH of normal users. */
const PATH = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`;

/**
 * Whether the tests that need Slurm are left out; it is installed if possible. Throws if it is absent
 * and the tests are not left out explicitly.
 */
export async function lacksSlurm(): Promise<boolean> {
  if (await hasSlurm()) return false;
  if (!isLeftOut("slurm") && (await canInstall())) {
    await install(["slurmctld", "slurmd", "slurm-client", "munge"]);
  }
  const advice = "Slurm is not installed: apt-get install slurm-wlm munge.";
  return lacks("slurm", !(await hasSlurm()), advice);
}

async function hasSlurm(): Promise<boolean> {
  // Without a configuration, most of its commands do not even tell their version.
  const asked = ["slurmctld", "slurmd", "sbatch", "squeue", "scontrol", "sinfo", "munged"];
  const script = asked.map((command) => `command -v ${command}`).join(" && ");
  return (await execa("sh", ["-c", script], { reject: false, env: { PATH } })).exitCode === 0;
}

export async function startSlurm(): Promise<Slurm> {
  const own = await mkdtemp(join(tmpdir(), "reticence-slurm-"));
  const env = { PATH, SLURM_CONF: join(own, "slurm.conf") };
  const socket = join(own, "munge.socket");
  await writeFile(join(own, "munge.key"), randomBytes(1024), { mode: 0o600 });
  for (const name of ["state", "spool"]) await mkdir(join(own, name));
  const [port, other] = [await freePort(), await freePort()];
  const name = hostname().split(".")[0]!;
  const user = userInfo().username;
  await writeFile(
    env.SLURM_CONF,
    `ClusterName=test
SlurmctldHost=${name}(127.0.0.1)
SlurmctldPort=${port}
SlurmdPort=${other}
SlurmUser=${user}
SlurmdUser=${user}
AuthType=auth/munge
AuthInfo=socket=${socket}
CredType=cred/munge
StateSaveLocation=${own}/state
SlurmdSpoolDir=${own}/spool
SlurmctldPidFile=${own}/slurmctld.pid
SlurmdPidFile=${own}/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SwitchType=switch/none
ReturnToService=2
MinJobAge=3600
NodeName=${name} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`,
  );
  const run = (file: string, args: readonly string[]) => {
    const log = { file: join(own, `${file}.out`) };
    return execa(file, args, { reject: false, env, stdout: log, stderr: log, stdin: "ignore" });
  };
  const daemons: ReturnType<typeof run>[] = [];
  const start = (...daemon: Parameters<typeof run>) => void daemons.push(run(...daemon));
  const files = ["key", "pid", "log", "seed"].map(
    (what) => `--${what}-file=${join(own, `munge.${what}`)}`,
  );
  start("munged", ["--foreground", "--force", `--socket=${socket}`, ...files]);
  const dispose = async () => {
    for (const daemon of daemons.toReversed()) {
      daemon.kill();
      await daemon;
    }
    await rm(own, { recursive: true, force: true });
  };
  try {
    await until(async () => (await ask("munge", ["-n", "-S", socket])) !== undefined);
    start("slurmctld", ["-D"]);
    start("slurmd", ["-D"]);
    await until(async () => (await ask("sinfo", ["-h", "-o", "%t"])) === "idle");
  } catch (error) {
    const logs = ["munged", "slurmctld", "slurmd"].map((file) =>
      readFile(join(own, `${file}.out`), "utf8").catch(() => ""),
    );
    const said = (await Promise.all(logs)).join("\n").slice(-4000);
    await dispose();
    throw new Error(`Slurm does not start: ${said}`, { cause: error });
  }
  return {
    env,
    async finished(withinMs) {
      await until(async () => (await ask("squeue", ["-h"])) === "", withinMs);
      const jobs = (await ask("scontrol", ["show", "job", "--oneliner"])) ?? "";
      return new Map(
        jobs.split("\n").map((line) => {
          const field = (key: string) => new RegExp(`\\b${key}=(\\S+)`).exec(line)?.[1] ?? "";
          const task = field("ArrayTaskId");
          const id = task === "" ? field("JobId") : `${field("ArrayJobId")}_${task}`;
          return [id, Number(field("ExitCode").split(":")[0])];
        }),
      );
    },
    [Symbol.asyncDispose]: dispose,
  };

  async function ask(file: string, args: readonly string[]): Promise<string | undefined> {
    const { exitCode, stdout } = await execa(file, args, { reject: false, env, timeout: 10_000 });
    return exitCode === 0 ? String(stdout).trim() : undefined;
  }
}

async function until(holds: () => Promise<boolean>, withinMs = 60_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not within ${withinMs} ms`);
    await sleep(200);
  }
}
