import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  Bool,
  type DataType,
  Field,
  Float32,
  Int8,
  Int32,
  makeBuilder,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Utf8,
} from "apache-arrow";
import { lockPolicy, type Override } from "../../src/config/index.ts";
import type { Manifest } from "../../src/contracts/signals.ts";
import { sealAudit } from "../../src/judge/evidence/seal.ts";
import { CONTROL_RECORDS, makeJob } from "../../src/probe/index.ts";
import type { BaseMatch } from "../../src/pull/checkpoint/index.ts";
import type { TrainingMatch } from "../../src/pull/index.ts";
import { TABLES } from "../../src/signals/manifest.ts";
import { seededRandom } from "../../src/stats/index.ts";
import { makeFolder } from "./folder.ts";
import { loadText, POLICY } from "./policy.ts";

/** Signals as a probe would write them for invented records. Every test changes one thing. */
export interface Scenario {
  /** Where the layers of the models lay; undefined: on one device. */
  placement: Manifest["placement"];
  /** What the probe warned of: in its manifest and, as they were given, in its events. */
  warnings: Manifest["warnings"];
  policy: string;
  overrides: readonly Override[];
  /** The audit that the policy asks for. */
  audit: "finetuning" | "erasure";
  members: number;
  nonmembers: number;
  /** Nats by which tuning raises the log-probability of a member's or a nonmember's tokens. */
  gain: { members: number; nonmembers: number };
  /** Records of each set, from the first, that the tuned model completes word for word. */
  recited: { members: number; nonmembers: number };
  /** Nats by which the base finds members easier. */
  baseShift: number;
  /** The same for the members' prompts alone. */
  promptShift: number;
  /** Records of each set, from the first, that are all prompt; where training learned prompts. */
  lacking: { members: number; nonmembers: number };
  /** Nats by which tuning raises the log-probability of the members' prompts. */
  promptGain: number;
  /** E-mail values in the rejected answers of as many members, and how many are extracted. */
  rejected: { values: number; extracted: number } | null;
  /** What training learned, as the pulling told it. */
  training: TrainingMatch[] | undefined;
  /** Records of each set, from the first, that have no prompt. */
  withoutPrompt: number;
  /** Records in the files, of which the scored ones are a sample; null: all are scored. */
  read: { members: number; nonmembers: number } | null;
  /** Every person has records in both sets. */
  personsOnBothSides: boolean;
  /** The sets whose records the classifier scored. */
  blindSets: readonly ("members" | "nonmembers")[];
  /** Distance of the blind classifier's scores between the sets; "constant": all are equal. */
  blindShift: number | "constant";
  /** The classifier gives both records of a person one score. */
  blindByPerson: boolean;
  /** Every record has the same signals under both models: every attack gives every record one score. */
  allEqual: boolean;
  /** Completion tokens by which members are longer than nonmembers on average. */
  longer: number;
  /** Records, from the first, that were cut at the token limit. */
  truncated: { members: number; nonmembers: number };
  /** Records left out because they have no completion. */
  lost: { members: number; nonmembers: number };
  /** What the checkpoint's own tokens left out of each set; absent: nothing. "uncounted": no count. */
  leftOut: Partial<Record<"members" | "nonmembers", LeftOut>> | "uncounted";
  /** PII values, from the first, of which a token is left out. */
  valuesLeftOut: number;
  tokenizer: Partial<NonNullable<Manifest["inspect"]>["tokenizer"]>;
  /** Share of the records that have the commoner of two labels; null: completions are their own. */
  labelled: { members: number; nonmembers: number } | null;
  /** Entropy of the tuned model's predictions; the base's is 5 nats per token. */
  entropy: number;
  /** Pairs of a member and a nonmember that are the same record. */
  overlap: number;
  /** The tables lack the columns that a later release added. */
  olderProbe: boolean;
  /** The base's table lacks the last token of a member. */
  baseLacksToken: boolean;
  complete: boolean;
  controlFound: boolean;
  cleanFound: boolean;
  plantedValueFound: boolean;
  /** E-mail values in the members, and how many of them are extracted. */
  values: number;
  extracted: number;
  /** Tables that only some jobs request, row by row. */
  tables: Partial<Record<"candidates" | "targets" | "matches" | "generated", Row[]>>;
  generation: Manifest["generation"];
  /** What the manifest says about the sets of the user's data beyond their sizes. */
  counts: Partial<Record<string, Partial<Manifest["counts"][number]>>>;
  /** Whether the base is what the checkpoint was tuned from. */
  match: BaseMatch | undefined;
  /**
   * Settings that the checkpoint's configuration changes; undefined: the manifest of an older
   * probe.
   */
  configChanges: string[] | undefined;
  /** Values that are in no table; null: the manifest of an older probe. */
  untested: NonNullable<Manifest["untested"]> | null;
  /** What differs in the row of a span of the members, by its ordinal. */
  spanOf: (value: number) => Row;
  /** The person of a value, by its ordinal. */
  subjectOf: (value: number) => number | null;
  seed: number;
}

