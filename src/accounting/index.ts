export { type Accounting, isAccounting, type Mechanism, mechanismOf } from "./accounting.ts";
export { readAccountant } from "./opacus.ts";
export { recompute, recomputeIfReady } from "./recompute.ts";
