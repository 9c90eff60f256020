import { open } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { DiskFullError, ProbeError } from "../../base/errors.ts";
import type { ProbeEvent } from "../../contracts/events.ts";
import { EVENTS_FILE, followEvents, sizeOf } from "../events.ts";
import { EXIT_DISK_FULL, failureOf } from "../messages.ts";
import { removeContainer } from "./cleanup.ts";
import { complaint, docker, dockerOptions } from "./command.ts";
import { type Container, createArguments } from "./container.ts";
import { formatSize } from "./needs.ts";
import { checkOwn, handOver, refuseOddities, rememberOwn, takeBack } from "./owner.ts";

/** Exit code of a process that was killed outright (128 + SIGKILL). */
const KILLED = 137;
/** Exit code of the probe when it refuses or fails with a reason. */
const FAILED = 2;

/**
 * Runs the probe in a container and yields its events until it ends. However it ends, the container
 * is gone and the output is the runner's again. Throws ProbeError.
 *
 * `limitMs`: a container that runs longer is killed; the probe itself ends its scoring far earlier.
 * `silenceMs`: so is one that tells nothing for so long.
 */
export async function* runContainer(
  container: Container,
  { limitMs, silenceMs }: { limitMs: number; silenceMs: number },
  signal: AbortSignal,
): AsyncGenerator<ProbeEvent> {
  const { name, run, user } = container;
  const { output } = run;
  // An earlier run that ended in an error for it is tried again: its log could lead anywhere.
  await refuseOddities(output);
  const start = await sizeOf(join(output, EVENTS_FILE));
  const log = join(output, "probe.out");
  const own = await rememberOwn(output);
  let late = false;
  let handedOver = false;
  const stop = () => void removeContainer(name).catch(() => {});
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, limitMs);
  signal.addEventListener("abort", stop);
  try {
    await handOver(output, user);
    handedOver = true;
    await (await open(log, "a", 0o600)).close();
    await create(container);
    // An abort while the container was made has met none to remove.
    if (signal.aborted) throw stopped();
    const child = attach(name, log);
    let ended = false;
    void child.finally(() => {
      ended = true;
    });
    let failure: ProbeEvent | undefined;
    for await (const event of followEvents(output, start, () => ended, {
      silenceMs,
      kill: stop,
    })) {
      if (event.kind === "error") failure = event;
      yield event;
    }
    await child;
    if (failure !== undefined) throw failureOf(failure, run);
    if (signal.aborted) throw stopped();
    if (late) throw tooLate(limitMs);
    await explainEnd(container);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    await removeContainer(name);
    if (handedOver) {
      await takeBack(output);
      await checkOwn(own);
    }
  }
}

async function create(container: Container): Promise<void> {
  // What an earlier attempt of the same step left has the name that this one needs.
  await removeContainer(container.name);
  const { exitCode, stderr } = await docker(createArguments(container));
  if (exitCode === 0) return;
  if (/bind source path does not exist|bind mount.*denied/i.test(stderr)) {
    throw new ProbeError(
      "docker-elsewhere",
      `the Docker engine does not see this machine's files (${complaint(stderr)}): it runs elsewhere, or this job itself runs in a container. Run the audit where the engine is, or use \`run.executor: process\` in a job that runs in the probe's image.`,
    );
  }
  throw new ProbeError(
    "container-not-started",
    `the container cannot be made: ${complaint(stderr)}.`,
  );
}

/** Starts the container and stays with it; what it prints goes into a file. */
function attach(name: string, log: string) {
  const output = { file: log, append: true } as const;
  // In a group of its own: the program would hand a terminal's Ctrl-C on to the container, which is
  // for the audit to remove.
  return execa("docker", ["container", "start", "--attach", name], {
    ...dockerOptions(),
    stdout: output,
    stderr: output,
    detached: true,
  });
}

interface End {
  Status: string;
  ExitCode: number;
  OOMKilled: boolean;
  Error: string;
}

/** Throws ProbeError unless the container came to a good end. */
async function explainEnd({ name, run, memory, needed, gpus }: Container): Promise<void> {
  const { exitCode, stdout } = await docker([
    ...["container", "inspect", "--format", "{{json .State}}", name],
  ]);
  if (exitCode !== 0) throw gone();
  const { Status, ExitCode, OOMKilled, Error: reason } = JSON.parse(stdout) as End;
  // The engine kills what it is about to remove: that is no lack of memory.
  if (Status === "removing" || Status === "dead") throw gone();
  // A container that never started has exit code 0.
  if (reason !== "" || Status === "created") throw couldNotStart(reason, gpus);
  if (Status === "running") {
    throw new ProbeError(
      "container-gone",
      "the Docker engine let go of the container while it ran. What it had finished is kept; run the audit again to go on.",
    );
  }
  if (OOMKilled || ExitCode === KILLED) {
    const more = Math.max(2 * memory, needed);
    throw new ProbeError(
      OOMKilled ? "container-memory" : "probe-killed",
      OOMKilled
        ? `the container ran out of memory: it may use ${formatSize(memory)} and was killed (exit code ${ExitCode}). Write \`run.memory: ${formatSize(more)}\` (input \`memory\`), or use a larger machine. What it had finished is kept.`
        : `the container was killed (exit code ${KILLED}), by hand or because the machine ran out of memory. What it had finished is kept; run the audit again to go on.`,
    );
  }
  if (ExitCode === 0) return;
  if (ExitCode === EXIT_DISK_FULL) throw new DiskFullError(run.output);
  throw new ProbeError(
    ExitCode === FAILED ? "output-unwritable" : "probe-ended",
    ExitCode === FAILED
      ? "the container could not write its output folder. Is its file system read-only, or one that maps users (NFS)? Name another output folder."
      : `the container ended with exit code ${ExitCode} and no reason. Its trace is in signals/probe.out on this machine.`,
  );
}

function gone(): ProbeError {
  return new ProbeError(
    "container-gone",
    "the container is gone: it was removed from outside, or the Docker engine stopped. What it had finished is kept; run the audit again to go on.",
  );
}

function couldNotStart(reason: string, gpus: string | undefined): ProbeError {
  if (gpus !== undefined && /device driver|nvidia|cdi/i.test(reason)) {
    return new ProbeError(
      "docker-gpus",
      `the Docker engine cannot hand over GPUs (${complaint(reason)}). Check the NVIDIA driver and container toolkit with \`nvidia-smi\` and \`nvidia-ctk\`, or write \`gpus: none\`.`,
    );
  }
  return new ProbeError(
    "container-not-started",
    `the container could not be started${reason === "" ? "; signals/probe.out has what Docker says" : `: ${complaint(reason)}`}.`,
  );
}

function stopped(): ProbeError {
  return new ProbeError(
    "audit-stopped",
    "the audit was stopped. Run it again to go on where it stopped.",
  );
}

function tooLate(limitMs: number): ProbeError {
  return new ProbeError(
    "container-overdue",
    `the container was still running after ${Math.round(limitMs / 60_000)} minutes, far beyond \`limits.minutes\`, and was killed. What it had finished is kept; raise the limit and run the audit again to go on.`,
  );
}