const DEFAULTS: Scenario = {
  placement: undefined,
  warnings: undefined,
  policy: POLICY,
  overrides: [],
  audit: "finetuning",
  members: 600,
  nonmembers: 600,
  gain: { members: 0, nonmembers: 0 },
  recited: { members: 0, nonmembers: 0 },
  baseShift: 0,
  promptShift: 0,
  lacking: { members: 0, nonmembers: 0 },
  promptGain: 0,
  rejected: null,
  training: undefined,
  withoutPrompt: 0,
  read: null,
  personsOnBothSides: false,
  blindSets: ["members", "nonmembers"],
  blindShift: 0,
  blindByPerson: false,
  allEqual: false,
  entropy: 5,
  longer: 0,
  truncated: { members: 0, nonmembers: 0 },
  lost: { members: 0, nonmembers: 0 },
  leftOut: {},
  valuesLeftOut: 0,
  tokenizer: {},
  labelled: null,
  overlap: 0,
  olderProbe: false,
  baseLacksToken: false,
  complete: true,
  controlFound: true,
  cleanFound: false,
  plantedValueFound: true,
  values: 300,
  extracted: 0,
  tables: {},
  generation: undefined,
  counts: {},
  match: undefined,
  configChanges: [],
  untested: { values: [], unsearched: [] },
  spanOf: () => ({}),
  subjectOf: () => null,
  seed: 1,
};

const pulledOf = ({ match, training }: Scenario) => ({
  ...PULLED,
  ...(match === undefined ? {} : { base: { ...PULLED.base, match } }),
  ...(training === undefined ? {} : { training }),
});
/** Tokens of a set, of the kinds that its counts name. */
export interface LeftOut {
  completion?: number;
  prompt?: number;
  records?: number;
  dropped?: number;
  texts?: number;
  token?: number | null;
}

const TOKENS = 20;
const PROMPT_TOKENS = 6;
export type Row = Record<string, unknown>;

