import type { ResolvedPolicy } from "../../config/index.ts";
import type { Check } from "../../contracts/report.ts";
import type { Evidence } from "../evidence/load.ts";

/** So many settings are named; there may be hundreds where the architectures differ. */
const MOST_NAMED = 6;

/**
 * Whether the checkpoint's configuration computes with its weights what the base's does. Tuning leaves
 * it alone. One that damages what the audit reads, in a spelling that other programs ignore, would
 * have another model audited than the one in use; so nothing is cleared unless the policy says why the
 * difference is right. Of an adapter, which runs on the base's configuration, the scales of single
 * modules count. Absent in signals of a probe that did not compare.
 */
export function checkConfigMatch({ manifest }: Evidence, policy: ResolvedPolicy): Check[] {
  const { config_changes: changes } = manifest.inspect;
  if (changes === undefined) return [];
  const check = {
    id: "config-match",
    audit: "all",
    value: changes.length,
    interval: null,
  } as const;
  if (changes.length === 0) {
    return [{ ...check, state: "ok", detail: "The configuration computes what the base's does." }];
  }
  const named = changes.slice(0, MOST_NAMED).join(", ");
  const others = changes.length - MOST_NAMED;
  const list = others > 0 ? `${named} and ${others} more` : named;
  const said = `The checkpoint's configuration computes otherwise than the base's, or scales single modules of an adapter: ${list}.`;
  const { acceptMismatch: accepted } = policy;
  if (accepted !== undefined) {
    return [{ ...check, state: "note", detail: `${said} The policy accepts it: ${accepted}` }];
  }
  return [
    {
      ...check,
      state: "invalid",
      detail: `${said} Tuning does not change that, and other programs may read it otherwise, so what was not found is no evidence. Restore the base's settings; if the change is meant, write \`base: {ref: …, accept_mismatch: "the reason"}\`.`,
    },
  ];
}
