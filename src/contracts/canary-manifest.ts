// Generated from schema/ by `npm run generate`; edit the schema instead.

/**
 * Which candidates a coin put into training. As secret as the training data, and the more so: whoever knows it can make a model look private.
 */
export interface CanaryManifest {
  version: 1;
  /**
   * Release that made it.
   */
  reticence: string;
  kind:
    "prefix-random" | "high-temperature" | "random-tokens" | "new-token" | "pii-format" | "file";
  /**
   * How often an included canary stands in the trained file.
   */
  repeat: number;
  /**
   * Candidates that an attacker guesses to be included; fixed before training.
   */
  guesses: number;
  /**
   * What a coin decides on.
   */
  unit: "record";
  /**
   * Neighbours that the coins test: with the canary and without it.
   */
  adjacency: "add-remove";
  /**
   * Sum over the suffix of the log-probability under the checkpoint minus that under the base; where generated data are audited, under n-gram models of those and of the other records.
   */
  scoring: "reference-sum";
  /**
   * Orders canaries of equal scores.
   */
  key: string;
  format: "text" | "prompt-completion" | "instruct" | "chat" | "sharegpt" | "chat-completion";
  /**
   * Role → field name of the format.
   */
  fields: {
    [k: string]: string;
  };
  trained: File;
  /**
   * The held-out records without those that lent a beginning; null: none were given.
   */
  heldout: File1 | null;
  /**
   * @minItems 2
   */
  canaries: [
    {
      id: string;
      isIncluded: boolean;
      /**
       * As the data have it.
       */
      record: {};
      /**
       * The part of its answer that is scored.
       */
      suffix: string;
    },
    {
      id: string;
      isIncluded: boolean;
      /**
       * As the data have it.
       */
      record: {};
      /**
       * The part of its answer that is scored.
       */
      suffix: string;
    },
    ...{
      id: string;
      isIncluded: boolean;
      /**
       * As the data have it.
       */
      record: {};
      /**
       * The part of its answer that is scored.
       */
      suffix: string;
    }[]
  ];
}
/**
 * The file to train on, as it was written.
 */
export interface File {
  sha256: string;
  records: number;
}
export interface File1 {
  sha256: string;
  records: number;
}
