export {
  type BootstrapOptions,
  bootstrapTpr,
  bootstrapTprs,
  percentileInterval,
} from "./bootstrap.ts";
export { clusteredProportion, designProportion } from "./clustered-proportion.ts";
export { kishCount } from "./clusters.ts";
export {
  benjaminiHochberg,
  conformalPValues,
  leastCalibration,
  type Rejections,
} from "./conformal.ts";
export {
  type AucDifference,
  type AucEstimate,
  type AucEstimates,
  type AucMethod,
  type AucOptions,
  aucDifference,
  aucInterval,
  delong,
  designAucInterval,
} from "./delong.ts";
export { independentClusters } from "./design-effect.ts";
export { binomialCdf, normalCdf, normalQuantile } from "./distributions.ts";
export { foldedAuc } from "./folded-auc.ts";
export type { Estimate, Interval } from "./interval.ts";
export { clip, tailOf } from "./interval.ts";
export {
  maxTCriticalValue,
  type Strongest,
  type StrongestOptions,
  strongestAuc,
  strongestTpr,
  strongestTprs,
} from "./max-t.ts";
export { clusteredMean } from "./mean.ts";
export {
  clusteredPairedAmplification,
  clusteredPairedDifference,
  independentDifference,
  type McNemar,
  mcNemar,
  type PairedCounts,
  type PairedOutcomes,
  pairedAmplification,
  pairedCounts,
  pairedDifference,
} from "./paired.ts";
export {
  aucOutlook,
  hanleyMcNeilStandardError,
  nToDecide,
  nToDecideAuc,
  nToDecideProportion,
  type Outlook,
  type OutlookOptions,
  type PlannedUnits,
  plannedTprEnd,
  proportionOutlook,
  sizesToDecide,
  tprOutlook,
} from "./power.ts";
export {
  clopperPearson,
  clopperPearsonLower,
  clopperPearsonUpper,
  proportion,
} from "./proportion.ts";
export { exactQuantile, exactQuantiles, quantileInterval } from "./quantile.ts";
export { deriveSeed, type Random, seededRandom, shuffled } from "./random.ts";
export { midranks, rankSumPValue } from "./rank-sum.ts";
export {
  allowedAbove,
  auc,
  logFprGrid,
  type OperatingPoint,
  type RocCurve,
  rocCurve,
  tprAtFpr,
} from "./roc.ts";
export { type Clusters, countBelow, type Scores, type TwoSamples } from "./samples.ts";
export { type TprEstimate, type TprMethod, tprInterval } from "./tpr-interval.ts";
