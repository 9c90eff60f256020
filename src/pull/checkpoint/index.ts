export {
  type BaseMatch,
  identify,
  matchBase,
  matchPrevious,
  type NamedModel,
} from "./base-match.ts";
export { type Checkpoint, describeCheckpoint } from "./describe.ts";
export { digestOf } from "./digest.ts";
export { type RecordedBase, recordedBases } from "./recorded.ts";
export { matchStack } from "./stack-match.ts";
export { type RecordedTrainings, recordedTraining } from "./training.ts";
