// Generated from schema/ by `npm run generate`; edit the schema instead.

export type Digest = string;
/**
 * Blocks whose part under this model is held.
 */
export type Blocks = number[];

/**
 * What one shard of an audit ran: which blocks of which plans, and the parts that hold their results. As secret as the signals, among which it lies. Written by the probe; shards are assembled only if these descriptions say that they are all the shards of one audit.
 */
export interface Shard {
  contract: 1;
  /**
   * Which shard, from 1.
   */
  number: number;
  /**
   * How many shards the audit has.
   */
  of: number;
  /**
   * Of the content of models, data and whatever else the job names.
   */
  inputs: string;
  /**
   * Name of the device that ran the models.
   */
  device: string;
  dtype: string;
  /**
   * Package → version, of everything that can change a number.
   */
  versions: {
    [k: string]: string;
  };
  /**
   * Whether every block of the shard was run; no where a time limit cut it short.
   */
  complete: boolean;
  /**
   * Largest difference that the start-up checks found, by what was checked.
   */
  checks: {
    [k: string]: number;
  };
  /**
   * Whether the checkpoint was compared with itself in another precision.
   */
  precision: boolean;
  tasks: {
    task: "score" | "candidates" | "templates" | "sampling";
    /**
     * Of everything that the parts depend on: the key, and what is asked in which blocks.
     */
    plan: string;
    /**
     * Of what the result depends on, by a word that says what: probe, inputs, settings, machine.
     */
    key: {
      [k: string]: Digest;
    };
    /**
     * Blocks of the whole plan.
     */
    blocks: number;
    tuned: Blocks;
    base: Blocks;
  }[];
  /**
   * File of each part, in the shard's folder of parts → its SHA-256.
   */
  parts: {
    [k: string]: Digest;
  };
}
