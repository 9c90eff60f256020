import { resolve } from "node:path";
import { PolicyError } from "../base/errors.ts";
import { type CanaryFormat, isConversation } from "../canaries/record.ts";
import { FIELDS, FORMATS } from "../config/index.ts";
import type { Job } from "../contracts/job.ts";
import { CONTRACT } from "../probe/index.ts";
import type { DataFile, RawRecord } from "../rows/index.ts";
import { fittingFormats } from "../split/index.ts";

/** How much of a record the probe reads; the suffix stands at its end. */
const TOKENS = 4096;

/**
 * The format that canaries are written in: that of the data. Throws PolicyError where there is none,
 * more than one, or one whose answers hold no suffix.
 */
export async function canaryFormat(file: DataFile): Promise<CanaryFormat> {
  const fitting = await fittingFormats(file);
  const location = { file: file.path };
  if (fitting?.length !== 1) {
    throw new PolicyError(
      "canary-format",
      `the records fit ${fitting === undefined || fitting.length === 0 ? "no format" : fitting.join(" and ")}. Canaries are written in the data's format: rename the fields to those of one format (docs/data.md).`,
      { location },
    );
  }
  const format = fitting[0]!;
  if (format === "preference" || format === "chat-preference") {
    throw new PolicyError(
      "canary-format",
      "canaries cannot be written as pairs of a chosen and a rejected answer.",
      { location },
    );
  }
  const isPlain = file.type !== "csv" || (!isConversation(format) && isUtf8(file.encoding));
  if (isPlain) return format;
  throw new PolicyError(
    "canary-format",
    "canaries cannot be written into this csv: conversations, and other encodings than UTF-8, need jsonl. Export the data as jsonl, and train on that.",
    { location },
  );
}

function isUtf8(encoding = "utf-8"): boolean {
  return encoding === "utf-8";
}

/** A job that reads the data with the base alone. */
export function canaryJob(
  base: string,
  format: CanaryFormat,
  sets: Job["audits"][number]["sets"],
  canaries?: string,
): Job {
  const { rendered, shape } = FORMATS[format];
  const model = { kind: "model", path: base } as const;
  return {
    contract: CONTRACT,
    seed: 0,
    models: { tuned: model, base: model },
    audits: [
      {
        name: "finetuning",
        data: {
          format: rendered,
          ...(shape === undefined ? {} : { shape }),
          fields: FIELDS[format],
          append_eos: false,
        },
        sets,
        ...(canaries === undefined ? {} : { canaries }),
      },
    ],
    limits: { records: 1_000_000, tokens: TOKENS, minutes: 600 },
    scoring: { decoding: [], tokens_per_batch: 4096, device: "auto", dtype: "auto" },
    pii: { prefix: false, columns: {} },
    control: { records: 2 },
  };
}

/** A data file as a job names it. */
export function jobFile({ path, type, compression, delimiter, encoding }: DataFile): JobFile {
  return {
    path: resolve(path),
    type,
    ...(compression === undefined ? {} : { compression }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
  } as JobFile;
}

type JobFile = NonNullable<Job["audits"][number]["sets"]["members"]>[number];

/** Every text of records in one, in which `quotedInside` is looked for. */
export function searchable(records: readonly Pick<RawRecord, "values">[]): string {
  const asText = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);
  return records.map(({ values }) => JSON.stringify([...values.values()], asText)).join("\n");
}

/** A text as it stands within a longer one in JSON. */
export function quotedInside(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
