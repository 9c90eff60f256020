import { open } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { DiskFullError, ProbeError } from "../../base/errors.ts";
import type { ProbeEvent } from "../../contracts/events.ts";
import { removeCopies } from "../copies.ts";
import { EVENTS_FILE, followEvents, sizeOf } from "../events.ts";
import { EXIT_DISK_FULL, failureOf } from "../messages.ts";
import { removeContainer } from "./cleanup.ts";
import { complaint, docker, dockerOptions } from "./command.ts";
import { type Container, createArguments } from "./container.ts";
import { formatSize } from "./needs.ts";
import { checkOwn, handOver, refuseOddities, rememberOwn, takeBack } from "./owner.ts";

/** Exit code of a process that was killed outright (128 + SIGKILL). */
const KILLED = 137;
/** Exit code of the probe if it refuses or fails with a reason. */
const FAILED = 2;

/**
 * Runs the probe in a container and yields its events until it ends. However it ends, the container
 * is removed and the output belongs to the runner again. Throws ProbeError.
 *
 * `limitMs`: a container that runs longer is killed; the probe itself stops scoring far earlier.
 * `silenceMs`: a container without an event for this long is killed.
 */
export async function* runContainer(
  container: Container,
  { limitMs, silenceMs }: { limitMs: number; silenceMs: number },
  signal: AbortSignal,
): AsyncGenerator<ProbeEvent> {
  const { name, run, user } = container;
  const { output } = run;
  // A run that this check failed earlier is tried again: its log could lead anywhere.
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
    // If aborted while the container was being created, there was none to remove yet.
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
      await removeCopies(output);
      await takeBack(output);
      await checkOwn(own);
    }
  }
}

async function create(container: Container): Promise<void> {
  // A container left by an earlier attempt of the same step has the name that this one needs.
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
    `the container cannot be created: ${complaint(stderr)}.`,
  );
}

/** Starts the container and stays attached; its output goes into a file. */
function attach(name: string, log: string) {
  const output = { file: log, append: true } as const;
  // In a process group of its own: the program would pass a terminal's Ctrl-C on to the container,
  // which only the audit may remove.
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

/** Throws ProbeError unless the container ended well. */
async function explainEnd({ name, run, memory, needed, gpus }: Container): Promise<void> {
  const { exitCode, stdout } = await docker([
    ...["container", "inspect", "--format", "{{json .State}}", name],
  ]);
  if (exitCode !== 0) throw gone();
  const { Status, ExitCode, OOMKilled, Error: reason } = JSON.parse(stdout) as End;
  // The engine kills what it is about to remove: that does not mean that memory ran out.
  if (Status === "removing" || Status === "dead") throw gone();
  // A container that never started has exit code 0.
  if (reason !== "" || Status === "created") throw couldNotStart(reason, gpus);
  if (Status === "running") {
    throw new ProbeError(
      "container-gone",
      "the Docker engine lost the container while it was running. Finished work is kept; run the audit again to continue.",
    );
  }
  if (OOMKilled || ExitCode === KILLED) {
    const more = Math.max(2 * memory, needed);
    throw new ProbeError(
      OOMKilled ? "container-memory" : "probe-killed",
      OOMKilled
        ? `the container ran out of memory: it may use ${formatSize(memory)} and was killed (exit code ${ExitCode}). Write \`run.memory: ${formatSize(more)}\` (input \`memory\`), or use a larger machine. Finished work is kept.`
        : `the container was killed (exit code ${KILLED}), by hand or because the machine ran out of memory. Finished work is kept; run the audit again to continue.`,
    );
  }
  if (ExitCode === 0) return;
  if (ExitCode === EXIT_DISK_FULL) throw new DiskFullError(run.output);
  throw new ProbeError(
    ExitCode === FAILED ? "output-unwritable" : "probe-ended",
    ExitCode === FAILED
      ? "the container could not write its output folder. Is its file system read-only, or does it map users (NFS)? Name another output folder."
      : `the container ended with exit code ${ExitCode} and gave no reason. Its trace is in signals/probe.out on this machine.`,
  );
}

function gone(): ProbeError {
  return new ProbeError(
    "container-gone",
    "the container is gone: something removed it, or the Docker engine stopped. Finished work is kept; run the audit again to continue.",
  );
}

function couldNotStart(reason: string, gpus: string | undefined): ProbeError {
  if (gpus !== undefined && /device driver|nvidia|cdi/i.test(reason)) {
    return new ProbeError(
      "docker-gpus",
      `the Docker engine cannot provide GPUs (${complaint(reason)}). Check the NVIDIA driver and container toolkit with \`nvidia-smi\` and \`nvidia-ctk\`, or write \`gpus: none\`.`,
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
    "the audit was stopped. Run it again to continue where it stopped.",
  );
}

function tooLate(limitMs: number): ProbeError {
  return new ProbeError(
    "container-overdue",
    `the container was still running after ${Math.round(limitMs / 60_000)} minutes, far beyond \`limits.minutes\`, and was killed. Finished work is kept; raise the limit and run the audit again to continue.`,
  );
}
