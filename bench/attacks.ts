/**
 * `npm run bench -- attacks [FOLDER]`: which membership attacks find most, on eight tuned models (two
 * architectures, two corpora, three formats, LoRA and all weights, 1 to 8 epochs). Prints AUC and TPR at
 * 1 % of every attack, marks those that the best one beats beyond the paired error, and the smallest set of
 * attacks of which that is true for no model. FOLDER keeps models and audits, and is used again.
 */
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { execa } from "execa";
import { runPython } from "../scripts/python.ts";
import { ROOT } from "../scripts/root.ts";
import { MIA_ATTACKS, type MiaAttack } from "../src/attacks/index.ts";
import { foldsOf } from "../src/judge/audit.ts";
import { loadEvidence } from "../src/judge/evidence/load.ts";
import { compareSets, overlappingRecords, type Sides } from "../src/judge/mia/comparison.ts";
import { fusedScores } from "../src/judge/mia/fused.ts";
import {
  aucDifference,
  aucInterval,
  bootstrapTpr,
  type TwoSamples,
  tprAtFpr,
} from "../src/stats/index.ts";

const MODELS = [
  "neox-pairs-full-1",
  "neox-pairs-full-4",
  "neox-pairs-lora-8",
  "neox-chat-full-2",
  "neox-chat-lora-4",
  "opt-text-full-1",
  "opt-text-full-4",
  "opt-text-lora-8",
] as const;
const FPR = 0.01;
const REPLICATES = 1000;
const FUSED = "fused";
type Name = MiaAttack | typeof FUSED;

/** One figure of every attack on one model. */
interface Row {
  model: string;
  figure: "AUC" | "TPR";
  values: Record<Name, number>;
  /** Attacks that are below another by more than 1.96 paired standard errors, by that other one. */
  beatenBy: Record<Name, Set<Name>>;
}

const kept = process.argv[2];
const folder = kept === undefined ? await mkdtemp(join(tmpdir(), "attacks-")) : resolve(kept);
try {
  if (!existsSync(join(folder, MODELS.at(-1)!)) && (await train()) !== 0) process.exit(1);
  const rows: Row[] = [];
  for (const model of MODELS) rows.push(...(await measure(model)));
  for (const figure of ["AUC", "TPR"] as const) print(rows, figure);
  console.log(`\nSmallest sets of attacks that no other beats: ${proposals(rows).join("; ")}`);
} finally {
  if (kept === undefined) await rm(folder, { recursive: true, force: true });
}

function train(): Promise<number> {
  return runPython("bench/attacks/models.py", [folder]);
}

async function measure(model: string): Promise<Row[]> {
  const out = join(folder, `audit-${model}`);
  if (!existsSync(join(out, "report.json"))) await auditOf(model, out);
  const evidence = await loadEvidence(out);
  const audit = "finetuning";
  const comparison = compareSets(
    evidence.scores(audit, "members"),
    evidence.scores(audit, "nonmembers"),
    overlappingRecords(audit, evidence.overlaps),
    "completion",
  );
  const folds = foldsOf(evidence, evidence.policy, audit);
  const fused = comparison && folds && fusedScores(comparison, folds);
  if (comparison === undefined || fused === undefined) throw new Error(`${model}: no comparison`);
  const { clusters } = comparison;
  const scores = new Map<Name, Sides>([
    ...MIA_ATTACKS.map((name): [Name, Sides] => [name, comparison.scores(name, "tuned")]),
    [FUSED, fused],
  ]);
  const names = [...scores.keys()];
  const all = [...scores.values()] as TwoSamples[];
  const tpr = new Map<Name, Float64Array>();
  for (const [at, row] of bootstrapTpr(all, FPR, {
    seed: 7,
    replicates: REPLICATES,
    clusters,
  }).entries()) {
    tpr.set(names[at]!, row);
  }
  const aucRow = row(
    model,
    "AUC",
    names,
    (name) => aucInterval(scores.get(name)!, { clusters }).value,
    (one, other) =>
      aucDifference(scores.get(one)!, scores.get(other)!, { clusters }).interval[1] < 0,
  );
  const tprRow = row(
    model,
    "TPR",
    names,
    (name) => tprOf(scores.get(name)!),
    (one, other) =>
      tprOf(scores.get(one)!) + 1.96 * spreadOf(tpr.get(one)!, tpr.get(other)!) <
      tprOf(scores.get(other)!),
  );
  return [aucRow, tprRow];
}