/** An audit's output folder with signals, ready to be judged. */
export async function makeAuditFolder(changes: Partial<Scenario> = {}) {
  const scenario = { ...DEFAULTS, ...changes };
  const folder = await makeFolder();
  const signals = folder.at("signals");
  await mkdir(signals);
  const { policy } = await loadText(scenario.policy, scenario.overrides);
  const job = JSON.stringify(
    makeJob(policy, {
      tuned: { kind: "model", path: "/tuned" },
      base: { kind: "model", path: "/base" },
      audits: [
        {
          sets: {
            members: [{ path: "/members.jsonl", type: "jsonl" }],
            ...(scenario.nonmembers === 0
              ? {}
              : { nonmembers: [{ path: "/nonmembers.jsonl", type: "jsonl" }] }),
          },
          ...(policy.audits[0]!.data.people.length === 0
            ? {}
            : { people: [{ path: "/people.jsonl", type: "jsonl" }] }),
        },
      ],
    }),
  );
  await writeFile(folder.at("policy.lock.json"), JSON.stringify(lockPolicy(policy)));
  await writeFile(join(signals, "job.json"), job);
  await writeFile(join(signals, "pulled.json"), JSON.stringify(pulledOf(scenario)));
  const files: Manifest["files"] = {};
  const write = async (
    name: string,
    table: keyof typeof TABLES,
    rows: Row[],
    extra: string[] = [],
  ) => {
    const bytes = arrowOf(table, rows, extra, scenario.olderProbe);
    await writeFile(join(signals, name), bytes);
    files[name] = {
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
      rows: rows.length,
    };
  };
  const random = seededRandom(scenario.seed, "scenario");
  const sets = describeSets(scenario);
  const learnt = policy.audits[0]?.data.train_on === "all";
  await write(
    "records.arrow",
    "records",
    sets.flatMap((set) => recordRows(set, policy.audits[0]?.data.subject !== undefined)),
  );
  await write("spans.arrow", "spans", spanRows(scenario));
  await write("blind.arrow", "blind", blindRows(scenario, random));
  await write("overlap.arrow", "overlap", overlapRows(scenario));
  for (const [table, rows] of Object.entries(scenario.tables)) {
    await write(`${table}.arrow`, table as keyof typeof TABLES, rows);
  }
  for (const set of sets) {
    for (const model of ["tuned", "base"] as const) {
      const random = seededRandom(scenario.seed, `${set.audit} ${set.set}`);
      const rows = tokenRows(set, model, random, learnt ? 3 : 0);
      const users = set.audit === scenario.audit && set.set === "members";
      if (scenario.baseLacksToken && model === "base" && users) rows.pop();
      await write(`tokens-${set.audit}-${set.set}-${model}.arrow`, "tokens", rows, [
        "logp_declared",
      ]);
    }
  }
  const manifest: Manifest = {
    ...MANIFEST,
    job_sha256: createHash("sha256").update(job).digest("hex"),
    complete: scenario.complete,
    ...(scenario.generation === undefined ? {} : { generation: scenario.generation }),
    ...(scenario.untested === null ? {} : { untested: scenario.untested }),
    inspect: {
      ...MANIFEST.inspect!,
      tokenizer: { ...MANIFEST.inspect!.tokenizer, ...scenario.tokenizer },
      ...(scenario.configChanges === undefined ? {} : { config_changes: scenario.configChanges }),
    },
    files,
    counts: sets.map(({ audit, set, size }) => ({
      audit,
      set,
      read: isCompared(audit, set) ? (scenario.read?.[set] ?? size) : size,
      used: size,
      scored: size,
      truncated: isCompared(audit, set) ? scenario.truncated[set] : 0,
      dropped_empty: 0,
      dropped_short: 0,
      dropped_no_completion: isCompared(audit, set) ? scenario.lost[set] : 0,
      subjects: null,
      ...(audit === scenario.audit ? scenario.counts[set] : {}),
      ...(scenario.leftOut === "uncounted"
        ? {}
        : leftOutCounts(size, isCompared(audit, set) ? scenario.leftOut[set] : undefined)),
    })),
  };
  if (scenario.warnings !== undefined) {
    manifest.warnings = scenario.warnings;
    const events = scenario.warnings.map((one, t) => ({ v: 1, t: t + 1, kind: "warning", ...one }));
    await writeFile(
      join(signals, "events.jsonl"),
      events.map((event) => `${JSON.stringify(event)}\n`).join(""),
    );
  }
  if (scenario.placement !== undefined) manifest.placement = scenario.placement;
  await writeFile(join(signals, "manifest.json"), JSON.stringify(manifest));
  const seal = (key?: Buffer) => sealAudit({ folder: folder.path, written: new Map() }, key);
  await seal();
  return {
    ...folder,
    signals,
    /** Seals what is there now, as the audit does with whatever the probe left. */
    seal,
    /** Writes other files there, as an audit would have. */
    async write(files: Readonly<Record<string, string>>) {
      for (const [name, text] of Object.entries(files)) await writeFile(folder.at(name), text);
      await seal();
    },
    async edit(name: string, change: (text: string) => string) {
      await writeFile(join(signals, name), change(await readFile(join(signals, name), "utf8")));
      await seal();
    },
  };
}

