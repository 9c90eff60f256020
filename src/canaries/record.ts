import type { CanaryManifest } from "../contracts/canary-manifest.ts";

export type CanaryFormat = CanaryManifest["format"];
type Fields = Readonly<Record<string, string>>;
type Values = ReadonlyMap<string, unknown>;

/** How a record of each format holds what training learns of it. */
const ANSWERS: Readonly<Record<CanaryFormat, { role: string; turns?: "role" | "from" }>> = {
  text: { role: "text" },
  "prompt-completion": { role: "completion" },
  instruct: { role: "output" },
  chat: { role: "messages", turns: "role" },
  sharegpt: { role: "conversations", turns: "from" },
  "chat-completion": { role: "completion", turns: "role" },
};

/** Who speaks the answers, by what trainers write. */
const ASSISTANTS = new Set(["assistant", "gpt", "chatgpt", "bing", "bard", "model"]);

/** Whether records of a format are conversations, which no csv holds as they are. */
export function isConversation(format: CanaryFormat): boolean {
  return ANSWERS[format].turns !== undefined;
}

/** The last answer that training learns; undefined where the record has none that is a text. */
export function answerOf(values: Values, format: CanaryFormat, fields: Fields): string | undefined {
  const { role, turns } = ANSWERS[format];
  const value = values.get(fields[role]!);
  if (turns === undefined) return typeof value === "string" ? value : undefined;
  const at = lastAnswer(value, turns);
  const content = at === undefined ? undefined : contentOf((value as object[])[at]!, turns);
  return typeof content === "string" ? content : undefined;
}

/**
 * The record with another last answer: nothing stands behind it, and of the other fields it has those
 * of the format alone, since an identifier would tell whose beginning it borrows.
 *
 * @throws RangeError for a record without an answer
 */
export function withAnswer(
  values: Values,
  format: CanaryFormat,
  fields: Fields,
  answer: string,
): Record<string, unknown> {
  const { role, turns } = ANSWERS[format];
  const name = fields[role]!;
  const kept = Object.values(fields).flatMap((field) => {
    const value = values.get(field);
    return (value ?? null) === null ? [] : [[field, value] as const];
  });
  const record: Record<string, unknown> = Object.fromEntries(kept);
  if (turns === undefined) return { ...record, [name]: answer };
  const value = values.get(name);
  const at = lastAnswer(value, turns);
  if (at === undefined) throw new RangeError("the record has no answer");
  const spoken = (value as object[]).slice(0, at + 1);
  const last = { ...spoken[at], [turns === "role" ? "content" : "value"]: answer };
  return { ...record, [name]: [...spoken.slice(0, at), last] };
}

/** The first half of an answer, by its words, without a space at its end. */
export function beginningOf(answer: string): string {
  const ends = [...answer.matchAll(/\S+/g)].map((found) => found.index + found[0].length);
  const words = Math.max(1, Math.floor(ends.length / 2));
  return answer.slice(0, ends[words - 1] ?? 0);
}

function lastAnswer(value: unknown, turns: "role" | "from"): number | undefined {
  if (!Array.isArray(value)) return undefined;
  const at = value.findLastIndex(
    (turn) =>
      typeof turn === "object" &&
      turn !== null &&
      ASSISTANTS.has(String((turn as Record<string, unknown>)[turns])) &&
      typeof contentOf(turn, turns) === "string",
  );
  return at < 0 ? undefined : at;
}

function contentOf(turn: object, turns: "role" | "from"): unknown {
  return (turn as Record<string, unknown>)[turns === "role" ? "content" : "value"];
}
