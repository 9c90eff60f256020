import { InternalError } from "../base/errors.ts";
import { FORMATS, type ResolvedPii, type ResolvedPolicy } from "../config/index.ts";
import type { Job } from "../contracts/job.ts";

export const CONTRACT = 1;
/** Name of the decoding scheme of the (n,p) metrics; its column is `logp_declared`. */
export const DECLARED_DECODING = "declared";

/**
 * Control strings of an audit, half of them planted. With m and n strings a complete separation
 * proves an AUC above (alpha/2)^(1/min(m, n)): 32 + 32 reach only 0.891 at 95 %, 64 + 64 reach
 * 0.944; the control needs more than 0.9.
 */
export const CONTROL_RECORDS = 128;

type JobAudit = Job["audits"][number];
export type JobModel = NonNullable<Job["models"]>["tuned"];
type JobDecoding = Job["scoring"]["decoding"][number];

/** What was pulled for a policy; one entry per audit, in the policy's order. */
export interface JobInputs {
  /** Both absent where no model is audited. */
  tuned?: JobModel;
  base?: JobModel;
  /** The model that is tuned on generated data; absent: none is. */
  auxiliary?: JobModel;
  /** The model that adapters are on; absent: the base. */
  foundation?: JobModel;
  audits: {
    sets: JobAudit["sets"];
    people?: JobAudit["people"];
    /** Absolute path of the manifest of the canaries. */
    canaries?: string;
    /** Text of the chat template that the policy names. */
    chatTemplate?: string;
  }[];
  /** Absolute path of the name recogniser that the policy names. */
  nameModel?: string;
  /** Absolute path of the prompts for free sampling. */
  prompts?: string;
}

/**
 * The probe's job for a resolved policy and what was pulled for it. `contents`: digest of the contents
 * of everything but the checkpoint, where results of base and data may be kept for other audits.
 */
export function makeJob(policy: ResolvedPolicy, inputs: JobInputs, contents?: string): Job {
  const { attacks, limits, run } = policy;
  const pii = attacks.pii === "off" ? undefined : attacks.pii;
  const decode = pii?.decode ?? { top_k: 40, temperature: 1 };
  return {
    contract: CONTRACT,
    seed: policy.seed,
    ...(contents === undefined ? {} : { contents }),
    ...(inputs.tuned === undefined || inputs.base === undefined
      ? {}
      : {
          models: {
            tuned: inputs.tuned,
            base: inputs.base,
            ...(inputs.foundation === undefined ? {} : { foundation: inputs.foundation }),
          },
        }),
    ...(inputs.auxiliary === undefined ? {} : { auxiliary: inputs.auxiliary }),
    audits: policy.audits.map((audit, index) => describeAudit(audit, inputs.audits[index]!)) as [
      JobAudit,
    ],
    limits: { ...limits },
    scoring: {
      decoding: [{ name: DECLARED_DECODING, top_k: decode.top_k, temperature: decode.temperature }],
      tokens_per_batch: run.tokens_per_batch,
      device: run.device,
      dtype: run.dtype,
      ...(run.threads === undefined ? {} : { threads: run.threads }),
      ...(run.offload === undefined ? {} : { offload: run.offload }),
      ...(run.parallel === undefined ? {} : { parallel: run.parallel }),
    },
    pii: pii === undefined ? { prefix: false, columns: {} } : describePii(pii, inputs),
    control: { records: CONTROL_RECORDS },
  };
}

function describePii(pii: ResolvedPii, { nameModel, prompts }: JobInputs): Job["pii"] {
  const { template, sampling } = pii;
  return {
    prefix: pii.prefix,
    columns: pii.columns,
    ...(pii.names === undefined || nameModel === undefined
      ? {}
      : { name_model: { kind: pii.names.kind, path: nameModel } }),
    ...(pii.decoys + pii.candidates === 0
      ? {}
      : { candidates: { values: pii.values, decoys: pii.decoys, others: pii.candidates } }),
    ...(template === false
      ? {}
      : {
          templates: {
            attributes: template.attributes as [string],
            forms: template.forms as [(typeof template.forms)[number]],
            decoding: template.temperatures.map((temperature) => ({
              name: decodingName(temperature),
              top_k: template.top_k,
              temperature,
            })) as [JobDecoding],
            tokens: template.tokens,
            people: template.people,
          },
        }),
    ...(sampling === "off"
      ? {}
      : {
          sampling: {
            sequences: sampling.sequences,
            tokens: sampling.tokens,
            decoding: {
              name: "sampling",
              top_k: sampling.top_k,
              temperature: sampling.temperature,
            },
            ...(prompts === undefined ? {} : { prompts }),
          },
        }),
  };
}

/** `t0_2` for a temperature of 0.2. */
export function decodingName(temperature: number): string {
  return `t${String(temperature).replace(/[^0-9]/g, "_")}`;
}

function describeAudit(
  { name, data }: ResolvedPolicy["audits"][number],
  { sets, people, canaries, chatTemplate }: JobInputs["audits"][number],
): JobAudit {
  const { format, fields, append_eos, subject, train_on, max_dropped } = data;
  if (format === "detect") throw new InternalError("no format was detected before the job");
  const { rendered, shape } = FORMATS[format];
  return {
    name,
    data: {
      format: rendered,
      ...(shape === undefined ? {} : { shape }),
      fields,
      append_eos,
      train_on,
      max_dropped,
      ...(subject === undefined ? {} : { subject }),
      ...(chatTemplate === undefined ? {} : { chat_template: chatTemplate }),
    },
    sets,
    ...(people === undefined ? {} : { people }),
    ...(canaries === undefined ? {} : { canaries }),
  };
}
