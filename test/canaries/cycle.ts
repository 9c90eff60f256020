import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { privacyPython } from "../../scripts/environment.ts";
import type { Report } from "../../src/contracts/report.ts";
import { DEMO, reticence } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";

/** Of the demo's records, so few that a thousand canaries are half of what is trained on. */
const [MEMBERS, HELD] = [500, 700];
const CANARIES = 1000;
/** Epochs after which a checkpoint is audited. */
export const EPOCHS = [1, 4, 12] as const;
/** How a training that declares ε = 2 goes about it. */
export const PRIVATE = ["right", "without-noise", "per-batch"] as const;

/** What the canaries of one checkpoint tell. */
export interface Told {
  right: number;
  /** Median, bits. */
  exposure: number;
  epsilon: number;
  /** Of the declared ε = 2, and of ε = 8. */
  pValue: number;
  verdict: Report["verdict"];
  claim: string;
  /** ε of the declared mechanism, recomputed, over the declared one; undefined without a mechanism. */
  ratio: number | undefined;
}

export interface Cycle extends AsyncDisposable {
  folder: string;
  /** A checkpoint after each number of epochs, by the number. */
  plain(epochs: readonly number[]): Promise<void>;
  /** `steps`: how many, unless 120. */
  private(how: (typeof PRIVATE)[number], steps?: number): Promise<void>;
  audit(checkpoint: string, epsilon?: number): Promise<Told>;
}

/** Canaries made, among the demo's records, and what trains on them by this seed. */
export async function canaryCycle(seed: number): Promise<Cycle> {
  const python = await privacyPython(() => {});
  const folder = await makeFolder({
    "train.jsonl": await firstLines("members", MEMBERS),
    "held.jsonl": await firstLines("nonmembers", HELD),
  });
  const base = join(DEMO, "base");
  const made = await reticence(
    [
      ...["canaries", "make", "train.jsonl", "--heldout", "held.jsonl", "--base", base],
      ...["--count", String(CANARIES), "--share", "0.5", "--manifest", "secret/manifest.json"],
    ],
    { cwd: folder.path },
  );
  if (made.exitCode !== 0) throw new Error(made.stderr);
  const train = async (out: string, ...how: string[]) => {
    const script = join(import.meta.dirname, "train.py");
    const data = folder.at("canaries/members.jsonl");
    await execa(python, [script, base, data, folder.at(out), String(seed), ...how]);
  };
  return {
    folder: folder.path,
    plain: (epochs) => train("plain", "plain", ...epochs.map(String)),
    private: (how, steps) =>
      train(how, "private", how, ...(steps === undefined ? [] : [String(steps)])),
    async audit(checkpoint, epsilon = 2) {
      const isPrivate = PRIVATE.some((how) => how === checkpoint);
      const declared = isPrivate ? `, accountant: ${checkpoint}/accountant.json` : "";
      await writeFile(folder.at("policy.yml"), policyOf(checkpoint, base, { epsilon, declared }));
      // Another ε is judged from the same signals.
      const out = `audit-${checkpoint}`;
      const { exitCode, stderr } = await reticence(["audit", "policy.yml", "--out", out], {
        cwd: folder.path,
      });
      if (exitCode === 2) throw new Error(stderr);
      return toldBy(JSON.parse(await readFile(folder.at(`${out}/report.json`), "utf8")) as Report);
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

async function firstLines(set: string, count: number): Promise<string> {
  const text = await readFile(join(DEMO, "data", `${set}.jsonl`), "utf8");
  return `${text.split("\n").slice(0, count).join("\n")}\n`;
}

function policyOf(
  checkpoint: string,
  base: string,
  { epsilon, declared }: { epsilon: number; declared: string },
): string {
  return `version: 1
checkpoint: ./${checkpoint}
base: ${base}
data:
  format: prompt-completion
  members: canaries/members.jsonl
  nonmembers: canaries/nonmembers.jsonl
canaries: {manifest: secret/manifest.json, commitment: canaries/commitment.json}
training: {dp: {epsilon: ${epsilon}, delta: 1e-5${declared}}}
attacks: {mia: off, pii: off}
limits: {records: 50}
run: {executor: process}
gate:
  preset: none
  rules:
    - {metric: canary.claim_p_value, min: 0.025}
`;
}

function toldBy({ metrics, rules, verdict }: Report): Told {
  const of = (id: string, quantile?: number) =>
    metrics.find((one) => one.id === id && one.parameters.quantile === quantile);
  const bound = of("canary.epsilon_lower_bound")!;
  return {
    right: bound.n.right!,
    exposure: of("canary.exposure", 0.5)!.value!,
    epsilon: bound.value!,
    pValue: of("canary.claim_p_value")!.value!,
    verdict,
    claim: rules.find(({ metric }) => metric === "canary.claim_p_value")!.state,
    ratio: of("training.epsilon_ratio")?.value ?? undefined,
  };
}
