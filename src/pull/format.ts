import { SourceError } from "../base/errors.ts";
import type { DataFormat, LoadedPolicy, ResolvedAudit } from "../config/index.ts";
import { type DataFile, firstRecords } from "../rows/index.ts";
import { delimiterAdvice, shownNamesOf } from "./fields.ts";
import { FITTING, formatsOf, type Kinds } from "./fits.ts";
import { strayAdvice } from "./stray.ts";

/** Records of each file that are read to recognise its format. */
const FIRST_RECORDS = 20;

/** Turns under the other format's name: `format` and the role whose field has another name. */
const OTHER_NAMES = [
  {
    kind: "messages",
    name: "conversations",
    write: "{format: chat, fields: {messages: conversations}}",
  },
  {
    kind: "sharegpt",
    name: "messages",
    write: "{format: sharegpt, fields: {conversations: messages}}",
  },
] as const;

/**
 * The one format that the first records of all files fit, where the policy names none. Throws
 * SourceError format-ambiguous and format-unknown, which name what to write.
 */
export async function detectFormat(
  files: readonly DataFile[],
  { key }: ResolvedAudit,
): Promise<DataFormat> {
  let fitting: DataFormat[] | undefined;
  for (const file of files) {
    // What cannot be read is left to the reading itself, which says why.
    for (const { kinds, line } of await firstRecords(file, FIRST_RECORDS).catch(() => [])) {
      const location = { file: file.path, ...(line === undefined ? {} : { line }) };
      const own = formatsOf(kinds);
      if (own.length === 0) throw unknown(kinds, file, files, key, location);
      const before: DataFormat[] = fitting ?? own;
      fitting = before.filter((format) => own.includes(format));
      if (fitting.length > 0) continue;
      throw new SourceError(
        "format-ambiguous",
        `the records have several formats: earlier ones ${before.join(" or ")}, this one ${own.join(" or ")}. An audit reads one format; set \`${key}.format\`, and leave the others out.`,
        { location },
      );
    }
  }
  const [file] = files;
  if (fitting?.length === 1) return fitting[0]!;
  const location = file === undefined ? {} : { location: { file: file.path } };
  if (fitting === undefined) {
    throw new SourceError(
      "format-unknown",
      `no record shows the format; write \`${key}.format\`: ${FITTING.join(", ")}.`,
      location,
    );
  }
  throw new SourceError(
    "format-ambiguous",
    `the first records fit ${fitting.join(" and ")}. Choose the one that training used: ${fitting.map((format) => `\`${key}.format: ${format}\``).join(" or ")}.`,
    location,
  );
}

function unknown(
  kinds: Kinds,
  file: DataFile,
  files: readonly DataFile[],
  key: string,
  location: { file: string; line?: number },
): SourceError {
  const { type } = file;
  const names = [...kinds.keys()];
  const other = OTHER_NAMES.find(({ kind, name }) => kinds.get(name) === kind);
  const advice =
    other === undefined
      ? `Write \`${key}.format\` (${FITTING.join(", ")}) and name its fields with \`${key}.fields\`.`
      : `Write \`${key}: ${other.write}\`.`;
  return new SourceError(
    "format-unknown",
    `this record fits no format; it has ${shownNamesOf(names, type)}. ${type === "csv" ? delimiterAdvice(names, key) : ""}${advice}${strayAdvice(file, files, key)}`,
    { location },
  );
}

/** The policy with the recognised formats, as if it named them. */
export function withFormats(
  loaded: LoadedPolicy,
  formats: ReadonlyMap<ResolvedAudit["key"], DataFormat>,
): LoadedPolicy {
  if (formats.size === 0) return loaded;
  return loaded.with(
    [...formats].map(([key, value]) => ({
      path: [key, "format"],
      value,
      label: "the first records",
    })),
  );
}
