export { extractionBits } from "./bits.ts";
export { isDiscoverable, type Memorization, memorizationOf } from "./memorization.ts";
export { type PrefixResult, prefixAttack } from "./prefix.ts";
export { exposureOf, type Ranking, rankTrueValue } from "./ranking.ts";
export { newlyGenerated, samplingOutcomes } from "./sampling.ts";
export { type TemplateQuestion, templateOutcomes } from "./templates.ts";
export { type BitsOfValues, bitsOfValues } from "./value-bits.ts";
export {
  type Criterion,
  prefixOutcomes,
  type UntestedValue,
  type ValueOutcome,
  type ValueOutcomes,
} from "./values.ts";
