export { type BaseMatch, matchBase } from "./base-match.ts";
export { type Checkpoint, describeCheckpoint } from "./describe.ts";
export { digestOf } from "./digest.ts";
