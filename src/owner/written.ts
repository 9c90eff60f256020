import { ProbeError } from "../base/errors.ts";
import { askProbe } from "./ask-probe.ts";
import type { Audited } from "./audited.ts";

/** How each span of the signals is written in its record, in clear, by the span's ordinal. */
export type Written = ReadonlyMap<number, string>;

/**
 * Has the probe read the data once more and say how the values are written: the signals hold no text.
 * Needs the Python environment of this machine, and sets it up where that is allowed. Throws
 * ProbeError, also where the probe finds other values than the audit did.
 */
export async function writtenValues(
  { evidence, job }: Audited,
  { say, signal }: { say(line: string): void; signal: AbortSignal },
): Promise<Written> {
  const { python, setup } = evidence.policy.run;
  const asked = { only: "values", answer: VALUES } as const;
  const text = await askProbe(job, asked, { python, setup, say, signal });
  return matched(evidence.spans, JSON.parse(text));
}

const VALUES = "values.json";

function matched(
  spans: Audited["evidence"]["spans"],
  values: readonly { audit: string; set: string; record: number; type: string; written: string }[],
): Written {
  const isSame =
    values.length === spans.length &&
    spans.every((span, index) => {
      const { audit, set, record, type } = values[index]!;
      return (
        span.audit === audit && span.set === set && span.record === record && span.type === type
      );
    });
  if (!isSame) {
    throw new ProbeError(
      "values-differ",
      "this release finds other values in the data than the one that audited them. Audit again with this release.",
    );
  }
  return new Map(spans.map(({ span }, index) => [span, values[index]!.written]));
}
