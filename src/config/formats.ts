import type { Part } from "../gate/catalogue.ts";
import type { DataFormat, ResolvedData } from "./policy.ts";

interface Format {
  /** Fields that a record carries unless the policy says otherwise, by role. */
  fields: Readonly<Record<string, string>>;
  /** How the probe renders it, and how a record holds it, where that differs. */
  rendered: "text" | "prompt-completion" | "instruct" | "chat";
  shape?: "sharegpt" | "prompt-completion" | "preference";
}

const OFFERED = {
  tools: "tools",
  documents: "documents",
  chat_template_kwargs: "chat_template_kwargs",
};

export const FORMATS: Readonly<Record<DataFormat, Format>> = {
  text: { fields: { text: "text" }, rendered: "text" },
  "prompt-completion": {
    fields: { prompt: "prompt", completion: "completion" },
    rendered: "prompt-completion",
  },
  instruct: {
    fields: { instruction: "instruction", input: "input", output: "output" },
    rendered: "instruct",
  },
  chat: { fields: { messages: "messages", ...OFFERED }, rendered: "chat" },
  sharegpt: {
    fields: { conversations: "conversations", system: "system", ...OFFERED },
    rendered: "chat",
    shape: "sharegpt",
  },
  "chat-completion": {
    fields: { prompt: "prompt", completion: "completion", ...OFFERED },
    rendered: "chat",
    shape: "prompt-completion",
  },
  preference: {
    fields: { prompt: "prompt", chosen: "chosen", rejected: "rejected" },
    rendered: "prompt-completion",
    shape: "preference",
  },
  "chat-preference": {
    fields: { prompt: "prompt", chosen: "chosen", rejected: "rejected", ...OFFERED },
    rendered: "chat",
    shape: "preference",
  },
};

/** Field names that a format's records carry unless the policy says otherwise. */
export const FIELDS: Record<ResolvedData["format"], Readonly<Record<string, string>>> = {
  detect: {},
  ...(Object.fromEntries(
    Object.entries(FORMATS).map(([name, { fields }]) => [name, fields]),
  ) as Record<DataFormat, Readonly<Record<string, string>>>),
};

/** Of an audit's fields, those that a record may lack, by role. */
export function isOptionalField(format: ResolvedData["format"], role: string): boolean {
  if (role === "prompt") return format === "preference" || format === "chat-preference";
  return OPTIONAL.has(role);
}

const OPTIONAL: ReadonlySet<string> = new Set([
  "input",
  "tools",
  "documents",
  "chat_template_kwargs",
  "system",
  "rejected",
]);

/** Whether a field is read to tell the answer from what is asked, and not audited itself. */
export function isReadAside(role: string, { train_on }: ResolvedData): boolean {
  return role === "rejected" && train_on !== "both";
}

/** Whether a record is a pair of a chosen and a rejected answer. */
export function isPreference(format: ResolvedData["format"]): boolean {
  return format !== "detect" && FORMATS[format].shape === "preference";
}

/** Whether records have a prompt apart from what answers it. */
export function hasPrompt({ format }: ResolvedData): boolean {
  return format !== "text";
}

/** Whether training learns the prompts, too, so that they can be memorised as answers are. */
export function learnsPrompt(data: ResolvedData): boolean {
  return hasPrompt(data) && data.train_on === "all";
}

/** The parts of a record that membership inference is measured on, the main one first. */
export function partsOf(data: ResolvedData): Part[] {
  if (learnsPrompt(data)) return ["all", "completion", "prompt"];
  return hasPrompt(data) ? ["completion", "prompt"] : ["completion"];
}

export function isChat(format: ResolvedData["format"]): boolean {
  return format !== "detect" && FORMATS[format].rendered === "chat";
}
