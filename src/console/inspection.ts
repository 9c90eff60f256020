import type { Inspection } from "../audit/inspect.ts";
import { formatCount } from "../base/counts.ts";
import type { ReticenceError } from "../base/errors.ts";
import { largestOf } from "../base/extremes.ts";
import { FORMATS, type ResolvedAudit, type ResolvedPolicy } from "../config/index.ts";
import { formatBytes } from "../sources/index.ts";

/** What an inspection found, as lines for a terminal. */
export function inspectionText(inspection: Inspection, policy: ResolvedPolicy): string {
  const { base, base_match: match } = inspection;
  const whose = policy.previous === undefined ? "the base's" : "the previous release's";
  const lines: [string, string][] = [
    ["Checkpoint", `${policy.checkpoint}: ${checkpointLine(inspection)}`],
    [policy.previous === undefined ? "Base" : "Previous", `${policy.base}: ${modelLine(base)}`],
    ...(match === undefined ? [] : [["", `${match.outcome}: ${match.detail}`] as [string, string]]),
    ["Tokenizer", tokenizerLine(inspection, whose)],
    ...templateLines(inspection, whose),
    ["Runs", `in ${inspection.dtype} on ${inspection.device}`],
    ...inspection.records.map((one, index): [string, string] => [
      index === 0 ? "Records" : "",
      recordsLine(one, inspection.first_rows),
    ]),
    ["Trial", trialLine(inspection)],
    ...inspection.training.map(({ audit, detail }, index): [string, string] => [
      index === 0 ? "Training" : "",
      `${audit}: ${detail}`,
    ]),
  ];
  const width = largestOf(lines.map(([name]) => name.length));
  return [
    ...lines.map(([name, text]) => `${name.padEnd(width)}  ${text}`),
    ...inspection.notes.map((note) => `\n${note}`),
    ...inspection.warnings.map((warning) => `\nwarning: ${warning}.`),
  ].join("\n");
}

type Model = Inspection["tuned"];

function modelLine(model: Model): string {
  return `${model.architecture}, ${sizeOf(model)}, ${formatCount(model.context)} positions`;
}

function sizeOf({ parameters, dtype, bytes }: Model): string {
  return `${formatCount(parameters)} parameters in ${dtype} (${formatBytes(bytes)})`;
}

function checkpointLine({ tuned, adapter }: Inspection): string {
  if (adapter === null) return modelLine(tuned);
  return `${withArticle(adapterName(adapter))}, ${sizeOf(tuned)}`;
}

const KINDS: Readonly<Record<string, string>> = {
  LORA: "LoRA",
  DORA: "DoRA",
  IA3: "IA³",
  LOHA: "LoHa",
  LOKR: "LoKr",
};

/** `LoRA adapter of rank 16`. */
function adapterName({ kind, rank }: NonNullable<Inspection["adapter"]>): string {
  const of = rank === null ? "" : ` of rank ${formatCount(rank)}`;
  return `${KINDS[kind] ?? kind} adapter${of}`;
}

function withArticle(name: string): string {
  return `${/^[AEIO]/.test(name) ? "an" : "a"} ${name}`;
}

function tokenizerLine({ tokenizer }: Inspection, whose: string): string {
  const { agreement, added_tokens: added, same_rules: same } = tokenizer;
  const rules =
    same === false ? "; the files differ, but so far every text gives the same tokens" : "";
  if (agreement === "same") return `${whose}${rules}`;
  return `${whose} plus ${formatCount(added)} more token${added === 1 ? "" : "s"}${rules}`;
}

function templateLines({ chat_template: template }: Inspection, whose: string): [string, string][] {
  if (template === null) return [];
  return [["Template", template.source === "policy" ? "the policy's" : whose]];
}

function recordsLine(
  { audit, set, read, used, all }: Inspection["records"][number],
  first: number,
): string {
  const looked = all ? `all ${formatCount(read)}` : `the first ${formatCount(first)} of each file`;
  return `${audit} ${set}: ${looked}, ${formatCount(used)} of ${formatCount(read)} can be scored`;
}

function trialLine({ scored, tuned, base, adapter }: Inspection): string {
  if (scored !== null) {
    return `loaded, and ${formatCount(scored)} record${scored === 1 ? "" : "s"} scored under both models`;
  }
  const bytes = tuned.bytes + base.bytes;
  const models = adapter === null ? "both models" : "base and adapter";
  return `not loaded, because ${models} are ${formatBytes(bytes)}; --load loads them and scores a few records`;
}

/** The one sentence for a checkpoint that an audit takes. */
export function yesAnswer(inspection: Inspection, policy: ResolvedPolicy): string {
  const { tuned, base, adapter, records, scored, first_rows: first } = inspection;
  // In the audit update, the adapter may be on another model than it is compared with.
  const onBase = adapter !== null && policy.previous === undefined;
  const of = onBase ? base : tuned;
  const model = `${of.architecture}, ${formatCount(of.parameters)} parameters in ${of.dtype}`;
  const kind = adapter === null ? "" : withArticle(adapterName(adapter));
  const whose = onBase
    ? `with ${kind} on ${policy.base}`
    : `${kind === "" ? "" : `${kind}, `}compared with ${policy.base}`;
  const several = policy.audits.length > 1;
  const data = policy.audits.map(
    (audit) => `${several ? `${audit.name}: ` : ""}${recordsPhrase(audit)}`,
  );
  const unseen = [
    ...(records.every(({ all }) => all)
      ? []
      : [`records after the first ${formatCount(first)} of each file (plan reads them)`]),
    ...(scored === null ? ["the values of the weights (--load reads them)"] : []),
  ];
  const but = unseen.length === 0 ? "" : ` Not checked: ${unseen.join("; ")}.`;
  return `Can be audited: yes, as ${model}, ${whose}; ${data.join("; ")}.${but}`;
}

/** What the records are and what of them is scored. */
function recordsPhrase({ data }: ResolvedAudit): string {
  const { format, train_on: trained } = data;
  if (format === "detect") return "people";
  const { rendered, shape } = FORMATS[format];
  const template = data.chat_template === undefined ? "the base's" : "the policy's";
  const read =
    rendered === "chat" ? `${format} records in ${template} chat template` : `${format} records`;
  if (rendered === "text") return `${read}, whole records scored`;
  if (trained === "all") return `${read}, prompts and completions scored`;
  if (rendered !== "chat") {
    const answer = shape === "preference" ? "the chosen answers" : SCORED[rendered];
    return `${read}, ${answer} scored`;
  }
  if (trained === "last") return `${read}, the last assistant turn scored`;
  return `${read}, ${shape === "preference" ? "the chosen answer's" : "the"} assistant turns scored`;
}

const SCORED = { "prompt-completion": "completions", instruct: "outputs" } as const;

/** The one sentence for what an audit refuses; of several faults of a policy, a line each. */
export function noAnswer(errors: readonly ReticenceError[]): string {
  const [only] = errors;
  if (errors.length === 1) return `Can be audited: no: ${only!.pretty}`;
  return ["Can be audited: no:", ...errors.map(({ pretty }) => `  ${pretty}`)].join("\n");
}
