import { expect, test } from "vitest";
import { weightsOf } from "../../src/plan/weights.ts";
import type { Prepared } from "../../src/sources/index.ts";

/** A model of float32 weights as it is listed before it is fetched. */
function listed(key: string, parameters: number, kind: "model" | "adapter" = "model"): Prepared {
  const names =
    kind === "model"
      ? ["config.json", "model.safetensors"]
      : ["adapter_config.json", "adapter_model.safetensors"];
  const files = names.map((path, index) => ({ path, bytes: index * 4 * parameters, store: {} }));
  return { key, files, parameters } as unknown as Prepared;
}

const [FULL, ADAPTER] = [1000, 10];

test.each([
  [
    "a full model beside its base",
    [listed("checkpoint", FULL), listed("base", FULL)],
    { tuned: FULL, base: FULL },
    false,
  ],
  [
    "an adapter on its base: one load",
    [listed("checkpoint", ADAPTER, "adapter"), listed("base", FULL)],
    { tuned: FULL + ADAPTER, base: FULL },
    true,
  ],
  [
    "two full releases",
    [listed("checkpoint", FULL), listed("update.previous", FULL)],
    { tuned: FULL, base: FULL },
    false,
  ],
  [
    "an adapter on the previous release: one load",
    [listed("checkpoint", ADAPTER, "adapter"), listed("update.previous", FULL)],
    { tuned: FULL + ADAPTER, base: FULL },
    true,
  ],
  [
    "two adapters on a base: two loads of it",
    [
      listed("checkpoint", ADAPTER, "adapter"),
      listed("update.previous", 2 * ADAPTER, "adapter"),
      listed("base", FULL),
    ],
    { tuned: FULL + ADAPTER, base: FULL + 2 * ADAPTER },
    false,
  ],
  [
    "several adapters each",
    [
      listed("checkpoint.adapters.0", ADAPTER, "adapter"),
      listed("checkpoint.adapters.1", ADAPTER, "adapter"),
      listed("update.previous.adapters.0", ADAPTER, "adapter"),
      listed("base", FULL),
    ],
    { tuned: FULL + 2 * ADAPTER, base: FULL + ADAPTER },
    false,
  ],
  [
    "a full release beside one of an adapter",
    [
      listed("checkpoint", FULL),
      listed("update.previous", ADAPTER, "adapter"),
      listed("base", FULL),
    ],
    { tuned: FULL, base: FULL + ADAPTER },
    false,
  ],
])("%s", (_, models, parameters, adapter) => {
  const weights = weightsOf(models);
  expect(weights).toMatchObject({ parameters, adapter });
  expect(weights.storedBytes).toBe(4 * Math.max(parameters.tuned, parameters.base));
  expect(weights.width).toBe(4);
});
