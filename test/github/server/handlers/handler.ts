import type { FakeRepository, FakeToken } from "../repository.ts";

/** A request that matches GitHub's description, with a token that may make it. */
export interface Call {
  repository: FakeRepository;
  token: FakeToken;
  parameters: Record<string, string>;
  query: Record<string, string>;
  body: Record<string, unknown>;
  /** The body of a request that is no JSON; empty for the others. */
  content: Buffer;
  /** Address of the server. */
  url: string;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Handler {
  /** What the token needs: `contents: read`; undefined: nothing. */
  needs?: readonly [string, "read" | "write"];
  answer(call: Call): Answer;
}

export const NOT_FOUND: Answer = {
  status: 404,
  body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
};

/** One page of a list, with the address of the next one in the header Link. */
export function pageOf<T>(
  call: Call,
  pathname: string,
  items: readonly T[],
): { items: T[]; headers: Record<string, string> } {
  const size = Number(call.query.per_page ?? 30);
  const page = Number(call.query.page ?? 1);
  const shown = items.slice((page - 1) * size, page * size);
  if (page * size >= items.length) return { items: shown, headers: {} };
  const query = new URLSearchParams({ ...call.query, page: String(page + 1) });
  return { items: shown, headers: { link: `<${call.url}${pathname}?${query}>; rel="next"` } };
}

/** An example with some of its values replaced, mappings entered. */
export function changed<T>(example: T, changes: unknown): T {
  if (changes === null || typeof changes !== "object" || Array.isArray(changes)) {
    return changes as T;
  }
  const base = example !== null && typeof example === "object" ? example : {};
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(changes)) result[key] = changed(result[key], value);
  return result as T;
}
