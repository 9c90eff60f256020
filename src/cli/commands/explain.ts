import { relative } from "node:path";
import { formatCount } from "../../base/counts.ts";
import { PolicyError } from "../../base/errors.ts";
import { EXIT_OK } from "../../base/exit-codes.ts";
import { largestOf } from "../../base/extremes.ts";
import { untilInterrupted } from "../../console/interrupt.ts";
import { pad, reportColumns, width, wrap } from "../../console/text.ts";
import { today } from "../../console/today.ts";
import {
  findLeaks,
  LEAK_FPR,
  type Leak,
  type Leaks,
  openAudited,
  refuseInCi,
  type Written,
  writtenValues,
} from "../../owner/index.ts";
import { formatShare } from "../../report/format.ts";
import type { Command, Invocation } from "../command.ts";
import { readDigestKey } from "../digest-key.ts";
import { print, tell } from "../output.ts";

const FORMATS = ["text", "jsonl"] as const;
const LIMIT = 20;

export const explainCommand: Command = {
  name: "explain",
  usage: "<DIR>",
  summary: "Show which training records and values leak, for the owner of the data.",
  details: [
    "DIR is an audit's output folder with its signals/, on the machine that holds the data. A record",
    `leaks if the strongest attack scores it above all but ${formatShare(LEAK_FPR)} of the held-out records`,
    "(so that as many leak by chance), if the checkpoint completes it word for word, or if it gives",
    "away a value of it that the base does not. Shows file and line, the person as a number, losses",
    "under tuned and base, and each value's type and place, never a text; --reveal shows the values,",
    "on a terminal alone. Refused in a CI job.",
  ].join("\n"),
  options: {
    limit: { type: "string", value: "N", help: `Records shown (default: ${LIMIT}; jsonl: all).` },
    format: { type: "string", value: "FORMAT", help: `${FORMATS.join(" or ")} (default: text).` },
    reveal: { type: "boolean", help: "Show the values themselves, on a terminal." },
    "digest-key-file": {
      type: "string",
      value: "FILE",
      help: "Refuse an audit that was not sealed with this key.",
    },
  },
  arity: [1, 1],
  async run(invocation) {
    const [folder] = invocation.arguments as [string];
    const { option, flag } = invocation;
    refuseInCi("explain", process.env);
    const format = formatOf(invocation);
    const limit = limitOf(invocation, format);
    if (flag("reveal") && (process.stdout.isTTY !== true || format !== "text")) {
      throw new PolicyError(
        "reveal-terminal",
        "--reveal shows personal values, and only as text on a terminal: not in a pipe, a file or jsonl.",
      );
    }
    const keyFile = option("digest-key-file");
    const audited = await openAudited(folder, {
      today: today(undefined),
      digestKey: keyFile === undefined ? undefined : await readDigestKey(keyFile),
    });
    const found = findLeaks(audited.evidence, audited.report);
    const written = flag("reveal")
      ? await untilInterrupted((signal) => writtenValues(audited, { say: tell, signal }))
      : undefined;
    for (const leaks of found) {
      const placeOf = ({ file, row, set }: Leak) => {
        const sets = audited.job.audits.find(({ name }) => name === leaks.audit)?.sets;
        const files = set === "nonmembers" ? sets?.nonmembers : sets?.members;
        return { file: relative(process.cwd(), files?.[file]?.path ?? ""), row };
      };
      if (format === "jsonl") printLines(leaks, limit, placeOf);
      else {
        const doubt = audited.report.rules.find(
          ({ metric, state, parameters }) =>
            metric.startsWith("mia.") && state === "invalid" && parameters.audit === leaks.audit,
        );
        printText(leaks, limit, placeOf, { written, invalid: doubt?.reason });
      }
    }
    return EXIT_OK;
  },
};

type PlaceOf = (leak: Leak) => { file: string; row: number };