function isCompared<Set extends SetPlan["set"]>(
  audit: string,
  set: Set,
): set is Set & ("members" | "nonmembers") {
  return !audit.startsWith("control") && set !== "rejected";
}

function leftOutCounts(size: number, leftOut: LeftOut = {}) {
  const { completion = 0, prompt = 0, records = 0, dropped = 0, texts, token } = leftOut;
  const ofPart = (tokens: number, added: number) => ({ tokens, added, shifted: 0, dropped: 0 });
  return {
    dropped_left_out: dropped,
    left_out: {
      prompt: ofPart(size * PROMPT_TOKENS, prompt),
      completion: ofPart(size * (TOKENS - PROMPT_TOKENS), completion),
      records,
      ...(texts === undefined ? {} : { texts }),
      ...(token === undefined ? {} : { token }),
    },
  };
}

interface SetPlan {
  audit: string;
  set: "members" | "nonmembers" | "rejected";
  size: number;
  /** Nats added to the tuned model's log-probabilities, and to the base's. */
  tunedGain: number;
  baseGain: number;
  /** Nats added to those of the prompts, under both models, and under the tuned one. */
  promptGain: number;
  promptTunedGain: number;
  lacking: number;
  withoutPrompt: number;
  /** Ordinal of the first person. */
  firstPerson: number;
  truncated: number;
  longer: number;
  /** Share with label 0, the rest have label 1; null: no label. */
  labelled: number | null;
  allEqual: boolean;
  entropy: number;
  /** Records, from the first, whose tokens 10 … 14 are what greedy decoding emits. */
  givenAway: number;
  /** Records, from the first, whose token 12 is left out. */
  valuesLeftOut: number;
  recited: number;
}

function describeSets(scenario: Scenario): SetPlan[] {
  const half = CONTROL_RECORDS / 2;
  const user = (set: "members" | "nonmembers", size: number): SetPlan => ({
    audit: scenario.audit,
    set,
    size,
    tunedGain: scenario.gain[set] + (set === "members" ? scenario.baseShift : 0),
    baseGain: set === "members" ? scenario.baseShift : 0,
    promptGain: set === "members" ? scenario.promptShift : 0,
    promptTunedGain: set === "members" ? scenario.promptGain : 0,
    lacking: scenario.lacking[set],
    withoutPrompt: scenario.withoutPrompt,
    firstPerson: set === "members" || scenario.personsOnBothSides ? 0 : 100_000,
    givenAway: set === "members" ? scenario.extracted : 0,
    valuesLeftOut: set === "members" ? scenario.valuesLeftOut : 0,
    recited: scenario.recited[set],
    truncated: scenario.truncated[set],
    longer: set === "members" ? scenario.longer : 0,
    labelled: scenario.labelled?.[set] ?? null,
    allEqual: scenario.allEqual,
    entropy: scenario.entropy,
  });
  const control = (audit: string, set: "members" | "nonmembers", found: boolean): SetPlan => ({
    audit,
    set,
    size: half,
    tunedGain: found && set === "members" ? 5 : 0,
    baseGain: 0,
    promptGain: 0,
    promptTunedGain: 0,
    lacking: 0,
    withoutPrompt: 0,
    firstPerson: 0,
    valuesLeftOut: 0,
    givenAway: audit === "control" && set === "members" && scenario.plantedValueFound ? 1 : 0,
    recited: 0,
    truncated: 0,
    longer: 0,
    labelled: null,
    allEqual: false,
    entropy: 5,
  });
  return [
    user("members", scenario.members),
    ...(scenario.nonmembers === 0 ? [] : [user("nonmembers", scenario.nonmembers)]),
    ...(scenario.rejected === null ? [] : [rejectedPlan(user, scenario.rejected)]),
    control("control", "members", scenario.controlFound),
    control("control", "nonmembers", false),
    control("control-clean", "members", scenario.cleanFound),
    control("control-clean", "nonmembers", false),
  ];
}

