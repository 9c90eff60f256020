import { createHmac } from "node:crypto";
import { join } from "node:path";
import { PolicyError } from "../base/errors.ts";
import {
  type DataFormat,
  type LoadedPolicy,
  type ResolvedAudit,
  type ResolvedData,
  writtenSet,
} from "../config/index.ts";
import type { Split } from "../contracts/split.ts";
import type { JobInputs } from "../probe/job.ts";
import { dataKindOf, type Fetched, type Puller } from "../sources/index.ts";
import { refuseOtherFields } from "./fields.ts";
import { detectFormat, withFormats } from "./format.ts";
import { ofPolicy } from "./located.ts";
import type { Provenance } from "./provenance.ts";
import { readChatTemplate, readSplit } from "./side-inputs.ts";
import { refuseNoRecords } from "./stray.ts";

type JobFiles = NonNullable<JobInputs["audits"][number]["people"]>;
const DATA_SETS = ["members", "nonmembers", "generated", "people"] as const;
const RECORD_SETS = ["members", "nonmembers", "generated"] as const;
type DataSet = (typeof DATA_SETS)[number];

export async function prepareData(loaded: LoadedPolicy, puller: Puller): Promise<void> {
  for (const audit of loaded.policy.audits) {
    for (const set of DATA_SETS) {
      const path = [audit.key, writtenSet(audit, set)];
      for (const reference of audit.data[set]) {
        await ofPolicy(loaded, path, reference, "data", (...what) => puller.prepare(...what));
      }
    }
  }
}

interface PulledAudit {
  inputs: JobInputs["audits"][number];
  provenance: Provenance["data"];
  split?: NonNullable<Provenance["split"]>[number];
}

/** The data of every audit, and the policy with their recognised formats. */
export async function pullAudits(
  loaded: LoadedPolicy,
  puller: Puller,
  digestKey: Buffer | undefined,
): Promise<{ audits: PulledAudit[]; loaded: LoadedPolicy }> {
  const sets: PulledSets[] = [];
  const formats = new Map<ResolvedAudit["key"], DataFormat>();
  for (const audit of loaded.policy.audits) {
    const pulled = await pullSets(loaded, puller, audit);
    sets.push(pulled);
    for (const set of DATA_SETS) {
      const files = jobFiles(pulled[set], audit.data);
      for (const file of files)
        await refuseNoRecords(file, files, [audit.key, writtenSet(audit, set)].join("."));
    }
    if (audit.data.format !== "detect") continue;
    formats.set(audit.key, await detectFormat(recordFiles(pulled, audit), audit));
  }
  const recognised = withFormats(loaded, formats);
  const audits: PulledAudit[] = [];
  for (const [index, audit] of recognised.policy.audits.entries()) {
    audits.push(await describeSets(recognised, puller, audit, sets[index]!, digestKey));
  }
  return { audits, loaded: recognised };
}

type PulledSets = Record<DataSet, Fetched[]>;

async function pullSets(
  loaded: LoadedPolicy,
  puller: Puller,
  audit: ResolvedAudit,
): Promise<PulledSets> {
  const members = await pullData(loaded, puller, audit, "members");
  const nonmembers = await pullData(loaded, puller, audit, "nonmembers");
  const generated = await pullData(loaded, puller, audit, "generated");
  const people = await pullData(loaded, puller, audit, "people");
  refuseSharedFiles(loaded, audit, members, nonmembers);
  return { members, nonmembers, generated, people };
}

function recordFiles(pulled: PulledSets, { data }: ResolvedAudit): JobFiles {
  return RECORD_SETS.flatMap((set) => jobFiles(pulled[set], data)) as JobFiles;
}

