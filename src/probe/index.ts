export {
  chooseExecutor,
  type ExecutorOptions,
  executorFor,
  interpreterNamed,
} from "./choose.ts";
export {
  canPull,
  diskNeeded,
  type Engine,
  GPU_WORKING_BYTES,
  grantGpus,
  limitFor,
  lookUpImage,
  readEngine,
  refuseContradiction,
  WORKING_BYTES,
} from "./docker/index.ts";
export {
  accountingPython,
  type EnvironmentOptions,
  type EnvironmentState,
  ensureAccounting,
  ensureEnvironment,
  ensureRay,
  environmentFolder,
  environmentState,
  rayState,
} from "./environment.ts";
export { EVENTS_FILE, RESERVE_FILE } from "./events.ts";
export type { Executor, Image, Measurer, ProbeRun } from "./executor.ts";
export { type Driver, deviceOfProcess, mayHaveGpu, readDriver, runsCuda } from "./gpu.ts";
export type { Identity } from "./identity.ts";
export { examineInterpreter, type Interpreter } from "./interpreter.ts";
export { CONTRACT, CONTROL_RECORDS, DECLARED_DECODING, makeJob } from "./job.ts";
export {
  describeAgain,
  describeEvent,
  describeWarning,
  faultInData,
  isOfMachine,
  MACHINE_WARNINGS,
  messageOf,
  ProbeFault,
} from "./messages.ts";
export { probeEnvironment, processExecutor } from "./process.ts";
export { checkCluster } from "./ray/index.ts";
