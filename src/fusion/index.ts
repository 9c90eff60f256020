export { type FusionData, outOfFoldScores, underNoEffect } from "./fused.ts";
export { type Logistic, LogisticRows, logOdds, type Table } from "./logistic.ts";
