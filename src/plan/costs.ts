/** What work costs, for the plan before it begins and for the time left while it runs. */

/** What a model does to a token in these tasks takes about so many times as long as scoring it. */
const GENERATING = 3;
export const COST_OF_A_TOKEN: Readonly<Record<string, number>> = {
  score: 1,
  candidates: 1,
  templates: GENERATING,
  sampling: GENERATING,
};

/** Seconds per record of tasks that read texts, measured on records of some hundred characters. */
export const SECONDS_A_RECORD: Readonly<Record<string, number>> = {
  inventory: 0.003,
  overlap: 0.001,
  blind: 0.003,
  // Of generated data and what they are compared with, near duplicates and n-grams among them.
  copies: 0.003,
};

/** Seconds for judging and writing the reports. */
export const JUDGING_SECONDS = 3;
