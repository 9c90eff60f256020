// Generated from schema/ by `npm run generate`; edit the schema instead.

/**
 * @minItems 2
 * @maxItems 2
 */
export type Interval = [number, number];

/**
 * report.json: aggregates only. The same inputs give the same report apart from the key timing; numbers are rounded to 6 significant digits.
 */
export interface Report {
  schemaVersion: 1;
  verdict: "pass" | "warn" | "inconclusive" | "invalid" | "fail" | "error";
  /**
   * The verdict in one line.
   */
  headline: string;
  exitCode: 0 | 1 | 2 | 3;
  /**
   * Why the verdict is not pass, according to the checks; next says what to do.
   */
  reasons: string[];
  metrics: Metric[];
  rules: Rule[];
  validity: Check[];
  /**
   * ROC of each attack on a fixed grid of false-positive rates, and of two baselines without the checkpoint: base, the loss of the base model, and blind, a classifier that sees only the text.
   */
  curves: Curve[];
  records: SetCounts[];
  /**
   * What the probe warned about while measuring; warnings that depend on the machine are under timing. Absent for an audit by an older release.
   */
  warnings?: Warning[];
  provenance: Provenance;
  /**
   * What to do next, most effective first; what a pass means. Absent in reports of earlier releases.
   *
   * @maxItems 50
   */
  next?: Step[];
  /**
   * What was not tested, and how to test it. Absent in reports of earlier releases.
   *
   * @maxItems 50
   */
  notTested?: Gap[];
  /**
   * true: numbers that rest on fewer than 5 values are withheld.
   */
  public?: boolean;
  choice?: Choice;
  origin?: Origin;
  reused?: Reused;
  /**
   * Everything that may vary between two runs on the same inputs.
   */
  timing: {
    [k: string]: unknown;
  };
}
export interface Metric {
  /**
   * id plus sorted parameters; unique in the report.
   */
  key: string;
  id: string;
  kind: "estimate" | "census" | "lower-bound" | "upper-bound";
  parameters: Parameters;
  value: number | null;
  /**
   * Why the value is null.
   */
  reason?: string;
  interval: Interval | null;
  confidence: number | null;
  n: Counts;
  method: string;
  /**
   * The attack that gave the value of strongest or weakest, or the worst-hit person.
   */
  selected?: string;
  withheld?: Withheld;
}
export interface Parameters {
  [k: string]: string | number;
}
export interface Counts {
  [k: string]: number;
}
/**
 * Numbers that a public report does not show, by name, and what it shows instead: <5 if they rest on fewer than 5 values, withheld if such a number could be derived from them.
 */
export interface Withheld {
  [k: string]: "<5" | "withheld";
}
export interface Rule {
  metric: string;
  key: string;
  parameters: Parameters;
  max?: number;
  min?: number;
  max_increase?: number;
  against?: Against;
  level: "fail" | "warn";
  state:
    "breached" | "cleared" | "not-breached" | "undecided" | "invalid" | "not-applicable" | "waived";
  value: number | null;
  interval: Interval | null;
  /**
   * The state in a sentence; for undecided, how many records would decide.
   */
  reason: string;
  /**
   * The rule is undecided because too many of its values were not tested; absent for any other cause.
   */
  because?: "untested";
  withheld?: Withheld;
  /**
   * Where the policy asks for the rule.
   */
  location?: {
    /**
     * Policy file, relative to the folder the audit ran in.
     */
    file: string;
    line: number;
  };
  waiver?: {
    until: string;
    owner: string;
    reason: string;
    /**
     * The rule's state without the waiver.
     */
    state: "breached" | "cleared" | "not-breached" | "undecided" | "invalid" | "not-applicable";
  };
}
/**
 * What a rule with max_increase compares with; the rule's value and interval are those of the increase.
 */
