import { MIA_ATTACKS, SINGLE_MODEL_ATTACKS } from "../../src/attacks/index.ts";
import type { ResolvedPolicy } from "../../src/config/index.ts";
import { type PartScores, type SetScores, scorePairs } from "../../src/judge/evidence/collect.ts";
import { CONTROL, CONTROL_CLEAN, type Evidence, keyOf } from "../../src/judge/evidence/load.ts";
import { judgeEvidence } from "../../src/judge/index.ts";
import { CONTROL_RECORDS } from "../../src/probe/index.ts";
import type {
  ComparedSet,
  PairedSignals,
  RecordInfo,
  TokenSignals,
} from "../../src/signals/index.ts";
import { type Random, seededRandom } from "../../src/stats/index.ts";
import { MANIFEST, PULLED } from "../support/audit-folder.ts";

/** Predicted tokens of a record: from the first number to the second. */
const SHORTEST = 16;
const LONGEST = 24;
/** What is added to a planted string's score, or to its tokens' log-probability in nats. */
const PLANTED = 8;

/** From tokens on, through every attack; or from scores on, whose attacks resemble each other as real ones do. */
export type Start = "tokens" | "scores";

/**
 * An audit of a checkpoint that memorised nothing: members and nonmembers are drawn from one
 * distribution, tuned model and base differ on both alike, and the text-only classifier guesses. It
 * goes through (attacks,) checks, metrics, rules and verdict as an audit's signals do; only the
 * files are left out. Equal seeds give equal reports.
 */
export async function judgeNullAudit(
  policy: ResolvedPolicy,
  { records, seed, start }: { records: number; seed: number; start: Start },
) {
  const random = seededRandom(seed, "null audit");
  const half = CONTROL_RECORDS / 2;
  const plans: [string, ComparedSet, number, number][] = [
    ["finetuning", "members", records, 0],
    ["finetuning", "nonmembers", records, 0],
    // Planted strings are found by every attack.
    [CONTROL, "members", half, PLANTED],
    [CONTROL, "nonmembers", half, 0],
    [CONTROL_CLEAN, "members", half, 0],
    [CONTROL_CLEAN, "nonmembers", half, 0],
  ];
  const simulated = plans.map(async ([audit, set, size, gain]) => {
    const infos = Array.from({ length: size }, (_, record) => infoOf(audit, set, record, random));
    const scores =
      start === "scores"
        ? scoresOf(infos, gain, random)
        : await scorePairs(
            infos.map((info) => pairOf(info, gain, random)),
            infos,
            [],
          );
    return { audit, set, infos, scores };
  });
  const sets = await Promise.all(simulated);
  const scores = new Map(sets.map((set) => [keyOf(set), set.scores]));
  const evidence: Evidence = {
    policy,
    // Planted values are of PII extraction, which is not simulated.
    job: { seed: policy.seed, pii: { prefix: false } } as Evidence["job"],
    manifest: {
      ...MANIFEST,
      job_sha256: "",
      complete: true,
      files: {},
      counts: sets.map(({ audit, set, infos: { length } }) => ({
        audit,
        set,
        read: length,
        used: length,
        scored: length,
        truncated: 0,
        dropped_empty: 0,
        dropped_short: 0,
        dropped_no_completion: 0,
        subjects: null,
      })),
    },
    pulled: PULLED as Evidence["pulled"],
    records: sets.flatMap(({ infos }) => infos),
    spans: [],
    blind: sets
      .filter(({ audit }) => audit === "finetuning")
      .flatMap(({ audit, set, infos }) =>
        infos.map(({ record }) => ({
          audit,
          set,
          record,
          fold: record % 5,
          score: random.normal(),
        })),
      ),
    overlaps: [],
    candidates: [],
    targets: [],
    matches: [],
    generated: [],
    generatedData: { copies: [], copying: [], found: [], scores: [], auxiliary: [] },
    origin: undefined,
    scores: (audit, set) => scores.get(keyOf({ audit, set })),
  };
  return judgeEvidence(evidence, { ...policy, seed }, { today: "2026-12-01" });
}

