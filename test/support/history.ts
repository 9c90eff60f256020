import { createHash } from "node:crypto";
import type { Report } from "../../src/contracts/report.ts";
import { metricKey } from "../../src/gate/catalogue.ts";
import { type EntryContext, entryOf, IN_TERMINAL } from "../../src/history/entry.ts";
import type { HistoryEntry } from "../../src/history/index.ts";

/** An audit as stored in a history; each test changes what it is about. */
export function makeEntry(
  changes: {
    report?: Partial<Report>;
    context?: Partial<EntryContext>;
    name?: string;
    digest?: string;
    date?: string;
    auc?: number;
    hmac?: string | null;
  } = {},
): HistoryEntry {
  const { auc = 0.55, hmac = "hmac-sha256:1", name = "support-bot" } = changes;
  const report = reportOf(auc, hmac, name, changes.digest ?? "sha256:aa");
  return entryOf(
    {
      ...report,
      timing: { startedAt: changes.date ?? "2026-11-01T03:00:00.000Z" },
      ...changes.report,
    },
    { ...IN_TERMINAL, ...changes.context },
    new Date("2026-11-01T03:00:00.000Z"),
  );
}

/** An entry with the id that fits its content, as whoever edits one would write it. */
export function withFittingId(entry: HistoryEntry): HistoryEntry {
  const { schemaVersion, id: _, seal, ...body } = entry;
  const id = createHash("sha256").update(JSON.stringify(body)).digest("hex").slice(0, 32);
  return { schemaVersion, id, ...body, ...(seal === undefined ? {} : { seal }) };
}

export function reportOf(auc: number, hmac: string | null, name: string, digest: string): Report {
  const parameters = { audit: "finetuning", attack: "strongest", part: "completion" };
  const key = metricKey("mia.auc", parameters);
  return {
    schemaVersion: 1,
    verdict: "pass",
    headline: "all 1 rule cleared",
    exitCode: 0,
    reasons: [],
    metrics: [
      {
        key,
        id: "mia.auc",
        kind: "estimate",
        parameters,
        value: auc,
        interval: [auc - 0.02, auc + 0.02],
        confidence: 0.95,
        n: { members: 1000, nonmembers: 1000 },
        method: "max-t, delong",
        selected: "reference",
      },
    ],
    rules: [
      {
        metric: "mia.auc",
        key,
        parameters,
        max: 0.65,
        level: "fail",
        state: "cleared",
        value: auc,
        interval: [auc - 0.02, auc + 0.02],
        reason: "The whole interval is within the limit.",
      },
    ],
    validity: [],
    curves: [],
    records: [],
    provenance: {
      reticence: "0.1.0",
      checkpoint: { ...model(digest), name },
      base: model("sha256:bb"),
      data: [
        { audit: "finetuning", set: "members", source: "m.jsonl", files: 1, hmac },
        { audit: "finetuning", set: "nonmembers", source: "n.jsonl", files: 1, hmac },
      ],
      policy: "sha256:cc",
      measuring: [{ audit: "finetuning", digest: "sha256:dd" }],
      seed: 7,
      executor: "process",
      device: "cpu",
      dtype: "float32",
      versions: { reticence_probe: "0.1.0" },
      tokenizer: "sha256:ee (same)",
      chatTemplate: null,
    },
    timing: {},
  };
}

function model(digest: string) {
  return {
    source: "./out/support-bot",
    digest,
    kind: "model" as const,
    architecture: "GPTNeoXForCausalLM",
    parameters: 1000,
  };
}
