import type { ResolvedPolicy } from "../../config/index.ts";
import type { Check } from "../../contracts/report.ts";
import type { Evidence } from "../evidence/load.ts";

/** Most settings that are named; there may be hundreds if the architectures differ. */
const MOST_NAMED = 6;

/**
 * Whether the checkpoint's configuration computes the same from its weights as the base's would.
 * Tuning does not change the configuration. A changed setting that the audit reads and other
 * programs ignore could make the audited model differ from the one in use, so nothing is cleared
 * unless the policy says why the difference is right. For an adapter, which runs on the base's
 * configuration, the scales of single modules count. Absent in signals of a probe that did not
 * compare.
 */
export function checkConfigMatch({ manifest }: Evidence, policy: ResolvedPolicy): Check[] {
  const changes = manifest.inspect?.config_changes;
  if (changes === undefined) return [];
  const check = {
    id: "config-match",
    audit: "all",
    value: changes.length,
    interval: null,
  } as const;
  const isOfRelease = policy.previous !== undefined;
  const whose = isOfRelease ? "the previous release's" : "the base's";
  if (changes.length === 0) {
    return [
      {
        ...check,
        state: "ok",
        detail: `The checkpoint's configuration computes the same as ${whose}.`,
      },
    ];
  }
  const named = changes.slice(0, MOST_NAMED).join(", ");
  const others = changes.length - MOST_NAMED;
  const list = others > 0 ? `${named} and ${others} more` : named;
  const said = `The checkpoint's configuration computes something other than ${whose}, or scales single modules of an adapter: ${list}.`;
  const { acceptMismatch: accepted } = policy;
  if (accepted !== undefined) {
    return [{ ...check, state: "note", detail: `${said} The policy accepts it: ${accepted}` }];
  }
  return [
    {
      ...check,
      state: "invalid",
      detail: `${said} Tuning does not change such settings, and other programs may interpret them differently, so finding nothing is not evidence. Restore ${whose} settings${isOfRelease ? "." : '; if the change is intended, write `base: {ref: …, accept_mismatch: "the reason"}`.'}`,
    },
  ];
}
