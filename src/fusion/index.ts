export { type FusionData, outOfFoldScores, underNoEffect } from "./fused.ts";
export { fitLogistic, type Logistic, logOdds, type Table } from "./logistic.ts";
