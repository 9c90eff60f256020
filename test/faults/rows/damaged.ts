import { readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Row } from "../row.ts";
import type { Scene } from "../scene.ts";

/** Every file of a finished audit that says something; the harness's own test holds it complete. */
export const RESULTS = [
  "policy.lock.json",
  "pull.lock.json",
  ...["job.json", "pulled.json", "manifest.json", "seal.json", "events.jsonl"].map(below),
  ...["records", "spans", "overlap", "blind", "candidates"].map((name) => below(`${name}.arrow`)),
  ...["finetuning", "control", "control-clean"].flatMap((audit) =>
    ["members", "nonmembers"].flatMap((set) =>
      ["tuned", "base"].map((model) => below(`tokens-${audit}-${set}-${model}.arrow`)),
    ),
  ),
];

const DAMAGES: Record<string, (path: string, scene: Scene) => Promise<void>> = {
  flipped: async (path) => {
    const bytes = await readFile(path);
    bytes[bytes.length >> 1]! ^= 4;
    await writeFile(path, bytes);
  },
  cut: async (path) => {
    const { length } = await readFile(path);
    await truncate(path, length - Math.max(1, length >> 2));
  },
  emptied: async (path) => await truncate(path, 0),
  removed: async (path) => await rm(path),
  "the careful audit's": async (path, scene) => {
    const other = join(await scene.finishedFolder("careful"), path.slice(scene.out.length));
    await writeFile(path, await readFile(other));
  },
  "a link to the careful audit's": async (path, scene) => {
    const other = join(await scene.finishedFolder("careful"), path.slice(scene.out.length));
    await rm(path);
    await symlink(other, path);
  },
};

/** Judging reads a finished folder in which one file is not what the audit wrote. */
const judged = RESULTS.flatMap((name) =>
  Object.entries(DAMAGES).map(
    ([damage, harm]): Row => ({
      id: `judged-with-${slug(name)}-${slug(damage)}`,
      kind: "fault",
      group: "Results are damaged",
      what: `${name} is ${damage}, and the folder is judged`,
      expected: { sameOrRefused: "leaky" },
      async run(scene) {
        await scene.finished("leaky");
        for (const file of await scene.files("out")) {
          if (file.startsWith(join(scene.out, "report."))) await rm(file);
        }
        await harm(join(scene.out, name), scene);
        return await scene.judge();
      },
    }),
  ),
);

/** A stopped audit goes on in a folder in which one file is not what it wrote. */
const resumed = ["flipped", "cut", "emptied", "removed"].flatMap((damage) =>
  [0, 1, 2].map(
    (nth): Row => ({
      id: `resumed-with-part-${nth}-${damage}`,
      kind: "fault",
      group: "Results are damaged",
      what: `a finished block of a stopped audit is ${damage}, and the audit goes on`,
      expected: { same: "leaky" },
      slow: true,
      async run(scene) {
        await scene.checkpoint("leaky");
        await scene.audit({ probeFault: { task: "candidates", do: "SIGKILL" } });
        const files = (await scene.files("out/signals")).filter((file) =>
          /tokens-finetuning|parts\//.test(file),
        );
        const file = files[nth % files.length];
        if (file === undefined) throw new Error("the stopped audit kept nothing");
        await DAMAGES[damage]!(file, scene);
        return await scene.audit();
      },
    }),
  ),
);

function below(name: string): string {
  return `signals/${name}`;
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

export const DAMAGED_ROWS: readonly Row[] = [...judged, ...resumed];
