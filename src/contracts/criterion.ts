// Generated from schema/ by `npm run generate`; edit the schema instead.

/**
 * What an audit has to meet and how it is measured, written down before it runs: to be committed or published before the audit, so that nobody can choose the limits by the figures.
 */
export interface Criterion {
  version: 1;
  /**
   * Release that wrote it.
   */
  reticence: string;
  /**
   * SHA-256 of `criterion` in canonical JSON (RFC 8785). A report has it under provenance.criterion.
   */
  digest: string;
  criterion: {
    /**
     * For each audit, what of its data may be left out before it is invalid.
     */
    audits: {};
    attacks: {};
    /**
     * Records and tokens that are measured.
     */
    limits: {};
    seed: number;
    confidence: number;
    untested: unknown;
    on: {};
    rules: {}[];
    waivers: {}[];
  };
}
