export { type ExecutorOptions, executorFor } from "./choose.ts";
export { type EnvironmentOptions, ensureEnvironment, environmentFolder } from "./environment.ts";
export { EVENTS_FILE, RESERVE_FILE } from "./events.ts";
export type { Executor, Image, Measurer, ProbeRun } from "./executor.ts";
export { CONTROL_RECORDS, DECLARED_DECODING, makeJob } from "./job.ts";
export { describeEvent, messageOf, ProbeFault } from "./messages.ts";
export { probeEnvironment, processExecutor } from "./process.ts";
