import type { Measurer } from "../probe/executor.ts";
import type { BaseMatch } from "./checkpoint/index.ts";
import type { TrainingMatch } from "./training.ts";

/** Where everything came from; the provenance of a report. Kept with the signals. */
export interface Provenance extends Measurer {
  checkpoint: {
    source: string;
    digest: string;
    /** data: a generated data set, which is audited without a model. */
    kind: "model" | "adapter" | "data";
    /** Those that make it up, in the order of merging, where there are several. */
    adapters?: { source: string; digest: string }[];
    /**
     * By which it can be pulled again, those of several adapters in their order: a reference to one
     * state of a store, or a path as the policy writes it. Absent in older audits.
     */
    references?: string[];
    /** The subject of its signature, `sha256:…`; absent where the policy asks for none. */
    signed?: string;
  };
  /** Absent where no model is audited. */
  base?: {
    source: string;
    digest: string;
    /** An adapter only as the previous release of the audit update. */
    kind: "model" | "adapter";
    adapters?: { source: string; digest: string }[];
    /** The model that the adapters are on, where that is not the base itself. */
    foundation?: { source: string; digest: string };
    /** Whether it is what the checkpoint says it was tuned from; absent in older audits. */
    match?: BaseMatch;
  };
  /** The model that is tuned on a generated data set; absent where the policy names none. */
  auxiliary?: { source: string; digest: string; kind: "model" };
  data: {
    audit: string;
    set: string;
    source: string;
    files: { bytes: number; sha256: string }[];
    hmac: string | null;
  }[];
  /** How sets were split, where the policy names the split that they are of. */
  split?: { audit: string; by: string | null; cleaned: boolean }[];
  /** What training learned, as far as it is told; absent in older audits. */
  training?: TrainingMatch[];
}
