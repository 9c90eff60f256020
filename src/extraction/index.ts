export { isDiscoverable, type Memorization, memorizationOf } from "./memorization.ts";
export { type PrefixResult, prefixAttack } from "./prefix.ts";
export { type Criterion, type ValueOutcome, type ValueOutcomes, valueOutcomes } from "./values.ts";
