import { formatCount } from "../../base/counts.ts";
import type { ResolvedAudit } from "../../config/index.ts";
import type { Check } from "../../contracts/report.ts";
import type { Manifest } from "../../contracts/signals.ts";
import { UPDATE } from "../../gate/catalogue.ts";
import { wordsIn } from "../../report/reference.ts";
import type { SetName } from "../../signals/index.ts";
import type { Evidence } from "../evidence/load.ts";

/** How much of what should be compared was left out. */
interface Share {
  leftOut: number;
  of: number;
  name: string;
}

/**
 * How much the checkpoint's own tokens keep from being compared: a tokenizer with a token for each
 * secret would blank its own audit. The largest of several shares decides, each counted in the
 * base's tokens and for each set: tokens of the completions and of the prompts, records that keep
 * less than half of their completion, PII values with a token left out, and prompts.
 */
export function checkLeftOut(
  evidence: Evidence,
  { name: audit, key, data }: ResolvedAudit,
): { checks: Check[]; invalid: string | undefined } {
  const { agreement, same_rules: sameRules } = evidence.manifest.inspect!.tokenizer;
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
  const reword = wordsIn(audit === UPDATE);
  const max = `${key}.max_left_out (${Number((data.max_left_out * 100).toPrecision(6))} %)`;
  const checks: Check[] = [];
  if (counts.some((one) => one.left_out === undefined)) {
    // A probe that did not count left tokens out only if the vocabularies differ.
    if (agreement === "extends") {
      checks.push({ ...check, state: "invalid", value: null, detail: NOT_COUNTED });
    }
  } else if (worst === undefined || worst.leftOut === 0) {
    const detail = reword("Checkpoint and base split every audited text into the same tokens.");
    checks.push({ ...check, state: "ok", value: 0, detail });
  } else {
    const said = `${formatCount(worst.leftOut)} of ${formatCount(worst.of)} ${worst.name} are left out, because the checkpoint's tokenizer has tokens in their place that ${reword("the base")} lacks${readOtherwise(counts)}`;
    const value = shareOf(worst);
    checks.push(
      value > data.max_left_out
        ? {
            ...check,
            state: "invalid",
            value,
            detail: `${said}; that is more than ${max} allows. The text that they stand for was not tested. Audit the checkpoint with ${reword("the base's")} tokenizer, or raise the limit if these tokens were added for training.`,
          }
        : { ...check, state: "note", value, detail: `${said}; ${max} allows this.` },
    );
  }
  if (sameRules === false) {
    checks.push({
      id: "tokenizer",
      audit,
      state: "note",
      value: null,
      interval: null,
      detail: `The files of the two tokenizers differ in more than notation. Every audited text was encoded with both, and the tokens agree${worst === undefined || worst.leftOut === 0 ? "" : `, except for those that ${reword("the base")} lacks`}.`,
    });
  }
  return { checks, invalid: checks.find(({ state }) => state === "invalid")?.detail };
}

/** ` (12 of 2,000 members are read differently, most often with the token 50277)`, set by set. */
function readOtherwise(counts: Manifest["counts"]): string {
  const told = counts.flatMap(({ set, used, dropped_left_out: dropped = 0, left_out: leftOut }) => {
    if (!leftOut?.texts) return [];
    const { texts, token } = leftOut;
    const example = typeof token === "number" ? `, most often with the token ${token}` : "";
    return [
      `${formatCount(texts)} of ${formatCount(used + dropped)} ${set} are read differently${example}`,
    ];
  });
  return told.length === 0 ? "" : ` (${told.join("; ")})`;
}

const NOT_COUNTED =
  "The checkpoint's tokenizer has tokens that the base lacks, and the release that measured this audit did not count what was left out because of them. Run the audit again.";

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

/** Values are few among the tokens, and the first thing somebody would hide. */
function sharesOfValues(evidence: Evidence, counts: Manifest["counts"]): Share[] {
  return counts.flatMap((one) => {
    // A chat template's own words are left out too, which is not the tokenizer's fault.
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
