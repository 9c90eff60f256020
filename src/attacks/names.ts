/** Membership-inference attacks by the names that policies and reports use. */
export const MIA_ATTACKS = [
  "reference",
  "reference-ratio",
  "wbc",
  "ez",
  "min-k++",
  "min-k",
  "zlib",
  "loss",
] as const;
export type MiaAttack = (typeof MIA_ATTACKS)[number];

/** Attacks that look at one model only, so that tuned and base give a score each. */
export const SINGLE_MODEL_ATTACKS = ["loss", "zlib", "min-k", "min-k++"] as const;
export type SingleModelAttack = (typeof SINGLE_MODEL_ATTACKS)[number];