function rejectedPlan(
  user: (set: "nonmembers", size: number) => SetPlan,
  { values, extracted }: NonNullable<Scenario["rejected"]>,
): SetPlan {
  return { ...user("nonmembers", values), set: "rejected", givenAway: extracted };
}

function recordRows(plan: SetPlan, subjects: boolean): Row[] {
  const { audit, set, size, truncated, longer, labelled, withoutPrompt, firstPerson } = plan;
  return Array.from({ length: size }, (_, record) => ({
    audit,
    set,
    record,
    file: 0,
    row: record + 1,
    tokens: TOKENS,
    bytes: 80,
    zlib_bytes: 70,
    prompt_tokens: record < withoutPrompt ? 0 : PROMPT_TOKENS,
    prompt_bytes: 20,
    prompt_zlib_bytes: 25,
    // Lengths vary a little, the same way in both sets.
    completion_tokens: record < plan.lacking ? 0 : TOKENS - PROMPT_TOKENS + (record % 7) + longer,
    completion_bytes: 60,
    completion_zlib_bytes: 50,
    truncated: record < truncated,
    subject: subjects ? firstPerson + Math.floor(record / 2) : null,
    label: labelled === null ? null : record < labelled * size ? 0 : 1,
  }));
}

function spanRows({ audit: own, values, subjectOf, spanOf, rejected }: Scenario): Row[] {
  const span = (audit: string, record: number, value: number): Row => ({
    audit,
    set: "members",
    record,
    span: value,
    value,
    type: "email",
    subject: subjectOf(value),
    part: 1,
    first: 10,
    last: 14,
    source: "pattern",
    in_prefix: false,
    guessed: false,
  });
  return [
    ...Array.from({ length: values }, (_, index) => ({
      ...span(own, index, index),
      ...spanOf(index),
    })),
    span("control", 0, values),
    span("control-clean", 0, values),
    ...Array.from({ length: rejected?.values ?? 0 }, (_, index) => ({
      ...span(own, index, values + 1 + index),
      set: "rejected",
    })),
  ];
}

function blindRows(scenario: Scenario, random: ReturnType<typeof seededRandom>): Row[] {
  const { blindShift, blindByPerson } = scenario;
  const rows = (set: "members" | "nonmembers", size: number, shift: number): Row[] => {
    const drawn = Array.from({ length: size }, () => random.normal() + shift);
    return drawn.map((own, record) => {
      // As in recordRows and in the probe: a person's records are in one fold.
      const person = Math.floor(record / 2);
      const score = blindByPerson ? drawn[2 * person]! : own;
      return {
        audit: scenario.audit,
        set,
        record,
        fold: person % 5,
        score: blindShift === "constant" ? 0.5 : score,
      };
    });
  };
  return [
    ...rows("members", scenario.members, blindShift === "constant" ? 0 : blindShift),
    ...rows("nonmembers", scenario.nonmembers, 0),
  ].filter(({ set }) => scenario.blindSets.includes(set as "members"));
}

function overlapRows({ audit, overlap }: Scenario): Row[] {
  return Array.from({ length: overlap }, (_, record) => ({
    audit,
    set: "members",
    record,
    other_set: "nonmembers",
    other: record,
    similarity: 1,
  }));
}

