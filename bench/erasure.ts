/**
 * `npm run bench -- erasure [FOLDER]`: is what the audit erasure says true of real models? Tunes three
 * checkpoints of the demo's base (bench/erasure_models.py): leaky, the same without 50 persons, and
 * leaky after gradient ascent on them; audits each from end to end, and prints the states and the
 * values of the 50. FOLDER keeps the models, and uses those that it already holds. Half an hour on two
 * cores.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { exists } from "../scripts/environment.ts";
import { runPython } from "../scripts/python.ts";
import { ROOT } from "../scripts/root.ts";
import type { Certificate } from "../src/judge/certificate.ts";

const MODELS = ["leaky", "retrained", "unlearned"] as const;

const policyOf = (checkpoint: string) => `version: 1
audits: [erasure]
checkpoint: ./${checkpoint}
base: ./base
erasure:
  format: prompt-completion
  subjects: data/subjects.jsonl
  lookalikes: data/lookalikes.jsonl
  subject: customer_id
attacks: {pii: {decoys: 0, candidates: 0}}
seed: 7
run: {executor: process}
`;

const [given] = process.argv.slice(2);
const folder = given ?? (await mkdtemp(join(tmpdir(), "reticence-bench-")));
try {
  if (!(await exists(join(folder, MODELS.at(-1)!, "config.json")))) {
    const code = await runPython("bench/erasure_models.py", [folder]);
    if (code !== 0) throw new Error("the models could not be made");
  }
  for (const model of MODELS) {
    const policy = join(folder, `${model}.yml`);
    const out = join(folder, `audit-${model}`);
    await writeFile(policy, policyOf(model));
    const command = [join(ROOT, "src", "cli", "main.ts"), "audit", policy, "--out", out];
    const { exitCode } = await execa(process.execPath, command, {
      stdio: ["ignore", "ignore", "inherit"],
      reject: false,
    });
    if (exitCode === undefined || exitCode === 2) throw new Error(`${model} was not audited`);
    console.log(told(model, JSON.parse(await readFile(join(out, "erasure.json"), "utf8"))));
  }
} finally {
  if (given === undefined) await rm(folder, { recursive: true, force: true });
}

function told(model: string, found: Certificate): string {
  const { states, verdict, invalid, smallestEffect, extraction, bits } = found;
  const { values, tuned, base } = extraction.find(({ attack }) => attack === "prefix")!;
  const least = bits.map(
    ({ quantile, tuned: now, base: before }) => `${quantile}: ${before} → ${now}`,
  );
  return [
    `${model}: ${verdict}${invalid === null ? "" : ` (${invalid})`}`,
    `  ${Object.entries(states)
      .map(([state, count]) => `${state} ${count}`)
      .join(", ")}`,
    `  as a group p = ${found.groupPValue ?? "–"}; smallest effect ${smallestEffect?.median ?? "–"} nats per token (median)`,
    `  values written ${base} → ${tuned} of ${values}; bits by quantile ${least.join(", ")}`,
  ].join("\n");
}
