import type { Wanted } from "./content.ts";

const HUB = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/(.+)$/i;
const ID = String.raw`[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*`;

/**
 * The reference to the Hub that an address of its site, or a bare id, stands for; undefined for
 * anything else. `wanted`: what a bare id would be.
 */
export function hubSpelling(reference: string, wanted: Wanted): string | undefined {
  const page = HUB.exec(reference)?.[1];
  const pattern = new RegExp(
    String.raw`^(datasets\/)?(${ID})(?:@([\w.-]+))?(?:\/(?:tree|blob|resolve)\/([^/?#]+)(?:\/([^?#]+))?)?\/?$`,
  );
  const [, datasets, id, at, tree, path] =
    pattern.exec((page ?? reference).replace(/[?#].*$/, "")) ?? [];
  if (id === undefined) return undefined;
  const isData = datasets !== undefined || (page === undefined && wanted === "data");
  const revision = at ?? tree;
  return `hf://${isData ? "datasets/" : ""}${id}${revision === undefined ? "" : `@${revision}`}${path === undefined ? "" : `:${path}`}`;
}

/** ` Did you mean hf://…?` where a reference can be meant so. */
export function spellingHint(reference: string, wanted: Wanted): string {
  const meant = hubSpelling(reference, wanted);
  return meant === undefined ? "" : ` Did you mean ${meant}, of the Hugging Face Hub?`;
}