export interface Against {
  /**
   * As the policy writes it.
   */
  reference: string;
  /**
   * The metric in this audit.
   */
  now: number | null;
  /**
   * The earlier audit; null when there is none.
   */
  earlier: Earlier | null;
  /**
   * The increase was measured record by record, not from the two figures.
   */
  paired: boolean;
}
export interface Earlier {
  checkpoint: string;
  digest: string;
  date: string;
  commit: string | null;
  release?: string;
  verdict: "pass" | "warn" | "inconclusive" | "invalid" | "fail" | "error";
  value: number | null;
  interval: Interval | null;
}
export interface Check {
  id:
    | "nonmembers"
    | "lookalikes"
    | "blind"
    | "base-match"
    | "config-match"
    | "base-separation"
    | "direction"
    | "overlap"
    | "length"
    | "set-balance"
    | "label-balance"
    | "truncation"
    | "rendering"
    | "fields"
    | "training"
    | "split"
    | "independence"
    | "model-shift"
    | "left-out"
    | "tokenizer"
    | "control"
    | "limit"
    | "scope"
    | "people"
    | "sampling"
    | "policy"
    | "change"
    | "history";
  audit: string;
  state: "ok" | "note" | "invalid" | "error";
  value?: number | null;
  interval?: Interval | null;
  detail: string;
}
export interface Curve {
  audit: string;
  attack: string;
  part: string;
  /**
   * @maxItems 32
   */
  fpr: number[];
  /**
   * @maxItems 32
   */
  tpr: number[];
}
export interface SetCounts {
  audit: string;
  set: string;
  read: number | null;
  used: number | null;
  scored: number | null;
  /**
   * Scored records left for membership inference after the overlapping ones were removed.
   */
  compared: number | null;
  truncated: number | null;
  dropped: Counts;
  tokens?: Counts1;
  subjects: number | null;
  withheld?: Withheld;
}
/**
 * Predicted tokens of the records in use by whose text they are (system, user, assistant, tool; prompt, completion), and those that are not scored.
 */
export interface Counts1 {
  [k: string]: number;
}
export interface Warning {
  /**
   * One of docs/errors.md.
   */
  code: string;
  audit?: string;
  set?: string;
  /**
   * How many items the warning concerns; null if a public report withholds it.
   */
  count?: number | null;
  text: string;
}
export interface Provenance {
  reticence: string;
  checkpoint: Model;
  base?: Model;
  auxiliary?: Model1;
  data: {
    audit: string;
    set: string;
    /**
     * Format in which the records were read; absent for people, and if an older release judged.
     */
    format?: string;
    source: string;
    files: number;
    /**
     * HMAC-SHA-256 of the content under the user's digest key; null without one.
     */
    hmac: string | null;
  }[];
  /**
   * SHA-256 of the resolved policy.
   */
  policy: string;
  /**
   * SHA-256 of what the policy asks and how it measures it, as a criterion that was written before the audit has it. Absent in reports of earlier releases.
   */
  criterion?: string;
  /**
   * For each audit, SHA-256 of what the policy says about measuring: shape of the records, attacks, limits, confidence. Audits that differ in it are not compared.
   */
  measuring?: {
    audit: string;
    digest: string;
  }[];
  seed: number;
  /**
   * docker, process or ray, and why if the policy left it open.
   */
  executor: string;
  /**
   * Of the executor ray: the probe ran without a container of this program's and with a network.
   */
  isolation?: "none";
  /**
   * Container image that measured; absent when none did.
   */
  image?: {
    reference: string;
    /**
     * The Docker engine's id of the image, a digest of what is in it.
     */
    id: string;
    /**
     * Whether this release was published with it.
     */
    published: boolean;
    /**
     * Commit that the image says it was built from.
     */
    revision: string | null;
  };
  device: string;
  dtype: string;
  /**
   * Where the layers of the larger model lay, or how GPUs shared each of them; absent where one device held it. No figure depends on it but by the order in which numbers are added.
   */
  placement?: "gpus" | "memory" | "disk" | "fsdp" | "tensor";
  versions: {
    [k: string]: string;
  };
  tokenizer?: string;
  chatTemplate?: string | null;
}
export interface Model {
  source: string;
  digest: string;
  /**
   * data: a generated data set, which has no architecture.
   */
  kind: "model" | "adapter" | "data";
  architecture?: string;
  parameters?: number;
  /**
   * Name under which the history keeps the checkpoint.
   */
  name?: string;
  /**
   * Of the checkpoint: the subject of its signature, a digest of the list of its signed files; absent where the policy asks for no signature.
   */
  signed?: string;
  /**
   * Of the checkpoint: by which it can be pulled again, those of several adapters in merging order.
   */
  references?: string[];
  /**
   * Of the previous release in the audit update: the full model that the adapters are on, if that is another one.
   */
  foundation?: {
    source: string;
    digest: string;
  };
  /**
   * For a checkpoint that consists of several adapters: the adapters, in merging order; the checkpoint's digest is computed from theirs.
   */
  adapters?: {
    source: string;
    digest: string;
  }[];
  /**
   * Of a base: whether it is the model that the checkpoint says it was tuned from.
   */
  match?: {
    outcome: "same" | "differs" | "unknown";
    detail: string;
    /**
     * The policy's reason to accept a base that differs.
     */
    accepted?: string;
  };
}
/**
 * The model that was tuned on a generated data set; absent where none was.
 */
