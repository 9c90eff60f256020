import binomialQuantile from "@stdlib/stats-base-dists-binomial-quantile";
import { beforeAll, describe, expect, test } from "vitest";
import { fusionErrors } from "./fusion.ts";
import {
  BOUNDARY_POLICY,
  breaches,
  FUSED_POLICY,
  type NullOutcome,
  presetPolicy,
  runNullAudits,
  uncorrectedBreaches,
} from "./run.ts";

/** Members, and as many nonmembers, of the audits at the boundary. */
const RECORDS = 1000;
/** `npm run bench -- null` runs more. */
const AUDITS = 400;
/**
 * The count that this many audits, each breaching with probability 2.5 %, exceed once in a thousand
 * times.
 */
const MOST = binomialQuantile(0.999, AUDITS, 0.025);
/** This whole file takes three minutes on two cores, and longer on a busy machine. */
const PATIENCE = 20 * 60_000;

describe("a checkpoint that memorised nothing, judged by bounds that equal its true figures,", () => {
  let outcomes: NullOutcome[];
  beforeAll(async () => {
    outcomes = await runNullAudits({
      policy: BOUNDARY_POLICY,
      records: RECORDS,
      start: "scores",
      audits: AUDITS,
    });
    expect(outcomes).toHaveLength(AUDITS);
  }, PATIENCE);

  test.each(["mia.auc", "mia.tpr_at_fpr"])(
    "breaches %s of the strongest attack no more often than promised",
    (metric) => {
      expect(breaches(outcomes, metric)).toBeLessThanOrEqual(MOST);
    },
  );

  test.each(["mia.auc", "mia.tpr_at_fpr"])(
    "would breach %s more often than promised without the correction for choosing an attack",
    (metric) => {
      expect(uncorrectedBreaches(outcomes, metric)).toBeGreaterThan(MOST);
    },
  );
});

describe("the same, judged by the fusion of all attacks,", () => {
  /** Each audit fits the fusion 201 times in five folds. `npm run bench -- null` runs more. */
  const audits = 50;
  let outcomes: NullOutcome[];
  beforeAll(async () => {
    outcomes = await runNullAudits({ policy: FUSED_POLICY, records: 200, start: "scores", audits });
  }, PATIENCE);

  test.each([
    ["mia.auc", "fused"],
    ["mia.auc", "fused from below"],
    ["mia.tpr_at_fpr", "fused"],
  ])("breaches %s, %s, no more often than promised", (metric, attack) => {
    const states = outcomes.map((one) => one.states[`${metric} ${attack}`]);
    const judged = ["undecided", "breached", "cleared"];
    expect(states.filter((state) => !judged.includes(state!))).toEqual([]);
    expect(breaches(outcomes, metric, attack)).toBeLessThanOrEqual(
      binomialQuantile(0.999, audits, 0.025),
    );
  });
});

test(
  "the fusion's figures of a checkpoint that leaks are missed no more often than promised",
  () => {
    // `npm run bench -- null` runs a thousand, and the same without an effect.
    const runs = 30;
    const { auc, tpr } = fusionErrors(0.4, runs, 1);
    const most = binomialQuantile(0.999, runs, 0.025);
    for (const { above, below } of [auc, tpr]) {
      expect(above).toBeLessThanOrEqual(most);
      expect(below).toBeLessThanOrEqual(most);
    }
  },
  PATIENCE,
);

test(
  "the preset standard clears a checkpoint that remembers nothing at 2,000 + 2,000",
  async () => {
    const audits = 40;
    const outcomes = await runNullAudits({
      policy: presetPolicy("standard"),
      records: 2000,
      start: "tokens",
      audits,
    });
    const passed = outcomes.filter(({ verdict }) => verdict === "pass").length;
    expect(passed).toBeGreaterThanOrEqual(0.9 * audits);
  },
  PATIENCE,
);
