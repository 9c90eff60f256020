import { copyFile, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withFittingId } from "../../support/history.ts";
import type { Outcome, Row, Untouched } from "../row.ts";
import type { Json, Scene } from "../scene.ts";

/** An audit without the digest key cannot seal; both audits of a row have it. */
const KEY = "0123456789abcdef0123456789abcdef";
const OTHER_KEY = "fedcba9876543210fedcba9876543210";

interface Plant {
  id: string;
  what: string;
  /** Checkpoint of the first audit. Default: the leaky one. */
  sealed?: Untouched;
  /** Key of the first audit, where it is another one. */
  key?: string;
  /** What changes in the policy for the second audit, which is of the leaky checkpoint without it. */
  policy?: Record<string, unknown>;
  /** What is done to the first audit's files. */
  plant?(earlier: string, scene: Scene): Promise<void>;
}

/** The careful checkpoint breaches this, and passes by the policy of the other rows. */
const STRICT = { gate: { preset: "none", rules: [{ metric: "mia.auc", max: 0.05 }] } };

const PLANTS: readonly Plant[] = [
  {
    id: "verdict",
    what: "the verdict of a sealed fail is edited to pass, with an id that fits",
    plant: async (earlier) => await editSeal(earlier, (entry) => (entry.verdict = "pass")),
  },
  {
    id: "report",
    what: "the report beside a sealed fail is edited to pass",
    plant: async (earlier) => {
      const report = JSON.parse(await readFile(join(earlier, "report.json"), "utf8")) as Json;
      Object.assign(report, { verdict: "pass", exitCode: 0 });
      await writeFile(join(earlier, "report.json"), JSON.stringify(report));
    },
  },
  {
    id: "checkpoint",
    what: "the sealed pass of another checkpoint is named",
    sealed: "careful",
  },
  {
    id: "inputs",
    what: "the sealed pass of another checkpoint gets the digests of this one's inputs",
    sealed: "careful",
    plant: async (earlier, scene) => {
      const own = await sealedAudit(scene, "own", { id: "", what: "" });
      const { seal } = JSON.parse(await readFile(join(own, "report.seal.json"), "utf8")) as Json;
      await editSeal(earlier, (entry) => (entry.seal.inputs = seal.inputs));
    },
  },
  {
    id: "seal",
    what: "the report of another checkpoint's pass is put beside this one's seal",
    plant: async (earlier, scene) => {
      const other = await sealedAudit(scene, "other", { id: "", what: "", sealed: "careful" });
      await copyFile(join(other, "report.json"), join(earlier, "report.json"));
    },
  },
  {
    id: "policy",
    what: "the sealed pass by a more lenient policy is named",
    sealed: "careful",
    policy: STRICT,
  },
  {
    id: "key",
    what: "a pass of this checkpoint by a more lenient policy is named, sealed with another key",
    sealed: "careful",
    key: OTHER_KEY,
    policy: STRICT,
  },
  {
    id: "cut",
    what: "the seal is cut short",
    plant: async (earlier) => {
      const text = await readFile(join(earlier, "report.seal.json"), "utf8");
      await writeFile(join(earlier, "report.seal.json"), text.slice(0, -30));
    },
  },
];

/** Somebody who can write an earlier audit's files, and has no key, wants a leak to pass. */
export const REUSE_ROWS: readonly Row[] = [
  ...PLANTS.map((plant): Row => row(plant, /Not reused: /)),
  row({ id: "untouched", what: "the leak's own sealed fail is named" }, /Reused: measured on /),
];

function row(plant: Plant, said: RegExp): Row {
  return {
    id: `reuse-${plant.id}`,
    kind: "hostile input",
    group: "Verdicts to reuse",
    what: plant.what,
    expected: { verdict: "fail" },
    slow: true,
    async run(scene) {
      const earlier = await sealedAudit(scene, "earlier", plant);
      await plant.plant?.(earlier, scene);
      await scene.checkpoint(plant.policy === undefined ? "leaky" : "careful");
      await scene.policy(plant.policy ?? {});
      const outcome = await keyedAudit(scene, KEY, ["--reuse", earlier]);
      if (!said.test(outcome.log))
        throw new Error(`it does not say ${said.source}: ${outcome.log}`);
      return outcome;
    },
  };
}

/** Folder of a finished audit without its signals, as an artifact brings it back. */
async function sealedAudit(scene: Scene, name: string, plant: Plant): Promise<string> {
  await scene.checkpoint(plant.sealed ?? "leaky");
  await scene.policy({});
  const { log, report } = await keyedAudit(scene, plant.key ?? KEY, []);
  const verdict = plant.sealed === "careful" ? "pass" : "fail";
  if (!report?.includes(`"verdict":"${verdict}"`)) throw new Error(`it was to ${verdict}: ${log}`);
  await rename(scene.out, scene.at(name));
  await rm(scene.at(name, "signals"), { recursive: true });
  return scene.at(name);
}

async function keyedAudit(scene: Scene, key: string, more: string[]): Promise<Outcome> {
  await scene.write("digest-key", key);
  return await scene.audit({ args: ["--digest-key-file", scene.at("digest-key"), ...more] });
}

async function editSeal(earlier: string, change: (entry: Json) => unknown): Promise<void> {
  const file = join(earlier, "report.seal.json");
  const entry = JSON.parse(await readFile(file, "utf8")) as Json;
  change(entry);
  await writeFile(file, JSON.stringify(withFittingId(entry)));
}