async function describeSets(
  loaded: LoadedPolicy,
  puller: Puller,
  audit: ResolvedAudit,
  pulled: PulledSets,
  digestKey: Buffer | undefined,
): Promise<PulledAudit> {
  const { people } = pulled;
  const records = recordFiles(pulled, audit);
  for (const file of records) await refuseOtherFields(file, audit, records);
  const chatTemplate = await readChatTemplate(loaded, puller, audit);
  const split = await readSplit(loaded, puller, audit);
  if (split !== undefined) refuseOtherSplit(loaded, audit, split, pulled);
  return {
    inputs: {
      sets: Object.fromEntries(
        RECORD_SETS.filter((set) => pulled[set].length > 0).map((set) => [
          set,
          jobFiles(pulled[set], audit.data),
        ]),
      ),
      ...(people.length === 0 ? {} : { people: jobFiles(people, audit.data) }),
      ...(chatTemplate === undefined ? {} : { chatTemplate }),
    },
    provenance: DATA_SETS.filter((set) => pulled[set].length > 0).map((set) =>
      describeData(audit, set, pulled[set], digestKey),
    ),
    ...(split === undefined
      ? {}
      : { split: { audit: audit.name, by: split.by, cleaned: split.cleaned === true } }),
  };
}

/** Sets that are not, byte for byte, those of the split that the policy vouches for. */
function refuseOtherSplit(
  loaded: LoadedPolicy,
  { key, data }: ResolvedAudit,
  split: Split,
  pulled: PulledSets,
): void {
  for (const set of ["members", "nonmembers"] as const) {
    const found = files(pulled[set]);
    if (found.length === 1 && found[0]!.sha256 === split[set].sha256) continue;
    throw new PolicyError(
      "split-differs",
      `the ${set} are not the ${split[set].file} that \`reticence split\` wrote with "${data.split}". Name that file as it was written; if you changed it, split again before training, or remove \`${key}.split\`.`,
      { location: loaded.source.locate([key, set]) },
    );
  }
}

async function pullData(
  loaded: LoadedPolicy,
  puller: Puller,
  audit: ResolvedAudit,
  set: DataSet,
): Promise<Fetched[]> {
  const pulled: Fetched[] = [];
  for (const reference of audit.data[set]) {
    const path = [audit.key, writtenSet(audit, set)];
    const { fetched } = await ofPolicy(loaded, path, reference, "data", (...what) =>
      puller.pull(...what),
    );
    pulled.push(fetched);
  }
  return pulled;
}

function refuseSharedFiles(
  loaded: LoadedPolicy,
  audit: ResolvedAudit,
  members: readonly Fetched[],
  nonmembers: readonly Fetched[],
): void {
  const known = new Map(files(members).map((file) => [file.sha256, file.path]));
  const [used, unused] = [writtenSet(audit, "members"), writtenSet(audit, "nonmembers")];
  const never = audit.key === "synthetic" ? "been used" : "been trained on";
  for (const file of files(nonmembers)) {
    const same = known.get(file.sha256);
    if (same === undefined) continue;
    throw new PolicyError(
      "sets-identical",
      `${used} and ${unused} contain the same file (${same === file.path ? same : `${same}, ${file.path}`}); ${unused} must never have ${never}.`,
      { location: loaded.source.locate([audit.key, unused]) },
    );
  }
}

function files(fetched: readonly Fetched[]): Fetched["files"][number][] {
  return fetched.flatMap((one) => [...one.files]);
}

function jobFiles(fetched: readonly Fetched[], { csv }: ResolvedData): JobFiles {
  const list = fetched.flatMap(({ root, files }) =>
    files.map(({ path }) => {
      const kind = dataKindOf(path)!;
      return { path: join(root, path), ...kind, ...(kind.type === "csv" ? csv : {}) };
    }),
  );
  return list as JobFiles;
}

function describeData(
  audit: ResolvedAudit,
  set: DataSet,
  fetched: readonly Fetched[],
  digestKey: Buffer | undefined,
): Provenance["data"][number] {
  const described = files(fetched).map(({ bytes, sha256 }) => ({ bytes, sha256 }));
  return {
    audit: audit.name,
    set,
    source: audit.data[set].join(", "),
    files: described,
    // A plain digest of training data could be tried against guesses of what the data holds.
    hmac:
      digestKey === undefined
        ? null
        : `hmac-sha256:${createHmac("sha256", digestKey)
            .update(described.map((file) => file.sha256).join("\n"))
            .digest("hex")}`,
  };
}