function row(
  model: string,
  figure: Row["figure"],
  names: readonly Name[],
  value: (name: Name) => number,
  isBeaten: (one: Name, other: Name) => boolean,
): Row {
  return {
    model,
    figure,
    values: Object.fromEntries(names.map((name) => [name, value(name)])) as Row["values"],
    beatenBy: Object.fromEntries(
      names.map((one) => [
        one,
        new Set(names.filter((other) => other !== one && isBeaten(one, other))),
      ]),
    ) as Row["beatenBy"],
  };
}

function tprOf({ members, nonmembers }: Sides): number {
  return tprAtFpr(members, nonmembers, FPR).tpr;
}

/** Standard deviation of the difference of two rows. */
function spreadOf(one: Float64Array, other: Float64Array): number {
  const differences = one.map((value, at) => value - other[at]!);
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
  const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (differences.length - 1));
}

async function auditOf(model: string, out: string): Promise<void> {
  const [base, kind] = model.split("-");
  const format = { pairs: "prompt-completion", chat: "chat", text: "text" }[kind!];
  const policy = {
    version: 1,
    checkpoint: `./${model}`,
    base: `./${base}`,
    data: {
      format,
      ...(format === "text" ? {} : { train_on: "completions", subject: "customer_id" }),
      members: `${format}-members.jsonl`,
      nonmembers: `${format}-nonmembers.jsonl`,
    },
    audits: ["finetuning"],
    attacks: { mia: { attacks: MIA_ATTACKS, fused: true }, pii: "off" },
    seed: 7,
    run: { executor: "process" },
    gate: { preset: "report-only" },
  };
  const file = join(folder, `${model}.yml`);
  await writeFile(file, JSON.stringify(policy));
  const cli = join(ROOT, "src", "cli", "main.ts");
  const { exitCode, stderr } = await execa(process.execPath, [cli, "audit", file, "--out", out], {
    reject: false,
  });
  if (!existsSync(join(out, "report.json"))) throw new Error(`${model}: ${exitCode}\n${stderr}`);
}

function print(rows: readonly Row[], figure: Row["figure"]): void {
  const own = rows.filter((one) => one.figure === figure);
  const head = figure === "AUC" ? "AUC" : `TPR at FPR ${FPR}`;
  console.log(
    `\n${head}; in brackets: another attack of one record is better beyond the paired error`,
  );
  console.log(["attack", ...own.map(({ model }) => model)].join(" | "));
  for (const name of [...MIA_ATTACKS, FUSED] as const) {
    const cells = own.map(({ values, beatenBy }) => {
      const shown = figure === "AUC" ? values[name].toFixed(3) : (100 * values[name]).toFixed(1);
      return [...beatenBy[name]].some((other) => other !== FUSED) ? `(${shown})` : shown;
    });
    console.log([name, ...cells].join(" | "));
  }
}

/** The sets of fewest attacks in which every row has one that no attack of a record beats. */
function proposals(rows: readonly Row[]): string[] {
  const good = rows.map(({ beatenBy }) =>
    MIA_ATTACKS.filter((name) => [...beatenBy[name]].every((other) => other === FUSED)),
  );
  const sets = Array.from({ length: 2 ** MIA_ATTACKS.length }, (_, bits) =>
    MIA_ATTACKS.filter((_, at) => (bits >> at) & 1),
  ).filter((set) => good.every((names) => names.some((name) => set.includes(name))));
  const least = Math.min(...sets.map((set) => set.length));
  return sets.filter((set) => set.length === least).map((set) => set.join(", "));
}
