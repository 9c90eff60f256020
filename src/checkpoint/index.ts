export { type Checkpoint, describeCheckpoint } from "./describe.ts";
export { digestOf } from "./digest.ts";
