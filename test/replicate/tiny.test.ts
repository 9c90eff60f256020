import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import {
  readConfiguration,
  readSettings,
  type Settings,
} from "../../scripts/replicate/settings.ts";
import { judged, PACKED, pack, runHere, runPacked } from "../../scripts/replicate/stages.ts";
import { ensureEnvironment } from "../../src/probe/index.ts";
import { makeFolder } from "../support/folder.ts";

/** Everything on a busy machine, milliseconds. */
const WHOLE_RUN_MS = 900_000;

test(
  "a tiny run ends with every arm, endpoint and figure, and the packed one finds the same",
  async () => {
    await using folder = await makeFolder();
    const settings = only(await readSettings("tiny", "pythia", 1), ["generated", "prose"]);
    const run = await runHere(settings, await place(folder.at("here")));
    expect(run.arms.map(({ arm }) => arm)).toEqual(["base", ...settings.arms]);
    expect(run.people).toBe(settings.corpus.targets! - 5);
    expect(run.endpoints.map(({ id }) => id)).toEqual([
      settings.primary.id,
      ...settings.secondary.map(({ id }) => id),
    ]);
    const [, ...tuned] = run.arms;
    const tokens = tuned.map(({ texts }) => texts!.tokens);
    expect(Math.max(...tokens) / Math.min(...tokens)).toBeLessThan(1.1);
    for (const { membership, questions } of run.arms) {
      expect(membership.map(({ attack }) => attack)).toEqual(settings.audit.mia);
      expect(questions.length).toBe(5 * settings.audit.forms.length);
    }
    const texts = JSON.parse(await readFile(folder.at("here", "notes", "arms.json"), "utf8"));
    expect(Object.keys(texts).sort()).toEqual([...(await readConfiguration()).arms].sort());
    expect(texts.scrubbed).toMatchObject({ mentions: 0, values: 0 });

    // What a machine without Node measures, from the same seed.
    const packed = folder.at("packed");
    await pack(new Map([[PACKED, settings]]), packed);
    await runPacked(packed, await place(packed));
    const again = await judged(settings, folder.at("packed", "out"));
    expect({ ...again, timing: {} }).toEqual({ ...run, timing: {} });
    expect(await readFile(folder.at("packed", "settings.json"), "utf8")).not.toContain(folder.path);
  },
  WHOLE_RUN_MS,
);

test(
  "OPT is trained and audited in the same way",
  async () => {
    await using folder = await makeFolder();
    const settings = only(await readSettings("tiny", "opt", 1), ["generated", "prose"]);
    const run = await runHere(settings, await place(folder.at("opt")));
    const config = JSON.parse(await readFile(folder.at("opt", "base", "config.json"), "utf8"));
    expect(config.model_type).toBe("opt");
    expect(run.endpoints[0]!.outcome).toBe("not shown");
  },
  WHOLE_RUN_MS,
);

/** A run of fewer arms, with the endpoints that compare them. */
function only(settings: Settings, arms: string[]): Settings {
  const known = ["base", ...arms];
  return {
    ...settings,
    arms,
    secondary: settings.secondary.filter(
      ({ arm, against }) => known.includes(arm) && known.includes(against),
    ),
  };
}

async function place(folder: string) {
  const python = await ensureEnvironment({ setup: "auto", say: () => {} });
  return { folder, python, say: () => {}, signal: new AbortController().signal };
}