function infoOf(audit: string, set: ComparedSet, record: number, random: Random): RecordInfo {
  const tokens = SHORTEST + random.int(LONGEST - SHORTEST + 1);
  return {
    audit,
    set,
    record,
    file: 0,
    row: 1,
    tokens: tokens + 1,
    promptTokens: 0,
    completionTokens: tokens,
    zlibBytes: 20 + tokens,
    promptZlibBytes: 8,
    completionZlibBytes: 20 + tokens + random.int(10),
    label: null,
    truncated: false,
    subject: null,
  };
}

/**
 * Normal scores. Those of the tuned model alone share half of their variance, and so do those
 * against the base; for single models, tuned and base share most of it.
 */
function scoresOf(infos: RecordInfo[], gain: number, random: Random): SetScores {
  const blankScores = () =>
    Object.fromEntries(
      MIA_ATTACKS.map((attack) => [attack, new Float64Array(infos.length).fill(Number.NaN)]),
    ) as PartScores["tuned"];
  const blank = () => ({
    tuned: blankScores(),
    base: blankScores(),
    gains: [0.1, 0.5, 0.9].map(() => new Float64Array(infos.length).fill(Number.NaN)),
  });
  const completion = blank();
  // Without a learned prompt, all that training learned is the completion.
  const parts = {
    completion,
    prompt: blank(),
    all: completion,
  };
  for (let record = 0; record < infos.length; record++) {
    const [ease, learned] = [random.normal(), random.normal()];
    for (const gains of parts.completion.gains) {
      gains[record] = learned + random.normal() + gain;
    }
    for (const attack of MIA_ATTACKS) {
      const single = (SINGLE_MODEL_ATTACKS as readonly string[]).includes(attack);
      const score = (single ? ease : learned) + random.normal();
      parts.completion.tuned[attack][record] = score + gain;
      if (single) parts.completion.base[attack][record] = score + 0.3 * random.normal();
    }
  }
  const none = infos.map(() => null);
  const nothing = infos.map(() => Number.NaN);
  return {
    infos,
    parts,
    entropy: { tuned: nothing, base: nothing },
    memorization: { tuned: none, base: none },
    prefix: [],
    valueGains: [],
  };
}

/** One record under both models: what makes it or a token of it easy is largely the same for both. */
function pairOf(
  { record, completionTokens: tokens }: RecordInfo,
  gain: number,
  random: Random,
): PairedSignals {
  const tuned = blank(record, tokens);
  const base = blank(record, tokens);
  const ease = 0.5 * random.normal();
  for (let index = 0; index < tokens; index++) {
    const common = ease + random.normal();
    for (const model of [tuned, base]) {
      // Nats; never above 0, as a log-probability.
      const raised = model === tuned ? gain : 0;
      const logp = Math.min(-1e-3, -2 + common + 0.5 * random.normal() + raised);
      model.logp[index] = logp;
      model.mean[index] = -2 + 0.3 * random.normal();
      model.std[index] = 1 + 0.5 * random.uniform();
      model.rank[index] = logp > -1 ? 1 : 2 + random.int(20);
      model.decoded[index] = logp;
    }
  }
  return { record, tuned, base };
}

function blank(record: number, tokens: number): TokenSignals {
  return {
    record,
    position: Int32Array.from({ length: tokens }, (_, index) => index + 1),
    logp: new Float32Array(tokens),
    mean: new Float32Array(tokens),
    std: new Float32Array(tokens),
    rank: new Int32Array(tokens),
    above: new Int32Array(tokens),
    fitting: new Int32Array(tokens).fill(-1),
    decoded: new Float32Array(tokens),
    part: new Int8Array(tokens).fill(1),
  };
}
