import { readFile, realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { diskFull, PolicyError, SourceError } from "../../base/errors.ts";
import { EXIT_OK, EXIT_UNDETERMINED } from "../../base/exit-codes.ts";
import { writeAtomically } from "../../base/files.ts";
import {
  bundleOf,
  cardSection,
  MOST_BYTES,
  verifyBundle,
  withModelIndex,
  withSection,
} from "../../evidence/index.ts";
import { asPublic } from "../../judge/public.ts";
import { readReport, topOf } from "../../report/index.ts";
import type { Command, Invocation } from "../command.ts";
import { readCriterion, refuseOtherReports } from "../criterion.ts";
import { print, tell } from "../output.ts";
import { reportTextAt } from "../report-text.ts";

export const reportCommand: Command = {
  name: "report",
  usage: "<DIR> --card FILE | <DIR> --bundle FILE | --verify FILE",
  summary: "Put an audit's verdict into a model card or an evidence bundle, or verify a bundle.",
  details: [
    "DIR is an audit's output folder, or a report.json. --card writes a section between two markers into",
    "a model card of the Hub, or renews it, and puts the figures into the card's model-index; the rest of",
    "the card stays, byte for byte. As cards are published, numbers on fewer than 5 values are left out.",
    "--bundle writes one zip archive with every form of the report, the ML-BOM, the card and the digests,",
    "and no signals; the same report gives the same bytes. --verify checks such an archive offline.",
    "",
    "Exit codes: 0 done, 2 refused, 3 verified in part, because another release wrote the bundle.",
  ].join("\n"),
  options: {
    card: { type: "string", value: "FILE", help: "The model card, a README.md; made if missing." },
    bundle: { type: "string", value: "FILE", help: "The archive to write, such as evidence.zip." },
    criterion: {
      type: "string",
      value: "FILE",
      help: "With --bundle: enclose the criterion that was committed to, which must be the report's.",
    },
    verify: { type: "string", value: "FILE", help: "An archive that --bundle wrote." },
  },
  arity: [0, 1],
  async run(invocation) {
    const { option } = invocation;
    const [card, bundle, archive] = [option("card"), option("bundle"), option("verify")];
    refuseMixed(invocation);
    if (archive !== undefined) return await verify(archive);
    const { text, file } = await reportTextAt(invocation.arguments[0]!);
    if (card !== undefined) await writeCard(card, text, file);
    if (bundle !== undefined) await writeBundle(bundle, text, file, option("criterion"));
    return EXIT_OK;
  },
};

function refuseMixed({ arguments: places, option }: Invocation): void {
  const writes = option("card") !== undefined || option("bundle") !== undefined;
  const verifies = option("verify") !== undefined;
  const isOne = verifies ? !writes && places.length === 0 : writes && places.length === 1;
  if (isOne && (option("criterion") === undefined || option("bundle") !== undefined)) return;
  throw new PolicyError("usage", `usage: reticence report ${reportCommand.usage}.`);
}

async function writeCard(path: string, text: string, file: string): Promise<void> {
  const report = asPublic(readReport(text, file));
  const before = await cardAt(path);
  const section = withSection(before, cardSection(report, text), path);
  const { card, note } = withModelIndex(section, report);
  if (card !== before) {
    // A link to the card stays one, and who may read the card stays as it is.
    const target = await realpath(path).catch(() => path);
    const mode = await stat(target).then(
      (found) => found.mode & 0o777,
      () => undefined,
    );
    await write(target, card, "card-unreadable", mode);
  }
  if (note !== undefined) tell(`note: ${note}`);
  print(`Model card: ${resolve(path)}`);
}

/** A card that could not be written back as it was is refused; one that is not there is empty. */
async function cardAt(path: string): Promise<string> {
  const unreadable = (why: string) =>
    new PolicyError("card-unreadable", why, { location: { file: path } });
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return "";
    throw unreadable(`the model card cannot be read (${code}).`);
  }
  const text = bytes.toString("utf8");
  if (Buffer.from(text).equals(bytes)) return text;
  throw unreadable("the model card is no text in UTF-8. Save it as UTF-8.");
}

async function writeBundle(
  path: string,
  text: string,
  file: string,
  criterionFile: string | undefined,
): Promise<void> {
  let criterion: string | undefined;
  if (criterionFile !== undefined) {
    criterion = (await readCriterion(criterionFile)).text;
    await refuseOtherReports(criterionFile, [readReport(text, file)]);
  }
  const archive = await bundleOf(text, criterion, file);
  await write(path, archive, "output-unwritable");
  const { sha256, files } = await verifyBundle(archive, path);
  print(`Evidence: ${resolve(path)}, ${files} files, sha256:${sha256}`);
}

async function write(
  path: string,
  content: string | Uint8Array,
  code: "card-unreadable" | "output-unwritable",
  mode?: number,
): Promise<void> {
  try {
    await writeAtomically(path, content, mode);
  } catch (error) {
    const full = diskFull(error, path);
    if (full !== undefined) throw full;
    throw new PolicyError(
      code,
      `it cannot be written (${(error as NodeJS.ErrnoException).code}). Name another file.`,
      { location: { file: path } },
    );
  }
}

async function verify(path: string): Promise<number> {
  const { report, files, sha256, criterion, otherRelease } = await verifyBundle(
    await archiveAt(path),
    path,
  );
  print(
    [
      `ok  ${files} files, each as its digest says`,
      ...(otherRelease === undefined
        ? ["ok  every format says what report.json says, and nothing else is in the archive"]
        : []),
      ...(criterion === null ? [] : [`ok  the report is by the criterion enclosed, ${criterion}`]),
      "",
      `verdict     ${report.verdict}: ${topOf(report).title}`,
      `checkpoint  ${report.provenance.checkpoint.digest}`,
      `bundle      sha256:${sha256}`,
      "",
      "Nothing here says who made it: compare the bundle's digest with one from a source that you trust,",
      "such as an attestation.",
    ].join("\n"),
  );
  if (otherRelease === undefined) return EXIT_OK;
  tell(
    `note: Reticence ${otherRelease} wrote this bundle. Whether its formats say what report.json says, that release alone can tell: verify it with ${otherRelease}, or read report.json.`,
  );
  return EXIT_UNDETERMINED;
}

async function archiveAt(path: string): Promise<Buffer> {
  const unreadable = (why: string) =>
    new SourceError("bundle-unreadable", why, { location: { file: path } });
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(`the bundle cannot be read (${error.code}).`);
  });
  if (!found.isFile()) throw unreadable("the bundle is no file.");
  if (found.size > MOST_BYTES) {
    throw unreadable(`it is larger than ${MOST_BYTES / 1024 ** 2} MiB, which no bundle is.`);
  }
  return await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(`the bundle cannot be read (${error.code}).`);
  });
}