function printLines({ leaks }: Leaks, limit: number, placeOf: PlaceOf): void {
  for (const leak of leaks.slice(0, limit)) {
    const { audit, set, subject, loss, score, isRecognised, isVerbatim, values } = leak;
    print(
      JSON.stringify({
        audit,
        set,
        ...placeOf(leak),
        subject,
        loss: { tuned: finite(loss.tuned), base: finite(loss.base) },
        score: finite(score),
        recognised: isRecognised,
        verbatim: isVerbatim,
        values: values.map(({ type, position, by, value, tuned, base, baseToo }) => ({
          type,
          value,
          position,
          by,
          logp: { tuned: finite(tuned), base: finite(base) },
          base: baseToo,
        })),
      }),
    );
  }
}

function printText(
  found: Leaks,
  limit: number,
  placeOf: PlaceOf,
  { written, invalid }: { written: Written | undefined; invalid: string | undefined },
): void {
  const { audit, ranking, scored, unscored, leaks } = found;
  const count = (of: (leak: Leak) => boolean) => formatCount(leaks.filter(of).length);
  const values = new Set(leaks.flatMap((leak) => leak.values.map(({ value }) => value)));
  const columns = reportColumns(process.stdout);
  const say = (text: string) => print(wrap(text, columns, text.startsWith(" ") ? 4 : 0).join("\n"));
  say(`${audit}: ${formatCount(leaks.length)} of ${formatCount(scored)} training records leak.`);
  if (ranking !== undefined) {
    say(
      `  ${count((leak) => leak.isRecognised)} are recognised: ${ranking.attack} scores them above all but ${formatShare(LEAK_FPR)} of ${formatCount(ranking.held)} held-out records. By chance it would be about ${formatCount(Math.round(LEAK_FPR * scored))}.`,
    );
  }
  say(`  ${count((leak) => leak.isVerbatim)} are completed word for word.`);
  say(
    `  ${count((leak) => leak.values.length > 0)} hold a value that the checkpoint writes, at some place of it and by its first answer or when sampled: ${formatCount(values.size)} different values. The report counts each by the first place at which it stands, and the two ways one by one.`,
  );
  if (invalid !== undefined) say(`  The comparison with held-out records is invalid: ${invalid}`);
  if (unscored > 0) {
    say(`  Nothing is known of ${formatCount(unscored)} records beyond the policy's limits.`);
  }
  const shown = leaks.slice(0, limit);
  if (shown.length === 0) return;
  print("");
  const rows = shown.map((leak) => {
    const { file, row } = placeOf(leak);
    return [
      `${file}:${row}`,
      leak.subject === null ? "–" : String(leak.subject),
      `${number(leak.loss.tuned)} / ${number(leak.loss.base)}`,
      howOf(leak),
    ];
  });
  const all = [HEADER, ...rows];
  const widths = HEADER.map((_, column) => largestOf(all.map((row) => width(row[column]!))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => pad(cell, widths[column]!))
      .join("  ")
      .trimEnd();
  print(line(HEADER));
  for (const [index, row] of rows.entries()) {
    print(line(row));
    if (written === undefined) continue;
    for (const { span, type } of shown[index]!.values) {
      print(`    ${type}: ${written.get(span) ?? ""}`);
    }
  }
  const rest = leaks.length - shown.length;
  if (rest > 0) print(`\nAnd ${formatCount(rest)} more; --limit shows more of them.`);
}

const HEADER = ["record", "person", "loss tuned / base", "how it leaks"] as const;

function howOf({ isRecognised, isVerbatim, values }: Leak): string {
  const types = Map.groupBy(values, ({ type }) => type);
  return [
    ...[...types].map(
      ([type, own]) => `${type} at ${own.map(({ position }) => `token ${position}`).join(", ")}`,
    ),
    ...(isVerbatim ? ["word for word"] : []),
    ...(isRecognised ? ["recognised"] : []),
  ].join("; ");
}

function number(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : "–";
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : null;
}

function formatOf({ option }: Invocation): (typeof FORMATS)[number] {
  const text = option("format") ?? "text";
  const format = FORMATS.find((one) => one === text);
  if (format !== undefined) return format;
  throw new PolicyError("usage", `--format is ${FORMATS.join(" or ")}, not "${text}".`);
}

function limitOf({ option }: Invocation, format: string): number {
  const text = option("limit");
  if (text === undefined) return format === "jsonl" ? Number.POSITIVE_INFINITY : LIMIT;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new PolicyError("usage", `--limit is a whole number from 1 on, not "${text}".`);
}
