export { type FusionData, outOfFoldScores, underNoEffect } from "./fused.ts";
export { fitLogistic, type Logistic, LogisticRows, logOdds, type Table } from "./logistic.ts";
