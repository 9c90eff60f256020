import type { DataFormat } from "../config/index.ts";
import type { Kind } from "../rows/index.ts";

export type Kinds = ReadonlyMap<string, Kind>;

/** Whether a record has what a format reads, under the format's own names. */
const FITS: Readonly<Record<DataFormat, (kinds: Kinds) => boolean>> = {
  text: (kinds) => isText(kinds, "text"),
  "prompt-completion": (kinds) => isText(kinds, "prompt", "completion"),
  instruct: (kinds) => isText(kinds, "instruction", "output"),
  chat: (kinds) => isOf(kinds, "messages", "messages"),
  sharegpt: (kinds) => isOf(kinds, "sharegpt", "conversations"),
  "chat-completion": (kinds) => isOf(kinds, "messages", "prompt", "completion"),
  preference: (kinds) => isText(kinds, "chosen") && !isOf(kinds, "messages", "prompt"),
  "chat-preference": (kinds) => isOf(kinds, "messages", "chosen"),
};

function isText(kinds: Kinds, ...names: string[]): boolean {
  return isOf(kinds, "text", ...names);
}

function isOf(kinds: Kinds, kind: Kind, ...names: string[]): boolean {
  return names.every((name) => kinds.get(name) === kind);
}

/** The formats that a record fits. */
export function formatsOf(kinds: Kinds): DataFormat[] {
  return (Object.keys(FITS) as DataFormat[]).filter((format) => FITS[format](kinds));
}

/** Every format that can be recognised. */
export const FITTING: readonly string[] = Object.keys(FITS);