export interface Model1 {
  source: string;
  digest: string;
  /**
   * data: a generated data set, which has no architecture.
   */
  kind: "model" | "adapter" | "data";
  architecture?: string;
  parameters?: number;
  /**
   * Name under which the history keeps the checkpoint.
   */
  name?: string;
  /**
   * Of the checkpoint: the subject of its signature, a digest of the list of its signed files; absent where the policy asks for no signature.
   */
  signed?: string;
  /**
   * Of the checkpoint: by which it can be pulled again, those of several adapters in merging order.
   */
  references?: string[];
  /**
   * Of the previous release in the audit update: the full model that the adapters are on, if that is another one.
   */
  foundation?: {
    source: string;
    digest: string;
  };
  /**
   * For a checkpoint that consists of several adapters: the adapters, in merging order; the checkpoint's digest is computed from theirs.
   */
  adapters?: {
    source: string;
    digest: string;
  }[];
  /**
   * Of a base: whether it is the model that the checkpoint says it was tuned from.
   */
  match?: {
    outcome: "same" | "differs" | "unknown";
    detail: string;
    /**
     * The policy's reason to accept a base that differs.
     */
    accepted?: string;
  };
}
export interface Step {
  text: string;
  /**
   * Page of the documentation that says more, and its section.
   */
  page?: string;
}
export interface Gap {
  what: string;
  why: string;
  /**
   * What to change; empty if nothing can be changed.
   */
  how: string;
  page?: string;
}
/**
 * The checkpoint is one of several, the best of which is picked; absent if nothing was chosen.
 */
export interface Choice {
  /**
   * How many checkpoints the best was chosen among.
   */
  among: number;
  /**
   * As the policy writes it.
   */
  confidence: number;
  /**
   * Of every interval that a rule reads: 1 − (1 − confidence) / among.
   */
  corrected: number;
}
/**
 * What a workflow run audited, whose policy judged it, and what a pull request changes; absent outside GitHub Actions.
 */
export interface Origin {
  event: string;
  repository: string;
  visibility: "public" | "private" | "internal" | "unknown";
  /**
   * The commit that was audited: a pull request's head.
   */
  commit: string;
  /**
   * Number of the pull request.
   */
  pull: number | null;
  policy: {
    /**
     * The policy that says how the audit is judged.
     */
    path: string;
    /**
     * workspace: the file of the commit that is audited, on a trusted branch. base: the commit that the pull request changes. default-branch: that of the default branch, because this branch is not protected. head: the file of the commit that is audited, on a branch that is not trusted. central: another file, named by policy-ref.
     */
    source: "workspace" | "base" | "default-branch" | "head" | "central";
    repository: string | null;
    ref: string | null;
    commit: string | null;
  };
  /**
   * Why the verdict is inconclusive at best; null when nothing limits it.
   */
  limit: string | null;
  /**
   * Keys of the policy that differ between the commit that judges and the one that is audited.
   *
   * @maxItems 100
   */
  differences: {
    key: string;
    /**
     * What the rule that the key belongs to bounds, in plain words.
     */
    rule?: string;
    /**
     * audited: taken from the commit that is audited. judging: ignored there.
     */
    part: "audited" | "judging";
    before: string | null;
    after: string | null;
  }[];
  /**
   * Files of base and data that differ from the commit they are compared with; null in reports of releases that could not tell.
   */
  changedFiles: null | string[];
  /**
   * The approved commit that base and data are compared with; null when there is none: the event is not a change, and no history says what was audited before.
   */
  comparedWith?: string | null;
  /**
   * What of base and data could not be compared with that commit, and why.
   *
   * @maxItems 100
   */
  uncompared?: string[];
  /**
   * Inputs of the workflow that override the policy.
   *
   * @maxItems 100
   */
  inputs: string[];
}
/**
 * This verdict is that of an earlier audit of the same inputs, which nothing has measured again. Absent for an audit that measured.
 */
export interface Reused {
  /**
   * When the measuring began.
   */
  date: string;
  /**
   * Address of the workflow run that measured; null outside of one.
   */
  run: string | null;
}