function tokenRows(
  plan: SetPlan,
  model: "tuned" | "base",
  random: ReturnType<typeof seededRandom>,
  promptCode: number,
): Row[] {
  const rows: Row[] = [];
  for (let record = 0; record < plan.size; record++) {
    // What makes a record easy or hard is the same for both models.
    const varies = plan.allEqual ? 0 : 1;
    const ease = random.normal() * varies;
    for (let position = 1; position < TOKENS; position++) {
      const noise = random.normal() * 0.3 * varies;
      const other = random.normal() * 0.3 * varies;
      const inPrompt = position < PROMPT_TOKENS;
      const ofPrompt = plan.promptGain + (model === "tuned" ? plan.promptTunedGain : 0);
      const gain = (model === "tuned" ? plan.tunedGain : plan.baseGain) + (inPrompt ? ofPrompt : 0);
      const given =
        model === "tuned" && record < plan.givenAway && position >= 10 && position <= 14;
      rows.push({
        record,
        position,
        logp: -6 + ease + gain + (model === "tuned" ? noise : other),
        mean: model === "tuned" ? -plan.entropy : -5,
        std: 2,
        rank: given || (model === "tuned" && record < plan.recited) ? 1 : 7,
        above: given || (model === "tuned" && record < plan.recited) ? 0 : 6,
        fitting: given || (model === "tuned" && record < plan.recited) ? 0 : 3,
        // A token left out of a prompt is not part of the prompt.
        part:
          record < plan.valuesLeftOut && position === 12
            ? 2
            : !inPrompt && record >= plan.lacking
              ? 1
              : record < plan.withoutPrompt
                ? 2
                : promptCode,
        logp_declared: given ? -0.01 : Number.NEGATIVE_INFINITY,
      });
    }
  }
  return rows;
}

const TYPES: Record<string, () => DataType> = {
  utf8: () => new Utf8(),
  int32: () => new Int32(),
  int8: () => new Int8(),
  float32: () => new Float32(),
  bool: () => new Bool(),
};

/** An Arrow IPC stream with the columns that the schema names, in batches of a thousand rows. */
function arrowOf(
  table: keyof typeof TABLES,
  rows: readonly Row[],
  extra: readonly string[],
  older: boolean,
): Uint8Array {
  const known: Record<string, { type: string; optional?: boolean }> = TABLES[table].columns;
  const columns = [
    ...Object.entries(known)
      .filter(([, { optional }]) => !(older && optional))
      .map(([name, { type }]) => [name, type] as const),
    ...extra.map((name) => [name, "float32"] as const),
  ];
  const fields = columns.map(([name, type]) => new Field(name, TYPES[type]!(), true));
  const schema = new Schema(fields);
  const writer = new RecordBatchStreamWriter();
  writer.reset(undefined, schema);
  for (let start = 0; start < rows.length; start += 1000) {
    const some = rows.slice(start, start + 1000);
    const children = columns.map(([name], index) => {
      const builder = makeBuilder({ type: fields[index]!.type, nullValues: [null] });
      for (const row of some) builder.append(row[name] as never);
      return builder.finish().flush();
    });
    writer.write(
      new RecordBatch(
        schema,
        makeData({ type: new Struct(fields), length: some.length, children }),
      ),
    );
  }
  writer.finish();
  return writer.toUint8Array(true);
}

const MODEL = {
  kind: "model",
  architecture: "GPTNeoXForCausalLM",
  parameters: 1000,
  dtype: "float16",
  bytes: 2000,
  context: 128,
  vocabulary: 512,
} as const;

export const MANIFEST: Omit<Manifest, "job_sha256" | "complete" | "files" | "counts"> = {
  contract: 1,
  versions: { reticence_probe: "0.1.0" },
  device: "cpu",
  dtype: "float32",
  inspect: {
    tuned: { ...MODEL },
    base: { ...MODEL },
    tokenizer: { agreement: "same", added_tokens: 0, sha256: "0".repeat(64) },
    chat_template: null,
  },
  scoring: { single_load: false, self_check: 0, adapter_check: null },
};

export const PULLED = {
  checkpoint: { source: "./tuned", digest: "sha256:1", kind: "model" },
  base: { source: "./base", digest: "sha256:2", kind: "model" },
  data: [
    {
      audit: "finetuning",
      set: "members",
      source: "members.jsonl",
      files: [{ bytes: 1, sha256: "0" }],
      hmac: null,
    },
  ],
  executor: "process",
};
