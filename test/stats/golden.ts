import { readFileSync } from "node:fs";

interface TwoSamples {
  members: number[];
  nonmembers: number[];
}

/** Figures of independent libraries; `golden.py` writes them. */
export const golden = JSON.parse(readFileSync(new URL("golden.json", import.meta.url), "utf8")) as {
  clopperPearson: [
    successes: number,
    trials: number,
    confidence: number,
    lower: number,
    upper: number,
  ][];
  betaQuantile: [probability: number, alpha: number, beta: number, quantile: number][];
  studentQuantile: [probability: number, degrees: number, quantile: number][];
  mcNemar: [tunedOnly: number, baseOnly: number, twoSided: number, tunedMore: number][];
  sets: (TwoSamples & { roc_auc_score: number; tpr: [fpr: number, tpr: number][] })[];
  correlated: {
    attacks: TwoSamples[];
    aucs: number[];
    covariance: number[][];
    clusters: TwoSamples;
    clustered: number[][];
  };
  tprIntervals: (TwoSamples & { fpr: number; tail: number; interval: [number, number] })[];
  exactTprBounds: [
    members: number,
    nonmembers: number,
    fpr: number,
    lower: number,
    upper: number,
  ][];
  amplification: [
    counts: [both: number, tunedOnly: number, baseOnly: number, neither: number],
    interval: [number, number],
  ][];
  clusterBound: [sizes: number[], hits: number[], upper: number][];
  maxT: [correlation: number[][], tail: number, critical: number][];
};
