import type { ResolvedAudit } from "../../config/index.ts";
import type { Check } from "../../contracts/report.ts";
import type { Manifest } from "../../contracts/signals.ts";
import type { SetName } from "../../signals/index.ts";
import type { Evidence } from "../evidence/load.ts";

/** Of what was to be compared, how much was not. */
interface Share {
  leftOut: number;
  of: number;
  name: string;
}

/**
 * What the checkpoint's own tokens keep from being compared: a tokenizer that has a token for each
 * secret would blank its own audit. The largest of several shares decides, each in what the base's
 * tokenizer makes of the text: tokens of the completions and of the prompts, records that keep less
 * than half of their completion, PII values with a token left out, and prompts. Of either set.
 */
export function checkLeftOut(
  evidence: Evidence,
  { name: audit, key, data }: ResolvedAudit,
): { checks: Check[]; invalid: string | undefined } {
  const { agreement, same_rules: sameRules } = evidence.manifest.inspect.tokenizer;
  const counts = evidence.manifest.counts.filter((one) => one.audit === audit);
  const shares = [
    ...counts.flatMap(sharesOfSet),
    ...sharesOfValues(evidence, counts),
    ...sharesOfPrompts(evidence.manifest, audit),
  ];
  const worst = shares.reduce<Share | undefined>(
    (most, one) => (most === undefined || shareOf(one) > shareOf(most) ? one : most),
    undefined,
  );
  const check = { id: "left-out", audit, interval: null } as const;
  const max = `${key}.max_left_out (${Number((data.max_left_out * 100).toPrecision(6))} %)`;
  const checks: Check[] = [];
  if (counts.some((one) => one.left_out === undefined)) {
    // A probe that did not count left tokens out only where the vocabularies differ.
    if (agreement === "extends") {
      checks.push({ ...check, state: "invalid", value: null, detail: NOT_COUNTED });
    }
  } else if (worst === undefined || worst.leftOut === 0) {
    const detail = "Checkpoint and base read every audited text as the same tokens.";
    checks.push({ ...check, state: "ok", value: 0, detail });
  } else {
    const said = `${number(worst.leftOut)} of ${number(worst.of)} ${worst.name} are left out, because the checkpoint's tokenizer has tokens in their place that the base lacks`;
    const value = shareOf(worst);
    checks.push(
      value > data.max_left_out
        ? {
            ...check,
            state: "invalid",
            value,
            detail: `${said}; that is more than ${max} allows. What they stand for was not tested. Audit the checkpoint with the base's tokenizer, or, if these tokens were added for training, raise the limit.`,
          }
        : { ...check, state: "note", value, detail: `${said}; ${max} allows it.` },
    );
  }
  if (sameRules === false) {
    checks.push({
      id: "tokenizer",
      audit,
      state: "note",
      value: null,
      interval: null,
      detail:
        "The files of the two tokenizers differ in more than notation. Every audited text was encoded with both, and the tokens agree.",
    });
  }
  return { checks, invalid: checks.find(({ state }) => state === "invalid")?.detail };
}

const NOT_COUNTED =
  "The checkpoint's tokenizer has tokens that the base lacks, and the release that measured did not count what they left out. Run the audit again.";

function sharesOfSet({
  set,
  used,
  dropped_left_out,
  left_out,
}: Manifest["counts"][number]): Share[] {
  if (left_out === undefined) return [];
  const { records } = left_out;
  const ofPart = (part: "prompt" | "completion"): Share => {
    const { tokens, added, shifted, dropped } = left_out[part];
    return { leftOut: added + shifted + dropped, of: tokens, name: `${part} tokens of the ${set}` };
  };
  return [
    ofPart("completion"),
    ofPart("prompt"),
    {
      leftOut: records,
      of: used + (dropped_left_out ?? 0),
      name: `records of the ${set} for the most part`,
    },
  ];
}

/** Values are few among the tokens, and the first that somebody would hide. */
function sharesOfValues(evidence: Evidence, counts: Manifest["counts"]): Share[] {
  return counts.flatMap((one) => {
    // A chat template's own words are left out too, and no tokenizer is to blame for it.
    const blamed = sharesOfSet(one).some(({ leftOut }) => leftOut > 0);
    if (!blamed || one.set === "nonmembers") return [];
    const results = evidence.scores(one.audit, one.set as SetName)?.prefix ?? [];
    const valuesOf = (some: typeof results) => new Set(some.map(({ span }) => span.value)).size;
    return [
      {
        leftOut: valuesOf(results.filter(({ leftOut }) => leftOut)),
        of: valuesOf(results),
        name: `PII values of the ${one.set}`,
      },
    ];
  });
}

function sharesOfPrompts({ generation = [] }: Manifest, audit: string): Share[] {
  return generation
    .filter((one) => one.audit === audit)
    .map(({ prompts = 0, prompts_left_out: leftOut = 0 }) => ({
      leftOut,
      of: prompts,
      name: "prompts, with the answers asked for,",
    }));
}

function shareOf({ leftOut, of }: Share): number {
  return of === 0 ? 0 : leftOut / of;
}

function number(count: number): string {
  return count.toLocaleString("en-US");
}
